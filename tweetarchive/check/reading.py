"""Reads a page as a browser's parser would, and notes what is in it and what is wrong with its markup. Judges no more.

Strict where browsers repair: an end tag that ends nothing, an element that is never closed, a sign that should have
been written in another way. End tags that HTML lets one leave out may be missing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from tweetarchive.check.grammar import (
    BLOCKS,
    CLOSING,
    DRAWINGS,
    ENDS,
    HEADINGS,
    IN_TABLES,
    MAY_STAY_OPEN,
    PRESSED,
    VOID,
    WORDS_ALONE,
    is_wrong,
)
from tweetarchive.check.tags import Element, Tag, Tags

MOST_FAULTS = 50
"""After as many a page is not read on: nobody mends more at a time, and nothing is gained by the rest of a ruin."""


class Fault(NamedTuple):
    """at: how many characters stand before it on the page."""

    message: str
    markup: str
    at: int = 0


class ReadPage:
    """What is on a page. at: where each element begins, in characters. ids: how often each is there. headings: their
    levels. title: the words of the title element, None if there is none.
    """

    def __init__(self, html: str) -> None:
        self.html = html
        self.elements: list[Element] = []
        self.at: list[int] = []
        self.ids: Counter[str] = Counter()
        self.headings: list[int] = []
        self.title: str | None = None
        self.is_standard = False
        self.faults: list[Fault] = []

    def line(self, at: int) -> int:
        """From 1."""
        return self.html.count("\n", 0, at) + 1


def read_page(html: str, tags: Tags | None = None) -> ReadPage:
    """The page, as far as `MOST_FAULTS`. tags: those of the pages before, of the same site."""
    reader = _Reader(html, tags or Tags())
    reader.read()
    return reader.page


def shapes(page: ReadPage) -> Iterator[str]:
    """Every kind of element on the page: "article.post", with numbers left out."""
    for element in page.elements:
        for name in element.attributes.get("class", "").split() or ("",):
            yield f"{element.tag}.{re.sub(r'[0-9]+', '#', name)}"


_DOCTYPE = re.compile(r"<!doctype\s+html\s*>", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?!(?:amp|lt|gt|quot|nbsp|#39|#34);)(#[xX]?[0-9A-Za-z]*;?|[A-Za-z][0-9A-Za-z]*;?)")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")


class _Reader:
    def __init__(self, html: str, tags: Tags) -> None:
        self.page = ReadPage(html)
        self._html = html
        self._tags = tags
        self._open: list[tuple[str, str, int]] = []  # tag, markup, where it begins
        self._drawings = self._pressed = 0  # that are open
        self._ended = False
        self._bare: list[tuple[int, int]] = []  # stretches in which & and controls are nothing special

    def read(self) -> None:
        html, tag_at, faults = self._html, self._tags.at, self.page.faults
        position = 0
        while (start := html.find("<", position)) >= 0 and len(faults) < MOST_FAULTS:
            if self._open and self._open[-1][0] in IN_TABLES and html[position:start].strip():
                self._fault(f"words stand in <{self._open[-1][0]}>: browsers move them out", self._open[-1][1], start)
            tag = tag_at(html, start)
            if tag is None:
                position = self._no_tag(start)
                continue
            position = start + len(tag.markup)
            for message in tag.faults:
                self._fault(message, tag.markup, start)
            if tag.element is None:
                self._end(tag.name, start)
            else:
                self._start(tag, tag.element, start)
                if tag.name in WORDS_ALONE and not self._drawings:
                    position = self._skip_words(tag, position)
        self._finish()

    # --- tags ------------------------------------------------------------------------------------------------------

    def _start(self, tag: Tag, element: Element, start: int) -> None:
        page, name = self.page, tag.name
        page.elements.append(element)
        page.at.append(start)
        if identity := element.attributes.get("id"):
            page.ids[identity] += 1
        if self._drawings:
            if name in BLOCKS:
                self._fault(f"<{name}> stands in a drawing: browsers end the drawing there", tag.markup, start)
            if not tag.closed:
                self._push(name, tag.markup, start)
            return
        if name in HEADINGS:
            page.headings.append(int(name[1]))
        self._end_what_ends(name)
        self._look_around(name, tag.markup, start)
        if tag.closed and name in DRAWINGS:
            return
        if tag.closed and name not in VOID:
            self._fault(f"<{name}/> is not closed by its slash", tag.markup, start)
        if name not in VOID:
            self._push(name, tag.markup, start)

    def _look_around(self, name: str, markup: str, start: int) -> None:
        """Whether an element may begin here."""
        outer = self._open[-1][0] if self._open else ""
        if self._pressed and name in PRESSED:
            other = next(tag for tag, _, _ in self._open if tag in PRESSED)
            self._fault(f"<{name}> stands in <{other}>: browsers take them apart", markup, start)
        elif name in HEADINGS and outer in HEADINGS:
            self._fault(f"<{name}> stands in <{outer}>: browsers take them apart", markup, start)
        elif name not in IN_TABLES.get(outer, (name,)):
            self._fault(f"<{name}> stands in <{outer}>: browsers move it out", markup, start)
        elif self._ended:
            self._fault(f"<{name}> stands after the end of the page", markup, start)

    def _end_what_ends(self, tag: str) -> None:
        """What is at the end of the open ones, if it ends here without an end tag."""
        if tag in BLOCKS:
            if self._open and self._open[-1][0] == "p":
                self._pop()
            return
        ends = ENDS.get(tag)
        while ends and self._open and (self._open[-1][0] in ends or self._open[-1][0] == "p"):
            last = self._pop()[0] in ends
            if last and tag in ("li", "dt", "dd", "option"):
                return

    def _end(self, name: str, start: int) -> None:
        if self._open and self._open[-1][0] == name and name not in CLOSING:
            self._pop()
            return
        if not any(tag == name for tag, _, _ in self._open):
            self._fault(f"</{name}> ends nothing", f"</{name}>", start)
            return
        while (last := self._pop())[0] != name:
            self._unclosed(last)
        self._ended = self._ended or name in CLOSING

    def _skip_words(self, tag: Tag, position: int) -> int:
        """Behind the end of a script, a style, a title. Returns where reading goes on."""
        end = re.compile(rf"</{tag.name}[\s/>]", re.IGNORECASE).search(self._html, position)
        stop = end.start() if end else len(self._html)
        if tag.name == "title" and self.page.title is None:
            self.page.title = unescape(self._html[position:stop])
        elif tag.name not in ("title", "textarea"):
            self._bare.append((position, stop))
        return stop

    def _no_tag(self, start: int) -> int:
        """A comment, the doctype, or a sign that should not stand there. Returns where reading goes on."""
        html = self._html
        if html.startswith("<!--", start):
            end = html.find("-->", start + 4)
            stop = end + 3 if end >= 0 else len(html)
            if end < 0 or "<!--" in html[start + 4 : end] or html.startswith((">", "->"), start + 4):
                self._fault("a comment does not end where it should", html[start : start + 80], start)
            self._bare.append((start, stop))
            return stop
        if match := _DOCTYPE.match(html, start):
            if self.page.elements:
                self._fault("<!doctype> stands in the middle of the page", match[0], start)
            self.page.is_standard = not self.page.elements
            return match.end()
        if html.startswith(("<!", "<?", "</"), start) or html[start + 1 : start + 2].isalpha():
            self._fault("a tag is cut off, or none that HTML knows", html[start : start + 80], start)
        else:
            self._fault("a < begins no tag; as a sign it is written &lt;", html[start : start + 40], start)
        return start + 1

    # --- the stack, and what is left -------------------------------------------------------------------------------

    def _push(self, tag: str, markup: str, start: int) -> None:
        self._open.append((tag, markup, start))
        if tag in DRAWINGS:
            self._drawings += 1
        elif tag in PRESSED:
            self._pressed += 1

    def _pop(self) -> tuple[str, str, int]:
        last = self._open.pop()
        if last[0] in DRAWINGS:
            self._drawings -= 1
        elif last[0] in PRESSED:
            self._pressed -= 1
        return last

    def _finish(self) -> None:
        for left in reversed(self._open):
            self._unclosed(left)
        suspect = not self._html.replace("\n", "").isprintable()  # no sign by itself, but quickly known
        for match in _CONTROL.finditer(self._html) if suspect else ():
            self._sign("has a sign in it that no page may have", f"U+{ord(match[0]):04X}", match.start())
        for match in _REFERENCE.finditer(self._html):
            if is_wrong(match[1], self._html[match.end() : match.end() + 1]):
                self._sign(
                    "has an & that begins nothing HTML knows; as a sign it is written &amp;", match[0], match.start()
                )
        del self.page.faults[MOST_FAULTS:]

    def _sign(self, message: str, markup: str, at: int) -> None:
        if not any(start <= at < stop for start, stop in self._bare):
            self._fault(message, markup, at)

    def _unclosed(self, left: tuple[str, str, int]) -> None:
        tag, markup, start = left
        if tag not in MAY_STAY_OPEN:
            self._fault(f"<{tag}> is never closed", markup, start)

    def _fault(self, message: str, markup: str, at: int) -> None:
        self.page.faults.append(Fault(message, markup, at))
