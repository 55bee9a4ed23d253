"""A text as the words it is found by. The same rule stands in themes/base/static/search.js; a test holds both to one
table, and to each other in every letter there is.

A word is a run of letters, marks and digits, without case, compatible forms and accents: "Ärger" is "arger", "ﬁn" is
"fin". What is written without spaces between words is cut into pairs of neighbours, and its last letter: "天気予報" is
"天気", "気予", "予報", "報". Of an address only the host counts. Nothing here knows what is searched.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

LONGEST = 40
"""Letters of a word that count."""

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Letters of Thai, Lao, Burmese, Khmer, Chinese, Japanese and Korean, as in a class of characters. Korean has spaces,
but endings grow onto its words.
"""

UNMARKED = (
    "\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u200c\u200d\u2060\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f\ufeff"
    "\U000e0100-\U000e01ef"
)
"""What is left out: accents of Latin, Greek, Cyrillic, Hebrew and Arabic, and what nobody sees. Vowels of other scripts
are marks as well, and stay.
"""


class Words:
    """Finds the words of texts. It remembers what each character is, so that one should be used for many texts."""

    def __init__(self) -> None:
        self._kinds = _Kinds()

    def of(self, text: str) -> list[str]:
        """The words of a text in its order, some more than once."""
        if "://" in text:
            text = _ADDRESS.sub(r" \1 ", text)
        if text.isascii():
            return [word[:LONGEST] for word in _PLAIN.findall(text.lower())]
        plain = unicodedata.normalize("NFKD", text).upper().lower().translate(self._kinds)
        plain = unicodedata.normalize("NFC", plain)
        if not _UNSPACED.search(plain):
            return [word[:LONGEST] for word in plain.split()]
        words: list[str] = []
        for unspaced, spaced in _PARTS.findall(plain):
            if spaced:
                words.append(spaced[:LONGEST])
            else:
                words += map("".join, pairwise(unspaced))
                words.append(unspaced[-1])
        return words


class _Kinds(dict[int, str | None]):
    """For `str.translate`: a character → itself in a word, nothing, or a space between words."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        if _UNMARKED.match(char):
            kind = None
        elif char == "ς":  # σ at the end of a word
            kind = "σ"
        else:
            kind = char if unicodedata.category(char)[0] in "LMN" else " "
        self[code] = kind
        return kind


_ADDRESS = re.compile(r"https?://([^\s/?#]+)\S*", re.IGNORECASE | re.ASCII)
_PLAIN = re.compile(r"[a-z0-9]+")
_UNMARKED = re.compile(f"[{UNMARKED}]")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_PARTS = re.compile(f"([{UNSPACED}]+)|([^{UNSPACED} ]+)")
