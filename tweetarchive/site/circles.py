"""circles.html and circles/<slug>.html: people whom the owner names together, since when, and what they talked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from tweetarchive.album.rows import OWNER, CircleRow, MemberRow
from tweetarchive.site import urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.moments import day_label, spanned
from tweetarchive.site.views import (
    CircleCard,
    CircleEvent,
    CirclePage,
    CirclesPage,
    CircleYear,
    Member,
    PersonRef,
)

FACES = 8
CARDS = 100
"""Circles with faces on a page; each is some 1.5 KB of HTML."""
MORE_CARDS = 1000
MEMBERS = 100
"""Times in a circle that are told, drawn and counted; each is some 900 bytes of HTML."""
MORE_MEMBERS = 1000
THREADS = 20
STILL = 99999999


def circles_page(desk: Desk) -> CirclesPage | None:
    """None if there are no circles."""
    cards = circle_cards(desk, CARDS + MORE_CARDS)
    return CirclesPage(cards[:CARDS], cards[CARDS:]) if cards else None


def circle_cards(desk: Desk, limit: int) -> tuple[CircleCard, ...]:
    """The circles with most people, then those that began first."""
    rows = sorted(desk.namesakes.circles.values(), key=lambda row: (-row.people, row.id))[:limit]
    if not rows:
        return ()
    first, spans = desk.album.first_members(FACES), desk.album.circle_spans()
    return tuple(_card(desk, row, first.get(row.id, []), spans[row.id]) for row in rows)


def circle_page(desk: Desk, slug: str) -> CirclePage | None:
    """None if there is no such circle."""
    row = desk.namesakes.circles.get(slug)
    if row is None:
        return None
    times = desk.album.members(row.id)
    shown = times[:MEMBERS]
    others = list(dict.fromkeys(time.person for time in times[MEMBERS:]))
    begins = [time.first_day for time in shown if time.first_day]
    ends = [desk.almanac.days.numbers[-1]] if desk.almanac.days and any(map(_stayed, shown)) else []
    ends += [day for time in shown for day in (time.first_day, time.last_day) if 0 < day < STILL]
    bounds = desk.album.circle_bounds(row.id)
    fullest = desk.album.circle_fullest(row.id, THREADS)
    cards = desk.cards.threads([*(thread for thread, _ in fullest), *(bounds or ())])
    people = [time.person for time in times if time.person != OWNER] or [OWNER]
    return CirclePage(
        circle=_card(
            desk, row, list(dict.fromkeys(people))[:FACES], (times[0].since, *max((t.last_day, t.until) for t in times))
        ),
        tag=desk.namesakes.tag_path(row.name.removeprefix("#")) if row.name.startswith("#") else "",
        members=tuple(_member(desk, time) for time in shown),
        more=desk.cards.persons(others[:MORE_MEMBERS]),
        beyond=max(0, len(others) - MORE_MEMBERS),
        history=tuple(_history(desk, shown)),
        undated=desk.cards.persons(time.person for time in shown if not time.since),
        introductions=_introductions(desk, shown),
        first_day=_label(min(begins)) if begins else "",
        last_day=_label(max(ends)) if begins else "",
        others=len({time.person for time in times} - {OWNER}),
        conversations=desk.album.circle_total(row.id),
        threads=tuple(zip(cards, (members for _, members in fullest), strict=False)),
        first=cards[-2] if bounds else None,
        last=cards[-1] if bounds else None,
        years=tuple(_years(desk, row)),
    )


def circle_slugs(desk: Desk) -> Iterator[str]:
    """Every circle that has a page."""
    yield from desk.namesakes.circles


def _card(desk: Desk, row: CircleRow, people: Iterable[int], span: tuple[str, int, str]) -> CircleCard:
    since, last_day, until = span
    return CircleCard(
        name=row.name,
        path=urls.circle(row.slug),
        people=desk.cards.persons(people),
        count=row.people,
        since=since,
        until=until if last_day < STILL else "",
    )


def _member(desk: Desk, time: MemberRow) -> Member:
    return Member(
        person=desk.people.person(time.person),
        since=time.since,
        until=time.until,
        through=_introducer(desk, time),
        begins=_label(time.first_day) if time.first_day else "",
        ends=_label(time.last_day) if time.last_day < STILL else "",
        stayed=_stayed(time),
    )


def _stayed(time: MemberRow) -> bool:
    return not time.until and not time.memorial


def _introducer(desk: Desk, time: MemberRow) -> PersonRef | None:
    return None if time.introduced is None else desk.people.person(time.introduced)


def _history(desk: Desk, times: Sequence[MemberRow]) -> Iterator[CircleEvent]:
    """Who joined and left, by time; of whom it is not known when they joined, that comes last. Those of the first day
    are one event; after that whoever came at one time by one person's word.
    """
    events = [(time.first_day or STILL, False, time.since, time) for time in times if time.since]
    events += [(time.last_day if time.first_day else STILL, True, time.until, time) for time in times if time.until]
    events.sort(key=lambda event: event[:2])  # stable: those of one day stay in order of joining
    opening = events[0][:3] if events and not events[0][1] and events[0][0] < STILL else None
    groups = groupby(
        events, lambda event: (event[:3], None if event[1] or event[:3] == opening else event[3].introduced)
    )
    for ((_, left, date), introduced), group in groups:
        people = dict.fromkeys(time.person for *_, time in group)
        through = None if introduced is None else desk.people.person(introduced)
        yield CircleEvent(date, desk.cards.persons(people), through, left, (_, left, date) == opening)


def _introductions(desk: Desk, times: Iterable[MemberRow]) -> tuple[tuple[PersonRef, tuple[PersonRef, ...]], ...]:
    found: dict[int, dict[int, None]] = {}
    for time in times:
        if time.introduced is not None:
            found.setdefault(time.introduced, {})[time.person] = None
    return tuple((desk.people.person(introducer), desk.cards.persons(people)) for introducer, people in found.items())


def _years(desk: Desk, row: CircleRow) -> Iterator[CircleYear]:
    found = {year: (threads, posts) for year, threads, posts in desk.album.circle_years(row.id)}
    for year in spanned(found):
        path = desk.year_path(year) if year in found else ""
        yield CircleYear(year, path, *found.get(year, (0, 0)))


def _label(day: int) -> str:
    """A day of which month and day may be 0, for unwritten, as the first that it can be."""
    return day_label(day // 10000 * 10000 + max(day // 100 % 100, 1) * 100 + max(day % 100, 1))
