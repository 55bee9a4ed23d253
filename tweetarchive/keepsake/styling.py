"""A stylesheet that loads files → one that holds them. Pure, but for the files it is handed.

It knows as much of CSS as addresses need: comments, strings, url(…) and @import. What cannot be held is left out, and
the page's own policy would stop it anyway.
"""

from __future__ import annotations

import mimetypes
import posixpath
import re
from collections.abc import Mapping
from pathlib import Path

from tweetarchive.keepsake.pictures import data_uri

NOTHING = "data:,"
DEEPEST = 8
"""Stylesheets that import each other."""


def self_contained(name: str, assets: Mapping[str, Path], depth: int = 0) -> str:
    """The stylesheet `name`, with the files it asks for in it. assets: path in the site → file. "" if there is none."""
    path = assets.get(name)
    if path is None or depth > DEEPEST:
        return ""
    folder = posixpath.dirname(name)

    def replaced(found: re.Match[str]) -> str:
        if found["comment"] is not None:
            return ""
        if found["string"] is not None:
            return found[0]
        address = _unquoted(found["imported"] if found["imported"] is not None else found["address"])
        if found["imported"] is not None:
            inner = self_contained(_place(folder, address), assets, depth + 1)
            media = (found["media"] or "").strip()
            return f"@media {media} {{ {inner} }}" if media and inner else inner
        return f'url("{_held(folder, address, assets)}")'

    # A style ends where its end tag stands, even within a string.
    return _TOKENS.sub(replaced, path.read_text("utf-8", "replace")).replace("</", "<\\/")


def _held(folder: str, address: str, assets: Mapping[str, Path]) -> str:
    if address.startswith(("data:", "#")):
        return address.replace('"', "%22").replace("\n", "")
    path = assets.get(_place(folder, address))
    if path is None:
        return NOTHING
    kind = _TYPES.get(path.suffix.lower()) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return data_uri(kind, path.read_bytes())


def _place(folder: str, address: str) -> str:
    return posixpath.normpath(posixpath.join(folder, re.split(r"[?#]", address)[0]))


def _unquoted(written: str) -> str:
    text = written.strip()
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text


_STRING = r"\"(?:[^\"\\\n]|\\[\s\S])*\"|'(?:[^'\\\n]|\\[\s\S])*'"
_TOKENS = re.compile(
    r"(?P<comment>/\*[\s\S]*?(?:\*/|\Z))"
    rf"|@import\s+(?:url\(\s*)?(?P<imported>{_STRING}|[^\s\"'();]+)\s*\)?(?P<media>[^;{{}}]*);"
    rf"|url\(\s*(?P<address>{_STRING}|[^\"'()]*?)\s*\)"
    rf"|(?P<string>{_STRING})",
    re.IGNORECASE,
)
_TYPES = {".woff2": "font/woff2", ".woff": "font/woff", ".svg": "image/svg+xml", ".otf": "font/otf", ".ttf": "font/ttf"}
"""Not what a system's own table says, or the same archive would give other bytes elsewhere."""
