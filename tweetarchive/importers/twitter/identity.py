"""The native id of a record, read from as little of it as possible.

Must not interpret: what is not needed to tell one record from another stays closed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from .decoding import UNREADABLE, mend, unwrap
from .table import row_id

PROTECTION_ID = "0"
"""Native id of every protected-history record: it sorts before all posts, whose visibility it decides."""


class NoIdentity(ValueError):
    """A record that does not say which one it is. The text says what is wrong with it."""


def identify(kind: str, payload: bytes, owner: str) -> str:
    """The native id of a record of `kind`. Raises NoIdentity, its text a sentence for people.

    owner: the account the export belongs to, for records that do not say whose they are.
    """
    try:
        native_id = row_id(payload) if kind == "tweet.csv" else _IDENTITIES[kind](_head(payload), owner)
    except NoIdentity:
        raise
    except (*UNREADABLE, KeyError) as error:
        raise NoIdentity(f"The record cannot be read: {error}.") from error
    if kind in _FREE_FORM:
        return native_id
    return _checked(native_id)


class _Head(msgspec.Struct, frozen=True):
    """Every field that identifies some record. Deliberately untyped: a number where a string belongs is told as
    such.
    """

    id_str: Any = None
    id: Any = None
    noteTweetId: Any = None
    tweetId: Any = None
    accountId: Any = None
    changedAt: Any = None
    screenNameChange: Any = None


class _TweetHead(_Head, frozen=True):
    tweet: _Head | None = None


_HEAD = msgspec.json.Decoder(_Head)
_TWEET_HEAD = msgspec.json.Decoder(_TweetHead)


def _head(payload: bytes) -> _Head:
    """One pass for a tweet, wrapped or bare; two for everything else, whose wrapper has many names."""
    try:
        found = _TWEET_HEAD.decode(payload)
        return found.tweet or (found if found.id_str is not None else _HEAD.decode(unwrap(payload)))
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _HEAD.decode(unwrap(mend(payload)))


def _text(value: object, name: str) -> str:
    if not isinstance(value, str) or not value:
        raise NoIdentity(f'The record has no usable "{name}", so it cannot be told from others.')
    return value


def _tweet(head: _Head, _owner: str) -> str:
    # 2026-11: scripts rewrote `id` as a number that JavaScript had rounded, and left `id_str` right.
    return _text(head.id_str if head.id_str is not None else head.id, "id_str")


def _handle_change(head: _Head, owner: str) -> str:
    inner = head.screenNameChange if isinstance(head.screenNameChange, dict) else {}
    changed_at = _text(inner.get("changedAt", head.changedAt), "changedAt")
    return f"{head.accountId or owner}-{changed_at}"


_IDENTITIES: Mapping[str, Callable[[_Head, str], str]] = MappingProxyType(
    {
        "tweet": _tweet,
        "tweet.grailbird": _tweet,
        "tweet.community": _tweet,
        "tweet.circle": _tweet,
        "tweet.deleted": _tweet,
        "note": lambda head, _owner: _text(head.noteTweetId, "noteTweetId"),
        "note.deleted": lambda head, _owner: _text(head.noteTweetId, "noteTweetId"),
        "article": lambda head, _owner: _text(head.id, "id"),
        "like": lambda head, _owner: _text(head.tweetId, "tweetId"),
        "follower": lambda head, _owner: _text(head.accountId, "accountId"),
        "following": lambda head, _owner: _text(head.accountId, "accountId"),
        "account": lambda head, _owner: _text(head.accountId, "accountId"),
        "verified": lambda head, _owner: _text(head.accountId, "accountId"),
        "user-details": lambda head, _owner: _text(head.id, "id"),
        "circle": lambda head, _owner: _text(head.id, "id"),
        "profile": lambda _head, owner: owner or "profile",
        "protected-history": lambda _head, _owner: PROTECTION_ID,
        "handle-change": _handle_change,
    }
)

_FREE_FORM = frozenset({"profile", "handle-change"})


def _checked(native_id: str) -> str:
    if not (native_id.isascii() and native_id.isdigit() and len(native_id) <= 19):
        raise NoIdentity(f'"{native_id[:40]}" is no id that Twitter gives: it has at most 19 decimal digits.')
    return native_id
