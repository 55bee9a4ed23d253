"""What is known of the archive as a whole: its numbers, as stored in numbers.facts (JSON).

How each is found is said in weave.numbers, and in docs/numbers.md. A *day* is an integer yyyymmdd in the archive's time
zone; post and person numbers are those of the same album. It is not a view.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct

from tweetarchive.album.friendship import ServiceYear, Streak


class BusyDay(Struct, frozen=True):
    """The day on which most was written."""

    day: int
    posts: int


class Silence(Struct, frozen=True):
    """Days on which nothing passed, between the last before and the first after. after: the post that ended it."""

    days: int
    last_day: int
    next_day: int
    after: int


class FirstAnswers(Struct, frozen=True, omit_defaults=True):
    """How soon somebody answered the owner. answered: the owner's posts that somebody did; timed: those of them of
    which both times are known to the second; median: seconds, None if there are none; quick: within five minutes.
    """

    answered: int = 0
    timed: int = 0
    median: int | None = None
    quick: int = 0

    @property
    def untimed(self) -> int:
        """Left out of the median and of what was quick."""
        return self.answered - self.timed


class AtOnce(Struct, frozen=True):
    """A post that many answered at once. people: whoever did within five minutes, by number, soonest first, below zero
    for those who have no page; seconds: until the last of them had.
    """

    post: int
    people: tuple[int, ...]
    seconds: int


class Month(Struct, frozen=True, array_like=True):
    """What passed in one month, yyyymm. sent: of the posts, the owner's."""

    month: int
    posts: int
    sent: int


class Numbers(Struct, frozen=True, omit_defaults=True):
    """The numbers of the archive; with none of those that want more than there is.

    posts: held; undated: of them, those of which nobody knows the time. exchanges: of them, those that passed between
    the owner and somebody, to three people is one. people: with whom anything did. days: with a post of anybody.
    streak: days in a row on which the owner wrote to somebody. months: those in which anything passed. week: (weekday *
    24 + hour, exchanges), Monday is 0; clockless: exchanges of which only the day is known. services: exchanges by year
    and service.
    """

    posts: int = 0
    undated: int = 0
    exchanges: int = 0
    people: int = 0
    conversations: int = 0
    days: int = 0
    busiest: BusyDay | None = None
    streak: Streak | None = None
    silence: Silence | None = None
    answers: FirstAnswers = FirstAnswers()
    at_once: AtOnce | None = None
    months: tuple[Month, ...] = ()
    week: tuple[tuple[int, int], ...] = ()
    clockless: int = 0
    services: tuple[ServiceYear, ...] = ()


encode = msgspec.json.Encoder().encode
decode = msgspec.json.Decoder(Numbers).decode
