"""Words that the markup itself hides from everybody: `hidden`, `display: none`, `visibility: hidden`.

What nobody saw was not said: a note of the system, a trap for spammers, in a page saved by somebody who was signed in
their own address (2026-11). Knows what the element says of itself, and no stylesheet, class or script.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from .reading import VOID, Element, Unreadable, body


def is_hidden(element: Element) -> bool:
    """Whether it says that nobody sees it. Whatever the case, the spaces, comments and escapes of its style."""
    return "hidden" in element.attributes or _hides(element.get("style"))


def without_hidden(source: str) -> str:
    """HTML without its elements that are hidden; the same text if there are none. Never raises; takes time in
    proportion to the length.
    """
    if not _may_hide(source):
        return source
    try:
        root = body(source)
    except Unreadable:
        return _cut(source, [])
    hidden = [element for element in root.elements() if is_hidden(element)]
    return root.markup(hidden) if hidden else source


def without_hidden_in_markdown(source: str) -> str:
    """The same for Markdown, in which HTML may stand; what stands in code is no HTML."""
    return _cut(source, list(_code(source))) if _may_hide(source) else source


def _may_hide(source: str) -> bool:
    """Cheap, and never False where something is hidden: most texts need no parser."""
    plain = html.unescape(source).lower() if "&" in source else source.lower()
    return "hidden" in plain or ("style" in plain and ("none" in plain or "collapse" in plain or "\\" in plain))


def _hides(style: str) -> bool:
    if "/*" in style:
        style = " ".join(part.partition("*/")[2] if number else part for number, part in enumerate(style.split("/*")))
    if "\\" in style:
        style = _ESCAPE.sub(lambda found: _character(found[1]) if found[1] else found[2], style)
    return bool(_HIDING.search(style))


def _character(code: str) -> str:
    return chr(int(code, 16)) if int(code, 16) < 0x110000 else ""


def _cut(source: str, code: list[tuple[int, int]]) -> str:
    """Text by text and not as a tree: from the tag of a hidden element to its end, or to the end of all. code: from
    where to where tags are none.
    """
    parts: list[str] = []
    done = inside = deep = 0
    name = ""
    for found in _TAG.finditer(source):
        while inside < len(code) and code[inside][1] <= found.start():
            inside += 1
        tag = (found["name"] or "").lower()
        if not tag or (inside < len(code) and code[inside][0] <= found.start()):
            continue
        if tag == name:
            deep += -1 if found["slash"] else 1
            if not deep:
                name, done = "", found.end()
        elif not name and not found["slash"] and is_hidden(Element(tag, _attributes(found["rest"]))):
            parts.append(source[done : found.start()])
            done = found.end()
            name, deep = ("", 0) if tag in VOID else (tag, 1)
    return "".join(parts) if name else "".join((*parts, source[done:]))


def _attributes(written: str) -> dict[str, str]:
    values = ((found[1], found[2] or found[3] or found[4] or "") for found in _ATTRIBUTE.finditer(written))
    return {name.lower(): html.unescape(value) for name, value in values}


def _code(source: str) -> Iterator[tuple[int, int]]:
    """Where code stands in Markdown: between two runs of as many marks, and in lines that stand far to the right."""
    marks = list(_MARKS.finditer(source))
    closing: list[int] = [0] * len(marks)
    later: dict[str, int] = {}
    for number in range(len(marks) - 1, -1, -1):
        run = marks[number][0].strip()
        closing[number] = later.get(run, 0)
        later[run] = number
    number = 0
    while number < len(marks):
        start = marks[number]
        if start[0][:1].isspace():
            yield start.start(), start.end()
        elif closing[number]:
            number = closing[number]
            yield start.start(), marks[number].end()
        number += 1


_HIDING = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|([^\n]))")
_TAG = re.compile(  # one that is never closed goes on to the end: nothing is looked at twice
    r"<!--(?:.*?-->|.*)|<(?P<slash>/?)(?P<name>[a-zA-Z][^\s/>]*+)"
    r"(?P<rest>(?:=\s*+\"[^\"]*+\"|=\s*+'[^']*+'|[^>=]++|=)*+)(?:>|\Z)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s\"'>/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++)))?")
_MARKS = re.compile(r"`+|^~~~+|(?:(?<=\n\n)|\A)(?:(?: {4}|\t)[^\n]*(?:\n|\Z))+", re.MULTILINE)
