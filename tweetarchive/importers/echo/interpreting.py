"""What Echo's records mean: articles that are known to be there, and the comments under them.

Pure and streaming. Must not apply policy.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from ...commenting.addresses import article_id, path_safe, site_of
from ...commenting.clock import seconds_of
from ...commenting.loose import Record, part, words
from ...commenting.sites import article_at
from ...commenting.telling import Teller, tell
from ...commenting.typed import typed
from ...commenting.under import Author, Comment, Place
from ...records import Meant, Raw
from .extracting import attribute


def interpret_all(records: Iterable[Raw]) -> Iterator[Meant]:
    """Accounts, articles and comments, in the order of the records."""
    return tell(records, _TELLERS)


def _article(raw: Raw) -> Iterator[Meant]:
    yield _place(_read(raw)).article(raw.as_of)


def _comment(raw: Raw) -> Iterator[Meant]:
    record = _read(raw)
    item = dict(part(record, "item"))
    parent = words(part(item, "parent-guid"), "text").strip()
    comment = Comment(
        local=_local(words(part(item, "guid"), "text"), attribute(item, "NativeCmtId")),
        author=Author(url=_identity(item), name=_name(item)),
        content=typed(words(item, "description")),
        at=seconds_of(words(item, "pubDate")),
        parent=_local(parent, words(record, "parent_native")) if parent else "",
    )
    yield from _place(record).told(comment, raw.as_of)


def _read(raw: Raw) -> dict[str, Any]:
    return msgspec.json.decode(raw.payload, type=dict[str, Any])


def _place(record: Record) -> Place:
    """The page, by its address; else by its path on the site."""
    page = dict(part(record, "page"))
    site, address, path = words(record, "site"), words(page, "address"), attribute(page, "path")
    if article_id(address):
        native_id, url = article_id(address), address
    elif path.startswith("/") and site:
        native_id, url = article_at(site, path)
    else:
        native_id, url = path_safe(f"{site}/echo-{path or address}"), ""
    return Place(
        site=site or site_of(url),
        native_id=native_id,
        url=url,
        title=html.unescape(words(page, "title")).strip(),
        at=seconds_of(words(page, "oldest")) or 0,
    )


def _local(guid: str, native: str) -> str:
    """A comment that WordPress knew keeps the name that it has there."""
    return f"c{native}" if native.isascii() and native.isdigit() else f"ech{guid.strip().removeprefix('jsid-')}"


def _name(item: dict[str, Any]) -> str:
    """Names of comments that came from elsewhere ("foreign" is 2) are escaped once too often (2026-11)."""
    name = words(item, "author")
    return html.unescape(html.unescape(name) if attribute(item, "foreign") == "2" else name).strip()


def _identity(item: dict[str, Any]) -> str:
    """The page that somebody proved to be theirs, somewhere in an attribute of changing form (2026-11)."""
    found = _ADDRESS.search(attribute(item, "user_identity"))
    return found[0] if found else ""


_ADDRESS = re.compile(r"https?://[^\s<>\"'\[\](),|]+")
_TELLERS: Mapping[str, Teller] = MappingProxyType({"echo.article": _article, "echo.comment": _comment})
