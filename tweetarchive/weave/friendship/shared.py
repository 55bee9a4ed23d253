"""What two people share: hashtags, people, and the places where they write."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import chain

from tweetarchive.album.friendship import InCommon, ServiceYear, SharedTag
from tweetarchive.weave.friendship.passed import Passed

SHOWN = 12
CROWD = 12


def shared_tags(passed: Sequence[Passed]) -> tuple[SharedTag, ...]:
    """Hashtags in what passed between the two, with the number of posts of either that have it. First those that both
    used, by the smaller of the two numbers; then by all posts, then by the alphabet; twelve are kept. Capitals make no
    difference, and a tag that stands twice in a post counts once.
    """
    tagged = [one for one in passed if one.tags]
    if not tagged:
        return ()
    sent: Counter[str] = Counter()
    received: Counter[str] = Counter()
    for one in tagged:
        (sent if one.sent else received).update({tag.lower() for tag in one.tags})
    found = [SharedTag(tag, sent[tag], received[tag]) for tag in sent.keys() | received.keys()]
    return tuple(sorted(found, key=lambda tag: (-min(tag.sent, tag.received), -tag.sent - tag.received, tag.tag)))


def people_in_common(
    passed: Sequence[Passed], company: Mapping[int, Collection[int]], two: Collection[int]
) -> tuple[InCommon, ...]:
    """Third people who wrote, or were spoken to, in a conversation in which something passed between the two; those
    with most such conversations first, of whom twelve are kept. Conversations of more than twelve people are crowds,
    and make nobody an acquaintance.
    """
    threads = [company[thread] for thread in {one.thread for one in passed} if thread in company]
    if not threads:
        return ()
    found = Counter(chain.from_iterable([there for there in threads if len(there) <= CROWD]))
    ordered = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return tuple([InCommon(person, times) for person, times in ordered if person > 0 and person not in two])


def services_over_time(passed: Sequence[Passed]) -> tuple[ServiceYear, ...]:
    """How many posts passed between the two over each service in each year, by the date in the archive's time zone.
    Articles and comments are one service, whatever system they were written with.
    """
    found: list[ServiceYear] = []
    for service in sorted({one.service for one in passed}):
        years = Counter([one.day // 10000 for one in passed if one.service == service])
        found += [ServiceYear(service, year, posts) for year, posts in years.items()]
    return tuple(sorted(found, key=lambda one: (one.year, one.service)))
