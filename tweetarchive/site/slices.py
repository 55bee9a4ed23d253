"""How every long list is cut into pages: by time, never by number, so that old pages stay as they are when posts come.

The one rule: a list that is too long is cut by years; a year that is too long by months, then days, hours, ten minutes
and minutes, skipping steps that would not divide anything. What has no finer time (hundreds of posts of which only the
date is known) is cut in order and named after the first item. Pure: counts in, parts out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import groupby
from typing import NamedTuple

from tweetarchive.site.moments import day_label, month_label
from tweetarchive.site.views import Slice

POSTS = 150
"""Most posts on a page: at about 1.2 KB of HTML each, and some quoted ones, a page stays below 300 KB. A long one
counts as one more for each full 1,000 bytes that the album holds of it.
"""

CARDS = 300
"""Most one-line cards on a page."""


MOST_OF_NAME = 80
"""Letters of the name of a post that a slice is called after."""


class Tally(NamedTuple):
    """How many items a day has, and the smallest and largest number among them. more: see `Stamp`, summed."""

    day: int
    size: int
    low: int
    high: int
    more: int = 0


class Stamp(NamedTuple):
    """One item on its day. name: what a slice that begins with it is called after. time: "14:05", "" if unknown.
    more: so many others would fit into the room that a long one takes besides its own.
    """

    id: int
    name: str
    day: int
    time: str
    more: int = 0


class Part(NamedTuple):
    """A slice. It lists `parts`, or else is one page of items: those of its days, or exactly `ids` if it is finer than
    a day.
    """

    label: str
    size: int
    first_day: int
    last_day: int
    low: int
    high: int
    ids: tuple[int, ...] = ()
    parts: tuple[Part, ...] = ()

    def leaves(self) -> Iterator[Part]:
        """The pages of items in it, in order of time."""
        if not self.parts:
            yield self
        for part in self.parts:
            yield from part.leaves()

    def all(self) -> Iterator[Part]:
        """Itself and everything below."""
        yield self
        for part in self.parts:
            yield from part.all()


class Plan:
    """A list, cut. parts: the top slices."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts = tuple(parts)
        self.by_label = {part.label: part for top in self.parts for part in top.all()}
        self._leaves = [leaf.label for top in self.parts for leaf in top.leaves()]

    def around(self, part: Part) -> tuple[Part | None, Part | None]:
        """What comes before and after: the next page of items for one such page, so that all can be read in a row; the
        next top slice for one that only lists its parts.
        """
        row = [top.label for top in self.parts] if part.parts else self._leaves
        if part.label not in row:
            return None, None
        place = row.index(part.label)
        before = self.by_label[row[place - 1]] if place else None
        after = self.by_label[row[place + 1]] if place + 1 < len(row) else None
        return before, after

    def covering(self, month: int) -> Part | None:
        """The slice of a month, or of its year."""
        return self.by_label.get(month_label(month)) or self.by_label.get(f"{month // 100:04}")


def by_years(tallies: Sequence[Tally], stamps: Callable[[int], Sequence[Stamp]], limit: int) -> Plan:
    """Years, whatever their size, each cut further if it holds more than `limit`. tallies: by day, ascending; stamps:
    the items of a day, asked for only where a single day holds too much.
    """
    return Plan([_part(group, _YEAR, stamps, limit) for group in _grouped(tallies, _YEAR)])


def coarsest(
    tallies: Sequence[Tally], stamps: Callable[[int], Sequence[Stamp]], limit: int, room: int | None = None
) -> Plan:
    """The list cut only if it holds more than `limit`, by the coarsest step that divides it; else no parts. room: what
    there is for the whole list, if something else stands on its page.
    """
    if not _too_full(tallies, limit if room is None else room):
        return Plan(())
    return Plan(_divide(list(tallies), _STEPS, stamps, limit))


def tally(stamps: Iterable[Stamp]) -> list[Tally]:
    """Count items by day."""
    found: dict[int, list[int]] = {}
    more: dict[int, int] = {}
    for stamp in stamps:
        found.setdefault(stamp.day, []).append(stamp.id)
        more[stamp.day] = more.get(stamp.day, 0) + stamp.more
    return [Tally(day, len(ids), min(ids), max(ids), more[day]) for day, ids in sorted(found.items())]


def places(plan: Plan, stamps: Iterable[Stamp]) -> dict[int, str]:
    """Item → label of the page that holds it."""
    found: dict[int, list[int]] = {}
    for stamp in stamps:
        found.setdefault(stamp.day, []).append(stamp.id)
    days = sorted(found)
    where: dict[int, str] = {}
    for leaf in (leaf for part in plan.parts for leaf in part.leaves()):
        if leaf.ids:
            where.update(dict.fromkeys(leaf.ids, leaf.label))
        else:
            for day in days[bisect_left(days, leaf.first_day) : bisect_right(days, leaf.last_day)]:
                where.update(dict.fromkeys(found[day], leaf.label))
    return where


def links(parts: Iterable[Part], path: Callable[[str], str], current: str = "") -> tuple[Slice, ...]:
    """Parts as a theme sees them. current: a label; the part that is or holds it is marked."""
    return tuple(Slice(told(part.label), path(part.label), part.size, _within(current, part.label)) for part in parts)


def link(part: Part | None, path: Callable[[str], str]) -> Slice | None:
    """A part before or after; None stays None."""
    return Slice(told(part.label), path(part.label), part.size) if part else None


def told(label: str) -> str:
    """A label as a theme gets it: ten minutes, which are "2011-03-05T14:2" in a path, begin at "2011-03-05T14:20"."""
    return f"{label}0" if len(label) == len("2011-03-05T14:2") and label[-2] == ":" else label


def _within(label: str, outer: str) -> bool:
    # A slice in order ends in a name, which can be the beginning of another name; all other labels nest by prefix.
    return label == outer or ("-from-" not in outer and label.startswith(outer))


_YEAR, _MONTH, _DAY = 10000, 100, 1
_STEPS = (_YEAR, _MONTH, _DAY)
_TIMES = (2, 4, 5)
"""Characters of "14:05" that name the hour, the ten minutes and the minute."""


def _divide(
    tallies: list[Tally], steps: Sequence[int], stamps: Callable[[int], Sequence[Stamp]], limit: int
) -> tuple[Part, ...]:
    for step in steps:
        groups = _grouped(tallies, step)
        if len(groups) > 1:
            return tuple(_part(group, step, stamps, limit) for group in groups)
    return _divide_day(stamps(tallies[0].day), limit)


def _too_full(tallies: Sequence[Tally], limit: int) -> bool:
    """Whether they are too many for a page, or too long; a single one has a page, however long it is."""
    count = sum([tally.size for tally in tallies])
    return count > 1 and count + sum([tally.more for tally in tallies]) > limit


def _grouped(tallies: Sequence[Tally], step: int) -> list[list[Tally]]:
    return [list(group) for _, group in groupby(tallies, lambda tally: tally.day // step)]


def _part(tallies: list[Tally], step: int, stamps: Callable[[int], Sequence[Stamp]], limit: int) -> Part:
    count = sum(tally.size for tally in tallies)
    finer = _STEPS[_STEPS.index(step) + 1 :]
    first, last = tallies[0].day, tallies[-1].day
    label = {_YEAR: f"{first // _YEAR:04}", _MONTH: month_label(first // _MONTH), _DAY: day_label(first)}[step]
    parts = _divide(tallies, finer, stamps, limit) if _too_full(tallies, limit) else ()
    low = min(tally.low for tally in tallies)
    high = max(tally.high for tally in tallies)
    return Part(label, count, first, last, low, high, parts=parts)


def _divide_day(stamps: Sequence[Stamp], limit: int) -> tuple[Part, ...]:
    """One day that is too full: items without a time first, in order; the rest by the clock."""
    dateonly = [stamp for stamp in stamps if not stamp.time]
    timed = [stamp for stamp in stamps if stamp.time]
    parts = _in_order(dateonly, day_label(stamps[0].day), limit)
    if timed and dateonly:
        return parts + _by_clock(timed, 0, limit)
    return parts or _divide_time(timed, 0, limit)


def _divide_time(stamps: Sequence[Stamp], step: int, limit: int) -> tuple[Part, ...]:
    for finer in range(step, len(_TIMES)):
        if len({stamp.time[: _TIMES[finer]] for stamp in stamps}) > 1:
            return _by_clock(stamps, finer, limit)
    return _in_order(stamps, f"{day_label(stamps[0].day)}T{stamps[0].time}", limit)


def _by_clock(stamps: Sequence[Stamp], step: int, limit: int) -> tuple[Part, ...]:
    # A dictionary and not runs: in the night when clocks go back, 02:10 comes twice.
    groups: dict[str, list[Stamp]] = {}
    for stamp in stamps:
        groups.setdefault(stamp.time[: _TIMES[step]], []).append(stamp)
    parts = []
    for time, group in sorted(groups.items()):
        label = f"{day_label(group[0].day)}T{time}"
        finer = _divide_time(group, step + 1, limit) if _too_full(tally(group), limit) else ()
        parts.append(_exactly(group, label, finer))
    return tuple(parts)


def _in_order(stamps: Sequence[Stamp], label: str, limit: int) -> tuple[Part, ...]:
    chunks: list[list[Stamp]] = []
    room = 0
    for stamp in stamps:
        if not chunks or room < 1 + stamp.more:
            chunks.append([])
            room = limit
        chunks[-1].append(stamp)
        room -= 1 + stamp.more
    return tuple(_exactly(chunk, f"{label}-from-{_short(chunk[0].name)}") for chunk in chunks)


def _short(name: str) -> str:
    """The name of a post as a part of one of a file, which must not be longer than disks take (255 letters, and on
    Windows 260 with all folders); a few letters stand for the rest of a long one.
    """
    if len(name) <= MOST_OF_NAME:
        return name
    return f"{name[: MOST_OF_NAME - 17]}-{sha256(name.encode()).hexdigest()[:16]}"


def _exactly(stamps: Sequence[Stamp], label: str, parts: tuple[Part, ...] = ()) -> Part:
    ids = tuple(stamp.id for stamp in stamps)
    day = stamps[0].day
    return Part(label, len(ids), day, day, min(ids), max(ids), () if parts else ids, parts)
