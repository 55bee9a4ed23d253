"""The closest friends as lines through time."""

from __future__ import annotations

from collections.abc import Iterator

from tweetarchive.album import facts
from tweetarchive.album.rows import PersonRow
from tweetarchive.site import urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.moments import month_label
from tweetarchive.site.views import Lifeline, MonthCount

CLOSEST = 30
FIRST_YEAR = 1
"""Where the album puts what no calendar has."""


def lifelines(desk: Desk) -> tuple[Lifeline, ...]:
    """The closest thirty with whom anything passed at a known time, by the first of it."""
    chosen = [desk.people.rows[person] for person in desk.album.closest(CLOSEST)]
    months: dict[int, list[MonthCount]] = {row.id: [] for row in chosen}
    for person, month, posts, sent in desk.album.months_with(months):
        if month // 100 > FIRST_YEAR:
            count = MonthCount(month_label(month), month // 100, month % 100, sent, posts - sent)
            months[person].append(count)
    made = [(row, _lifeline(desk, row, tuple(months[row.id]))) for row in chosen if months[row.id]]
    return tuple(line for _, line in sorted(made, key=lambda each: (each[1].months[0].label, each[0].first_at or 0)))


def _lifeline(desk: Desk, row: PersonRow, months: tuple[MonthCount, ...]) -> Lifeline:
    _, words = desk.album.person_words(row.id)
    met = facts.decode(words).met if words else None
    return Lifeline(
        person=desk.people.person(row.id),
        first=desk.clock.rough(row.first_at),
        last=desk.clock.rough(row.last_at),
        months=months,
        years=tuple(_years(row, months, desk.outline.told_by_years(row.id))),
        met=str(met.date) if met else "",
        place=met.place if met else "",
    )


def _years(row: PersonRow, months: tuple[MonthCount, ...], cut: bool) -> Iterator[tuple[int, int, str]]:
    years: dict[int, int] = {}
    for month in months:
        years[month.year] = years.get(month.year, 0) + month.sent + month.received
    for year, posts in years.items():
        yield year, posts, urls.friend(row.slug, f"{year:04}" if cut else "")
