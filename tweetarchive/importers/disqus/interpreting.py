"""What Disqus's records mean: articles that are known by name, and the comments under them.

Pure and streaming. Times are UTC, as written (`createdAt` always ends in "Z", 2026-11). Must not apply policy.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Any

import msgspec
from msgspec import Struct, field

from ...commenting.addresses import SERVICE, article_id, path_safe, site_of
from ...commenting.clock import seconds_of
from ...commenting.commenters import described
from ...commenting.standing import worst
from ...commenting.telling import Teller, tell, teller
from ...commenting.under import Author, Comment, Place, author_of
from ...records import AccountRef, Content, Meant, Post, Precision, Provenance, Raw, Visibility
from .survey import Article


class Ref(Struct):
    id: str = field(name="@id", default="")


class Person(Struct):
    """isAnonymous means "not registered", not "without a name" (2026-11)."""

    name: str = ""
    email: str = ""
    username: str = ""


class Thread(Struct, rename="camel"):
    author: Person = field(default_factory=Person)


class PostFields(Struct, rename="camel"):
    """said: what the post calls itself, "wp_id=31" if it came from WordPress, else ""."""

    id: str = field(name="@id")
    said: str = field(name="id", default="")
    message: str = ""
    created_at: str = ""
    is_deleted: str = ""
    is_spam: str = ""
    author: Person = field(default_factory=Person)
    thread: Ref = field(default_factory=Ref)
    parent: Ref = field(default_factory=Ref)


class ThreadRecord(Struct):
    thread: Thread
    article: Article
    site: str = ""


class CommentRecord(Struct):
    post: PostFields
    article: Article | None = None
    parent_said: str = ""
    site: str = ""


def interpret_all(records: Iterable[Raw]) -> Iterator[Meant]:
    """Accounts, articles and comments, in the order of the records."""
    return tell(_one_of_each(records), _TELLERS)


def _thread(record: ThreadRecord, raw: Raw) -> Iterator[Meant]:
    article = record.article
    site = record.site or site_of(article.link)
    author = author_of(_author(record.thread.author), site, "")
    if author.name:
        yield described(author, email=record.thread.author.email, as_of=raw.as_of)
    else:
        author = AccountRef(f"site:{site}", "", site)
    created = seconds_of(article.created)
    yield Post(
        service=SERVICE,
        native_id=_article_id(article, record.site),
        author=author,
        created=(created or 0) // 86400 * 86400,
        # A thread begins when its page is first looked at, which is seldom the minute in which it was published.
        precision=Precision.UNKNOWN if created is None else Precision.DAY,
        visibility=_visibility(article),
        provenance=Provenance.EMBEDDED,
        kind="article",
        title=html.unescape(article.title),
        url=article.link if article_id(article.link) else "",
        as_of=raw.as_of,
    )


def _comment(record: CommentRecord, raw: Raw) -> Iterator[Meant]:
    post = record.post
    article = record.article or Article(id=post.thread.id or "unknown")
    place = Place(
        site=record.site or site_of(article.link),
        native_id=_article_id(article, record.site),
        at=seconds_of(article.created) or 0,
        visibility=_visibility(record.article),
    )
    hidden = Visibility.SPAM if post.is_spam == "true" else Visibility.PUBLIC
    if post.is_deleted == "true":  # author and words of a deleted post are in the file all the same (2026-11)
        hidden = worst(hidden, Visibility.DELETED)
    told = Comment(
        local=_local(post.id, post.said),
        author=_author(post.author),
        content=Content("html", post.message),
        at=seconds_of(post.created_at),
        parent=_local(post.parent.id, record.parent_said) if post.parent.id else "",
        visibility=hidden,
    )
    if record.article is None:
        yield place.article(raw.as_of)
    yield from place.told(told, raw.as_of)


def _article_id(article: Article, site: str) -> str:
    return article_id(article.link) or path_safe(f"{site}/disqus-thread-{article.id}")


def _local(native_id: str, said: str) -> str:
    """A comment that came from WordPress keeps the name that it has there, so that both exports mean one comment."""
    found = _WORDPRESS.fullmatch(said.strip())
    return f"c{found[1]}" if found else f"dsq{native_id}"


_WORDPRESS = re.compile(r"wp_id=(\d+)")


def _visibility(article: Article | None) -> Visibility:
    """Of a page that the file has forgotten, or knows by neither title nor address (2026-11), nobody can say."""
    if article is None or not (article.link or article.title):
        return Visibility.UNKNOWN
    return Visibility.DELETED if article.deleted else Visibility.PUBLIC


def _author(author: Person) -> Author:
    """Registered people by their username, others by e-mail address or name."""
    username = author.username.strip()
    return Author(account=f"disqus:{username}" if username else "", email=author.email, name=author.name.strip())


# --- versions -----------------------------------------------------------------------------------------------------


def _one_of_each(records: Iterable[Raw]) -> Iterator[Raw]:
    """The newest version of each record. An older one may put it under another article, as threads are merged anew in
    each export; but it may know the author's e-mail address, which newer exports lack.
    """
    for _, group in groupby(records, key=lambda raw: (raw.kind, raw.native_id)):
        versions = sorted(group, key=lambda raw: (raw.as_of, raw.payload))
        yield versions[-1] if len(versions) == 1 else _with_email(versions)


def _with_email(versions: list[Raw]) -> Raw:
    newest = versions[-1]
    try:
        payloads: list[dict[str, Any]] = [msgspec.json.decode(each.payload) for each in reversed(versions)]
        authors = [payload.get("post", {}).get("author", {}) for payload in payloads]
        email = next((author["email"] for author in authors if author.get("email")), "")
        if not email or authors[0].get("email"):
            return newest
        payloads[0]["post"].setdefault("author", {})["email"] = email
        return msgspec.structs.replace(newest, payload=msgspec.json.encode(payloads[0]))
    except (msgspec.MsgspecError, AttributeError, TypeError, KeyError):
        return newest  # a record that is no record of ours is reported where it is read


_TELLERS: Mapping[str, Teller] = MappingProxyType(
    {"disqus.article": teller(ThreadRecord, _thread), "disqus.comment": teller(CommentRecord, _comment)}
)
