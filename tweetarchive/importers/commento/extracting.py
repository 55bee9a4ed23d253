"""A Commento or Comentario export taken apart: comments with their authors, pages, and people who said nothing.

Changes no value. Must not interpret.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from ...commenting.addresses import site_of
from ...commenting.clock import seconds_of
from ...commenting.loose import Record, parts, words
from ...commenting.sites import site_of_file
from ...errors import UnreadableExport
from ...exports import Export, Member
from ...exports.jsons import count_keys, read_json
from ...exports.xml import peek
from ...records import Counted, Given, Problem, Raw

_encode = msgspec.json.Encoder().encode


def source_of(export: Export) -> tuple[Member, str] | None:
    """The one file that an export is, and its generation."""
    if len(export) != 1:
        return None
    (member,) = export.values()
    head = peek(member)
    if not re.match(r"\s*\{", head):
        return None
    if re.search(r'"commentHex"\s*:', head) and re.search(r'"commenterHex"\s*:', head):
        return member, "v1"
    if (
        re.search(r'"version"\s*:\s*3\b', head)
        and re.search(r'"pages"\s*:', head)
        and re.search(r'"domainId"\s*:', head)
    ):
        return member, "v3"
    return None


def site_of_export(export: Export) -> str:
    """The host of most comments, or that in the file's name; "" if nothing tells it."""
    source = source_of(export)
    if source is None:
        return ""
    try:
        comments = parts(_whole(source[0]), "comments")
    except UnreadableExport:
        comments = []
    hosts = Counter(host for each in comments if (host := _host(each)))
    told = min(hosts, key=lambda host: (-hosts[host], host), default="")
    return told or site_of_file(source[0].path) or site_of_file(export.label)


def _host(comment: Record) -> str:
    """Version 1 has the host by itself; the path beside it is called "url", and in version 3 that is an address."""
    return site_of(f"https://{words(comment, 'domain', 'host')}") or site_of(words(comment, "url"))


def _whole(member: Member) -> Record:
    whole = read_json(member)
    if not isinstance(whole, Mapping):
        raise UnreadableExport("holds no export of Commento's", where=member.where)
    return whole


def extract_all(export: Export) -> Iterator[Given]:
    """Everything in the file."""
    source = source_of(export)
    if source is None:
        return
    member, generation = source
    try:
        whole = _whole(member)
    except UnreadableExport as error:
        yield Problem(member.path, -1, f"This file {error.message}. {error.hint}")
        return
    yield from (_first_generation if generation == "v1" else _third_generation)(member, whole)
    if not site_of_export(export):
        said = (
            "This export names the paths of pages and not the site that they are on, so its comments cannot be put"
            " under the articles of other exports. Name the file after the site, like blog.example.org.json, and"
            " import it again."
        )
        yield Problem(member.path, -1, said)


def _first_generation(member: Member, whole: Record) -> Iterator[Given]:
    people = {words(each, "commenterHex"): each for each in parts(whole, "commenters")}
    comments = parts(whole, "comments")
    pages: dict[str, dict[str, Any]] = {}
    broken = 0
    for position, comment in enumerate(comments):
        native_id = words(comment, "commentHex")
        page = {name: comment[name] for name in ("domain", "host", "path", "url") if name in comment}
        if not native_id or not page:
            broken += 1
            yield Problem(member.path, position, "This comment lacks its id or the page that it is on.")
            continue
        known = pages.setdefault(" ".join(map(str, page.values())), {"page": page, "since": 0})
        _seen(known, words(comment, "creationDate"))
        author = people.get(words(comment, "commenterHex"))
        payload = {"comment": comment, "page": page, "commenter": author}
        yield Raw("commento.comment", native_id, _encode(payload), member.path, position)
    yield Counted(member.path, "commento.comment", count_keys(member, "commentHex"), slack=broken)
    yield from _pages(member, len(comments), pages)
    yield from _silent(member, len(comments) + len(pages), people, {words(each, "commenterHex") for each in comments})


def _third_generation(member: Member, whole: Record) -> Iterator[Given]:
    people = {words(each, "id"): each for each in parts(whole, "commenters")}
    comments = parts(whole, "comments")
    pages: dict[str, dict[str, Any]] = {
        words(each, "id"): {"page": each, "since": seconds_of(words(each, "createdTime")) or 0}
        for each in parts(whole, "pages")
        if words(each, "id")
    }
    broken = 0
    for position, comment in enumerate(comments):
        native_id = words(comment, "id")
        known = pages.get(words(comment, "pageId"))
        if not native_id or known is None:
            broken += 1
            yield Problem(member.path, position, "This comment lacks its id, or its page is not in the export.")
            continue
        _seen(known, words(comment, "createdTime"))
        author = people.get(words(comment, "userCreated"))
        payload = {"comment": comment, "page": known["page"], "commenter": author}
        yield Raw("commento.comment", native_id, _encode(payload), member.path, position)
    yield Counted(member.path, "commento.comment", count_keys(member, "pageId"), slack=broken)
    yield from _pages(member, len(comments), pages)
    yield from _silent(member, len(comments) + len(pages), people, {words(each, "userCreated") for each in comments})


def _seen(page: dict[str, Any], written: str) -> None:
    """A page is known to be there since its earliest comment."""
    at = seconds_of(written)
    if at is not None:
        page["since"] = min(page["since"] or at, at)


def _pages(member: Member, position: int, pages: Mapping[str, Record]) -> Iterator[Given]:
    for offset, (native_id, page) in enumerate(pages.items()):
        yield Raw("commento.article", native_id, _encode(page), member.path, position + offset)


def _silent(member: Member, position: int, people: Mapping[str, Record], spoke: set[str]) -> Iterator[Given]:
    silent = ((native_id, each) for native_id, each in people.items() if native_id and native_id not in spoke)
    for offset, (native_id, each) in enumerate(silent):
        yield Raw("commento.commenter", native_id, _encode(each), member.path, position + offset)
