"""Words that must not be found, as runs: every five words in a row, kept as numbers that do not tell the words.

What somebody said in private is found by what nobody said in public: runs that a shown post has as well are taken out.
So that everyday words are no finding, what is found counts from five words and 24 letters on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

RUN = 5
"""So many words in a row; the same as where words are found that others repeat."""

LEAST_LETTERS = 24
"""Of words that together have fewer letters, five in a row may be anybody's."""

LETTERS_OF_ONE = 3
"""A character of a script without spaces tells as much as this many letters."""


class Stretch(NamedTuple):
    """Words that must not stand there: from the `start`th to before the `end`th. whose: as it was told."""

    start: int
    end: int
    whose: str


class Runs:
    """Filled, then thinned out, then asked. Texts are given as folded words."""

    def __init__(self) -> None:
        self._of: dict[str, set[int]] = {}
        self._all: set[int] = set()

    def __len__(self) -> int:
        return len(self._all)

    def add(self, whose: str, words: Sequence[str]) -> None:
        """Nobody may read this."""
        fresh = set(_numbers(words)) - self._all  # what is known twice is told as the first one's
        self._all |= fresh
        self._of.setdefault(whose, set()).update(fresh)

    def allow(self, words: Sequence[str]) -> None:
        """Everybody may read this."""
        self._all.difference_update(_numbers(words))

    def settle(self) -> None:
        """Forget what was allowed."""
        for whose, theirs in list(self._of.items()):
            theirs &= self._all
            if not theirs:
                del self._of[whose]

    def stretches(self, words: Sequence[str]) -> list[Stretch]:
        """What of these words nobody may read."""
        if self._all.isdisjoint(_numbers(words)):
            return []
        return [
            stretch
            for stretch in self._joined(words)
            if sum(map(_weight, words[stretch.start : stretch.end])) >= LEAST_LETTERS
        ]

    def _joined(self, words: Sequence[str]) -> Iterator[Stretch]:
        start = end = -1
        whose = ""
        for at, number in enumerate(_numbers(words)):
            if number not in self._all:
                continue
            if at > end and end >= 0:
                yield Stretch(start, end, whose)
                end = -1
            if end < 0:
                start = at
                whose = next(each for each, theirs in self._of.items() if number in theirs)
            end = at + RUN
        if end >= 0:
            yield Stretch(start, end, whose)


def _numbers(words: Sequence[str]) -> Iterable[int]:
    return map(hash, zip(*(words[at:] for at in range(RUN)), strict=False))


def _weight(word: str) -> int:
    return LETTERS_OF_ONE if len(word) == 1 and word > "\u0dff" else len(word)
