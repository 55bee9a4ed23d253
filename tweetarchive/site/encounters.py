"""What passed between the owner and one person, conversation by conversation, so that it reads as an exchange."""

from __future__ import annotations

from collections.abc import Iterable

from tweetarchive.album.rows import PostRow
from tweetarchive.site.desk import Desk
from tweetarchive.site.views import Encounter, PostView

SHOWN = 12
"""Posts of one conversation shown before the reader is sent to the conversation itself."""


def encounters(desk: Desk, rows: Iterable[PostRow]) -> tuple[Encounter, ...]:
    """Posts by time → encounters by their first post."""
    groups: dict[int, list[PostRow]] = {}
    for row in rows:
        # Loose posts stand alone; numbers of threads are positive, so the negated number of a post is free.
        groups.setdefault(-row.id if row.thread is None else row.thread, []).append(row)
    desk.cards.expect(thread for thread in groups if thread > 0)
    desk.posts.expect([row for group in groups.values() for row in group[:SHOWN]])
    return tuple([_encounter(desk, group) for group in groups.values()])


def _encounter(desk: Desk, rows: list[PostRow]) -> Encounter:
    posts = desk.posts.views(rows[:SHOWN])
    thread = None if rows[0].thread is None else desk.cards.thread_by_id(rows[0].thread)
    if thread is None:
        return Encounter(tuple(posts))
    if (opening := _opening(desk, rows)) is not None:
        posts.insert(0, opening)
    shown = sum(post.kind != "ghost" for post in posts)
    return Encounter(tuple(posts), thread, max(0, thread.posts - shown))


def _opening(desk: Desk, rows: list[PostRow]) -> PostView | None:
    """What the first post answers, held or missing, unless it is there anyway: an answer alone is half an exchange."""
    parent = rows[0].parent
    if parent is None or any(row.id == parent for row in rows):
        return None
    return desk.posts.by_id(parent)
