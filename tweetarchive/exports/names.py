"""What a member's name may be, which members are an operating system's litter, and where the real root is.

Judges names only: nothing is opened, and no name is ever repaired or turned into a path on disk.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_NOT_UTF8 = re.compile(r"[\ud800-\udfff]")  # bytes that are no UTF-8 arrive as lone surrogates
_DRIVE = re.compile(r"[A-Za-z]:")

_LITTER = {
    ".ds_store": "macOS Finder settings",
    "thumbs.db": "Windows thumbnail cache",
    "desktop.ini": "Windows folder settings",
    # 2026-11: the custom icon of a macOS folder really is a file called "Icon" and a carriage return.
    "icon\r": "macOS folder icon",
    "._icon\r": "macOS folder icon",
}


def unsafe_reason(name: str) -> str:
    """Why a member of this name must not be followed, as a verb phrase; "" if the name is harmless.

    `name` is posix, without the "/" that marks a folder.
    """
    if not name:
        return "has no name"
    if _CONTROL.search(name):
        return "has a control character in its name"
    if _NOT_UTF8.search(name):
        return "has a name that is not valid UTF-8"
    if "\\" in name:
        return "has a backslash in its name"
    if name.startswith("/"):
        return "has an absolute name"
    if _DRIVE.match(name):
        return "has a name that starts with a drive letter"
    for part in name.split("/"):
        if part in {"", ".", ".."}:
            return f'has "{part}" between slashes in its name'
    return ""


def litter_reason(name: str, names: Sequence[str]) -> str:
    """Why this member is never part of an export; "" if it may be. `names` is every name in the container, sorted."""
    parts = name.split("/")
    if "__MACOSX" in parts:
        return "macOS resource forks"
    if reason := _LITTER.get(parts[-1].lower()):
        return reason
    # 2026-11: tar on macOS writes what it knows of "x" into "._x" beside it; a "._x" alone is somebody's file.
    if parts[-1].startswith("._") and _holds(names, name.removesuffix(parts[-1]) + parts[-1][2:]):
        return "macOS resource fork"
    return ""


def _holds(names: Sequence[str], path: str) -> bool:
    at, below = bisect_left(names, path), bisect_left(names, path + "/")
    return names[at : at + 1] == [path] or (below < len(names) and names[below].startswith(path + "/"))


def real_root(paths: Iterable[str]) -> str:
    """The one folder that everything was wrapped in, with its "/", or "" if there is none.

    People zip the folder that unzipping made, so that all is one level too deep. A folder called "data" stays: it is a
    part of Twitter's own layout, and some people zip only that.
    """
    tops = set()
    for path in paths:
        top, slash, _ = path.partition("/")
        tops.add(top + slash)
    root = tops.pop() if len(tops) == 1 else ""
    return root if root.endswith("/") and root != "data/" else ""


def collision(files: Iterable[str], folders: Iterable[str] = ()) -> tuple[str, str] | None:
    """The first two members that one place on some disk would have to hold, or None.

    That is: the same name twice, names that differ only in case or in how an accent is encoded (one file on macOS and
    Windows), and a file where another member needs a folder.
    """
    # With the slash sorted before everything else, whatever lies below "a" directly follows "a".
    keys = [(_folded(name), True, name) for name in files]
    keys += [(_folded(name) + "\0", False, name) for name in folders]
    keys.sort()
    for (key, is_file, name), (next_key, _, other) in pairwise(keys):
        if is_file and (next_key == key or next_key.startswith(key + "\0")):
            return name, other
    return None


def _folded(name: str) -> str:
    return nfc(nfc(name).casefold()).replace("/", "\0")


def nfc(name: str) -> str:
    """`name` with accents composed, so that a folder that macOS unpacked has the names that its zip has."""
    return unicodedata.normalize("NFC", name)


def shown(name: str) -> str:
    """`name` as it may be printed on a terminal: one line, nothing invisible, not endless."""
    if len(name) <= 200 and name.isprintable():
        return name
    text = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in name[:200])
    return text if len(name) <= 200 else text + "…"
