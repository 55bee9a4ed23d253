"""about.html: what this archive has and lacks."""

from __future__ import annotations

from tweetarchive.site.desk import Desk
from tweetarchive.site.views import AboutPage, HoldingView, PersonRef, SourceView

WANTED = 24


def about_page(desk: Desk) -> AboutPage:
    """What the archive was made from, what is missing, and whose exports would help."""
    missing, dated = desk.album.missing()
    undated = desk.album.undated_posts()
    return AboutPage(
        sources=_sources(desk),
        holdings=_holdings(desk),
        posts=sum(desk.almanac.years.values()) + undated,
        threads=desk.album.thread_total(),
        people=desk.people.met,
        ghosts=missing,
        dated=dated,
        wanted=tuple((desk.people.person(person), count) for person, count in desk.album.missing_most(WANTED)),
        time_zone=desk.settings.time_zone,
        undated=undated,
        inferred=desk.album.inferred(),
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
