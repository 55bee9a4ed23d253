"""Pages of days of the year, and the dates that come again: a template's `page`, or what a calendar file is made of."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from tweetarchive.site.views.cards import Slice, ThreadCard
from tweetarchive.site.views.posts import PostView
from tweetarchive.site.views.words import Moment, PersonRef


class Anniversary(Struct, frozen=True, gc=False):
    """A date to keep.

    kind: "words" (the first that passed with them), "met" (in person), "birthday" or "memorial" (they died).
    person: whose date it is; the owner's own birthday is one, too.
    date: "2012-05-19"; "2012-05" or "2012" if no more is known; "--10-27" if the year is not.
    year: 2012, 0 if nobody wrote it down.
    month: 1 to 12, 0 if only the year is known.
    day: 1 to 31; 0 if only the month is known, so that it is the anniversary of no day.
    place: where they met, in the owner's words; "" if nobody wrote it down.
    path: where the first words stand, or the day's page; "" if there is none.
    """

    kind: Literal["words", "met", "birthday", "memorial"]
    person: PersonRef
    date: str
    year: int
    month: int
    day: int
    place: str = ""
    path: str = ""


class AnniversaryMonth(Struct, frozen=True):
    """A month of all years.

    month: 1 to 12.
    days: what comes again on a day of it, in the order of the days.
    rough: what happened in it on a day that nobody wrote down.
    """

    month: int
    days: tuple[Anniversary, ...]
    rough: tuple[Anniversary, ...]


class AnniversariesPage(Struct, frozen=True):
    """anniversaries.html: all dates to keep, month by month.

    months: those that have any.
    rough: what is known by its year alone.
    more: dates of people less close, which are not on this page; those of a day are in the calendar file.
    file: path of the calendar file with all that come again on a day, "" if there are none.
    leap_day: something comes again on 29 February.
    """

    months: tuple[AnniversaryMonth, ...]
    rough: tuple[Anniversary, ...]
    more: int
    file: str
    leap_day: bool = False


class DayOfYear(Struct, frozen=True, gc=False):
    """A day of the year, over all years.

    date: "--02-29".
    month: 1 to 12.
    day: 1 to 31.
    count: how many posts passed on it.
    level: 0 (nothing) to 4 (among the fullest days), for colouring.
    path: its page, "" if there is nothing to tell.
    """

    date: str
    month: int
    day: int
    count: int
    level: int
    path: str = ""


class DaysPage(Struct, frozen=True):
    """days.html: the year as it comes again, and how full each of its days is.

    months: twelve, of all their days; February has 29.
    days: how many of them have a page.
    """

    months: tuple[tuple[DayOfYear, ...], ...]
    days: int


class YearOnDay(Struct, frozen=True):
    """What happened on a day of one year.

    at: the day; without a path if it has no page.
    exchanges: how many posts passed.
    people: those with whom most did, most first.
    more_people: how many others.
    threads: the longest conversations that began, in order of time.
    more_threads: how many more began.
    first: the first words that passed with one of them and did not open a conversation; none if there are none.
    anniversaries: what this day is an anniversary of.
    """

    at: Moment
    exchanges: int
    people: tuple[PersonRef, ...]
    more_people: int
    threads: tuple[ThreadCard, ...]
    more_threads: int
    first: PostView | None
    anniversaries: tuple[Anniversary, ...]


class OnThisDayPage(Struct, frozen=True):
    """days/<month>-<day>.html: one day in every year that has something to tell of it.

    date: "--02-29".
    month: 1 to 12.
    day: 1 to 31.
    years: the years, the first one first.
    anniversaries: what comes again on this day and belongs to none of these years, such as a birthday.
    previous, next: the days before and after that have a page; behind the last day of December comes January.
    """

    date: str
    month: int
    day: int
    years: tuple[YearOnDay, ...]
    anniversaries: tuple[Anniversary, ...]
    previous: Slice | None = None
    next: Slice | None = None


class CalendarFile(Struct, frozen=True):
    """calendar.ics: what comes again every year. It has no template.

    events: those of a day.
    made: the last post's time, which stands for when this was written.
    """

    events: tuple[Anniversary, ...]
    made: Moment
