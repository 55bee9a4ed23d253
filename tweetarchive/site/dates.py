"""dates.html and below: years as calendars, months as weeks, days with what happened on them."""

from __future__ import annotations

import calendar
from bisect import bisect_left
from collections.abc import Callable, Iterator

from tweetarchive.album.rows import PostRow, ThreadRow
from tweetarchive.site import slices, urls
from tweetarchive.site.almanac import Counts
from tweetarchive.site.cards import CARD_PEOPLE, YEAR_END
from tweetarchive.site.desk import Desk
from tweetarchive.site.moments import day_label, month_label
from tweetarchive.site.outline import PostsPlan
from tweetarchive.site.slices import Part
from tweetarchive.site.views import (
    DatesPage,
    DayCount,
    DayPage,
    MonthCard,
    MonthPage,
    PostView,
    Slice,
    ThreadCard,
    YearPage,
)

YEAR_PEOPLE = 24
YEAR_THREADS = 12
NEW_PEOPLE = 60
MONTH_PEOPLE = 24
MONTH_THREADS = 30
DAY_PEOPLE = 60
DAY_THREADS = 60
"""Conversations named on the page of a day that is cut; the slices name all."""

_MONDAY_FIRST = calendar.Calendar(calendar.MONDAY)


def dates_page(desk: Desk) -> DatesPage:
    return DatesPage(desk.cards.years())


def year_page(desk: Desk, year: int) -> YearPage | None:
    """None for a year without posts."""
    if year not in desk.almanac.years:
        return None
    first, last = year * 10000, year * 10000 + YEAR_END
    before, after = _around(desk.almanac.years, year, "{:04}".format, urls.year)
    return YearPage(
        year=year,
        posts=desk.almanac.years[year],
        exchanges=desk.album.exchanges_between(first, last),
        conversations=_conversations(desk, first, last),
        days=tuple(
            _day(desk, year * 10000 + month * 100 + day)
            for month in range(1, 13)
            for day in range(1, calendar.monthrange(year, month)[1] + 1)
        ),
        people=tuple(map(desk.cards.friend_between, desk.album.in_year(year, YEAR_PEOPLE))),
        months=tuple(_month(desk, month) for month in desk.almanac.months if month // 100 == year),
        threads=desk.cards.threads(desk.album.longest_between(first, last, YEAR_THREADS)),
        new_people=desk.cards.persons(desk.outline.met_between(first, last)[:NEW_PEOPLE]),
        previous=before,
        next=after,
        review=urls.review(year) if year in desk.cards.reviewed else "",
        book=desk.volumes.cover(None, year),
    )


def month_page(desk: Desk, month: int) -> MonthPage | None:
    """month: yyyymm. None for a month without posts."""
    if month not in desk.almanac.months:
        return None
    first, last = month * 100, month * 100 + 99
    before, after = _around(desk.almanac.months, month, month_label, urls.month)
    longest = sorted(desk.album.longest_between(first, last, MONTH_THREADS), key=_begun)
    return MonthPage(
        label=month_label(month),
        year=month // 100,
        month=month % 100,
        posts=desk.almanac.months[month],
        exchanges=desk.album.exchanges_between(first, last),
        weeks=_weeks(desk, month),
        people=tuple(map(desk.cards.friend_between, desk.album.in_month(month, MONTH_PEOPLE))),
        threads=desk.cards.threads(longest),
        more_threads=_conversations(desk, first, last) - len(longest),
        previous=before,
        next=after,
    )


def day_page(desk: Desk, day: int, label: str) -> DayPage | None:
    """day: yyyymmdd. label: a slice of a day too full for one page, "" for the day. None if there is no such page."""
    if day not in desk.almanac.days:
        return None
    cut = desk.outline.day(day)
    part = cut.plan.by_label.get(label) if cut else None
    if label and part is None:
        return None

    def path(name: str) -> str:
        return urls.day(day, name)

    if cut and part:
        before, after = (slices.link(near, path) for near in cut.plan.around(part))
    else:
        before, after = _around(desk.almanac.days, day, day_label, urls.day)
    below = part.parts if part else cut.plan.parts if cut else ()
    loose, threads = _held(desk, day, cut, part)
    desk.posts.expect_around(loose)
    cards = _cards(desk, threads)
    articles = _articles(desk, day, cut, part, cards)
    return DayPage(
        label=slices.told(label) or day_label(day),
        at=desk.clock.day(day),
        people=desk.cards.persons(_people(desk, day, part)),
        threads=_longest_of(desk, day)
        if cut and not part
        else tuple([card for number, card in cards.items() if number not in articles]),
        posts=desk.posts.views(loose),
        count=part.size if part else desk.almanac.days[day],
        parts=slices.links(below, path),
        previous=before,
        next=after,
        articles=tuple(articles.values()),
        stories=() if part else desk.stories.naming("day", day),
        anniversaries=tuple(told for told in desk.anniversaries.on(day % 10000) if told.year == day // 10000),
        other_years=desk.recall.other_years(day),
    )


def day_labels(desk: Desk, day: int) -> Iterator[str]:
    """Every slice of a day that has a page; none if it fits on one."""
    if cut := desk.outline.day(day):
        yield from cut.plan.by_label


def _around(
    counts: Counts, number: int, label: Callable[[int], str], path: Callable[[int], str]
) -> tuple[Slice | None, Slice | None]:
    before, after = (
        None if near is None else Slice(label(near), path(near), counts[near]) for near in counts.around(number)
    )
    return before, after


def _conversations(desk: Desk, first: int, last: int) -> int:
    days = desk.outline.thread_days()
    low, high = bisect_left(days, (first, 0)), bisect_left(days, (last + 1, 0))
    return sum(count for _, count in days[low:high])


def _day(desk: Desk, day: int) -> DayCount:
    count = desk.almanac.days.get(day, 0)
    year, month, number = day // 10000, day // 100 % 100, day % 100
    path = urls.day(day) if count else ""
    weekday = calendar.weekday(year, month, number)
    return DayCount(day_label(day), year, month, number, weekday, count, desk.almanac.level(day), path)


def _month(desk: Desk, month: int) -> MonthCard:
    people = [row.person for row in desk.album.in_month(month, CARD_PEOPLE)]
    return MonthCard(
        month_label(month),
        month // 100,
        month % 100,
        urls.month(month),
        desk.almanac.months[month],
        desk.cards.persons(people),
    )


def _weeks(desk: Desk, month: int) -> tuple[tuple[DayCount | None, ...], ...]:
    return tuple(
        tuple(_day(desk, month * 100 + day) if day else None for day in week)
        for week in _MONDAY_FIRST.monthdayscalendar(month // 100, month % 100)
    )


def _begun(row: ThreadRow) -> tuple[int, int]:
    return row.first_at or 0, row.id


def _held(desk: Desk, day: int, cut: PostsPlan | None, part: Part | None) -> tuple[list[PostRow], list[int]]:
    """What a page shows or leads to: posts that belong to no conversation, and conversations, by number, in the order
    in which they come up.
    """
    if cut is None:
        return desk.album.loose_posts(day), desk.album.threads_on(day)
    if part is None or part.parts:
        return [], []
    held = cut.held(part.label)
    desk.album.expect_posts(held)
    rows = [row for post in held if (row := desk.album.post(post)) is not None]
    threads = dict.fromkeys(row.thread for row in rows if row.thread is not None)
    return [row for row in rows if row.thread is None], list(threads)


def _cards(desk: Desk, numbers: list[int]) -> dict[int, ThreadCard]:
    desk.cards.expect(numbers)
    return {number: card for number in numbers if (card := desk.cards.thread_by_id(number)) is not None}


def _articles(
    desk: Desk, day: int, cut: PostsPlan | None, part: Part | None, cards: dict[int, ThreadCard]
) -> dict[int, tuple[PostView, ThreadCard]]:
    """The blog posts of a day, or of a slice of it, by the numbers of their conversations."""
    found = {}
    for number, card in cards.items():
        if not card.article or (row := desk.album.thread(number)) is None or row.day != day:
            continue
        article = desk.posts.by_id(row.root)
        here = cut is None or part is None or cut.where.get(row.root) == part.label
        if here and article is not None and article.kind == "article" and _day_of(article) == day:
            found[number] = (article, card)
    return found


def _day_of(view: PostView) -> int:
    return view.at.year * 10000 + view.at.month * 100 + view.at.day


def _longest_of(desk: Desk, day: int) -> tuple[ThreadCard, ...]:
    longest = sorted(desk.album.longest_on(day, DAY_THREADS), key=_begun)
    return desk.cards.threads(longest)


def _people(desk: Desk, day: int, part: Part | None) -> list[int]:
    """With whom anything passed, those with most first."""
    if part is None:
        return desk.album.closest_on(day, DAY_PEOPLE)
    return desk.album.closest_among(day, part.low, part.high, DAY_PEOPLE)
