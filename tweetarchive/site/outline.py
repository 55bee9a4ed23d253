"""Which lists of this album are too long for one page, how they are cut, and so where every post lives.

The permanent home of a post is its thread's page, or its day's if it belongs to no thread, or the slice of either that
holds it. Nearly all threads and days fit on a page; the few that do not are cut when first asked for, and remembered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import NamedTuple

from tweetarchive.album.reader import Album
from tweetarchive.album.rows import PostRow, StampRow, ThreadRow
from tweetarchive.site import urls
from tweetarchive.site.bounded import Bounded
from tweetarchive.site.moments import DAY_SECONDS, Clock
from tweetarchive.site.people import People
from tweetarchive.site.slices import CARDS, POSTS, Part, Plan, Stamp, Tally, by_years, coarsest, places, tally

FRIEND_WHOLE = 60
"""A friend with whom no more posts passed than this has all of them on one page."""


class FriendPlan(NamedTuple):
    """months: month → (sent, received), those with neither left out."""

    months: Mapping[int, tuple[int, int]]
    plan: Plan


class PostsPlan(NamedTuple):
    """A thread or a day that is too long. where: post → label of its page. branching: posts that more than one post
    answers.
    """

    plan: Plan
    where: dict[int, str]
    branching: frozenset[int] = frozenset()

    def held(self, label: str) -> list[int]:
        """The posts of one page, in order of time."""
        return sorted(post for post, place in self.where.items() if place == label)


class Outline:
    """days: posts held on each day that has a page."""

    def __init__(self, album: Album, people: People, clock: Clock, days: dict[int, int]) -> None:
        self._album = album
        self._people = people
        self._clock = clock
        long = dict(album.long_days())
        self._long_days = frozenset(day for day, count in days.items() if count + long.get(day, 0) > POSTS)
        self._long_threads = frozenset(album.long_threads(POSTS))
        self._long_with = album.long_with()
        self._friend_plans = Bounded(self._cut_friend, 2048)  # every year, each friend of that year is asked for again
        self._thread_plans = Bounded(self._cut_thread, 16)
        self._day_plans = Bounded(self._cut_day, 64)
        self._threads: Plan | None = None
        self._thread_days: list[tuple[int, int]] | None = None
        self._met: Plan | None = None
        self._met_on: dict[int, list[Stamp]] = {}

    # --- where a post lives --------------------------------------------------------------------------------------

    def home(self, post: PostRow) -> str:
        """Path and anchor of a post, "" for one that no page holds (a missing post that was only quoted)."""
        if post.thread is not None and post.thread_key is not None:
            fits = (post.thread_size or 0) <= POSTS and post.thread not in self._long_threads
            label = "" if fits else self._thread_plans[post.thread].where.get(post.id, "")
            return f"{urls.thread(post.thread_key, label)}#{post.key}"
        if post.kind == "ghost" or post.day is None:
            return ""
        label = self._day_plans[post.day].where.get(post.id, "") if post.day in self._long_days else ""
        return f"{urls.day(post.day, label)}#{post.key}"

    # --- how lists are cut ---------------------------------------------------------------------------------------

    def thread(self, row: ThreadRow) -> PostsPlan | None:
        """None if the thread fits on one page."""
        if row.posts + row.ghosts <= POSTS and row.id not in self._long_threads:
            return None
        found = self._thread_plans[row.id]
        return found if found.plan.parts else None

    def day(self, day: int) -> PostsPlan | None:
        """The posts of a day that belong to no thread, and each thread at its first post then; None if they fit."""
        if day not in self._long_days:
            return None
        found = self._day_plans[day]
        return found if found.plan.parts else None

    def friend(self, person: int) -> FriendPlan | None:
        """Years of a friendship; None if all of it is on the friend's own page."""
        return self._friend_plans[person] if self.told_by_years(person) else None

    def told_by_years(self, person: int) -> bool:
        """Whether more passed with somebody, or longer posts did, than there is room for on their own page."""
        row = self._people.rows[person]
        passed = row.sent + row.received
        return passed > FRIEND_WHOLE or passed + self._long_with.get(person, 0) > POSTS

    def threads(self) -> Plan:
        """All conversations by the time they began."""
        if self._threads is None:
            # Numbers of threads say nothing about time, so a slice is asked for by its days alone.
            tallies = [Tally(day, count, 0, 0) for day, count in self.thread_days()]
            self._threads = by_years(tallies, self._thread_stamps, CARDS)
        return self._threads

    def thread_days(self) -> list[tuple[int, int]]:
        """(day, conversations that began), for each day with any."""
        if self._thread_days is None:
            self._thread_days = self._album.thread_days()
        return self._thread_days

    def met(self) -> Plan:
        """All people by the time of the first exchange."""
        if self._met is None:
            for row in self._people.known():
                at = row.first_at or 0
                day = 0 if row.first_at is None else self._clock.day_of(at)
                stamp = self._stamp(row.id, row.slug, at, day, at % DAY_SECONDS)
                self._met_on.setdefault(stamp.day, []).append(stamp)
            tallies = tally(stamp for stamps in self._met_on.values() for stamp in stamps)
            self._met = by_years(tallies, self._met_on.__getitem__, CARDS)
        return self._met

    def met_in(self, part: Part) -> list[int]:
        """The people of one slice of `met`, in the order in which it began."""
        return list(part.ids) or self.met_between(part.first_day, part.last_day)

    def met_between(self, first_day: int, last_day: int) -> list[int]:
        """The people first met in a span of days, in that order."""
        self.met()
        days = sorted(day for day in self._met_on if first_day <= day <= last_day)
        return [stamp.id for day in days for stamp in self._met_on[day]]

    # --- helpers -------------------------------------------------------------------------------------------------

    def _cut_friend(self, person: int) -> FriendPlan:
        days = self._album.exchange_days(person)
        long = self._album.long_days_with(person) if person in self._long_with else {}
        tallies = [Tally(row.day, row.posts, row.low, row.high, long.get(row.day, 0)) for row in days]
        return FriendPlan(
            by_month((row.day, row.posts, row.sent) for row in days),
            by_years(tallies, partial(self._exchange_stamps, person), POSTS),
        )

    def _cut_thread(self, thread: int) -> PostsPlan:
        """An article stands in no slice of its comments: its home is the page that leads to them."""
        rows = self._album.stamps_of_thread(thread)
        told = self._album.thread(thread)
        room = POSTS
        if told is not None and told.under_article:
            room -= sum([row.more for row in rows if row.id == told.root])
            rows = [row for row in rows if row.id != told.root]
        answers: dict[int, int] = {}
        for row in rows:
            if row.parent is not None:
                answers[row.parent] = answers.get(row.parent, 0) + 1
        return self._cut(self._dated(rows), frozenset(post for post, count in answers.items() if count > 1), room)

    def _cut_day(self, day: int) -> PostsPlan:
        seen: set[int] = set()
        stamps = []
        for row in self._album.stamps_of_day(day):
            if row.thread is None or row.thread not in seen:
                more = row.more if row.thread is None else 0  # of a conversation there is only a line
                stamps.append(self._stamp(row.id, row.key, row.at or 0, day, row.exact, more))
            if row.thread is not None:
                seen.add(row.thread)
        return self._cut(stamps)

    def _cut(self, stamps: list[Stamp], branching: frozenset[int] = frozenset(), room: int = POSTS) -> PostsPlan:
        """room: on the page that would hold everything."""
        by_day: dict[int, list[Stamp]] = {}
        for stamp in stamps:
            by_day.setdefault(stamp.day, []).append(stamp)
        plan = coarsest(tally(stamps), by_day.__getitem__, POSTS, room)
        return PostsPlan(plan, places(plan, stamps), branching)

    def _dated(self, rows: list[StampRow]) -> list[Stamp]:
        """Stamps of a thread. A missing post whose time nobody knows goes with the post after it, or else before it."""
        stamps: list[Stamp] = []
        day, time = next(((row.day, self._time(row)) for row in reversed(rows) if row.day is not None), (0, ""))
        for row in reversed(rows):
            if row.day is not None:
                day, time = row.day, self._time(row)
            stamps.append(Stamp(row.id, row.key, day, time, row.more))
        stamps.reverse()
        return stamps

    def _time(self, row: StampRow) -> str:
        return self._clock.clock_time(row.at) if row.exact and row.at is not None else ""

    def _stamp(self, number: int, name: str, at: int, day: int, exact: int, more: int = 0) -> Stamp:
        return Stamp(number, name, day, self._clock.clock_time(at) if exact else "", more)

    def _exchange_stamps(self, person: int, day: int) -> list[Stamp]:
        return [
            self._stamp(row.id, row.key, row.at or 0, day, row.exact, row.more)
            for row in self._album.exchange_stamps(person, day)
        ]

    def _thread_stamps(self, day: int) -> list[Stamp]:
        return [
            self._stamp(row.id, row.key, row.first_at or 0, day, (row.first_at or 0) % DAY_SECONDS)
            for row in sorted(self._album.threads_between(day, day), key=lambda row: (row.first_at or 0, row.id))
        ]


def by_month(days: Iterable[tuple[int, int, int]]) -> dict[int, tuple[int, int]]:
    """(day, posts, those of them sent) → month → (sent, received)."""
    months: dict[int, tuple[int, int]] = {}
    for day, posts, sent in days:
        before = months.get(day // 100, (0, 0))
        months[day // 100] = (before[0] + sent, before[1] + posts - sent)
    return months
