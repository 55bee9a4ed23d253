"""Pictures and films of the archive as data: URIs, as small as a page of a booklet needs them."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tweetarchive.pictures import MAX_WIDTH, UnusablePicture, published, published_asset
from tweetarchive.site.shelf import Copy

WIDTH = 1000
"""Pixels across of what has no smaller copy, enough for A5 at 150 to the inch."""

LONGEST_FILM = 8_000_000
"""Bytes. A film is never made smaller, so it is kept as long as it is or not at all."""


class Pictures:
    """files: path in the site → copy of a stored file, inside the folder `archive`. wanted: False leaves out all but
    faces.

    shown: pictures that were asked for and are there; left_out: those that are not.
    """

    def __init__(
        self, files: Mapping[str, Copy], archive: Path, wanted: bool, on_progress: Callable[[int, int], None]
    ) -> None:
        self._files = files
        self._archive = archive
        self._wanted = wanted
        self._on_progress = on_progress
        self._made: dict[str, str] = {}
        self.total = 0

    @property
    def shown(self) -> int:
        """How many pictures are in the file so far."""
        return sum(map(bool, self._made.values()))

    @property
    def left_out(self) -> int:
        """How many were asked for and are told in words."""
        return len(self._made) - self.shown

    def expect(self, many: int) -> None:
        """So many will be asked for at most."""
        self.total = many

    def uri(self, path: str, *, face: bool = False) -> str:
        """A data: URI of what stands there in the site, "" if it is not to be shown."""
        if path not in self._made:
            self._made[path] = self._uri(path) if self._wanted or face else ""
            self._on_progress(len(self._made), max(self.total, len(self._made)))
        return self._made[path]

    def _uri(self, path: str) -> str:
        row = self._files.get(path)
        if row is None or (row.type.startswith("video/") and row.size > LONGEST_FILM):
            return ""
        try:
            copy = published(
                self._archive / row.path,
                row.sha256,
                self._archive / "cache" / "media",
                width=WIDTH if row.form == "whole" else MAX_WIDTH,
                form=row.form,
            ).path
            return "" if copy is None else data_uri(row.type, copy.read_bytes())
        except OSError:
            return ""  # the page says what was to be seen


class Assets(Mapping[str, Path]):
    """A theme's files by their path in the site, its pictures cleaned. What cannot be is not there."""

    def __init__(self, assets: Mapping[str, Path], cache: Path) -> None:
        self._assets = assets
        self._cache = cache

    def __getitem__(self, path: str) -> Path:
        try:
            return published_asset(self._assets[path], self._cache)
        except UnusablePicture:
            raise KeyError(path) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._assets)

    def __len__(self) -> int:
        return len(self._assets)


def data_uri(media_type: str, content: bytes) -> str:
    """A file as an address that holds it (RFC 2397)."""
    return f"data:{media_type};base64,{base64.b64encode(content).decode()}"
