"""The line that a plugin wrote under comments: "NAMEs last blog post..TITLE". Where a page was copied as plain text it
is the end of a comment, and often the only place where its author's name survived.

Templates as found in the plugin's versions, 2026-11; its owners could change the words. Pure; cuts nothing.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class TrailerLine(NamedTuple):
    """name: of the comment's author. title: of the latest thing that they had written then, "" if it was lost."""

    name: str
    title: str


def trailer_line(line: str) -> TrailerLine | None:
    """What a line of plain text says if it is such a trailer, else None.

    The template is `[name]s last blog post..[title]`: exactly one "s" at the end is the template's, with an apostrophe
    before it in some versions, and the rest is the name ("TheDryGuys" → "TheDryGuy", "Jamess" → "James").
    """
    text = _WRAPPED.sub("", line.strip())
    found = _LAST.fullmatch(text) or _RECENTLY.fullmatch(text)
    if not found or len(found["name"].split()) > MAX_WORDS:
        return None
    return TrailerLine(found["name"].strip(), found["title"].strip())


MAX_WORDS = 6
"""Words of a name; a sentence that ends like a trailer has more before that."""


_WRAPPED = re.compile(r"\A\.-=\s*|\s*=-\.\Z")
_LAST = re.compile(
    r"(?P<name>[^.!?]{1,58}?\S|\S(?:[^!?]{0,58}\S)?)(?:['’´`]?s|['’´`]) (?:last|latest|most recent)"
    r" (?:blog post|blog|post|tweet|\w{1,20}) ?\.{2,}(?P<title>.*)"
)
_RECENTLY = re.compile(r"(?P<name>\S(?:[^!?]{0,58}\S)?) recently posted ?\.{2,}(?P<title>.*)")
