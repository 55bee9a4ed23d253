"""The ledger of an import: what became of every file and every record of one export.

The structs are the report, and `ledger_json` is its stable form (docs/report.md). Must not know how they are stored.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec
from msgspec import Struct

from ..records import Problem

State = Literal["read", "ignored", "unknown"]


class OriginEntry(Struct, frozen=True, kw_only=True):
    """Which export. generated, imported_at: Unix seconds, 0 unknown. person: a friend's slug, None: the archive's
    owner, "": nobody's. fingerprint: equal for every packing of the same export.
    """

    service: str
    owner: str
    handle: str
    name: str
    generated: int
    generation: str
    partial: bool
    label: str
    person: str | None
    fingerprint: str
    imported_at: int


class MemberEntry(Struct, frozen=True):
    """One file of the export. reason: why it was ignored. found: its records; 1 for a picture or film."""

    path: str
    state: State
    reason: str
    found: int


class RecordCounts(Struct):
    """The records of one kind. found is the sum of the other five."""

    found: int = 0
    new: int = 0
    same: int = 0
    version: int = 0
    folded: int = 0
    problem: int = 0


class MediaCounts(Struct):
    """Pictures and films. found is the sum of the other three."""

    found: int = 0
    new: int = 0
    same: int = 0
    missing: int = 0


class Ledger(Struct, frozen=True, kw_only=True):
    """The whole of one import. again: this very export had been imported before, and the archive is untouched.
    dry_run: everything is counted as it would be, and nothing was kept. forgotten: by kind, what the export holds and
    was not let in, since it was forgotten; it counts nowhere else.
    """

    importer: str
    origin: OriginEntry
    members: tuple[MemberEntry, ...]
    records: dict[str, RecordCounts]
    media: MediaCounts
    problems: tuple[Problem, ...]
    again: bool = False
    dry_run: bool = False
    forgotten: dict[str, int] = {}


def ledger_json(ledgers: Ledger | Sequence[Ledger]) -> bytes:
    """One ledger as a JSON object, several as an array of them: indented, UTF-8, a newline at the end."""
    return msgspec.json.format(msgspec.json.encode(ledgers), indent=2) + b"\n"
