"""What is known of a friendship: the facts between the owner and one person, as stored in friendship.facts (JSON).

How each is found is said in weave.friendship, and in docs/friendship.md. A *day* is an integer yyyymmdd in the
archive's time zone; post, thread and account numbers are those of the same album. "sent" is what the owner wrote to
them, "received" what they wrote to the owner. It is not a view.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import Struct

How = Literal["mention", "reply", "comment"]
Word = Literal["posts", "owner"]


class Contact(Struct, frozen=True, omit_defaults=True):
    """One post that passed between them. at: Unix seconds; exact: False if only the day is known."""

    post: int
    at: int
    day: int
    how: How
    service: str
    sent: bool = False
    exact: bool = True
    tags: tuple[str, ...] = ()


class Meeting(Struct, frozen=True, omit_defaults=True):
    """How they met. says: whose word it is, that of the posts or the owner's; date and place only in the latter case,
    as the owner wrote them. tags: hashtags without "#". through: accounts; introduced_by: a slug, in their stead where
    the owner names somebody.
    """

    first: Contact
    says: Word = "posts"
    date: str = ""
    place: str = ""
    tags: tuple[str, ...] = ()
    through: tuple[int, ...] = ()
    introduced_by: str = ""

    @property
    def says_through(self) -> Word:
        """Whose word it is through whom they met."""
        return "owner" if self.introduced_by else "posts"


class Direction(Struct, frozen=True, omit_defaults=True):
    """What one wrote to the other: posts, of which `replies` answer something of theirs and the others, the mentions,
    do not. comments: of all of them, those that stand under an article.
    """

    posts: int = 0
    replies: int = 0
    comments: int = 0

    @property
    def mentions(self) -> int:
        return self.posts - self.replies


class ReplyTimes(Struct, frozen=True, omit_defaults=True):
    """How soon one answers the other. answered: posts of the other; missing: of them, those that are not held; timed:
    those of which both times are known to the second; median: seconds, None if there are none; quick: within five
    minutes.
    """

    answered: int = 0
    missing: int = 0
    timed: int = 0
    median: int | None = None
    quick: int = 0

    @property
    def untimed(self) -> int:
        """Left out of the median and the share."""
        return self.answered - self.timed

    @property
    def share(self) -> float | None:
        """Of the timed ones those within five minutes, 0 to 1."""
        return self.quick / self.timed if self.timed else None


class Streak(Struct, frozen=True):
    """Days in a row, both ends included."""

    days: int
    first_day: int
    last_day: int


class Silence(Struct, frozen=True, omit_defaults=True):
    """Days without a post, between the last before and the first after. after: the post that ended it; sent: the owner
    wrote that.
    """

    days: int
    last_day: int
    next_day: int
    after: int
    sent: bool = False


class Conversation(Struct, frozen=True, omit_defaults=True):
    """posts: those of the two in it, of which `missing` are theirs and not held."""

    thread: int
    posts: int
    first_day: int
    last_day: int
    missing: int = 0


class BusyDay(Struct, frozen=True, omit_defaults=True):
    """sent: of the posts, the owner's."""

    day: int
    posts: int
    sent: int = 0


class SharedTag(Struct, frozen=True, array_like=True):
    """A hashtag without "#", in lower case, and in how many posts each of the two used it."""

    tag: str
    sent: int
    received: int


class InCommon(Struct, frozen=True, array_like=True):
    """Somebody who was there, and in how many conversations."""

    person: int
    conversations: int


class ServiceYear(Struct, frozen=True, array_like=True):
    """Posts that passed over one service in one year."""

    service: str
    year: int
    posts: int


class Friendship(Struct, frozen=True, omit_defaults=True):
    """All facts between the owner and one person; with none of those that want more than there is.

    first_sent, first_received: the first in each direction. their_answers: how soon they answer the owner; our_answers:
    how soon the owner answers them. silences: the longest first. quiet: days from the last contact to the last day on
    which the owner wrote anything. lost: a long-lost friend. week: (weekday * 24 + hour, posts), Monday is 0;
    clockless: posts of which only the day is known. tags, common: the first few; all_tags, all_common: how many there
    are.
    """

    met: Meeting
    last: Contact
    first_sent: Contact | None = None
    first_received: Contact | None = None
    sent: Direction = Direction()
    received: Direction = Direction()
    balance: float = 0.0
    our_answers: ReplyTimes = ReplyTimes()
    their_answers: ReplyTimes = ReplyTimes()
    streak: Streak | None = None
    silences: tuple[Silence, ...] = ()
    quiet: int = 0
    lost: bool = False
    conversation: Conversation | None = None
    busiest: BusyDay | None = None
    week: tuple[tuple[int, int], ...] = ()
    clockless: int = 0
    tags: tuple[SharedTag, ...] = ()
    all_tags: int = 0
    common: tuple[InCommon, ...] = ()
    all_common: int = 0
    services: tuple[ServiceYear, ...] = ()

    @property
    def hours(self) -> tuple[int, ...]:
        """Posts in each hour of the day, 24 of them."""
        counts = [0] * 24
        for cell, posts in self.week:
            counts[cell % 24] += posts
        return tuple(counts)


encode = msgspec.json.Encoder().encode
decode = msgspec.json.Decoder(Friendship).decode
