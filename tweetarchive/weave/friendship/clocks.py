"""The hours that two people keep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tweetarchive.weave.friendship.days import Day
from tweetarchive.weave.friendship.passed import Passed


def hours(passed: Sequence[Passed], days: Sequence[Day]) -> tuple[tuple[tuple[int, int], ...], int]:
    """How many posts passed between the two in each hour of each day of the week, by the clocks of the archive's time
    zone, summer time included: 14:59:59 belongs to the hour from 14 o'clock. Posts of which only the day is known are
    left out, and counted.
    """
    weekday = {day.day: (day.number - 1) % 7 * 24 for day in days}  # the first day of the year 1 was a Monday
    cells = Counter([weekday[one.day] + one.hour for one in passed if one.hour >= 0])
    return tuple(sorted(cells.items())), len(passed) - cells.total()
