"""The private git directory, which only one publishing at a time has, and which can be deleted whenever nobody has it.

It remembers what was published last, so that of twenty thousand pages only those that changed are read. Whoever needs
it takes it by renaming it, and gives it back in the same way: what was killed halfway never gives back, so nobody
begins where it broke off, and there is no lock that could outlive its owner.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tweetarchive.errors import PublishError, TweetArchiveError

READY = "ready"
LEFT = 24 * 3600
"""Seconds after which a directory that nobody gave back is nobody's."""


@contextmanager
def workshop(cache: Path, url: str) -> Iterator[Path]:
    """A git directory for this remote, perhaps an empty folder. Raises PublishError if the disk does not take it."""
    place = cache / hashlib.sha256(url.encode()).hexdigest()[:16]
    mine = place / f"taken-{os.getpid()}-{secrets.token_hex(4)}"
    try:
        place.mkdir(parents=True, exist_ok=True)
        _tidy(place)
        try:
            (place / READY).rename(mine)
        except FileNotFoundError:
            mine.mkdir()
        os.utime(mine)
    except OSError as error:
        raise PublishError(f"cannot be written: {error.strerror}", where=str(place)) from error
    try:
        yield mine
    except TweetArchiveError:
        _give_back(mine, place)
        raise
    except BaseException:
        _remove(mine)
        raise
    _give_back(mine, place)


def _give_back(mine: Path, place: Path) -> None:
    try:
        mine.rename(place / READY)
    except OSError:  # somebody else was as quick, and one is enough
        _remove(mine)


def _tidy(place: Path) -> None:
    """Remove what was left by those who were killed. Of one that still pushes, only time tells that it has gone."""
    for left in place.glob("taken-*"):
        with suppress(OSError):
            if left.stat().st_mtime < time.time() - LEFT or not _runs(int(left.name.split("-")[1])):
                _remove(left)


def _runs(process: int) -> bool:
    if os.name != "posix":  # there, asking is killing
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _remove(folder: Path) -> None:
    """Objects of git are read-only, which some systems take for a reason to keep them."""

    def anyway(function: object, path: str, error: object) -> None:
        with suppress(OSError):
            Path(path).chmod(0o700)
            Path(path).unlink()

    shutil.rmtree(folder, onerror=anyway)
