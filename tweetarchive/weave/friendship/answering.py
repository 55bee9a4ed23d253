"""How soon two people answer each other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from tweetarchive.album.friendship import ReplyTimes
from tweetarchive.weave.friendship.passed import Passed, is_reply

QUICK = 300
"""Seconds within which an answer is a quick one."""

ROUNDING = 2
"""Seconds by which an answer may seem to come before what it answers: times told by ids agree with those written down
within 1.5 s (measured on real exports, 2026-11).
"""


def reply_times(passed: Sequence[Passed]) -> tuple[ReplyTimes, ReplyTimes]:
    """The time from a post of the one to the first answer of the other, in seconds, for each direction; then the middle
    one of all these times (of two in the middle, half way between, rounded down), and the share of those up to five
    minutes. A second answer to the same post is not counted, an answer after days is. A post that is missing counts if
    its id tells when it was written; what is only guessed to be an answer never does. An article is not waited for, so
    comments on it have no reply time; answers to comments have.

    Left out, and counted, are pairs of which one time is unknown or known only to the day, and answers that would be
    older than what they answer, by more than the two seconds that rounding explains: some clock or time zone was wrong.
    Times are differences in UTC, so no change of the clocks makes them longer or shorter.
    """
    answered: set[int] = set()
    counts, missing = [0, 0], [0, 0]
    gaps: tuple[list[int], list[int]] = ([], [])
    for one in passed:
        other = one.answers
        if other is None or other.article or other.post in answered or not is_reply(one):
            continue
        answered.add(other.post)
        side = one.sent
        counts[side] += 1
        missing[side] += not other.held
        if one.exact and other.exact and other.at is not None and one.at >= other.at - ROUNDING:
            gaps[side].append(max(0, one.at - other.at))
    received, sent = map(_times, counts, missing, gaps)
    return sent, received


def _times(answered: int, missing: int, gaps: list[int]) -> ReplyTimes:
    gaps.sort()
    middle = (gaps[(len(gaps) - 1) // 2] + gaps[len(gaps) // 2]) // 2 if gaps else None
    return ReplyTimes(answered, missing, len(gaps), middle, bisect_right(gaps, QUICK))
