"""What an archive was asked to forget, known by a keyed hash alone: whether something that comes in is of it.

Nobody can read here what it was; whoever has it can find out that it was forgotten, if they have the archive's secret.
"""

from __future__ import annotations

import hmac
import sqlite3
from collections.abc import Iterable
from importlib.resources import files
from typing import Literal

What = Literal["account", "export", "record", "blob", "member"]


class Remembered:
    """let_in: what comes in although it was forgotten is let in, and is not forgotten any more. anything: whether
    anything was ever forgotten, to be asked where a call for every record would cost.
    """

    def __init__(self, connection: sqlite3.Connection, secret: bytes, let_in: bool = False) -> None:
        self._connection = connection
        self._secret = secret
        self._let_in = let_in
        self.anything = has_tables(connection) and connection.execute("SELECT 1 FROM forgotten").fetchone() is not None

    def keeps_out(self, what: What, *parts: str) -> bool:
        """Whether this was forgotten and is to stay so."""
        if not self.anything:
            return False
        digest = self._digest(what, parts)
        if self._let_in:
            self._connection.execute("DELETE FROM forgotten WHERE hash = ?", (digest,))
            return False
        return self._connection.execute("SELECT 1 FROM forgotten WHERE hash = ?", (digest,)).fetchone() is not None

    def forget(self, what: What, parts: Iterable[tuple[str, ...]]) -> None:
        """Keep each of these out from now on."""
        self._connection.executemany(
            "INSERT OR IGNORE INTO forgotten VALUES (?)", ((self._digest(what, each),) for each in parts)
        )

    def _digest(self, what: What, parts: Iterable[str]) -> bytes:
        return hmac.digest(self._secret, "\0".join((what, *parts)).encode(), "sha256")


def make_tables(connection: sqlite3.Connection) -> None:
    """The two tables of what was forgotten, unless they are there. Inside a transaction."""
    script = files(__package__).joinpath("forgotten.sql").read_text(encoding="utf-8")
    for statement in script.split(";\n"):
        connection.execute(statement)


def has_tables(connection: sqlite3.Connection) -> bool:
    """Whether anything was ever forgotten here."""
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'forgotten'").fetchone() is not None
