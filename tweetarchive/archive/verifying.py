"""Whether an archive is what it says it is: the database whole, every record and picture unchanged, every sum right.

Only reads, and says what is wrong in sentences. Must not repair anything.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from ..records import Origin
from .fingerprint import Fingerprint
from .media import measure
from .remembering import has_tables


def verify(connection: sqlite3.Connection, folder: Path, *, media: bool) -> Iterator[str]:
    """One sentence for each thing that is wrong. media: read every picture and film, not only its size."""
    try:
        whole = True
        for problem in _database(connection):
            whole = False
            yield problem
        if whole:
            yield from _records(connection)
            yield from _blobs(connection, folder, media)
            yield from _sums(connection)
            yield from _fingerprints(connection)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        yield f"archive.db: {error}"


def _database(connection: sqlite3.Connection) -> Iterator[str]:
    for (said,) in connection.execute("PRAGMA integrity_check"):
        if said != "ok":
            yield f"archive.db: {said}"
    for table, _, other, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"archive.db: a row of {table} names a row of {other} that is not there"


def _records(connection: sqlite3.Connection) -> Iterator[str]:
    for number, kind, native_id, digest, payload in connection.execute(
        "SELECT id, kind, native_id, sha256, payload FROM raw"
    ):
        if sha256(payload).digest() != digest:
            yield f"archive.db: record {number} ({kind} {native_id}) is not what was imported"
    for number, kind, native_id in connection.execute(
        "SELECT id, kind, native_id FROM raw WHERE NOT EXISTS (SELECT 1 FROM sighting WHERE raw = raw.id)"
    ):
        yield f"archive.db: record {number} ({kind} {native_id}) belongs to no export"


def _blobs(connection: sqlite3.Connection, folder: Path, thorough: bool) -> Iterator[str]:
    for path, size, digest in connection.execute("SELECT path, size, sha256 FROM blob ORDER BY path"):
        file = folder / path
        try:
            there = file.stat().st_size
            if there != size:
                yield f"{path}: has {there:,} bytes instead of {size:,}"
            elif thorough:
                with file.open("rb") as stream:
                    if measure(stream).sha256 != digest:
                        yield f"{path}: is not what was imported"
        except FileNotFoundError:
            yield f"{path}: is missing; importing the export again puts it back"
        except OSError as error:
            yield f"{path}: cannot be read ({error.strerror})"


def _sums(connection: sqlite3.Connection) -> Iterator[str]:
    for label, kind, found, parts in connection.execute(
        "SELECT label, kind, found, new + same + version + folded + problem FROM tally"
        " JOIN origin ON origin.id = tally.origin WHERE found <> new + same + version + folded + problem"
    ):
        yield f"{label}: the ledger has {found:,} {kind} records, and its parts make {parts:,}"
    for label, kind, told, held in connection.execute(_HELD.format(_ERASED if has_tables(connection) else _NOTHING)):
        yield f"{label}: the ledger has {told} {kind} records, and the archive holds {held}"
    for label, found, parts in connection.execute(
        "SELECT label, media_found, media_new + media_same + media_missing FROM origin"
        " WHERE media_found <> media_new + media_same + media_missing"
    ):
        yield f"{label}: the ledger has {found:,} pictures and films, and its parts make {parts:,}"


# A record is new, the same or a version when it is first seen in an export; every further time it is folded.
_HELD = """
    WITH held AS (
        SELECT member.origin, raw.kind, count(DISTINCT raw.id) AS different, sum(times) AS times
        FROM sighting JOIN member ON member.id = sighting.member JOIN raw ON raw.id = sighting.raw
        GROUP BY member.origin, raw.kind
    ), gone AS ({})
    SELECT label, tally.kind, format('%d different and %d folded', new + same + version, tally.folded) AS told,
        format(
            '%d different and %d folded', coalesce(held.different, 0) + coalesce(gone.different, 0),
            coalesce(times - held.different, 0) + coalesce(gone.folded, 0)
        ) AS held
    FROM tally JOIN origin ON origin.id = tally.origin
    LEFT JOIN held ON held.origin = tally.origin AND held.kind = tally.kind
    LEFT JOIN gone ON gone.origin = tally.origin AND gone.kind = tally.kind
    WHERE told <> held
"""

_ERASED = "SELECT origin, kind, different, folded FROM erased"
_NOTHING = "SELECT 0 AS origin, '' AS kind, 0 AS different, 0 AS folded"


def _fingerprints(connection: sqlite3.Connection) -> Iterator[str]:
    """One lost or changed row shows, whichever it is."""
    for _, label, stored, made in fingerprints(connection):
        if made != stored:
            yield f"{label}: what the archive holds of it is not what was imported"


def fingerprints(connection: sqlite3.Connection) -> Iterator[tuple[int, str, str, str]]:
    """(number, label, fingerprint, the same made again from the rows) of each export, oldest first."""
    labels: dict[int, tuple[str, str, Origin]] = {}
    for number, label, fingerprint, *facts in connection.execute(_ORIGINS):
        service, owner, handle, name, generated, generation, partial = facts
        labels[number] = (
            label,
            fingerprint,
            Origin(
                service=service,
                owner=owner,
                handle=handle,
                name=name,
                generated=generated,
                generation=generation,
                partial=bool(partial),
            ),
        )
    made = {number: Fingerprint() for number in labels}
    for number, path, size in connection.execute("SELECT origin, path, size FROM member WHERE size IS NOT NULL"):
        made[number].member(path, size)
    for number, key, digest in connection.execute(_NAMES):
        made[number].blob(key, digest)
    for number, *record in connection.execute(_SIGHTINGS):
        made[number].record(*record)
    for number, (label, fingerprint, origin) in labels.items():
        yield number, label, fingerprint, made[number].digest(origin)


_ORIGINS = """
    SELECT origin.id, label, fingerprint, service, native_id, handle, name, generated, generation, partial
    FROM origin JOIN owner ON owner.id = origin.owner ORDER BY origin.id
"""

_NAMES = """
    SELECT member.origin, blob_name.key, blob.sha256
    FROM blob_name JOIN blob ON blob.id = blob_name.blob JOIN member ON member.id = blob_name.member
"""

_SIGHTINGS = """
    SELECT member.origin, kind, native_id, sha256, member.path, position, times
    FROM sighting JOIN raw ON raw.id = sighting.raw JOIN member ON member.id = sighting.member
"""
