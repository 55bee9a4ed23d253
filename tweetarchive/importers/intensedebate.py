"""IntenseDebate: the XML export of a service that ended, `<output>` with one `<blogpost>` for each page.

A page's comments stand inside it and name their parents by number, which can be larger than their own (2026-11: both
published examples), so that nothing may rely on parents coming first.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| intensedebate.article | the address as written | blogpost, without its comments | Post, an article known to be there |
| intensedebate.comment | `id` | comment, with the page it stands under | Account and Post, a comment |

The format is known from an excerpt of one real file. E-mail and IP addresses stay in the records.
"""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Literal
from urllib.parse import unquote

import msgspec

from ..commenting.addresses import article_id, path_safe, site_of
from ..commenting.clock import seconds_of
from ..commenting.loose import Record, part, words
from ..commenting.telling import tell
from ..commenting.typed import typed
from ..commenting.under import Author, Comment, Place
from ..exports import Export, Member
from ..exports.fields import fields_of
from ..exports.roots import likely_xml, root_of
from ..exports.xml import Element, count_tags, peek, read_xml
from ..records import Counted, Given, Meant, Origin, Problem, Raw

NAME = "intensedebate"
SERVICE = "intensedebate"
TITLE = "IntenseDebate"
BELONGS: Literal["account", "site", "nobody"] = "site"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType({})
"""Kinds that are kept and become no post: none."""

TEXT_FIELDS = ("text", "name", "title")


def recognise(export: Export) -> str:
    """ "intensedebate-xml", or "" if the first XML file of the export is not IntenseDebate's."""
    first = next(likely_xml(export), None)
    return "intensedebate-xml" if first and _is_ours(first) else ""


def origin(export: Export) -> Origin:
    """The site is the host of most pages; the time that of the newest comment."""
    hosts: Counter[str] = Counter()
    newest = 0
    for member in _members(export):
        for page in _pages(member):
            if isinstance(page, Element):
                hosts[site_of(_address(page.words("url")))] += 1
                newest = max([newest, *_times(page)])
    site = next((host for host, _ in hosts.most_common() if host), "")
    return Origin(service=SERVICE, owner=site, handle=site, generated=newest, generation="intensedebate-xml")


def extract(export: Export) -> Iterator[Given]:
    """Every page and every comment."""
    site = origin(export).owner
    for member in _members(export):
        position = 0
        lost: Counter[str] = Counter()  # records that could not be kept, of which their own Problems tell
        for page in _pages(member):
            if isinstance(page, Problem):
                yield page
                continue
            for offset, record in enumerate(_records(member, page, site, position)):
                lost["comment" if offset else "blogpost"] += isinstance(record, Problem)
                yield record
                position += 1
        tags = count_tags(member, ("blogpost", "comment"))
        yield Counted(member.path, "intensedebate.article", tags["blogpost"], slack=lost["blogpost"])
        yield Counted(member.path, "intensedebate.comment", tags["comment"], slack=lost["comment"])


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure and streaming."""
    return tell(records, {"intensedebate.article": _article, "intensedebate.comment": _comment})


# --- splitting ----------------------------------------------------------------------------------------------------


def _members(export: Export) -> Iterator[Member]:
    return (member for member in likely_xml(export) if _is_ours(member))


def _is_ours(member: Member) -> bool:
    start = peek(member)
    return root_of(start)[0] == "output" and "<blogpost" in start


def _pages(member: Member) -> Iterator[Element | Problem]:
    for element in read_xml(member, ("blogpost",), text_fields=TEXT_FIELDS):
        if isinstance(element, Problem) or (isinstance(element, Element) and element.name == "blogpost"):
            yield element


def _records(member: Member, element: Element, site: str, position: int) -> Iterator[Raw | Problem]:
    page = fields_of(element, without=("comments", "comment"))
    if native_id := words(page, "url", "guid"):
        payload = msgspec.json.encode({"page": page, "oldest": min(_times(element), default=0), "site": site})
        yield Raw("intensedebate.article", native_id, payload, member.path, position)
    else:
        said = f"The page in line {element.line:,} has neither address nor number, so nobody can tell which it is."
        yield Problem(member.path, position, said)
    for offset, comment in enumerate(_comments_of(element), 1):
        if number := comment.attributes.get("id", ""):
            payload = msgspec.json.encode({"comment": fields_of(comment), "page": page, "site": site})
            yield Raw("intensedebate.comment", number, payload, member.path, position + offset)
        else:
            said = f"The comment in line {comment.line:,} has no id, so it cannot be told from others."
            yield Problem(member.path, position + offset, said)


def _comments_of(page: Element) -> list[Element]:
    return [comment for holder in page.all("comments") for comment in holder.all("comment")] + page.all("comment")


def _times(page: Element) -> list[int]:
    return [at for each in _comments_of(page) if (at := _time(each.words("gmt"), each.words("date")))]


# --- meaning ------------------------------------------------------------------------------------------------------


def _article(raw: Raw) -> Iterator[Meant]:
    yield _place(_read(raw)).article(raw.as_of)


def _comment(raw: Raw) -> Iterator[Meant]:
    record = _read(raw)
    comment = part(record, "comment")
    parent = words(comment, "@parentid").strip()
    told = Comment(
        local=f"id{words(comment, '@id').strip()}",
        author=Author(
            email=words(comment, "email"),
            url=words(comment, "url").strip(),
            name=html.unescape(words(comment, "name")),
        ),
        content=typed(words(comment, "text")),
        at=_time(words(comment, "gmt"), words(comment, "date")),
        parent=f"id{parent}" if parent.strip("0") else "",
    )
    yield from _place(record).told(told, raw.as_of)


def _read(raw: Raw) -> dict[str, Any]:
    return msgspec.json.decode(raw.payload, type=dict[str, Any])


def _place(record: Record) -> Place:
    """The page. `guid` is the number of the post in WordPress."""
    page = part(record, "page")
    site, address = words(record, "site"), _address(words(page, "url"))
    known = article_id(address)
    oldest = record.get("oldest")
    return Place(
        site=site or site_of(address),
        native_id=known or path_safe(f"{site}/intensedebate-{words(page, 'guid', 'url')}"),
        url=address if known else "",
        title=html.unescape(words(page, "title")).strip(),
        at=oldest if isinstance(oldest, int) else 0,
    )


def _address(url: str) -> str:
    """Addresses are percent-encoded as a whole, "http%3A%2F%2Fb.example%2F" (2026-11)."""
    return unquote(url.strip()) if "%3a%2f%2f" in url.lower() else url.strip()


def _time(gmt: str, date: str) -> int | None:
    """`gmt` is UTC; `date` the same in the one real excerpt, and local time where a blog told of its zone."""
    found = seconds_of(gmt)
    return seconds_of(date) if found is None else found
