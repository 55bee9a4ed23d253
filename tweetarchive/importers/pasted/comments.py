"""The comments of a copied page, one by one, each with what the page says of it.

Told apart by what the page has: bylines, ordinals, copies, trailers, blank lines. Must not know the article, and leaves
every word in its place: a trailer stays in the text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from textwrap import dedent

from msgspec import Struct, field

from ...commenting.dates import Written
from .bylines import Byline, comment_byline, date_line
from .copies import runs
from .marks import Numbered, numbered, ping
from .region import Region, bylines_in, without_form
from .trailers import trailer_line


class Heard(Struct):
    """A comment, or a ping, whose `title` is that of the page that links here (None: a comment). ordinal: 1-based.
    name: "" if the copying lost it. lines: its words.
    """

    ordinal: int
    name: str = ""
    when: Written | None = None
    lines: list[str] = field(default_factory=list)
    title: str | None = None


class _Item(Struct):
    """Lines that are one comment, and what is known of it from around them."""

    lines: list[str]
    byline: Byline | None = None
    number: int = 0


def comments_in(lines: Sequence[str], region: Region, notes: list[str]) -> list[Heard]:
    """The comments in the lines of a region. What could not be told is added to `notes`."""
    inner = without_form(lines[1:] if region.how == "heading" else lines)
    if not any(line.strip() for line in inner):
        return []
    split = _way_to_split(inner, region)
    items = [part for item in split(inner, region, notes) for part in _pings_apart(item)]
    heard = [_heard(item, order) for order, item in enumerate(items, 1) if any(line.strip() for line in item.lines)]
    if len({each.ordinal for each in heard}) < len(heard):
        for order, each in enumerate(heard, 1):
            each.ordinal = order
    if region.count > 0 and len(heard) != region.count:
        notes.append(f"The page counts {region.count} comments, and {len(heard)} could be told apart.")
    return heard


Split = Callable[[Sequence[str], Region, list[str]], list[_Item]]


def _way_to_split(lines: Sequence[str], region: Region) -> Split:
    if region.how == "copies":
        return _by_copies
    if region.how == "trailers":
        return _by_trailers
    bylines, ordinals = bylines_in(lines), _ordinals(lines)
    if ordinals and len(ordinals) >= len(bylines):
        return _by_ordinals
    if bylines:
        return _by_bylines
    if _copied(lines):
        return _by_copies
    if any(trailer_line(line) for line in lines):
        return _by_trailers
    return _by_blank_lines


# --- ways to split ---------------------------------------------------------------------------------------------------


def _by_ordinals(lines: Sequence[str], region: Region, notes: list[str]) -> list[_Item]:
    starts = _ordinals(lines)
    _note_left_over(lines[: starts[0][0]], notes)
    ends = [at for at, _ in starts[1:]] + [len(lines)]
    items = []
    for (at, number), end in zip(starts, ends, strict=True):
        own = [number.text, *lines[at + 1 : end]]
        filled = [order for order, line in enumerate(own) if line.strip()]
        byline = comment_byline(own[filled[0]], own[filled[1]] if len(filled) > 1 else "") if filled else None
        if byline and not byline.behind and len(filled) > byline.lines:
            items.append(_Item(own[filled[byline.lines - 1] + 1 :], byline, number.number))
        else:
            items.append(_Item(own, None, number.number))
    return items


def _ordinals(lines: Sequence[str]) -> list[tuple[int, Numbered]]:
    """(index, number) of the lines that begin the comments of a numbered list: one after the other, as far in as the
    first. A numbered list in a comment starts again or stands elsewhere. Empty if the lines do not begin with one.
    """
    first = next(((at, found) for at, line in enumerate(lines) if line.strip() and (found := numbered(line))), None)
    if first is None or any(line.strip() for line in lines[: first[0]]):
        return []
    sequence = [first]
    step = 0
    for at, line in enumerate(lines[first[0] + 1 :], first[0] + 1):
        number = numbered(line)
        if number is None or not _as_far_in(first[1], number):
            continue
        ahead = number.number - sequence[-1][1].number
        if ahead == step or (step == 0 and ahead in (1, -1)):
            step = ahead
            sequence.append((at, number))
    return sequence


def _as_far_in(first: Numbered, other: Numbered) -> bool:
    """Whether two ordinals stand below each other, at their left or at their right edges."""
    edges = [each.indent + len(str(each.number)) for each in (first, other)]
    return first.indent == other.indent or edges[0] == edges[1]


def _by_bylines(lines: Sequence[str], region: Region, notes: list[str]) -> list[_Item]:
    bylines = bylines_in(lines)
    items = []
    if bylines[0][1].behind:
        start = 0
        for at, byline in bylines:
            items.append(_Item(list(lines[start:at]), byline))
            start = at + 1
        _note_left_over(lines[start:], notes)
        return items
    ends = [at for at, _ in bylines[1:]] + [len(lines)]
    _note_left_over(lines[: bylines[0][0]], notes)
    for (at, byline), end in zip(bylines, ends, strict=True):
        first = at + 1
        if byline.lines == 2:
            first = next(after for after in range(at + 1, end) if lines[after].strip()) + 1
        items.append(_Item(_without_ordinal(lines[first:end]), byline))
    return items


def _without_ordinal(lines: Sequence[str]) -> list[str]:
    """A number alone at the end belongs to the next comment's byline."""
    filled = [at for at, line in enumerate(lines) if line.strip()]
    if len(filled) > 1 and (found := numbered(lines[filled[-1]])) and not found.text:
        return list(lines[: filled[-1]])
    return list(lines)


def _by_copies(lines: Sequence[str], region: Region, notes: list[str]) -> list[_Item]:
    """Each run is a comment; what stands once between two may be several, of which trailers show the ends."""
    items = []
    for run in runs(lines):
        items += [_Item(run.lines)] if run.copies > 1 else _by_trailers(run.lines, region, [])
    return items


def _copied(lines: Sequence[str]) -> bool:
    found = runs(lines)
    copied = sum(len(run.lines) * run.copies for run in found if run.copies > 1)
    return 2 * copied >= len([line for line in lines if line.strip()])


def _by_trailers(lines: Sequence[str], region: Region, notes: list[str]) -> list[_Item]:
    if region.how == "trailers" and not notes:
        notes.append("It is a guess where the article ends and the first comment begins: nothing on the page says so.")
    items = [_Item([])]
    for line in lines:
        items[-1].lines.append(line)
        if trailer_line(line):
            items.append(_Item([]))
    return [item for item in items if any(line.strip() for line in item.lines)]


def _by_blank_lines(lines: Sequence[str], region: Region, notes: list[str]) -> list[_Item]:
    """If there are as many paragraphs as the heading counts comments; else all of it stays together."""
    items = [_Item([])]
    for line in lines:
        if line.strip():
            items[-1].lines.append(line)
        elif items[-1].lines:
            items.append(_Item([]))
    items = [item for item in items if item.lines]
    if len(items) == region.count or region.count == 1 or len(items) == 1:
        return items if len(items) == region.count else [_Item(list(lines))]
    notes.append("Nothing on the page tells where one comment ends and the next begins, so they are kept as one.")
    return [_Item(list(lines))]


def _note_left_over(lines: Sequence[str], notes: list[str]) -> None:
    left = " ".join(line.strip() for line in lines if line.strip())
    if left:
        shown = left if len(left) <= 80 else left[:79] + "…"
        notes.append(f"These words belong to no comment, and were left out: “{shown}”")


# --- what an item says -----------------------------------------------------------------------------------------------


def _pings_apart(item: _Item) -> list[_Item]:
    """A ping has no byline, so that it seems to be the end of the comment before it."""
    cuts = [at for at, line in enumerate(item.lines) if ping(line) is not None]
    parts = []
    start = 0
    for cut in cuts:
        if any(line.strip() for line in item.lines[start:cut]):
            parts.append(_Item(item.lines[start:cut], item.byline if start == 0 else None, item.number))
        start = cut
    return [*parts, _Item(item.lines[start:], None if cuts else item.byline, item.number)]


def _heard(item: _Item, order: int) -> Heard:
    lines = list(item.lines)
    while lines and not lines[0].strip():
        lines.pop(0)
    while lines and not lines[-1].strip():
        lines.pop()
    linked = ping(lines[0])
    if linked is not None:
        return Heard(item.number or order, lines=lines[1:], title=linked)
    heard = Heard(item.number or order)
    if item.byline:
        heard.name, heard.when = item.byline.name, item.byline.when
        for place in (0, -1):  # a date stands under the name in some themes, and under the words in others
            if heard.when is None and len(lines) > 1 and (when := date_line(lines[place])):
                heard.when = when.written
                lines.pop(place)
    trailer = trailer_line(next(line for line in reversed(lines) if line.strip()))
    if trailer and not heard.name:
        heard.name = trailer.name
    heard.lines = [lines[0], *dedent("\n".join(lines[1:])).split("\n")] if len(lines) > 1 else lines
    return heard
