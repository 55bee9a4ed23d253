"""What is known of a year as a whole, as stored in year_review.facts (JSON): with whom it was spent, who came and went.

How each is found is said in weave.reviewing, and in docs/review.md. A *day* is an integer yyyymmdd in the archive's
time zone; person and post numbers are those of the same album. It is not a view.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct


class Close(Struct, frozen=True, omit_defaults=True):
    """One of the closest. before: their place in the year before, 0 if nothing passed then. new: nothing ever had."""

    person: int
    posts: int
    sent: int
    days: int
    before: int = 0
    new: bool = False


class Return(Struct, frozen=True, omit_defaults=True):
    """Somebody came back. silence: whole days without a post. post: what ended it; sent: the owner wrote that."""

    person: int
    silence: int
    last_day: int
    post: int
    sent: bool = False


class Parting(Struct, frozen=True):
    """Somebody with whom nothing passed after this day. days: on how many it had."""

    person: int
    day: int
    days: int


class InPerson(Struct, frozen=True, omit_defaults=True):
    """The first meeting in person. date: as the owner wrote it, maybe only a month or the year."""

    person: int
    date: str
    place: str = ""


class Anniversary(Struct, frozen=True, array_like=True):
    """So many years since the first words, on this day of an earlier year."""

    person: int
    years: int
    day: int


class Answered(Struct, frozen=True, array_like=True):
    """A post of the owner's. answers: from others; people: from how many."""

    post: int
    answers: int
    people: int


class TagOfYear(Struct, frozen=True, array_like=True):
    """A hashtag without "#", in lower case, and in how many posts it stands."""

    tag: str
    posts: int


class Review(Struct, frozen=True, omit_defaults=True):
    """All facts of one year. came, returned, parted: the first few; all_came, all_returned, all_parted: how many there
    are. people: with how many anything passed.
    """

    people: int
    closest: tuple[Close, ...] = ()
    came: tuple[int, ...] = ()
    all_came: int = 0
    returned: tuple[Return, ...] = ()
    all_returned: int = 0
    parted: tuple[Parting, ...] = ()
    all_parted: int = 0
    met: tuple[InPerson, ...] = ()
    anniversaries: tuple[Anniversary, ...] = ()
    answered: Answered | None = None
    tags: tuple[TagOfYear, ...] = ()


encode = msgspec.json.Encoder().encode
decode = msgspec.json.Decoder(Review).decode
