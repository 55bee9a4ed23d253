"""What a file of macros says of itself: each macro with its arguments and the comment before it. Reads text only."""

from __future__ import annotations

import re
from typing import NamedTuple


class MacroWords(NamedTuple):
    """A macro. arguments: as written, 'view, when="time"'. words: of the comment right before it, "" if none is."""

    name: str
    arguments: str
    words: str


def macros_of(source: str) -> tuple[MacroWords, ...]:
    """All macros of a template, in their order."""
    return tuple(
        MacroWords(found["name"], " ".join(found["arguments"].split()), _words(found["comment"] or ""))
        for found in _MACRO.finditer(source)
    )


def opening_words(source: str) -> str:
    """What the comment at the top of a template says, unless that is a macro's own."""
    found = _OPENING.match(source)
    return _words(found["comment"]) if found and not _MACRO.match(source, found.start()) else ""


def _words(comment: str) -> str:
    return " ".join(comment.split())


_COMMENT = r"\{#-?(?P<comment>(?:(?!#\}).)*?)-?#\}"
_MACRO = re.compile(rf"(?:{_COMMENT}\s*)?\{{%-?\s*macro\s+(?P<name>\w+)\((?P<arguments>[^%]*?)\)\s*-?%\}}", re.DOTALL)
_OPENING = re.compile(rf"\s*{_COMMENT}", re.DOTALL)
