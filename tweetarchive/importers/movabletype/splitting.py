"""Movable Type's text into entries, and an entry into its head and its pieces.

A line of eight hyphens ends an entry and one of five a piece; but people write such lines too. A separator counts only
if the next line that is not blank is one that can follow it. Streams; holds one entry. Must not interpret a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct, field

PIECE_END, ENTRY_END = "-----", "--------"

HEAD = (
    *("AUTHOR", "TITLE", "BASENAME", "STATUS", "ALLOW COMMENTS", "ALLOW PINGS", "CONVERT BREAKS", "PRIMARY CATEGORY"),
    *("CATEGORY", "SECONDARY CATEGORY", "DATE", "TAGS", "NO ENTRY", "UNIQUE URL", "IMAGE"),
)
"""Keys of an entry's head."""
TEXTS = ("BODY", "EXTENDED BODY", "EXCERPT", "KEYWORDS")
COMMENT, PING = "COMMENT", "PING"
ORDER: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        COMMENT: ("AUTHOR", "EMAIL", "IP", "URL", "DATE"),
        PING: ("TITLE", "URL", "IP", "BLOG NAME", "DATE"),
    }
)
"""Keys of a comment's and a ping's head, in the order in which they are written; what comes after DATE is text."""


class Piece(Struct):
    """A COMMENT or PING: its head, and its text."""

    kind: str
    head: dict[str, str]
    text: str


class Entry(Struct):
    """One entry. head: values by key, several of a key in order; under "" the lines that have none. texts: BODY and the
    like. pieces: comments and pings, in order. line: 1-based, of its first line.
    """

    line: int
    head: dict[str, list[str]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)

    def first(self, key: str) -> str:
        """The first value of a key in the head, stripped; "" if there is none."""
        return next(iter(self.head.get(key, ())), "").strip()


def entries_of(lines: Iterable[str]) -> Iterator[Entry]:
    """The entries of a text that is given line by line, without line ends."""
    entry = Entry(1)
    piece: list[str] = []
    held: list[str] = []  # a separator and the blank lines after it, until it is known what it was
    for number, line in enumerate(lines, 1):
        if held and not line.strip():
            held.append(line)
            continue
        if held and _may_follow(held[0].rstrip(), line):
            _close_piece(entry, piece)
            if held[0].rstrip() == ENTRY_END:
                yield entry
                entry = Entry(number)
            piece, held = [], []
        elif held:
            piece += held
            held = []
        if line.rstrip() in (PIECE_END, ENTRY_END):
            held = [line]
        else:
            piece.append(line)
    _close_piece(entry, piece)
    if entry.head or entry.texts or entry.pieces:
        yield entry


def _may_follow(separator: str, line: str) -> bool:
    if separator == ENTRY_END:
        return bool(_HEAD_LINE.match(line))
    return line.rstrip() == ENTRY_END or bool(_PIECE_LINE.fullmatch(line))


_HEAD_LINE = re.compile(rf"(?P<key>{'|'.join(sorted(HEAD, key=len, reverse=True))}):(?P<value>.*)")
# 2026-11: keys with blanks behind them ("COMMENT: ") were seen
_PIECE_LINE = re.compile(rf"(?P<key>{'|'.join((*TEXTS, COMMENT, PING))}):\s*")


def _close_piece(entry: Entry, lines: Sequence[str]) -> None:
    start = next((at for at, line in enumerate(lines) if line.strip()), None)
    if start is None:
        return
    opened = _PIECE_LINE.fullmatch(lines[start])
    key = opened["key"] if opened else ""
    rest = lines[start + 1 :]
    if key in ORDER:
        entry.pieces.append(_piece(key, rest))
    elif key:
        entry.texts[key] = "\n".join([*filter(None, [entry.texts.get(key)]), *rest]).rstrip()
    else:
        _read_head(entry, lines)


def _read_head(entry: Entry, lines: Sequence[str]) -> None:
    for at, line in enumerate(lines):
        found = _HEAD_LINE.fullmatch(line)
        if found:
            entry.head.setdefault(found["key"], []).append(found["value"].strip())
        elif opened := _PIECE_LINE.fullmatch(line):
            # A converter forgot the separator between head and body.
            entry.texts[opened["key"]] = "\n".join(lines[at + 1 :]).rstrip()
            return
        elif line.strip():
            entry.head.setdefault("", []).append(line.strip())


def _piece(kind: str, lines: Sequence[str]) -> Piece:
    """The head is read in its order only, and no further than DATE: a comment may begin with "URL: …" itself."""
    head: dict[str, str] = {}
    keys = list(ORDER[kind])
    at = 0
    while at < len(lines) and keys:
        key, colon, value = lines[at].partition(":")
        if not colon or key not in keys:
            break
        head[key] = value.strip()
        keys = keys[keys.index(key) + 1 :]
        at += 1
    return Piece(kind, head, "\n".join(lines[at:]).strip("\n").rstrip())
