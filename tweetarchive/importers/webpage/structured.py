"""Comments that a page tells machines about: schema.org's Comment as microdata, and as JSON-LD in a script.

JSON comes from strangers: anything may be of any type, and objects may be inside each other as deep as they like.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from ...markup.reading import Element
from .found import Found
from .names import clean_name
from .nodes import within

MAX_DEPTH = 60


def read_microdata(root: Element) -> tuple[list[Found], list[Element]]:
    """Elements that say they are a Comment, in the order of the page; one inside another answers it."""
    boxes = [each for each in root.elements() if "itemscope" in each.attributes and _TYPE.search(each.get("itemtype"))]
    places = {id(box): place for place, box in enumerate(boxes)}
    return [_item(box, inner, places) for box, inner in zip(boxes, within(boxes), strict=True)], boxes


def read_json(root: Element) -> tuple[list[Found], list[Element]]:
    """The `comment` lists of all objects in the page's JSON-LD, which have no boxes."""
    found: list[Found] = []
    names: dict[str, int] = {}
    wanted: list[tuple[int, str]] = []
    for comment, parent in _comments(json_objects(root), -1, 0):
        place = len(found)
        found.append(_told(comment))
        found[-1].parent = parent if parent < place else -1
        for key in ("@id", "url", "identifier"):
            if isinstance(comment.get(key), str):
                names.setdefault(comment[key], place)
        item = comment.get("parentItem")
        target = item.get("@id") or item.get("url") if isinstance(item, dict) else item
        if parent == -1 and isinstance(target, str):
            wanted.append((place, target))
    for place, target in wanted:
        parent = names.get(target, -1)
        found[place].parent = parent if parent < place else -1
    return found, []


def json_objects(root: Element) -> list[dict[str, Any]]:
    """The objects at the top of the page's JSON-LD scripts, those of a `@graph` among them; broken ones left out."""
    objects: list[dict[str, Any]] = []
    for script in root.elements():
        if script.tag == "script" and "ld+json" in script.get("type").lower():
            text = "".join(each for each in script.children if isinstance(each, str))
            try:
                value = msgspec.json.decode(text.strip().removeprefix("<!--").removesuffix("-->").strip().encode())
            except (msgspec.MsgspecError, UnicodeError, RecursionError, ValueError):
                continue
            for each in _listed(value):
                objects += [each, *_listed(each.get("@graph"))]
    return objects


def _comments(objects: Iterable[dict[str, Any]], parent: int, depth: int) -> Iterator[tuple[dict[str, Any], int]]:
    """(comment, index of the one it stands in, -1 for a root), depth first, numbered as they come."""
    count = 0
    waiting = [(each, parent, depth) for each in reversed(list(objects))]
    while waiting:
        each, above, level = waiting.pop()
        here = above
        if _is_type(each, "Comment") or (level and _is_type(each, "Answer")):
            yield each, above
            here = count
            count += 1
        if level < MAX_DEPTH:
            inner = [*_listed(each.get("comment")), *_listed(each.get("mainEntity"))]
            waiting.extend((one, here, level + 1) for one in reversed(inner))


def _listed(value: Any) -> list[dict[str, Any]]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, dict)]


def _is_type(value: dict[str, Any], name: str) -> bool:
    types = value.get("@type")
    return name in (types if isinstance(types, list) else [types])


def _told(comment: dict[str, Any]) -> Found:
    author = next(iter(_listed(comment.get("author") or comment.get("creator"))), {})
    named = author.get("name") if author else comment.get("author")
    text = _word(comment, "text", "commentText", "description")
    address = _word(comment, "url", "@id")
    number = _NUMBER.search(address)
    return Found(
        local=f"c{number[1]}" if number else "",
        name=clean_name(html.unescape(named)) if isinstance(named, str) else "",
        url=_word(author, "url", "sameAs"),
        machine=_word(comment, "dateCreated", "datePublished", "commentTime"),
        content=text if _TAG.search(text) else _paragraphs(html.unescape(text)),
        permalink=address if address.startswith(("http://", "https://")) else "",
    )


def _paragraphs(text: str) -> str:
    """Words without markup as HTML."""
    blocks = re.split(r"\n\s*\n", html.escape(text.strip(), quote=False))
    return "".join(f"<p>{block.strip().replace(chr(10), '<br>')}</p>" for block in blocks if block.strip())


def _word(value: dict[str, Any], *keys: str) -> str:
    return next((each for key in keys if isinstance(each := value.get(key), str) and each.strip()), "")


def _item(box: Element, inner: list[Element], places: dict[int, int]) -> Found:
    own = list(_own(box, {id(each) for each in inner}))
    author = next((each for each in own if "author" in each.get("itemprop") or "creator" in each.get("itemprop")), None)
    people = [author, *author.elements()] if author else []
    named = next((each for each in people if each.get("itemprop") == "name"), author)
    link = next((each.get("href") for each in people if each.get("href").startswith("http")), "")
    body = next((each for each in own if each.get("itemprop") in ("text", "commentText", "description")), None)
    dated = next((each for each in own if each.get("itemprop").startswith(("date", "commentTime"))), None)
    address = next((each.get("href") for each in own if each.get("itemprop") in ("url", "replyToUrl")), "")
    number = _NUMBER.search(address) or _NUMBER.search("#" + box.get("id"))
    return Found(
        local=f"c{number[1]}" if number else "",
        parent=next((places[id(above)] for above in box.ancestors() if id(above) in places), -1),
        name=clean_name((named.get("content") or named.text()) if named else ""),
        url=link,
        machine=(dated.get("datetime") or dated.get("content")) if dated else "",
        written=dated.text() if dated else "",
        content=(body.markup(inner).strip() or body.get("content")) if body else "",
        permalink=address if address.startswith("http") else "",
    )


def _own(box: Element, others: set[int]) -> Iterator[Element]:
    waiting = [box]
    while waiting:
        element = waiting.pop()
        if element is not box:
            yield element
        waiting.extend(
            each for each in reversed(element.children) if isinstance(each, Element) and id(each) not in others
        )


_TYPE = re.compile(r"schema\.org/(?:User)?Comments?\b", re.IGNORECASE)
_TAG = re.compile(r"<(?:p|br|a|div|b|i|em|strong|blockquote|ul|ol|pre|code)\b", re.IGNORECASE)
_NUMBER = re.compile(r"#(?:li-|div-)?comment-(\d{1,12})\Z")
