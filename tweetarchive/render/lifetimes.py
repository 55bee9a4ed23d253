"""Friendships as lines through time, one below the other: numbers in, places out. What they look like is the theme's.

Thirty friends and two hundred months are six thousand marks, so what looks the same is drawn in one stroke, in units
that a picture stretches to its own width: a month across, ten for a line from the top.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import sqrt

from msgspec import Struct

from tweetarchive.render.drawing import Tick, ticks
from tweetarchive.site.views import Lifeline, Moment, MonthCount

LEVELS = 4
ROW = 10
"""Units that a line has from top to bottom."""

THICKEST = 4.6
"""Half of it is how far the fullest quarter of a year reaches from the middle of its line."""

THINNEST = 0.3
SCALE = 10
"""Shapes are drawn in tenths of the units, so that they are whole numbers."""

LABELS = 6
NARROWEST = 12.0
"""As of bars, for pictures that stand beside a list of names."""

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\Z")


class StripRow(Struct, frozen=True):
    """The months of one friend. base: from the first to the last of them. marks: (1 to 4, the months as full as that),
    as strokes along the middle of the line.
    """

    line: Lifeline
    base: str
    marks: tuple[tuple[int, str], ...]


class Strips(Struct, frozen=True):
    """The months of all. width, height: in units. first, last: the months at the ends ("2011-03"). ticks: where years
    begin. fullest: the friend and the month of which most is told. years: those in which anything passed with any of
    them. awake: how many wrote or were written to in the last twelve months.
    """

    width: int
    height: int
    first: str
    last: str
    ticks: tuple[Tick, ...]
    rows: tuple[StripRow, ...]
    fullest: tuple[Lifeline, MonthCount]
    years: tuple[int, ...]
    awake: int


class LifeRow(Struct, frozen=True):
    """One friendship as a shape. shape: its outline. met: per cent from the left of the first meeting in person, ""
    where none is known or it lies outside. middle: of the line, in heights of a line.
    """

    line: Lifeline
    shape: str
    met: str
    middle: float


class Lives(Struct, frozen=True):
    """All of them. width, height: in units. longest: the one that has lasted longest. met: in how many lines the first
    meeting is marked.
    """

    width: int
    height: int
    first: str
    last: str
    ticks: tuple[Tick, ...]
    rows: tuple[LifeRow, ...]
    longest: Lifeline
    met: int


def strips(friends: Sequence[Lifeline]) -> Strips:
    """Every month of every friend, as strong as much passed: a quarter of all these months has each of four strengths.
    ValueError if there is no month.
    """
    begin, end = _bounds(friends)
    full = sorted(_posts(month) for friend in friends for month in friend.months)
    bounds = [full[len(full) * part // LEVELS] for part in range(1, LEVELS)]
    rows = []
    for number, friend in enumerate(friends):
        middle = number * ROW + ROW // 2
        places = [(_month(month) - begin, 1 + bisect_left(bounds, _posts(month))) for month in friend.months]
        marks = ((level, _strokes([x for x, own in places if own == level], middle)) for level in range(1, LEVELS + 1))
        base = f"M{places[0][0]} {middle}h{places[-1][0] - places[0][0] + 1}"
        rows.append(StripRow(friend, base, tuple((level, path) for level, path in marks if path)))
    everything = [(friend, month) for friend in friends for month in friend.months]
    return Strips(
        end - begin + 1,
        len(friends) * ROW,
        _label(begin),
        _label(end),
        _ticks(begin, end),
        tuple(rows),
        max(everything, key=lambda each: _posts(each[1])),
        tuple(sorted({month.year for _, month in everything})),
        sum(_month(friend.months[-1]) > end - 12 for friend in friends),
    )


def lives(friends: Sequence[Lifeline]) -> Lives:
    """Every friendship from its first to its last post, as thick as much passed in a quarter of a year and the two
    beside it. ValueError if there is no month.
    """
    begin, end = _bounds(friends)
    width = end - begin + 1
    flows = [_flow(friend) for friend in friends]
    most = max(flow for found in flows for flow in found.values())
    rows = []
    for number, (friend, flow) in enumerate(zip(friends, flows, strict=True)):
        at = _meeting(friend.met, begin)
        met = f"{at * 100 / width:.2f}" if at is not None and 0 <= at <= width else ""
        shape = _shape(friend, flow, most, begin, number * ROW + ROW / 2, width)
        rows.append(LifeRow(friend, shape, met, number + 0.5))
    return Lives(
        width * SCALE,
        len(friends) * ROW * SCALE,
        _label(begin),
        _label(end),
        _ticks(begin, end),
        tuple(rows),
        max(friends, key=lambda friend: (friend.last.at or 0) - (friend.first.at or 0)),
        sum(1 for row in rows if row.met),
    )


def _bounds(friends: Iterable[Lifeline]) -> tuple[int, int]:
    months = [_month(month) for friend in friends for month in friend.months]
    if not months:
        raise ValueError("there are no months to draw")
    return min(months), max(months)


def _month(month: MonthCount) -> int:
    """Of all months since there are years."""
    return month.year * 12 + month.month - 1


def _posts(month: MonthCount) -> int:
    return month.sent + month.received


def _label(month: int) -> str:
    return f"{month // 12:04}-{month % 12 + 1:02}"


def _ticks(begin: int, end: int) -> tuple[Tick, ...]:
    return ticks(begin // 12, begin % 12 + 1, end - begin + 1, LABELS, NARROWEST)


def _strokes(places: Sequence[int], y: int) -> str:
    """Months of one strength; those that follow each other are one stroke. Only the first is told by its place, the
    others by how far they are from the one before.
    """
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1][1] += 1
        else:
            runs.append([place, place + 1])
    if not runs:
        return ""
    others = (f"m{begin - before} 0h{end - begin}" for (_, before), (begin, end) in pairwise(runs))
    return f"M{runs[0][0]} {y}h{runs[0][1] - runs[0][0]}{''.join(others)}"


def _flow(friend: Lifeline) -> dict[int, float]:
    """Quarter of a year → how much passed then, a little smoothed: what came before and after counts half."""
    quarters: dict[int, int] = {}
    for month in friend.months:
        quarters[_month(month) // 3] = quarters.get(_month(month) // 3, 0) + _posts(month)
    return {
        quarter: quarters.get(quarter, 0) / 2 + (quarters.get(quarter - 1, 0) + quarters.get(quarter + 1, 0)) / 4
        for quarter in range(min(quarters), max(quarters) + 1)
    }


def _shape(friend: Lifeline, flow: dict[int, float], most: float, begin: int, middle: float, width: int) -> str:
    """Along the upper side from the first post to the last, and back along the lower one."""
    first = max(0.0, min(_month(friend.months[0]) - begin + _part(friend.first), width - 1.2))
    last = min(float(width), max(_month(friend.months[-1]) - begin + _part(friend.last), first + 1.2))
    points = [(first, THINNEST)]
    for quarter, posts in flow.items():
        x = min(max(quarter * 3 + 1.5 - begin, first), last)
        points.append((x, max(THICKEST * sqrt(posts / most), THINNEST)))
    points.append((last, THINNEST))
    turning = [points[0], *(at for before, at, after in zip(points, points[1:], points[2:], strict=False)
                            if not before[1] == at[1] == after[1]), points[-1]]  # fmt: skip
    there = [(x, middle - reach) for x, reach in turning]
    back = [(x, middle + reach) for x, reach in reversed(turning)]
    return _outline([(round(x * SCALE), round(y * SCALE)) for x, y in (*there, *back)])


def _outline(points: Sequence[tuple[int, int]]) -> str:
    """From each point to the next: what is written are the steps, which are short."""
    steps = (f"{x - before_x} {y - before_y}" for (before_x, before_y), (x, y) in pairwise(points))
    return f"M{points[0][0]} {points[0][1]}l{' '.join(steps).replace(' -', '-')}z"


def _part(moment: Moment) -> float:
    """How much of its month is over."""
    return (moment.day - 1) / 31 if moment.day else 0.0


def _meeting(date: str, begin: int) -> float | None:
    """A date as people write it → months after the beginning, in the middle of what it leaves open; None for words."""
    match = _DATE.match(date)
    if match is None or not 1 <= int(match[2] or 1) <= 12:
        return None
    month = int(match[2]) - 1 if match[2] else 6
    day = (int(match[3]) - 1) / 31 if match[3] else 0.5 if match[2] else 0
    return int(match[1]) * 12 + month + day - begin
