"""Writes album.db, whole or not at all: into a file beside it, which takes its place when everything is in.

The album is derived, so a lost power supply costs only the time to make it again; speed is bought with that. The writer
knows tables and columns and nothing of what they mean; weave decides what goes in. Several programs may make albums of
one archive at a time: each writes a file of its own.
"""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from glob import escape
from importlib.resources import files
from pathlib import Path
from types import TracebackType
from typing import Any

import msgspec

from tweetarchive.album.places import places
from tweetarchive.errors import AlbumError

BATCH = 1000


MOMENT = 60
"""Seconds after which nobody is about to move a file any more."""


class AlbumWriter:
    """A new album. Rows are buffered per table; `finish` puts the file in place, leaving without it discards
    everything. path: where it is wanted, and after `finish` where it lies. look: sees every row, with its table, before
    it is written, and says what is.

    In `meta` it leaves "content", a hash of all other rows: what is made of an album need not be made again if another
    holds the same, whatever that was made from.
    """

    look: Callable[[str, Sequence[Any]], Sequence[Any]] | None = None

    def __init__(self, path: Path) -> None:
        self.path = path
        self._new = path.with_name(f"{path.name}.new-{secrets.token_hex(4)}")
        self._waiting: dict[str, list[Sequence[Any]]] = {}
        self._content = hashlib.sha256()
        try:
            _clear_up(path)
            self._db = sqlite3.connect(self._new, isolation_level=None)
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._db.execute("PRAGMA journal_mode = OFF")
            self._db.execute("PRAGMA synchronous = OFF")
            self._db.execute("PRAGMA page_size = 8192")
            tables, self._last = _schema()
            for statement in tables:
                self._db.execute(statement)
            self._db.execute("BEGIN")
        except (OSError, sqlite3.Error) as error:
            raise AlbumError(f"cannot be written ({error})", where=str(path), hint="Is the disk full?") from error

    def __enter__(self) -> AlbumWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()
        self._new.unlink(missing_ok=True)

    def insert(self, table: str, row: Sequence[Any]) -> None:
        """Add one row with a value for every column of `table`, in the order of schema.sql.

        Raises AlbumError if the file cannot be written.
        """
        rows = self._waiting.setdefault(table, [])
        rows.append(row if self.look is None else self.look(table, row))
        if len(rows) >= BATCH:
            self._flush(table)

    def insert_all(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Add many rows to one table."""
        for row in rows:
            self.insert(table, row)

    def finish(self) -> None:
        """Write what is waiting, build the indexes and sums, and put the album in its place: beside that of the old one
        where the system lets nobody replace what is open. Raises AlbumError.
        """
        for table in list(self._waiting):
            self._flush(table)
        self._waiting.setdefault("meta", []).append(("content", self._content.hexdigest()))
        self._flush("meta")
        try:
            for statement in self._last:
                self._db.execute(statement)
            self._db.execute("COMMIT")
            self._db.execute("PRAGMA optimize")
            self._db.close()
            self.path = self._put_in_place()
        except (OSError, sqlite3.Error) as error:
            raise AlbumError(f"cannot be written ({error})", where=str(self.path), hint="Is the disk full?") from error

    def _put_in_place(self) -> Path:
        """The first place that can be had. Those after it hold older albums, and those before it some that are open."""
        taken = PermissionError()
        for number, place in enumerate(places(self.path)):
            try:
                self._new.replace(place)
            except PermissionError as error:
                taken = error
                continue
            for other in places(self.path)[number + 1 :]:
                with suppress(OSError):
                    other.unlink()
            return place
        raise taken

    def _flush(self, table: str) -> None:
        rows = self._waiting[table]
        if not rows:
            return
        if table != "meta":
            self._content.update(table.encode() + b"\0" + msgspec.msgpack.encode(rows))
        marks = ", ".join("?" * len(rows[0]))
        try:
            # The table's name is ours, never data.
            self._db.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608
        except sqlite3.OperationalError as error:
            raise AlbumError(f"cannot be written ({error})", where=str(self.path), hint="Is the disk full?") from error
        rows.clear()


def _clear_up(path: Path) -> None:
    """Remove what writers left that were killed. One that is at work holds a lock on its file, but for the moment in
    which it is moved into its place.
    """
    for left in path.parent.glob(f"{escape(path.name)}.new*"):
        with suppress(OSError):
            if left.stat().st_mtime > time.time() - MOMENT:
                continue
        try:
            with closing(sqlite3.connect(left, timeout=0, isolation_level=None)) as db:
                db.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            continue
        except sqlite3.DatabaseError:
            pass  # killed before there was anything in it
        with suppress(OSError):
            left.unlink()


def _schema() -> tuple[list[str], list[str]]:
    """Statements that make the tables; and those for when all rows are in: indexes, which are cheaper built over
    finished tables, and sums.
    """
    schema, sums = _statements("schema.sql"), _statements("sums.sql")
    tables = [statement for statement in schema if statement.startswith("CREATE TABLE")]
    indexes = [statement for statement in schema if statement.startswith("CREATE INDEX")]
    return tables, indexes + sums


def _statements(name: str) -> list[str]:
    text = files("tweetarchive.album").joinpath(name).read_text(encoding="utf-8")
    bare = "\n".join(line.split("--", 1)[0] for line in text.splitlines())
    return [statement.strip() for statement in bare.split(";") if statement.strip()]
