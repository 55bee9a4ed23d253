"""Where things stand in a picture: numbers in, places out. What they look like is the theme's.

Drawing a friendship of eighteen years means looking at two hundred months, most of them empty; a template would take
longer for that than for the rest of the page (2026-11).
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from tweetarchive.site.views import MonthCount

HEIGHT = 72.0
"""Of the fullest month's bar, in the picture's units; the shortest bar is still to be seen."""

SHORTEST = 1.5
LABELS = 8
"""As many years are labelled at most."""

NARROWEST = 6.5
"""Per cent of the width that a year needs to be labelled."""


class Bar(Struct, frozen=True):
    """One month with something in it. x: per cent from the left. up, down: heights of what was sent and received,
    "" for none; top: where `up` begins when the line in the middle is at 75.
    """

    month: MonthCount
    x: str
    up: str
    top: str
    down: str


class Tick(Struct, frozen=True):
    """Where a year begins, or the first month. label: the year, 0 if there is no room to say it."""

    x: str
    label: int
    january: bool


class Bars(Struct, frozen=True):
    """All months of a friendship as bars. width: of a bar, in per cent. fullest: the month with most posts both
    ways.
    """

    sent: int
    received: int
    fullest: MonthCount
    width: str
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]


def bars(months: Sequence[MonthCount]) -> Bars:
    """Places for the two-sided bars of `months`, which follow each other without a gap. ValueError if there is none."""
    if not months:
        raise ValueError("there are no months to draw")
    filled = [(number, month) for number, month in enumerate(months) if month.sent or month.received]
    most = max([1, *(max(month.sent, month.received) for _, month in filled)])
    step = 100 / len(months)
    drawn = []
    for number, month in filled:
        up = max(month.sent * HEIGHT / most, SHORTEST)
        drawn.append(
            Bar(
                month,
                f"{(number + 0.1) * step:.2f}",
                f"{up:.1f}" if month.sent else "",
                f"{75 - up:.1f}",
                f"{max(month.received * HEIGHT / most, SHORTEST):.1f}" if month.received else "",
            )
        )
    return Bars(
        sum(month.sent for _, month in filled),
        sum(month.received for _, month in filled),
        max((month for _, month in filled), key=lambda month: month.sent + month.received, default=months[0]),
        f"{step * 0.8:.2f}",
        tuple(drawn),
        ticks(months[0].year, months[0].month, len(months)),
    )


def ticks(year: int, month: int, months: int, labels: int = LABELS, narrowest: float = NARROWEST) -> tuple[Tick, ...]:
    """Where years begin in a picture of so many months, of which this is the first; as many are labelled as have
    room.
    """
    every = ((month + months - 2) // 12 + labels) // labels
    step = 100 / months
    found = []
    for number in (0, *range((13 - month) % 12 or 12, months, 12)):
        passed, of_year = divmod(month - 1 + number, 12)
        room = min(12 - of_year + 12 * (every - 1), months - number) * step
        labelled = passed % every == 0 and room > narrowest
        found.append(Tick(f"{number * step:.2f}", year + passed if labelled else 0, of_year == 0))
    return tuple(found)
