"""An array of texts as it stands in a file, with texts more or less and everything else as it is: comments, quotes,
blank lines, one line or many. Pure.

tomlkit 0.15 reads and keeps such an array, but not always when it changes it: a comma ends up in a comment that follows
(2026-11), and of a comma before the bracket it makes two.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

INDENT = "    "


def with_texts(source: str, quoted: Sequence[str]) -> str:
    """`source` is the array from bracket to bracket; what is added comes behind the others, as it is quoted."""
    for text in quoted:
        source = _with_text(source, text)
    return source


def without_texts(source: str, texts: Collection[str]) -> str:
    """Without these; what a comment in the same line said of one goes with it."""
    for token in reversed([token for token in _tokens(source) if token.kind == "text"]):
        if tomllib.loads(f"x = {source[token.start : token.end]}")["x"] in texts:
            source = _without(source, token)
    return source


class _Token(NamedTuple):
    """kind: "text", "comma", "comment" or "space"."""

    kind: str
    start: int
    end: int


def _with_text(source: str, text: str) -> str:
    last = next((token for token in reversed(_tokens(source)) if token.kind == "text"), None)
    if last is None:
        at = source.rfind("\n") + 1
        return f"{source[:at]}{INDENT}{text},\n{source[at:]}" if at else f"[{text}]"
    comma = _comma_after(source, last)
    ends = "," if comma else ""
    at = comma.end if comma else last.end
    if "\n" not in source:
        return f"{source[:at]}{'' if comma else ','} {text}{ends}{source[at:]}"
    if not comma:
        source = f"{source[:at]},{source[at:]}"
        at += 1
    begins = re.compile(r"[ \t]*").match(source, source.rfind("\n", 0, last.start) + 1)
    indent = begins[0] if begins and "\n" in source[: last.start] else INDENT
    rest = re.compile(r"[ \t]*(?:#[^\n]*)?\n").match(source, at)
    if rest:
        return f"{source[: rest.end()]}{indent}{text}{ends}\n{source[rest.end() :]}"
    return f"{source[:at]}\n{indent}{text}{ends}{source[at:]}"


def _without(source: str, token: _Token) -> str:
    comma = _comma_after(source, token)
    if comma and source[token.end : comma.start].strip():  # a comment stands between them
        return source[: token.start] + source[token.end : comma.start] + source[comma.end :]
    start, end = token.start, comma.end if comma else token.end
    before = re.compile(r"[ \t]*\Z").search(source, 0, start)
    alone = before is not None and source[: before.start()].endswith("\n")
    rest = re.compile(r"[ \t]*(?:#[^\n]*)?\n").match(source, end)
    if alone and rest and before:
        return source[: before.start()] + source[rest.end() :]
    if comma:
        spaces = re.compile(r"[ \t]*").match(source, end)
        return source[:start] + source[spaces.end() if spaces else end :]
    ahead = re.compile(r",\s*\Z").search(source, 0, start)
    return source[: ahead.start() if ahead else start] + source[end:]


def _comma_after(source: str, text: _Token) -> _Token | None:
    """The comma that parts a text from what follows, wherever it stands."""
    behind = (token for token in _tokens(source) if token.start >= text.end and token.kind in ("comma", "text"))
    found = next(behind, None)
    return found if found and found.kind == "comma" else None


def _tokens(source: str) -> list[_Token]:
    return list(_read(source))


def _read(source: str) -> Iterator[_Token]:
    at = 1
    while at < len(source) - 1 and (found := _TOKEN.match(source, at, len(source) - 1)):
        yield _Token(found.lastgroup or "", at, found.end())
        at = found.end()


_TOKEN = re.compile(
    r"(?P<text>\"{3}(?:\\.|[^\\])*?\"{3,5}|'{3}.*?'{3,5}|\"(?:\\.|[^\"\\])*\"|'[^']*')"
    r"|(?P<comma>,)|(?P<comment>#[^\n]*)|(?P<space>\s+)",
    re.DOTALL,
)
