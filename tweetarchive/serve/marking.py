"""A page → the page that hears of changes: one script element more, at the first place where a script can stand.

It stands before the page's own Content-Security-Policy, which forbids scripts and holds for what comes after it: so the
policy stays as it is on the built page, and what it forbids a theme is seen in the preview too.
"""

from __future__ import annotations

import re
from html import escape

OWN = "_serve/"
"""Where the preview's own files stand; no path of a site begins with it."""

_HEAD = re.compile(rb"<head(?:\s[^>]*)?>", re.IGNORECASE)
_BEFORE_HEAD = re.compile(rb"\s*(?:<!doctype[^>]*>)?\s*(?:<html(?:\s[^>]*)?>)?", re.IGNORECASE)


def marked(page: bytes, base: str, epoch: str, version: str, *, failed: bool = False) -> bytes:
    """The page with the script. epoch: of the state it was made from. version: of the preview's own files. failed: it
    is an error instead of the page, and gets a stylesheet too.
    """
    at = place_in_head(page)
    own = escape(base + OWN)
    mark = f'<script src="{own}reload.js?v={version}" data-own="{own}" data-epoch="{epoch}"'
    mark += " data-failed></script>" if failed else "></script>"
    if failed:
        mark += f'<link rel="stylesheet" href="{own}failure.css?v={version}">'
    return page[:at] + mark.encode() + page[at:]


def place_in_head(page: bytes) -> int:
    """Where the head begins: what stands there is read before anything of the theme's."""
    place = _HEAD.search(page, 0, 4096) or _BEFORE_HEAD.match(page)
    return place.end() if place else 0
