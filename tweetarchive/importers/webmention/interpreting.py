"""Mentions into comments and pings under the articles that they point to.

A mention passed on by brid.gy comes from a page that is no one's: who said it, and where it stands, is in "url" and in
the author's own "url" (205 of 303 mentions of one site, 2026-11). What a mention answers is always the article: that it
answered another answer there is lost. Must not apply policy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

import msgspec

from ...commenting.addresses import SERVICE, article_id, comment_id, site_of
from ...commenting.clock import seconds_of
from ...commenting.loose import Record, number, part, truth, words
from ...commenting.telling import tell
from ...commenting.under import Author, Comment, Place
from ...records import AccountRef, Content, Meant, Origin, Post, PostRef, Precision, Raw, Visibility
from .entries import moment_of, target_of


def interpret_all(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say."""
    return tell(
        records,
        {
            "webmention.article": lambda raw: [_place(_read(raw)).article(raw.as_of)],
            "webmention.comment": _comment,
            "webmention.ping": _ping,
        },
    )


def _read(raw: Raw) -> dict[str, Any]:
    return msgspec.json.decode(raw.payload, type=dict[str, Any])


def _place(entry: Record) -> Place:
    url = target_of(entry)
    at = int(number(entry, "known-since") or seconds_of(moment_of(entry)) or 0)
    return Place(site=site_of(url), native_id=article_id(url), url=url.partition("#")[0], at=at)


def _comment(raw: Raw) -> Iterator[Meant]:
    entry = _read(raw)
    yield from _place(entry).told(
        Comment(
            local=f"wm{raw.native_id}",
            author=_author(entry),
            content=_content(entry),
            at=seconds_of(moment_of(entry)),
            url=_stood_at(entry),
            visibility=_visibility(entry),
        ),
        raw.as_of,
    )


def _ping(raw: Raw) -> Iterator[Meant]:
    entry = _read(raw)
    at = seconds_of(moment_of(entry))
    article = _place(entry).native_id
    yield Post(
        service=SERVICE,
        native_id=comment_id(article, f"wm{raw.native_id}"),
        author=AccountRef(),
        created=at or 0,
        precision=Precision.UNKNOWN if at is None else Precision.SECOND,
        visibility=_visibility(entry),
        kind="ping",
        title=unescape(words(entry, "name") or words(part(entry, "data"), "name")).strip(),
        content=_plain(words(part(entry, "summary"), "value", "text") or words(entry, "summary")) or _content(entry),
        article=PostRef(article),
        url=_stood_at(entry),
        as_of=raw.as_of,
    )


def _author(entry: Record) -> Author:
    author = part(entry, "author") or part(part(entry, "data"), "author")
    return Author(url=words(author, "url"), name=words(author, "name"), avatar=words(author, "photo"))


def _stood_at(entry: Record) -> str:
    """Where people could read it; the address that sent the mention may be a robot's."""
    return words(entry, "url") or words(part(entry, "data"), "url") or words(entry, "wm-source", "source")


def _content(entry: Record) -> Content | None:
    content = part(entry, "content")
    html = words(content, "html") or words(part(entry, "data"), "content")
    if html:
        return Content("html", html)
    return _plain(words(content, "text", "value") or words(entry, "content"))


def _plain(text: str) -> Content | None:
    return Content("plain", text) if text else None


def _visibility(entry: Record) -> Visibility:
    """The API marks what its sender meant for the site's owner alone; 8 of 303 lack the mark (2026-11)."""
    hidden = truth(entry, "wm-private") or truth(entry, "private")
    return Visibility.PROTECTED if hidden else Visibility.PUBLIC
