"""Erasing: the one exception to "raw records are never deleted", and it leaves no bytes behind.

What is to go is handed over; how it is found is not this room's business. All rows go in one transaction; files, free
pages and the log are cleaned behind it, and where that was interrupted, whenever the archive is opened next.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from . import database
from .media import MediaFolder
from .remembering import Remembered, make_tables
from .verifying import fingerprints

MARK = "forgetting"
"""Key in `meta` while what was erased is not cleaned behind yet."""

Account = tuple[str, str]
"""Service and lasting id."""


class Going(Struct, frozen=True):
    """What is to be erased. accounts: with all their exports. exports: their numbers. records: (account, kind, native
    id), all versions. blobs: (account, key).
    """

    accounts: frozenset[Account] = frozenset()
    exports: frozenset[int] = frozenset()
    records: frozenset[tuple[Account, str, str]] = frozenset()
    blobs: frozenset[tuple[Account, str]] = frozenset()


class Gone(Struct, frozen=True):
    """What was erased. exports: labels of those that went whole. records: by kind, versions counted each. size: bytes
    of pictures and films that nothing else refers to.
    """

    exports: tuple[str, ...]
    records: dict[str, int]
    media: int
    size: int


def erase(connection: sqlite3.Connection, going: Going, secret: bytes) -> Gone:
    """Erase rows, inside a transaction that somebody else begins and ends; `clean` afterwards."""
    make_tables(connection)
    remembered = Remembered(connection, secret)
    (trigger,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'raw_is_never_deleted'").fetchone()
    connection.execute("DROP TRIGGER raw_is_never_deleted")
    kinds = _count(connection)
    labels = list(_accounts(connection, remembered, going.accounts))
    labels += _exports(connection, remembered, going.exports)
    _records(connection, remembered, sorted(going.records))
    _blobs(connection, remembered, sorted(going.blobs))
    _make_fingerprints(connection)
    connection.execute("DELETE FROM owner WHERE NOT EXISTS (SELECT 1 FROM origin WHERE origin.owner = owner.id)")
    unnamed = "blob WHERE NOT EXISTS (SELECT 1 FROM blob_name WHERE blob_name.blob = blob.id)"
    media, size = connection.execute(f"SELECT count(*), coalesce(sum(size), 0) FROM {unnamed}").fetchone()  # noqa: S608
    connection.execute(f"DELETE FROM {unnamed}")  # noqa: S608  (a constant of ours)
    connection.execute(trigger)
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, '1')", (MARK,))
    left = _count(connection)
    gone = {kind: found - left.get(kind, 0) for kind, found in kinds.items() if found > left.get(kind, 0)}
    return Gone(tuple(labels), gone, media, size)


def unfinished(connection: sqlite3.Connection) -> bool:
    """Whether `clean` is still to be done."""
    return connection.execute("SELECT 1 FROM meta WHERE key = ?", (MARK,)).fetchone() is not None


def clean(connection: sqlite3.Connection, folder: Path) -> None:
    """Leave no bytes of what was erased: not in media/, not in free pages, not in the log. May be done again."""
    with database.transaction(connection):  # the lock: without it, a file may be another import's
        MediaFolder(folder).sweep({path for (path,) in connection.execute("SELECT path FROM blob")})
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("VACUUM")
    _empty_log(connection)
    connection.execute("DELETE FROM meta WHERE key = ?", (MARK,))
    _empty_log(connection)


def _empty_log(connection: sqlite3.Connection) -> None:
    """Raises as SQLite does if a reader stands in the way: what it reads is in there."""
    (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise database.busy()


# --- what goes -----------------------------------------------------------------------------------------------------


def _accounts(connection: sqlite3.Connection, remembered: Remembered, accounts: Iterable[Account]) -> Iterator[str]:
    for account in sorted(accounts):
        numbers = connection.execute("SELECT id FROM owner WHERE service = ? AND native_id = ?", account).fetchall()
        for (owner,) in numbers:
            origins = connection.execute(
                "SELECT id, label FROM origin WHERE owner = ? ORDER BY id", (owner,)
            ).fetchall()
            yield from (label for _, label in origins)
            _drop_origins(connection, [number for number, _ in origins])
        remembered.forget("account", [account])


def _exports(connection: sqlite3.Connection, remembered: Remembered, numbers: Iterable[int]) -> list[str]:
    found = [
        row
        for number in sorted(numbers)
        for row in connection.execute("SELECT id, label, fingerprint FROM origin WHERE id = ?", (number,))
    ]
    _drop_origins(connection, [number for number, _, _ in found])
    remembered.forget("export", [(fingerprint,) for _, _, fingerprint in found])
    return [label for _, label, _ in found]


def _drop_origins(connection: sqlite3.Connection, origins: Sequence[int]) -> None:
    """Exports with all that no other export holds as well."""
    for origin in origins:
        members = "(SELECT id FROM member WHERE origin = ?)"
        connection.execute(
            f"CREATE TEMP TABLE seen AS SELECT DISTINCT raw FROM sighting WHERE member IN {members}",  # noqa: S608
            (origin,),
        )
        connection.execute(f"DELETE FROM sighting WHERE member IN {members}", (origin,))  # noqa: S608
        connection.execute(
            "DELETE FROM raw WHERE id IN (SELECT raw FROM seen)"
            " AND NOT EXISTS (SELECT 1 FROM sighting WHERE sighting.raw = raw.id)"
        )
        connection.execute("DROP TABLE seen")
        connection.execute(f"DELETE FROM blob_name WHERE member IN {members}", (origin,))  # noqa: S608
        for table in ("tally", "problem", "counted", "erased", "member"):
            connection.execute(f"DELETE FROM {table} WHERE origin = ?", (origin,))  # noqa: S608  (our own names)
        connection.execute("DELETE FROM origin WHERE id = ?", (origin,))


def _records(
    connection: sqlite3.Connection, remembered: Remembered, records: Iterable[tuple[Account, str, str]]
) -> None:
    for (service, owner), kind, native_id in records:
        for (number,) in connection.execute(_RAWS, (service, owner, native_id, kind)).fetchall():
            connection.execute(_ERASED, (number,))
            connection.execute("DELETE FROM sighting WHERE raw = ?", (number,))
            connection.execute("DELETE FROM raw WHERE id = ?", (number,))
        remembered.forget("record", [(service, owner, kind, native_id)])


def _blobs(connection: sqlite3.Connection, remembered: Remembered, blobs: Iterable[tuple[Account, str]]) -> None:
    """Names of files tell what they are of, so the members go as well."""
    for (service, owner), key in blobs:
        rows = connection.execute(_NAMES, (service, owner, key)).fetchall()
        for number, blob, member, path in rows:
            values = (number, key, blob, member)
            connection.execute("DELETE FROM blob_name WHERE owner = ? AND key = ? AND blob = ? AND member = ?", values)
            if connection.execute(_UNUSED, (member, member)).fetchone() is None:
                connection.execute("DELETE FROM problem WHERE member = ?", (path,))
                connection.execute("DELETE FROM member WHERE id = ?", (member,))
                remembered.forget("member", [(service, owner, path)])
        remembered.forget("blob", [(service, owner, key)])


def _make_fingerprints(connection: sqlite3.Connection) -> None:
    """Each export is known by what is left of it, so that it is recognised when it comes again without the rest."""
    taken: set[str] = set()
    for number, _, stored, made in list(fingerprints(connection)):
        if made in taken:  # nothing but what was forgotten told it from another
            _drop_origins(connection, [number])
        elif made != stored:
            connection.execute("UPDATE origin SET fingerprint = ? WHERE id = ?", (made, number))
        taken.add(made)


def _count(connection: sqlite3.Connection) -> dict[str, int]:
    return dict(connection.execute("SELECT kind, count(*) FROM raw GROUP BY kind ORDER BY kind"))


_RAWS = """
    SELECT raw.id FROM raw JOIN owner ON owner.id = raw.owner
    WHERE owner.service = ?1 AND owner.native_id = ?2 AND width = length(?3) AND raw.native_id = ?3 AND kind = ?4
"""

_ERASED = """
    INSERT INTO erased
    SELECT member.origin, raw.kind, 1, sum(times) - 1, 0
    FROM sighting JOIN member ON member.id = sighting.member JOIN raw ON raw.id = sighting.raw
    WHERE raw.id = ? GROUP BY member.origin
    ON CONFLICT DO UPDATE SET different = different + 1, folded = folded + excluded.folded
"""

_NAMES = """
    SELECT owner.id, blob_name.blob, member.id, member.path
    FROM blob_name JOIN owner ON owner.id = blob_name.owner JOIN member ON member.id = blob_name.member
    WHERE owner.service = ? AND owner.native_id = ? AND key = ?
"""

_UNUSED = "SELECT 1 FROM blob_name WHERE member = ? UNION ALL SELECT 1 FROM sighting WHERE member = ?"
