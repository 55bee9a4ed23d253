"""Blogger's feeds as records, each with as much of its surroundings as its meaning needs.

Nothing is interpreted and nothing is left out; a template is kept as well as a post.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from ...exports import Export, Member
from ...exports.fields import fields_of
from ...exports.xml import Element, Started, count_tags, read_xml
from ...records import Blob, Counted, Given, Problem, Raw, Skipped
from .members import feeds, is_settings, picture_key, skipped
from .survey import MOST_SETTINGS, RECORDS, Article, Survey, kind_of, number_of, settings_beside, survey

KINDS = {
    "post": "blogger.article",
    "page": "blogger.article",
    "comment": "blogger.comment",
    "template": "blogger.other",
    "settings": "blogger.other",
}

NOWHERE = (
    "Nothing tells at which address the blog was, so its posts cannot meet pages and links that name it. Hand over the"
    " whole folder of the Takeout, or name the file after the blog, like “tea.blogspot.com.atom”, and import it again."
)


def extract_all(export: Export) -> Iterator[Given]:
    """Every entry of every feed, every picture, and why each other known file is not read."""
    read = set()
    for member in feeds(export):
        read.add(member.path)
        yield from _records(member, survey(member, settings_beside(export, member)))
    for path, member in export.items():
        if path in read:
            continue
        if is_settings(path):
            yield _settings(member)
        elif key := picture_key(path):
            yield Blob(key, path)
        elif reason := skipped(path):
            yield Skipped(path, reason)


def _records(member: Member, found: Survey) -> Iterator[Given]:
    entries = count_tags(member, RECORDS)["entry"]
    position = 0
    kinds: dict[str, int] = {}
    for element in read_xml(member, RECORDS):
        if isinstance(element, Problem):
            yield element
        elif isinstance(element, Started) or element.name != "entry":
            continue
        else:
            record = _record(member, element, position, found)
            if isinstance(record, Raw):
                kinds[record.kind] = kinds.get(record.kind, 0) + 1
            yield record
            position += 1
    # All entries have one tag. If some could not be read, the most frequent kind is the one that lacks them; of those
    # that could not be kept their own Problems tell.
    most = max(kinds, key=lambda kind: kinds[kind], default="blogger.article")
    kept = sum(kinds.values())
    for kind, count in sorted({most: 0, **kinds}.items()):
        missing = entries - kept if kind == most else 0
        yield Counted(member.path, kind, count + missing, slack=position - kept if kind == most else 0)
    if not found.site:
        yield Problem(member.path, -1, NOWHERE)


def _record(member: Member, entry: Element, position: int, found: Survey) -> Raw | Problem:
    native_id = entry.words("id").strip()
    kind = KINDS.get(kind_of(entry), "")
    if not native_id:
        said = f"The entry in line {entry.line:,} has no id, so it cannot be told from others."
        return Problem(member.path, position, said)
    if not kind:
        said = f"The entry {native_id} in line {entry.line:,} is neither post nor page nor comment nor setting."
        return Problem(member.path, position, said)
    fields = fields_of(
        entry,
        nodes=("title", "content", "author", "control", "in-reply-to"),
        lists=("category", "link", "extendedProperty"),
    )
    payload: dict[str, Any] = {"entry": fields, "blog": {"site": found.site, "readers": found.readers}}
    if kind == "blogger.article":
        payload["article"] = found.articles.get(number_of(native_id))
    elif kind == "blogger.comment":
        payload["article"] = _under(entry, found)
    short = native_id.removeprefix("tag:blogger.com,1999:")
    return Raw(kind, short, msgspec.json.encode(payload), member.path, position)


def _under(entry: Element, found: Survey) -> Article | None:
    """The article that a comment stands under: the backup names it by reference, the Takeout by `blogger:parent`."""
    reply = entry.first("in-reply-to")
    ref = (reply.attributes.get("ref", "") if reply else entry.words("parent")).strip()
    return found.articles.get(number_of(ref)) if ref else None


def _settings(member: Member) -> Given:
    if member.size > MOST_SETTINGS:
        said = f"The table of settings is {member.size:,} bytes, far more than one row can be, so it is not read."
        return Problem(member.path, -1, said)
    return Raw("blogger.other", f"settings {member.path}", member.read(), member.path, 0)
