"""index.html, and 404.html, which helps from anywhere."""

from __future__ import annotations

from msgspec.structs import replace

from tweetarchive.album.rows import OWNER
from tweetarchive.site.desk import Desk
from tweetarchive.site.friendship import long_lost
from tweetarchive.site.keeping import home_dates
from tweetarchive.site.moments import NEVER
from tweetarchive.site.numbers import at_once
from tweetarchive.site.people import met
from tweetarchive.site.stories import newest_stories
from tweetarchive.site.views import AtOnce, HomePage, NotFoundPage

FRIENDS = 12
THREADS = 8
STORIES = 3
LOST = 5


def home_page(desk: Desk) -> HomePage:
    bounds = desk.album.first_and_last_post()
    first, last = bounds or (None, None)
    friends = [desk.people.rows[person] for person in desk.album.closest(FRIENDS)]
    years = desk.cards.years()
    return HomePage(
        friends=tuple(desk.cards.friend(row, years=True) for row in friends if met(row)),
        years=years,
        threads=desk.cards.threads(desk.album.longest_threads(THREADS)),
        first=desk.posts.by_id(desk.album.first_exchange()),
        story=desk.album.person_words(OWNER)[0],
        posts=sum(desk.almanac.years.values()) + desk.album.undated_posts(),
        people=desk.people.met,
        exchanges=sum(year.exchanges for year in years),
        conversations=desk.album.thread_total(),
        since=desk.clock.moment(first.at, first.exact, first.day) if first else NEVER,
        anniversaries=home_dates(desk),
        at_once=_at_once(desk),
        until=desk.clock.moment(last.at, last.exact, last.day) if last else NEVER,
        stories=newest_stories(desk, STORIES),
        lost=long_lost(desk, LOST),
    )


def _at_once(desk: Desk) -> AtOnce | None:
    """Unless its day is one that should not come to mind; who should not is only counted."""
    told = at_once(desk)
    if told is None:
        return None
    at = told.post.at
    day = at.year * 10000 + at.month * 100 + at.day
    if day not in {row.day for row in desk.recall.on(day % 10000)}:
        return None
    return replace(told, people=tuple(one for one in told.people if one.path not in desk.recall.hushed))


def not_found_page(desk: Desk) -> NotFoundPage:
    return NotFoundPage(desk.cards.years(), desk.content() if desk.expected.lookup() else "")
