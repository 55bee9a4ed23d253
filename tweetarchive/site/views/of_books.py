"""A year to be read from beginning to end: a template's `page`."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.site.views.cards import Encounter, Slice
from tweetarchive.site.views.of_keepsake import KeepsakeStory
from tweetarchive.site.views.posts import Named
from tweetarchive.site.views.words import Moment, PersonRef


class BookPage(Struct, frozen=True):
    """friends/<slug>/book/<year>.html, or review/book/<year>.html of a year with everybody, and the pages that one is
    cut into: all that passed in the conversations that began in the year, to their ends, and what was said alone then.

    person: with whom; none for everybody.
    year: 2011.
    label: "2011", or the label of one of its pages.
    home: the page of that year among others, or of the friend.
    cover: the page that the book begins with, which can be this one.
    posts: how many are in the whole book, besides those that are only answered in it.
    sent: posts by the owner to the friend, in the whole book; 0 in one with everybody.
    received: posts by the friend to the owner, likewise.
    first, last: the first and the last day of the whole book.
    parts: the pages this one is cut into, if it holds too much; then `encounters` is empty.
    encounters: what passed, in order.
    stories: those that show any of it, the oldest first; on the first page alone.
    more_stories: further ones that there is no room for.
    previous, next: the pages to read before and after; beyond an end, the books of other years.
    """

    person: PersonRef | None
    year: int
    label: str
    home: str
    cover: str
    posts: int
    sent: int
    received: int
    first: Moment
    last: Moment
    parts: tuple[Slice, ...]
    encounters: tuple[Encounter, ...]
    stories: tuple[KeepsakeStory, ...] = ()
    more_stories: tuple[Named, ...] = ()
    previous: Slice | None = None
    next: Slice | None = None
