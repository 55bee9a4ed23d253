"""tags.html, tags/<tag>.html and its years: hashtags under which people met, who came, and on which days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tweetarchive.album.rows import GatheringRow, TagRow
from tweetarchive.site import slices, urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.moments import spanned
from tweetarchive.site.slices import Plan, Tally
from tweetarchive.site.views import (
    Gathering,
    PersonRef,
    TagCard,
    TagMeeting,
    TagPage,
    TagPerson,
    TagsPage,
    TagYear,
    TagYearPage,
)

WHOLE = 40
"""A tag with no more gatherings than this has all of them on its own page."""
GATHERINGS = 120
"""Most of them on a page: at about 1.2 KB of HTML each, it stays below 300 KB."""
PEOPLE = 120
MET = 40
"""People met under a tag, each with the first words; about 1.5 KB of HTML each."""
NAMED = 4
THREADS = 3
THREADS_OF_FULLEST = 12


def tags_page(desk: Desk) -> TagsPage | None:
    """None if there are no such tags."""
    if not desk.namesakes.tags:
        return None
    sums, crowds = desk.album.tag_sums(), desk.album.tag_crowds()
    return TagsPage(tuple(_card(desk, row, sums[row.id], crowds[row.id]) for row in desk.namesakes.tags.values()))


def tag_page(desk: Desk, slug: str) -> TagPage | None:
    """None if there is no such tag."""
    row = desk.namesakes.tags.get(slug)
    if row is None:
        return None
    rows = desk.album.gatherings(row.id)
    plan = _plan(rows)
    fullest = desk.album.fullest_gathering(row.id)
    met = desk.album.tag_met(row.id, MET)
    desk.posts.expect(post for _, post in met)
    circle = desk.namesakes.circle_path(f"#{row.name}")
    return TagPage(
        tag=_card_of(desk, row),
        circles=((f"#{row.name}", circle),) if circle else (),
        people=tuple(
            TagPerson(_person(desk, one.who), one.posts, desk.clock.day(one.first), desk.clock.day(one.last))
            for one in desk.album.tag_people(row.id, PEOPLE)
        ),
        met=tuple(
            TagMeeting(desk.people.person(person), view)
            for person, post in met
            if (view := desk.posts.by_id(post)) is not None
        ),
        met_count=desk.album.tag_met_total(row.id),
        years=tuple(_years(desk, row)),
        fullest=_gatherings(desk, row, [fullest], THREADS_OF_FULLEST)[0] if fullest else None,
        gatherings=() if plan else _gatherings(desk, row, rows),
        slices=slices.links(plan.parts, lambda label: urls.tag(slug, label)) if plan else (),
    )


def tag_year_page(desk: Desk, slug: str, label: str) -> TagYearPage | None:
    """None if there is no such tag, if all of it is on its own page, or the slice is none of the plan's."""
    row = desk.namesakes.tags.get(slug)
    plan = _plan(desk.album.gatherings(row.id)) if row else None
    part = plan.by_label.get(label) if plan else None
    if row is None or plan is None or part is None:
        return None

    def path(name: str) -> str:
        return urls.tag(slug, name)

    rows = [] if part.parts else desk.album.gatherings(row.id, part.first_day, part.last_day)
    before, after = plan.around(part)
    return TagYearPage(
        tag=_card_of(desk, row),
        label=label,
        gatherings=_gatherings(desk, row, rows),
        slices=slices.links(plan.parts, path, current=label),
        parts=slices.links(part.parts, path),
        previous=slices.link(before, path),
        next=slices.link(after, path),
    )


def tag_paths(desk: Desk) -> Iterator[str]:
    """The pages of every tag."""
    for slug, row in desk.namesakes.tags.items():
        yield urls.tag(slug)
        if plan := _plan(desk.album.gatherings(row.id)):
            yield from (urls.tag(slug, label) for label in plan.by_label)


def _plan(rows: Sequence[GatheringRow]) -> Plan | None:
    """None if they fit on one page."""
    if len(rows) <= WHOLE:
        return None
    return slices.by_years([Tally(row.day, 1, 0, 0) for row in rows], _no_stamps, GATHERINGS)


def _no_stamps(day: int) -> Sequence[slices.Stamp]:
    raise AssertionError(f"a single gathering, on {day}, fits on a page")


def _card_of(desk: Desk, row: TagRow) -> TagCard:
    return _card(desk, row, desk.album.tag_sums(row.id)[row.id], desk.album.tag_crowds(row.id)[row.id])


def _card(desk: Desk, row: TagRow, sums: tuple[int, int, int, int, int], people: int) -> TagCard:
    posts, _, gatherings, first, last = sums
    return TagCard(row.name, urls.tag(row.slug), posts, people, gatherings, desk.clock.day(first), desk.clock.day(last))


def _years(desk: Desk, row: TagRow) -> Iterator[TagYear]:
    found = {year: sums for year, *sums in desk.album.tag_years(row.id)}
    for year in spanned(found):
        path = desk.year_path(year) if year in found else ""
        yield TagYear(year, path, *found.get(year, (0, 0, 0)))


def _gatherings(desk: Desk, tag: TagRow, rows: Sequence[GatheringRow], most: int = THREADS) -> tuple[Gathering, ...]:
    days = [row.day for row in rows]
    who, where = desk.album.gathered(tag.id, days), desk.album.gathered_in(tag.id, days)
    desk.cards.expect(thread for threads in where.values() for thread in threads[:most])
    return tuple(
        Gathering(
            day=desk.clock.day(row.day),
            posts=row.posts,
            count=row.people,
            people=tuple(_person(desk, one) for one in who[row.day][:NAMED]),
            threads=tuple(
                card for thread in where.get(row.day, [])[:most] if (card := desk.cards.thread_by_id(thread))
            ),
            more=max(0, len(where.get(row.day, [])) - most),
        )
        for row in rows
    )


def _person(desk: Desk, who: int) -> PersonRef:
    return desk.people.person(who) if who > 0 else desk.people.account(-who)
