"""Where a saved page was: its address, its site, and which of several pages of comments it is.

A page tells its address in several ways, some of which themes get wrong (a canonical link to the front page); the
archive that a copy came from is looked through. Pure; opens nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urljoin

from msgspec import Struct

from ...commenting.addresses import canonical, site_of
from ...markup.reading import Element
from .found import Found
from .structured import json_objects


class Place(Struct, frozen=True):
    """address: the article's, "" if nothing tells it. page: number of the page of comments, 1 for the first or only
    one. others: numbers of other pages of comments that it links to.
    """

    address: str
    site: str
    page: int = 1
    others: tuple[int, ...] = ()


def place_of(source: str, root: Element, comments: Iterable[Found], saved: str = "") -> Place:
    """Where the page was. comments: those on it, whose links lead to it. saved: where its browser says that it was."""
    told = [original(each) for each in _addresses(source, root, comments, saved)]
    known = [each for each in told if canonical(each)]
    address = next((each for each in known if not _is_front(each)), next(iter(known), ""))
    numbers = {int(found[1]) for each in known if (found := _PAGE.search(each))}
    links = (each.get("href") for each in root.elements() if each.tag == "a")
    linked = {int(found[1]) for link in links if (found := _PAGE.search(link))}
    page = min(numbers, default=1)
    return Place(
        _without_page(address), site_of(address), page, tuple(sorted((linked | {1}) - {page}) if linked else ())
    )


def original(url: str) -> str:
    """An address without the web archive's in front: "https://web.archive.org/web/2013…/http://b.example/" and the
    like.
    """
    url = url.strip()
    return _ARCHIVE.sub("", url) if _ARCHIVE.match(url) else url


def _addresses(source: str, root: Element, comments: Iterable[Found], saved: str) -> Iterable[str]:
    """From the most telling to the least."""
    noted = _SAVED.search(source[:20_000])
    saved = saved or (noted[1] if noted else "")
    links = [each for each in root.elements() if each.tag in ("link", "base", "meta")]
    base = next((each.get("href") for each in links if each.tag == "base" and each.get("href")), "")
    base = base or saved
    for each in links:
        if each.tag == "link" and "canonical" in each.get("rel").lower().split():
            yield urljoin(base, each.get("href"))
    for each in links:
        if each.tag == "meta" and (each.get("property") or each.get("name")).lower() == "og:url":
            yield urljoin(base, each.get("content"))
    yield saved
    for each in root.elements():
        if each.tag == "a" and "u-url" in each.classes and _is_in_entry(each):
            yield urljoin(base, each.get("href"))
    for told in json_objects(root):
        for key in ("url", "mainEntityOfPage", "@id"):
            value = told.get(key)
            value = value.get("@id") if isinstance(value, dict) else value
            if isinstance(value, str) and _ARTICLE.search(str(told.get("@type"))):
                yield value
    for comment in comments:
        if comment.permalink and not comment.elsewhere:
            yield comment.permalink


def _is_in_entry(link: Element) -> bool:
    """Whether a link to an entry's own address is that of the page's entry, and not of a comment or a card in it."""
    nearest = next((each for each in link.ancestors() if each.classes & {"h-entry", "h-cite", "h-card"}), None)
    return nearest is not None and "h-entry" in nearest.classes and "u-comment" not in nearest.classes


def _is_front(url: str) -> bool:
    return "/" not in canonical(url) and "?" not in canonical(url)


def _without_page(url: str) -> str:
    return _PAGE_PATH.sub("/", url).partition("#")[0]


_SAVED = re.compile(
    r"<!--[^>]{0,200}?(?:saved from url=\(\d+\)|\burl:\s*)\s*(https?://[^\s<>\"]{3,2000})", re.IGNORECASE
)
"""What browsers write at the top of a page that they save, and the extension SingleFile as well (2026-11)."""

_ARCHIVE = re.compile(
    r"(?:https?:)?//(?:web\.archive\.org/web/\d+[a-z_]*|archive\.(?:org/wayback|ph|is|today)/\d{4,14})/(?=https?://)"
    r"|/web/\d{8,14}[a-z_]*/(?=https?://)",
    re.IGNORECASE,
)
_PAGE = re.compile(r"(?:/comment-page-|[?&]cpage=)(\d{1,6})(?!\d)")
_PAGE_PATH = re.compile(r"/comment-page-\d+/?(?=[?#]|\Z)")
_ARTICLE = re.compile(r"Article|Posting|WebPage|Recipe|Report")
