"""The longest conversation of two people."""

from __future__ import annotations

from collections.abc import Sequence

from tweetarchive.album.friendship import Conversation
from tweetarchive.weave.friendship.passed import Passed


def longest_conversation(passed: Sequence[Passed]) -> Conversation | None:
    """The conversation with most posts of the two: those that passed between them, and those of either that were
    answered by the other, also if they are missing. Only conversations in which both wrote count; of several the one
    that began first. What others said in it is not counted. It is the conversation as it stands on its page: where one
    side is missing, with what is only guessed to belong to it.
    """
    threads: dict[int, list[Passed]] = {}
    for one in passed:
        if one.thread:
            threads.setdefault(one.thread, []).append(one)
    best: Conversation | None = None
    for thread, posts in threads.items():
        # At most every post answers another one; most conversations are short, and need no closer look.
        if best is not None and 2 * len(posts) <= best.posts:
            continue
        found = _conversation(thread, posts)
        if found is not None and (best is None or found.posts > best.posts):
            best = found
    return best


def _conversation(thread: int, passed: Sequence[Passed]) -> Conversation | None:
    by = {one.post: "owner" if one.sent else "friend" for one in passed}
    missing = set()
    for one in passed:
        other = one.answers
        if other is not None and other.by != "other":
            by[other.post] = other.by
            if not other.held:
                missing.add(other.post)
    if len(set(by.values())) < 2:
        return None
    return Conversation(
        thread, len(by), min(one.day for one in passed), max(one.day for one in passed), missing=len(missing)
    )
