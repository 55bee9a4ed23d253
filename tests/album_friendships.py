"""The friendships of small albums: facts found by the program's own pure functions from what a test wrote, so that its
pages have something to tell.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from tweetarchive.album.friendship import encode
from tweetarchive.weave.friendship import Answered, Passed, friendship

if TYPE_CHECKING:
    from albums import Person, Written

Exchange = tuple[int, int, int, int, int, int | None]
"""A row of the table: person, post, sent, at, day, thread."""


def friendships_of(
    people: Sequence[Person], owner: Person, posts: Sequence[Written], exchanges: Sequence[Exchange], zone: ZoneInfo
) -> list[tuple[object, ...]]:
    """Rows of the table `friendship`. posts: numbered from 1, in order."""
    last = max((row[4] for row in exchanges), default=0)
    made: list[tuple[object, ...]] = []
    for person in people:
        passed = [_passed(posts[row[1] - 1], row, person, owner, zone) for row in exchanges if row[0] == person.number]
        found = friendship(passed, max(last, 20100101), two=(owner.number, person.number))
        if found is not None:
            longest = found.silences[0].days if found.silences else 0
            streak = found.streak.days if found.streak else 0
            facts = encode(found).decode()
            made.append((person.number, found.balance, streak, longest, found.quiet, int(found.lost), facts))
    return made


def _passed(post: Written, row: Exchange, person: Person, owner: Person, zone: ZoneInfo) -> Passed:
    _, number, sent, at, day, thread = row
    try:
        hour = datetime.datetime.fromtimestamp(at, zone).hour if post.exact else -1
    except ValueError:
        hour = -1
    above = post.parent
    answered = None
    if above is not None:
        by = "owner" if above.author is owner else "friend" if above.author is person else "other"
        held = above.kind != "ghost"
        answered = Answered(above.id, by, above.at, above.exact, held, above.kind == "article")  # type: ignore[arg-type]
    tags = tuple(span.text.removeprefix("#") for span in post.body.text if span.kind == "tag")
    comment = post.kind == "comment"
    return Passed(number, at, day, hour, bool(sent), post.service, post.exact, comment, thread or 0, tags, answered)
