"""One export on its way into the archive: the recipe, inside a transaction that somebody else begins and ends.

Takes what an importer splits, one by one, and never holds more than a batch of it. Must not know any format.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from typing import BinaryIO

import msgspec

from ..errors import ConfigError, UnreadableExport
from ..records import Blob, Counted, Given, Origin, Problem, Raw, Skipped
from .fingerprint import Fingerprint
from .ledger import Ledger, OriginEntry
from .media import Measured, MediaFolder, measure
from .raws import RawRows
from .remembering import Remembered, has_tables
from .tally import Tally

Progress = Callable[[str, int, int | None], object]
"""(stage, done, total or None): stage is "records" or "media"."""

ReadBlob = Callable[[str], AbstractContextManager[BinaryIO]]
"""Member path → its bytes, as a stream to be used in a `with`. Raises UnreadableExport or KeyError if that fails."""

_MOST = 2**63 - 1


class Adding:
    """media: where files go; None if they are only to be counted. person: slug, None: the owner's, "": nobody's."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        media: MediaFolder | None,
        origin: Origin,
        members: Mapping[str, int],
        read_blob: ReadBlob,
        person: str | None,
        progress: Progress,
        remembered: Remembered,
    ) -> None:
        self._connection = connection
        self._media = media
        self._origin = _storable_origin(origin)
        self._read_blob = read_blob
        self._person = person
        self._progress = progress
        self._remembered = remembered
        self._account = (self._origin.service, self._origin.owner)
        self._left_out: dict[str, int] = {}
        if remembered.keeps_out("account", *self._account):
            raise _forgotten("exports of this account were", "")
        members = {
            path: size
            for path, size in members.items()
            if not remembered.keeps_out("member", *self._account, storable(path))
        }
        self._number = _next(connection, "origin")
        self._owner = self._owner_row()
        first_member = _next(connection, "member")
        self._tally = Tally(members, first_member)
        self._raws = RawRows(connection, self._owner, first_member, lambda done: progress("records", done, None))
        self._fingerprint = Fingerprint()
        for path, size in members.items():
            self._fingerprint.member(path, size)

    def take(self, given: Iterable[Given]) -> None:
        """Everything that the importer gives, in its order."""
        for item in given:
            match item:
                case Raw():
                    self._raw(item)
                case Blob():
                    self._blob(item)
                case Problem():
                    self._problem(item)
                case Skipped(path, reason):
                    self._tally.seen(path).reason = reason
                case Counted():
                    self._tally.count(item)

    def close(self, importer: str, label: str) -> Ledger:
        """The export's own rows, and the ledger. Its `again` says that all of this is known and should be undone."""
        self._raws.flush()
        for problem in self._tally.close():
            self._insert_problem(problem)
        fingerprint = self._fingerprint.digest(self._origin)
        if self._remembered.keeps_out("export", fingerprint):
            raise _forgotten("this export was", label)
        known = self._connection.execute("SELECT 1 FROM origin WHERE fingerprint = ?", (fingerprint,)).fetchone()
        entry = self._entry(fingerprint, label)
        if not known:
            self._insert_origin(entry, importer)
        problems = self._connection.execute(_PROBLEMS, (self._number,))
        return Ledger(
            importer=importer,
            origin=entry,
            members=tuple(self._tally.entries()),
            records=dict(sorted(self._tally.records.items())),
            media=self._tally.media,
            problems=tuple(Problem(*row) for row in problems),
            again=known is not None,
            forgotten=dict(sorted(self._left_out.items())),
        )

    def _owner_row(self) -> int:
        key = (self._origin.service, self._origin.owner)
        self._connection.execute(
            "INSERT OR IGNORE INTO owner (service, native_id, person) VALUES (?, ?, ?)", (*key, self._person)
        )
        row = self._connection.execute("SELECT id FROM owner WHERE service = ? AND native_id = ?", key).fetchone()
        return int(row[0])

    def _raw(self, raw: Raw) -> None:
        native_id = storable(raw.native_id)
        member = self._tally.seen(raw.member)
        remembered = self._remembered
        if remembered.anything and remembered.keeps_out("record", *self._account, raw.kind, native_id):
            self._left_out[raw.kind] = self._left_out.get(raw.kind, 0) + 1
            self._tally.left_out(member, raw.kind, raw.position)
            return
        fate, digest = self._raws.add(raw, native_id, member.number)
        self._tally.record(member, raw.kind, raw.position, fate)
        self._fingerprint.record(raw.kind, native_id, digest, raw.member, raw.position)

    def _blob(self, blob: Blob) -> None:
        key = storable(blob.key)
        if self._remembered.keeps_out("blob", *self._account, key):
            self._left_out[MEDIA] = self._left_out.get(MEDIA, 0) + 1
            return
        counts = self._tally.media
        counts.found += 1
        try:
            media = self._measured(blob.member, key)
        except (UnreadableExport, KeyError) as error:
            counts.missing += 1
            why = error.message if isinstance(error, UnreadableExport) else "is not in the export"
            self._problem(Problem(blob.member, -1, f"This picture or film {why}."))
            return
        number = self._blob_number(media)
        if number is None:
            counts.new += 1
            number = self._insert_blob(media)
        else:
            counts.same += 1
        member = self._tally.seen(blob.member)
        member.blobs = 1
        named = self._connection.execute(
            "INSERT OR IGNORE INTO blob_name VALUES (?, ?, ?, ?)", (self._owner, key, number, member.number)
        )
        if named.rowcount:
            self._fingerprint.blob(key, media.sha256)
        self._progress("media", counts.found, None)

    def _measured(self, path: str, key: str) -> Measured:
        """Reads the file, and keeps it if the archive lacks it. One that is likely known is not copied at first."""
        size = self._tally.members[path].size
        if self._media is None or self._connection.execute(_LIKELY, (self._owner, key, size)).fetchone():
            with self._read_blob(path) as stream:
                media = measure(stream)
            if self._media is None or (self._blob_number(media) is not None and self._media.has(media)):
                return media
        with self._read_blob(path) as stream:
            media = self._media.receive(stream)
        if not self._media.has(media):
            self._media.place(media, new=self._blob_number(media) is None)
        return media

    def _blob_number(self, media: Measured) -> int | None:
        row = self._connection.execute("SELECT id FROM blob WHERE sha256 = ?", (media.sha256,)).fetchone()
        return int(row[0]) if row else None

    def _insert_blob(self, media: Measured) -> int:
        number = _next(self._connection, "blob")
        self._connection.execute("INSERT INTO blob VALUES (?, ?, ?, ?, ?)", (number, *media))
        return number

    def _problem(self, problem: Problem) -> None:
        if self._tally.problem(problem):
            self._insert_problem(problem)

    def _insert_problem(self, problem: Problem) -> None:
        row = (self._number, storable(problem.member), problem.position, storable(problem.message))
        self._connection.execute("INSERT INTO problem (origin, member, position, message) VALUES (?, ?, ?, ?)", row)

    def _entry(self, fingerprint: str, label: str) -> OriginEntry:
        return OriginEntry(
            service=self._origin.service,
            owner=self._origin.owner,
            handle=self._origin.handle,
            name=self._origin.name,
            generated=self._origin.generated,
            generation=self._origin.generation,
            partial=self._origin.partial,
            label=storable(label),
            person=self._person,
            fingerprint=fingerprint,
            imported_at=int(time.time()),
        )

    def _insert_origin(self, entry: OriginEntry, importer: str) -> None:
        media = self._tally.media
        row = {
            **msgspec.structs.asdict(entry),
            "id": self._number,
            "owner_row": self._owner,
            "importer": importer,
            "media_found": media.found,
            "media_new": media.new,
            "media_same": media.same,
            "media_missing": media.missing,
        }
        self._connection.execute(_INSERT_ORIGIN, row)
        self._connection.executemany(
            "INSERT INTO member VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                (member.number, self._number, storable(path), member.size, member.state, member.reason, member.found)
                for path, member in self._tally.members.items()
            ),
        )
        self._connection.executemany(
            "INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            ((self._number, kind, *msgspec.structs.astuple(counts)) for kind, counts in self._tally.records.items()),
        )
        self._insert_left_out()
        self._connection.executemany(
            "INSERT OR REPLACE INTO counted VALUES (?, ?, ?, ?, ?, ?)",
            (
                (self._number, told.member, told.kind, min(told.expected, _MOST), min(told.slack, _MOST), found)
                for told, found in self._tally.compared()
            ),
        )

    def _insert_left_out(self) -> None:
        if has_tables(self._connection):
            self._connection.executemany(
                "INSERT INTO erased VALUES (?, ?, 0, 0, ?)",
                ((self._number, kind, count) for kind, count in self._left_out.items()),
            )


def _forgotten(what: str, label: str) -> ConfigError:
    return ConfigError(
        f"{what} forgotten at somebody's wish, and stay so",
        where=label,
        hint="Nothing was imported. If it may be here again, import it with --remember-again.",
    )


MEDIA = "media"
"""What pictures and films are counted as that were left out."""

_PROBLEMS = "SELECT member, position, message FROM problem WHERE origin = ? ORDER BY id"

_LIKELY = """
    SELECT 1 FROM blob_name JOIN blob ON blob.id = blob_name.blob
    WHERE blob_name.owner = ? AND blob_name.key = ? AND blob.size = ?
"""

_INSERT_ORIGIN = """
    INSERT INTO origin VALUES (
        :id, :owner_row, :handle, :name, :generated, :generation, :partial, :label, :importer, :fingerprint,
        :imported_at, :media_found, :media_new, :media_same, :media_missing
    )
"""


def storable(text: str) -> str:
    """The text with what is no Unicode (half a surrogate pair, from a broken escape) written out as an escape."""
    return text if text.isascii() else text.encode(errors="backslashreplace").decode()


def _storable_origin(origin: Origin) -> Origin:
    return msgspec.structs.replace(
        origin,
        owner=storable(origin.owner),
        handle=storable(origin.handle),
        name=storable(origin.name),
        generated=min(origin.generated, _MOST),
    )


def _next(connection: sqlite3.Connection, table: str) -> int:
    row = connection.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()  # noqa: S608  (our own names)
    return int(row[0])
