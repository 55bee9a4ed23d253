"""The archive: archive.db and media/, which keep everything that was ever imported, as it was given.

An append-only table of raw records is the truth; a ledger says what became of every file and record; pictures are files
under their hash. This room is the only one that opens archive.db. It knows no format: what a record means is the
importers' business, and what may be shown is weave's.
"""

from __future__ import annotations

from .forgetting import Going, Gone
from .ledger import Ledger, MediaCounts, MemberEntry, OriginEntry, RecordCounts, ledger_json
from .reading import Owner, StoredBlob
from .store import Archive

__all__ = [
    "Archive",
    "Going",
    "Gone",
    "Ledger",
    "MediaCounts",
    "MemberEntry",
    "OriginEntry",
    "Owner",
    "RecordCounts",
    "StoredBlob",
    "ledger_json",
]
