"""Where an album may lie: at album.db, or beside it where that is open and the system lets nobody replace it (Windows).

Which of them is meant is told by what it was made from, never by its name or age.
"""

from __future__ import annotations

from pathlib import Path

from tweetarchive.album.reader import album_version


def places(path: Path) -> tuple[Path, ...]:
    """album.db, album.db.2 … album.db.9, in the order in which they are tried."""
    return (path, *(path.with_name(f"{path.name}.{number}") for number in range(2, 10)))


def find_album(path: Path, version: str) -> Path | None:
    """The album that was made from what `version` says; None if there is none."""
    return next((place for place in places(path) if album_version(place) == version), None)
