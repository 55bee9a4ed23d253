"""Remark42: its backups, one JSON object on each line, packed or not.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| remark42.comment | `id` | every line but the first | comment |
| remark42.article | the page's address | the comments' `locator` | article, known only to be there |
| remark42.meta | "meta" | the first line: who is blocked or verified, which pages are closed | kept only |

Read from the system's source, 2026-11: `text` is the HTML that people saw, `orig` the Markdown that was typed; `pid` is
the true parent at any depth; ids of people begin with where they signed in, and those of visitors without an account
("anonymous_…") are a hash of the name they gave.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Literal

import msgspec

from ..commenting.addresses import article_id, site_of
from ..commenting.clock import seconds_of
from ..commenting.loose import Record, number, part, truth, words
from ..commenting.telling import tell
from ..commenting.under import Author, Comment, Place
from ..errors import UnreadableExport
from ..exports import Export, Member
from ..exports.jsons import UNREADABLE, json_lines
from ..exports.xml import peek
from ..messages import message
from ..records import Content, Counted, Given, Meant, Origin, Problem, Raw, Visibility

NAME = "remark42"
SERVICE = "remark42"
TITLE = "Remark42"
BELONGS: Literal["account", "site", "nobody"] = "site"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "remark42.meta": (
            message("Settings of the comment system"),
            message("who is blocked and which pages are closed is not said aloud"),
        )
    }
)
"""Kinds that are kept and become no post: what to call them, and why they are not shown."""


def recognise(export: Export) -> str:
    """ "backup" for a backup, or a folder of several; "" if it is none."""
    return "backup" if next(_members(export), None) else ""


def origin(export: Export) -> Origin:
    """The site that most comments stand on."""
    hosts: Counter[str] = Counter()
    for member in _members(export):
        try:
            hosts.update(site_of(_page(record)) for _, record in json_lines(member) if isinstance(record, Mapping))
        except UnreadableExport:
            continue
    hosts.pop("", None)
    site = min(hosts, key=lambda host: (-hosts[host], host), default="")
    return Origin(service=SERVICE, owner=site, handle=site, generation=recognise(export))


def extract(export: Export) -> Iterator[Given]:
    """Every comment as it is written in its line, deleted ones too, then the pages."""
    for member in _members(export):
        try:
            yield from _taken_apart(member)
        except UnreadableExport as error:
            yield Problem(
                member.path, -1, f"This file {error.message}; the comments up to there were read. {error.hint}"
            )


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure and streaming."""

    def article(raw: Raw) -> Iterator[Meant]:
        yield _place(_read(raw)).article(raw.as_of)

    def comment(raw: Raw) -> Iterator[Meant]:
        record = _read(raw)
        place = _place(record)
        yield from place.told(_comment(record, raw.native_id, place.site), raw.as_of)

    return tell(records, {"remark42.article": article, "remark42.comment": comment})


# --- which files ---------------------------------------------------------------------------------------------------


def _members(export: Export) -> Iterator[Member]:
    """A lone file, or those of a folder that are called backups."""
    for path, member in export.items():
        named = re.search(r"backup[^/]*(?:\.gz|\.json|\.jsonl)?\Z|remark", path.lower())
        if (named or len(export) == 1) and _begins_like_one(peek(member)):
            yield member


def _begins_like_one(head: str) -> bool:
    """A first line with the version and what is known of people, or, in the oldest, a comment at once."""
    return bool(_META.match(head)) or (
        head.lstrip().startswith("{") and all(f'"{key}":' in head for key in ("locator", "pid", "user", "text"))
    )


_META = re.compile(r'\s*\{\s*"version"\s*:\s*\d+\s*,\s*"users"\s*:\s*(?:\[|null)')


# --- taking apart --------------------------------------------------------------------------------------------------


def _taken_apart(member: Member) -> Iterator[Given]:
    pages: dict[str, dict[str, Any]] = {}
    position, comments, broken = -1, 0, 0
    for line, record in json_lines(member):
        position += 1
        comments += '"locator":' in line
        if isinstance(record, UNREADABLE):
            broken += '"locator":' in line
            yield Problem(member.path, position, f"This line is no comment that can be read: {record}.")
        elif not isinstance(record, Mapping):
            yield Problem(member.path, position, "This line holds no comment.")
        elif "locator" not in record and "version" in record:
            yield Raw("remark42.meta", "meta", msgspec.json.encode(record), member.path, position)
        elif not words(record, "id") or not article_id(_page(record)):
            broken += 1
            yield Problem(member.path, position, "This comment lacks its id or the address of its page.")
        else:
            yield Raw("remark42.comment", words(record, "id"), msgspec.json.encode(record), member.path, position)
            _seen(pages, record)
    yield Counted(member.path, "remark42.comment", comments, slack=broken)
    for offset, page in enumerate(pages.values(), 1):
        url = str(page["locator"]["url"])
        yield Raw("remark42.article", url, msgspec.json.encode(page), member.path, position + offset)


def _page(record: Record) -> str:
    return words(part(record, "locator"), "url")


def _seen(pages: dict[str, dict[str, Any]], record: Record) -> None:
    """A page is known to be there since its earliest comment; its title is kept with the comments."""
    key = article_id(_page(record))
    page = pages.setdefault(key, {"locator": {"url": _page(record)}, "title": "", "since": 0})
    page["title"] = page["title"] or words(record, "title")
    at = seconds_of(words(record, "time"))
    if at is not None:
        page["since"] = min(page["since"] or at, at)


# --- what it says --------------------------------------------------------------------------------------------------


def _read(raw: Raw) -> dict[str, Any]:
    return msgspec.json.decode(raw.payload, type=dict[str, Any])


def _place(record: Record) -> Place:
    url = _page(record)
    since = int(number(record, "since") or 0)
    return Place(site=site_of(url), native_id=article_id(url), url=url, title=words(record, "title"), at=since)


def _comment(record: Record, native_id: str, site: str) -> Comment:
    parent = words(record, "pid")
    return Comment(
        local=f"r42{native_id}",
        author=_author(part(record, "user"), site),
        content=_content(record),
        at=seconds_of(words(record, "time")),
        parent=f"r42{parent}" if parent else "",
        url=f"{_page(record).partition('#')[0]}#remark42__comment-{native_id}",
        visibility=Visibility.DELETED if truth(record, "delete") else Visibility.PUBLIC,
        likes=max(0, int(number(record, "score") or 0)),
    )


def _author(user: Record, site: str) -> Author:
    """A deleted comment's author is called "deleted", whoever it was."""
    native_id, name = words(user, "id"), words(user, "name")
    if native_id == "deleted":
        return Author()
    known = native_id and not native_id.startswith("anonymous_")
    return Author(account=f"remark42:{site}:{native_id}" if known else "", name=name)


def _content(record: Record) -> Content | None:
    html, markdown = words(record, "text"), words(record, "orig")
    if html:
        return Content("html", html)
    return Content("markdown", markdown) if markdown else None
