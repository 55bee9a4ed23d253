"""A folder, or one file on its own, as a list of entries.

Follows no link inside the folder (the folder handed over may be one), and opens nothing but regular files.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from .door import door
from .limits import Limits
from .tree import Entry, Export, Kind, Source, gather, place

_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def open_folder(path: Path, label: str, limits: Limits) -> Export:
    """Every file below `path`, hidden ones too. Costs one stat a file; nothing is read until a member is opened."""
    return Export(label, gather(label, _walk(path, label), limits))


def open_file(path: Path, label: str, limits: Limits) -> Export:
    """The one file at `path`, under its own name."""
    entry = Entry(path.name, Kind.FILE, path.stat().st_size, partial(_open_regular, path.resolve()))
    return Export(label, gather(label, [entry], limits))


def _walk(root: Path, label: str) -> Iterator[Entry]:
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        with door(place(label, folder or label)), os.scandir(root / folder) as inside:
            for each in inside:
                name = folder + each.name
                found = each.stat(follow_symlinks=False)
                kind = _kind(found.st_mode)
                yield Entry(name, kind, found.st_size, partial(_open_regular, Path(each.path)))
                if kind is Kind.FOLDER:
                    waiting.append(name + "/")


def _kind(mode: int) -> Kind:
    if stat.S_ISREG(mode):
        return Kind.FILE
    if stat.S_ISDIR(mode):
        return Kind.FOLDER
    return Kind.LINK if stat.S_ISLNK(mode) else Kind.SPECIAL


def _open_regular(path: Path) -> Source:
    """Opens the file only if it still is one: it was listed some time ago, and a pipe would wait for ever."""
    file = os.fdopen(os.open(path, _FLAGS), "rb")
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(0, "it is no longer a regular file")
    return file
