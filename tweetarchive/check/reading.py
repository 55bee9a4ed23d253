"""Reads a page as a browser's parser would, and notes what is in it and what is wrong with its markup. Judges no theme.

Strict where browsers repair: an end tag that ends nothing, an element that is never closed. End tags that HTML lets one
leave out may be missing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import NamedTuple

Attributes = dict[str, str]


class Element(NamedTuple):
    """A start tag. markup: as it stands on the page."""

    tag: str
    attributes: Attributes
    markup: str


class Fault(NamedTuple):
    message: str
    markup: str


class ReadPage:
    """What is on a page. ids: how often each is there. headings: their levels. words: of the title element."""

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self.ids: Counter[str] = Counter()
        self.headings: list[int] = []
        self.title: str | None = None
        self.is_standard = False
        self.faults: list[Fault] = []
        self.styles: list[Fault] = []  # markup: the text of a style element


def read_page(html: str) -> ReadPage:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.finish()
    return reader.page


def shapes(page: ReadPage) -> Iterator[str]:
    """Every kind of element on the page: "article.post", with numbers left out."""
    for element in page.elements:
        for name in element.attributes.get("class", "").split() or ("",):
            yield f"{element.tag}.{re.sub(r'[0-9]+', '#', name)}"


_VOID = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track"),
        "wbr",
    )
)
_MAY_STAY_OPEN = frozenset(
    (
        *("html", "head", "body", "li", "dt", "dd", "p", "rt", "rp", "optgroup", "option"),
        *("thead", "tbody", "tfoot", "tr", "td", "th", "colgroup"),
    )
)
_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr"),
        *("main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul"),
    )
)
"""A paragraph ends where one of these begins."""

_ENDS = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "option": frozenset({"option"}),
    "tr": frozenset({"tr", "td", "th"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "thead": frozenset({"tr", "td", "th", "thead", "tbody", "tfoot"}),
    "tbody": frozenset({"tr", "td", "th", "thead", "tbody", "tfoot"}),
    "tfoot": frozenset({"tr", "td", "th", "thead", "tbody", "tfoot"}),
}
"""Elements that end where another begins."""

_PRESSED = frozenset({"a", "button"})
"""Of things to press none may be in another."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = ReadPage()
        self._open: list[tuple[str, str]] = []  # tag, markup

    def handle_decl(self, decl: str) -> None:
        self.page.is_standard = not self.page.elements and decl.casefold().strip() == "doctype html"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        markup = self.get_starttag_text() or f"<{tag}>"
        self._note(tag, attrs, markup)
        inside = self._drawing()
        if not inside:
            self._end_what_ends(tag)
            if tag in _PRESSED and (outer := next((o for o, _ in self._open if o in _PRESSED), "")):
                self._fault(f"<{tag}> stands in <{outer}>: browsers take them apart", markup)
        if inside or tag not in _VOID:
            self._open.append((tag, markup))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        markup = self.get_starttag_text() or f"<{tag}/>"
        self._note(tag, attrs, markup)
        if not self._drawing() and tag not in _VOID and tag not in ("svg", "math"):
            self._fault(f"<{tag}/> is not closed by its slash", markup)
            self._open.append((tag, markup))

    def handle_endtag(self, tag: str) -> None:
        names = [name for name, _ in self._open]
        if tag not in names:
            self._fault(f"</{tag}> ends nothing", f"</{tag}>")
            return
        while (last := self._open.pop())[0] != tag:
            self._unclosed(*last)

    def handle_data(self, data: str) -> None:
        if not self._open:
            return
        tag, markup = self._open[-1]
        if tag == "title" and not self._drawing():
            self.page.title = (self.page.title or "") + data
        elif tag == "style":
            self.page.styles.append(Fault(data, markup))

    def finish(self) -> None:
        for tag, markup in reversed(self._open):
            self._unclosed(tag, markup)

    def _note(self, tag: str, attrs: list[tuple[str, str | None]], markup: str) -> None:
        attributes = {name: value or "" for name, value in reversed(attrs)}
        if len(attributes) < len(attrs):
            self._fault("has an attribute twice", markup)
        self.page.elements.append(Element(tag, attributes, markup))
        if identity := attributes.get("id"):
            self.page.ids[identity] += 1
        if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            self.page.headings.append(int(tag[1]))
        if tag == "title" and not self._drawing() and self.page.title is None:
            self.page.title = ""

    def _end_what_ends(self, tag: str) -> None:
        """What is at the end of the open ones, if it ends here without an end tag."""
        if tag in _BLOCKS:
            if self._open and self._open[-1][0] == "p":
                self._open.pop()
            return
        ends = _ENDS.get(tag, frozenset())
        while self._open and (self._open[-1][0] in ends or (ends and self._open[-1][0] == "p")):
            if tag in ("li", "dt", "dd", "option") and self._open[-1][0] in ends:
                self._open.pop()
                return
            self._open.pop()

    def _drawing(self) -> bool:
        return any(name in ("svg", "math") for name, _ in self._open)

    def _unclosed(self, tag: str, markup: str) -> None:
        if tag not in _MAY_STAY_OPEN:
            self._fault(f"<{tag}> is never closed", markup)

    def _fault(self, message: str, markup: str) -> None:
        self.page.faults.append(Fault(message, markup))
