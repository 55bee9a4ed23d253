"""How full every day, month and year is. Pure: counts by day in, answers out.

A day is an integer yyyymmdd, a month yyyymm, a year yyyy. Only those with posts exist here, and only they have a page.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from tweetarchive.site.bounded import Bounded

LEVELS = 4


class Counts(dict[int, int]):
    """Posts held on each day (in each month, year), in order of time."""

    def __init__(self, counts: Iterable[tuple[int, int]]) -> None:
        super().__init__(counts)
        self.numbers = list(self)

    def around(self, number: int) -> tuple[int | None, int | None]:
        """The nearest before and after this one."""
        place = bisect_left(self.numbers, number)
        after = place + (number in self)
        return (
            self.numbers[place - 1] if place else None,
            self.numbers[after] if after < len(self.numbers) else None,
        )


class Almanac:
    def __init__(self, days: Sequence[tuple[int, int]]) -> None:
        """days: in order of time."""
        self.days = Counts(days)
        self.months = _sum_up(days, 100)
        self.years = _sum_up(days, 10000)
        self._bounds: Bounded[int, tuple[int, ...]] = Bounded(self._measure, 256)

    def level(self, day: int) -> int:
        """0 for a day without posts, else 1 to 4: the quarter of its year's days it belongs to, by fullness."""
        count = self.days.get(day, 0)
        return 1 + sum(count > bound for bound in self._bounds[day // 10000]) if count else 0

    def _measure(self, year: int) -> tuple[int, ...]:
        days = self.days.numbers
        low, high = bisect_left(days, year * 10000), bisect_left(days, (year + 1) * 10000)
        counts = sorted(self.days[day] for day in days[low:high])
        return tuple(counts[len(counts) * part // LEVELS] for part in range(1, LEVELS))


def _sum_up(days: Iterable[tuple[int, int]], step: int) -> Counts:
    sums: dict[int, int] = {}
    for day, count in days:
        sums[day // step] = sums.get(day // step, 0) + count
    return Counts(sums.items())
