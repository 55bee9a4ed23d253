"""The page of numbers, and what its pictures are drawn from."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.site.views.cards import MonthCount, ServiceYears
from tweetarchive.site.views.posts import PostView
from tweetarchive.site.views.words import Moment, PersonRef


class Lifeline(Struct, frozen=True, gc=False):
    """A friendship as a line through time.

    person: who.
    first, last: the first and the last that passed.
    months: those in which anything passed, in order.
    years: (year, how much passed, a page with it) of years in which anything did, in order.
    met: when they first met in person, as the people file says it ("2010-05"), "" if it does not.
    place: where that was.
    """

    person: PersonRef
    first: Moment
    last: Moment
    months: tuple[MonthCount, ...]
    years: tuple[tuple[int, int, str], ...]
    met: str = ""
    place: str = ""


class YearDays(Struct, frozen=True, gc=False):
    """A year as so many days.

    year: 2011.
    path: its page.
    weekday: of the first of January, 0 is Monday.
    days: how many posts were written on each day of the year.
    months: the same of each month.
    paths: pages of these months, "" where nothing was written.
    """

    year: int
    path: str
    weekday: int
    days: tuple[int, ...]
    months: tuple[int, ...]
    paths: tuple[str, ...]


class YearRanks(Struct, frozen=True, gc=False):
    """Those who were closest in one year.

    year: 2011.
    path: its page.
    people: who, and how much passed, the closest first.
    """

    year: int
    path: str
    people: tuple[tuple[PersonRef, int], ...]


class Stretch(Struct, frozen=True, gc=False):
    """Some days in a row.

    days: how many.
    first, last: where it begins and ends.
    """

    days: int
    first: Moment
    last: Moment


class AtOnce(Struct, frozen=True, gc=False):
    """A post that many answered at once.

    post: the post.
    people: who answered it within five minutes, soonest first; those without a page are only counted.
    count: how many they are.
    seconds: until the last of them had answered.
    """

    post: PostView
    people: tuple[PersonRef, ...]
    count: int
    seconds: int


class NumbersPage(Struct, frozen=True):
    """numbers.html: what can be counted of the archive, in sentences and in pictures.

    posts: how many are held.
    undated: those of them of which nobody knows the time.
    exchanges: posts between the owner and others.
    people: with how many others words were exchanged.
    conversations: how many.
    days: on how many days anything was written.
    busiest: the day with most posts.
    most: how many those are.
    streak: most days in a row on which the owner wrote to somebody.
    silence: most days in a row on which nothing passed; it begins with the day before and ends with the day after.
    answered: posts of the owner's that somebody answered.
    timed: those of them of which it is known how soon.
    quick: those of them that were answered within five minutes.
    median: seconds until the first answer, in the middle of all; none if it is not known of any.
    at_once: the post that most people answered at once.
    friends: the closest thirty, by the first that passed.
    months: every month from the first to the last in which anything passed, empty ones included.
    calendar: every year in which something was written.
    ranks: the ten closest of every year from the first to the last in which anything passed.
    week: how many posts passed in each hour of the week, from Monday's first on; empty if no hour is known.
    clockless: those that passed of which only the day is known.
    services: where they passed.
    """

    posts: int
    undated: int
    exchanges: int
    people: int
    conversations: int
    days: int
    busiest: Moment | None
    most: int
    streak: Stretch | None
    silence: Stretch | None
    answered: int
    timed: int
    quick: int
    median: int | None
    at_once: AtOnce | None
    friends: tuple[Lifeline, ...]
    months: tuple[MonthCount, ...]
    calendar: tuple[YearDays, ...]
    ranks: tuple[YearRanks, ...]
    week: tuple[int, ...]
    clockless: int
    services: tuple[ServiceYears, ...]
