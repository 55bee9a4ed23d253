"""How a tweet stands to others: what it boosts, answers, quotes and carries inside.

Every name and id comes from the record; the few that are worked out say how. Must not make posts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from ...records import AccountRef, PostRef
from .media import media_entities
from .shapes import Tweet
from .text import Mark, leading_handles


class Boost(Struct, frozen=True):
    """start: where the boosted words begin."""

    ref: PostRef
    start: int


def boost_in(tweet: Tweet, text: str, marks: list[Mark], created: int, *, always_named: bool) -> Boost | None:
    """The boost that the tweet is. The monthly files and the CSV name what they boost; since 2018 it is only text.

    always_named: this kind of record names what it boosts, so that a mere "RT @" was typed by hand.
    """
    prefix = _PREFIX.match(text)
    start = prefix.end() if prefix else 0
    original = tweet.retweeted_status
    if original:
        return Boost(PostRef(id_of(original.id_str), account_ref(original) or AccountRef()), start)
    if id_of(tweet.retweeted_status_id_str):
        author = AccountRef(id_of(tweet.retweeted_status_user_id_str), prefix[1] if prefix else "")
        return Boost(PostRef(id_of(tweet.retweeted_status_id_str), author), start)
    if always_named or prefix is None or created < _FIRST_NATIVE_BOOST:
        return None
    if tweet.favorite_count or tweet.retweet_count:
        return None  # both are "0" on every boost (2026-11: 809 of 809), so this was typed by hand
    named = next((mark.ref for mark in marks if mark.start == 3 and mark.ref), None)
    return Boost(PostRef(_boosted_id(tweet, named), named), start) if named else None


def _boosted_id(tweet: Tweet, author: AccountRef) -> str:
    """The original's id, which only its pictures betray; and only if they were first posted by the boosted author."""
    for entity in media_entities(tweet):
        if author.native_id and entity.source_user_id_str == author.native_id:
            return id_of(entity.source_status_id_str)
        status = STATUS.match(entity.expanded_url or "")
        if status and status[1].lower() == author.handle.lower() and status[2] != tweet.id_str:
            return status[2]
    return ""


def reply_in(
    tweet: Tweet, text: str, marks: list[Mark], owner: AccountRef | None
) -> tuple[PostRef, tuple[AccountRef, ...], int]:
    """(the parent, the handles addressed, where the words begin).

    The parent's author may have no handle (2026-11: gone by the export's time, 25 of 819 and 98 of 668 replies), or
    another than the text has (renamed since, 92 of 2,040 in one export): then the first addressed handle that has no
    id is the author's.
    """
    addressed, start = leading_handles(text, marks)
    author_id, handle = id_of(tweet.in_reply_to_user_id_str), tweet.in_reply_to_screen_name or ""
    if owner and author_id == owner.native_id:
        author = owner
    else:
        known = next((ref for ref in addressed if author_id and ref.native_id == author_id), None)
        if known is None and handle:
            known = next((ref for ref in addressed if ref.handle.lower() == handle.lower()), None)
        if known is None:
            known = next((ref for ref in addressed if not ref.native_id), None)
        author = AccountRef(author_id, handle or (known.handle if known else ""), known.name if known else "")
        if known and not known.native_id:
            named = AccountRef(author_id, known.handle, known.name)
            addressed = tuple(named if ref is known else ref for ref in addressed)
    return PostRef(id_of(tweet.in_reply_to_status_id_str), author), addressed, start


def quote_named(tweet: Tweet) -> PostRef | None:
    """The quoted post as API copies in hybrids name it; exports since 2018 have only the link."""
    quoted = tweet.quoted_status
    native_id = id_of(tweet.quoted_status_id_str) or (id_of(quoted.id_str) if quoted else "")
    if not native_id:
        return None
    return PostRef(native_id, account_ref(quoted) or AccountRef()) if quoted else PostRef(native_id)


def embedded(tweet: Tweet) -> Iterator[Tweet]:
    """The tweets inside a tweet: what it boosts, what it quotes, and what those quote."""
    for inner in (tweet.retweeted_status, tweet.quoted_status):
        if inner and id_of(inner.id_str):
            yield inner
            yield from embedded(inner)


def account_ref(tweet: Tweet) -> AccountRef | None:
    """The author, if the tweet carries one."""
    user = tweet.user
    return AccountRef(id_of(user.id_str), user.screen_name, user.name or "") if user else None


def id_of(value: str | None) -> str:
    """`value` if it is an id; Twitter writes "-1" and "0" for accounts that are gone."""
    return value if value and value.isascii() and value.isdigit() and value != "0" and len(value) <= 19 else ""


STATUS = re.compile(
    r"https?://(?:(?:mobile|www|m)\.)?(?:twitter|x)\.com/(?:#!/)?(\w{1,20}|i/web)/status(?:es)?/(\d{1,19})(?=[/?#]|$)(/(?:photo|video)/)?",
    re.IGNORECASE,
)

_FIRST_NATIVE_BOOST = 1257379200
"""2009-11-05: before the retweet button everybody typed "RT @" by hand (2026-11: the earliest real one is of
2009-11-18).
"""

_PREFIX = re.compile(r"RT [@＠]([A-Za-z0-9_]{1,20}): ?")
