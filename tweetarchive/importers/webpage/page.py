"""A saved page, read: where it was, its article, its comments. What extracting and interpreting both ask for.

Costs one parse. Must not decide what any of it means.
"""

from __future__ import annotations

from msgspec import Struct

from ...commenting.addresses import article_id, path_safe
from ...markup.reading import Element, parse
from .address import Place, place_of
from .article import Article, read_article
from .comments import find_comments
from .decoding import decoded
from .found import Found
from .microformats import read_entry, replies_to
from .wrapping import unwrapped


class Page(Struct, frozen=True, kw_only=True):
    """source: the text of the page. reply: (the entry, the address it answers), if the page is itself a comment on
    another.
    """

    source: str
    root: Element
    place: Place
    article: Article
    comments: list[Found]
    reply: tuple[Found, str] | None = None


def read_page(content: bytes) -> Page:
    """Raises markup.reading.Unreadable for markup that would take unreasonably long to read."""
    content, address, encoding = unwrapped(content)
    source = decoded(content, encoding)
    root = parse(source)
    comments, boxes = find_comments(root)
    entries = replies_to(root)
    return Page(
        source=source,
        root=root,
        place=place_of(source, root, comments, address),
        article=read_article(root, boxes),
        comments=comments,
        reply=(read_entry(entries[0][0]), entries[0][1]) if len(entries) == 1 else None,
    )


def page_id(place: Place, member: str) -> str:
    """The native id of the page's record: that of its article, and which page of comments it is. A page that does not
    say where it was goes by its file's name.
    """
    known = article_id(place.address) or path_safe(f"saved/{member}")
    return known if place.page == 1 else f"{known}.page-{place.page}"
