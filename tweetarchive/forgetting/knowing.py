"""Who is who in an archive, also among those whom the site does not show: weaving's first half, asked for accounts.

Writes nothing. What a person types is looked up here as people files name it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress

from msgspec import Struct

from tweetarchive.album.spool import Spool
from tweetarchive.archive import Archive, Owner
from tweetarchive.config import Config
from tweetarchive.errors import ConfigError
from tweetarchive.folder import Folder
from tweetarchive.forgetting.telling import Wanted, said_by
from tweetarchive.handwritten import handwritten
from tweetarchive.ids import post_key
from tweetarchive.making import owner_of, sources_of
from tweetarchive.records import AccountRef, Post
from tweetarchive.weave import Choices, Gate, read_people, read_replies
from tweetarchive.weave.commenters import SERVICE as BLOG
from tweetarchive.weave.finding import Commenters
from tweetarchive.weave.people_files import SLUG
from tweetarchive.weave.understanding import Understood, in_order, understand
from tweetarchive.weave.woven import decode

LEAST = 4
"""Letters of a name that is looked for in records."""


class Somebody(Struct, frozen=True):
    """Whom somebody means. slug: of their people file, or of the one that they could have; "" if they have no page.
    accounts: their numbers.
    """

    name: str
    slug: str
    accounts: frozenset[int]


class Known:
    """Everybody in the archive, and what is needed to look for their words. posts: some, by name."""

    def __init__(self, understood: Understood, posts: Mapping[str, Post]) -> None:
        self._book, self._rows = understood.book, understood.rows
        self._person_of = understood.person_of
        self._people = {person.slug: person for person in understood.people}
        self._commenters = Commenters(understood.book, understood.rows)
        self._bones = understood.bones
        self._posts = posts

    def slug(self, slug: str) -> Somebody | None:
        """The person whose page is called so. Raises ConfigError if that is the owner."""
        person = self._people.get(slug)
        if person is None:
            return None
        if person.owner:
            raise ConfigError("that is you: an archive does not forget its owner", where=slug)
        return Somebody(person.name, slug, frozenset(person.accounts))

    def account(self, said: str) -> Somebody | None:
        """Whose account it is, as a people file names it: all that belongs to that person. Raises ConfigError."""
        service, _, name = said.partition(":")
        numbers = set(self._called(service, name.strip()))
        if not numbers:
            return None
        persons = {person.slug for number in numbers if (person := self._person_of.get(number)) is not None}
        if len(persons) == 1:
            return self.slug(persons.pop())
        if persons:
            raise ConfigError(f"{said} may be {' or '.join(sorted(persons))}", hint="Name them as in friends/….html.")
        return Somebody(self._rows[min(numbers) - 1].name or said, "", frozenset(numbers))

    def is_of(self, owner: Owner, belongs: str, numbers: frozenset[int], slugs: Iterable[str]) -> bool:
        """Whether all exports of an account or site are theirs."""
        if owner.person:
            return owner.person in slugs
        return belongs == "account" and self._book.find(owner.service, owner.owner) in numbers

    def wanted(self, numbers: frozenset[int], posts: Collection[tuple[str, str]]) -> Wanted:
        """What is looked for in the exports of others."""

        def is_theirs(service: str, ref: AccountRef) -> bool:
            with suppress(KeyError):
                return self._book.number(service, ref) in numbers
            return False

        needles: set[str] = set()
        for number in numbers:
            known = self._rows[number - 1]
            made_up = known.service == BLOG and known.native_id.startswith(("commenter-", "url:", "name:"))
            needles |= {*known.names, known.name, *known.handles} | (set() if made_up else {known.native_id})
        names = [post_key(*key) for key in posts]
        said = [said_by(post) for name in names if (post := self._posts.get(name)) is not None]
        needles |= {part for name, words in said for part in (name, *sorted(words, key=len)[-3:])}
        needles |= {native_id for _, native_id in posts}
        needles = {needle for needle in needles if len(needle) >= LEAST}
        copies = frozenset(one for one in said if one[0] and len(one[1]) >= LEAST)
        return Wanted(is_theirs, frozenset(posts), copies, frozenset(self._keys_of(numbers)), tuple(sorted(needles)))

    def keys_of(self, numbers: frozenset[int]) -> set[str]:
        """Names of all that they wrote, as far as anybody knows of it."""
        return {post_key(*key) for key in self._keys_of(numbers)}

    def _keys_of(self, numbers: frozenset[int]) -> set[tuple[str, str]]:
        pairs = zip(self._bones.keys, self._bones.author, strict=True)
        return {key for key, author in pairs if author in numbers}

    def _called(self, service: str, name: str) -> list[int]:
        if service == BLOG:
            return self._commenters.called(name)
        exact = self._book.find(service, name)
        if exact is not None:
            return [exact]
        handle = name.removeprefix("@").lower()
        return [
            number
            for number, known in enumerate(self._rows, 1)
            if known.service == service and name.startswith("@") and handle in known.handles
        ]


def known_accounts(
    folder: Folder,
    archive: Archive,
    names: Callable[[Iterable[str]], Collection[str]],
    on_progress: Callable[[int], None],
) -> Known:
    """Read the whole archive once. names: given the names of all posts there are, those of single ones whose words will
    be needed. Raises ConfigError.
    """
    config: Config = folder.config
    written = handwritten(folder.root)
    posts: dict[str, Post] = {}
    with Spool() as spool:
        understood = understand(
            in_order(sources_of(archive)),
            read_people(written.people),
            spool,
            owner_of(archive, config),
            Gate(liked_parents=config.gate.liked_parents, friends=config.gate.friends),
            read_replies(written.replies),
            config.threads.gap,
            Choices(**dataclasses.asdict(config.consent)),
            archive.secret,
            on_progress,
        )
        if wanted := set(names(post_key(*key) for key in understood.bones.keys)):
            for row in spool.in_time_order():
                if row.payload and (key := post_key(row.service, row.group)) in wanted:
                    posts[key] = decode(row.payload).post
    return Known(understood, posts)


def somebody(known: Known, said: str) -> Somebody | None:
    """Whom somebody means by a slug or an account; None if it is something else. Raises ConfigError if unclear."""
    if SLUG.match(said) and (one := known.slug(said)) is not None:
        return one
    if ":" in said and not said.lower().startswith(("http://", "https://")):
        return known.account(said)
    return None
