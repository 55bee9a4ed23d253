"""anniversaries.html, the dates on the home page, and what calendar.ics is made of."""

from __future__ import annotations

from itertools import groupby

from tweetarchive.site import urls
from tweetarchive.site.anniversaries import in_order
from tweetarchive.site.desk import Desk
from tweetarchive.site.moments import NEVER
from tweetarchive.site.views import AnniversariesPage, Anniversary, AnniversaryMonth, CalendarFile

MOST = 600
"""Dates on the page: at about 350 bytes each it stays below 300 KB. The calendar file has all."""

ON_HOME = 8


def anniversaries_page(desk: Desk) -> AnniversariesPage:
    closest = desk.anniversaries.closest()
    dates = in_order(closest[:MOST])
    months = groupby((told for told in dates if told.month), lambda told: told.month)
    return AnniversariesPage(
        months=tuple(_month(number, tuple(of_month)) for number, of_month in months),
        rough=tuple(told for told in dates if not told.month),
        more=len(closest) - len(dates),
        file=urls.CALENDAR if has_calendar(desk) else "",
        leap_day=bool(desk.anniversaries.on(229)),
    )


def home_dates(desk: Desk) -> tuple[Anniversary, ...]:
    """A few of those of the closest people, in the order of the year."""
    others = (told for told in desk.anniversaries.closest() if told.day and not told.person.owner)
    return in_order([told for _, told in zip(range(ON_HOME), others, strict=False)])


def has_calendar(desk: Desk) -> bool:
    """A calendar without an event is none."""
    return any(desk.anniversaries.yearly())


def calendar_file(desk: Desk) -> CalendarFile:
    """Everything that comes again on a day."""
    bounds = desk.album.first_and_last_post()
    last = bounds[1] if bounds else None
    return CalendarFile(
        events=in_order(told for told in desk.anniversaries.closest() if told.day),
        made=desk.clock.moment(last.at, last.exact, last.day) if last else NEVER,
    )


def _month(number: int, dates: tuple[Anniversary, ...]) -> AnniversaryMonth:
    return AnniversaryMonth(
        number, tuple(told for told in dates if told.day), tuple(told for told in dates if not told.day)
    )
