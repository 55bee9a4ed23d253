"""Books: a year with a friend, or with everybody, to be read from its first word to its last, and to be printed.

They repeat what stands elsewhere, where it has its place: every post leads there. What is in a book, and how it is cut
into pages, is known to `volumes`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tweetarchive.album.rows import PersonRow
from tweetarchive.album.stories import StoryRow
from tweetarchive.site import slices, urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.encounters import encounters
from tweetarchive.site.keepsake import retold, shown_by, stories_of
from tweetarchive.site.slices import POSTS, Part
from tweetarchive.site.views import BookPage, Encounter, Named, Slice
from tweetarchive.site.volumes import Kept, Volume

STORIES = POSTS // 2
"""The room that stories have in a book, in posts; those beyond are only named."""
LISTED = 36
"""Pages that the first page of a book lists one by one."""
LETTERS = 1000
"""Of a story that take as much room as a post."""


def book_page(desk: Desk, slug: str, year: int, label: str) -> BookPage | None:
    """slug: of a friend, "" for everybody. label: of one of its pages, "" for the first. None if there is no such book
    or page.
    """
    person = desk.people.by_slug.get(slug)
    book = _book(desk, person, year) if person or not slug else None
    part = book.volume.plan.by_label.get(label or f"{year:04}") if book else None
    if book is None or part is None or label == f"{year:04}":
        return None
    kept = [] if part.parts else book.volume.held(part.label)
    shown = _encounters(desk, kept)
    names = {post.id for encounter in shown for post in encounter.posts}
    rows = [row for each in book.volume.kept for row in each.rows]
    days = [row.day for row in rows] or [each.stamp.day for each in book.volume.kept]
    sent = sum([row.sent for row in rows])
    before, after = _around(desk, person, book.volume.plan.parts[0], part)
    return BookPage(
        person=desk.people.person(person.id) if person else None,
        year=year,
        label=slices.told(part.label),
        home=_home(desk, person, year),
        cover=urls.book(slug, year),
        posts=_posts(book.volume, book.volume.plan.parts[0]),
        sent=sent,
        received=len(rows) - sent,
        first=desk.clock.day(min(days)),
        last=desk.clock.day(max(days)),
        parts=tuple(
            Slice(slices.told(each.label), urls.book(slug, year, each.label), _posts(book.volume, each))
            for each in _listed(part)
        ),
        encounters=shown,
        stories=() if label else tuple(retold(desk, story, names) for story in book.stories),
        more_stories=() if label else book.more,
        previous=before,
        next=after,
    )


def book_paths(desk: Desk) -> Iterator[tuple[int, str]]:
    """(year, path) of every page of every book."""
    for person in desk.volumes.friends():
        for year in desk.volumes.of(person.id):
            yield from ((year, path) for path in _paths(desk, person, year))
    for year in desk.volumes.years:
        yield from ((year, path) for path in _paths(desk, None, year))


class _Book(NamedTuple):
    """stories: told in it. more: those there is no room for."""

    volume: Volume
    stories: tuple[StoryRow, ...] = ()
    more: tuple[Named, ...] = ()


def _book(desk: Desk, person: PersonRow | None, year: int) -> _Book | None:
    volume = _volume(desk, person, year, POSTS)
    if volume is None:
        return None
    named = desk.stories.naming("person", person.id) if person else desk.stories.named()
    if not named:
        return _Book(volume)
    left = STORIES
    told: list[StoryRow] = []
    more: list[Named] = []
    for story, size in _sized(desk, named, _held(desk, volume)):
        if size <= left:
            told.append(story)
            left -= size
        else:
            more.append(Named(story.title, urls.story(story.slug)))
    roomy = _volume(desk, person, year, POSTS - STORIES + left) or volume
    return _Book(roomy, tuple(told), tuple(more))


def _volume(desk: Desk, person: PersonRow | None, year: int, room: int) -> Volume | None:
    return desk.volumes.volume(person.id, year, room) if person else desk.volumes.year(year, room)


def _held(desk: Desk, volume: Volume) -> set[int]:
    """What stories have to show some of, as in `shown_by`."""
    held = shown_by(row for each in volume.kept for row in each.rows)
    threads = {each.thread for each in volume.kept if each.thread}
    held |= threads | {-post for each in volume.kept for post in each.posts}
    if threads:
        shown = [
            part.target for row in desk.stories.rows for part in desk.album.story_parts(row.id) if part.kind == "post"
        ]
        held |= {-post for post in shown if (row := desk.album.post(post)) is not None and row.thread in threads}
    return held


def _sized(desk: Desk, named: Sequence[Named], held: set[int]) -> Iterator[tuple[StoryRow, int]]:
    """Stories, the oldest first, and the room that each takes."""
    for story in stories_of(desk, reversed(named), held):
        parts = desk.album.story_parts(story.id)
        yield story, sum([1 + len(part.words) // LETTERS for part in parts])


def _paths(desk: Desk, person: PersonRow | None, year: int) -> Iterator[str]:
    book = _book(desk, person, year)
    slug = person.slug if person else ""
    yield urls.book(slug, year)
    if book is not None:
        yield from (urls.book(slug, year, label) for label in list(book.volume.plan.by_label)[1:])


def _encounters(desk: Desk, kept: Sequence[Kept]) -> tuple[Encounter, ...]:
    rows = [row for each in kept for row in each.rows]
    return encounters(desk, rows, whole=True) if rows else _with_everybody(desk, kept)


def _with_everybody(desk: Desk, kept: Sequence[Kept]) -> tuple[Encounter, ...]:
    """Every conversation once, with those of its posts that have their place on the page."""
    groups: dict[int, list[Kept]] = {}
    for each in kept:
        groups.setdefault(each.thread or -each.posts[0], []).append(each)
    desk.cards.expect(thread for thread in groups if thread > 0)
    desk.posts.expect(post for each in kept for post in each.posts)
    return tuple([_of_all(desk, thread, group) for thread, group in groups.items()])


def _of_all(desk: Desk, thread: int, kept: Sequence[Kept]) -> Encounter:
    card = desk.cards.thread_by_id(thread) if thread > 0 else None
    if posts := [post for each in kept for post in each.posts]:
        return Encounter(desk.posts.views_of(posts), card)
    rows = desk.album.posts_of_thread(thread)
    desk.posts.expect_around(rows)
    return Encounter(desk.posts.views(rows), card)


def _listed(part: Part) -> tuple[Part, ...]:
    """What a page that is cut leads to: every page to read, if these are not too many to be listed, else halves."""
    leaves = tuple(part.leaves()) if part.parts else ()
    return leaves if len(leaves) <= LISTED else part.parts


def _posts(volume: Volume, part: Part) -> int:
    """How many there are on a page and those that it is cut into, besides those that are only answered."""
    labels = {leaf.label for leaf in part.leaves()}
    return sum([each.size for each in volume.kept if volume.where[each.stamp.id] in labels])


def _home(desk: Desk, person: PersonRow | None, year: int) -> str:
    """Where one goes back to."""
    if person is None:
        return urls.review(year)
    cut = desk.outline.friend(person.id)
    label = f"{year:04}"
    return urls.friend(person.slug, label if cut and label in cut.plan.by_label else "")


def _around(desk: Desk, person: PersonRow | None, book: Part, part: Part) -> tuple[Slice | None, Slice | None]:
    """The pages to read before and after; beyond an end, the books of the years before and after."""
    years = desk.volumes.of(person.id) if person else desk.volumes.years
    place = years.index(int(book.label))
    before = [(year, f"{year:04}") for year in years[max(0, place - 1) : place]]
    after = [(year, f"{year:04}") for year in years[place + 1 : place + 2]]
    leaves = [leaf.label for leaf in book.leaves()] if book.parts else []
    pages = [*before, *((years[place], label) for label in (book.label, *leaves)), *after]
    first = next(leaf.label for leaf in part.leaves()) if part.parts and part is not book else part.label
    here = pages.index((years[place], first))
    previous = pages[here - 1] if here else None
    following = here + (first == part.label)  # what only lists its pages is followed by the first of them
    next_one = pages[following] if following < len(pages) else None
    slug = person.slug if person else ""
    return _way(slug, previous), _way(slug, next_one)


def _way(slug: str, page: tuple[int, str] | None) -> Slice | None:
    if page is None:
        return None
    year, label = page
    return Slice(slices.told(label), urls.book(slug, year, "" if label == f"{year:04}" else label), 0)
