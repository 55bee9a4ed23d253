"""What weaving told, kept in cache/woven.json for whoever asks later: the album may have been made by `serve`.

It names words that are not to be shown and counts what is private, so it stands neither in the album nor in a site, and
goes with cache/ when something is forgotten. It is of one album; another's says nothing.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from tweetarchive.weave import WeaveReport

FILE = "woven.json"


class Told(Struct, frozen=True):
    """version: of the album it was told of."""

    version: str
    report: WeaveReport


def remember(root: Path, version: str, report: WeaveReport) -> None:
    """Keep it, in the archive's folder `root`. Where that cannot be written it is told once, and no more."""
    path = root / "cache" / FILE
    with suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        half = path.with_suffix(".new")
        half.write_bytes(msgspec.json.encode(Told(version, report)))
        half.replace(path)


def recall(root: Path, version: str) -> WeaveReport | None:
    """What was told when the album of this version was made; None if nobody knows any more."""
    try:
        told = msgspec.json.decode((root / "cache" / FILE).read_bytes(), type=Told)
    except (OSError, msgspec.DecodeError):
        return None
    return told.report if told.version == version else None
