"""threads.html, its years, and threads/<key>.html: conversations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tweetarchive.album.rows import PostRow, ThreadRow
from tweetarchive.site import slices, urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.outline import PostsPlan
from tweetarchive.site.slices import CARDS, Part
from tweetarchive.site.views import Ping, ThreadItem, ThreadPage, ThreadsPage, ThreadsYearPage

LONGEST = 50
SHAPED = 6
"""Posts from which on a conversation may have a shape."""


def threads_page(desk: Desk) -> ThreadsPage:
    return ThreadsPage(
        longest=desk.cards.threads(desk.album.longest_threads(LONGEST)),
        years=slices.links(desk.outline.threads().parts, urls.threads),
        conversations=desk.album.thread_total(),
        tags=len(desk.namesakes.tags),
    )


def threads_year_page(desk: Desk, label: str) -> ThreadsYearPage | None:
    """None if no conversation began then, or the slice is none of the plan's."""
    plan = desk.outline.threads()
    part = plan.by_label.get(label)
    if part is None:
        return None
    before, after = plan.around(part)
    return ThreadsYearPage(
        label=slices.told(label),
        threads=() if part.parts else desk.cards.threads(_began(desk, part)),
        slices=slices.links(plan.parts, urls.threads, current=label),
        parts=slices.links(part.parts, urls.threads),
        previous=slices.link(before, urls.threads),
        next=slices.link(after, urls.threads),
    )


def threads_labels(desk: Desk) -> Iterator[str]:
    """Of all slices of the list of conversations."""
    yield from desk.outline.threads().by_label


def thread_page(desk: Desk, key: str, label: str) -> ThreadPage | None:
    """A conversation, or a slice of one too long for a page. None if there is no such conversation or slice."""
    row = desk.album.thread_by_key(key)
    cut = desk.outline.thread(row) if row else None
    part = cut.plan.by_label.get(label) if cut else None
    if row is None or (label and part is None):
        return None

    def path(name: str) -> str:
        return urls.thread(key, name)

    before, after = cut.plan.around(part) if cut and part else (None, None)
    below = part.parts if part else cut.plan.parts if cut else ()
    article = desk.posts.by_id(row.root) if row.under_article else None
    items = _items(desk, row, cut, part)
    return ThreadPage(
        id=row.key,
        title=row.title,
        label=slices.told(label),
        people=tuple(
            [(desk.people.person(person), posts) for person, posts in desk.album.thread_people(row.id, CARDS)]
        ),
        first=desk.clock.rough(row.first_at),
        last=desk.clock.rough(row.last_at),
        posts=row.posts,
        ghosts=row.ghosts,
        items=items,
        parts=slices.links(below, path),
        previous=slices.link(before, path),
        next=slices.link(after, path),
        article=article,
        comments=desk.cards.comments(row) if article else 0,
        pings=_pings(desk, row.root) if article and not part else (),
        shaped=cut is None and _shaped(row, items),
        stories=() if part else desk.stories.naming("thread", row.id),
        picture=_picture(items) if desk.settings.base_url else "",
    )


def thread_labels(desk: Desk, row: ThreadRow) -> Iterator[str]:
    """Every slice of a conversation that has a page; none if it fits on one."""
    if cut := desk.outline.thread(row):
        yield from cut.plan.by_label


def _shaped(row: ThreadRow, items: Sequence[ThreadItem]) -> bool:
    """Whether a picture would tell anything: most conversations are short, or go on without ever parting."""
    letters = row.under_article and len({item.post.id for item in items if item.depth == 0}) > 1
    return len(items) >= SHAPED and (letters or any(item.branches for item in items))


def _began(desk: Desk, part: Part) -> list[ThreadRow]:
    rows = sorted(
        desk.album.threads_between(part.first_day, part.last_day), key=lambda row: (row.day, row.first_at or 0, row.id)
    )
    if not part.ids:
        return rows
    chosen = frozenset(part.ids)
    return [row for row in rows if row.id in chosen]


def _items(desk: Desk, row: ThreadRow, cut: PostsPlan | None, part: Part | None) -> tuple[ThreadItem, ...]:
    if cut is None:
        rows = desk.album.posts_of_thread(row.id)
        if row.under_article:
            return in_tree_order(desk, [post for post in rows if post.id != row.root], letters=True)
        return in_tree_order(desk, rows)
    if part is None or part.parts:
        return ()
    held = cut.held(part.label)
    chosen = frozenset(held)
    rows = [post for post in desk.album.posts_of_thread(row.id, held[0], held[-1]) if post.id in chosen]
    above = [None, *(post.id for post in rows)]
    return tuple(
        ThreadItem(
            desk.posts.view(post), 0, post.parent is not None and post.parent == before, post.id in cut.branching
        )
        for post, before in zip(rows, above, strict=False)
    )


def in_tree_order(desk: Desk, rows: Sequence[PostRow], letters: bool = False) -> tuple[ThreadItem, ...]:
    """Rows by time → every answer below what it answers. A stack and no recursion: threads can be thousands deep.

    letters: those on top do not belong to each other but to an article, so what answers one of them is a step below it.
    Should answers go round in a circle, the circle is opened at its earliest post, so that none is lost.
    """
    if rows and rows[0].parent is None and not letters and all(row.parent == above.id for above, row in pairwise(rows)):
        # A chain, as nearly all are: nothing to sort. What stands first in it answers nothing.
        return tuple([ThreadItem(desk.posts.view(row), 0, row.parent is not None, branches=False) for row in rows])
    present = {row.id for row in rows}
    answers: dict[int, list[PostRow]] = {}
    tops: list[PostRow] = []
    for row in rows:
        if row.parent in present and row.parent != row.id:
            answers.setdefault(row.parent, []).append(row)
        else:
            tops.append(row)
    items: list[ThreadItem] = []
    placed: set[int] = set()
    above = 0
    for top in (*tops, *rows):
        stack = [(top, 0)]
        while stack:
            row, depth = stack.pop()
            if row.id in placed:
                continue
            placed.add(row.id)
            below = answers.get(row.id, ())
            branches = len(below) > 1
            items.append(ThreadItem(desk.posts.view(row), depth, row.parent == above, branches))
            above = row.id
            below_it = depth + (branches or (letters and depth == 0))
            stack.extend([(answer, below_it) for answer in reversed(below)])
        if len(items) == len(rows):
            break
    return tuple(items)


def _picture(items: Sequence[ThreadItem]) -> str:
    shown = (item for one in items if one.post.media and not one.post.sensitive for item in one.post.media)
    return next((item.small or item.src for item in shown if item.kind == "photo" and item.src), "")


def _pings(desk: Desk, article: int) -> tuple[Ping, ...]:
    return tuple(
        Ping(row.title, urls.web(row.url), urls.host(row.url), row.excerpt, desk.clock.moment(row.at, row.exact))
        for row in desk.album.pings(article)
    )
