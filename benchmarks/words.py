"""An invented language: words, names and handles that belong to nobody.

Syllables are put together by a random generator with a fixed seed, so the vocabulary is the same everywhere. Words come
as often as words do: a few all the time, most of them hardly ever. Nobody's text is in here.
"""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate

ONSETS = ("b", "br", "d", "dr", "f", "g", "gl", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "sk", "t", "tr", "v", "z")
VOWELS = ("a", "e", "i", "o", "u", "ai", "ei", "ou", "ö", "é")
ENDS = ("", "", "", "l", "m", "n", "r", "s", "t", "nd")
EMOJI = ("🍵", "🌧️", "🎉", "😂", "❤️", "🙏🏽", "👩‍👧", "🐈", "✨", "🚲", "🌱", "🥧")
ESCAPED = ("&amp;", "&amp;", "&amp;", "&lt;3", "&gt;")
"""What an export writes for "&", "<3" and ">"."""
MARKS = (".", ".", ".", "!", "?", "…", "")


class Weighted:
    """Numbers below `count`, the first ones more often (Zipf's law with exponent 1)."""

    def __init__(self, count: int) -> None:
        self._sums = list(accumulate(1 / (rank + 1) for rank in range(count)))

    def pick(self, chance: random.Random) -> int:
        return bisect(self._sums, chance.random() * self._sums[-1])


class Vocabulary:
    """`size` different words."""

    def __init__(self, seed: int, size: int = 4000) -> None:
        chance = random.Random(f"words {seed}")
        found: dict[str, None] = {}
        while len(found) < size:
            # Short words come first, because common words are short.
            found[_word(chance, 1 + min(3, len(found) * 4 // size))] = None
        self.words: Sequence[str] = tuple(found)
        self._often = Weighted(size)

    def pick(self, chance: random.Random) -> str:
        return self.words[self._often.pick(chance)]


def name(chance: random.Random) -> str:
    """Something a person might be called: "Gleina Tromus"."""
    given = _word(chance, 2).capitalize()
    return given if chance.random() < 0.4 else f"{given} {_word(chance, 2).capitalize()}"


def handle(chance: random.Random, called: str) -> str:
    """A handle of at most 15 letters of ASCII for somebody of that name."""
    plain = "".join(letter for letter in called if letter.isascii() and letter.isalpha())[:11]
    return f"{plain}{chance.choice(('', '_', '_x', str(chance.randrange(1000))))}"


def _word(chance: random.Random, syllables: int) -> str:
    return "".join(
        chance.choice(ONSETS) + chance.choice(VOWELS) + chance.choice(ENDS if last else ENDS[:5])
        for last in [*[False] * (syllables - 1), True]
    )
