"""Raw records on their way into their table: which are new, which are known, and where each was found.

Works in batches, so that memory does not grow with the export. Must not begin or end a transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from hashlib import sha256
from typing import Literal

from ..records import Raw

Fate = Literal["new", "same", "version", "folded"]

_ROWS = 1000
_BYTES = 4 * 2**20


class RawRows:
    """The records of one export. `first_member`: members of this export have this number or a higher one."""

    def __init__(
        self, connection: sqlite3.Connection, owner: int, first_member: int, flushed: Callable[[int], object]
    ) -> None:
        self._connection = connection
        self._owner = owner
        self._first_member = first_member
        self._flushed = flushed
        (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM raw").fetchone()
        self._first = self._next = last + 1
        self._done = 0
        self._versions: dict[tuple[str, str], dict[bytes, int]] = {}
        self._sighted: set[int] = set()
        self._raws: list[tuple[int, int, str, str, bytes, bytes]] = []
        self._sightings: list[tuple[int, int, int]] = []
        self._bytes = 0

    def add(self, raw: Raw, native_id: str, member: int) -> tuple[Fate, bytes]:
        """What the record is to this archive, and the SHA-256 of its bytes."""
        digest = sha256(raw.payload).digest()
        identity = (raw.kind, native_id)
        versions = self._versions.get(identity)
        if versions is None:
            versions = self._versions[identity] = dict(
                self._connection.execute(_KNOWN, (self._owner, native_id, raw.kind)).fetchall()
            )
        number = versions.get(digest)
        fate: Fate
        if number is None:
            fate = "version" if versions else "new"
            number = versions[digest] = self._next
            self._next += 1
            self._raws.append((number, self._owner, raw.kind, native_id, digest, raw.payload))
            self._bytes += len(raw.payload)
        elif number >= self._first or number in self._sighted or self._sighted_earlier(number):
            fate = "folded"
        else:
            fate = "same"
            self._sighted.add(number)
        self._sightings.append((number, member, raw.position))
        if len(self._sightings) >= _ROWS or self._bytes >= _BYTES:
            self.flush()
        return fate, digest

    def flush(self) -> None:
        """Writes what is waiting."""
        self._connection.executemany(_INSERT_RAW, self._raws)
        self._connection.executemany(_INSERT_SIGHTING, self._sightings)
        self._done += len(self._sightings)
        self._versions.clear()
        self._sighted.clear()
        self._raws.clear()
        self._sightings.clear()
        self._bytes = 0
        self._flushed(self._done)

    def _sighted_earlier(self, number: int) -> bool:
        """Whether this export held the record in an earlier batch."""
        return self._connection.execute(_SIGHTED, (number, self._first_member)).fetchone() is not None


_KNOWN = "SELECT sha256, id FROM raw WHERE owner = ?1 AND width = length(?2) AND native_id = ?2 AND kind = ?3"
_SIGHTED = "SELECT 1 FROM sighting WHERE raw = ? AND member >= ?"
_INSERT_SIGHTING = "INSERT INTO sighting VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET times = times + 1"
_INSERT_RAW = "INSERT INTO raw (id, owner, kind, native_id, sha256, payload) VALUES (?, ?, ?, ?, ?, ?)"
