"""HTML as a tree of plain elements: the door to the parser.

Reads as browsers do, so there is no broken HTML, only unexpected trees. What would cost a parser more than its size
allows (thousands of elements inside each other, unclosed formatting multiplied by every paragraph) is refused before it
is parsed. Must not know what any element or class means.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser, LexborNode

MAX_DEPTH = 2_000
MAX_TAGS = 500_000
MAX_ATTRIBUTES = 1_000  # of one tag
MAX_WORK = 200_000_000  # elements that are open, summed over all tags: about 3 s of parsing


class Unreadable(ValueError):
    """The markup is built so that reading it would take unreasonably long; the message says how, in half a sentence."""


@dataclass(eq=False)
class Element:
    """An element with its attributes (names lower-case, values unescaped, "" for one without) and what is in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    parent: Element | None = field(default=None, repr=False)
    children: list[Element | str] = field(default_factory=list, repr=False)

    @cached_property
    def classes(self) -> frozenset[str]:
        """The words of the class attribute, lower-case."""
        return frozenset(self.get("class").lower().split())

    def get(self, name: str) -> str:
        """The value of an attribute, "" if it has none."""
        return self.attributes.get(name, "")

    def elements(self) -> Iterator[Element]:
        """All elements inside, in the order of the text; not itself."""
        waiting = [child for child in reversed(self.children) if isinstance(child, Element)]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(child for child in reversed(element.children) if isinstance(child, Element))

    def ancestors(self) -> Iterator[Element]:
        """The elements it is in, nearest first."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    def first(self, tag: str) -> Element | None:
        """The first element of that name inside."""
        return next((element for element in self.elements() if element.tag == tag), None)

    def text(self, without: Collection[Element] = ()) -> str:
        """The words as a reader sees them, on one line, with single spaces; scripts and styles have none.

        without: elements whose words are left out.
        """
        words = []
        for step in steps(self, without):
            if isinstance(step, str):
                words.append(step)
            elif step[0].tag not in _INLINE:
                words.append(" ")
        return " ".join("".join(words).split())

    def markup(self, without: Collection[Element] = ()) -> str:
        """Its content as HTML, except the elements `without`. Well-formed, as it was read; not safe to show."""
        parts: list[str] = []
        waiting: list[Element | str] = [_end(self)]
        waiting += reversed(self.children)
        left_out = {id(element) for element in without}
        raw = self.tag in _VERBATIM
        while len(waiting) > 1:
            step = waiting.pop()
            if isinstance(step, _Raw):
                parts.append(step)
                raw = False
            elif isinstance(step, str):
                parts.append(step if raw else html.escape(step, quote=False))
            elif id(step) not in left_out:
                parts.append(_start(step))
                if step.tag not in VOID:
                    raw = step.tag in _VERBATIM
                    waiting.append(_end(step))
                    waiting += reversed(step.children)
        return "".join(parts)


def parse(source: str) -> Element:
    """The `html` element of a page, or of a fragment, which is read as the body of one.

    Raises Unreadable. Comments, processing instructions and the content of templates are not in the tree.
    """
    check(source)
    parser = LexborHTMLParser(source.replace("\x00", "").encode("utf-8", "replace").decode("utf-8"))
    document = parser.root
    if document is None:
        return Element("html")
    return _copied(document)


def body(source: str) -> Element:
    """The same, but its body: what a fragment has in it."""
    root = parse(source)
    return next((child for child in root.children if isinstance(child, Element) and child.tag == "body"), root)


Step = str | tuple[Element, bool]


def steps(element: Element, without: Collection[Element] = ()) -> Iterator[Step]:
    """A walk through what is in an element: each text, and each element twice, as (element, True) where it starts and
    (element, False) where it ends. Scripts, styles and the elements `without` are passed over.
    """
    left_out = {id(each) for each in without}
    waiting: list[Element | str | tuple[Element, bool]] = list(reversed(element.children))
    while waiting:
        step = waiting.pop()
        if isinstance(step, str | tuple):
            yield step
        elif step.tag not in _UNSEEN and id(step) not in left_out:
            yield step, True
            waiting.append((step, False))
            waiting.extend(reversed(step.children))


def _copied(document: LexborNode) -> Element:
    root = Element(document.tag or "html", _attributes(document))
    waiting = [(document, root)]
    while waiting:
        node, element = waiting.pop()
        child = node.child
        while child is not None:
            if child.is_text_node:
                element.children.append(child.text_content or "")
            elif child.is_element_node:
                inner = Element((child.tag or "").lower(), _attributes(child), element)
                element.children.append(inner)
                if child.child is not None:
                    waiting.append((child, inner))
            child = child.next
    return root


def _attributes(node: LexborNode) -> dict[str, str]:
    return {name.lower(): value or "" for name, value in node.attributes.items()}


class _Raw(str):
    """Markup of our own making, on a list with texts that are still to be escaped."""


def _start(element: Element) -> str:
    attributes = "".join(f' {name}="{html.escape(value)}"' for name, value in element.attributes.items())
    return f"<{element.tag}{attributes}>"


def _end(element: Element) -> _Raw:
    return _Raw(f"</{element.tag}>")


def names(words: str) -> frozenset[str]:
    """A set of the words of `words`."""
    return frozenset(words.split())


VOID = names("area base br col embed hr img input link meta param source track wbr")
"""Elements that have no content and no end tag."""

_UNSEEN = names("script style head title noframes template")
_VERBATIM = names("script style xmp iframe noembed noframes plaintext")
_FORMATTING = names("a b big code em font i nobr s small strike strong tt u")
_INLINE = _FORMATTING | names(
    "abbr acronym bdi bdo cite del dfn ins kbd label mark q ruby samp span sub sup time var wbr img"
)


# --- what is refused -----------------------------------------------------------------------------------------------


def check(source: str) -> None:
    """Raises Unreadable for what would take a parser unreasonably long, measured on the parser used here (2026-11:
    50,000 `<div>` inside each other 5 s, 20,000 attributes of one tag 0.8 s, 800 unclosed `<b>` over 800 `<p>` 0.2 s,
    each growing with the square). Takes time in proportion to the length.
    """
    if source.count("<") < 200 and len(source) < 20_000:
        return
    open_tags: list[str] = []
    times_open: dict[str, int] = {}
    formatting = work = 0
    for tags, (closing, name, attributes) in enumerate(_tags(source), 1):
        if closing:
            if name in _FORMATTING:
                formatting = max(0, formatting - 1)
            while times_open.get(name):
                last = open_tags.pop()
                times_open[last] -= 1
                if last == name:
                    break
        elif name not in VOID:
            formatting += name in _FORMATTING
            if name not in _CLOSED_BY_THE_NEXT:
                open_tags.append(name)
                times_open[name] = times_open.get(name, 0) + 1
        work += len(open_tags) + 20 * formatting
        if len(open_tags) > MAX_DEPTH:
            raise Unreadable(f"more than {MAX_DEPTH:,} elements are inside each other")
        if work > MAX_WORK:
            raise Unreadable("too many elements are never closed")
        if tags > MAX_TAGS:
            raise Unreadable(f"it has more than {MAX_TAGS:,} tags")
        if attributes > MAX_ATTRIBUTES:
            raise Unreadable(f"a tag has more than {MAX_ATTRIBUTES:,} attributes")


def _tags(source: str) -> Iterator[tuple[bool, str, int]]:
    """(is an end tag, name, about how many attributes) of each tag that the parser sees, or of too many."""
    place = foreign = 0
    while found := _TAG.search(source, place):
        if found[0] == "<!--":
            end = _COMMENT_END.search(source, found.start() + 2)  # "<!-->" is a whole comment
            place = end.end() if end else len(source)
            continue
        name = found[2].lower()
        stop = _TAG_END.match(source, found.end())
        place = stop.end() if stop else len(source)
        many = place - found.end() > 2 * MAX_ATTRIBUTES
        yield bool(found[1]), name, len(_QUOTED.sub("", source[found.end() : place]).split()) if many else 0
        if name in ("svg", "math"):
            foreign = max(0, foreign + (-1 if found[1] else 1))
        elif name in _TEXT_ONLY and not found[1] and not foreign:  # in a drawing, a style holds elements
            end = _TEXT_ONLY[name].search(source, place)
            place = end.start() if end else len(source)


_TAG = re.compile(r"<(?:!--|(/?)([a-zA-Z][^\s/>]*))")
_COMMENT_END = re.compile(r"--!?>")
_TAG_END = re.compile(r"(?:=\s*+\"[^\"]*+\"|=\s*+'[^']*+'|[^>=]++|=)*+>")
_QUOTED = re.compile(r"\"[^\"]*+\"|'[^']*+'")
_TEXT_ONLY = {
    name: re.compile(rf"</{name}", re.IGNORECASE) for name in ("script", "style", "textarea", "xmp", "iframe")
}
_CLOSED_BY_THE_NEXT = _FORMATTING | names(
    "p li dt dd option optgroup tr td th tbody thead tfoot rp rt html body head button"
)
