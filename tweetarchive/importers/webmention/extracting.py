"""A file of mentions taken apart: one record for each mention, and one for each article that they point to.

Changes no field of a mention. Must not interpret.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import msgspec

from ...commenting.addresses import article_id
from ...commenting.addresses import site_of as host_of
from ...commenting.clock import seconds_of
from ...errors import UnreadableExport
from ...exports import Export, Member
from ...exports.jsons import count_keys, read_json
from ...exports.xml import peek
from ...records import Given, Problem, Raw
from .entries import entries_in, kind_of, moment_of, native_id, target_of

_encode = msgspec.json.Encoder().encode


def members_of(export: Export) -> Iterator[tuple[Member, str]]:
    """The members that hold mentions and of which API they are; looks into the start of JSON files only, and if there
    are many, of those that are called after webmentions.
    """
    files = [member for path, member in export.items() if path.lower().endswith((".json", ".jf2", ".json.gz"))]
    if len(files) > 1:
        files = [member for member in files if _NAMED.search(member.path.lower())]
    for member in files:
        if generation := _generation(peek(member)):
            yield member, generation


_NAMED = re.compile(r"mention")


def _generation(head: str) -> str:
    if re.search(r'"wm-target"\s*:', head):
        return "jf2"
    if re.search(r'"verified"\s*:', head) and re.search(r'"source"\s*:', head) and re.search(r'"target"\s*:', head):
        return "links"
    return ""


def site_of(export: Export) -> str:
    """The host that most mentions point to, "" for none."""
    hosts: Counter[str] = Counter()
    for member, _ in members_of(export):
        try:
            hosts.update(filter(None, (host_of(target_of(entry)) for entry in entries_in(read_json(member)))))
        except UnreadableExport:
            continue
    return min(hosts, key=lambda host: (-hosts[host], host), default="")


def extract_all(export: Export) -> Iterator[Given]:
    """Every mention, with its own fields, then the articles, each with the earliest time at which it is known."""
    for member, _ in members_of(export):
        try:
            entries = list(entries_in(read_json(member)))
        except UnreadableExport as error:
            yield Problem(member.path, -1, f"This file {error.message}.")
            continue
        first: dict[str, tuple[int, str]] = {}
        for position, entry in enumerate(entries):
            target = target_of(entry)
            if not article_id(target):
                said = f"This mention points to no page whose address can be read ({target[:100]!r})."
                yield Problem(member.path, position, said)
                continue
            yield Raw(kind_of(entry), native_id(entry), _encode(entry), member.path, position)
            key = article_id(target)
            first[key] = min(first.get(key, (_LATE, target)), (seconds_of(moment_of(entry)) or _LATE, target))
        for position, (_, target) in enumerate(first.values(), len(entries)):
            yield Raw("webmention.article", article_id(target), _article(target, first), member.path, position)
        yield from _counted(member, len(entries))


_LATE = 2**62


def _counted(member: Member, found: int) -> Iterator[Problem]:
    """Whether every mention that the text names was found, however deep it lies."""
    there = count_keys(member, "wm-target") or count_keys(member, "target")
    if there > found:
        said = f"This file names the targets of {there} mentions, and {found} mentions could be found in it."
        yield Problem(member.path, -1, said)


def _article(target: str, first: dict[str, tuple[int, str]]) -> bytes:
    at = first[article_id(target)][0]
    return _encode({"wm-target": target, "known-since": at if at < _LATE else 0})
