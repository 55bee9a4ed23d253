"""The first line of an ejected file: a comment that says where it came from, and that changes nothing on any page.

Pure. What was ejected is kept beside it as it was, so a stamp may be deleted; it is for the reader, and for a copy that
got lost.
"""

from __future__ import annotations

import os
import re
from hashlib import sha256
from pathlib import PurePosixPath
from urllib.parse import quote, unquote

from msgspec import Struct

KEPT = ".ejected"
"""Where untouched copies are, in the archive's own theme: in a folder for each theme, as they are in it."""


class Stamp(Struct, frozen=True):
    """theme: where it came from. release: "tweetarchive 0.1.0", "" for a theme in a folder. sha256: of what it was."""

    theme: str
    release: str
    sha256: str


def stamped(content: bytes, part: str, name: str, theme: str, release: str) -> bytes:
    """`content` of the theme's file with a stamp, or as it is if it is of a kind that has no comments.

    Jinja takes a comment away with the newline after it (`trim_blocks`), so no page changes.
    """
    marks = _marks(part, name)
    if marks is None:
        return content
    of = f" of {release}" if release else ""
    where = quote(os.fsencode(f"{theme}/{name}"))
    said = f"ejected from {where}{of}, sha256 {sha256(content).hexdigest()}".replace("--", "-%2D")  # XML forbids "--"
    start = _start(content)
    return content[:start] + f"{marks[0]} {said} {marks[1]}\n".encode() + content[start:]


def read_stamp(content: bytes) -> Stamp | None:
    """The stamp that a file has, wherever it was written by `stamped`."""
    found = _STAMP.match(content, _start(content))
    if found is None:
        return None
    where, release, digest = (unquote((each or b"").decode()) for each in found.group("where", "release", "sha256"))
    return Stamp(where.partition("/")[0], release, digest)


def unstamped(content: bytes) -> bytes:
    """A file without its stamp."""
    start = _start(content)
    found = _STAMP.match(content, start)
    return content[:start] + content[found.end() :] if found else content


_JINJA = ("{#", "#}")
_C = ("/*", "*/")
_XML = ("<!--", "-->")
_BY_SUFFIX = {".css": _C, ".js": _C, ".mjs": _C, ".svg": _XML, ".xml": _XML, ".html": _XML}

_FIRST = re.compile(rb'(?:\xef\xbb\xbf)?(?:<\?xml\b[^>]*\?>\r?\n?|@charset "[^"\n]*";\r?\n?)?')
"""What has to stand before everything else in a file, comments too."""

_STAMP = re.compile(
    rb"(?:\{#|/\*|<!--) ejected from (?P<where>[!-~]+?)(?: of (?P<release>[ -~]+?))?, sha256 (?P<sha256>[0-9a-f]{64})"
    rb" (?:#\}|\*/|-->)(?:\r?\n)?"
)


def _marks(part: str, name: str) -> tuple[str, str] | None:
    return _JINJA if part == "templates" else _BY_SUFFIX.get(PurePosixPath(name).suffix.lower())


def _start(content: bytes) -> int:
    found = _FIRST.match(content)
    return found.end() if found else 0
