"""Isso's threads and comments into articles that are known to be there, and comments under them.

Must not apply policy: who may see what is in Isso's `mode`, and is told as a fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from types import MappingProxyType
from typing import Any
from urllib.parse import unquote_plus

import msgspec

from ...commenting.clock import seconds_of
from ...commenting.loose import Record, number, part, truth, words
from ...commenting.sites import article_at
from ...commenting.telling import tell
from ...commenting.under import Author, Comment, Place
from ...records import Content, Meant, Origin, Raw, Visibility


def interpret_all(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say."""

    def article(raw: Raw) -> Iterator[Meant]:
        yield _place(_read(raw), origin.owner).article(raw.as_of)

    def comment(raw: Raw) -> Iterator[Meant]:
        record = _read(raw)
        told = _from_json(record, raw) if record.get("json") else _from_row(record)
        yield from _place(record, origin.owner).told(told, raw.as_of)

    return tell(records, {"isso.article": article, "isso.comment": comment})


def _read(raw: Raw) -> dict[str, Any]:
    return msgspec.json.decode(raw.payload, type=dict[str, Any])


def _place(record: Record, site: str) -> Place:
    thread = part(record, "thread")
    native_id, url = article_at(site, words(thread, "uri") or words(thread, "id"))
    title = words(thread, "title")
    if truth(record, "json"):
        title = _unquoted(title)
    since = int(number(record, "since") or 0)
    return Place(site=site, native_id=native_id, url=url, title=unescape(title), at=since)


def _unquoted(title: str) -> str:
    """2026-11: converters write titles as they stood in an address, "Test+post"; one with a space was not encoded."""
    return title if " " in title else unquote_plus(title)


def _from_row(record: Record) -> Comment:
    """A row. Times are seconds since 1970; `parent` is the root of the branch, whatever was really answered."""
    row = part(record, "comment")
    created = number(row, "created")
    parent = words(row, "parent")
    return Comment(
        local=f"isso{words(row, 'id')}",
        author=_author(row),
        content=_content(row),
        at=None if created is None else int(created),
        parent=f"isso{parent}" if parent and parent != "0" else "",
        nested=True,
        visibility=_VISIBILITY.get(int(number(row, "mode") or 0), Visibility.UNKNOWN),
        likes=int(number(row, "likes") or 0),
    )


_VISIBILITY: Mapping[int, Visibility] = MappingProxyType(
    {1: Visibility.PUBLIC, 2: Visibility.PENDING, 4: Visibility.DELETED}
)
"""Isso's `mode`. A deleted comment stays, without its words, as long as something answers it."""


def _from_json(record: Record, raw: Raw) -> Comment:
    """A comment of the plain JSON, which knows no parents and no status. Its times name no zone and are read as UTC."""
    row = part(record, "comment")
    return Comment(
        local=f"isso{raw.native_id.rpartition('#')[2]}",
        author=_author(row),
        content=_content(row),
        at=seconds_of(words(row, "created")),
        ordinal=int(number(record, "ordinal") or 0),
    )


def _author(row: Record) -> Author:
    return Author(email=words(row, "email"), url=words(row, "website"), name=words(row, "author"))


def _content(row: Record) -> Content | None:
    text = words(row, "text")
    return Content("markdown", text) if text else None
