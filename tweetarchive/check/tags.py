"""Reads one tag: its name, its attributes, and what is wrong with it by itself. Knows nothing of what stands around it.

A tag that was read before, on any page, is not read again: those of a site are few, and so a page is read ten times as
fast as by `html.parser` (2026-11).
"""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

Attributes = dict[str, str]

MOST = 50_000
"""Tags that are remembered, so that a large site takes no more memory than a small one."""


class Element(NamedTuple):
    """A start tag. markup: as it stands on the page."""

    tag: str
    attributes: Attributes
    markup: str


class Tag(NamedTuple):
    """A start tag, or an end tag if `element` is None. name: in small letters. closed: by its own slash."""

    name: str
    element: Element | None
    markup: str
    closed: bool
    faults: tuple[str, ...]


class Tags:
    """Tags, and those that were read before: give the same to `read_page` for all pages of a site."""

    def __init__(self) -> None:
        self._known: dict[str, Tag] = {}

    def at(self, html: str, start: int) -> Tag | None:
        """The tag that begins there, None if none does."""
        return self._known.get(html[start : html.find(">", start) + 1]) or self._read(html, start)

    def _read(self, html: str, start: int) -> Tag | None:
        match = _TAG.match(html, start)
        if match is None:
            return None
        name, rest = match[2].lower(), match[3].rstrip()
        closed = rest.endswith("/")
        rest = rest.removesuffix("/")
        if match[1]:
            faults = ["an end tag has attributes"] if rest.strip() else []
            tag = Tag(name, None, match[0], closed, tuple(faults))
        else:
            attributes, faults = _attributes(rest)
            tag = Tag(name, Element(name, attributes, match[0]), match[0], closed, tuple(faults))
        if len(self._known) >= MOST:
            self._known.clear()
        self._known[match[0]] = tag
        return tag


_TAG = re.compile(r"""<(/?)([A-Za-z][^\s/>]*)([^>"']*+(?:(?:"[^"]*"|'[^']*')[^>"']*+)*+)>""")
_ATTRIBUTE = re.compile(r"""\s+([^\s"'<>/=\x00]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")


def _attributes(written: str) -> tuple[Attributes, list[str]]:
    """Of a start tag, in small letters and with their references resolved, and what is wrong with them."""
    attributes: Attributes = {}
    faults = []
    position = 0
    for match in _ATTRIBUTE.finditer(written):
        if match.start() != position and written[position : match.start()].strip(" \t\r\n/"):
            break
        name = match[1].lower()
        if name in attributes:
            faults.append("has an attribute twice")
        else:
            attributes[name] = unescape(match[2] or match[3] or match[4] or "")
        position = match.end()
    if written[position:].strip():
        faults.append("has attributes that cannot be told apart")
    return attributes, faults
