"""Dots on lines, as notes on a stave: a line for each weekday and a place for each hour, or a line for each service
and a place for each year. Numbers in, places out; what they look like is the theme's.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from msgspec import Struct

from tweetarchive.site.views import ServiceYears

HOURS = 24
WEEK = 7 * HOURS
LARGEST = 6.2
"""Radius of the fullest place, in the picture's units; the smallest dot is still to be seen."""

SMALLEST = 1.3
LABELS = 6
"""As many years are labelled at most."""

_FIRST_LINE = 9
_WEEKDAY = 16
_SERVICE = 38
_LEFT, _RIGHT = 12.0, 98.0
"""Where the first hour's middle is, and the last one's, in per cent: the names of weekdays stand before that."""


class Dot(Struct, frozen=True):
    """A place with something in it. x: per cent from the left. y, r: units. number: hour of the week, or year."""

    x: str
    y: int
    r: str
    number: int
    posts: int


class Line(Struct, frozen=True):
    """name: a service. y: units. dots: of its years."""

    name: str
    y: int
    dots: tuple[Dot, ...]


class Week(Struct, frozen=True):
    """The hours of a week. posts: of all. height: of the picture. lines: where each weekday is. ticks: (per cent from
    the left, hour) of hours to be labelled. dots: hours with any posts. fullest: the hour with most posts, the earlier
    of two. rows: (hour, posts on each weekday) of hours with any.
    """

    posts: int
    height: int
    lines: tuple[int, ...]
    ticks: tuple[tuple[str, int], ...]
    dots: tuple[Dot, ...]
    fullest: Dot
    rows: tuple[tuple[int, tuple[int, ...]], ...]


class Lanes(Struct, frozen=True):
    """Services over the years. years: the first and the last. height: of the picture. lines: as given. ticks: (per cent
    from the left, year) of years to be labelled. rows: (year, posts over each service) of years with any.
    """

    years: tuple[int, int]
    height: int
    lines: tuple[Line, ...]
    ticks: tuple[tuple[str, int], ...]
    rows: tuple[tuple[int, tuple[int, ...]], ...]


def week(counts: Sequence[int]) -> Week:
    """Places for posts in each of the 168 hours of a week, from Monday's first on. ValueError for another number of
    them, or if there are no posts.
    """
    if len(counts) != WEEK or not any(counts):
        raise ValueError("there is no week to draw")
    most = max(counts)
    dots = tuple(
        Dot(_hour(cell % HOURS), _FIRST_LINE + cell // HOURS * _WEEKDAY, _radius(posts, most), cell, posts)
        for cell, posts in enumerate(counts)
        if posts
    )
    rows = ((hour, tuple(counts[hour::HOURS])) for hour in range(HOURS))
    return Week(
        sum(counts),
        _FIRST_LINE + 7 * _WEEKDAY + 8,
        tuple(range(_FIRST_LINE, _FIRST_LINE + 7 * _WEEKDAY, _WEEKDAY)),
        tuple((_hour(hour), hour) for hour in range(0, HOURS, 6)),
        dots,
        max(dots, key=lambda dot: dot.posts),
        tuple((hour, row) for hour, row in rows if any(row)),
    )


def lanes(services: Sequence[ServiceYears]) -> Lanes:
    """Places for posts over each service in each year. ValueError if there are no posts."""
    counts = [(service.service, {year: posts for year, posts in service.years if posts}) for service in services]
    years = sorted({year for _, found in counts for year in found})
    if not years:
        raise ValueError("there are no years to draw")
    first, last = years[0], years[-1]
    most = max(posts for _, found in counts for posts in found.values())
    every = (last - first + LABELS) // LABELS
    lines = []
    for place, (name, found) in enumerate(counts):
        y = _SERVICE * place + 26
        dots = (Dot(_year(year, first, last), y, _radius(posts, most), year, posts) for year, posts in found.items())
        lines.append(Line(name, y, tuple(sorted(dots, key=lambda dot: dot.number))))
    return Lanes(
        (first, last),
        _SERVICE * len(counts) + 22,
        tuple(lines),
        tuple((_year(year, first, last), year) for year in range(first, last + 1, every)),
        tuple((year, tuple(found.get(year, 0) for _, found in counts)) for year in years),
    )


def _hour(hour: int) -> str:
    return f"{_LEFT + hour * (_RIGHT - _LEFT) / (HOURS - 1):.1f}"


def _year(year: int, first: int, last: int) -> str:
    """The middle of a year's place: a year has as much room as any other."""
    return f"{(year - first + 0.5) * 100 / (last - first + 1):.1f}"


def _radius(posts: int, most: int) -> str:
    """So that areas can be compared."""
    return f"{max(LARGEST * sqrt(posts / most), SMALLEST):.1f}"
