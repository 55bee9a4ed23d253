"""The album as the site asks it: typed rows, queries by name, one read transaction from open to close.

Every query that belongs to one page goes through an index and none counts its way with OFFSET. Accounts and people come
whole, since every page names some; posts never do. Nothing here knows a path, a page or a time zone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote

from tweetarchive.album.ahead import Ahead
from tweetarchive.album.rows import (
    OWNER,
    AccountRow,
    BetweenRow,
    ExchangeRow,
    HoldingRow,
    MediaRow,
    PersonRow,
    PostRow,
    SourceRow,
    StampRow,
    TallyRow,
    ThreadRow,
)
from tweetarchive.errors import AlbumError

NEIGHBOURS = 32
"""Threads read together when they are asked for one after the other."""
NEIGHBOUR_POSTS = 100
"""A thread with more posts is read by itself."""

_REMAKE = "Run `tweetarchive build`: the album is always made again from the archive, nothing is lost."


_POST = """SELECT p.id, p.key, p.service, p.kind, p.account, p.at, p.exact, p.day, p.body, p.url, p.parent, p.edge,
    p.quote, p.thread, t.key, t.posts + t.ghosts"""
_POST_LOOSELY = f"{_POST} FROM post p LEFT JOIN thread t ON t.id = p.thread"
_THREAD = "SELECT id, key, root, title, first_at, last_at, day, posts, ghosts, people FROM thread"
_PERSON = """SELECT id, slug, name, owner, described, both, avatar, first_at, last_at, first_post, last_post, sent,
    received, days, threads FROM person"""


_THESE = "(SELECT value FROM json_each(?))"
"""A list of numbers as one argument, so that one statement serves lists of any length."""


def album_version(path: Path) -> str:
    """What the album at `path` was made from, as `meta` keeps it; "" if there is none, or none that can be read."""
    try:
        with Album.open(path) as album:
            return album.meta().get("version", "")
    except AlbumError:
        return ""


class Album:
    """An open album. Use as a context manager. One caller at a time; a forked process opens its own.

    Every method raises AlbumError if the file turns out to be damaged.
    """

    def __init__(self, connection: sqlite3.Connection, where: str) -> None:
        self._connection = connection
        self._where = where
        self._posts_ahead = Ahead(self._posts_numbered)
        self._threads_ahead = Ahead(self._threads_numbered)
        self._people_ahead = Ahead(self._people_in)
        self._told_ahead = Ahead(self._posts_in, bound=2 * NEIGHBOURS)
        self._neighbours: dict[str, ThreadRow] = {}
        self._last_thread = 0

    @classmethod
    def open(cls, path: Path) -> Album:
        """Open for reading only and see one state of the file until closed. AlbumError if it is missing or not an
        album.
        """
        if not path.is_file():
            raise AlbumError("There is no album yet.", where=str(path), hint="Run `tweetarchive build` to make it.")
        try:
            connection = sqlite3.connect(
                f"file:{quote(str(path.absolute()))}?mode=ro",
                uri=True,
                isolation_level=None,
                cached_statements=256,
                check_same_thread=False,
            )
        except sqlite3.Error as error:
            raise AlbumError(f"The album cannot be opened ({error}).", where=str(path), hint=_REMAKE) from error
        album = cls(connection, str(path))
        try:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("PRAGMA mmap_size = 1073741824")
            connection.execute("BEGIN")
            album.meta()
        except (sqlite3.Error, AlbumError) as error:
            connection.close()
            raise AlbumError("This file is not an album, or it is damaged.", where=str(path), hint=_REMAKE) from error
        return album

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Album:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- once for the whole site ---------------------------------------------------------------------------------

    def meta(self) -> dict[str, str]:
        return dict(self._rows("SELECT key, value FROM meta"))

    def people(self) -> Iterator[PersonRow]:
        """Everyone, by number."""
        return map(PersonRow._make, self._rows(f"{_PERSON} ORDER BY id"))

    def accounts(self) -> Iterator[AccountRow]:
        """Every account, by number."""
        return map(
            AccountRow._make,
            self._rows("SELECT id, service, native_id, handle, name, url, person FROM account ORDER BY id"),
        )

    def days(self) -> list[tuple[int, int]]:
        """(day, number of posts held) for each day that has any, in order."""
        return self._rows("SELECT day, count(*) FROM post WHERE kind <> 'ghost' AND day IS NOT NULL GROUP BY day")

    def thread_days(self) -> list[tuple[int, int]]:
        """(day, number of threads that began) for each day that has any, in order."""
        return self._rows("SELECT day, count(*) FROM thread GROUP BY day")

    def thread_total(self) -> int:
        return self._number("SELECT count(*) FROM thread")

    def exchanges_by_year(self) -> dict[int, int]:
        """Year → posts that passed between the owner and others; a post to three people is one."""
        return dict(self._rows("SELECT day / 10000, count(DISTINCT post) FROM exchange GROUP BY day / 10000"))

    def ghosts_by_account(self) -> list[tuple[int, int, int]]:
        """(account, missing posts, how many of them have a known time)."""
        return self._rows("SELECT account, count(*), count(at) FROM post WHERE kind = 'ghost' GROUP BY account")

    def sources(self) -> Iterator[SourceRow]:
        return map(
            SourceRow._make,
            self._rows(
                "SELECT service, person, handle, generated, first_at, last_at, posts, problems FROM source"
                " ORDER BY person, service, generated, handle"
            ),
        )

    def holdings(self) -> Iterator[HoldingRow]:
        return map(
            HoldingRow._make,
            self._rows(
                "SELECT service, source, label, found, shown, reason FROM holding ORDER BY service, source, label"
            ),
        )

    def files(self) -> Iterator[MediaRow]:
        """Every media file that some page may show."""
        return map(MediaRow._make, self._rows("SELECT key, sha256, path, type, size FROM media ORDER BY key"))

    # --- people --------------------------------------------------------------------------------------------------

    def closest(self, limit: int) -> list[int]:
        """Persons (never the owner) by the number of posts between them and the owner."""
        rows = self._rows("SELECT id FROM person ORDER BY sent + received DESC, id LIMIT ?", (limit + 1,))
        return [number for (number,) in rows if number != OWNER][:limit]

    def person_words(self, person: int) -> tuple[str, bytes]:
        """(story as Markdown, facts as JSON)."""
        story, facts = self._rows("SELECT story, facts FROM person WHERE id = ?", (person,))[0]
        return story, facts.encode()

    def account_bio(self, account: int) -> str:
        bio: str = self._rows("SELECT bio FROM account WHERE id = ?", (account,))[0][0]
        return bio

    def former_handles(self, account: int) -> list[str]:
        """Handles the account gave up, oldest first."""
        rows = self._rows(
            "SELECT handle FROM handle WHERE account = ? AND until IS NOT NULL ORDER BY until, handle", (account,)
        )
        return [handle for (handle,) in rows]

    # --- posts ---------------------------------------------------------------------------------------------------

    def post(self, post: int) -> PostRow | None:
        return self._posts_ahead[post]

    def expect_posts(self, posts: Iterable[int]) -> None:
        """These will be asked for one by one: read them together."""
        self._posts_ahead.expect(posts)

    def loose_posts(self, day: int) -> list[PostRow]:
        """Posts held of one day that belong to no thread, by time."""
        return self._posts(
            f"{_POST_LOOSELY} WHERE p.day = ? AND p.kind <> 'ghost' AND p.thread IS NULL ORDER BY p.id", (day,)
        )

    def posts_of_thread(self, thread: int, low: int = 0, high: int = 1 << 62) -> list[PostRow]:
        """Posts and ghosts of a thread, by time, numbered low to high."""
        if low == 0 and thread in self._told_ahead:
            return self._told_ahead[thread] or []
        return self._posts(
            f"{_POST} FROM post p JOIN thread t ON t.id = p.thread"
            " WHERE p.thread = ? AND p.id BETWEEN ? AND ? ORDER BY p.id",
            (thread, low, high),
        )

    def stamps_of_day(self, day: int) -> list[StampRow]:
        """The day's posts held, by time."""
        sql = "SELECT id, key, at, day, exact, parent, thread FROM post WHERE day = ? AND kind <> 'ghost' ORDER BY id"
        return list(map(StampRow._make, self._rows(sql, (day,))))

    def stamps_of_thread(self, thread: int) -> list[StampRow]:
        """The thread's posts and ghosts, by time."""
        sql = "SELECT id, key, at, day, exact, parent, thread FROM post WHERE thread = ? ORDER BY id"
        return list(map(StampRow._make, self._rows(sql, (thread,))))

    def first_and_last_post(self) -> tuple[PostRow, PostRow] | None:
        """The posts held from the first and the last day, or None in an album without any."""
        sql = f"{_POST_LOOSELY} WHERE p.day IS NOT NULL AND p.kind <> 'ghost'"
        first = self._post(f"{sql} ORDER BY p.day, p.id LIMIT 1")
        last = self._post(f"{sql} ORDER BY p.day DESC, p.id DESC LIMIT 1")
        return (first, last) if first and last else None

    # --- what passed between the owner and somebody --------------------------------------------------------------

    def first_exchange(self) -> int | None:
        """The very first post between the owner and anybody."""
        rows = self._rows(
            "SELECT min(post) FROM exchange WHERE day = (SELECT day FROM exchange ORDER BY day LIMIT 1)",
        )
        number: int | None = rows[0][0]
        return number

    def exchange_days(self, person: int, first_day: int = 0, last_day: int = 99999999) -> list[TallyRow]:
        """Day by day, in order."""
        rows = self._rows(
            "SELECT day, count(*), sum(sent), min(post), max(post) FROM exchange WHERE person = ?"
            " AND day BETWEEN ? AND ? GROUP BY day ORDER BY day",
            (person, first_day, last_day),
        )
        return list(map(TallyRow._make, rows))

    def exchange_years(self, person: int) -> list[tuple[int, int]]:
        """(year, number of posts)."""
        return self._rows("SELECT day / 10000, count(*) FROM exchange WHERE person = ? GROUP BY day / 10000", (person,))

    def exchanges(
        self, person: int, low: int = 0, high: int = 1 << 62, first_day: int = 0, last_day: int = 99999999
    ) -> list[ExchangeRow]:
        """Posts that passed with a person from first_day to last_day, by time. low, high: numbers known to enclose
        them.
        """
        rows = self._rows(
            "SELECT e.post, e.day, e.sent, e.thread, p.parent FROM exchange e JOIN post p ON p.id = e.post"
            " WHERE e.person = ? AND e.post BETWEEN ? AND ? AND e.day BETWEEN ? AND ? ORDER BY e.post",
            (person, low, high, first_day, last_day),
        )
        return list(map(ExchangeRow._make, rows))

    def exchange_stamps(self, person: int, day: int) -> list[StampRow]:
        """The posts that passed with a person on one day, by time."""
        sql = """SELECT p.id, p.key, p.at, p.day, p.exact, p.parent, p.thread
            FROM exchange e JOIN post p ON p.id = e.post WHERE e.day = ? AND e.person = ? ORDER BY p.id"""
        return list(map(StampRow._make, self._rows(sql, (day, person))))

    def exchanges_between(self, first_day: int, last_day: int) -> int:
        return self._number(
            "SELECT count(DISTINCT post) FROM exchange WHERE day BETWEEN ? AND ?", (first_day, last_day)
        )

    def closest_between(self, first_day: int, last_day: int, limit: int) -> list[int]:
        """Persons by the number of posts in a span of days."""
        rows = self._rows(
            "SELECT person FROM exchange WHERE day BETWEEN ? AND ?"
            " GROUP BY person ORDER BY count(*) DESC, person LIMIT ?",
            (first_day, last_day, limit),
        )
        return [person for (person,) in rows]

    def closest_among(self, day: int, low: int, high: int, limit: int) -> list[int]:
        """Persons by the number of posts among those of a day numbered low to high."""
        rows = self._rows(
            "SELECT person FROM exchange WHERE day = ? AND post BETWEEN ? AND ?"
            " GROUP BY person ORDER BY count(*) DESC, person LIMIT ?",
            (day, low, high, limit),
        )
        return [person for (person,) in rows]

    def between(self, first_day: int, last_day: int, limit: int) -> Iterator[BetweenRow]:
        """Persons by the number of posts in a span of days, with the sums."""
        return map(
            BetweenRow._make,
            self._rows(
                "SELECT person, count(*), sum(sent), count(DISTINCT day), min(at), max(at) FROM exchange"
                " WHERE day BETWEEN ? AND ? GROUP BY person ORDER BY count(*) DESC, person LIMIT ?",
                (first_day, last_day, limit),
            ),
        )

    # --- threads -------------------------------------------------------------------------------------------------

    def thread(self, thread: int) -> ThreadRow | None:
        return self._threads_ahead[thread]

    def thread_by_key(self, key: str) -> ThreadRow | None:
        """The thread of this name; whoever asks for one after the other gets the next ones sooner."""
        if key in self._neighbours:
            return self._neighbours[key]
        found = next(self._threads(f"{_THREAD} WHERE key = ?", (key,)), None)
        if found and 0 < found.id - self._last_thread <= NEIGHBOURS:
            self._expect_neighbours(found.id)
        self._last_thread = found.id if found else 0
        return found

    def expect_threads(self, threads: Iterable[int]) -> None:
        """These, and who wrote in them, will be asked for one by one: read them together."""
        numbers = list(threads)
        self._threads_ahead.expect(numbers)
        self._people_ahead.expect(numbers)

    def expect_people(self, threads: Iterable[int]) -> None:
        """Who wrote in these will be asked for one by one: read it together."""
        self._people_ahead.expect(threads)

    def threads_between(self, first_day: int, last_day: int) -> Iterator[ThreadRow]:
        """Threads that began in a span of days, day by day."""
        return self._threads(f"{_THREAD} WHERE day BETWEEN ? AND ? ORDER BY day, id", (first_day, last_day))

    def longest_threads(self, limit: int) -> Iterator[ThreadRow]:
        return self._threads(f"{_THREAD} ORDER BY posts DESC, id LIMIT ?", (limit,))

    def longest_between(self, first_day: int, last_day: int, limit: int) -> Iterator[ThreadRow]:
        """The longest of the threads that began in a span of days."""
        return self._threads(
            f"{_THREAD} WHERE day BETWEEN ? AND ? ORDER BY posts DESC, id LIMIT ?", (first_day, last_day, limit)
        )

    def threads_on(self, day: int) -> list[int]:
        """Threads with posts held of one day, in the order in which they come up."""
        rows = self._rows(
            "SELECT thread FROM post WHERE day = ? AND kind <> 'ghost' AND thread IS NOT NULL ORDER BY id", (day,)
        )
        return list(dict.fromkeys(thread for (thread,) in rows))

    def longest_on(self, day: int, limit: int) -> Iterator[ThreadRow]:
        """The longest of the threads with posts on a day."""
        held = "SELECT thread FROM post WHERE day = ? AND kind <> 'ghost' AND thread IS NOT NULL"
        return self._threads(f"{_THREAD} WHERE id IN ({held}) ORDER BY posts DESC, id LIMIT ?", (day, limit))

    def longest_with(self, person: int, least: int, limit: int) -> Iterator[ThreadRow]:
        """Threads with most posts by the owner and this person together, both having written; `least` posts or more."""
        return self._threads(
            "SELECT t.id, t.key, t.root, t.title, t.first_at, t.last_at, t.day, t.posts, t.ghosts, t.people"
            " FROM thread_person theirs JOIN thread_person ours ON ours.thread = theirs.thread AND ours.person = ?"
            " JOIN thread t ON t.id = theirs.thread"
            " WHERE theirs.person = ? AND theirs.posts > 0 AND ours.posts > 0 AND theirs.posts + ours.posts >= ?"
            " ORDER BY theirs.posts + ours.posts DESC, t.id LIMIT ?",
            (OWNER, person, least, limit),
        )

    def thread_people(self, thread: int, limit: int) -> list[tuple[int, int]]:
        """(person, posts held) of everyone who wrote in it, those who wrote most first, then those who spoke first."""
        return (self._people_ahead[thread] or [])[:limit]

    # --- media ---------------------------------------------------------------------------------------------------

    def media(self, sha256: str) -> MediaRow | None:
        rows = self._rows("SELECT key, sha256, path, type, size FROM media WHERE sha256 = ?", (sha256,))
        return MediaRow._make(rows[0]) if rows else None

    # --- many at once --------------------------------------------------------------------------------------------

    def _expect_neighbours(self, thread: int) -> None:
        rows = list(self._threads(f"{_THREAD} WHERE id BETWEEN ? AND ? ORDER BY id", (thread, thread + NEIGHBOURS)))
        self._neighbours = {row.key: row for row in rows}
        self._last_thread = rows[-1].id
        self._people_ahead.expect(row.id for row in rows)
        self._told_ahead.expect(row.id for row in rows if row.posts + row.ghosts <= NEIGHBOUR_POSTS)

    def _posts_numbered(self, posts: list[int]) -> dict[int, PostRow]:
        rows = self._posts(f"{_POST_LOOSELY} WHERE p.id IN {_THESE}", (_list(posts),))
        return {row.id: row for row in rows}

    def _threads_numbered(self, threads: list[int]) -> dict[int, ThreadRow]:
        return {row.id: row for row in self._threads(f"{_THREAD} WHERE id IN {_THESE}", (_list(threads),))}

    def _people_in(self, threads: list[int]) -> dict[int, list[tuple[int, int]]]:
        found: dict[int, list[tuple[int, int]]] = {}
        for thread, person, posts in self._rows(
            "SELECT thread, person, posts FROM thread_person WHERE thread IN (SELECT value FROM json_each(?))"
            " AND posts + ghosts > 0 ORDER BY thread, posts DESC, first, person",
            (_list(threads),),
        ):
            found.setdefault(thread, []).append((person, posts))
        return found

    def _posts_in(self, threads: list[int]) -> dict[int, list[PostRow]]:
        sql = f"{_POST} FROM post p JOIN thread t ON t.id = p.thread WHERE p.thread IN {_THESE} ORDER BY p.thread, p.id"
        found: dict[int, list[PostRow]] = {}
        for row in self._posts(sql, (_list(threads),)):
            found.setdefault(row.thread or 0, []).append(row)
        return found

    # --- helpers -------------------------------------------------------------------------------------------------

    def _post(self, sql: str, arguments: tuple[Any, ...] = ()) -> PostRow | None:
        rows = self._rows(sql, arguments)
        return PostRow._make(rows[0]) if rows else None

    def _posts(self, sql: str, arguments: tuple[Any, ...]) -> list[PostRow]:
        return list(map(PostRow._make, self._rows(sql, arguments)))

    def _threads(self, sql: str, arguments: tuple[Any, ...]) -> Iterator[ThreadRow]:
        return map(ThreadRow._make, self._rows(sql, arguments))

    def _number(self, sql: str, arguments: tuple[Any, ...] = ()) -> int:
        number: int = self._rows(sql, arguments)[0][0]
        return number

    def _rows(self, sql: str, arguments: Iterable[Any] = ()) -> list[Any]:
        try:
            return self._connection.execute(sql, tuple(arguments)).fetchall()
        except sqlite3.DatabaseError as error:
            raise AlbumError(f"The album cannot be read ({error}).", where=self._where, hint=_REMAKE) from error


def _list(numbers: list[int]) -> str:
    return f"[{','.join(map(str, numbers))}]"
