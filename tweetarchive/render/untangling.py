"""HTML of any shape → HTML that a parser reads in time proportional to its length.

A parser of HTML repairs what it reads, and some of what people (or their enemies) wrote makes it repair the same place
again for every tag that follows: a megabyte of open <b> and <p> takes a browser's kind of parser hours. Here every tag
that is opened is closed where its parent is, not too deep, and written with few attributes. Words stay as they are.
What comes out is not safe yet: it is for `cleaning` to read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

DEEPEST = 40
"""Tags inside each other that are kept; the words of deeper ones stand in the last that was."""

EMPHASES = 6
"""The same for those that a parser opens again in every paragraph."""


def untangled(html: str, tags: Collection[str], attributes: Collection[str]) -> str:
    """`html` with only these tags and attributes, and without comments, scripts and styles."""
    parts: list[str] = []
    open_tags: list[str] = []
    for words, slash, name, rest in _pieces(_without_comments(html)):
        parts.append(words.replace("<", "&lt;"))
        if name not in tags:
            continue
        if name in _LOOSE:
            parts.append(f"<{slash}{name}{'' if slash else _few(rest, attributes)}>")
        elif not slash:
            if len(open_tags) < DEEPEST and (name not in _REPEATED or sum(map(_REPEATED.count, open_tags)) < EMPHASES):
                open_tags.append(name)
                parts.append(f"<{name}{_few(rest, attributes)}>")
        elif name in open_tags:
            while (last := open_tags.pop()) != name:
                parts.append(f"</{last}>")
            parts.append(f"</{name}>")
    parts.extend(f"</{name}>" for name in reversed(open_tags))
    return "".join(parts)


def _pieces(html: str) -> Iterator[tuple[str, str, str, str]]:
    """(words, "/" or "", name, what stands behind it) for each tag, with the words before it."""
    place = 0
    while found := _TAG.search(html, place):
        name = found[2].lower()
        yield html[place : found.start()], found[1], name, found[3]
        place = found.end()
        if name in _RAW and not found[1]:
            end = re.compile(f"</{name}", re.IGNORECASE).search(html, place)
            place = end.start() if end else len(html)
    yield html[place:], "", "", ""


def _without_comments(html: str) -> str:
    if "<!--" not in html:
        return html
    parts = []
    place = 0
    while (start := html.find("<!--", place)) >= 0:
        parts.append(html[place:start])
        end = html.find("-->", start + 4)
        place = end + 3 if end >= 0 else len(html)
    return "".join((*parts, html[place:]))


def _few(rest: str, attributes: Collection[str]) -> str:
    found: dict[str, str] = {}
    for each in _ATTRIBUTE.finditer(rest):
        if (name := each[1].lower()) in attributes:
            found.setdefault(name, each[2] or each[3] or each[4] or "")
    return "".join(f' {name}="{_quoted(value)}"' for name, value in found.items())


def _quoted(value: str) -> str:
    return value.replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")


_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)([^<>]*)>")
_ATTRIBUTE = re.compile(r"""([A-Za-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_LOOSE = frozenset(("p", "br", "hr", "img", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "caption"))
"""Tags that hold nothing, or that the next one of their kind closes."""

_REPEATED = ("a", "b", "big", "code", "em", "i", "s", "small", "strike", "strong", "tt", "u")
"""Tags that a parser opens again in every paragraph until they are closed."""

_RAW = frozenset(("script", "style", "iframe", "noscript", "template", "title", "svg", "textarea", "xmp"))
