"""Values in messages of languages that run from right to left: what another script wrote stays in one piece.

A number behind a name in Latin letters would stand on the wrong side of it, as digits run on in the direction of the
letters before them. So text in a message stands between two marks that nobody sees and that end its influence on what
is around it (isolates, Unicode Standard Annex 9). Elements are left alone: a link or a `<bdi>` has its own direction.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from markupsafe import Markup

from tweetarchive.render.escaping import put, safe

_FIRST_STRONG, _POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_LETTER = re.compile(r"[^\W\d_]")  # marks around "2008–2012" would turn it around: digits run as the language has them
_PLACES = re.compile(r"%\((\w+)\)[sd]|([\u2066-\u2068])|\u2069")  # a value; where isolated text begins; where it ends


def isolated(value: object) -> Markup:
    """A template's value as HTML, as `escaping.put` says; text, if it is more than digits, between the two marks."""
    html = put(value)
    if isinstance(value, str) and not hasattr(value, "__html__") and _LETTER.search(value):
        html = isolated_text(html)
    return safe(html)


def isolated_text(text: str) -> str:
    """Text in one piece, as it is: nothing is escaped."""
    return f"{_FIRST_STRONG}{text}{_POP}"


def bare(translations: Iterable[str]) -> frozenset[str]:
    """The values that one of these puts among its own words, with no such marks of its translator's around them."""
    found = set()
    for words in translations:
        depth = 0
        for place in _PLACES.finditer(words):
            if place[1] and not depth:
                found.add(place[1])
            elif not place[1]:
                depth = depth + 1 if place[2] else max(depth - 1, 0)
    return frozenset(found)
