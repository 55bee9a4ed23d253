"""The article of a page: its title, author, date and words, without what a site puts around them.

A part that cannot be told with confidence stays empty, for an article with a blog's menu in it is worse than none. Must
not look into comments.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct

from ...commenting.dates import iso_date, written_date
from ...markup.reading import Element
from .marks import UNSEEN, Mark, called, classed, is_hidden
from .names import clean_name
from .structured import json_objects


class Article(Struct, frozen=True, kw_only=True):
    """title: "" unknown. blog: the site's name. machine, written: when, as `Found` has it. content: HTML, "" if it
    cannot be told from the rest of the page. standing: what the page says of who may read it, "private" and the like.
    """

    title: str = ""
    blog: str = ""
    author: str = ""
    author_url: str = ""
    machine: str = ""
    written: str = ""
    content: str = ""
    language: str = ""
    standing: str = ""


def read_article(root: Element, boxes: Iterable[Element]) -> Article:
    """What the page is about. boxes: of the comments, in which no part of it is."""
    outside = list(_outside(root, list(boxes)))
    entry = _entry(outside)
    inside = {id(each) for each in (entry, *entry.elements())} if entry else set[int]()
    scope = [each for each in outside if id(each) in inside] if entry else outside
    told = next((each for each in json_objects(root) if _TYPE.search(str(each.get("@type")))), {})
    metas = {_meta_name(each): each.get("content").strip() for each in reversed(outside) if each.tag == "meta"}
    blog = metas.get("og:site_name", "")
    author, url = _author(scope, told, metas)
    machine, written = _date(scope, outside, told, metas)
    return Article(
        title=_title(scope, told, blog) or _heading(outside, metas, blog),
        blog=blog or _blog(outside),
        author=author,
        author_url=url,
        machine=machine,
        written=written,
        content=_content(scope, entry),
        language=root.get("lang") or root.get("xml:lang"),
        standing=_standing(outside, entry),
    )


def _outside(root: Element, boxes: list[Element]) -> Iterator[Element]:
    """The elements of the page that are in no comment."""
    inside = {id(box) for box in boxes}
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if id(element) in inside or (element.tag == "section" and element.get("id") == "comments"):
            continue
        if element is not root:
            yield element
        waiting.extend(each for each in reversed(element.children) if isinstance(each, Element))


def _entry(outside: list[Element]) -> Element | None:
    """The element that holds the article, if only one can be meant."""
    body = next((each for each in outside if each.tag == "body"), None)
    number = _NUMBER.search(body.get("class")) if body else None
    numbered = [each for each in outside if number and each.get("id") == f"post-{number[1]}"]
    for found in (numbered, *([each for each in outside if fits(each)] for fits in _ENTRIES)):
        boxes = _outermost(found)
        if len(boxes) > 1:
            boxes = [each for each in boxes if each.first("h1")]
        if len(boxes) == 1:
            return boxes[0]
    return None


def _outermost(found: list[Element]) -> list[Element]:
    """Those of them that are in no other."""
    known = {id(each) for each in found}
    return [each for each in found if not any(id(above) in known for above in each.ancestors())]


# --- its parts -----------------------------------------------------------------------------------------------------


def _title(scope: list[Element], told: dict[str, Any], blog: str) -> str:
    """By what marks it."""
    for fits in _TITLES:
        if title := next((each.text() for each in scope if fits(each) and each.text()), ""):
            return title[:500]
    first = [each.text() for each in scope if each.tag == "h1" and each.text()]
    if scope[0].tag != "head" and len(first) == 1 and first[0] != blog:
        return first[0][:500]  # of the entry: the scope is the whole page, head and all, if there is none
    headline = told.get("headline")
    return " ".join(html.unescape(headline).split())[:500] if isinstance(headline, str) else ""


def _heading(outside: list[Element], metas: dict[str, str], blog: str) -> str:
    of_page = metas.get("og:title", "") or next((_title_text(each) for each in outside if each.tag == "title"), "")
    heads = [each.text() for each in outside if each.tag == "h1" and each.text()]
    alone = heads[0] if len(heads) == 1 and not of_page else ""
    return (_heading_in(of_page, outside) or _without_blog(of_page, blog) or alone)[:500]


def _heading_in(title: str, outside: list[Element]) -> str:
    """The longest heading that the page's title repeats; the shorter is the blog's name."""
    headings = [each.text() for each in outside if each.tag in ("h1", "h2", "h3")]
    repeated = [each for each in headings if len(each) * 4 > len(title) and each.casefold() in title.casefold()]
    return max(repeated, key=len, default="")


def _without_blog(title: str, blog: str) -> str:
    """ "Frivolous | My Blog" and "My Blog » Frivolous" → "Frivolous"."""
    parts = _SEPARATOR.split(title)
    kept = [part.strip() for part in parts if part.strip() and part.strip().casefold() != blog.casefold()]
    return kept[0] if blog and 0 < len(kept) < len(parts) and len(kept) == 1 else title.strip()


def _title_text(element: Element) -> str:
    return " ".join("".join(each for each in element.children if isinstance(each, str)).split())


def _blog(outside: list[Element]) -> str:
    return next((each.text() for each in outside if _is_blog_title(each) and each.text()), "")[:200]


def _author(scope: list[Element], told: dict[str, Any], metas: dict[str, str]) -> tuple[str, str]:
    for fits in _AUTHORS:
        for each in scope:
            if fits(each) and (name := clean_name(each.text())):
                links = [one for one in (each, *each.elements(), each.parent) if one and one.tag == "a"]
                return name, next((link.get("href") for link in links), "")
    people = told.get("author")
    for person in people if isinstance(people, list) else [people]:
        named = person.get("name") if isinstance(person, dict) else person
        if isinstance(named, str) and clean_name(named):
            return clean_name(named), str(person.get("url") or "") if isinstance(person, dict) else ""
    said = metas.get("author", "") or metas.get("article:author", "")
    return ("" if said.startswith(("http:", "https:")) else clean_name(said)), ""


def _date(scope: list[Element], outside: list[Element], told: dict[str, Any], metas: dict[str, str]) -> tuple[str, str]:
    """(as machines write it, as people do); at most one of them."""
    candidates = [each for fits in _DATES for each in scope if fits(each)]
    for each in candidates:
        for value in (each.get("datetime"), each.get("content"), each.get("title")):
            if iso_date(value):
                return value, ""
    for known in (metas.get("article:published_time"), told.get("datePublished"), told.get("dateCreated")):
        if isinstance(known, str) and iso_date(known):
            return known, ""
    headers = [each for each in outside if "date-header" in each.classes]  # Blogger's, above the entry
    for each in (*candidates, *headers):
        text = each.text()
        if len(text) < 200 and written_date(text):
            return "", text
    return "", ""


def _content(scope: list[Element], entry: Element | None) -> str:
    """The words, from the one element that is there for them."""
    for fits in _WORDS:
        found = [each for each in scope if each is not entry and fits(each)]
        boxes = _outermost(found)
        if len(boxes) > 1:
            return ""  # a list of articles, or boxes with other articles: nobody can tell which is meant
        if not boxes:
            continue
        box = boxes[0]
        inside = list(box.elements())
        known = {id(each) for each in scope}
        gone = [each for each in inside if id(each) not in known or _is_no_part(each)]
        words, linked = len(box.text(gone)), sum(len(each.text()) for each in inside if each.tag == "a")
        if words and linked * 10 <= words * 7:
            return box.markup(gone).strip()
        return ""
    return ""


def _is_no_part(element: Element) -> bool:
    return element.tag in UNSEEN or _is_surroundings(element) or is_hidden(element)


def _standing(outside: list[Element], entry: Element | None) -> str:
    classes = entry.classes if entry is not None else frozenset[str]()
    if any("post-password-form" in each.classes for each in outside) or "post-password-required" in classes:
        return "password"
    found = next((match for each in classes if (match := _STATUS.fullmatch(each))), None)
    return found[1] if found else ""


def _meta_name(meta: Element) -> str:
    return (meta.get("property") or meta.get("name")).lower()


_SEPARATOR = re.compile(r"\s+[|–—«»·:›‹-]+\s+")
_NUMBER = re.compile(r"(?:^|\s)(?:postid|page-id)-(\d+)(?:\s|$)")
_TYPE = re.compile(r"Article|Posting|Recipe|Report")
_STATUS = re.compile(r"status-(private|draft|pending|future)")
_ENTRIES: tuple[Mark, ...] = (
    classed("h-entry"),
    lambda each: bool(re.search(r"schema\.org/(?:BlogPosting|Article|NewsArticle)", each.get("itemtype"))),
    classed("hentry"),
    lambda each: each.tag == "article" or (each.tag == "div" and bool({"post", "single-post"} & each.classes)),
)
_TITLES: tuple[Mark, ...] = (
    classed("entry-title"),
    lambda each: "p-name" in each.classes and each.tag in ("h1", "h2", "h3"),
    lambda each: each.get("itemprop") in ("headline", "name headline", "headline name"),
    classed("post-title posttitle entry-headline article-title wp-block-post-title"),
)
_AUTHORS: tuple[Mark, ...] = (
    lambda each: "fn" in each.classes and _is_under_author(each),
    classed("p-author entry-author-name author-name author_name"),
    lambda each: "author" in each.get("rel").split(),
    lambda each: each.get("itemprop") == "name" and _is_under_author(each),
    lambda each: each.get("itemprop") == "author" and bool(each.text()) and len(each.text()) < 100,
    classed("entry-author post-author byline-author article-author"),
    lambda each: each.tag == "a" and "/author/" in each.get("href"),
)
_DATES: tuple[Mark, ...] = (
    lambda each: each.tag == "time" and bool({"published", "entry-date", "dt-published"} & each.classes),
    classed("dt-published"),
    lambda each: each.get("itemprop") == "datePublished",
    lambda each: each.tag == "time" and "pubdate" in each.attributes,
    lambda each: each.tag == "abbr" and "published" in each.classes,
    lambda each: each.tag == "time" and "updated" not in each.classes and "dt-updated" not in each.classes,
    classed("entry-date post-date postdate published date entry-time post-timestamp wp-block-post-date"),
    classed("entry-meta post-meta postmetadata byline entry-utility post-info meta"),
    lambda each: each.tag == "small",
)
_WORDS: tuple[Mark, ...] = (
    classed("e-content"),
    lambda each: "articleBody" in each.get("itemprop").split(),
    classed("entry-content"),
    classed("post-content post-body post-entry entry-body post_content td-post-content article-content article-body"),
    classed("storycontent post-text format_text entry-inner blog-post-body single-content the-content article__body"),
    lambda each: "entry" in each.classes and each.tag in ("div", "section"),
)
_is_surroundings = called(
    r"^(?:sharedaddy|jp-relatedposts|wpcnt|wpa|navigation|nav-links|page-links|post-navigation|related|adsbygoogle|sd-block)$"
    r"|(?:^|[-_])(?:share|sharing|social|addtoany|related|newsletter|subscribe|breadcrumbs?|author-box|authorbox|shariff"
    r"|flattr|vgwort|postmetadata|post-footer|entry-footer|entry-meta|post-meta|tags-links|noprint|toc_container)(?:$|[-_])"
)
_is_blog_title = classed("site-title blog-title site-name")


def _is_under_author(element: Element) -> bool:
    for above in element.ancestors():
        if {"author", "byline", "entry-author", "post-author", "vcard"} & above.classes:
            return True
        if "author" in above.get("itemprop").split():
            return True
        if above.tag in ("article", "body"):
            return False
    return False
