"""What passed between the owner and one person, conversation by conversation, so that it reads as an exchange."""

from __future__ import annotations

from collections.abc import Iterable

from tweetarchive.album.rows import ExchangeRow
from tweetarchive.site.desk import Desk
from tweetarchive.site.views import Encounter
from tweetarchive.site.volumes import with_answered

SHOWN = 12
"""Posts of one conversation shown before the reader is sent to the conversation itself."""


def encounters(desk: Desk, rows: Iterable[ExchangeRow], *, whole: bool = False) -> tuple[Encounter, ...]:
    """Posts by time → encounters by their first post. whole: every post, and before each what it answers."""
    groups: dict[int, list[ExchangeRow]] = {}
    for row in rows:
        # Loose posts stand alone; numbers of threads are positive, so the negated number of a post is free.
        groups.setdefault(-row.id if row.thread is None else row.thread, []).append(row)
    desk.cards.expect(thread for thread in groups if thread > 0)
    shown = {thread: with_answered(group) if whole else _shown(group) for thread, group in groups.items()}
    desk.posts.expect(post for posts in shown.values() for post in posts)
    return tuple([_encounter(desk, thread, posts) for thread, posts in shown.items()])


def _shown(rows: list[ExchangeRow]) -> list[int]:
    """The first posts of a group. Before them what the first one answers, held or missing, unless it is there anyway:
    an answer alone is half an exchange.
    """
    opening = rows[0].parent
    posts = [row.id for row in rows[:SHOWN]]
    if opening is None or rows[0].thread is None or any(row.id == opening for row in rows):
        return posts
    return [opening, *posts]


def _encounter(desk: Desk, thread: int, shown: list[int]) -> Encounter:
    posts = desk.posts.views_of(shown)
    card = desk.cards.thread_by_id(thread) if thread > 0 else None
    if card is None:
        return Encounter(posts)
    return Encounter(posts, card, max(0, card.posts - sum(post.kind != "ghost" for post in posts)))
