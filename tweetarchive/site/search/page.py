"""search.html: a form for those whose browser runs its script, and for all others what there is to leaf through."""

from __future__ import annotations

from tweetarchive.site.desk import Desk
from tweetarchive.site.people import met
from tweetarchive.site.views import SearchPage

FRIENDS = 200
"""People to choose from, the closest. Of everybody else a link to what passed stands at their result."""


def search_page(desk: Desk) -> SearchPage | None:
    """None if there is to be none."""
    if not desk.settings.search:
        return None
    friends = [desk.people.rows[person] for person in desk.album.closest(FRIENDS)]
    return SearchPage(
        version=desk.content(),
        friends=tuple(desk.people.person(row.id) for row in friends if met(row)),
        years=tuple(desk.almanac.years),
        services=tuple(desk.album.services()),
        circles=bool(desk.namesakes.circles),
        tags=bool(desk.namesakes.tags),
    )
