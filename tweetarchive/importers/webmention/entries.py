"""Mentions wherever a JSON file keeps them, and of what kind each is.

Finds and sorts; interprets no more than that needs. Must not know members.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from ...commenting.loose import Record, part, words

DEEPEST = 5
"""Levels between the file's top and a mention; the deepest layout seen has three (page, property, list)."""


def entries_in(value: Any, depth: int = 0) -> Iterator[Record]:
    """Every mention in a decoded file, in its order."""
    if depth > DEEPEST:
        return
    if isinstance(value, Mapping):
        if is_entry(value):
            yield value
            return
        for inner in value.values():
            yield from entries_in(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from entries_in(inner, depth + 1)


def is_entry(record: Record) -> bool:
    """Whether an object is a mention, of the jf2 or of the old API."""
    return "wm-target" in record or ("target" in record and "source" in record and "verified" in record)


def target_of(entry: Record) -> str:
    """The address of the page that is mentioned."""
    return words(entry, "wm-target", "target")


def native_id(entry: Record) -> str:
    """webmention.io's number for the mention; where a tool dropped it, a hash of what mentions what."""
    known = words(entry, "wm-id", "id")
    if known:
        return known
    both = "\n".join((words(entry, "wm-source", "source"), target_of(entry), words(entry, "url")))
    return hashlib.sha256(both.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def kind_of(entry: Record) -> str:
    """The kind of its raw record."""
    kind = _KINDS.get(words(entry, "wm-property") or words(part(entry, "activity"), "type"), "other")
    if kind == "comment" and (not has_words(entry) or (_is_mention(entry) and not _is_somebodys(entry))):
        kind = "ping"
    return f"webmention.{kind}"


_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "in-reply-to": "comment",
        "mention-of": "comment",
        "like-of": "like",
        "repost-of": "repost",
        "bookmark-of": "bookmark",
        "rsvp": "rsvp",
        # the old API (2026-11): a mention's type stands in "activity"
        "reply": "comment",
        "link": "comment",
        "mention": "comment",
        "like": "like",
        "repost": "repost",
        "bookmark": "bookmark",
    }
)


def has_words(entry: Record) -> bool:
    """Whether it says anything: 132 of 303 mentions of one site do not (2026-11)."""
    content = part(entry, "content")
    return bool(
        words(content, "html", "text", "value") or words(entry, "content") or words(part(entry, "data"), "content")
    )


def _is_mention(entry: Record) -> bool:
    return words(entry, "wm-property") == "mention-of" or words(part(entry, "activity"), "type") in ("link", "mention")


def _is_somebodys(entry: Record) -> bool:
    """Whether it says who wrote it. A page that nobody is said to have written only links here; what it "says" is often
    the whole of it, lists of links and all (2026-11).
    """
    author = part(entry, "author") or part(part(entry, "data"), "author")
    return bool(words(author, "name", "url"))


def moment_of(entry: Record) -> str:
    """When it was published, or else received, as written. In one file there are dates with a zone, without one, with
    a fraction, and in 123 of 303 mentions none (2026-11).
    """
    return (
        words(entry, "published")
        or words(part(entry, "data"), "published")
        or words(entry, "wm-received", "verified_date")
    )
