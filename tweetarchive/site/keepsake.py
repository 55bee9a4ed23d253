"""A friendship as one page to keep or give away: all that passed, in order, which the site shows on many pages.

It is in no site. Beside the page stands where in it each page of the site has its counterpart, so that links which lead
around in the site can do so in it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from msgspec.structs import replace

from tweetarchive.album.rows import ExchangeRow
from tweetarchive.album.stories import StoryPartRow, StoryRow
from tweetarchive.site import urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.encounters import encounters
from tweetarchive.site.friend import friend_page
from tweetarchive.site.stories import words_of
from tweetarchive.site.views import (
    Encounter,
    FriendPage,
    KeepsakePage,
    KeepsakeStory,
    KeepsakeYear,
    Named,
    Reference,
    StoryPart,
    ThreadPart,
)
from tweetarchive.site.volumes import by_year_begun

TOP = "main"
"""The anchor of the whole."""


class Keepsake(NamedTuple):
    """places: path in the site → anchor in the page, "main" for the friend's own. exchanges: how many posts there
    are that passed between the two.
    """

    view: KeepsakePage
    places: dict[str, str]
    exchanges: int


def keepsake(desk: Desk, slug: str, chosen: Collection[int] = ()) -> Keepsake | None:
    """None if there is no such person, or it is the owner. chosen: the years it is to tell of, if not of all."""
    friend = friend_page(desk, slug)
    row = desk.people.by_slug.get(slug)
    if friend is None or row is None:
        return None
    held = by_year_begun(desk.album.exchanges(row.id))
    if chosen:
        held = {year: rows for year, rows in held.items() if year in chosen}
        friend = _of_years(desk, friend, held)
    years = tuple(_years(desk, held))
    shown = {post.id for year in years for encounter in year.encounters for post in encounter.posts}
    passed = shown_by(row for rows in held.values() for row in rows) if chosen else None
    told = stories_of(desk, reversed(friend.stories), passed)
    stories = tuple(retold(desk, story, shown) for story in told)
    places = {friend.person.path: TOP}
    places |= {urls.story(story.slug): f"story-{story.slug}" for story in stories}
    for year in years:
        places[urls.friend(slug, year.label)] = f"y{year.label}"
        for encounter in year.encounters:
            places |= _places(encounter)
    labels = tuple(f"{year:04}" for year in sorted(chosen))
    return Keepsake(KeepsakePage(friend, years, stories, labels), places, sum(map(len, held.values())))


def _of_years(desk: Desk, friend: FriendPage, held: Mapping[int, Sequence[ExchangeRow]]) -> FriendPage:
    """What their page tells, of these years alone."""
    rows = sorted(row for theirs in held.values() for row in theirs)
    sent = sum(row.sent for row in rows)
    return replace(
        friend,
        story="",
        sent=sent,
        received=len(rows) - sent,
        days=len({row.day for row in rows}),
        conversations=len({row.thread for row in rows if row.thread is not None}),
        first=desk.posts.by_id(rows[0].id) if rows else None,
        last=desk.posts.by_id(rows[-1].id) if rows else None,
        months=tuple(month for month in friend.months if month.year in held),
        longest=(),
        undated=0,
        friendship=None,
    )


def _years(desk: Desk, held: Mapping[int, Sequence[ExchangeRow]]) -> Iterator[KeepsakeYear]:
    for year, theirs in held.items():
        sent = sum(row.sent for row in theirs)
        yield KeepsakeYear(f"{year:04}", sent, len(theirs) - sent, encounters(desk, theirs, whole=True))


def _places(encounter: Encounter) -> dict[str, str]:
    """Of each post its own place, and of the conversation that of its first post here."""
    found = {post.path: post.id for post in encounter.posts if post.path}
    if encounter.thread and encounter.posts:
        found[encounter.thread.path] = encounter.posts[0].id
    return found


def shown_by(rows: Iterable[ExchangeRow]) -> set[int]:
    """What a story has to show some of to be told with these: conversations, and posts by their numbers negated."""
    return {number for row in rows for number in (row.thread or -row.id, -row.id)}


def stories_of(desk: Desk, named: Iterable[Named], held: AbstractSet[int] | None) -> Iterator[StoryRow]:
    """Those of them that show anything of what is held; all if that is None."""
    by_path = {urls.story(row.slug): row for row in desk.stories.rows}
    for story in named:
        row = by_path[story.path]
        if held is None or not held.isdisjoint(map(_shown_in, desk.album.story_parts(row.id))):
            yield row


def retold(desk: Desk, story: StoryRow, shown: Collection[str]) -> KeepsakeStory:
    """shown: names of posts that stand elsewhere on the page."""
    parts = [_part(desk, part, shown) for part in desk.album.story_parts(story.id)]
    return KeepsakeStory(story.slug, story.title, story.date, tuple(part for part in parts if part is not None))


def _shown_in(part: StoryPartRow) -> int:
    """The conversation, or the post with its number negated, that stands there; 0 for all else."""
    return part.target if part.kind == "thread" else -part.target if part.kind == "post" else 0


def _part(desk: Desk, part: StoryPartRow, shown: Collection[str]) -> StoryPart | None:
    """Words; of what stands among them conversations by their names, and whole only those posts that do not stand among
    the others: what passed is in here once. People and days have no place in here.
    """
    if part.kind == "words":
        return StoryPart("words", words=words_of(desk, part.words))
    if part.kind == "post":
        post = desk.posts.by_id(part.target)
        if post is not None and post.id in shown:
            return StoryPart("post", reference=Reference(post.author, post.at, post.path, post.url, held=True))
        return StoryPart("post", post=post)
    elif part.kind == "thread":
        card = desk.cards.thread_by_id(part.target)
        return StoryPart("thread", thread=ThreadPart(card)) if card else None
    return None
