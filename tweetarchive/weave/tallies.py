"""What is counted while an album is filled: between the owner and each person, and in each conversation."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.records import Span
from tweetarchive.weave.plain import one_line

TITLE_LENGTH = 90


class Tally(Struct):
    """What passed between the owner and one person so far. days are counted as they come, so posts must come in
    order, or nearly so. undated: posts of unknown time, which count nowhere else.
    """

    sent: int = 0
    received: int = 0
    first_at: int = 0
    last_at: int = 0
    first_post: int = 0
    last_post: int = 0
    days: int = 0
    last_days: tuple[int, ...] = ()
    threads: int = 0
    undated: int = 0


class ThreadTally(Struct):
    """What a conversation holds so far. people: person number (or minus the account's) → [posts, ghosts, first
    post]. day: 0 while nothing in it has a known time.
    """

    root: int
    key: str
    title: str = ""
    first_at: int = 0
    last_at: int = 0
    day: int = 0
    posts: int = 0
    ghosts: int = 0
    people: dict[int, list[int]] = {}


def title_of(text: tuple[Span, ...]) -> str:
    """What a conversation is called after a post that says this."""
    words = one_line("".join(span.text for span in text if span.kind != "link"), 10 * TITLE_LENGTH)
    if len(words) <= TITLE_LENGTH:
        return words
    return words[:TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
