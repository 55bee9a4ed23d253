"""Which years are books, what is in each, and how it is cut into pages.

A book is what passed between the owner and somebody, or everybody: each conversation that began in a year, to its end,
and what was said alone then. What stays together on a page is one conversation, or of one that no page has room for,
what time puts together. What has no date is in no book. It is all numbers here; no view is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import Literal, NamedTuple

from tweetarchive.album.reader import Album
from tweetarchive.album.rows import ExchangeRow, PersonRow, StampRow, ThreadRow
from tweetarchive.site import urls
from tweetarchive.site.bounded import Bounded
from tweetarchive.site.cards import YEAR_END
from tweetarchive.site.halves import by_halves
from tweetarchive.site.moments import DAY_SECONDS, Clock
from tweetarchive.site.outline import Outline
from tweetarchive.site.people import People
from tweetarchive.site.slices import POSTS, Plan, Stamp, places, tally
from tweetarchive.site.views import Slice


class Kept(NamedTuple):
    """What stays together. size: how many posts, besides those that are only answered. rows: of what passed with one
    friend, in order. In a book with everybody thread: a conversation, or 0; posts: those that belong here, () for all
    of the conversation.
    """

    stamp: Stamp
    size: int
    rows: tuple[ExchangeRow, ...] = ()
    thread: int = 0
    posts: tuple[int, ...] = ()


class Volume(NamedTuple):
    """One book. plan: its only top part is the book. kept: in order of time."""

    plan: Plan
    kept: tuple[Kept, ...]
    where: dict[int, str]

    def held(self, label: str) -> list[Kept]:
        """What stands on one page, in order of time."""
        return [each for each in self.kept if self.where[each.stamp.id] == label]


class Volumes:
    """The books of one album. friends: whose years are some: of those described in a people file; "all": besides them
    of those whose years have pages; or of none. Never of somebody whose words are not shown. years: those with
    everybody are some, too.
    """

    def __init__(
        self,
        album: Album,
        people: People,
        clock: Clock,
        outline: Outline,
        friends: Literal["described", "all", "none"],
        years: bool,
    ) -> None:
        self._album = album
        self._people = people
        self._clock = clock
        self._outline = outline
        self._friends = friends
        self._with_everybody = years
        self._begun = Bounded(album.begun_with, 16384)
        self._exchanged = Bounded(self._by_year, 256)
        self._bound: Bounded[tuple[int, int, int], Volume] = Bounded(self._bind, 512)
        self._bound_years: Bounded[tuple[int, int], Volume] = Bounded(self._bind_year, 4)

    def friends(self) -> Iterator[PersonRow]:
        """Those with whom years are books, if anything began in them."""
        return (row for row in self._people.friends() if self._is_one(row))

    def of(self, person: int) -> list[int]:
        """The years with somebody that are books, in order."""
        row = self._people.rows[person]
        return self._begun[person] if self._is_one(row) else []

    @cached_property
    def years(self) -> list[int]:
        """The years with everybody that are books, in order."""
        if not self._with_everybody:
            return []
        return [year for year in self._album.reviewed_years() if any(self._entries(year))]

    def cover(self, person: PersonRow | None, year: int) -> str:
        """The first page of the book of a year with somebody, or with everybody; "" if there is none."""
        years = self.of(person.id) if person else self.years
        return urls.book(person.slug if person else "", year) if year in years else ""

    def covers(self, person: PersonRow) -> tuple[Slice, ...]:
        """Those of all years with somebody."""
        return tuple(Slice(f"{year:04}", urls.book(person.slug, year), 0) for year in self.of(person.id))

    def volume(self, person: int, year: int, room: int = POSTS) -> Volume | None:
        """What passed with somebody. room: for posts, where stories stand on the same page. None if it is no book."""
        return self._bound[person, year, room] if year in self.of(person) else None

    def year(self, year: int, room: int = POSTS) -> Volume | None:
        """What passed with everybody, as above."""
        return self._bound_years[year, room] if year in self.years else None

    # --- with a friend -----------------------------------------------------------------------------------------------

    def _is_one(self, row: PersonRow) -> bool:
        if row.owner or self._friends == "none" or row.id in self._wordless:
            return False
        return bool(row.described) or (self._friends == "all" and self._outline.told_by_years(row.id))

    @cached_property
    def _wordless(self) -> frozenset[int]:
        return self._album.wordless()

    def _by_year(self, person: int) -> dict[int, list[ExchangeRow]]:
        return by_year_begun(self._album.exchanges(person))

    def _bind(self, key: tuple[int, int, int]) -> Volume:
        person, year, room = key
        found: dict[int, list[ExchangeRow]] = {}
        for row in self._exchanged[person][year]:
            found.setdefault(-row.id if row.thread is None else row.thread, []).append(row)
        talks = list(found.values())
        long = self._album.long_among(post for rows in talks for post in with_answered(rows))
        return _volume(sorted(_with_friend(talks, long)), partial(self._stamps_with, person), room)

    def _stamps_with(self, person: int, kept: Sequence[Kept], day: int) -> list[Stamp]:
        """Names and times, which are asked for only where a day is too full."""
        named = {row.id: row for row in self._album.exchange_stamps(person, day)}
        found = [(stamp, named[stamp.id]) for stamp in _stamps_on(kept, day)]
        return [stamp._replace(name=row.key, time=self._time(row)) for stamp, row in found]

    def _time(self, row: StampRow) -> str:
        return self._clock.clock_time(row.at) if row.exact and row.at is not None else ""

    # --- with everybody ----------------------------------------------------------------------------------------------

    def _entries(self, year: int) -> tuple[list[tuple[ThreadRow, int]], list[StampRow]]:
        first, last = year * 10000, year * 10000 + YEAR_END
        return self._album.shared_between(first, last), self._album.alone_between(first, last)

    def _bind_year(self, key: tuple[int, int]) -> Volume:
        year, room = key
        threads, alone = self._entries(year)
        kept = [Kept(self._stamp(row, row.more), 1, posts=(row.id,)) for row in alone]
        for thread, more in threads:
            others = thread.posts + thread.ghosts + more - 1
            if others < POSTS:
                at = thread.first_at or 0
                time = self._clock.clock_time(at) if at % DAY_SECONDS else ""
                stamp = Stamp(thread.root, thread.key, thread.day, time, others)
                kept.append(Kept(stamp, thread.posts, thread=thread.id))
            else:
                kept += self._in_posts(thread)
        kept.sort()
        return _volume(kept, _stamps_on, room)

    def _in_posts(self, thread: ThreadRow) -> Iterator[Kept]:
        """A conversation that no page has room for, post by post."""
        day = thread.day
        for row in self._album.stamps_of_thread(thread.id):
            day = row.day if row.day is not None else day
            yield Kept(self._stamp(row._replace(day=day), row.more), 1, thread=thread.id, posts=(row.id,))

    def _stamp(self, row: StampRow, more: int) -> Stamp:
        return Stamp(row.id, row.key, row.day or 0, self._time(row), more)


def by_year_begun(rows: Iterable[ExchangeRow]) -> dict[int, list[ExchangeRow]]:
    """What passed with somebody, conversations by the year of the first word between the two, in order."""
    begun: dict[int, int] = {}  # thread → year
    held: dict[int, list[ExchangeRow]] = {}
    for row in rows:
        year = row.day // 10000 if row.thread is None else begun.setdefault(row.thread, row.day // 10000)
        held.setdefault(year, []).append(row)
    return dict(sorted(held.items()))


def with_answered(rows: Sequence[ExchangeRow]) -> list[int]:
    """The posts of one conversation, each with what it answers before it, held or missing, unless that is there anyway;
    what was said alone stays alone.
    """
    here = {row.id for row in rows}
    posts: list[int] = []
    for row in rows:
        if row.parent is not None and row.thread is not None and row.parent not in here:
            here.add(row.parent)
            posts.append(row.parent)
        posts.append(row.id)
    return posts


def _with_friend(talks: Sequence[Sequence[ExchangeRow]], long: Mapping[int, int]) -> Iterator[Kept]:
    """long: posts that take more room than one does, and how much more."""
    for rows in talks:
        whole = _kept(rows, long)
        if whole.stamp.more < POSTS or len(rows) == 1:
            yield whole
        else:
            yield from (_kept((row,), long) for row in rows)


def _kept(rows: Sequence[ExchangeRow], long: Mapping[int, int]) -> Kept:
    posts = with_answered(rows)
    more = len(posts) - 1 + sum([long.get(post, 0) for post in posts])
    return Kept(Stamp(rows[0].id, "", rows[0].day, "", more), len(rows), tuple(rows))


def _stamps_on(kept: Sequence[Kept], day: int) -> list[Stamp]:
    return [each.stamp for each in kept if each.stamp.day == day]


def _volume(kept: Sequence[Kept], stamps: Callable[[Sequence[Kept], int], Sequence[Stamp]], room: int) -> Volume:
    every = [each.stamp for each in kept]
    plan = by_halves(tally(every), partial(stamps, kept), POSTS, room)
    return Volume(plan, tuple(kept), places(plan, every))
