"""Adjacent copies: text extraction often gives every comment twice, one copy right after the other, in runs of a few
lines (measured on copied pages, 2026-11: of ten comments nine, the author's own not). Where a page has lost everything
else, these runs alone tell where one comment ends and the next begins.

Pure functions over lines; must not know what a comment is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

LONGEST = 40
"""Lines that a doubled run may have. Those seen had 1 to 4; a long comment has more."""


class Run(NamedTuple):
    """Lines that stand together. start: index of the first. copies: how often they stood there, one after the other."""

    start: int
    lines: list[str]
    copies: int


def runs(lines: Sequence[str]) -> list[Run]:
    """The lines in runs: doubled ones, each by itself and once, and what lies between two of them.

    Blank lines do not count when lines are compared, and are kept in the copy that stays. The longest run that is
    doubled at a place is taken, unless it is itself made of copies.
    """
    filled = [number for number, line in enumerate(lines) if line.strip()]
    words = [lines[number].strip() for number in filled]
    found: list[Run] = []
    start = at = 0
    while at < len(filled):
        length = _doubled(words, at)
        if not length:
            at += 1
            continue
        if between := _filled(lines, filled, start, at):
            found.append(Run(filled[start], between, 1))
        copies = _copies(words, at, length)
        found.append(Run(filled[at], _filled(lines, filled, at, at + length), copies))
        at = start = at + length * copies
    if rest := _filled(lines, filled, start, len(filled)):
        found.append(Run(filled[start], rest, 1))
    return found


def _doubled(words: Sequence[str], at: int) -> int:
    """How many lines from `at` on stand there twice in a row, 0 for none."""
    for length in range(min(LONGEST, (len(words) - at) // 2), 0, -1):
        if words[at] == words[at + length] and words[at : at + length] == words[at + length : at + 2 * length]:
            if any(_copies(words[at : at + length], 0, part) * part == length for part in range(1, length)):
                continue
            return length
    return 0


def _copies(words: Sequence[str], at: int, length: int) -> int:
    copies = 1
    while words[at : at + length] == words[at + copies * length : at + (copies + 1) * length]:
        copies += 1
    return copies


def _filled(lines: Sequence[str], filled: Sequence[int], start: int, end: int) -> list[str]:
    """The lines from the `start`-th that is not blank to the one before the `end`-th, with the blank ones between."""
    return list(lines[filled[start] : filled[end - 1] + 1]) if start < end else []
