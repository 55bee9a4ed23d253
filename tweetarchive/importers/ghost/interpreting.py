"""Ghost's posts and comments into articles and comments under them.

Must not apply policy: drafts, newsletters, posts for members and hidden comments are told as what they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from ...commenting.addresses import article_id, path_safe
from ...commenting.clock import seconds_of
from ...commenting.commenters import commenter, described
from ...commenting.loose import Record, number, part, parts, words
from ...commenting.standing import worst
from ...commenting.telling import tell
from ...commenting.under import Author, Comment, Place
from ...records import Account, AccountRef, Content, Meant, Origin, Post, Raw, Visibility


def interpret_all(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say."""

    def article(raw: Raw) -> Iterator[Meant]:
        yield from _article(_read(raw), origin, raw.as_of)

    def comment(raw: Raw) -> Iterator[Meant]:
        record = _read(raw)
        yield from _place(part(record, "post"), origin).told(_comment(record, raw.native_id, origin.owner), raw.as_of)

    return tell(records, {"ghost.article": article, "ghost.comment": comment})


def _read(raw: Raw) -> dict[str, Any]:
    return msgspec.json.decode(raw.payload, type=dict[str, Any])


def _article(record: Record, origin: Origin, as_of: int) -> Iterator[Account | Post]:
    row = part(record, "post")
    place = _place(row, origin)
    author = AccountRef(f"site:{origin.owner or place.native_id}", "", origin.name or origin.owner)
    for each in parts(record, "authors")[:1]:
        account = f"ghost:{origin.owner}:{words(each, 'id')}" if origin.owner else ""
        author = commenter(origin.owner, account=account, email=words(each, "email"), name=words(each, "name"))
        yield described(author, email=words(each, "email"), url=words(each, "website"), as_of=as_of)
    created = _seconds(row, "published_at", "created_at")
    yield place.written(author, _words_of(row, origin.owner), created=created, hashtags=_tags(record), as_of=as_of)


def _tags(record: Record) -> tuple[str, ...]:
    """Tags that begin with "#" are the owner's own and are not shown by Ghost either."""
    tags = record.get("tags")
    listed = tags if isinstance(tags, list) else []
    return tuple(tag for tag in listed if isinstance(tag, str) and not tag.startswith("#"))


def _place(row: Record, origin: Origin) -> Place:
    """A post's page is /slug/ unless its owner has changed the routes, which are not in any export."""
    slug = words(row, "slug") or words(row, "id")
    url = f"https://{origin.owner}/{slug}/" if origin.owner else ""
    return Place(
        site=origin.owner,
        native_id=article_id(url) or path_safe(f"{origin.owner}/{slug}" if origin.owner else slug),
        url=url,
        title=words(row, "title"),
        at=_seconds(row, "published_at", "created_at") or 0,
        visibility=worst(
            _STATUS.get(words(row, "status"), Visibility.UNKNOWN),
            Visibility.PUBLIC if words(row, "visibility") in ("public", "") else Visibility.PROTECTED,
        ),
    )


_STATUS: Mapping[str, Visibility] = MappingProxyType(
    {
        "published": Visibility.PUBLIC,
        "draft": Visibility.DRAFT,
        "scheduled": Visibility.DRAFT,
        "sent": Visibility.PROTECTED,  # a newsletter that never had a page
    }
)


def _words_of(row: Record, site: str) -> Content | None:
    """The post's HTML. Its own site stands in it as a placeholder since Ghost 4."""
    html = words(row, "html")
    if html:
        return Content("html", html.replace("__GHOST_URL__", f"https://{site}" if site else ""))
    markdown = words(row, "markdown")
    return Content("markdown", markdown) if markdown else None


def _comment(record: Record, native_id: str, site: str) -> Comment:
    """`parent_id` is the root of the branch; what was really answered, if not that, is in `in_reply_to_id`."""
    row, member = part(record, "comment"), part(record, "member")
    parent = words(row, "in_reply_to_id") or words(row, "parent_id")
    html = words(row, "html")
    known = words(row, "member_id")  # null: the member is gone, and with it the name
    return Comment(
        local=f"gh{native_id}",
        author=Author(
            account=f"ghost:{site}:{known}" if known and site else "",
            email=words(member, "email"),
            name=words(member, "name"),
        ),
        content=Content("html", html) if html else None,
        at=_seconds(row, "created_at"),
        parent=f"gh{parent}" if parent else "",
        visibility=_COMMENT_STATUS.get(words(row, "status"), Visibility.UNKNOWN),
        likes=int(number(record, "likes") or 0),
    )


_COMMENT_STATUS: Mapping[str, Visibility] = MappingProxyType(
    {
        "published": Visibility.PUBLIC,
        "hidden": Visibility.DELETED,  # by whoever looks after the site; people see a gap with the answers under it
        "deleted": Visibility.DELETED,
    }
)


def _seconds(row: Record, *names: str) -> int | None:
    """A time in UTC: written out, or, in old exports and in SQLite, as milliseconds since 1970."""
    for name in names:
        milliseconds = number(row, name)
        found = int(milliseconds / 1000) if milliseconds is not None else seconds_of(words(row, name))
        if found is not None:
            return found
    return None
