"""How every question is put to an album: one statement, all its rows, and an error for people if the file is damaged.

What is asked is said in the rooms beside this one. Nothing here knows a table.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from tweetarchive.errors import AlbumError

REMAKE = "Run `tweetarchive build`: the album is always made again from the archive, nothing is lost."

THESE = "(SELECT value FROM json_each(?))"
"""A list of numbers as one argument, so that one statement serves lists of any length."""


class Asking:
    """An open album that can be asked. Every method of what is built on it raises AlbumError if the file turns out to
    be damaged. where: what to call the file.
    """

    def __init__(self, connection: sqlite3.Connection, where: str) -> None:
        self._connection = connection
        self._where = where

    def _number(self, sql: str, arguments: tuple[Any, ...] = ()) -> int:
        number: int = self._rows(sql, arguments)[0][0]
        return number

    def _rows(self, sql: str, arguments: Iterable[Any] = ()) -> list[Any]:
        try:
            return self._connection.execute(sql, tuple(arguments)).fetchall()
        except sqlite3.DatabaseError as error:
            raise AlbumError(f"The album cannot be read ({error}).", where=self._where, hint=REMAKE) from error


def numbers(these: Iterable[int]) -> str:
    """What `THESE` takes."""
    return f"[{','.join(map(str, these))}]"
