"""What may be shown of an archive, post by post, as every format asks for it: from its album and from nowhere else.

Holds a thousand posts at a time. Must not know a format.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from tweetarchive.album.body import Body, decode
from tweetarchive.album.reader import Album
from tweetarchive.album.rows import OWNER, AccountRow, MediaRow, NamedRow, OutgoingRow, PersonRow
from tweetarchive.errors import ConfigError
from tweetarchive.markup.plain import paragraphs
from tweetarchive.nearest import did_you_mean

AT_A_TIME = 1000


class Filters(NamedTuple):
    """Which posts are wanted. friend: a slug, for what passed with them and the conversations they wrote in. since,
    until: first and last day, yyyymmdd, 0 for none; what has no time is then left out. services, kinds: () for all.
    """

    friend: str = ""
    since: int = 0
    until: int = 0
    services: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


class Told(NamedTuple):
    """A post, and what it points to. answers: its parent, unless that is only guessed. under: the article that a
    comment stands under.
    """

    post: OutgoingRow
    body: Body
    answers: NamedRow | None
    quotes: NamedRow | None
    under: NamedRow | None


class Shown:
    """The posts of an album that are wanted. Raises ConfigError for a friend or a service that is not there."""

    def __init__(self, album: Album, wanted: Filters, on_progress: Callable[[int], object] = lambda done: None) -> None:
        self.album = album
        self._on_progress = on_progress
        self.count = 0
        """How many there were, when all are told."""
        self.wanted = wanted
        self.accounts: dict[int, AccountRow] = {row.id: row for row in album.accounts()}
        self.people: dict[int, PersonRow] = {row.id: row for row in album.people()}
        self.media: dict[str, MediaRow] = {row.sha256: row for row in album.files()}
        self._passed: tuple[set[int], set[int]] | None = None
        if wanted.friend:
            self._passed = album.passed_with(self._person(wanted.friend))
        known = {row.service for row in self.accounts.values()}
        for service in wanted.services:
            if service not in known:
                what = f'there is nothing of a service "{service}" here{did_you_mean(service, known)}'
                raise ConfigError(what, where="--service")

    def __iter__(self) -> Iterator[Told]:
        """By time."""
        last = self.count = 0
        while rows := self.album.posts_after(last, AT_A_TIME):
            last = rows[-1].id
            wanted = [row for row in rows if self._is_wanted(row)]
            named = self.album.named({row for post in wanted for row in (post.parent, post.quote) if row is not None})
            under = self.album.articles_of({row.thread for row in wanted if row.kind == "comment" and row.thread})
            self.count += len(wanted)
            self._on_progress(self.count)
            for row in wanted:
                sure = row.parent is not None and row.edge not in ("inferred", "linked")
                yield Told(
                    row,
                    decode(row.body),
                    named.get(row.parent or 0) if sure else None,
                    named.get(row.quote or 0),
                    under.get(row.thread or 0) if row.kind == "comment" else None,
                )

    @property
    def owner(self) -> AccountRow | None:
        """The owner's first account, one with a handle if there is any."""
        own = [row for row in self.accounts.values() if row.person == OWNER]
        return min(own, key=lambda row: (not row.handle, row.id), default=None)

    @property
    def generated(self) -> int:
        """When the newest export in it was made, Unix seconds; not today, so that the same gives the same."""
        return max((row.generated for row in self.album.sources()), default=0)

    def slug_of(self, account: int) -> str:
        """Whose an account is, "" if it is nobody's here."""
        person = self.people.get(self.accounts[account].person or 0)
        return person.slug if person else ""

    def name_of(self, account: int) -> str:
        """What to call whoever has it: a person's name, else the account's own."""
        row = self.accounts[account]
        person = self.people.get(row.person or 0)
        return (person.name if person else "") or row.name or row.handle

    def words(self, told: Told) -> str:
        """What it says, as plain text, with the handles that it begins with."""
        if told.body.content is not None:
            return "\n\n".join([paragraph.text for paragraph in paragraphs(told.body.content)])
        addressed = "".join(
            [f"@{self.accounts[number].handle or self.name_of(number)} " for number in told.body.addressed]
        )
        return addressed + "".join([span.target if span.kind == "link" else span.text for span in told.body.text])

    def _person(self, slug: str) -> int:
        slugs = {row.slug: row.id for row in self.people.values() if row.id != OWNER}
        if slug not in slugs:
            what = f'there is no friend called "{slug}" here{did_you_mean(slug, slugs)}'
            hint = "A friend is named as their page is: friends/nancy.html is nancy."
            raise ConfigError(what, where="--friend", hint=hint)
        return slugs[slug]

    def _is_wanted(self, row: OutgoingRow) -> bool:
        wanted = self.wanted
        if wanted.services and row.service not in wanted.services:
            return False
        if wanted.kinds and row.kind not in wanted.kinds:
            return False
        if (wanted.since or wanted.until) and row.day is None:
            return False
        if row.day is not None and (row.day < wanted.since or (wanted.until and row.day > wanted.until)):
            return False
        return self._passed is None or row.id in self._passed[0] or row.thread in self._passed[1]
