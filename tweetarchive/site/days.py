"""days.html and days/…: a day of the year in every year that has something to tell of it.

What is hushed is in none of them: no words of theirs, no conversation they are in, no date.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from itertools import islice

from msgspec import Struct

from tweetarchive.album.rows import RecalledRow, RecallRow
from tweetarchive.site import urls
from tweetarchive.site.almanac import Counts
from tweetarchive.site.desk import Desk
from tweetarchive.site.moments import month_day_label
from tweetarchive.site.recall import of_its_year
from tweetarchive.site.views import Anniversary, DayOfYear, DaysPage, OnThisDayPage, PostView, Slice, YearOnDay

PEOPLE = 6
THREADS = 3
SPARE = 3
"""Conversations that are asked for besides, as some may name those who are hushed."""

TRIED = 4
"""Posts that are looked at for one that may be shown: nearly always it is the first."""

LONG = 2000
"""Letters of a post or comment, marks and all, that is left to its conversation if it has more."""

LEAP_YEAR = 2000


def days_page(desk: Desk) -> DaysPage:
    counts = desk.recall.counts()
    return DaysPage(
        months=tuple(
            tuple(_day(desk, month * 100 + day) for day in range(1, calendar.monthrange(LEAP_YEAR, month)[1] + 1))
            for month in range(1, 13)
        ),
        days=len(counts),
    )


def on_this_day_page(desk: Desk, month_day: int) -> OnThisDayPage | None:
    """month_day: mmdd. None for a day that has nothing to tell."""
    counts = desk.recall.counts()
    if month_day not in counts:
        return None
    kept = desk.anniversaries.on(month_day)
    before, after = _around(counts, month_day)
    return OnThisDayPage(
        date=month_day_label(month_day),
        month=month_day // 100,
        day=month_day % 100,
        years=_years(desk, month_day, [told for told in kept if of_its_year(told)]),
        anniversaries=tuple(told for told in kept if not of_its_year(told)),
        previous=before,
        next=after,
    )


class _Found(Struct):
    """What is shown of one year."""

    row: RecallRow
    people: list[RecalledRow] = []
    threads: list[int] = []
    anniversaries: tuple[Anniversary, ...] = ()


def _years(desk: Desk, month_day: int, kept: Iterable[Anniversary]) -> tuple[YearOnDay, ...]:
    found = {row.day: _Found(row) for row in desk.recall.on(month_day)}
    for told in kept:
        day = told.year * 10000 + month_day
        one = found.setdefault(day, _Found(RecallRow(month_day, day, 0, 0)))
        one.anniversaries += (told,)
    for day, people in desk.album.recalled_people(month_day, PEOPLE).items():
        found[day].people = people
    for day, threads in desk.album.recalled_threads(month_day, THREADS + SPARE).items():
        found[day].threads = threads
    desk.cards.expect(thread for one in found.values() for thread in one.threads)
    desk.posts.expect(post for one in found.values() for post in _tried(one)[:1])
    return tuple(_year(desk, one) for _, one in sorted(found.items()))


def _year(desk: Desk, one: _Found) -> YearOnDay:
    day = one.row.day
    told = (desk.cards.thread_by_id(thread) for thread in one.threads)
    cards = list(islice((card for card in told if card and not desk.recall.hushed.are_named(card.title)), THREADS))
    return YearOnDay(
        at=desk.clock.day(day),
        exchanges=one.row.exchanges,
        people=desk.cards.persons(row.person for row in one.people),
        more_people=one.people[0].people - len(one.people) if one.people else 0,
        threads=tuple(cards),
        more_threads=one.row.threads - len(cards),
        first=next((view for post in _tried(one) if (view := _shown(desk, post)) is not None), None),
        anniversaries=one.anniversaries,
    )


def _tried(one: _Found) -> list[int]:
    """With each the first words that no card begins with, the one with whom most passed first."""
    return list(dict.fromkeys(row.first for row in one.people if row.first is not None))[:TRIED]


def _shown(desk: Desk, post: int) -> PostView | None:
    """None if it is long, or has to do with somebody who is hushed."""
    view = desk.posts.by_id(post)
    if view is None:
        return None
    letters = sum(len(piece.text) for piece in view.text) + (len(view.content.source) if view.content else 0)
    return None if letters > LONG or desk.recall.hushed.are_in(view) else view


def _day(desk: Desk, month_day: int) -> DayOfYear:
    counts = desk.recall.counts()
    path = urls.on_this_day(month_day) if month_day in counts else ""
    return DayOfYear(
        month_day_label(month_day),
        month_day // 100,
        month_day % 100,
        counts.get(month_day, 0),
        desk.recall.level(month_day),
        path,
    )


def _around(counts: Counts, month_day: int) -> tuple[Slice | None, Slice | None]:
    """The days before and after; the year is a circle, but a single day is not before itself."""
    if len(counts) < 2:
        return None, None
    before, after = counts.around(month_day)
    ends = counts.numbers[-1] if before is None else before, counts.numbers[0] if after is None else after
    told = [Slice(month_day_label(day), urls.on_this_day(day), counts[day]) for day in ends]
    return told[0], told[1]
