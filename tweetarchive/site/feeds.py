"""feed.atom, feed.json and the same for friends: the newest posts, for programs.

Only a site with an address has any: whoever reads a feed elsewhere needs whole addresses. A friend has one if their
page is told by years, or somebody has described them; so one that was there stays. Words of others that were only
passed on are left out, and so is what has no time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from tweetarchive.album.rows import OWNER, PersonRow
from tweetarchive.site import urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.moments import NEVER
from tweetarchive.site.views import Feed, PersonRef, PostView

NEWEST = 50
NEWEST_OF_FRIEND = 20


def feed(desk: Desk, path: str) -> Feed | None:
    """The feed at a path, None if there is none."""
    asked = urls.read_feed(path) if desk.settings.base_url else None
    if asked is None:
        return None
    slug, form = asked
    if not slug:
        return _feed(path, form, urls.HOME, None, desk.posts.views_of(_newest(desk)))
    row = desk.people.by_slug.get(slug)
    if row is None or not _has_feed(desk, row):
        return None
    posts = desk.posts.views_of(_newest_with(desk, row.id))
    return _feed(path, form, urls.friend(slug), desk.people.person(row.id), posts)


def feed_of(desk: Desk, row: PersonRow) -> str:
    """The path of somebody's feed without its ending, "" if they have none."""
    return urls.feed(row.slug, "") if desk.settings.base_url and _has_feed(desk, row) else ""


def feed_paths(desk: Desk) -> Iterator[str]:
    """Of all feeds, none if the site has no address."""
    if desk.settings.base_url:
        slugs = ["", *(row.slug for row in desk.people.friends() if _has_feed(desk, row))]
        yield from (urls.feed(slug, form) for slug in slugs for form in urls.FEEDS)


def _has_feed(desk: Desk, row: PersonRow) -> bool:
    told_by_years = desk.outline.friend(row.id) is not None
    return row.id != OWNER and row.first_at is not None and (bool(row.described) or told_by_years)


def _newest(desk: Desk) -> list[int]:
    posts = desk.album.newest_posts(NEWEST)
    desk.posts.expect(posts)
    return posts


def _newest_with(desk: Desk, person: int) -> list[int]:
    posts = desk.album.newest_exchanges(person, NEWEST_OF_FRIEND)
    desk.posts.expect(posts)
    return posts


def _feed(
    path: str, form: Literal["atom", "json"], page: str, person: PersonRef | None, posts: tuple[PostView, ...]
) -> Feed:
    return Feed(form, path, page, person, posts, posts[0].at if posts else NEVER)
