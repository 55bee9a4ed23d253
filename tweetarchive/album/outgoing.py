"""All posts of an album one after the other, for whoever takes them elsewhere. They never come all at once."""

from __future__ import annotations

from collections.abc import Iterable

from tweetarchive.album.asking import THESE, Asking, numbers
from tweetarchive.album.rows import NamedRow, OutgoingRow


class AboutOutgoing(Asking):
    """Questions of those who write posts down in another format."""

    def posts_after(self, post: int, limit: int) -> list[OutgoingRow]:
        """The next posts held, by time: those whose number is higher."""
        sql = """SELECT p.id, p.key, p.service, p.native_id, p.kind, p.account, p.at, p.exact, p.day, p.body, p.url,
            p.parent, p.edge, p.quote, p.thread, coalesce(t.key, '')
            FROM post p LEFT JOIN thread t ON t.id = p.thread
            WHERE p.id > ? AND p.kind <> 'ghost' ORDER BY p.id LIMIT ?"""
        return list(map(OutgoingRow._make, self._rows(sql, (post, limit))))

    def named(self, posts: Iterable[int]) -> dict[int, NamedRow]:
        """What these posts are called, held or not."""
        sql = f"SELECT id, key, service, native_id, kind, account, url, thread FROM post WHERE id IN {THESE}"  # noqa: S608
        return {row[0]: NamedRow._make(row) for row in self._rows(sql, (numbers(posts),))}

    def articles_of(self, threads: Iterable[int]) -> dict[int, NamedRow]:
        """thread → what it stands under, of those that stand under an article."""
        sql = f"""SELECT t.id, p.id, p.key, p.service, p.native_id, p.kind, p.account, p.url, p.thread
            FROM thread t JOIN post p ON p.id = t.root WHERE p.service = 'blog' AND t.id IN {THESE}"""  # noqa: S608
        return {row[0]: NamedRow._make(row[1:]) for row in self._rows(sql, (numbers(threads),))}

    def passed_with(self, person: int) -> tuple[set[int], set[int]]:
        """(posts that passed between the owner and somebody, conversations in which they wrote)."""
        posts = self._rows("SELECT post FROM exchange WHERE person = ?", (person,))
        threads = self._rows("SELECT thread FROM thread_person WHERE person = ? AND posts > 0", (person,))
        return {post for (post,) in posts}, {thread for (thread,) in threads}
