"""Entries, comments and pings into what they say. Flat: the format keeps no parent of any comment.

Must not apply policy.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any, Literal

import msgspec

from ...commenting.addresses import SERVICE, article_id, comment_id, path_safe
from ...commenting.clock import seconds_of
from ...commenting.commenters import commenter, described
from ...commenting.loose import Record, number, part, words
from ...commenting.telling import tell
from ...commenting.under import Author, Comment, Place
from ...records import AccountRef, Content, Meant, Origin, Post, PostRef, Precision, Raw, Visibility


def interpret_all(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say."""

    def article(raw: Raw) -> Iterator[Meant]:
        yield from _article(_read(raw), origin.owner, raw.as_of)

    def comment(raw: Raw) -> Iterator[Meant]:
        record = _read(raw)
        yield from _place(part(record, "article"), origin.owner).told(_comment(record, raw.native_id), raw.as_of)

    def ping(raw: Raw) -> Iterator[Meant]:
        record = _read(raw)
        yield _ping(record, _place(part(record, "article"), origin.owner), raw)

    return tell(records, {"movabletype.article": article, "movabletype.comment": comment, "movabletype.ping": ping})


def _read(raw: Raw) -> dict[str, Any]:
    return msgspec.json.decode(raw.payload, type=dict[str, Any])


def _place(about: Record, site: str) -> Place:
    """Where the entry stands. Without an address of its own it is known by its basename, or by its date."""
    basename, written = words(about, "BASENAME"), words(about, "DATE")
    url = words(about, "UNIQUE URL") or _at_hatena(site, basename)
    fallback = basename or re.sub(r"\D+", "-", written).strip("-") or words(about, "TITLE") or "entry"
    return Place(
        site=site,
        native_id=article_id(url) or path_safe(f"{site}/{fallback}" if site else fallback),
        url=url if article_id(url) else "",
        title=unescape(words(about, "TITLE")),
        at=date_of(written) or 0,
        visibility=_visibility(words(about, "STATUS"), int(number(about, "comments") or 0)),
    )


def _at_hatena(site: str, basename: str) -> str:
    """Hatena's basenames are what follows "/entry/" in its addresses; its files are named after the blog (2026-11)."""
    if basename and re.search(r"(?:\A|\.)(?:hatenablog\.(?:com|jp)|hateblo\.jp|hatenadiary\.(?:com|jp|org))\Z", site):
        return f"https://{site}/entry/{basename}"
    return ""


def _visibility(status: str, comments: int) -> Visibility:
    """An entry without STATUS has the default of the blog that imports it, whatever that is; one that was commented on
    was public.
    """
    match status.strip().lower():
        case "publish" | "published":
            return Visibility.PUBLIC
        case "draft" | "future":
            return Visibility.DRAFT
        case "":
            return Visibility.PUBLIC if comments else Visibility.UNKNOWN
        case _:
            return Visibility.UNKNOWN


def _article(record: Record, site: str, as_of: int) -> Iterator[Meant]:
    head = {key: value for key, value in part(record, "head").items() if isinstance(value, list)}

    def first(key: str) -> str:
        return str(next(iter(head.get(key, ())), ""))

    place = _place(
        {key: first(key) for key in ("UNIQUE URL", "BASENAME", "TITLE", "DATE", "STATUS")}
        | {"comments": record.get("comments", 0)},
        site,
    )
    if first("NO ENTRY") not in ("", "0"):
        yield place.article(as_of)
        return
    author = AccountRef(f"site:{site or place.native_id}", "", site)
    if name := first("AUTHOR").strip():
        author = commenter(site, account=f"movabletype:{site}:{name}", name=name)
        yield described(author, as_of=as_of)
    content = _content(record, first("CONVERT BREAKS"))
    yield place.written(author, content, created=date_of(first("DATE")), hashtags=_tags(head), as_of=as_of)


def _content(record: Record, breaks: str) -> Content | None:
    text = "\n\n".join(filter(None, (words(record, "BODY"), words(record, "EXTENDED BODY"))))
    return Content(_format(breaks.strip().lower(), text), text) if text else None


def _format(breaks: str, text: str) -> Literal["html", "breaks", "markdown"]:
    """CONVERT BREAKS names the filter that the blog ran a text through. Textile is read as HTML with line breaks, which
    it mostly is.
    """
    if breaks in ("0", "richtext", "none"):
        return "html"
    if breaks.startswith("markdown"):
        return "markdown"
    if not breaks and re.search(r"<(?:p|div|ul|ol|blockquote)[\s>]", text, re.IGNORECASE):
        return "html"
    return "breaks"


def _tags(head: dict[str, list[Any]]) -> tuple[str, ...]:
    """Tags, which have quotation marks if they are of several words, and categories; each once."""
    tags = [tag.strip() for line in head.get("TAGS", ()) for row in csv.reader([str(line)]) for tag in row]
    categories = [str(each) for key in ("PRIMARY CATEGORY", "CATEGORY") for each in head.get(key, ())]
    return tuple(dict.fromkeys(filter(None, tags + categories)))


def _comment(record: Record, native_id: str) -> Comment:
    head = part(record, "head")
    text = words(record, "text")
    return Comment(
        local=f"mt{native_id}",
        author=Author(email=words(head, "EMAIL"), url=words(head, "URL"), name=words(head, "AUTHOR")),
        content=Content("breaks", text) if text else None,
        at=date_of(words(head, "DATE")),
        ordinal=int(number(record, "ordinal") or 0),
    )


def _ping(record: Record, place: Place, raw: Raw) -> Post:
    head = part(record, "head")
    at, text = date_of(words(head, "DATE")), words(record, "text")
    names = [unescape(words(head, key)).strip() for key in ("TITLE", "BLOG NAME")]
    return Post(
        service=SERVICE,
        native_id=comment_id(place.native_id, f"mt{raw.native_id}"),
        author=AccountRef(),
        created=place.at if at is None else at,
        precision=Precision.UNKNOWN if at is None else Precision.SECOND,
        visibility=place.visibility,
        kind="ping",
        title=" « ".join(filter(None, names)),
        content=Content("breaks", text) if text else None,
        article=PostRef(place.native_id),
        url=words(head, "URL"),
        as_of=raw.as_of,
    )


def date_of(written: str) -> int | None:
    """Unix seconds of "11/13/2008 02:16:10 PM", "11/13/2008 14:16:10", "11/13/08 14:16:10", by the blog's clock.

    Years of two or three digits are counted from 1900, as Movable Type does ("108" was a way of saying 2008); where
    that gives a year before there were blogs, from 2000.
    """
    found = _DATE.fullmatch(written.strip())
    if not found:
        return seconds_of(written)
    year, hour = int(found["year"]), int(found["hour"])
    if year < 1000:
        year += 1900 if year >= 90 else 2000
    half = (found["half"] or "").upper()
    if half:
        hour = hour % 12 + (12 if half == "PM" else 0)
    clock = f"{hour:02}:{found['minute']}:{found['second'] or '00'}"
    return seconds_of(f"{year:04}-{int(found['month']):02}-{int(found['day']):02} {clock}")


_DATE = re.compile(
    r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{2,4})"
    r"\s+(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?\s*(?P<half>[AaPp][Mm])?",
    re.ASCII,
)
