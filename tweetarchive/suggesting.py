"""Who in an album may be the owner, and who may be one person: what to say to the owner, who decides. Joins nobody."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.album.reader import Album
from tweetarchive.album.rows import OWNER, AccountRow, SuggestionRow


class Author(Struct, frozen=True):
    """Somebody who may be the archive's owner. slug: the owner's. account: what would stand in their people file."""

    slug: str
    name: str
    articles: int
    account: str


class Pair(Struct, frozen=True):
    """Somebody with a handle, and commenters who may be the same. slug: of the people file that would say so, which is
    there if they are described. name: for that file. accounts: what would stand in it. hints: why.
    """

    slug: str
    described: bool
    name: str
    handle: str
    commenters: tuple[str, ...]
    accounts: tuple[str, ...]
    hints: tuple[SuggestionRow, ...]


def authors(album: Album) -> list[Author]:
    """Who wrote the articles, those who wrote most first; nobody if the owner is somebody already."""
    accounts = {row.id: row for row in album.accounts()}
    if any(row.person == OWNER for row in accounts.values()):
        return []
    slug = next(row.slug for row in album.people() if row.id == OWNER)
    return [
        Author(slug, accounts[number].name, count, _named_in_file(accounts[number]))
        for number, count in album.authors_of_articles()
        if accounts[number].name
    ]


def pairs(album: Album) -> list[Pair]:
    """Who may be one person, for each account with a handle that somebody without one may have."""
    people = {row.id: row for row in album.people()}
    accounts = {row.id: row for row in album.accounts()}
    found: dict[int, list[SuggestionRow]] = {}
    for row in album.suggestions():
        found.setdefault(row.account, []).append(row)
    made = []
    for number, hints in found.items():
        account = accounts[number]
        others = [accounts[other] for other in dict.fromkeys(hint.commenter for hint in hints)]
        person = next((people[each.person] for each in (account, *others) if each.person is not None), None)
        made.append(
            Pair(
                slug=person.slug if person else account.handle.lower().replace("_", "-").strip("-"),
                described=bool(person and person.described),
                name=person.name if person else others[0].name,
                handle=account.handle,
                commenters=tuple(other.name or other.url for other in others),
                accounts=tuple(map(_named_in_file, (account, *others))),
                hints=tuple(hints),
            )
        )
    return made


def _named_in_file(account: AccountRow) -> str:
    """An account as a people file can name it."""
    made_up = account.native_id.startswith(("commenter-", "url:", "name:"))
    if account.service == "blog" and made_up:
        return f"blog:{account.url or account.name}"
    return f"{account.service}:{account.native_id}"
