"""friends/<slug>.html and its years: one person, and what passed between them and the owner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tweetarchive.album import facts
from tweetarchive.album.rows import BLOG, AccountRow, ExchangeRow, PersonRow
from tweetarchive.site import slices, urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.encounters import encounters
from tweetarchive.site.feeds import feed_of
from tweetarchive.site.friendship import friendship_of
from tweetarchive.site.moments import month_label, months_apart
from tweetarchive.site.outline import by_month
from tweetarchive.site.slices import Part, Plan
from tweetarchive.site.views import FriendPage, FriendYearPage, MonthCount, PersonRef

FORMER = 40
"""Handles given up that are named, the last ones: more would be a list of names and nobody."""

LONGEST = 5
LONG = 3
"""A conversation with fewer posts by both is not worth naming as a long one, but where it is the only place of some."""


def friend_page(desk: Desk, slug: str) -> FriendPage | None:
    """None if there is no such person, or it is the owner."""
    row = _friend(desk, slug)
    if row is None:
        return None
    story, words = desk.album.person_words(row.id)
    known = facts.decode(words) if words else facts.Facts()
    accounts = desk.people.accounts_of.get(row.id, [])
    alone = bool(accounts) and all(account.service == BLOG for account in accounts)
    cut = desk.outline.friend(row.id)
    whole = [] if cut else desk.album.exchanges(row.id)
    months = cut.months if cut else by_month((post.day, 1, post.sent) for post in whole)
    desk.posts.expect(post for post in (row.first_post, row.last_post) if cut and post is not None)
    passed = encounters(desk, whole)
    return FriendPage(
        person=desk.people.person(row.id),
        story=story,
        bio=next((bio for account in accounts if (bio := desk.album.account_bio(account.id))), ""),
        handles=_former_handles(desk, row),
        accounts=_accounts(desk, accounts),
        circles=tuple(
            (circle.name, _span(circle.since, circle.until), desk.namesakes.circle_path(circle.name))
            for circle in known.circles
        ),
        met=(str(known.met.date), known.met.place) if known.met else ("", ""),
        introduced_by=_introducer(desk, known.introduced_by),
        birthday=str(known.birthday),
        both=bool(row.both),
        sent=row.sent,
        received=row.received,
        days=row.days,
        conversations=row.threads,
        first=desk.posts.by_id(row.first_post),
        last=desk.posts.by_id(row.last_post),
        months=_months(desk, slug, cut.plan if cut else None, months),
        years=slices.links(cut.plan.parts, lambda label: urls.friend(slug, label)) if cut else (),
        encounters=passed,
        longest=desk.cards.threads(desk.album.longest_with(row.id, 1 if row.undated else LONG, LONGEST)),
        undated=row.undated,
        anniversaries=desk.anniversaries.of(row.id),
        commenter=alone,
        friendship=friendship_of(desk, row, alone=alone, memorial=bool(known.memorial)),
        memorial=bool(known.memorial),
        stories=desk.stories.naming("person", row.id),
        feed=feed_of(desk, row),
        books=desk.volumes.covers(row),
    )


def friend_year_page(desk: Desk, slug: str, label: str) -> FriendYearPage | None:
    """None if nothing passed then, if everything is on the friend's own page, or the slice is none of the plan's."""
    row = _friend(desk, slug)
    cut = desk.outline.friend(row.id) if row else None
    part = cut.plan.by_label.get(label) if cut else None
    if row is None or cut is None or part is None:
        return None

    def path(name: str) -> str:
        return urls.friend(slug, name)

    rows = [] if part.parts else _exchanges(desk, row.id, part)
    sent, received = _sums(desk, row.id, part, rows)
    is_year = len(label) == len("2011")
    before, after = cut.plan.around(part)
    return FriendYearPage(
        person=desk.people.person(row.id),
        label=slices.told(label),
        sent=sent,
        received=received,
        slices=slices.links(cut.plan.parts, path, current=label),
        parts=slices.links(part.parts, path),
        months=_months(desk, slug, cut.plan, cut.months, int(label)) if is_year else (),
        encounters=encounters(desk, rows),
        previous=slices.link(before, path),
        next=slices.link(after, path),
        book=desk.volumes.cover(row, int(label)) if is_year else "",
    )


def friend_labels(desk: Desk, row: PersonRow) -> Iterator[str]:
    """Every slice of a friendship that has a page."""
    if cut := desk.outline.friend(row.id):
        yield from cut.plan.by_label


def _friend(desk: Desk, slug: str) -> PersonRow | None:
    row = desk.people.by_slug.get(slug)
    return None if row is None or row.owner else row


def _exchanges(desk: Desk, person: int, part: Part) -> list[ExchangeRow]:
    rows = desk.album.exchanges(person, part.low, part.high, part.first_day, part.last_day)
    if not part.ids:
        return rows
    chosen = frozenset(part.ids)
    return [row for row in rows if row.id in chosen]


def _sums(desk: Desk, person: int, part: Part, rows: Sequence[ExchangeRow]) -> tuple[int, int]:
    """Posts sent and received in a slice: from the posts themselves, or from the days' counts where it lists none."""
    if rows:
        sent = sum([row.sent for row in rows])
        return sent, len(rows) - sent
    days = desk.album.exchange_days(person, part.first_day, part.last_day)
    sent = sum(day.sent for day in days)
    return sent, sum(day.posts for day in days) - sent


def _months(
    desk: Desk, slug: str, plan: Plan | None, counts: Mapping[int, tuple[int, int]], year: int = 0
) -> tuple[MonthCount, ...]:
    """Every month of a friendship, or of one year of it, empty ones included. counts: month → (sent, received)."""
    if not counts:
        return ()
    first, last = (year * 100 + 1, year * 100 + 12) if year else (min(counts), max(counts))
    months = desk.cards.quiet_months(first, last)
    for month, (sent, received) in counts.items():
        if first <= month <= last:
            part = plan.covering(month) if plan else None
            path = urls.friend(slug, part.label) if part else ""
            label = month_label(month)
            months[months_apart(first, month)] = MonthCount(label, month // 100, month % 100, sent, received, path)
    return tuple(months)


def _accounts(desk: Desk, rows: Sequence[AccountRow]) -> tuple[tuple[str, str, str], ...]:
    """Who comments is known by a name instead of a handle, and often by more than one key with the same name."""
    found = dict.fromkeys(
        (BLOG, row.name, urls.web(row.url)) if row.service == BLOG else (row.service, row.handle, row.url)
        for row in rows
        if row.service == BLOG or row.handle  # under initials nobody has one
    )
    originals = desk.settings.originals
    return tuple((service, called, address if originals else "") for service, called, address in found)


def _span(since: facts.When, until: facts.When) -> str:
    return f"{since}–{until}" if since or until else ""


def _former_handles(desk: Desk, row: PersonRow) -> tuple[str, ...]:
    accounts = desk.people.accounts_of.get(row.id, [])
    present = {account.handle for account in accounts}
    former = [handle for account in accounts for handle in desk.album.former_handles(account.id)]
    return tuple(dict.fromkeys(handle for handle in former if handle not in present))[-FORMER:]


def _introducer(desk: Desk, slug: str) -> PersonRef | None:
    row = desk.people.by_slug.get(slug)
    return desk.people.person(row.id) if row else None
