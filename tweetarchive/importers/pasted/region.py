"""Where the comments of a copied page begin, and by what they can be told apart.

Asked in this order, because each is surer than what follows: a heading; lines that say who wrote what; copies that
stand twice in a row; trailers of a plugin. Must not read what a comment says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from .bylines import Byline, comment_byline
from .copies import Run, runs
from .marks import Heading, heading, is_residue, numbered, opens_form, ping
from .trailers import trailer_line

TOP = 200
"""Characters at the top of a page: before there are as many, a count of comments is a link to them, and a line with a
name and a date is the article's own.
"""


class Region(Struct):
    """start: index of the first line that belongs to the comments, the number of lines if there are none. how: what
    showed it. count, title: as the heading says, -1 and "" unknown.
    """

    start: int
    how: Literal["", "heading", "bylines", "copies", "trailers"] = ""
    count: int = -1
    title: str = ""


def region_of(lines: Sequence[str]) -> Region:
    """The comments' region of a page."""
    if headed := _under_heading(lines):
        return headed
    if (bylines := bylines_in(lines)) and (start := _start_of_bylines(lines, bylines)) is not None:
        return Region(start, "bylines")
    if (start := _start_of_copies(lines)) is not None:
        return Region(start, "copies")
    trailer = next((at for at, line in enumerate(lines) if trailer_line(line)), None)
    if trailer is not None:
        return Region(_paragraph_before(lines, trailer), "trailers")
    return Region(len(lines))


# --- a heading -----------------------------------------------------------------------------------------------------


def _under_heading(lines: Sequence[str]) -> Region | None:
    top = _top(lines)
    for at in range(len(lines) - 1, -1, -1):
        found = heading(lines[at]) if lines[at].strip() else None
        if found and _is_above_comments(lines, at, found, in_top=at < top):
            return Region(at, "heading", found.number, found.title)
    return None


def _top(lines: Sequence[str]) -> int:
    """How many lines are at the top of the page."""
    length = 0
    for at, line in enumerate(lines):
        if length >= TOP:
            return at
        length += len(line.strip())
    return len(lines)


def _is_above_comments(lines: Sequence[str], at: int, found: Heading, *, in_top: bool) -> bool:
    """A heading that names the article is one wherever it stands. Any other line may be a link to the comments, or a
    heading in the article, and something must follow it that has the form of comments.
    """
    if found.titled or (found.number >= 0 and not in_top):
        return True
    behind = [line for line in lines[at + 1 : at + 1 + _LOOKED_AT] if line.strip() and not is_residue(line)]
    if not behind:
        return False
    number = numbered(behind[0])
    return bool(
        (number and number.number == 1)
        or ping(behind[0]) is not None
        or comment_byline(behind[0], behind[1] if len(behind) > 1 else "")
        or _is_copied(behind)
    )


_LOOKED_AT = 100
"""Lines behind a heading that are looked at, to see whether comments follow."""


def _is_copied(lines: Sequence[str]) -> bool:
    found = runs(lines)
    return bool(found) and _is_comment(found[0]) and _mostly_copies(found)


# --- lines that say who wrote what ---------------------------------------------------------------------------------


def bylines_in(lines: Sequence[str]) -> list[tuple[int, Byline]]:
    """(index, byline) of those lines that are bylines of one form, the commonest of the page (of two, the later)."""
    found: list[tuple[int, Byline]] = []
    filled = [at for at, line in enumerate(lines) if line.strip()]
    skip = -1
    for order, at in enumerate(filled):
        following = filled[order + 1] if order + 1 < len(filled) else at
        if at <= skip:
            continue
        if byline := comment_byline(lines[at], lines[following] if following != at else ""):
            skip = following if byline.lines == 2 else at
            found.append((at, byline))
    forms = Counter(byline.form for _, byline in found)
    last = {byline.form: at for at, byline in found}
    best = max(forms, key=lambda form: (forms[form], last[form]), default="")
    return [(at, byline) for at, byline in found if byline.form == best]


def _start_of_bylines(lines: Sequence[str], bylines: Sequence[tuple[int, Byline]]) -> int | None:
    """Where they begin if no heading says so: of a name and a date alone, or "Paul said:", an article may have one."""
    top = _top(lines)
    likely = [(at, byline) for at, byline in bylines if at >= top]
    if not likely:
        return None
    first, byline = likely[0]
    alone = len(likely) == 1
    if alone and not (byline.form in _PLAIN or (byline.when and "sa" in byline.form)):
        return None
    if byline.behind:
        return _paragraph_before(lines, first)
    return first if any(line.strip() for line in lines[first + byline.lines :]) else None


_PLAIN = frozenset({"says", "schreibt", "sagt", "meint", "dice", "dit", "zegt", "diz"})
"""Forms of which one is enough: a name and a verb in the present, alone in a line, is what themes write."""


# --- copies, trailers ----------------------------------------------------------------------------------------------


def _start_of_copies(lines: Sequence[str]) -> int | None:
    """The first doubled run, if doubled runs make up most of what follows: a refrain in a text is not many comments."""
    found = runs(lines)
    first = next((number for number, run in enumerate(found) if _is_comment(run)), None)
    if first is None or not _mostly_copies(found[first:]):
        return None
    return found[first].start


def _is_comment(run: Run) -> bool:
    return run.copies > 1 and sum(each.isalpha() for line in run.lines for each in line) >= 3


def _mostly_copies(found: Sequence[Run]) -> bool:
    doubled = [run for run in found if _is_comment(run)]
    lines = sum(_length(run) for run in found)
    enough = len(doubled) > 1 or any(trailer_line(line) for run in doubled for line in run.lines)
    return enough and 2 * sum(map(_length, doubled)) >= lines


def _length(run: Run) -> int:
    return run.copies * sum(bool(line.strip()) for line in run.lines)


def _paragraph_before(lines: Sequence[str], at: int) -> int:
    """The beginning of the paragraph that ends right before line `at`: where blank lines part paragraphs, all its
    lines, else the one line.
    """
    end = at - 1
    while end > 0 and not lines[end].strip():
        end -= 1
    if all(line.strip() for line in lines[: at + 1] if line is not lines[0]):
        return max(end, 0)
    start = end
    while start > 0 and lines[start - 1].strip():
        start -= 1
    return max(start, 0)


def without_form(lines: Sequence[str]) -> list[str]:
    """The lines without the form under the comments and all that follows it, and without the page's own elsewhere."""
    form = next((at for at, line in enumerate(lines) if opens_form(line)), None)
    kept = lines
    if form is not None and form > 0 and not _goes_on(lines[form + 1 :]):
        kept = lines[:form]
    return [line for line in kept if not is_residue(line)]


def _goes_on(lines: Sequence[str]) -> bool:
    """Whether comments follow: some themes have the form above them."""
    return any(comment_byline(line) or trailer_line(line) or (ping(line) is not None) for line in lines) or any(
        found.number == 1 for line in lines if (found := numbered(line))
    )
