"""What is counted of the whole archive while the album is filled: by day, hour and service. Counts, and finds nothing.

Each post counts once, to however many people it went.
"""

from __future__ import annotations

from collections import Counter

from tweetarchive.weave.calendar import FIRST_DAY
from tweetarchive.weave.friendship.days import Day, day_number


class Counts:
    """held: day → posts of anybody; undated: those on no day. passed: days on which anything passed between the owner
    and somebody. week: weekday * 24 + hour → posts that passed, Monday is 0; clockless: those without an hour.
    services: (year, service) → posts that passed.
    """

    def __init__(self) -> None:
        self.held: Counter[int] = Counter()
        self.undated = 0
        self.passed: dict[int, Day] = {}
        self.week: Counter[int] = Counter()
        self.clockless = 0
        self.services: Counter[tuple[int, str]] = Counter()

    def hold(self, day: int | None) -> None:
        """A post is held, of this day."""
        # A time that no calendar has is told as that of the first day of all, on which nobody wrote.
        if day is None or day == FIRST_DAY:
            self.undated += 1
        else:
            self.held[day] += 1

    def passing(self, post: int, day: int, hour: int, sent: int, service: str) -> None:
        """A post passed between the owner and somebody; best in the order of their numbers. hour: -1 for unknown."""
        if day == FIRST_DAY:
            return
        found = self.passed.get(day)
        if found is None:
            found = self.passed[day] = Day(day, day_number(day), post, bool(sent))
        found.posts += 1
        found.sent += sent
        if hour < 0:
            self.clockless += 1
        else:
            self.week[(found.number - 1) % 7 * 24 + hour] += 1  # the first day of the year 1 was a Monday
        self.services[day // 10000, service] += 1
