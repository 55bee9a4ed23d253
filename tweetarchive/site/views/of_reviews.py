"""Pages of years as a whole: a template's `page`."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from tweetarchive.site.views.cards import Slice, ThreadCard
from tweetarchive.site.views.posts import PostView
from tweetarchive.site.views.words import Moment, PersonRef


class YearFriend(Struct, frozen=True, gc=False):
    """One of the closest of a year.

    person: who.
    posts: how many passed in the year.
    days: on how many days.
    before: their place among the closest in the year before, 0 if nothing passed then.
    new: nothing had ever passed before.
    """

    person: PersonRef
    posts: int
    days: int
    before: int = 0
    new: bool = False


class Newcomers(Struct, frozen=True, gc=False):
    """People whose first contact was in the year, on one day and in one way.

    people: who.
    at: when the first post between them and the owner was written, of the first of them.
    path: where that post stands.
    how: "mention", "reply" or "comment".
    sent: the owner wrote it.
    through: other people who were there.
    tags: hashtags in it and in what it answers, without "#".
    """

    people: tuple[PersonRef, ...]
    at: Moment
    path: str
    how: Literal["mention", "reply", "comment"]
    sent: bool
    through: tuple[PersonRef, ...] = ()
    tags: tuple[str, ...] = ()


class ReturnView(Struct, frozen=True, gc=False):
    """A silence of a year or more that ended, or several that one post ended, or answers to one.

    people: with whom.
    words: what ended it, by time; before that what it answers, if that is known.
    sent: the owner ended it.
    since: the last day before, of the first of these people.
    """

    people: tuple[PersonRef, ...]
    words: tuple[PostView, ...]
    sent: bool
    since: Moment


class PartingView(Struct, frozen=True, gc=False):
    """Somebody with whom nothing passed any more.

    person: who.
    at: when the last post was written.
    path: where it stands.
    """

    person: PersonRef
    at: Moment
    path: str


class MetInPerson(Struct, frozen=True, gc=False):
    """Somebody whom the owner met in person for the first time.

    person: who.
    date: when, as the people file says it.
    place: where, "" if nobody wrote it down.
    """

    person: PersonRef
    date: str
    place: str = ""


class YearsSince(Struct, frozen=True, gc=False):
    """A round number of years since the first words with somebody.

    person: who.
    years: how many: 5, 10, 15 and so on.
    first: when these were.
    """

    person: PersonRef
    years: int
    first: Moment


class ReviewPage(Struct, frozen=True):
    """review/<year>.html: a letter about a year.

    year: 2011.
    calendar: the page of that year with all its days.
    posts: between the owner and others.
    people: with how many anything passed.
    closest: up to ten, those with most posts first.
    before: who was the closest in the year before, none if nothing passed then.
    came: whose first contact was in the year, by time; of more than twelve those who became closest.
    more_came: how many others there are.
    met_path: the page with all of them.
    returned: silences of a year or more that ended.
    more_returned: how many more people came back.
    parted: people with whom this was the last year so far, by time; of more than twelve those who were closest.
    more_parted: how many others there are.
    met: who was met in person, by date.
    anniversaries: of first words, five, ten … years before.
    longest: the conversation with most posts of those that began in the year.
    fullest: the day on which most posts passed.
    fullest_posts: how many.
    answered: the post of the owner's with most people answering it, none if none has two answers.
    answers: how many answers it has from others.
    answerers: how many people they are from.
    tags: hashtags without "#", in how many posts each stands, and its page, "" if it has none.
    first, last: the first and the last post of the year between the owner and others, each behind what it answers, if
        that is known.
    previous, next: the years before and after in which anything passed.
    book: where the year can be read from beginning to end, "" if nowhere.
    """

    year: int
    calendar: str
    posts: int
    people: int
    closest: tuple[YearFriend, ...]
    before: PersonRef | None
    came: tuple[Newcomers, ...]
    more_came: int
    met_path: str
    returned: tuple[ReturnView, ...]
    more_returned: int
    parted: tuple[PartingView, ...]
    more_parted: int
    met: tuple[MetInPerson, ...]
    anniversaries: tuple[YearsSince, ...]
    longest: ThreadCard | None
    fullest: Moment
    fullest_posts: int
    answered: PostView | None
    answers: int
    answerers: int
    tags: tuple[tuple[str, int, str], ...]
    first: tuple[PostView, ...]
    last: tuple[PostView, ...]
    previous: Slice | None = None
    next: Slice | None = None
    book: str = ""
