"""Ghost's tables taken apart: posts with their authors and tags, comments with their author and their post.

Changes no value, and takes of people no more than who they are. Must not interpret.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from ...commenting.loose import Record, words
from ...commenting.sites import site_of_file
from ...errors import UnreadableExport
from ...exports import Export, Member
from ...records import Counted, Given, Problem, Raw
from .source import Source, member_of, opened

_encode = msgspec.json.Encoder().encode

_PERSON = ("id", "name", "slug", "email", "website", "profile_image", "avatar_image")
_POST = ("id", "title", "slug", "status", "visibility", "type", "page", "canonical_url", "published_at", "created_at")


def extract_all(export: Export) -> Iterator[Given]:
    """Everything that is read of the tables."""
    found = member_of(export)
    if found is None:
        return
    member, generation = found
    try:
        with opened(member, generation) as source:
            yield from _posts(member, source)
            yield from _comments(member, source)
    except UnreadableExport as error:
        yield Problem(member.path, -1, f"This file {error.message}. {error.hint}")
        return
    if not (site_of_file(member.path) or site_of_file(export.label)):
        said = (
            "Ghost does not write down its own address, so these posts cannot be joined with what other exports tell of"
            " them. Name the file after the site, like blog.example.org.json, and import it again."
        )
        yield Problem(member.path, -1, said)


def _posts(member: Member, source: Source) -> Iterator[Given]:
    people = {words(row, "id"): _some(row, _PERSON) for row in source.rows("users")}
    authors = _many(source, "posts_authors", "author_id", people)
    tags = _many(source, "posts_tags", "tag_id", {words(row, "id"): row.get("name") for row in source.rows("tags")})
    for position, row in enumerate(source.rows("posts")):
        native_id = words(row, "id")
        if not native_id:
            yield Problem(member.path, position, "This post has no id.")
            continue
        payload = {
            "post": row,
            "authors": authors.get(native_id) or [people[one] for one in [words(row, "author_id")] if one in people],
            "tags": tags.get(native_id, []),
        }
        kind = "ghost.other" if is_page(row) else "ghost.article"
        yield Raw(kind, native_id, _encode(payload), member.path, position)


def is_page(row: Record) -> bool:
    """Whether a row of `posts` is a page: it says so in `type`, or, before Ghost 3, in `page`."""
    return words(row, "type") == "page" or row.get("page") in (1, True)


def _many(source: Source, table: str, column: str, other: Mapping[str, Any]) -> dict[str, list[Any]]:
    """What a table of pairs gives each post, in the order it says."""
    rows = sorted(source.rows(table), key=lambda row: (words(row, "sort_order").zfill(9), words(row, "id")))
    given: dict[str, list[Any]] = {}
    for row in rows:
        if words(row, column) in other:
            given.setdefault(words(row, "post_id"), []).append(other[words(row, column)])
    return given


def _comments(member: Member, source: Source) -> Iterator[Given]:
    if not source.has("comments"):
        said = (
            "Ghost leaves comments out of its JSON export, so none are in this file. They are in its database: hand"
            " over a copy of ghost.db (SQLite, in content/data), or put the tables “comments” and “members” into the"
            " JSON."
        )
        yield Problem(member.path, -1, said)
        return
    posts = {words(row, "id"): _some(row, _POST) for row in source.rows("posts")}
    people = {words(row, "id"): _some(row, _PERSON) for row in source.rows("members")}
    broken = 0
    likes = Counter(words(row, "comment_id") for row in source.rows("comment_likes"))
    for position, row in enumerate(source.rows("comments"), source.count("posts")):
        native_id, post = words(row, "id"), posts.get(words(row, "post_id"))
        if not native_id or post is None:
            broken += 1
            yield Problem(member.path, position, "This comment lacks its id, or its post is not in the export.")
            continue
        person = people.get(words(row, "member_id"))
        payload = {"comment": row, "post": post, "member": person, "likes": likes[native_id]}
        yield Raw("ghost.comment", native_id, _encode(payload), member.path, position)
    yield Counted(member.path, "ghost.comment", source.count("comments"), slack=broken)


def _some(row: Record, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: row[name] for name in names if row.get(name) is not None}
