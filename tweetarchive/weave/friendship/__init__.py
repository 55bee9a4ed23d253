"""Facts between the archive's owner and one person, found from what passed between them.

Pure functions: posts in, facts out. Each fact has a function, and its formula stands in that function's docstring, in
words for whoever reads the page; docs/friendship.md is made of them. Nothing here knows an album, an account's name or
today's date, so that the same archive always tells the same. A friendship costs time and memory in proportion to the
posts of these two people, whatever else the archive holds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from operator import attrgetter
from types import MappingProxyType

from tweetarchive.album.friendship import Friendship
from tweetarchive.weave.friendship.answering import reply_times
from tweetarchive.weave.friendship.clocks import hours
from tweetarchive.weave.friendship.contact import first_contact, how_we_met, last_contact
from tweetarchive.weave.friendship.conversations import longest_conversation
from tweetarchive.weave.friendship.days import busiest_day, by_day, is_lost, longest_streak, quiet_days, silences
from tweetarchive.weave.friendship.passed import Answered, Passed
from tweetarchive.weave.friendship.shared import SHOWN, people_in_common, services_over_time, shared_tags
from tweetarchive.weave.friendship.sides import balance, directions
from tweetarchive.weave.people_files import PersonFile

__all__ = ["Answered", "Passed", "friendship"]


def friendship(
    posts: Iterable[Passed],
    until: int,
    company: Mapping[int, Collection[int]] = MappingProxyType({}),
    two: Collection[int] = (),
    file: PersonFile | None = None,
) -> Friendship | None:
    """All facts, None if nothing passed. posts: each once, best in the order of their numbers.

    until: the last day on which the owner wrote anything. company: thread → the persons in it, below zero for those who
    have no page; threads of no third person may be left out. two: the owner and this one. file: what the owner wrote
    about them.
    """
    passed = sorted(posts, key=attrgetter("post"))
    if not passed:
        return None
    days = by_day(passed)
    sent, received = directions(passed)
    our_answers, their_answers = reply_times(passed)
    week, clockless = hours(passed, days)
    tags = shared_tags(passed)
    common = people_in_common(passed, company, two)
    return Friendship(
        met=how_we_met(passed, file),
        last=last_contact(passed),
        first_sent=first_contact(passed, sent=True),
        first_received=first_contact(passed, sent=False),
        sent=sent,
        received=received,
        balance=balance(sent.posts, received.posts),
        our_answers=our_answers,
        their_answers=their_answers,
        streak=longest_streak(days),
        silences=silences(days),
        quiet=quiet_days(days, until),
        lost=is_lost(days, until),
        conversation=longest_conversation(passed),
        busiest=busiest_day(days),
        week=week,
        clockless=clockless,
        tags=tags[:SHOWN],
        all_tags=len(tags),
        common=common[:SHOWN],
        all_common=len(common),
        services=services_over_time(passed),
    )
