"""The numbers of the archive as a whole, found from what was counted while the album was filled.

Pure functions: counts in, numbers out. Each number has a function, and its formula stands in that function's docstring,
in words for whoever reads the page; docs/numbers.md is made of them. Nothing here knows an album, a name or today's
date. Every post is looked at once, so that finding them takes time in proportion to the archive.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from tweetarchive.album.friendship import ServiceYear, Streak
from tweetarchive.album.numbers import AtOnce, BusyDay, FirstAnswers, Month, Numbers, Silence
from tweetarchive.weave.counts import Counts
from tweetarchive.weave.friendship.answering import QUICK, ROUNDING
from tweetarchive.weave.friendship.days import Day
from tweetarchive.weave.friendship.days import longest_streak as streak_of

AT_ONCE_FROM = 3
"""As many people answer at once."""


class Answer(Struct, frozen=True, gc=False):
    """One answer to a post of the owner's by somebody else. post: that was answered. by: whose it is, a person's number
    or one below zero. after: seconds, None if either time is not known to the second, or the two cannot be right.
    """

    post: int
    by: int
    after: int | None


def numbers(counts: Counts, answers: Sequence[Answer], people: int, conversations: int) -> Numbers:
    """People are those with whom anything passed, in either direction, be it of unknown time; accounts that belong to
    one person are one. A conversation has at least two posts, of which some may be missing, or it is a blog post with
    what stands below it.
    """
    days = passed_days(counts)
    return Numbers(
        posts=posts(counts),
        undated=counts.undated,
        exchanges=exchanges(counts),
        people=people,
        conversations=conversations,
        days=days_with_words(counts),
        busiest=busiest_day(counts.held),
        streak=longest_streak(days),
        silence=longest_silence(days),
        answers=first_answers(answers),
        at_once=most_at_once(answers),
        months=months(days),
        week=hours(counts),
        clockless=counts.clockless,
        services=services_over_time(counts.services),
    )


def posts(counts: Counts) -> int:
    """All posts, blog posts and comments that this site shows, whoever wrote them, each once. Those of which nobody
    knows the time are among them, and are counted by themselves, too. Posts that are known of and missing are not.
    """
    return sum(counts.held.values()) + counts.undated


def exchanges(counts: Counts) -> int:
    """Posts by which the owner turned to somebody, or somebody to the owner: by name, by answering, or with a comment.
    A post to three people is one. Boosts pass nothing, and neither do posts to nobody; those of unknown date are left
    out.
    """
    return sum(day.posts for day in counts.passed.values())


def days_with_words(counts: Counts) -> int:
    """Days on which at least one post was written, by the owner or by somebody else, in the archive's time zone."""
    return len(counts.held)


def busiest_day(held: Mapping[int, int]) -> BusyDay | None:
    """The day on which most posts were written, by all people together; of several the earliest."""
    if not held:
        return None
    day = min(held, key=lambda day: (-held[day], day))
    return BusyDay(day, held[day])


def longest_streak(days: Sequence[Day]) -> Streak | None:
    """Most days in a row on each of which the owner wrote to somebody, whoever it was; of several streaks the earliest.
    Days are those of the archive's time zone.
    """
    written = [day for day in days if day.sent]
    return streak_of(written) if written else None


def longest_silence(days: Sequence[Day]) -> Silence | None:
    """Most whole days between two days on which anything passed between the owner and anybody, in either direction; of
    several the earliest. What was written to nobody does not end it.
    """
    longest = max(pairwise(days), key=lambda two: two[1].number - two[0].number, default=None)
    if longest is None or longest[1].number - longest[0].number < 2:
        return None
    before, after = longest
    return Silence(after.number - before.number - 1, before.day, after.day, after.first)


def first_answers(answers: Iterable[Answer]) -> FirstAnswers:
    """The time from a post of the owner's to the first answer by anybody else, in seconds; then the middle one of all
    these times (of two in the middle, half way between, rounded down), and how many were up to five minutes. Posts that
    nobody answered have none. A blog post is not waited for, so comments on it are not counted; answers to comments
    are. Where it is only guessed what somebody answered, it is not counted.

    Left out are pairs of which one time is unknown or known only to the day, and answers that would be older than what
    they answer, by more than the two seconds that rounding explains.
    """
    first: dict[int, int | None] = {}
    for answer in answers:
        if first.get(answer.post) is None:
            first[answer.post] = answer.after
    gaps = sorted(after for after in first.values() if after is not None)
    middle = (gaps[(len(gaps) - 1) // 2] + gaps[len(gaps) // 2]) // 2 if gaps else None
    return FirstAnswers(len(first), len(gaps), middle, bisect_right(gaps, QUICK))


def most_at_once(answers: Iterable[Answer]) -> AtOnce | None:
    """The post of the owner's that most different people answered within five minutes, and how long it took until the
    last of them had; of several posts the one where that was soonest, and then the earliest. Whoever answered twice is
    one. Answers to answers are not counted, and answers are counted as for the first answer. Two people are none yet.
    """
    soonest: dict[int, dict[int, int]] = {}
    for answer in answers:
        if answer.after is not None and answer.after <= QUICK:
            people = soonest.setdefault(answer.post, {})
            people[answer.by] = min(people.get(answer.by, QUICK), answer.after)
    best = min(
        ((-len(people), max(people.values()), post) for post, people in soonest.items() if len(people) >= AT_ONCE_FROM),
        default=None,
    )
    if best is None:
        return None
    _, seconds, post = best
    people = soonest[post]
    return AtOnce(post, tuple(sorted(people, key=lambda person: (people[person], abs(person)))), seconds)


def months(days: Iterable[Day]) -> tuple[Month, ...]:
    """How many posts passed between the owner and others in each month, and how many of them the owner wrote."""
    found: dict[int, list[int]] = {}
    for day in days:
        sums = found.setdefault(day.day // 100, [0, 0])
        sums[0] += day.posts
        sums[1] += day.sent
    return tuple(Month(month, posts, sent) for month, (posts, sent) in found.items())


def hours(counts: Counts) -> tuple[tuple[int, int], ...]:
    """How many posts passed between the owner and others in each hour of each day of the week, by the clocks of the
    archive's time zone, summer time included. Posts of which only the day is known are left out, and counted.
    """
    return tuple(sorted(counts.week.items()))


def services_over_time(services: Mapping[tuple[int, str], int]) -> tuple[ServiceYear, ...]:
    """How many posts passed between the owner and others over each service in each year, by the date in the archive's
    time zone. Blog posts and comments are one service, whatever system they were written with.
    """
    return tuple(ServiceYear(service, year, posts) for (year, service), posts in sorted(services.items()))


def passed_days(counts: Counts) -> list[Day]:
    """All days on which anything passed, in order."""
    return [counts.passed[day] for day in sorted(counts.passed)]


def after(answered: tuple[int | None, bool], answer: tuple[int | None, bool]) -> int | None:
    """Seconds from one (time, known to the second) to another, None if they cannot be told or cannot be right."""
    (asked, asked_exactly), (said, said_exactly) = answered, answer
    if asked is None or said is None or not asked_exactly or not said_exactly or said < asked - ROUNDING:
        return None
    return max(0, said - asked)
