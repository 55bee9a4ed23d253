"""Stretches of time under each other, and columns of years beside each other. Dates and numbers in, places out; what
they look like is the theme's.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from tweetarchive.site.views import CircleYear, Member, TagYear

LABELS = 8
"""As many years are labelled at most."""

ROW = 27
"""Height of a stretch with the name above it, in the picture's units."""

HEIGHT = 96.0
"""Of the fullest column."""

SHORTEST = 1.5
NARROWEST = 0.8
"""Per cent of the width: that of a day."""


class Tick(Struct, frozen=True):
    """Where a year begins, per cent from the left. label: the year, 0 if there is no room to say it."""

    x: str
    label: int


class Stretch(Struct, frozen=True):
    """One member's time. x, width: per cent. y: where the bar begins, in units; the name stands above it."""

    member: Member
    x: str
    width: str
    y: int


class Stretches(Struct, frozen=True):
    """The times of all members of whom it is known when they joined. height: of the picture; foot: of the line under
    all of them.
    """

    height: int
    foot: int
    rows: tuple[Stretch, ...]
    ticks: tuple[Tick, ...]


class Column(Struct, frozen=True):
    """One year. x, width: per cent; middle: of its label. y, tall: units; tall is "" where there is nothing. label: 0
    if there is no room.
    """

    year: CircleYear | TagYear
    x: str
    middle: str
    y: str
    tall: str
    label: int


class Columns(Struct, frozen=True):
    """Years as columns of `HEIGHT` units at most. width: of each, per cent. fullest: the year with most, the earlier of
    two; total: of all.
    """

    width: str
    columns: tuple[Column, ...]
    fullest: CircleYear | TagYear
    total: int


def stretches(members: Sequence[Member], first_day: str, last_day: str) -> Stretches:
    """Places for the times of `members` between two days, "2009-02-05". Whoever is in it still reaches to the edge."""
    begin, end = _place(first_day), _place(last_day)
    length = max(end - begin, 1 / 12)
    rows: list[Stretch] = []
    for member in members:
        if not member.begins:
            continue
        left = (_place(member.begins) - begin) / length * 100
        right = (_place(member.ends) - begin) / length * 100 if member.ends else 100.0
        left = min(left, 100 - NARROWEST)
        width = max(min(right, 100.0) - left, NARROWEST)
        rows.append(Stretch(member, f"{left:.2f}", f"{width:.2f}", len(rows) * ROW + 16))
    foot = len(rows) * ROW + 4
    years = range(int(begin) + (begin > int(begin)), int(end) + 1)
    every = (len(years) + LABELS - 1) // LABELS or 1
    ticks = []
    for number, year in enumerate(years[:200]):
        x = (year - begin) / length * 100
        ticks.append(Tick(f"{x:.2f}", year if number % every == 0 and x < 92 else 0))
    return Stretches(foot + 20, foot, tuple(rows), tuple(ticks))


def columns(years: Sequence[CircleYear | TagYear], field: str) -> Columns:
    """Places for a number of every year, named `field`. ValueError if there is none."""
    if not years:
        raise ValueError("there are no years to draw")
    counts: list[int] = [getattr(year, field) for year in years]
    most = max(1, *counts)
    step = 100 / len(years)
    every = (len(years) + LABELS - 1) // LABELS
    drawn = []
    for number, (year, count) in enumerate(zip(years, counts, strict=True)):
        tall = max(count * HEIGHT / most, SHORTEST) if count else 0
        drawn.append(
            Column(
                year,
                f"{(number + 0.15) * step:.2f}",
                f"{(number + 0.5) * step:.2f}",
                f"{HEIGHT - tall + 2:.1f}",
                f"{tall:.1f}" if count else "",
                year.year if number % every == 0 else 0,
            )
        )
    return Columns(f"{step * 0.7:.2f}", tuple(drawn), years[counts.index(max(counts))], sum(counts))


def _place(day: str) -> float:
    """A day as a number of years."""
    year, month, number = (int(part) for part in day.split("-"))
    return year + (month - 1) / 12 + (number - 1) / 372
