"""Comments in microformats2: `u-comment h-cite` inside an `h-entry`, and the entry that is itself a reply to a page.

Nesting of comments says who answers whom. A comment here is mostly a page of its own elsewhere, told again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ...markup.reading import Element, names
from .found import Found
from .names import clean_name
from .nodes import within


def read_microformats(root: Element) -> tuple[list[Found], list[Element]]:
    """The comments of the page's entry in the order of the page, and their boxes."""
    boxes = [each for each in root.elements() if each.classes & _COMMENTS and each.classes & _ROOTS]
    places = {id(box): place for place, box in enumerate(boxes)}
    return [_read(box, places, inner) for box, inner in zip(boxes, within(boxes), strict=True)], boxes


def replies_to(root: Element) -> list[tuple[Element, str]]:
    """(entry, address) of each entry on the page that says what it answers, and is no comment itself."""
    found = []
    for entry in root.elements():
        if "h-entry" in entry.classes and not entry.classes & _COMMENTS:
            link = next((each for each in _own(entry) if "u-in-reply-to" in each.classes), None)
            target = _address(link) if link else ""
            if target:
                found.append((entry, target))
    return found


def read_entry(entry: Element, others: Collection[Element] = ()) -> Found:
    """Who says what and when in one h-entry or h-cite."""
    elements = list(_own(entry))
    author = next((each for each in elements if "p-author" in each.classes or "u-author" in each.classes), None)
    body = next((each for each in elements if each.classes & _CONTENT), None)
    time = next((each for each in elements if "dt-published" in each.classes), None)
    name, url, avatar = _person(author) if author else ("", "", "")
    address = next((_address(each) for each in elements if "u-url" in each.classes and not _in(each, author)), "")
    return Found(
        local=_local(entry, address),
        name=name,
        url=url,
        avatar=avatar,
        machine=(time.get("datetime") or time.get("title")) if time else "",
        written=time.text() if time else "",
        content=body.markup(others).strip() if body else "",
        permalink=address,
        elsewhere=address if "#comment-" not in address else "",
    )


def _read(box: Element, places: dict[int, int], others: Collection[Element]) -> Found:
    found = read_entry(box, others)
    found.parent = next((places[id(above)] for above in box.ancestors() if id(above) in places), -1)
    return found


def _own(entry: Element) -> Iterator[Element]:
    """The elements of an entry without those of the entries in it; a card of its author is its own."""
    waiting = [each for each in reversed(entry.children) if isinstance(each, Element)]
    while waiting:
        element = waiting.pop()
        yield element
        if not element.classes & _ROOTS:
            waiting.extend(each for each in reversed(element.children) if isinstance(each, Element))


def _person(card: Element) -> tuple[str, str, str]:
    """(name, address, picture) of a h-card, which may be as little as a link."""
    inside = [card, *card.elements()]
    named = next((each for each in inside if "p-name" in each.classes), None)
    link = next((each for each in inside if "u-url" in each.classes or each.tag == "a"), None)
    picture = next((each for each in inside if "u-photo" in each.classes or each.tag == "img"), None)
    name = (named.text() if named else "") or card.text() or (picture.get("alt") if picture else "")
    return clean_name(name), _address(link) if link else "", picture.get("src") if picture else ""


def _in(element: Element, author: Element | None) -> bool:
    return author is not None and any(above is author for above in element.ancestors())


def _address(element: Element) -> str:
    """Of a link, or of something that holds one."""
    for each in (element, *element.elements()):
        written = each.get("href") or each.get("value") or each.get("data")
        if written.strip().lower().startswith(("http://", "https://")):
            return written.strip()
    return ""


def _local(entry: Element, address: str) -> str:
    found = _NUMBER.search(address) or _NUMBER.fullmatch("#" + entry.get("id"))
    return f"c{found[1]}" if found else ""


_COMMENTS = names("u-comment p-comment")
_ROOTS = names("h-cite h-entry")
_CONTENT = names("e-content p-content p-summary")
_NUMBER = re.compile(r"#(?:li-)?comment-(\d{1,12})\Z")
