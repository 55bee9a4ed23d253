"""What may come to mind on a day of the year: which days have something to tell, and how much.

A *month_day* is an integer mmdd. Nothing that is hushed is counted here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from tweetarchive.album.reader import Album
from tweetarchive.album.rows import RecallRow
from tweetarchive.site import urls
from tweetarchive.site.almanac import LEVELS, Counts
from tweetarchive.site.anniversaries import Anniversaries
from tweetarchive.site.hushed import Hushed
from tweetarchive.site.moments import month_day_label
from tweetarchive.site.people import People
from tweetarchive.site.views import Anniversary, Slice


class Recall:
    """Which days of the year have something to tell, and how much; a row for each day, read when first asked for."""

    def __init__(self, album: Album, people: People, anniversaries: Anniversaries) -> None:
        self._album = album
        self._people = people
        self._anniversaries = anniversaries
        self._days: dict[int, list[RecallRow]] | None = None
        self._counts = Counts(())
        self._bounds: Sequence[int] = ()

    def counts(self) -> Counts:
        """mmdd → posts that passed over all years, for every day with a page, in order."""
        self._read()
        return self._counts

    def on(self, month_day: int) -> list[RecallRow]:
        """The days of that name, the earliest first."""
        return self._read().get(month_day, [])

    def level(self, month_day: int) -> int:
        """0 for a day without a page, else 1 to 4: the quarter of all days it belongs to, by fullness."""
        count = self.counts().get(month_day, 0)
        return 1 + sum(count > bound for bound in self._bounds) if month_day in self._counts else 0

    def other_years(self, day: int) -> Slice | None:
        """Where the other years of a day, yyyymmdd, are told; none if there are none."""
        month_day = day % 10000
        told = {row.day for row in self.on(month_day)}
        told |= {kept.year * 10000 + month_day for kept in self._anniversaries.on(month_day) if of_its_year(kept)}
        others = len(told - {day})
        return Slice(month_day_label(month_day), urls.on_this_day(month_day), others) if others else None

    @cached_property
    def hushed(self) -> Hushed:
        """Those who do not come to mind by themselves."""
        return Hushed(self._album, self._people)

    def _read(self) -> dict[int, list[RecallRow]]:
        if self._days is None:
            self._days = {}
            for row in self._album.recall():
                self._days.setdefault(row.month_day, []).append(row)
            named = sorted({*self._days, *self._anniversaries.yearly()})
            self._counts = Counts((day, sum(row.exchanges for row in self._days.get(day, ()))) for day in named)
            full = sorted(filter(None, self._counts.values()))
            self._bounds = [full[len(full) * part // LEVELS] for part in range(1, LEVELS)] if full else ()
        return self._days


def of_its_year(told: Anniversary) -> bool:
    """Whether it is told with the year in which it happened; a birthday is no part of the story."""
    return told.kind in ("words", "met") and bool(told.year)
