"""Posts as an album holds them: by number, by day, by conversation. They never come all at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from tweetarchive.album.ahead import Ahead
from tweetarchive.album.asking import THESE, Asking, numbers
from tweetarchive.album.rows import BLOG, OWNER, MissingRow, PostRow, StampRow

TOLD = 64
"""Conversations whose posts are held at most: twice as many as are read together."""

_POST = """SELECT p.id, p.key, p.service, p.kind, p.account, p.at, p.exact, p.day, p.body, p.url, p.parent, p.edge,
    p.quote, p.thread, t.key, t.posts + t.ghosts"""
_STAMP = """SELECT p.id, p.key, p.at, p.day, p.exact, p.parent, p.thread, coalesce(l.more, 0)
    FROM post p LEFT JOIN long_post l ON l.post = p.id"""
_POST_LOOSELY = f"{_POST} FROM post p LEFT JOIN thread t ON t.id = p.thread"
_POST_TOLD = f"{_POST} FROM post p JOIN thread t ON t.id = p.thread"
_PLACED = "p.kind <> 'ghost' AND (p.thread IS NOT NULL OR p.day IS NOT NULL)"
_ADDRESSED = f"""FROM post p JOIN account a ON a.id = p.account WHERE p.service <> '{BLOG}' AND {_PLACED}
    AND a.person IS NOT NULL AND (a.person = {OWNER} OR instr(p.body, CAST('"whole":false' AS BLOB)) = 0)"""
_ADDRESSED_ALL = f"SELECT p.id, p.service, p.account {_ADDRESSED}"


class AboutPosts(Asking):
    """Questions about posts and the days they stand on."""

    def __init__(self, connection: sqlite3.Connection, where: str) -> None:
        super().__init__(connection, where)
        self._posts_ahead = Ahead(self._posts_numbered)
        self._told_ahead = Ahead(self._posts_in, bound=TOLD)

    def days(self) -> list[tuple[int, int]]:
        """(day, number of posts held) for each day that has any, in order."""
        return self._rows("SELECT day, posts FROM day_sum ORDER BY day")

    def services(self) -> list[str]:
        """Where posts held are from, those of most first."""
        return [service for (service,) in self._rows("SELECT service FROM service_sum ORDER BY posts DESC, service")]

    def undated_posts(self) -> int:
        """Posts held of which nobody knows the time."""
        return self._number("SELECT count(*) FROM post WHERE day IS NULL AND kind <> 'ghost'")

    def missing(self) -> tuple[int, int]:
        """(posts known of and not held, how many of them have a known time)."""
        posts, dated = self._rows("SELECT coalesce(sum(posts), 0), coalesce(sum(dated), 0) FROM missing_sum")[0]
        return posts, dated

    def missing_posts(self) -> Iterator[MissingRow]:
        """Every one of them, by time."""
        sql = "SELECT account, at, thread FROM post WHERE kind = 'ghost' ORDER BY id"
        return map(MissingRow._make, self._rows(sql))

    def inferred(self) -> int:
        """Posts, held or missing, of which is only guessed what they answer."""
        return self._number("SELECT count(*) FROM post WHERE edge = 'inferred'")

    def missing_most(self, limit: int) -> list[tuple[int, int]]:
        """(person, missing posts) of those of whom most are missing and could still come: of the owner, of whoever has
        died, and of those whose export is here, none will.
        """
        sql = """SELECT m.person, m.posts FROM missing_sum m JOIN person p ON p.id = m.person
            WHERE m.person <> ? AND p.both = 0 AND json_extract(p.facts, '$.memorial') IS NULL
            ORDER BY m.posts DESC, m.person LIMIT ?"""
        return self._rows(sql, (OWNER, limit))

    def post(self, post: int) -> PostRow | None:
        """None if there is no such post; whoever asks for one after the other gets the next ones sooner."""
        return self._posts_ahead[post]

    def post_called(self, key: str) -> int | None:
        """The number of the post of this name, or of an older version of it, if it has a place in the site."""
        placed = "(thread IS NOT NULL OR kind <> 'ghost' AND day IS NOT NULL)"
        rows = self._rows(
            f"SELECT id FROM post WHERE key = ?1 AND {placed} UNION ALL"  # noqa: S608  a constant
            f" SELECT post.id FROM alias JOIN post ON post.id = alias.post WHERE alias.key = ?1 AND {placed}",
            (key,),
        )
        return rows[0][0] if rows else None

    def places(self) -> Iterator[tuple[str, str]]:
        """(name, where it stood or "") of everything that has a name here."""
        yield from self._rows("SELECT key, url FROM post ORDER BY id")

    def placed(self) -> list[int]:
        """The numbers of all posts held that have a place in the site, by time."""
        return [number for (number,) in self._rows(f"SELECT p.id FROM post p WHERE {_PLACED} ORDER BY p.id")]  # noqa: S608

    def placed_posts(self, first: int, most: int) -> list[PostRow]:
        """So many of them from this one on."""
        return self._posts(f"{_POST_LOOSELY} WHERE p.id >= ? AND {_PLACED} ORDER BY p.id LIMIT ?", (first, most))

    def beginnings(self) -> list[tuple[int, int]]:
        """(first post held, posts held) of each conversation of which more than one post is held."""
        sql = """SELECT (SELECT min(id) FROM post WHERE thread = t.id AND kind <> 'ghost'), t.posts
            FROM thread t WHERE t.posts > 1"""
        return self._rows(sql)

    def addressed(self) -> Iterator[tuple[int, str, str, int]]:
        """(number, service, id, account) of posts held that have a place in the site and stood at a service, by time,
        each once for every version of it; of people other than the owner only those whose words are not cut.
        """
        sql = f"""SELECT p.id, p.service, p.native_id, p.account {_ADDRESSED} UNION ALL
            SELECT p.id, p.service, substr(alias.key, length(p.service) + 2), p.account
            FROM alias JOIN ({_ADDRESSED_ALL}) p ON p.id = alias.post ORDER BY 1, 3"""  # noqa: S608  constants
        yield from self._rows(sql)

    def has_addressed(self, more_than: int) -> bool:
        """Whether there are more such posts than that."""
        return bool(self._rows(f"SELECT 1 {_ADDRESSED} LIMIT 1 OFFSET ?", (more_than,)))

    def is_addressed(self, post: int) -> bool:
        """Whether the post with this number is one of them."""
        return bool(self._rows(f"SELECT 1 {_ADDRESSED} AND p.id = ?", (post,)))

    def newest_posts(self, limit: int) -> list[int]:
        """The numbers of posts, articles and comments held of known time, the newest first."""
        sql = """SELECT id FROM post WHERE kind <> 'ghost' AND kind <> 'boost' AND day IS NOT NULL
            ORDER BY day DESC, id DESC LIMIT ?"""
        return [number for (number,) in self._rows(sql, (limit,))]

    def expect_posts(self, posts: Iterable[int]) -> None:
        """These will be asked for one by one: read them together."""
        self._posts_ahead.expect(posts)

    def loose_posts(self, day: int) -> list[PostRow]:
        """Posts held of one day that belong to no thread, by time."""
        return self._posts(
            f"{_POST_LOOSELY} WHERE p.day = ? AND p.kind <> 'ghost' AND p.thread IS NULL ORDER BY p.id", (day,)
        )

    def first_and_last_post(self) -> tuple[PostRow, PostRow] | None:
        """The posts held from the first and the last day, or None in an album without any."""
        sql = f"{_POST_LOOSELY} WHERE p.day IS NOT NULL AND p.kind <> 'ghost'"
        first = self._post(f"{sql} ORDER BY p.day, p.id LIMIT 1")
        last = self._post(f"{sql} ORDER BY p.day DESC, p.id DESC LIMIT 1")
        return (first, last) if first and last else None

    def posts_of_thread(self, thread: int, low: int = 0, high: int = 1 << 62) -> list[PostRow]:
        """Posts and ghosts of a thread, by time, numbered low to high."""
        if low == 0 and thread in self._told_ahead:
            return self._told_ahead[thread] or []
        return self._posts(
            f"{_POST_TOLD} WHERE p.thread = ? AND p.id BETWEEN ? AND ? ORDER BY p.id",
            (thread, low, high),
        )

    def expect_posts_of(self, threads: Iterable[int]) -> None:
        """All posts of these threads will be asked for, one thread after the other: read them together."""
        self._told_ahead.expect(threads)

    def stamps_of_day(self, day: int) -> list[StampRow]:
        """The day's posts held, by time."""
        sql = f"{_STAMP} WHERE p.day = ? AND p.kind <> 'ghost' ORDER BY p.id"
        return list(map(StampRow._make, self._rows(sql, (day,))))

    def stamps_of_thread(self, thread: int) -> list[StampRow]:
        """The thread's posts and ghosts, by time."""
        return list(map(StampRow._make, self._rows(f"{_STAMP} WHERE p.thread = ? ORDER BY p.id", (thread,))))

    def long_among(self, posts: Iterable[int]) -> dict[int, int]:
        """Of these the long ones → how many posts more would fit into the room that each takes."""
        return dict(self._rows(f"SELECT post, more FROM long_post WHERE post IN {THESE}", (numbers(posts),)))  # noqa: S608  a constant

    def long_threads(self, most: int) -> list[int]:
        """Threads of at most so many posts whose posts take the room of more."""
        sql = """SELECT t.id FROM (SELECT thread, sum(more) AS more FROM long_post GROUP BY thread) l
            JOIN thread t ON t.id = l.thread WHERE t.posts + t.ghosts <= ?1 AND t.posts + t.ghosts + l.more > ?1"""
        return [thread for (thread,) in self._rows(sql, (most,))]

    def long_days(self) -> list[tuple[int, int]]:
        """(day, how many posts more would fit into the room that the long ones of no conversation take)."""
        return self._rows("SELECT day, sum(more) FROM long_post WHERE thread IS NULL AND day IS NOT NULL GROUP BY day")

    def _posts_numbered(self, posts: list[int]) -> dict[int, PostRow]:
        rows = self._posts(f"{_POST_LOOSELY} WHERE p.id IN {THESE}", (numbers(posts),))
        return {row.id: row for row in rows}

    def _posts_in(self, threads: list[int]) -> dict[int, list[PostRow]]:
        sql = f"{_POST_TOLD} WHERE p.thread IN {THESE} ORDER BY p.thread, p.id"
        found: dict[int, list[PostRow]] = {}
        for row in self._posts(sql, (numbers(threads),)):
            found.setdefault(row.thread or 0, []).append(row)
        return found

    def _post(self, sql: str, arguments: tuple[Any, ...] = ()) -> PostRow | None:
        rows = self._rows(sql, arguments)
        return PostRow._make(rows[0]) if rows else None

    def _posts(self, sql: str, arguments: tuple[Any, ...]) -> list[PostRow]:
        return list(map(PostRow._make, self._rows(sql, arguments)))
