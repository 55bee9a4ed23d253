"""about.html: what this archive has and lacks."""

from __future__ import annotations

from collections import Counter

from tweetarchive.site.desk import Desk
from tweetarchive.site.people import met
from tweetarchive.site.views import AboutPage, HoldingView, PersonRef, SourceView

WANTED = 24


def about_page(desk: Desk) -> AboutPage:
    ghosts = desk.album.ghosts_by_account()
    undated = desk.album.undated_posts()
    return AboutPage(
        sources=_sources(desk),
        holdings=_holdings(desk),
        posts=sum(desk.almanac.years.values()) + undated,
        threads=desk.album.thread_total(),
        people=sum(met(row) for row in desk.people.rows.values()),
        ghosts=sum(count for _, count, _ in ghosts),
        dated=sum(dated for _, _, dated in ghosts),
        wanted=_wanted(desk, {account: count for account, count, _ in ghosts}),
        time_zone=desk.settings.time_zone,
        undated=undated,
    )


def _sources(desk: Desk) -> tuple[SourceView, ...]:
    return tuple(
        SourceView(
            person=desk.people.person(row.person) if row.person else PersonRef("", ""),
            service=row.service,
            handle=row.handle,
            generated=desk.clock.moment(row.generated or None),
            first=desk.clock.rough(row.first_at),
            last=desk.clock.rough(row.last_at),
            posts=row.posts,
            problems=row.problems,
        )
        for row in desk.album.sources()
    )


def _holdings(desk: Desk) -> tuple[HoldingView, ...]:
    people = desk.people
    return tuple(
        HoldingView(
            person=people.person(people.by_slug[row.source].id) if row.source in people.by_slug else PersonRef("", ""),
            service=row.service,
            label=row.label.removesuffix(f", {row.reason}"),  # "Comments, spam": what is told apart by its reason
            found=row.found,
            shown=row.shown,
            reason=row.reason,
            folded=row.folded,
            site=row.site,
        )
        for row in desk.album.holdings()
    )


def _wanted(desk: Desk, missing: dict[int, int]) -> tuple[tuple[PersonRef, int], ...]:
    """Other people by the number of their posts that we know of and do not hold."""
    persons: Counter[int] = Counter()
    for account, count in missing.items():
        person = desk.people.person_of(account)
        if person is not None and not desk.people.rows[person].owner:
            persons[person] += count
    ranked = sorted(persons.items(), key=lambda item: (-item[1], item[0]))[:WANTED]
    return tuple((desk.people.person(person), count) for person, count in ranked)
