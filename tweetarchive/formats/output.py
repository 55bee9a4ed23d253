"""Where a format is written: a file or a folder that is there whole or not at all, and over nothing that was there.

A folder says in a file of its own what it is; only one that does may be replaced.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from tweetarchive.errors import BuildError, ConfigError

NOTE = "about-this-export.txt"
MARK = "Made by tweetarchive: an export of posts."

_FORCE = "Name another place with -o, or replace it with --force."


@contextmanager
def new_file(path: Path, *, force: bool) -> Iterator[BinaryIO]:
    """A file to write into, which is at `path` when the `with` ends well. Raises ConfigError, BuildError."""
    with new_place(path, force=force) as place, place.open("wb") as file:
        yield file


@contextmanager
def new_place(path: Path, *, force: bool) -> Iterator[Path]:
    """The same for what opens its file by itself."""
    if path.is_dir():
        raise ConfigError("is a folder", where=str(path), hint="Name a file with -o.")
    if path.exists() and not force:
        raise ConfigError("is there already", where=str(path), hint=_FORCE)
    place = path.with_name(f"{path.name}.{token_hex(4)}.new")
    try:
        yield place
        place.replace(path)
    except OSError as error:
        raise _unwritten(path, error) from error
    finally:
        place.unlink(missing_ok=True)


@contextmanager
def new_folder(path: Path, *, force: bool) -> Iterator[Path]:
    """A folder to write into, which is at `path` when the `with` ends well. Raises ConfigError, BuildError."""
    if path.exists() and not (path.is_dir() and not any(path.iterdir())):
        if not force:
            raise ConfigError("is there already", where=str(path), hint=_FORCE)
        if not _is_ours(path):
            raise ConfigError("is there already, and is no export", where=str(path), hint="Name another place with -o.")
    place = path.with_name(f"{path.name}.{token_hex(4)}.new")
    try:
        place.mkdir(parents=True)
        yield place
        if path.exists():
            old = path.with_name(f"{path.name}.{token_hex(4)}.old")
            path.rename(old)
            place.rename(path)
            shutil.rmtree(old)
        else:
            place.rename(path)
    except OSError as error:
        raise _unwritten(path, error) from error
    finally:
        shutil.rmtree(place, ignore_errors=True)


def note(folder: Path, text: str) -> None:
    """Say in the folder what it is."""
    (folder / NOTE).write_text(f"{MARK}\n\n{text}\n", encoding="utf-8", newline="\n")


def _is_ours(path: Path) -> bool:
    found = path / NOTE
    return found.is_file() and found.read_text(encoding="utf-8", errors="replace").startswith(MARK)


def _unwritten(path: Path, error: OSError) -> BuildError:
    return BuildError(f"cannot be written: {error.strerror or error}", where=str(path))
