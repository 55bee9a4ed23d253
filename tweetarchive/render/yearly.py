"""Years beside each other: their days as dots, and who was closest in each. Numbers in, places out."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby, pairwise

from msgspec import Struct

from tweetarchive.site.views import PersonRef, YearDays, YearRanks

LEVELS = 4
OFTEN = 3
"""Years among the closest that make a line: who was there less often has their dots alone."""

WEEKS = 54
"""A year touches as many at most. Each is a column, from Monday down to Sunday; a day is one unit of the picture."""


class YearDots(Struct, frozen=True):
    """A year. days: strokes through all its days, to be dotted once a unit. marks: (1 to 4, days as full as that), a
    stroke of no length for each. posts: of all its days. full: how many days have any. fullest: the day with most
    ("2011-02-08"), and how many those are.
    """

    year: YearDays
    days: str
    marks: tuple[tuple[int, str], ...]
    posts: int
    full: int
    fullest: tuple[str, int]


class RankPoint(Struct, frozen=True):
    """A year in which somebody was among the closest. x: per cent from the left. middle: of its place from the top, in
    heights of a place. end: their line begins or ends here, if they have one.
    """

    x: str
    middle: float
    year: int
    posts: int
    end: bool


class RankLine(Struct, frozen=True):
    """One person. along: through years that follow each other. between: from where they left to where they came back.
    Both are empty for somebody who was hardly ever there.
    """

    person: PersonRef
    along: str
    between: str
    points: tuple[RankPoint, ...]


class Ranking(Struct, frozen=True):
    """Who was closest, year by year. rows: how many places there are. lines: those who were closest in fewest years
    first, so that the others are drawn over them. first, last: who stands at the ends. ticks: (per cent from the left,
    year) of years to be labelled. longest: who was among the closest in most years, and in how many.
    """

    rows: int
    lines: tuple[RankLine, ...]
    first: YearRanks
    last: YearRanks
    ticks: tuple[tuple[str, int], ...]
    longest: tuple[PersonRef, int]


def year_dots(years: Sequence[YearDays]) -> tuple[YearDots, ...]:
    """Every day of every year as a dot: a quarter of all days on which anything was written has each of four sizes,
    whatever their year, so that years can be compared.
    """
    full = sorted(count for year in years for count in year.days if count)
    bounds = [full[len(full) * part // LEVELS] for part in range(1, LEVELS)] if full else []
    return tuple(_year(year, bounds) for year in years)


def ranking(years: Sequence[YearRanks], labels: int = 6) -> Ranking:
    """Lines through the places of everybody who was among the closest in any year; years follow each other without a
    gap. ValueError if nobody was.
    """
    filled = [year for year in years if year.people]
    if not filled:
        raise ValueError("there is nobody to draw")
    places: dict[str, list[tuple[int, int, int]]] = {}
    people: dict[str, PersonRef] = {}
    for column, year in enumerate(years):
        for place, (person, posts) in enumerate(year.people):
            people[person.slug] = person
            places.setdefault(person.slug, []).append((column, place, posts))
    lines = [_line(people[slug], found, years) for slug, found in places.items()]
    lines.sort(key=lambda line: (len(line.points), sum(point.posts for point in line.points)))
    every = (len(years) + labels - 1) // labels
    return Ranking(
        max(len(year.people) for year in years),
        tuple(lines),
        filled[0],
        filled[-1],
        tuple((_x(column, years), year.year) for column, year in enumerate(years) if column % every == 0),
        (lines[-1].person, len(lines[-1].points)),
    )


def _year(year: YearDays, bounds: Sequence[int]) -> YearDots:
    paths: dict[int, list[str]] = {}
    for place, count in enumerate(year.days, year.weekday):
        if count:
            level = 1 + bisect_left(bounds, count)
            paths.setdefault(level, []).append(f"M{place // 7} {place % 7}h0")
    top = max(range(len(year.days)), key=lambda number: year.days[number])
    date = datetime.date(year.year, 1, 1) + datetime.timedelta(top)
    return YearDots(
        year,
        "".join(_weekdays(row, year.weekday, year.weekday + len(year.days) - 1) for row in range(7)),
        tuple((level, "".join(paths[level])) for level in sorted(paths)),
        sum(year.days),
        sum(1 for count in year.days if count),
        (date.isoformat(), year.days[top]),
    )


def _weekdays(row: int, first: int, last: int) -> str:
    """A stroke through all Mondays, or Tuesdays …, of a year that begins and ends at these places."""
    begin, end = int(row < first), last // 7 - (row > last % 7)
    return f"M{begin} {row}h{end - begin}.1"  # a little on, for the last dot


def _line(person: PersonRef, found: Sequence[tuple[int, int, int]], years: Sequence[YearRanks]) -> RankLine:
    runs = [[found[number] for _, number in run] for _, run in groupby(
        ((column - number, number) for number, (column, _, _) in enumerate(found)), key=lambda each: each[0]
    )]  # fmt: skip
    points = tuple(
        RankPoint(
            _x(column, years), place + 0.5, years[column].year, posts, len(found) >= OFTEN and at in (0, len(found) - 1)
        )
        for at, (column, place, posts) in enumerate(found)
    )
    if len(found) < OFTEN:
        return RankLine(person, "", "", points)
    along = "".join(_start(run[0]) + "".join(_curve(*two) for two in pairwise(run)) for run in runs if len(run) > 1)
    between = "".join(_start(before[-1]) + _curve(before[-1], after[0]) for before, after in pairwise(runs))
    return RankLine(person, along, between, points)


def _start(point: tuple[int, int, int]) -> str:
    return f"M{point[0] + 0.5:g} {point[1] + 0.5:g}"


def _curve(before: tuple[int, int, int], after: tuple[int, int, int]) -> str:
    """It leaves and arrives level."""
    middle = (before[0] + after[0] + 1) / 2
    return f"C{middle:g} {before[1] + 0.5:g} {middle:g} {after[1] + 0.5:g} {after[0] + 0.5:g} {after[1] + 0.5:g}"


def _x(column: int, years: Sequence[YearRanks]) -> str:
    return f"{(column + 0.5) * 100 / len(years):.2f}"
