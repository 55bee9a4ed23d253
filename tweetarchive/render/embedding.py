"""Films, sounds and other pages that stood inside a text → pictures with words, beside what is about to be taken out.

A page of ours loads nothing from elsewhere, but that something was there is a part of what was said. Whoever makes
links of pictures makes links of these. What comes out is as unsafe as what goes in.
"""

from __future__ import annotations

import html
import re
from urllib.parse import urlsplit

EMBEDDED = "embedded"
"""The class of a picture that stands for something else."""


def with_embedded_as_pictures(source: str) -> str:
    """`source` with a picture of the class `EMBEDDED` before each frame, player and plugin in it, whose address is
    theirs and whose description is the host; one with neither if none of them has an address.
    """
    if not _EMBEDDED.search(source):
        return source
    told: set[str] = set()
    parts: list[str] = []
    place = 0
    for found in _EMBEDDED.finditer(source):
        parts.append(source[place : found.start()])
        place = found.start()
        address = _address(found[1].lower(), found[2])
        if address and address not in told:
            told.add(address)
            host = (urlsplit(address).hostname or "").removeprefix("www.")
            parts.append(f'<img class="{EMBEDDED}" src="{html.escape(address)}" alt="{html.escape(host)}"> ')
    if not told:
        parts.append(f'<img class="{EMBEDDED}"> ')
    parts.append(source[place:])
    return "".join(parts)


def _address(tag: str, attributes: str) -> str:
    given = {
        each[1].lower(): html.unescape(each[2] or each[3] or each[4] or "") for each in _ATTRIBUTE.finditer(attributes)
    }
    if tag == "param" and given.get("name", "").lower() not in ("movie", "src", "url"):
        return ""
    written = given.get({"object": "data", "param": "value"}.get(tag, "src"), "").strip()
    address = f"https:{written}" if written.startswith("//") else written
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return ""
    if not host or not address.lower().startswith(("http://", "https://")):
        return ""
    if film := _FLASH.match(address):
        return f"https://www.youtube.com/watch?v={film[1]}"
    return address


# The sign before the flag: so it is looked for as a letter is.
_EMBEDDED = re.compile(r"<((?i:iframe|embed|object|video|audio|source|param))\b([^<>]*)")
_ATTRIBUTE = re.compile(r"""\b([A-Za-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_FLASH = re.compile(r"(?:https?:)?//(?:www\.)?youtube(?:-nocookie)?\.com/(?:v|embed)/([\w-]{11})(?![\w-])")
"""Addresses of players; those with /v/ are programs for Flash, which no browser runs any more (2026-11)."""
