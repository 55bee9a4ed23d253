"""How a year that is read from beginning to end is cut into pages: into few and full ones, but still by time alone, so
that their names stay right when posts come.

The one rule of `slices` leads from a year to its months and from a month to its days. Here halves and quarters come
before months, half months and five days before days. Pure: counts in, parts out.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Sequence
from itertools import groupby

from tweetarchive.site.moments import month_label
from tweetarchive.site.slices import Part, Plan, Stamp, Tally, coarsest

Step = tuple[Callable[[int, int], str], int]
"""What labels a day, and how many months or days it puts together."""


def by_halves(
    tallies: Sequence[Tally], stamps: Callable[[int], Sequence[Stamp]], limit: int, room: int | None = None
) -> Plan:
    """A year as one slice, cut if it holds more than `limit`. What is left of it in the next year stands beside its
    halves. tallies: by day, ascending, not empty. room: what there is for the whole, if something else stands on its
    page.
    """
    fits = not coarsest(tallies, stamps, limit, room).parts
    parts = () if fits else _cut(tallies, _STEPS, stamps, limit, full=True)
    return Plan([_part(tallies, f"{tallies[0].day // 10000:04}", parts)])


def _cut(
    tallies: Sequence[Tally],
    steps: Sequence[Step],
    stamps: Callable[[int], Sequence[Stamp]],
    limit: int,
    *,
    full: bool = False,
) -> tuple[Part, ...]:
    """steps: the coarsest first; those that would not divide anything are skipped. full: it is to be cut, whatever it
    holds.
    """
    if not full and not coarsest(tallies, stamps, limit).parts:
        return ()
    for place, (step, together) in enumerate(steps):
        groups = [list(group) for _, group in groupby(tallies, lambda tally: step(tally.day, together))]  # noqa: B023
        if len(groups) > 1:
            finer = steps[place + 1 :]
            return tuple(
                _part(group, step(group[0].day, together), _cut(group, finer, stamps, limit)) for group in groups
            )
    return coarsest(tallies, stamps, limit).parts


def _part(tallies: Sequence[Tally], label: str, parts: tuple[Part, ...]) -> Part:
    low, high = min(tally.low for tally in tallies), max(tally.high for tally in tallies)
    count = sum(tally.size for tally in tallies)
    return Part(label, count, tallies[0].day, tallies[-1].day, low, high, parts=parts)


def _months(day: int, together: int) -> str:
    """20110304, 3 → "2011-01-to-03"."""
    year, month = divmod(day // 100, 100)
    if together == 1:
        return month_label(day // 100)
    first = (month - 1) // together * together + 1
    return f"{year:04}-{first:02}-to-{first + together - 1:02}"


def _days(day: int, together: int) -> str:
    """20110304, 15 → "2011-03-01-to-15"; the last ones of a month have what is left of it."""
    year, month, number = day // 10000, day // 100 % 100, day % 100
    last_start = 31 - together
    first = min((number - 1) // together * together + 1, last_start)
    last = calendar.monthrange(year, month)[1] if first == last_start else first + together - 1
    return f"{month_label(day // 100)}-{first:02}-to-{last:02}"


_STEPS: Sequence[Step] = ((_months, 6), (_months, 3), (_months, 1), (_days, 15), (_days, 5))
