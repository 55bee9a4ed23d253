"""Dates to keep, as pages tell them; what is hushed is told only on the page of the person it concerns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, cast

from tweetarchive.album.reader import Album
from tweetarchive.album.rows import AnniversaryRow
from tweetarchive.site.moments import Clock, day_label, month_day_label, month_label
from tweetarchive.site.outline import Outline
from tweetarchive.site.people import People
from tweetarchive.site.views import Anniversary

ORDER = ("words", "met", "birthday", "memorial")
"""As on a friend's page, and of two on one day."""


class Anniversaries:
    """Those of one album, read when they are first asked for: dozens, or hundreds."""

    def __init__(self, album: Album, people: People, clock: Clock, outline: Outline) -> None:
        self._album = album
        self._people = people
        self._clock = clock
        self._outline = outline
        self._of: dict[int, list[Anniversary]] | None = None
        self._closest: list[Anniversary] = []
        self._days: dict[int, list[Anniversary]] = {}

    def of(self, person: int) -> tuple[Anniversary, ...]:
        """Every date of one person, for their own page."""
        return tuple(self._read().get(person, ()))

    def closest(self) -> Sequence[Anniversary]:
        """All that may come to mind, those of the closest people first."""
        self._read()
        return self._closest

    def yearly(self) -> Iterable[int]:
        """Every mmdd that something comes again on, in order."""
        self._read()
        return sorted(self._days)

    def on(self, month_day: int) -> Sequence[Anniversary]:
        """What comes again on a day of the year, mmdd, the earliest first."""
        self._read()
        return self._days.get(month_day, ())

    def _read(self) -> dict[int, list[Anniversary]]:
        if self._of is None:
            self._of = {}
            rows = self._album.anniversaries()
            self._album.expect_posts(row.post for row in rows if row.post is not None)
            for row in rows:
                told = self._told(row)
                self._of.setdefault(row.person, []).append(told)
                if not row.hushed:
                    self._closest.append(told)
                    if told.day:
                        self._days.setdefault(told.month * 100 + told.day, []).append(told)
            for dates in self._of.values():
                dates.sort(key=lambda told: ORDER.index(told.kind))
            for dates in self._days.values():
                dates.sort(key=lambda told: (told.year, ORDER.index(told.kind)))
        return self._of

    def _told(self, row: AnniversaryRow) -> Anniversary:
        return Anniversary(
            kind=cast(Literal["words", "met", "birthday", "memorial"], row.kind),
            person=self._people.person(row.person),
            date=_label(row),
            year=row.year,
            month=row.month,
            day=row.day,
            place=row.place,
            path=self._path(row),
        )

    def _path(self, row: AnniversaryRow) -> str:
        if row.post is not None and (post := self._album.post(row.post)) is not None:
            return self._outline.home(post)
        day = row.year * 10000 + row.month * 100 + row.day
        return self._clock.page(day) if row.kind == "met" and row.year and row.day else ""


def in_order(dates: Iterable[Anniversary]) -> tuple[Anniversary, ...]:
    """By the calendar of the year."""
    return tuple(sorted(dates, key=lambda told: (told.month, told.day, told.year, ORDER.index(told.kind))))


def _label(row: AnniversaryRow) -> str:
    if not row.year:
        return month_day_label(row.month * 100 + row.day)
    if not row.day:
        return month_label(row.year * 100 + row.month) if row.month else f"{row.year:04}"
    return day_label(row.year * 10000 + row.month * 100 + row.day)
