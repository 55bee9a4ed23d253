"""Comments in lists of definitions: the name in a `dt`, the words in the `dd` behind it, and nothing around both.

So Thesis and K2 printed them, with pings in a list of their own (2026-11), and Blogger's templates before 2011, whose
`dd` is followed by another with the date.
"""

from __future__ import annotations

import re

from ...commenting.dates import written_date
from ...markup.reading import Element, names
from .found import Found
from .nodes import Node
from .parts import read_part


def read_pairs(root: Element) -> tuple[list[Found], list[Element]]:
    """The comments and pings of all such lists, in the order of the page, and their boxes. None is under another."""
    lists = [each for each in root.elements() if each.tag == "dl"]
    entries = [(terms, list_) for list_ in lists for terms in _entries(list_)]
    return [_read(terms, list_) for terms, list_ in entries], [term for terms, _ in entries for term in terms]


def _entries(list_: Element) -> list[list[Element]]:
    """Each dt of a comment with the dd's behind it."""
    entries: list[list[Element]] = []
    inside = False
    for each in list_.elements():
        if each.tag == "dt":
            inside = _is_comment(each, list_)
            if inside:
                entries.append([each])
        elif each.tag == "dd" and inside:
            entries[-1].append(each)
    return [entry for entry in entries if len(entry) > 1 or entry[0].classes & _PINGS or _holds_pings(list_)]


def _is_comment(term: Element, list_: Element) -> bool:
    if term.classes & _MARKS or _NUMBERED.fullmatch(term.get("id")):
        return True
    return _holds_pings(list_) or any(_LIST.fullmatch(name) for name in (list_.get("id").lower(), *list_.classes))


def _holds_pings(list_: Element) -> bool:
    return any(_PING_LIST.fullmatch(name) for name in (list_.get("id").lower(), *list_.classes))


def _read(terms: list[Element], list_: Element) -> Found:
    """The entry as if it stood in a box, which no page has."""
    classes = [each for term in terms for each in sorted(term.classes)] + ["pingback"] * _holds_pings(list_)
    box = Element("div", {"class": " ".join(classes)}, children=list(terms))
    words = [each for each in terms[1:] if not each.classes & _FOOTERS and not _is_date(each.text())]
    found = read_part(Node(element=box, local=_local(terms[0])), others=[])
    if not words:
        found.content = ""
    elif not found.content:
        found.content = words[0].markup().strip()
    return found


def _is_date(text: str) -> bool:
    return len(text) < 40 and written_date(text) is not None


def _local(term: Element) -> str:
    for each in (term, *term.elements()):
        written = each.get("id") or (each.get("name") if each.tag == "a" else "")
        if found := _NUMBERED.fullmatch(written):
            return f"bl{found[2]}" if found[2] else f"c{found[1]}"
    return ""


_MARKS = names("comment pingback trackback comment-author")
_PINGS = names("pingback trackback")
_FOOTERS = names("comment-footer comment-timestamp comment-meta")
_NUMBERED = re.compile(r"(?:li-|dt-)?comment-?(\d{1,12})|c(\d{6,25})")
_LIST = re.compile(r"comments?[-_]?(?:list|block)")
_PING_LIST = re.compile(r"(?:trackback|ping|pingback)s?[-_]?list")
