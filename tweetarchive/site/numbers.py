"""numbers.html: what can be counted of the archive. It was found while weaving; here the numbers get their pages."""

from __future__ import annotations

import calendar
from collections.abc import Iterator

from tweetarchive.album import numbers
from tweetarchive.site import urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.friendship import by_service
from tweetarchive.site.lifelines import FIRST_YEAR, lifelines
from tweetarchive.site.moments import month_label, months_between
from tweetarchive.site.views import (
    AtOnce,
    MonthCount,
    NumbersPage,
    Stretch,
    YearDays,
    YearRanks,
)

RANKS = 10
HOURS_OF_WEEK = 168


def numbers_page(desk: Desk) -> NumbersPage:
    found = desk.album.numbers()
    streak, silence = found.streak, found.silence
    return NumbersPage(
        posts=found.posts,
        undated=found.undated,
        exchanges=found.exchanges,
        people=found.people,
        conversations=found.conversations,
        days=found.days,
        busiest=desk.clock.day(found.busiest.day) if found.busiest else None,
        most=found.busiest.posts if found.busiest else 0,
        streak=_stretch(desk, streak.days, streak.first_day, streak.last_day) if streak else None,
        silence=_stretch(desk, silence.days, silence.last_day, silence.next_day) if silence else None,
        answered=found.answers.answered,
        timed=found.answers.timed,
        quick=found.answers.quick,
        median=found.answers.median,
        at_once=at_once(desk),
        friends=lifelines(desk),
        months=tuple(_months(found)),
        calendar=tuple(_calendar(desk)),
        ranks=tuple(_ranks(desk, found)),
        week=_week(found),
        clockless=found.clockless,
        services=by_service(found.services),
    )


def at_once(desk: Desk) -> AtOnce | None:
    """The post that most people answered at once, None if there is none."""
    told = desk.album.numbers().at_once
    post = desk.posts.by_id(told.post) if told else None
    if told is None or post is None:
        return None
    people = desk.cards.persons(person for person in told.people if person > 0)
    return AtOnce(post, people, len(told.people), told.seconds)


def _stretch(desk: Desk, days: int, first: int, last: int) -> Stretch:
    return Stretch(days, desk.clock.day(first), desk.clock.day(last))


def _months(found: numbers.Numbers) -> Iterator[MonthCount]:
    counts = {one.month: one for one in found.months}
    if not counts:
        return
    for month in months_between(min(counts), max(counts)):
        one = counts.get(month, numbers.Month(month, 0, 0))
        path = urls.month(month) if one.posts else ""
        yield MonthCount(month_label(month), month // 100, month % 100, one.sent, one.posts - one.sent, path)


def _calendar(desk: Desk) -> Iterator[YearDays]:
    held, months = desk.almanac.days, desk.almanac.months
    for year in desk.almanac.years:
        if year <= FIRST_YEAR:
            continue
        lengths = [calendar.monthrange(year, month)[1] for month in range(1, 13)]
        days = [year * 10000 + month * 100 + day for month in range(1, 13) for day in range(1, lengths[month - 1] + 1)]
        of_year = [year * 100 + month for month in range(1, 13)]
        yield YearDays(
            year=year,
            path=urls.year(year),
            weekday=calendar.weekday(year, 1, 1),
            days=tuple([held.get(day, 0) for day in days]),
            months=tuple([months.get(month, 0) for month in of_year]),
            paths=tuple([urls.month(month) if month in months else "" for month in of_year]),
        )


def _ranks(desk: Desk, found: numbers.Numbers) -> Iterator[YearRanks]:
    if not found.months:
        return
    for year in range(found.months[0].month // 100, found.months[-1].month // 100 + 1):
        people = tuple((desk.people.person(row.person), row.posts) for row in desk.album.in_year(year, RANKS))
        yield YearRanks(year, desk.year_path(year), people)


def _week(found: numbers.Numbers) -> tuple[int, ...]:
    counts = dict(found.week)
    return tuple([counts.get(hour, 0) for hour in range(HOURS_OF_WEEK)]) if counts else ()
