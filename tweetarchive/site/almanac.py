"""How full every day, month and year is. Pure: counts by day in, answers out.

A day is an integer yyyymmdd, a month yyyymm, a year yyyy. Only those with posts exist here, and only they have a page.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from tweetarchive.site.bounded import Bounded

LEVELS = 4


class Almanac:
    """days, months, years: posts held in each, in order of time."""

    def __init__(self, days: Sequence[tuple[int, int]]) -> None:
        self.days = dict(days)
        self.months: dict[int, int] = {}
        self.years: dict[int, int] = {}
        for day, count in days:
            self.months[day // 100] = self.months.get(day // 100, 0) + count
            self.years[day // 10000] = self.years.get(day // 10000, 0) + count
        self._rows = {8: list(self.days), 6: list(self.months), 4: list(self.years)}
        self._bounds: Bounded[int, tuple[int, ...]] = Bounded(self._measure, 256)

    def around(self, number: int) -> tuple[int | None, int | None]:
        """The nearest day (month, year) with posts before and after this one."""
        row = self._rows[len(str(number))]
        place = bisect_left(row, number)
        after = place + (place < len(row) and row[place] == number)
        return (row[place - 1] if place else None, row[after] if after < len(row) else None)

    def level(self, day: int) -> int:
        """0 for a day without posts, else 1 to 4: the quarter of its year's days it belongs to, by fullness."""
        count = self.days.get(day, 0)
        return 1 + sum(count > bound for bound in self._bounds[day // 10000]) if count else 0

    def _measure(self, year: int) -> tuple[int, ...]:
        days = self._rows[8]
        low, high = bisect_left(days, year * 10000), bisect_left(days, (year + 1) * 10000)
        counts = sorted(self.days[day] for day in days[low:high])
        return tuple(counts[len(counts) * part // LEVELS] for part in range(1, LEVELS))
