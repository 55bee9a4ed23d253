"""How much either wrote to the other."""

from __future__ import annotations

from collections.abc import Sequence

from tweetarchive.album.friendship import Direction
from tweetarchive.weave.friendship.passed import Passed, is_reply


def directions(passed: Sequence[Passed]) -> tuple[Direction, Direction]:
    """The posts that the owner wrote to them, and those that they wrote to the owner. A post is a reply if it answers
    something that the other wrote, and a mention if it only names them, or is only guessed to be an answer: also when
    it goes on with the author's own words or answers a third person. A comment on an article is a reply to whoever
    wrote the article. Each post counts once, however often it was exported; a post to three people counts with each of
    them. What is missing is not counted.
    """
    posts, replies, comments = [0, 0], [0, 0], [0, 0]
    for one in passed:
        side = one.sent
        posts[side] += 1
        replies[side] += is_reply(one)
        comments[side] += one.comment
    received, sent = map(Direction, posts, replies, comments)
    return sent, received


def balance(sent: int, received: int) -> float:
    """The posts of whoever wrote less, divided by the posts of whoever wrote more: 1 means as many from either side,
    and 0 that all are from one. Somebody who is written to a hundred times and never writes back has a balance of 0; so
    has one whose own posts are missing from the archive, which cannot tell these two apart.
    """
    return min(sent, received) / max(sent, received, 1)
