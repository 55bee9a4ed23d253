"""What was found out once, noted in an archive's cache/ for whoever asks later. To know it again spares something, and
nothing depends on it.

What weaving told is one such note, as the album may have been made by `serve`. It names words that are not to be shown
and counts what is private, so it stands neither in the album nor in a site, and goes with cache/ when something is
forgotten. It is of one album; another's says nothing.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from tweetarchive.weave import WeaveReport

FILE = "woven.json"

Noted = TypeVar("Noted")


class Told(Struct, frozen=True):
    """version: of the album it was told of."""

    version: str
    report: WeaveReport


def remember(root: Path, version: str, report: WeaveReport) -> None:
    """Keep it, in the archive's folder `root`. Where that cannot be written it is told once, and no more."""
    note(root / "cache" / FILE, Told(version, report))


def recall(root: Path, version: str) -> WeaveReport | None:
    """What was told when the album of this version was made; None if nobody knows any more."""
    told = noted(root / "cache" / FILE, Told)
    return told.report if told is not None and told.version == version else None


def note(path: Path, value: object) -> None:
    """Write it as JSON, whole or not at all."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_suffix(".new")
        half.write_bytes(msgspec.json.encode(value))
        half.replace(path)


def noted(path: Path, kind: type[Noted]) -> Noted | None:
    """What was noted there, None if that is nothing of this kind."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError):
        return None
