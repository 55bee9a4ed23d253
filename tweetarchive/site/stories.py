"""stories.html and stories/<slug>.html: what the owner tells, and among their words what was said.

A page of one shows so many posts and no more; what is beyond stands on the pages it leads to.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from tweetarchive.album.rows import ThreadRow
from tweetarchive.album.stories import MARK, StoryPartRow, StoryRow
from tweetarchive.site import urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.slices import POSTS
from tweetarchive.site.threads import in_tree_order
from tweetarchive.site.views import (
    Content,
    DayPart,
    PersonRef,
    StoriesPage,
    StoryCard,
    StoryPage,
    StoryPart,
    ThreadPart,
)

NEWEST = 60
"""Stories shown with their first words."""
PEOPLE = 12
OPENING = 4000
"""Characters of Markdown in which the first words are looked for."""
DAY_PEOPLE = 12
DAY_THREADS = 8
DAY_POSTS = 12


def stories_page(desk: Desk) -> StoriesPage | None:
    """None if there is no story."""
    rows = desk.stories.rows
    if not rows:
        return None
    return StoriesPage(
        stories=newest_stories(desk, NEWEST),
        older=tuple(StoryCard(urls.story(row.slug), row.title, row.date) for row in rows[NEWEST:]),
    )


def newest_stories(desk: Desk, most: int) -> tuple[StoryCard, ...]:
    return tuple(_card(desk, row) for row in desk.stories.rows[:most])


def story_page(desk: Desk, slug: str) -> StoryPage | None:
    """None if there is no such story."""
    row = desk.stories.by_slug.get(slug)
    if row is None:
        return None
    older, newer = desk.stories.around(row)
    return StoryPage(
        title=row.title,
        date=row.date,
        people=_people(desk, row),
        parts=_Telling(desk).parts(row),
        first_year=desk.cards.first_year,
        more_people=max(0, len(row.people) - PEOPLE),
        previous=older,
        next=newer,
        path=urls.story(row.slug),
    )


def words_of(desk: Desk, source: str) -> str:
    """Markdown in which every address is a path of the site."""

    def path(found: re.Match[str]) -> str:
        kind, _, target = found[1].partition(":")
        # What would end an address in Markdown.
        return quote(_path(desk, kind, int(target)), safe="/#%?=&;,+~!$*@-._")

    return _ADDRESS.sub(path, source)


def _card(desk: Desk, row: StoryRow) -> StoryCard:
    opening = words_of(desk, desk.album.story_opening(row.id))[:OPENING]
    return StoryCard(
        path=urls.story(row.slug),
        title=row.title,
        date=row.date,
        people=_people(desk, row),
        more_people=max(0, len(row.people) - PEOPLE),
        words=Content("markdown", opening) if opening else None,
    )


def _people(desk: Desk, row: StoryRow) -> tuple[PersonRef, ...]:
    return desk.cards.persons(row.people[:PEOPLE])


def _path(desk: Desk, kind: str, target: int) -> str:
    if kind == "person":
        return desk.people.person(target).path or urls.HOME  # the owner's page is the first
    if kind == "day":
        return urls.day(target)
    if kind == "thread":
        thread = desk.album.thread(target)
        return urls.thread(thread.key) if thread else urls.THREADS
    post = desk.posts.by_id(target)
    return post.path if post and post.path else urls.HOME


class _Telling:
    """Makes the parts of one story. left: posts that the page may still show."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._left = POSTS

    def parts(self, row: StoryRow) -> tuple[StoryPart, ...]:
        return tuple([self._part(part) for part in self._desk.album.story_parts(row.id)])

    def _part(self, part: StoryPartRow) -> StoryPart:
        desk = self._desk
        match part.kind:
            case "thread":
                thread = desk.album.thread(part.target)
                return StoryPart("thread", thread=self._thread(thread, part) if thread else None)
            case "post":
                self._left -= 1
                return StoryPart("post", post=desk.posts.by_id(part.target))
            case "person":
                return StoryPart("person", person=desk.cards.friend(desk.people.rows[part.target], years=True))
            case "day":
                return StoryPart("day", day=self._day(part.target))
        return StoryPart("words", words=words_of(desk, part.words))

    def _thread(self, thread: ThreadRow, part: StoryPartRow) -> ThreadPart:
        """Of a stretch what was said from one post to another, whoever it answered; in the order of answers."""
        desk = self._desk
        card = desk.cards.thread(thread)
        most = max(0, min(part.most or POSTS, self._left))
        if not most:
            return ThreadPart(card, more=thread.posts)
        rows = desk.album.posts_of_thread(thread.id, part.low, part.high or _END)
        whole = not part.low and not part.high
        article = desk.posts.by_id(thread.root) if thread.under_article and whole else None
        if article is not None:
            rows = [row for row in rows if row.id != thread.root]
        rows = rows[:most]
        desk.posts.expect_around(rows)
        self._left -= len(rows)
        held = sum(row.kind != "ghost" for row in rows) + (article is not None and article.kind != "ghost")
        items = in_tree_order(desk, rows, letters=article is not None)
        return ThreadPart(card, items, article, max(0, thread.posts - held))

    def _day(self, day: int) -> DayPart:
        desk = self._desk
        count = desk.almanac.days.get(day, 0)
        loose = desk.album.loose_posts(day)
        shown = loose[: max(0, min(DAY_POSTS, self._left))]
        self._left -= len(shown)
        threads = desk.album.threads_on(day)
        longest = sorted(desk.album.longest_on(day, DAY_THREADS), key=lambda row: (row.first_at or 0, row.id))
        return DayPart(
            at=desk.clock.day(day),
            count=count,
            people=desk.cards.persons(desk.album.closest_on(day, DAY_PEOPLE)),
            threads=desk.cards.threads(longest),
            posts=desk.posts.views(shown),
            more=len(shown) < len(loose) or len(longest) < len(threads),
        )


_END = 1 << 62
_ADDRESS = re.compile(f"{MARK}([a-z]+:[0-9]+){MARK}")
