"""Days with and days without each other. Days are those of the archive's time zone."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from tweetarchive.album.friendship import BusyDay, Silence, Streak
from tweetarchive.weave.friendship.passed import Passed

LONG = 30
"""Days from which on it is a silence."""

SHOWN_SILENCES = 3
FRIENDS_FROM = 10
LOST_AFTER = 365


class Day(Struct, gc=False):
    """One day with at least one post. number: of days since the year 1, so that neighbours differ by one. first: the
    first post of the day, by its number; opened: whether the owner wrote it.
    """

    day: int
    number: int
    first: int
    opened: bool
    posts: int = 0
    sent: int = 0


def by_day(passed: Iterable[Passed]) -> list[Day]:
    """All days with at least one post, in order."""
    days: dict[int, Day] = {}
    for one in passed:
        number = one.day
        if number not in days:
            days[number] = Day(number, day_number(number), one.post, one.sent)
        day = days[number]
        day.posts += 1
        day.sent += one.sent
    return [days[day] for day in sorted(days)]


def busiest_day(days: Sequence[Day]) -> BusyDay:
    """The day on which most posts passed between the two; of several the earliest."""
    most = max(days, key=lambda day: day.posts)
    return BusyDay(most.day, most.posts, most.sent)


def longest_streak(days: Sequence[Day]) -> Streak:
    """Most days in a row with at least one post on each, from either side; of several streaks the earliest. 28 February
    and 1 March follow each other unless the year has a 29th.
    """
    begin = end = days[0]
    best = Streak(1, begin.day, end.day)
    for day in days[1:]:
        begin = begin if day.number == end.number + 1 else day
        end = day
        if end.number - begin.number >= best.days:
            best = Streak(end.number - begin.number + 1, begin.day, end.day)
    return best


def silences(days: Sequence[Day]) -> tuple[Silence, ...]:
    """Whole days between two days with posts, if there are at least thirty; the three longest, the earlier first where
    two are as long. Whoever wrote the first post afterwards ended it.
    """
    found = [
        Silence(after.number - before.number - 1, before.day, after.day, after.first, after.opened)
        for before, after in pairwise(days)
        if after.number - before.number > LONG
    ]
    return tuple(sorted(found, key=lambda silence: -silence.days)[:SHOWN_SILENCES])


def quiet_days(days: Sequence[Day], until: int) -> int:
    """Days from the last contact to the last day on which the owner wrote anything to anybody: what came after that,
    the archive does not know.
    """
    return max(0, day_number(until) - days[-1].number)


def is_lost(days: Sequence[Day], until: int) -> bool:
    """A long-lost friend: there were posts on at least ten days, the last was a year or more before the last day on
    which the owner wrote anything, and no silence before was as long.
    """
    if len(days) < FRIENDS_FROM:
        return False
    longest = max((after.number - before.number for before, after in pairwise(days)), default=0)
    return quiet_days(days, until) >= max(LOST_AFTER, longest)


@lru_cache(8192)  # the same few thousand days with everybody
def day_number(day: int) -> int:
    """Days since the year 1 of a day yyyymmdd."""
    return datetime.date(day // 10000, day // 100 % 100, day % 100).toordinal()
