"""Stored pictures and films, by hash: where they stand in the site, if they may."""

from __future__ import annotations

from collections.abc import Iterable

from tweetarchive.album.reader import Album
from tweetarchive.site import urls


class Shelf:
    """What pages ask for a file. unusable: hashes of what cannot be published, so that a page says it is missing."""

    def __init__(self, album: Album, unusable: Iterable[str]) -> None:
        self._album = album
        self._unusable = frozenset(unusable)

    def find(self, sha256: str) -> tuple[str, str]:
        """(path in the site, media type); two empty strings if there is nothing to show."""
        row = None if not sha256 or sha256 in self._unusable else self._album.media(sha256)
        return (urls.shown(row.key, row.type), row.type) if row else ("", "")
