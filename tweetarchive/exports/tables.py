"""Tables of a SQLite file that is a member of an export: the one door to other people's databases.

The file is copied into memory and read there, so that nothing of it is ever changed, and no journal or lock of its
owner's is touched. It is hostile like everything in an export: only stored columns of plain tables are read, by a
statement of ours; no view, trigger, function, extension or second file has any part in it, and work is bounded. Must
not know what a table is about, and must not be used for our own databases.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from types import TracebackType
from typing import Self

from ..errors import LimitExceeded, UnreadableExport
from .door import AGAIN, door
from .tree import Member

MAX_BYTES = 2**29
"""A database that is read in memory; the comments of the busiest blogs are a hundredth of it."""
MAX_VALUE = 2**26
"""Bytes of one value."""

Value = int | float | str | bytes | None
Row = dict[str, Value]

MAGIC = b"SQLite format 3\x00"


class Tables:
    """The plain tables of one database. A context manager; use no iterator of it after it is closed."""

    def __init__(self, member: Member, connection: sqlite3.Connection, columns: dict[str, tuple[str, ...]]) -> None:
        self._member = member
        self._connection = connection
        self._columns = columns

    @property
    def names(self) -> frozenset[str]:
        """What tables there are, by their names in lower case."""
        return frozenset(self._columns)

    def columns(self, table: str) -> tuple[str, ...]:
        """The stored columns of a table, () if there is no such table."""
        return self._columns.get(table, ())

    def count(self, table: str) -> int:
        """How many rows a table has, by the database's own count; 0 if there is no such table."""
        if table not in self._columns:
            return 0
        with _trouble(self._member):
            # NOT INDEXED: SQLite would count an index instead, and a damaged one says something else.
            row = self._connection.execute(f"SELECT count(*) FROM {_quoted(table)} NOT INDEXED").fetchone()  # noqa: S608
            return int(row[0])

    def rows(self, table: str) -> Iterator[Row]:
        """Every row of a table, as it is stored, nothing left out; none if there is no such table.

        Text that is no UTF-8 has U+FFFD in its place. Raises UnreadableExport where the file is damaged.
        """
        columns = self.columns(table)
        if not columns:
            return
        listed = ", ".join(map(_quoted, columns))
        with _trouble(self._member):
            for row in self._connection.execute(f"SELECT {listed} FROM {_quoted(table)} NOT INDEXED"):  # noqa: S608
                yield dict(zip(columns, row, strict=True))

    def close(self) -> None:
        """Lets go of the copy."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def is_database(head: bytes) -> bool:
    """Whether a file that begins with these bytes is a SQLite database."""
    return head.startswith(MAGIC)


def declared(head: bytes) -> frozenset[str]:
    """Names of tables that a database declares in its first bytes, in lower case, as far as they reach: enough to tell
    whose database it is, without opening it. Empty if it is none.
    """
    if not is_database(head):
        return frozenset()
    return frozenset(name.decode("ascii").lower() for name in _DECLARED.findall(head))


_DECLARED = re.compile(rb"CREATE TABLE (?:IF NOT EXISTS )?[\"'`\[]?(\w{1,60})")


def open_tables(member: Member) -> Tables:
    """The tables of the database that `member` is. Close them, or use them in a `with`.

    Raises UnreadableExport if it is no database, or one that is damaged, and LimitExceeded for one too large to read.
    """
    with ExitStack() as stack, _trouble(member):
        data = member.read(MAX_BYTES)
        if not is_database(data):
            raise UnreadableExport("is no SQLite database", where=member.where, hint=_WHOLE)
        connection = stack.enter_context(closing(sqlite3.connect(":memory:", isolation_level=None)))
        _lock_down(connection, len(data))
        connection.deserialize(_without_journal(data))
        _check(connection, member)
        columns = {name.lower(): _stored(connection, name) for name in _plain_tables(connection)}
        tables = Tables(member, connection, {name: stored for name, stored in columns.items() if stored})
        connection.set_authorizer(_only_reading)
        stack.pop_all()
        return tables


_WHOLE = "Hand over a copy of the whole database file, made while the program that writes to it was stopped."


def _without_journal(data: bytes) -> bytes:
    """In the file's head, two bytes say that a write-ahead log belongs to it; a database in memory cannot have one.

    Source: SQLite's file format, offsets 18 and 19, and what is written on sqlite3_deserialize.
    """
    return data[:18] + b"\x01\x01" + data[20:] if data[18:20] == b"\x02\x02" else data


def _lock_down(connection: sqlite3.Connection, size: int) -> None:
    """Everything off that reading plain tables does not need."""
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    for limit, value in (
        (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
        (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE),
        (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (sqlite3.SQLITE_LIMIT_COLUMN, 500),
        (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 10),
        (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 100),
    ):
        connection.setlimit(limit, value)
    for switch in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON", "ignore_check_constraints = ON"):
        connection.execute(f"PRAGMA {switch}")
    connection.set_progress_handler(_Budget(size).spent, _STEP)


_STEP = 10_000
"""Instructions of SQLite's machine between two looks at what is left."""


class _Budget:
    """So many instructions for so many bytes, for the whole life of the connection: an honest file needs some dozens
    for a row, so that this is a hundred times what it needs, and a file that goes round in circles comes to an end.
    """

    def __init__(self, size: int) -> None:
        self._left = (50_000_000 + 100 * size) // _STEP

    def spent(self) -> bool:
        self._left -= 1
        return self._left < 0


def _check(connection: sqlite3.Connection, member: Member) -> None:
    said = [str(row[0]) for row in connection.execute("PRAGMA quick_check(1)")]
    if said != ["ok"]:
        what = f"is damaged (SQLite says: {' '.join(said)[:200]})"
        raise UnreadableExport(what, where=member.where, hint=_WHOLE)


def _plain_tables(connection: sqlite3.Connection) -> list[str]:
    """Tables that hold rows themselves: no views, no virtual tables, none of SQLite's own."""
    found = connection.execute("SELECT type, name, rootpage, sql FROM sqlite_schema WHERE type = 'table'")
    return [
        name
        for _, name, root, sql in found
        if isinstance(name, str)
        and isinstance(root, int)
        and root > 0
        and isinstance(sql, str)
        and not name.lower().startswith("sqlite_")
    ]


def _stored(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    """Columns with values of their own, in order; what is worked out on reading (`hidden` 2 and 3) is left alone."""
    found = connection.execute(f"PRAGMA table_xinfo({_quoted(table)})")
    return tuple(row[1] for row in found if row[6] == 0)


def _only_reading(action: int, one: str | None, two: str | None, database: str | None, inner: str | None) -> int:
    """What a statement may do from here on. `inner` names the view or trigger that wants it, and none may want any."""
    if action == sqlite3.SQLITE_SELECT and inner is None:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_READ and inner is None and database in (None, "main"):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and two == "count":
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


@contextmanager
def _trouble(member: Member) -> Iterator[None]:
    """Whatever SQLite says of the file leaves here as an ExportError with its place."""
    with door(member.where):
        try:
            yield
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
                what = "takes more work to read than a database of its size can honestly need"
                raise LimitExceeded(what, where=member.where, hint=AGAIN) from error
            raise UnreadableExport(f"is damaged ({error})", where=member.where, hint=_WHOLE) from error
        except MemoryError as error:
            raise LimitExceeded("does not fit into memory", where=member.where, hint=AGAIN) from error


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
