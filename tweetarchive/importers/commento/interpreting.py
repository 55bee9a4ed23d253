"""Commento's and Comentario's comments into comments under articles that are known to be there.

An author may be missing from the list of people: comments of anonymous visitors are, and they are not dropped for it.
Must not apply policy: what was approved, pending, flagged or deleted is told as a fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from ...commenting.addresses import site_of
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
        place = _place(record, origin.owner)
        yield from place.told(_comment(record, raw.native_id, place.site), raw.as_of)

    return tell(records, {"commento.article": article, "commento.comment": comment})


def _read(raw: Raw) -> dict[str, Any]:
    return msgspec.json.decode(raw.payload, type=dict[str, Any])


def _place(record: Record, site: str) -> Place:
    """Where the comment stands. Version 1 names the host, as "domain" or "host", and the path as "url" or "path"; of
    these "url" may as well be a whole address.
    """
    page = part(record, "page")
    host = site_of(f"https://{words(page, 'domain', 'host')}") or site
    native_id, url = article_at(host, words(page, "path", "url") or "/")
    since = int(number(record, "since") or 0)
    return Place(site=host or site_of(url), native_id=native_id, url=url, title=words(page, "title"), at=since)


def _comment(record: Record, native_id: str, site: str) -> Comment:
    row = part(record, "comment")
    parent = words(row, "parentHex", "parentId")
    address = words(row, "url")
    return Comment(
        local=f"cmt{native_id}",
        author=_author(record, site),
        content=_content(row),
        at=seconds_of(words(row, "creationDate", "createdTime")),
        parent="" if parent in _ROOTS else f"cmt{parent}",
        url=address if site_of(address) and "commentHex" not in row else "",
        visibility=_visibility(row),
        likes=max(0, int(number(row, "score") or 0)),
    )


_ROOTS = frozenset({"", "root", "00000000-0000-0000-0000-000000000000"})
_ANYBODY = frozenset({"", "anonymous", "0" * 64, "00000000-0000-0000-0000-000000000000"})
"""Ids that stand for whoever wrote without an account (2026-11: Commento's, Comentario 2's, Comentario 3's)."""


def _author(record: Record, site: str) -> Author:
    row, person = part(record, "comment"), part(record, "commenter")
    native_id = words(row, "commenterHex", "userCreated")
    if native_id in _ANYBODY:
        return Author(name=words(row, "authorName"))
    return Author(
        account=f"commento:{site}:{native_id}",
        email=words(person, "email"),
        url=words(person, "link", "websiteUrl"),
        name=words(person, "name") or words(row, "authorName"),
    )


def _content(row: Record) -> Content | None:
    html, markdown = words(row, "html"), words(row, "markdown")
    if html:
        return Content("html", html)
    return Content("markdown", markdown) if markdown else None


def _visibility(row: Record) -> Visibility:
    """Deletion comes first: what was deleted had been approved before."""
    if truth(row, "deleted") or truth(row, "isDeleted"):
        return Visibility.DELETED
    if "state" in row:
        return _STATES.get(words(row, "state"), Visibility.UNKNOWN)
    return Visibility.PUBLIC if truth(row, "isApproved") and not truth(row, "isPending") else Visibility.PENDING


_STATES: Mapping[str, Visibility] = MappingProxyType(
    {
        "approved": Visibility.PUBLIC,
        "unapproved": Visibility.PENDING,
        "flagged": Visibility.SPAM,
    }
)
