"""A file of lines, and the pictures beside it → records with their own bytes.

Every line is read as it will be read for the album, so that a line of which nothing can be made is told with its
number, and kept by nobody. One that holds more than is known is kept whole, and what is not known is told once.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from ...errors import UnreadableExport
from ...exports import Export, Member
from ...exports.door import CUT_OFF
from ...exports.jsons import UNREADABLE, decode
from ...exports.lines import lines_of
from ...exports.texts import BrokenOff, text_of
from ...records import Account, Blob, Given, Post, Problem, Raw
from .fields import FIELDS, Record, Unusable, check, needed, words
from .header import MEDIA, header_of, source_of
from .interpreting import identity, meaning

MOST_TOLD = 20
"""Unknown names that are told one by one."""


def extract_all(export: Export) -> Iterator[Given]:
    """Every line, then every file. Raises UnreadableExport if the first line says nothing that can be used."""
    header = header_of(export)
    header.check()
    member = source_of(export)
    if member is None:
        return
    reading = _Reading(member, header.service, header.generated)
    for name in header.unknown:
        reading.unknown[f"“{name}” in the first line"] = 1
    yield from reading.lines()
    root = member.path.removesuffix(member.path.rpartition("/")[2]) + MEDIA
    for path in export:
        if path.startswith(root):
            reading.files.discard(path.removeprefix(root))
            yield Blob(path.removeprefix(root), path)
    yield from reading.told()


class _Reading:
    """What has to be known until the last line: what nobody knows, and which files should be there."""

    def __init__(self, member: Member, service: str, generated: int) -> None:
        self.unknown: dict[str, int] = {}
        self.files: set[str] = set()
        self._member = member
        self._service = service
        self._generated = generated

    def lines(self) -> Iterator[Given]:
        path = self._member.path
        begun = False
        position = -1
        try:
            for number, line in enumerate(lines_of(text_of(self._member, lambda kind, at, said: None)), 1):
                if not line.strip():
                    continue
                if not begun:
                    begun = True
                    continue
                position += 1
                try:
                    yield self._record(line, position)
                except UNREADABLE as error:
                    said = f"it {error}" if isinstance(error, Unusable) else f"it is no JSON: {error}"
                    yield Problem(path, position, f"Line {number:,} cannot be used: {said}.")
        except BrokenOff:
            yield Problem(path, -1, f"This file {CUT_OFF}; the lines up to there were read.")
        except UnreadableExport as error:
            yield Problem(path, -1, f"This file {error.message}; the lines up to there were read. {error.hint}")

    def told(self) -> Iterator[Problem]:
        """What is to be said of the file as a whole."""
        path = self._member.path
        for name, times in list(self.unknown.items())[:MOST_TOLD]:
            often = "once" if times == 1 else f"{times:,} times"
            yield Problem(path, -1, f"{name} is not known to this version ({often}). It is kept, and not shown.")
        if len(self.unknown) > MOST_TOLD:
            yield Problem(path, -1, f"{len(self.unknown) - MOST_TOLD:,} more names are not known. They are kept.")
        if self.files:
            first = min(self.files)
            yield Problem(
                path, -1, f"{len(self.files):,} files that lines name are not under {MEDIA}, such as {first}."
            )

    def _record(self, line: str, position: int) -> Raw:
        record = decode(line)
        payload = line.strip().encode("utf-8", "replace")
        kind = record.get("type") if isinstance(record, dict) else None
        if kind == "kept":
            return self._kept(record, position)
        if isinstance(record, dict) and isinstance(kind, str) and kind not in FIELDS:
            self._note(f"A line of the type “{kind[:50]}”")
            return Raw("jsonl.unknown", sha256(payload).hexdigest()[:32], payload, self._member.path, position)
        (meant,) = meaning(record, self._service, self._generated)
        for name in check(record, str(kind)):
            self._note(f"The field “{name[:50]}” of a line of the type “{kind}”")
        if isinstance(meant, Post):
            self.files.update(item.key for item in meant.media if item.key)
        elif isinstance(meant, Account) and meant.avatar_key:
            self.files.add(meant.avatar_key)
        return Raw(*identity(meant), payload, self._member.path, position)

    def _kept(self, record: Record, position: int) -> Raw:
        """A record as its service gave it, which no line says in our words."""
        kind = needed(record, "kind", 100)
        if kind.startswith("jsonl."):
            raise Unusable("keeps a line, not a record of a service")
        return Raw(kind, needed(record, "id"), _bytes(record), self._member.path, position)

    def _note(self, name: str) -> None:
        if name in self.unknown or len(self.unknown) < 1000:
            self.unknown[name] = self.unknown.get(name, 0) + 1


def _bytes(record: Any) -> bytes:
    packed = words(record, "base64", 2**26)
    try:
        return base64.b64decode(packed, validate=True) if packed else words(record, "record", 2**26).encode()
    except (binascii.Error, UnicodeEncodeError) as error:
        raise Unusable("has a record that cannot be unpacked") from error
