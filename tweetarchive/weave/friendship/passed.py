"""What passed between the owner and one person, post by post, as the facts are found from it. Data, and what one post
is by itself.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from tweetarchive.album.friendship import How


class Answered(Struct, frozen=True, gc=False):
    """The post that another answers. at: Unix seconds, None if nobody knows; exact: known to the second. held: False
    for one that is missing. article: a blog post, or its place. tags: its hashtags, needed of what the first post
    answers.
    """

    post: int
    by: Literal["owner", "friend", "other"]
    at: int | None = None
    exact: bool = False
    held: bool = True
    article: bool = False
    tags: tuple[str, ...] = ()


class Passed(Struct, frozen=True, gc=False):
    """One post that the owner wrote to somebody (sent) or they to the owner.

    post: its number, ascending in time; equal times are in the order of numbers. day: yyyymmdd, hour: 0 to 23 of the
    archive's time zone; if only the day is known, exact is False and hour is -1. comment: it stands under an article.
    thread: 0 for none. tags: hashtags without "#". others: accounts of third people who were there, nearest first; it
    is needed of the first post alone.
    """

    post: int
    at: int
    day: int
    hour: int
    sent: bool
    service: str
    exact: bool = True
    comment: bool = False
    thread: int = 0
    tags: tuple[str, ...] = ()
    answers: Answered | None = None
    others: tuple[int, ...] = ()


def is_reply(passed: Passed) -> bool:
    """Whether it answers something that the other of the two wrote. Who goes on with what they wrote themselves, or
    answers a third person, and names the other, mentions them.
    """
    return passed.answers is not None and passed.answers.by == ("friend" if passed.sent else "owner")


def how(passed: Passed) -> How:
    """How it came: a comment stands under an article, a reply answers the other, a mention only names them."""
    if passed.comment:
        return "comment"
    return "reply" if is_reply(passed) else "mention"
