"""Disqus files as records, each with as much of its surroundings as its meaning needs.

A comment's record names the article that its thread stands for and what its parent calls itself, so that it can be
understood alone. Nothing is interpreted; what cannot be kept is a Problem with its place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec

from ...exports import Export, Member
from ...exports.fields import fields_of
from ...exports.roots import likely_xml
from ...exports.xml import Element, Started, count_tags, read_xml
from ...records import Counted, Given, Problem, Raw
from .survey import RECORDS, TEXT_FIELDS, Survey, is_disqus, survey

KINDS = {"thread": "disqus.article", "post": "disqus.comment", "category": "disqus.category"}
MOST_TOLD = 20


def extract_all(export: Export) -> Iterator[Given]:
    """Everything in the export's Disqus files; other members are not named."""
    for member in likely_xml(export):
        if is_disqus(member):
            yield from _records(member, survey(member))


def _records(member: Member, found: Survey) -> Iterator[Given]:
    counts = Counter(count_tags(member, RECORDS))
    told: Counter[str] = Counter()  # records that could not be kept, of which their own Problems tell
    position = 0
    for element in read_xml(member, RECORDS, text_fields=TEXT_FIELDS):
        if isinstance(element, Problem):
            yield element
        elif isinstance(element, Started) or element.name not in KINDS:
            continue
        else:
            # A thread names its category, a post its thread, by a tag of the same name (2026-11).
            counts.subtract(child.name for child in element.children if child.name in KINDS)
            record = _record(member, element, position, found)
            told[element.name] += isinstance(record, Problem)
            yield record
            position += 1
    for name, kind in KINDS.items():
        yield Counted(member.path, kind, counts[name], slack=told[name])
    yield from _orphans(member, found)


def _record(member: Member, element: Element, position: int, found: Survey) -> Raw | Problem:
    native_id = element.attributes.get("id", "")
    if not native_id:
        said = f"The {element.name} in line {element.line:,} has no id, so it cannot be told from others."
        return Problem(member.path, position, said)
    fields = fields_of(element, nodes=("thread", "parent", "author", "category"))
    payload: dict[str, Any] = {element.name: fields, "site": found.site}
    if element.name == "thread":
        payload["article"] = found.articles[native_id]
    elif element.name == "post":
        payload["article"] = found.articles.get(fields.get("thread", {}).get("@id", ""))
        parent = fields.get("parent", {}).get("@id", "")
        if parent in found.said:
            payload["parent_said"] = found.said[parent]
    return Raw(KINDS[element.name], native_id, msgspec.json.encode(payload), member.path, position)


def _orphans(member: Member, found: Survey) -> Iterator[Problem]:
    """Disqus can forget a thread and keep its comments (2026-11)."""
    lost = {thread: count for thread, count in found.posts.items() if thread not in found.articles}
    for thread, count in list(lost.items())[:MOST_TOLD]:
        what = "comment is" if count == 1 else f"{count:,} comments are"
        yield Problem(
            member.path, -1, f"The page with id “{thread}” is not in the file; its {what} kept, but not shown."
        )
    if len(lost) > MOST_TOLD:
        yield Problem(member.path, -1, f"So it is with {len(lost) - MOST_TOLD:,} more pages.")
