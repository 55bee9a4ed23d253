"""Conversations as an album holds them, and who wrote in them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from tweetarchive.album.ahead import Ahead
from tweetarchive.album.asking import THESE, numbers
from tweetarchive.album.posts import AboutPosts
from tweetarchive.album.rows import OWNER, PingRow, ThreadRow

NEIGHBOURS = 32
"""Threads read together when they are asked for one after the other."""
NEIGHBOUR_POSTS = 100
"""A thread with more posts is read by itself."""

_THREAD = "SELECT id, key, root, title, first_at, last_at, day, posts, ghosts, people FROM thread"

_WRITERS = "SELECT thread, person, posts FROM thread_person"


class AboutThreads(AboutPosts):
    """Questions about conversations; whoever reads one after the other gets their posts sooner."""

    def __init__(self, connection: sqlite3.Connection, where: str) -> None:
        super().__init__(connection, where)
        self._threads_ahead = Ahead(self._threads_numbered)
        self._people_ahead = Ahead(self._people_in)
        self._neighbours: dict[str, ThreadRow] = {}
        self._last_thread = 0

    def thread_days(self) -> list[tuple[int, int]]:
        """(day, number of threads that began) for each day that has any, in order."""
        return self._rows("SELECT day, count(*) FROM thread GROUP BY day")

    def thread_total(self) -> int:
        """How many conversations there are."""
        return self._number("SELECT count(*) FROM thread")

    def thread(self, thread: int) -> ThreadRow | None:
        """None if there is no such thread."""
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

    def thread_keys(self) -> set[str]:
        """Of all of them."""
        return {key for (key,) in self._rows("SELECT key FROM thread")}

    def taken_down(self) -> set[str]:
        """Keys of those that were there and that the owner hid whole."""
        return {key for (key,) in self._rows("SELECT key FROM taken_down")}

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

    def shared_between(self, first_day: int, last_day: int) -> list[tuple[ThreadRow, int]]:
        """Threads that began in a span of days and in which the owner was not alone, day by day; of each how many posts
        more would fit into the room that its long ones take.
        """
        long = dict(self._rows("SELECT thread, sum(more) FROM long_post WHERE thread IS NOT NULL GROUP BY thread"))
        others = "EXISTS (SELECT 1 FROM thread_person WHERE thread = thread.id AND person <> ?)"
        sql = f"{_THREAD} WHERE day BETWEEN ? AND ? AND {others} ORDER BY day, id"
        return [(row, long.get(row.id, 0)) for row in self._threads(sql, (first_day, last_day, OWNER))]

    def threads_on(self, day: int) -> list[int]:
        """Threads with posts held of one day, in the order in which they come up."""
        rows = self._rows(
            "SELECT thread FROM post WHERE day = ? AND kind <> 'ghost' AND thread IS NOT NULL ORDER BY id", (day,)
        )
        return list(dict.fromkeys(thread for (thread,) in rows))

    def longest_threads(self, limit: int) -> Iterator[ThreadRow]:
        """Those with most posts, the longest first."""
        return self._threads(f"{_THREAD} ORDER BY posts DESC, id LIMIT ?", (limit,))

    def longest_between(self, first_day: int, last_day: int, limit: int) -> Iterator[ThreadRow]:
        """Of the conversations that began in a span of days those with most posts held; of several the first."""
        return self._threads(
            f"{_THREAD} WHERE day BETWEEN ? AND ? ORDER BY posts DESC, id LIMIT ?", (first_day, last_day, limit)
        )

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

    def pings(self, article: int) -> list[PingRow]:
        """Other pages that said they link to an article, by time."""
        sql = "SELECT title, url, excerpt, at, exact FROM ping WHERE article = ? ORDER BY id"
        return list(map(PingRow._make, self._rows(sql, (article,))))

    def thread_people(self, thread: int, limit: int) -> list[tuple[int, int]]:
        """(person, posts held) of everyone who wrote in it, those who wrote most first, then those who spoke first."""
        return (self._people_ahead[thread] or [])[:limit]

    def _expect_neighbours(self, thread: int) -> None:
        rows = list(self._threads(f"{_THREAD} WHERE id BETWEEN ? AND ? ORDER BY id", (thread, thread + NEIGHBOURS)))
        self._neighbours = {row.key: row for row in rows}
        self._last_thread = rows[-1].id
        self._people_ahead.expect(row.id for row in rows)
        self.expect_posts_of(row.id for row in rows if row.posts + row.ghosts <= NEIGHBOUR_POSTS)

    def _threads_numbered(self, threads: list[int]) -> dict[int, ThreadRow]:
        return {row.id: row for row in self._threads(f"{_THREAD} WHERE id IN {THESE}", (numbers(threads),))}

    def _people_in(self, threads: list[int]) -> dict[int, list[tuple[int, int]]]:
        found: dict[int, list[tuple[int, int]]] = {}
        for thread, person, posts in self._rows(
            f"{_WRITERS} WHERE thread IN {THESE} AND posts + ghosts > 0 ORDER BY thread, posts DESC, first, person",
            (numbers(threads),),
        ):
            found.setdefault(thread, []).append((person, posts))
        return found

    def _threads(self, sql: str, arguments: tuple[Any, ...]) -> Iterator[ThreadRow]:
        return map(ThreadRow._make, self._rows(sql, arguments))
