"""The first and the last that passed between two people, and how they met."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from tweetarchive.album.friendship import Contact, Meeting
from tweetarchive.weave.friendship.passed import Passed, how
from tweetarchive.weave.people_files import PersonFile

MOST_OTHERS = 3


def first_contact(passed: Sequence[Passed], sent: bool | None = None) -> Contact | None:
    """The earliest post by which either turned to the other: a mention, a reply, or a comment under an article. It is
    found in each direction, too. Boosts, likes and quotes that do not name the other turn to nobody. Of posts from the
    same second the one with the older id came first; a post of which only the date is known stands at the beginning of
    its day. Posts of unknown date cannot be the first.
    """
    return next((_contact(one) for one in passed if sent is None or one.sent == sent), None)


def last_contact(passed: Sequence[Passed]) -> Contact:
    """The latest post by which either turned to the other, found like the first."""
    return _contact(passed[-1])


def how_we_met(passed: Sequence[Passed], file: PersonFile | None) -> Meeting:
    """By the first contact: how it came, the hashtags in it and in what it answers, and through whom: third people who
    were there, which are the authors of what it answers, upwards in the conversation, and then whoever else it names;
    the nearest three.

    The owner's word goes before that of the posts, and is labelled so. `introduced_by` in a people file always stands
    in place of whoever was there. `met` is the first meeting in person, so it is how two people met unless they had
    written to each other on an earlier day; a `met` without a date says nothing of what came first.
    """
    first = passed[0]
    contact = _contact(first)
    tags = tuple(dict.fromkeys((*first.tags, *(first.answers.tags if first.answers else ()))))
    file = file or PersonFile()
    through = () if file.introduced_by else first.others[:MOST_OTHERS]
    met = Meeting(contact, tags=tags, through=through, introduced_by=file.introduced_by)
    if file.met is None or not _not_after(str(file.met.date), first.day):
        return met
    return replace(met, says="owner", date=str(file.met.date), place=file.met.place)


def _contact(passed: Passed) -> Contact:
    return Contact(
        post=passed.post,
        at=passed.at,
        day=passed.day,
        how=how(passed),
        service=passed.service,
        sent=passed.sent,
        exact=passed.exact,
        tags=passed.tags,
    )


def _not_after(date: str, day: int) -> bool:
    """Whether a date as people write it, maybe only a year or month, lies before a day or is the same."""
    label = f"{day // 10000:04}-{day // 100 % 100:02}-{day % 100:02}"
    return date[:4].isdigit() and date[:10] <= label[: len(date)]
