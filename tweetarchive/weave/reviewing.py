"""A year as a whole: whom the owner spent it with, who came, came back and went, and what was answered most.

Pure functions, as in the room of friendships: days in, facts out, each with its formula in its docstring, in words for
whoever reads the page; docs/review.md is made of them. Nothing here knows an album or today's date. Every friendship is
walked through once, so that all years together cost no more than what passed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from tweetarchive.album.review import Anniversary, Answered, Close, InPerson, Parting, Return, Review, TagOfYear
from tweetarchive.weave.friendship.days import FRIENDS_FROM, LOST_AFTER, Day, quiet_days

CLOSEST = 10
SHOWN = 12
TAGS = 8
KNOWN_AFTER = 3
"""Days with each other after which a silence is noticed."""

ROUND = 5
"""Every so many years an anniversary is a round one."""


class Spent(Struct, frozen=True, gc=False):
    """One year with one person. posts, sent, days: in that year; all_posts, all_days: ever. began: day of the first
    words ever. hushed: they never come to mind by themselves. returned: the longest silence that ended in it. parted:
    it was the last.
    """

    person: int
    posts: int
    sent: int
    days: int
    all_posts: int
    all_days: int
    began: int
    hushed: bool = False
    returned: Return | None = None
    parted: Parting | None = None


Heard = Mapping[int, tuple[int, int]]
"""Post of the owner's → (answers from others, from how many people)."""


def years_with(person: int, days: Sequence[Day], until: int, hushed: bool = False) -> dict[int, Spent]:
    """Every year in which something passed with one person. days: all of them, in order. until: the last day on which
    the owner wrote anything. hushed: they have died, or are never to come to mind by themselves.
    """
    years: dict[int, list[Day]] = {}
    for day in days:
        years.setdefault(day.day // 10000, []).append(day)
    back = returns(person, days)
    last = parting(person, days, until, hushed)
    return {
        year: Spent(
            person,
            sum([day.posts for day in held]),
            sum([day.sent for day in held]),
            len(held),
            sum([day.posts for day in days]),
            len(days),
            days[0].day,
            hushed,
            back.get(year),
            last if last is not None and last.day // 10000 == year else None,
        )
        for year, held in years.items()
    }


def review(
    year: int,
    spent: Sequence[Spent],
    before: Sequence[Spent] = (),
    met: Iterable[InPerson] = (),
    heard: Heard | None = None,
    tags: Mapping[str, int] | None = None,
) -> Review:
    """All facts of one year. spent, before: it and the year before it, with everybody. met: who was met in it. heard:
    of the owner's posts of that year. tags: of all posts of that year, in how many each stands.
    """
    new = came(year, spent)
    back = sorted((one for one in spent if one.returned is not None), key=lambda one: (-one.all_days, one.person))
    gone = sorted((one for one in spent if one.parted is not None), key=lambda one: (-one.all_days, one.person))
    return Review(
        people=len(spent),
        closest=closest(year, spent, before),
        came=new[:SHOWN],
        all_came=len(new),
        returned=tuple(one.returned for one in back[:SHOWN] if one.returned is not None),
        all_returned=len(back),
        parted=tuple(one.parted for one in gone[:SHOWN] if one.parted is not None),
        all_parted=len(gone),
        met=met_in_person(met),
        anniversaries=anniversaries(year, spent),
        answered=most_answered(heard or {}),
        tags=tags_of_the_year(tags or {}),
    )


def closest(year: int, spent: Sequence[Spent], before: Sequence[Spent]) -> tuple[Close, ...]:
    """The ten people with whom most posts passed in the year, from either side; of several with as many, those first
    who come first in the archive. Their place in the year before is counted in the same way, among everybody with whom
    something passed then.
    """
    places = {one.person: place for place, one in enumerate(_by_closeness(before), 1)}
    return tuple(
        Close(one.person, one.posts, one.sent, one.days, places.get(one.person, 0), one.began // 10000 == year)
        for one in _by_closeness(spent)[:CLOSEST]
    )


def came(year: int, spent: Sequence[Spent]) -> tuple[int, ...]:
    """Everybody whose first contact falls in the year; first those with whom most posts have passed in all the years
    since, of whom twelve are named. How they came is how they met, as it is found for the friendship.
    """
    new = [one for one in spent if one.began // 10000 == year]
    return tuple(one.person for one in sorted(new, key=lambda one: (-one.all_posts, one.person)))


def returns(person: int, days: Sequence[Day]) -> dict[int, Return]:
    """Whoever came back: 365 whole days or more without a post between the two, which ended in the year, after posts on
    at least three days before. The words that ended it are the first post of the day on which it ended, whoever wrote
    them. Of two such silences in one year the longer one counts. First come those with whom posts passed on most days
    in all the years; twelve are named.
    """
    found: dict[int, Return] = {}
    for number, (last, after) in enumerate(pairwise(days), 1):
        silence = after.number - last.number - 1
        if silence < LOST_AFTER or number < KNOWN_AFTER:
            continue
        year = after.day // 10000
        if year not in found or silence > found[year].silence:
            found[year] = Return(person, silence, last.day, after.first, bool(after.opened))
    return found


def parting(person: int, days: Sequence[Day], until: int, hushed: bool = False) -> Parting | None:
    """Whoever went quiet: the last contact falls in the year, posts had passed on at least three days, and 365 days or
    more lie between it and the last day on which the owner wrote anything. People who have died are not among them, nor
    whoever hide.toml names. First come those with whom posts passed on most days; twelve are named.
    """
    if hushed or len(days) < KNOWN_AFTER or quiet_days(days, until) < LOST_AFTER:
        return None
    return Parting(person, days[-1].day, len(days))


def met_in_person(met: Iterable[InPerson]) -> tuple[InPerson, ...]:
    """Everybody whom the owner met in person for the first time in the year, as people files say, by date; a date that
    tells only the year stands before the others.
    """
    return tuple(sorted(met, key=lambda one: (one.date, one.person)))


def anniversaries(year: int, spent: Sequence[Spent]) -> tuple[Anniversary, ...]:
    """Five, ten, fifteen … years since the first contact with somebody with whom posts have passed on at least ten days
    in all, and some in the year itself; by the day of the year. People who have died are not among them, nor whoever
    hide.toml names.
    """
    found = [
        Anniversary(one.person, year - one.began // 10000, one.began)
        for one in spent
        if one.all_days >= FRIENDS_FROM and not one.hushed and year > one.began // 10000
    ]
    rounded = [one for one in found if one.years % ROUND == 0]
    return tuple(sorted(rounded, key=lambda one: (one.day % 10000, one.person)))


def most_answered(heard: Heard) -> Answered | None:
    """The post of the owner's from the year that most people answered, by the number of people, then of answers; of
    several the first. Answers count whenever they came, the owner's own do not, and neither do those that are only
    inferred, nor what is missing. Comments answer the article they stand under, or another comment. With one answer
    alone no post stands out.
    """
    best = max(heard.items(), key=lambda item: (item[1][1], item[1][0], -item[0]), default=None)
    return Answered(best[0], *best[1]) if best is not None and best[1][0] > 1 else None


def tags_of_the_year(tags: Mapping[str, int]) -> tuple[TagOfYear, ...]:
    """Hashtags by the number of posts of the year that have them, whoever wrote these, then by the alphabet; eight are
    kept, and none that stands in a single post. Capitals make no difference, and a tag that stands twice in a post
    counts once.
    """
    ordered = sorted(tags.items(), key=lambda item: (-item[1], item[0]))
    return tuple(TagOfYear(tag, posts) for tag, posts in ordered[:TAGS] if posts > 1)


def counted(tagged: Iterable[Sequence[str]]) -> Counter[str]:
    """In how many of these posts each hashtag stands."""
    counts: Counter[str] = Counter()
    for tags in tagged:
        counts.update({tag.lower() for tag in tags})
    return counts


def _by_closeness(spent: Sequence[Spent]) -> list[Spent]:
    return sorted(spent, key=lambda one: (-one.posts, one.person))
