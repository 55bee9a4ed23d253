"""What Blogger's entries mean: articles, and comments under them.

Pure and streaming. Both dialects end up in one shape; what only one of them has is empty in the other. Must not apply
policy.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from msgspec import Struct, field, structs

from ...commenting.addresses import article_id, path_safe, site_of
from ...commenting.clock import seconds_of
from ...commenting.commenters import described, folded
from ...commenting.standing import worst
from ...commenting.telling import Teller, tell, teller
from ...commenting.under import Author, Comment, Place, author_of
from ...records import Account, AccountRef, Content, Meant, Raw, Visibility
from .nameless import NAMELESS
from .survey import Article, blog_of, moved, number_of


class Words(Struct):
    """A title or content: an escaped text and what it is a text of."""

    type: str = field(name="@type", default="text")
    text: str = ""


class Link(Struct):
    rel: str = field(name="@rel", default="")
    href: str = field(name="@href", default="")


class Category(Struct):
    scheme: str = field(name="@scheme", default="")
    term: str = field(name="@term", default="")


class Property(Struct):
    name: str = field(name="@name", default="")
    value: str = field(name="@value", default="")


class Reply(Struct):
    ref: str = field(name="@ref", default="")
    href: str = field(name="@href", default="")


class Person(Struct):
    name: str = ""
    uri: str = ""
    email: str = ""


class Entry(Struct):
    id: str
    title: Words = field(default_factory=Words)
    content: Words = field(default_factory=Words)
    published: str = ""
    author: Person = field(default_factory=Person)
    link: list[Link] = []
    category: list[Category] = []
    properties: list[Property] = field(name="extendedProperty", default_factory=list)
    reply: Reply = field(name="in-reply-to", default_factory=Reply)
    parent: str = ""
    in_reply_to: str = field(name="inReplyTo", default="")
    status: str = ""
    trashed: str = ""
    type: str = ""


class Blog(Struct):
    site: str = ""
    readers: str = ""


class Record(Struct):
    entry: Entry
    blog: Blog = field(default_factory=Blog)
    article: Article | None = None


def interpret_all(records: Iterable[Raw]) -> Iterator[Meant]:
    """Accounts, articles and comments, in the order of the records."""
    return tell(records, _TELLERS)


def _article(record: Record, raw: Raw) -> Iterator[Meant]:
    entry = record.entry
    article = record.article or Article(id=entry.id, state="UNSTATED")
    place = _place(article, record.blog)
    author = author_of(_author(entry), place.site, "")
    if author.native_id.startswith("nobody:"):
        author = AccountRef(f"site:{place.site}", "", place.site)
    else:
        told = described(author, email=entry.author.email, url=entry.author.uri, as_of=raw.as_of)
        yield structs.replace(told, same_as=told.same_as + _also(entry, place.site))
    title = html.unescape(entry.title.text).strip() if entry.title.type == "html" else entry.title.text.strip()
    yield structs.replace(place, title=title).written(
        author,
        _content(entry.content),
        created=seconds_of(entry.published),
        hashtags=tuple(each.term for each in entry.category if _LABELS.match(each.scheme)),
        as_of=raw.as_of,
    )


def _comment(record: Record, raw: Raw) -> Iterator[Meant]:
    entry = record.entry
    created = seconds_of(entry.published)
    place = _place(record.article or _article_elsewhere(entry), record.blog)
    parent = _parent(entry)
    told = Comment(
        local=f"bl{number_of(entry.id)}",
        author=_author(entry),
        content=_content(entry.content),  # the title only repeats its first words
        at=created,
        parent=f"bl{parent}" if parent else "",
        visibility=_own_state(entry),
    )
    if record.article is None:
        yield structs.replace(place, at=created or 0).article(raw.as_of)
    for each in place.told(told, raw.as_of):
        if isinstance(each, Account) and (also := _also(entry, place.site)):
            each = structs.replace(each, same_as=each.same_as + also)
        yield each


# --- what it stands under -----------------------------------------------------------------------------------------


def _place(article: Article, blog: Blog) -> Place:
    """An article by its address. Without one (a draft, a Takeout whose blog's host is nowhere told) by blog and path or
    number; it is public as far as it and its blog are.
    """
    known = article_id(article.link)
    where = blog.site or f"blogger-{blog_of(article.id)}"
    tail = article.link if article.link.startswith("/") else f"/blogger-{number_of(article.id)}"
    return Place(
        site=blog.site or site_of(article.link) or where,
        native_id=known or path_safe(f"{where}{tail}"),
        url=article.link if known else "",
        title=article.title,
        at=seconds_of(article.published) or 0,
        visibility=worst(_state(article.state), _readers(blog)),
    )


def _article_elsewhere(entry: Entry) -> Article:
    """An article that the feed does not have: a comment on somebody else's blog, or on a post that is gone. Where the
    comment gives its address, that was public.
    """
    link = entry.reply.href or next((each.href for each in entry.link if each.rel == "alternate"), "")
    link = moved(link).partition("#")[0]
    return Article(
        id=(entry.reply.ref or entry.parent).strip(), link=link, state="" if article_id(link) else "UNSTATED"
    )


def _parent(entry: Entry) -> str:
    """The comment that this one answers: a number, "" for none. `in-reply-to` is the post; the parent is a "related"
    link (2026-11: so Blogger's own page script and two importers have it), with "?v=2" behind it or not.
    """
    for link in entry.link:
        if link.rel == "related" and (found := _COMMENT_FEED.search(link.href)):
            return found[1]
    return number_of(entry.in_reply_to)


_COMMENT_FEED = re.compile(r"/comments/default/(\d+)(?=[?/#]|\Z)")
_LABELS = re.compile(r"http://www\.blogger\.com/atom/ns#|tag:blogger\.com,1999:blog-")


# --- who could read it --------------------------------------------------------------------------------------------


def _state(state: str) -> Visibility:
    """Of a post or comment, from the one word that it has for it. Only LIVE and DRAFT were seen (2026-11); the others
    are told by the words in them, and what has none of these is not known to be public.
    """
    if state in ("", "LIVE"):
        return Visibility.PUBLIC
    for words, visibility in _STATES:
        if any(word in state for word in words):
            return visibility
    return Visibility.UNKNOWN


_STATES = (
    (("SPAM",), Visibility.SPAM),
    (("TRASH", "DELETED", "REMOVED", "EMPTIED"), Visibility.DELETED),
    (("DRAFT", "SCHEDULED"), Visibility.DRAFT),
    (("PENDING", "MODERAT"), Visibility.PENDING),
)


def _own_state(entry: Entry) -> Visibility:
    if any(each.name == "blogger.contentRemoved" for each in entry.properties):
        return Visibility.DELETED
    if entry.trashed.strip().lower() not in ("", "false"):
        return Visibility.DELETED
    return _state(entry.status.strip().upper() or ("UNSTATED" if entry.type else ""))


def _readers(blog: Blog) -> Visibility:
    """A blog that only its authors or invited readers could open keeps all that is in it to them."""
    return Visibility.PUBLIC if blog.readers.upper() in ("", "PUBLIC") else Visibility.PROTECTED


# --- who said what ------------------------------------------------------------------------------------------------


def _author(entry: Entry) -> Author:
    """A profile is one person on all of Blogger. Others have a page of their own, or a name."""
    author = entry.author
    uri = author.uri.strip()
    nameless = folded(author.name) in NAMELESS and not _PROFILE.match(uri)
    return Author(email=author.email, url=uri, name="" if nameless else author.name)


def _also(entry: Entry, site: str) -> tuple[str, ...]:
    """`blogger.itemClass` ("pid-944253050") is one author on this blog; beside a profile it means the same person.
    Without one it is not asked: nobody knows whether guests share it (2026-11).
    """
    pid = next((each.value for each in entry.properties if each.name == "blogger.itemClass"), "")
    return (f"blogger:{site}:{pid}",) if pid.startswith("pid-") and _PROFILE.match(entry.author.uri.strip()) else ()


_PROFILE = re.compile(r"https?://(?:(?:www|draft)\.blogger\.com/profile/|(?:plus|profiles)\.google\.com/)")


def _content(words: Words) -> Content:
    return Content("html" if words.type == "html" else "plain", words.text)


_TELLERS: Mapping[str, Teller] = MappingProxyType(
    {"blogger.article": teller(Record, _article), "blogger.comment": teller(Record, _comment)}
)
