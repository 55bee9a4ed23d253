"""friends.html, and friends/met/…: everybody, by closeness and by when it began."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from tweetarchive.site import slices, urls
from tweetarchive.site.circles import circle_cards
from tweetarchive.site.desk import Desk
from tweetarchive.site.people import met
from tweetarchive.site.views import FriendsPage, MetPage

CLOSEST = 60
CIRCLES = 6
"""Circles at the top; where there are more, their page has all."""


def friends_page(desk: Desk) -> FriendsPage:
    """The closest as cards; somebody described by the owner has a place even if nothing passed on record."""
    closest = islice((row for row in desk.people.friends() if met(row) or row.described), CLOSEST)
    return FriendsPage(
        friends=tuple(desk.cards.friend(row, years=True) for row in closest),
        met=slices.links(desk.outline.met().parts, urls.met),
        people=desk.people.met,
        first_year=desk.cards.first_year,
        last_year=desk.cards.last_year,
        circles=circle_cards(desk, CIRCLES),
        all_circles=len(desk.namesakes.circles),
    )


def met_page(desk: Desk, label: str) -> MetPage | None:
    """None if nobody was met then, or the slice is none of the plan's."""
    plan = desk.outline.met()
    part = plan.by_label.get(label)
    if part is None:
        return None
    people = () if part.parts else desk.outline.met_in(part)
    return MetPage(
        label=slices.told(label),
        friends=tuple(desk.cards.friend(desk.people.rows[person], years=True) for person in people),
        slices=slices.links(plan.parts, urls.met, current=label),
        parts=slices.links(part.parts, urls.met),
    )


def met_labels(desk: Desk) -> Iterator[str]:
    """Of all slices of the list of first exchanges."""
    yield from desk.outline.met().by_label
