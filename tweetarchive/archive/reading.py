"""What the archive holds, read back: whose accounts, their records in order, their pictures, and every ledger.

Only reads, and gives the same for the same exports in whatever order they were imported.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

from msgspec import Struct

from ..records import Problem, Raw
from .ledger import Ledger, MediaCounts, MemberEntry, OriginEntry, RecordCounts
from .remembering import has_tables


class Owner(Struct, frozen=True, kw_only=True):
    """An account whose exports the archive holds. native id `owner` is "" if its exports do not say it.

    handle, name: from the newest export that has them. person: a friend's slug, None: the archive's owner,
    "": nobody's. generated: Unix seconds of the newest export, 0 unknown. generations: their formats, sorted.
    """

    service: str
    owner: str
    handle: str
    name: str
    person: str | None
    generated: int
    generations: tuple[str, ...]


class StoredBlob(NamedTuple):
    """A picture or film. sha256: 64 digits. path: posix, inside the archive's folder. size: bytes."""

    sha256: str
    path: str
    size: int
    media_type: str


def records(connection: sqlite3.Connection, service: str, owner: str) -> Iterator[Raw]:
    """Every raw record of an account, by numeric id (length, then text), then kind; as_of, member and position are
    those of the newest export that holds it. Streams: nothing is sorted. The connection must be the reader's own.
    """
    found = _owner_number(connection, service, owner)
    if found is None:
        return
    sources = _rank_members(connection, found)
    for kind, native_id, payload, newest in connection.execute(_RECORDS, (found,)):
        rank, position = divmod(newest, _POSITIONS)
        path, generated = sources[rank]
        yield Raw(kind, native_id, payload, path, position, generated)


_POSITIONS = 2**32

_RECORDS = f"""
    SELECT kind, native_id, payload,
        (SELECT max(rank.rank * {_POSITIONS} + sighting.position)
         FROM sighting JOIN rank ON rank.member = sighting.member WHERE sighting.raw = raw.id)
    FROM raw WHERE owner = ? ORDER BY width, native_id, kind, sha256
"""  # noqa: S608  (a constant of ours)


def _rank_members(connection: sqlite3.Connection, owner: int) -> list[tuple[str, int]]:
    """Numbers an account's members from the oldest export to the newest, in a way that owes nothing to the order of
    imports: rank → (path, generated).
    """
    ranked = connection.execute(
        "SELECT member.id, member.path, origin.generated FROM member JOIN origin ON origin.id = member.origin"
        " WHERE origin.owner = ? ORDER BY origin.generated, origin.fingerprint, member.path",
        (owner,),
    ).fetchall()
    connection.execute("CREATE TEMP TABLE rank (member INTEGER PRIMARY KEY, rank INTEGER NOT NULL)")
    connection.executemany("INSERT INTO rank VALUES (?, ?)", ((row[0], rank) for rank, row in enumerate(ranked)))
    return [(path, generated) for _, path, generated in ranked]


def kinds(connection: sqlite3.Connection, service: str, owner: str) -> dict[str, int]:
    """How many raw records of each kind an account has, versions counted each."""
    found = _owner_number(connection, service, owner)
    return dict(
        connection.execute("SELECT kind, count(*) FROM raw WHERE owner = ? GROUP BY kind ORDER BY kind", (found,))
    )


def owners(connection: sqlite3.Connection) -> list[Owner]:
    """Every account, by service and numeric id."""
    rows = connection.execute(
        "SELECT owner.service, owner.native_id, owner.person, origin.handle, origin.name, origin.generated,"
        " origin.generation FROM owner JOIN origin ON origin.owner = owner.id"
        " ORDER BY owner.service, length(owner.native_id), owner.native_id, origin.generated, origin.fingerprint"
    )
    found: dict[tuple[str, str], Owner] = {}
    for service, native_id, person, handle, name, generated, generation in rows:
        before = found.get((service, native_id))
        found[service, native_id] = Owner(
            service=service,
            owner=native_id,
            handle=handle or (before.handle if before else ""),
            name=name or (before.name if before else ""),
            person=person,
            generated=generated,
            generations=tuple(sorted({generation, *(before.generations if before else ())})),
        )
    return list(found.values())


def person_of(connection: sqlite3.Connection, service: str, owner: str) -> tuple[str | None] | None:
    """Whose account it is, in a tuple, because None is the archive's owner; None if the account is not known."""
    row: tuple[str | None] | None = connection.execute(
        "SELECT person FROM owner WHERE service = ? AND native_id = ?", (service, owner)
    ).fetchone()
    return row


def blob(connection: sqlite3.Connection, service: str, owner: str, key: str) -> StoredBlob | None:
    """The file that an account's exports call `key`: the newest one's, and the largest where that does not decide."""
    row = connection.execute(_BLOB, (service, owner, key)).fetchone()
    return StoredBlob(row[0].hex(), *row[1:]) if row else None


_BLOB = """
    SELECT blob.sha256, blob.path, blob.size, blob.media_type
    FROM owner
    JOIN blob_name ON blob_name.owner = owner.id
    JOIN blob ON blob.id = blob_name.blob
    JOIN member ON member.id = blob_name.member
    JOIN origin ON origin.id = member.origin
    WHERE owner.service = ? AND owner.native_id = ? AND blob_name.key = ?
    ORDER BY origin.generated DESC, blob.size DESC, blob.sha256 LIMIT 1
"""


def revision(connection: sqlite3.Connection) -> str:
    """A hash over which exports are here and whose they are: all that is derived is derived from those, and an export's
    fingerprint stands for everything in it. It does not depend on the order of imports.
    """
    rows = connection.execute(
        "SELECT origin.fingerprint, CASE owner.person WHEN '' THEN '?' ELSE coalesce(owner.person, '') END"
        " FROM origin JOIN owner ON owner.id = origin.owner ORDER BY origin.fingerprint"
    )
    return sha256("\n".join(f"{fingerprint} {person}" for fingerprint, person in rows).encode()).hexdigest()


def secret(connection: sqlite3.Connection) -> bytes:
    """What only this archive knows; empty while it was never asked for."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'secret'").fetchone()
    return bytes.fromhex(row[0]) if row else b""


def keep_secret(connection: sqlite3.Connection, made: bytes) -> None:
    """Keep it, unless another program was faster."""
    connection.execute("INSERT OR IGNORE INTO meta VALUES ('secret', ?)", (made.hex(),))


def origins(connection: sqlite3.Connection) -> list[int]:
    """Numbers of the exports, oldest first."""
    return [number for (number,) in connection.execute("SELECT id FROM origin ORDER BY id")]


def ledgers(connection: sqlite3.Connection) -> list[Ledger]:
    """Every import that added an export, oldest first."""
    return [_ledger(connection, *row) for row in connection.execute(_ORIGINS).fetchall()]


_ORIGINS = """
    SELECT origin.id, importer, media_found, media_new, media_same, media_missing, service, native_id, handle, name,
        generated, generation, partial, label, person, fingerprint, imported_at
    FROM origin JOIN owner ON owner.id = origin.owner ORDER BY origin.id
"""


def _ledger(
    connection: sqlite3.Connection,
    number: int,
    importer: str,
    found: int,
    new: int,
    same: int,
    missing: int,
    *facts: object,
) -> Ledger:
    members = connection.execute(
        "SELECT path, state, reason, found FROM member WHERE origin = ? ORDER BY path", (number,)
    )
    counts = connection.execute(
        "SELECT kind, found, new, same, version, folded, problem FROM tally WHERE origin = ? ORDER BY kind", (number,)
    )
    problems = connection.execute(
        "SELECT member, position, message FROM problem WHERE origin = ? ORDER BY id", (number,)
    )
    entry = dict(zip(OriginEntry.__struct_fields__, facts, strict=True))
    entry["partial"] = bool(entry["partial"])
    return Ledger(
        importer=importer,
        origin=OriginEntry(**entry),  # type: ignore[arg-type]  # the columns are in the order of the fields
        members=tuple(MemberEntry(*row) for row in members),
        records={kind: RecordCounts(*numbers) for kind, *numbers in counts},
        media=MediaCounts(found, new, same, missing),
        problems=tuple(Problem(*row) for row in problems),
        forgotten=dict(_left_out(connection, number)),
    )


def _left_out(connection: sqlite3.Connection, origin: int) -> list[tuple[str, int]]:
    if not has_tables(connection):
        return []
    return connection.execute(
        "SELECT kind, left_out FROM erased WHERE origin = ? AND left_out ORDER BY kind", (origin,)
    ).fetchall()


def _owner_number(connection: sqlite3.Connection, service: str, owner: str) -> int | None:
    row = connection.execute("SELECT id FROM owner WHERE service = ? AND native_id = ?", (service, owner)).fetchone()
    return int(row[0]) if row else None
