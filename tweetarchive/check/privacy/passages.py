"""A text cut into passages, and each in every form in which somebody could read it.

A page is cut where its elements part what is before them from what is behind, a calendar into its unfolded lines, all
else into lines. Most passages of a site stand on many pages, so whoever looks at each once is soon done.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote

from tweetarchive.markup.reading import names


def passages(text: str, name: str) -> Iterator[tuple[int, str]]:
    """(where it begins, passage) of the file `name`. Of markup bare tags are left out, and else some white space."""
    if name.endswith(".ics"):
        yield from ((at, _FOLD.sub("", line)) for at, line in _between(_FOLDED_LINES, text))
    elif name.endswith(_MARKED_UP) or text.lstrip("\ufeff \r\n\t").startswith("<"):
        yield from _elements(text)
    else:
        yield from _between(_LINES, text)


def readings(passage: str) -> Iterator[str]:
    """The passage as it is read, with and without marks for bold, links and the like. None twice, none empty; lines are
    where they were.
    """
    forms = list(_layers(passage))
    if "<" in passage:
        forms += _layers(_bare(passage))
    forms += [_bare(form) for form in forms if "<" in form]
    if not forms[-1].isascii():
        forms += [_UNSEEN.sub("", unicodedata.normalize("NFKC", form)) for form in forms]
    yield from (form for form in dict.fromkeys(forms) if form and not form.isspace())


def is_marked_up(text: str) -> bool:
    """Whether there are tags in it, whose names and attributes nobody reads."""
    return _TAG.search(text) is not None


def _elements(text: str) -> Iterator[tuple[int, str]]:
    """The words between tags that part them, and these tags, where there is more in them than their name."""
    at = 0
    for match in _PARTING.finditer(text):
        start = match.start()
        if start > at and not text[at:start].isspace():
            yield at, text[at:start]
        tag = match[0]
        if len(tag) > _LONGEST_NAME or "=" in tag:
            yield start, tag
        at = match.end()
    if at < len(text):
        yield at, text[at:]


def _between(parting: re.Pattern[str], text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for match in parting.finditer(text):
        if match.start() > at:
            yield at, text[at : match.start()]
        at = match.end()
    if at < len(text):
        yield at, text[at:]


def _layers(text: str) -> Iterator[str]:
    """Without entities and percent signs, then without escapes of JSON, and what that uncovers."""
    for _ in range(_MOST_LAYERS):
        plain = html.unescape(text) if "&" in text else text
        plain = unquote(plain, errors="replace") if "%" in plain else plain
        yield plain
        text, before = _ESCAPED.sub(_character, plain) if "\\" in plain else plain, text
        if text != plain:
            yield text
        if text == before:
            return


def _bare(text: str) -> str:
    return _TAG.sub(_space, text) if "<" in text else text


def _space(tag: re.Match[str]) -> str:
    return ("" if _WITHIN.match(tag[0]) else " ") + "\n" * tag[0].count("\n")


def _character(escape: re.Match[str]) -> str:
    high, low, code, sign = escape.groups()
    if high:
        return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00)
    if code:
        number = int(code.strip("{}"), 16)
        return "\ufffd" if 0xD800 <= number < 0xE000 or number > 0x10FFFF else chr(number)
    return " " if sign in "nrt" else str(sign)


_MARKED_UP = (".html", ".htm", ".xhtml", ".xml", ".svg", ".atom", ".rss")
_MOST_LAYERS = 3
_LONGEST_NAME = 14

_INLINE = names(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time"
    " tt u var wbr"
)
"""Elements that do not part words. The same as where names are replaced."""

_OF_INLINE = "|".join(sorted(_INLINE, key=len, reverse=True))
_WITHIN = re.compile(rf"</?(?:{_OF_INLINE})(?=[\s/>])", re.IGNORECASE)
_PARTING = re.compile(rf"<!--.*?(?:-->|\Z)|<(?!/?(?:{_OF_INLINE})[\s/>])[A-Za-z/!?][^<>]*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[A-Za-z/!?][^<>]*>")
_LINES = re.compile(r"[\r\n]+")
_FOLDED_LINES = re.compile(r"\r?\n(?![ \t])")  # RFC 5545, 3.1: a line goes on behind a break and a space
_FOLD = re.compile(r"\r?\n[ \t]")
_ESCAPED = re.compile(
    r"\\(?:u([dD][89abAB][0-9A-Fa-f]{2})\\u([dD][c-fC-F][0-9A-Fa-f]{2})"
    r"|[ux]((?<=u)[0-9A-Fa-f]{4}|(?<=x)[0-9A-Fa-f]{2}|(?<=u)\{[0-9A-Fa-f]{1,6}\})"
    r"|([nrt\"'/\\,;]))"
)
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
