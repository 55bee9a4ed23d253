"""Sentences that end with a value which ends with a full stop itself, such as initials: "You met through N. K."

They have one stop, not two, as people write it. Full stops are "." and, in Chinese and Japanese, "。".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from markupsafe import Markup

from tweetarchive.render.escaping import put, safe

_STOP = re.compile(r"\.((?:</[a-z]+>|\u2069)+)\Z")  # behind it, what is around: a link, the marks of `isolating`
_VALUE = re.compile(r"%\((\w+)\)[sd](\u2069?(?:\.(?![\w.])|。))?")


def ended(value: object) -> Markup:
    """A template's value as HTML, as `escaping.put` says, without a full stop at its end: one stands behind it."""
    html = str(put(value))  # a Markup would escape what is put together
    if html.endswith("."):
        return safe(html[:-1])
    return safe(_STOP.sub(r"\1", html) if html.endswith((">", "\u2069")) else html)


def ending(translations: Iterable[str]) -> frozenset[str]:
    """The values that stand before a full stop wherever one of these has them."""
    before: dict[str, bool] = {}
    for words in translations:
        for name, stop in _VALUE.findall(words):
            before[name] = bool(stop) and before.get(name, True)
    return frozenset(name for name, always in before.items() if always)
