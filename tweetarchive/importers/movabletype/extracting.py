"""A Movable Type text taken apart: entries, comments and pings, each with what its meaning needs of the entry.

Changes no value. Must not interpret, beyond finding the entry that comments without one belong to.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

import msgspec

from ...commenting.addresses import site_of
from ...commenting.sites import site_of_file
from ...exports import Export, Member
from ...records import Counted, Given, Problem, Raw
from .decoding import Lines
from .splitting import COMMENT, ENTRY_END, PIECE_END, Entry, Piece, entries_of

_encode = msgspec.json.Encoder().encode

_LOOKED_AT = 200
"""Entries that are asked where the blog is."""
_NAMES = (".txt", ".mt", ".text", ".export", ".import", ".dat")


def members_of(export: Export) -> Iterator[Member]:
    """Members that are such a text, told by their first lines. Of many files only those are looked into whose names
    allow it, and no more than a dozen.
    """
    likely = [member for path, member in export.items() if path.lower().endswith(_NAMES) or len(export) == 1]
    yield from (member for member in likely[:12] if _is_one(member))


def _is_one(member: Member) -> bool:
    with member.open() as stream:
        head = stream.read(2**14).replace(b"\r\n", b"\n")
    begun = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return bool(_BEGINS.match(begun) and _PIECE.search(head))


_BEGINS = re.compile(
    rb"(?:(?:AUTHOR|TITLE|BASENAME|STATUS|DATE|NO ENTRY|UNIQUE URL|ALLOW [A-Z]+|[A-Z]+ BREAKS):[^\n]*\n){2}"
)
_PIECE = re.compile(rb"^-----[ \t]*\n\s*(?:BODY|EXTENDED BODY|EXCERPT|KEYWORDS|COMMENT|PING):[ \t]*$", re.MULTILINE)


def site_of_export(export: Export) -> str:
    """The host of the first entry that says where it is, or that in the file's name; "" if nothing tells it."""
    for member in members_of(export):
        for entry in islice(entries_of(Lines(member)), _LOOKED_AT):
            if site := site_of(entry.first("UNIQUE URL")):
                return site
        if site := site_of_file(member.path):
            return site
    return site_of_file(export.label)


def extract_all(export: Export) -> Iterator[Given]:
    """Everything in the texts."""
    for member in members_of(export):
        lines = Lines(member)
        yield from _Taking(member).take(iter(lines))
        yield from (Problem(member.path, -1, note) for note in lines.notes)
        yield from _counted(member)


class _Taking:
    """One text while it is taken apart: how far, which entry was made when, and which comments wait for theirs."""

    def __init__(self, member: Member) -> None:
        self._member = member
        self._position = -1
        self._by_date: dict[str, dict[str, Any]] = {}
        self._waiting: list[Entry] = []
        self._given: set[str] = set()

    def take(self, lines: Iterator[str]) -> Iterator[Given]:
        for entry in entries_of(lines):
            if entry.first("NO ENTRY") not in ("", "0"):
                self._waiting.append(entry)
                continue
            about = _about(entry)
            self._by_date.setdefault(entry.first("DATE"), about)
            yield self._article(entry, about)
            yield from self._pieces(entry, about)
        for entry in self._waiting:
            about = self._by_date.get(entry.first("DATE"), {})
            if not about:
                made = entry.first("DATE") or "an unknown date"
                said = (
                    f"The comments at line {entry.line} belong to an entry of {made}"
                    " that is not in this file. They are kept under that date; put both into one file to join them."
                )
                yield Problem(self._member.path, -1, said)
                about = _about(entry) | {"NO ENTRY": "1"}
                yield self._article(entry, about)
            yield from self._pieces(entry, about)

    def _article(self, entry: Entry, about: dict[str, Any]) -> Given:
        self._position += 1
        if not (entry.texts or about.get("TITLE") or about.get("NO ENTRY")):
            return Problem(
                self._member.path, self._position, f"The entry at line {entry.line} has neither title nor text."
            )
        payload = {"head": entry.head, **entry.texts, "comments": about["comments"]}
        return Raw("movabletype.article", _name_of(about), _encode(payload), self._member.path, self._position)

    def _pieces(self, entry: Entry, about: dict[str, Any]) -> Iterator[Given]:
        ordinal = 0
        for piece in entry.pieces:
            self._position += 1
            ordinal += piece.kind == COMMENT
            payload: dict[str, Any] = {"head": piece.head, "text": piece.text, "article": about}
            if piece.kind == COMMENT:
                payload["ordinal"] = ordinal
            kind = f"movabletype.{piece.kind.lower()}"
            yield Raw(kind, self._unused(_hash(about, piece)), _encode(payload), self._member.path, self._position)

    def _unused(self, name: str) -> str:
        """The same words twice, by the same author in the same second, are still two comments to begin with."""
        found, number = name, 1
        while found in self._given:
            number += 1
            found = f"{name}-{number}"
        self._given.add(found)
        return found


def _about(entry: Entry) -> dict[str, Any]:
    """What a comment needs of its entry. comments: how many comments and pings it has."""
    keys = ("UNIQUE URL", "BASENAME", "TITLE", "DATE", "STATUS")
    return {key: entry.first(key) for key in keys if entry.first(key)} | {"comments": len(entry.pieces)}


def _name_of(about: dict[str, Any]) -> str:
    named = about.get("UNIQUE URL") or about.get("BASENAME")
    return str(named or f"{about.get('DATE', '')} {about.get('TITLE', '')}".strip())


def _hash(about: dict[str, Any], piece: Piece) -> str:
    named = piece.head.get("AUTHOR") or piece.head.get("URL", "")
    whole = "\n".join((_name_of(about), piece.head.get("DATE", ""), named, piece.text))
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _counted(member: Member) -> Iterator[Given]:
    """How many comments the separators in the text announce, without reading any."""
    before, found = "", 0
    for line in Lines(member):
        if not line.strip():
            continue
        found += before in (PIECE_END, ENTRY_END) and line.rstrip() == f"{COMMENT}:"
        before = line.rstrip()
    if found:
        yield Counted(member.path, "movabletype.comment", found)
