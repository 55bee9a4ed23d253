"""A place to put posts down while they are sorted: a temporary SQLite file that dies with the process.

Weaving needs every post twice: once to learn who and what there is, once in order of time. Half a million posts do not
fit comfortably in memory as objects, and sorting them is what a database does well. What stands under an article can be
had article by article in between. Nothing in here is kept.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import NamedTuple

BATCH = 2000

_INSERT = "INSERT INTO spool (service, grp, at, payload, article) VALUES (?, ?, ?, ?, ?)"
_UNDER = "FROM spool WHERE article <> ''"


class Spooled(NamedTuple):
    """A post put down: group is the id that all its versions share; payload is the caller's own encoding of it, b"" for
    one that shall not come. article: the group of the article that it is or stands under, "" for all others.
    """

    service: str
    group: str
    at: int
    payload: bytes
    article: str = ""


class Spool:
    """Posts by group, by article, then in order of time. Not thread-safe; use as a context manager."""

    def __init__(self) -> None:
        self._db = sqlite3.connect("", isolation_level=None)  # "" is a private file that SQLite deletes by itself
        self._db.executescript(
            """
            PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;
            CREATE TABLE spool (id INTEGER PRIMARY KEY, service TEXT, grp TEXT, at INTEGER, article TEXT, payload BLOB);
            CREATE TABLE apart (article TEXT, at INTEGER, grp TEXT, payload BLOB);
            BEGIN;
            """
        )
        self._waiting: list[Spooled] = []
        self._articles = False

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()

    def add(self, post: Spooled) -> None:
        """Put one post down."""
        self._waiting.append(post)
        self._articles = self._articles or post.article != ""
        if len(self._waiting) >= BATCH:
            self._flush()

    def repeated(self, renamed: Mapping[tuple[str, str], str]) -> Iterator[list[Spooled]]:
        """Every group that was put down more than once, with all its posts; the order of groups is that of their ids.

        renamed: (service, group) → the group that its posts belong to after all. Between two groups `replace` may be
        called for the one just given.
        """
        self._flush()
        self._db.execute("CREATE INDEX spool_group ON spool (service, grp)")
        self._db.executemany(
            "UPDATE spool SET grp = ? WHERE service = ? AND grp = ?",
            [(new, service, old) for (service, old), new in renamed.items()],
        )
        groups = self._db.execute("SELECT service, grp FROM spool GROUP BY service, grp HAVING count(*) > 1").fetchall()
        for service, group in groups:
            rows = self._db.execute(
                "SELECT service, grp, at, payload, article FROM spool WHERE service = ? AND grp = ?", (service, group)
            )
            yield [Spooled(*row) for row in rows]

    def replace(self, post: Spooled) -> None:
        """Put `post` in the place of everything in its group."""
        self.drop(post.service, post.group)
        self._db.execute(_INSERT, post)

    def articles(self) -> list[str]:
        """The group of every article that something was put down for, in order. Nothing is added after this."""
        if not self._articles:
            return []
        self._flush()
        self._db.execute(
            "CREATE INDEX IF NOT EXISTS spool_article ON spool (article, length(grp), grp) WHERE article <> ''"
        )
        return [article for (article,) in self._db.execute(f"SELECT DISTINCT article {_UNDER} ORDER BY article")]

    def of_article(self, article: str) -> list[Spooled]:
        """The article and everything under it, in order of their ids."""
        rows = self._db.execute(
            f"SELECT service, grp, at, payload, article {_UNDER} AND article = ? ORDER BY length(grp), grp", (article,)
        )
        return [Spooled(*row) for row in rows]

    def holds(self, service: str, group: str) -> bool:
        """Whether anything was put down in this group."""
        sql = "SELECT 1 FROM spool WHERE service = ? AND grp = ?"
        return self._db.execute(sql, (service, group)).fetchone() is not None

    def drop(self, service: str, group: str) -> None:
        """Take everything in a group away."""
        self._db.execute("DELETE FROM spool WHERE service = ? AND grp = ?", (service, group))

    def set_apart(self, post: Spooled) -> None:
        """Take everything in the group of `post` out of the order of time, and give `post` back with the others set
        apart.
        """
        self.drop(post.service, post.group)
        self._db.execute("INSERT INTO apart VALUES (?, ?, ?, ?)", (post.article, post.at, post.group, post.payload))

    def apart(self) -> Iterator[bytes]:
        """The payload of everything set apart, article by article, oldest first."""
        for (payload,) in self._db.execute("SELECT payload FROM apart ORDER BY article, at, length(grp), grp"):
            yield payload

    def in_time_order(self) -> Iterator[Spooled]:
        """Every post put down, oldest first; equal times in order of their ids, shorter (older) ids first."""
        self._flush()
        self._db.execute("CREATE INDEX IF NOT EXISTS spool_time ON spool (at, length(grp), grp, service)")
        sql = "SELECT service, grp, at, payload, article FROM spool ORDER BY at, length(grp), grp, service"
        return map(Spooled._make, self._db.execute(sql))

    def _flush(self) -> None:
        self._db.executemany(_INSERT, self._waiting)
        self._waiting.clear()
