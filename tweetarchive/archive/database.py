"""archive.db as a file: made, opened, locked, and what can be wrong with it in words for people.

Knows the file and its version, not what is in the tables.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from importlib.resources import files
from pathlib import Path

from ..errors import ArchiveError

NAME = "archive.db"
SCHEMA = 1
APPLICATION = 0x54774172

_PATIENCE = 2.0  # seconds: enough for another reader to end a checkpoint, not for another import
_CACHE_KIB = 32_000  # measured: 14 µs a record instead of 20 with the 2 MB that are usual


def is_there(path: Path) -> bool:
    """Whether there is anything at `path` to be opened; not if a first import was killed while it made the archive.

    Raises ArchiveError if it is something else.
    """
    if not path.is_file():
        return False
    with translated(path), closing(_connect(path, "rw")) as connection:
        return _has_tables(connection)


def create(path: Path) -> sqlite3.Connection:
    """A new archive.db at `path`. What a first import leaves that was killed while it did this is filled.

    Raises ArchiveError if an archive is there already, or the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        hint = "Choose another folder, or allow yourself to write there."
        raise ArchiveError(
            f"the folder cannot be made ({error.strerror})", where=str(path.parent), hint=hint
        ) from error
    with translated(path):
        connection = _connect(path, "rwc")
        try:
            if _has_tables(connection):
                raise ArchiveError("is there already", where=str(path), hint="Open it, or choose another folder.")
            schema = files(__package__).joinpath("schema.sql").read_text(encoding="utf-8")
            connection.executescript(f"BEGIN IMMEDIATE;\n{schema}\nCOMMIT;")
            return _settings(connection)
        except BaseException:
            connection.close()
            raise


def open_(path: Path) -> sqlite3.Connection:
    """The archive.db at `path`, for reading and writing. Raises ArchiveError if it is none that we can use."""
    hint = "Check the folder's name, or import an export: that makes the archive."
    if not path.is_file():
        raise ArchiveError("there is no archive here", where=str(path), hint=hint)
    with translated(path):
        connection = _connect(path, "rw")
        try:
            if not _has_tables(connection):
                raise ArchiveError("is empty", where=str(path), hint=hint)
            _check_version(connection, path)
            return _settings(connection)
        except BaseException:
            connection.close()
            raise


def open_reader(path: Path) -> sqlite3.Connection:
    """A second connection to an archive.db that is open already: what it reads is one moment's state, whatever else
    is written or asked meanwhile.
    """
    connection = _connect(path, "ro")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def copy(path: Path, to: Path) -> None:
    """One moment's state of an archive.db, as a new file at `to`, without what was erased in it."""
    with closing(_connect(path, "ro")) as connection:
        connection.execute("VACUUM INTO ?", (str(to),))


class Transaction:
    """A transaction in progress: `undo()` takes it back when the `with` ends."""

    def __init__(self) -> None:
        self.undone = False

    def undo(self) -> None:
        """Nothing of it is kept; it goes on until its `with` ends."""
        self.undone = True


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[Transaction]:
    """All or nothing. Takes the write lock at once, so that nothing is read that another import changes later.

    Inside another transaction it is a part of that one, which can still be undone by itself.
    """
    begin, commit, rollback = _INNER if connection.in_transaction else _OUTER
    connection.execute(begin)
    current = Transaction()
    try:
        yield current
        if not current.undone:
            connection.execute(commit)
    except BaseException:
        current.undo()
        raise
    finally:
        # SQLite ends a transaction by itself when the disk is full.
        if current.undone and connection.in_transaction:
            for statement in rollback:
                connection.execute(statement)


_OUTER = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
_INNER = ("SAVEPOINT part", "RELEASE part", ("ROLLBACK TO part", "RELEASE part"))


def settle(connection: sqlite3.Connection) -> None:
    """Moves what was committed from the write-ahead log into archive.db, so that a copy of that file has all of it.

    If a reader stands in the way, it happens later.
    """
    if not connection.in_transaction:
        connection.execute("PRAGMA busy_timeout = 0")
        with suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute(f"PRAGMA busy_timeout = {_PATIENCE * 1000:.0f}")


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raises ArchiveError for what SQLite says inside about the file at `path`; what would be a bug of ours passes."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in _WORDS:
            raise
        message, hint = _WORDS[code]
        raise ArchiveError(message, where=str(path), hint=hint) from error


def busy() -> ArchiveError:
    """Somebody reads what is to be cleaned away, to be raised."""
    return ArchiveError(
        "what was erased is gone, but a program that is open may still read it",
        where=NAME,
        hint="End `tweetarchive serve` if it runs, then run `tweetarchive build`: that cleans the rest.",
    )


_WORDS = {
    sqlite3.SQLITE_BUSY: (
        "is in use: another import is running",
        "Wait until it has ended, then try again.",
    ),
    sqlite3.SQLITE_FULL: (
        "the disk is full; the archive is as it was before",
        "Make room, then import again.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "is damaged",
        "Put back your last copy of it, or move it away and import your exports again.",
    ),
    sqlite3.SQLITE_NOTADB: (
        "is no archive: it holds something else, or is damaged",
        "Put back your last copy of it, or move it away and import your exports again.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "cannot be opened",
        "Check that the folder is there and that you may read and write it.",
    ),
    sqlite3.SQLITE_READONLY: (
        "may not be written",
        "Allow yourself to write the file and its folder, then try again.",
    ),
    sqlite3.SQLITE_PERM: (
        "may not be written",
        "Allow yourself to write the file and its folder, then try again.",
    ),
    sqlite3.SQLITE_IOERR: (
        "the disk does not read or write it",
        "Check the disk, and that it is still connected.",
    ),
}


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    # A thread of a server may read what another opened; two never use one connection at a time.
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_PATIENCE, check_same_thread=False)


def _settings(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Measured with simulated power cuts: WAL with synchronous=NORMAL lost acknowledged rows, FULL never did."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _has_tables(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is not None


def _check_version(connection: sqlite3.Connection, path: Path) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION:
        hint = "Choose another folder, or move that file away."
        raise ArchiveError("is a database of another program", where=str(path), hint=hint)
    (schema,) = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
    if int(schema) > SCHEMA:
        raise ArchiveError(
            f"was made by a newer version of tweetarchive (layout {schema}, this one knows {SCHEMA})",
            where=str(path),
            hint="Update tweetarchive, then try again.",
        )
