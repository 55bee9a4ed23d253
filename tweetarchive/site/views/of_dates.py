"""Pages of time: a template's `page`."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.site.views.cards import DayCount, FriendCard, MonthCard, Slice, ThreadCard, YearCard
from tweetarchive.site.views.of_days import Anniversary
from tweetarchive.site.views.posts import Named, PostView
from tweetarchive.site.views.words import Moment, PersonRef


class YearPage(Struct, frozen=True):
    """dates/<year>.html: the year as a calendar, and whom it was spent with.

    year: 2011.
    posts: how many were written.
    exchanges: posts between the owner and others.
    conversations: how many began.
    days: every day of the year.
    people: whom it was spent with, closest first, and how much passed then.
    months: those in which something was written.
    threads: the conversations with the most in them.
    new_people: whose first exchange was in this year.
    previous, next: the years before and after that have posts.
    review: the page about the year as a whole, "" if nothing passed in it.
    book: where it can be read from beginning to end, "" if nowhere.
    """

    year: int
    posts: int
    exchanges: int
    conversations: int
    days: tuple[DayCount, ...]
    people: tuple[FriendCard, ...]
    months: tuple[MonthCard, ...]
    threads: tuple[ThreadCard, ...]
    new_people: tuple[PersonRef, ...]
    previous: Slice | None = None
    next: Slice | None = None
    review: str = ""
    book: str = ""


class MonthPage(Struct, frozen=True):
    """dates/<year>/<month>.html: its weeks, people and conversations.

    label: "2011-03".
    year: 2011.
    month: 1 to 12.
    posts: how many were written.
    exchanges: posts between the owner and others.
    weeks: seven days each, Monday first; days of other months are none.
    people: whom it was spent with, closest first, and how much passed then.
    threads: the conversations with the most in them, by time.
    more_threads: how many more began.
    previous, next: the months before and after that have posts.
    """

    label: str
    year: int
    month: int
    posts: int
    exchanges: int
    weeks: tuple[tuple[DayCount | None, ...], ...]
    people: tuple[FriendCard, ...]
    threads: tuple[ThreadCard, ...]
    more_threads: int
    previous: Slice | None = None
    next: Slice | None = None


class DayPage(Struct, frozen=True):
    """dates/<year>/<month>/<day>.html: what was said on this day, or in a part of a day that is too full for one page.

    label: "2011-03-05", or the label of a smaller slice.
    at: the day.
    people: with whom words were exchanged.
    threads: conversations that have posts on this day, but for those under `articles`.
    posts: those that belong to no conversation, whose permanent home this is.
    count: how many posts there are in all.
    parts: the pages this one is cut into, if it holds too much; then `posts` is empty.
    previous, next: the days before and after that have posts, or the slices.
    articles: blog posts of this day, each with its conversation.
    stories: in which the owner tells of it.
    anniversaries: what began on it: the first words with somebody, the first meeting.
    other_years: where other years tell of this day, and how many do.
    """

    label: str
    at: Moment
    people: tuple[PersonRef, ...]
    threads: tuple[ThreadCard, ...]
    posts: tuple[PostView, ...]
    count: int
    parts: tuple[Slice, ...]
    previous: Slice | None = None
    next: Slice | None = None
    articles: tuple[tuple[PostView, ThreadCard], ...] = ()
    stories: tuple[Named, ...] = ()
    anniversaries: tuple[Anniversary, ...] = ()
    other_years: Slice | None = None


class DatesPage(Struct, frozen=True):
    """dates.html: all years.

    years: all years that have posts.
    """

    years: tuple[YearCard, ...]
