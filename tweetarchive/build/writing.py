"""Puts bytes into a file of a site: by paths that every disk takes, and never through a link."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import BinaryIO

from tweetarchive.errors import BuildError

# One or more names joined by "/", each fit for every common file system; none hidden, so none is the manifest's.
_NAME = r'(?!\.)[^/\\<>:"|?*\x00-\x1f\x7f]{1,200}(?<![. ])'
PATH = re.compile(f"{_NAME}(?:/{_NAME})*\\Z")


def link_in(root: Path, path: str) -> Path | None:
    """The first folder or file on the way from root to path that is a symbolic link."""
    here = root
    for part in path.split("/"):
        here = here / part
        if here.is_symlink():
            return here
    return None


def same(full: str, content: bytes) -> bool:
    """Whether a file there has these bytes already."""
    try:
        found = os.lstat(full)
    except OSError:
        return False
    if found.st_size != len(content) or not stat.S_ISREG(found.st_mode):
        return False
    return Path(full).read_bytes() == content


def created(full: str, content: bytes) -> bool:
    """Write a file where there is none; False if there is something. Without a file object: 10 µs instead of 15."""
    try:
        file = os.open(full, _NEW, 0o666)
    except FileExistsError:
        return False
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(file, rest) :]
    finally:
        os.close(file)
    return True


def opened(full: str) -> BinaryIO:
    """Open for writing in place; a link of either kind is replaced, never written through.

    In place because renaming a new file over an old one took 210–260 µs against 30–100 (ext4, 2026-11). A file half
    written when the power goes is newer than the manifest, so the next build looks into it.
    """
    try:
        return os.fdopen(os.open(full, _NEW, 0o666), "wb")
    except FileExistsError:
        found = os.lstat(full)
    if stat.S_ISREG(found.st_mode) and found.st_nlink == 1:
        return os.fdopen(os.open(full, _OLD), "wb")
    if stat.S_ISDIR(found.st_mode):
        raise BuildError("must be a file but is a folder", where=full, hint="Move the folder away and build again.")
    Path(full).unlink()
    return os.fdopen(os.open(full, _NEW, 0o666), "wb")


_FLAGS = os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_NEW = _FLAGS | os.O_CREAT | os.O_EXCL
_OLD = _FLAGS | os.O_TRUNC
