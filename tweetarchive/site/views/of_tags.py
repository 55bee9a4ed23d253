"""Pages of hashtags under which people met: a template's `page`."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.site.views.cards import Slice, ThreadCard
from tweetarchive.site.views.posts import PostView
from tweetarchive.site.views.words import Moment, PersonRef


class TagCard(Struct, frozen=True, gc=False):
    """A hashtag in one line.

    name: without "#", as most wrote it.
    path: its page.
    posts: how many have it.
    people: how many used it.
    gatherings: days on which several people did.
    first, last: the first day and the last on which it was used.
    """

    name: str
    path: str
    posts: int
    people: int
    gatherings: int
    first: Moment
    last: Moment


class TagPerson(Struct, frozen=True, gc=False):
    """Somebody who used a hashtag.

    person: who.
    posts: how many of theirs have it.
    first, last: the first day and the last on which they used it.
    """

    person: PersonRef
    posts: int
    first: Moment
    last: Moment


class TagMeeting(Struct, frozen=True, gc=False):
    """Somebody whom the owner came to know under a hashtag.

    person: who.
    post: the first contact.
    """

    person: PersonRef
    post: PostView


class TagYear(Struct, frozen=True, gc=False):
    """A hashtag in one year.

    year: 2011.
    path: the year's page, "" if there is nothing to be found.
    posts: how many have it.
    days: on how many days.
    gatherings: days on which several people used it.
    """

    year: int
    path: str
    posts: int
    days: int
    gatherings: int


class Gathering(Struct, frozen=True, gc=False):
    """A day on which several people used a hashtag.

    day: which.
    posts: how many have it.
    count: how many people used it.
    people: the first few, those who wrote most first.
    threads: conversations that hold some of these posts, those with most of them first.
    more: how many more conversations there are.
    """

    day: Moment
    posts: int
    count: int
    people: tuple[PersonRef, ...]
    threads: tuple[ThreadCard, ...]
    more: int = 0


class TagsPage(Struct, frozen=True):
    """tags.html: hashtags that were used by the owner and by others on the same day.

    tags: those that gathered people on most days first.
    """

    tags: tuple[TagCard, ...]


class TagPage(Struct, frozen=True):
    """tags/<tag>.html: who came together under a hashtag, and when.

    tag: its name, when it was, and how much.
    circles: circles of the same name and their pages.
    people: who used it, most first, as far as there is room.
    met: whom the owner came to know there, in that order, as far as there is room.
    met_count: how many these are in all.
    years: every year from the first to the last, empty ones included.
    fullest: the day on which most people used it, none if never two did.
    gatherings: all days on which several did, if they fit on this page.
    slices: else the pages on which they stand.
    """

    tag: TagCard
    circles: tuple[tuple[str, str], ...]
    people: tuple[TagPerson, ...]
    met: tuple[TagMeeting, ...]
    met_count: int
    years: tuple[TagYear, ...]
    fullest: Gathering | None
    gatherings: tuple[Gathering, ...]
    slices: tuple[Slice, ...]


class TagYearPage(Struct, frozen=True):
    """tags/<tag>/<year>.html, or a month of it where a year holds too much for one page.

    tag: its name, when it was, and how much.
    label: "2011", or "2011-03".
    gatherings: the days on which several people used it then.
    slices: all years.
    parts: the pages this one is cut into, if it holds too much; then `gatherings` is empty.
    previous, next: the slices before and after.
    """

    tag: TagCard
    label: str
    gatherings: tuple[Gathering, ...]
    slices: tuple[Slice, ...]
    parts: tuple[Slice, ...]
    previous: Slice | None = None
    next: Slice | None = None
