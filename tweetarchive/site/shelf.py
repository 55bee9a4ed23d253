"""Stored pictures and films, by hash: where they and their copies stand in the site, if they may."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from tweetarchive.album.reader import Album
from tweetarchive.album.rows import MediaRow
from tweetarchive.site import urls

Form = Literal["whole", "small", "face", "still"]
"""A stored file's copies: as it is; as it stands among words; as somebody's face; one frame of a film."""


class Copy(NamedTuple):
    """One copy of a stored file. at: its path in the site; path: of the stored file, inside the archive's folder.

    type: its media type. size: in bytes, of the stored file.
    """

    at: str
    form: Form
    sha256: str
    path: str
    type: str
    size: int


class Looked(NamedTuple):
    """What is known when all files were looked through. unusable: hashes of what cannot be published or is not wanted,
    in order. sizes: (hash, form) → width and height, in pixels, 0 of films; of copies that there are.
    """

    unusable: tuple[str, ...] = ()
    sizes: Mapping[tuple[str, str], tuple[int, int]] = MappingProxyType({})


NOT_LOOKED = Looked()


class Found(NamedTuple):
    """What a page shows. src: the whole, "" if there is nothing to show; type: its media type. small: what stands among
    words, `src` if that will do; width, height: its, 0 if nobody looked. still: of a film, "" if there is none.
    """

    src: str = ""
    type: str = ""
    small: str = ""
    width: int = 0
    height: int = 0
    still: str = ""


NOTHING = Found()


def copies(album: Album) -> Iterator[Copy]:
    """Every copy that there may be of what pages show."""
    faces = {row.avatar for row in album.people()}
    for row in album.files():
        yield _copy(row, "whole")
        if row.type.startswith("image/"):
            yield _copy(row, "small")
            if row.sha256 in faces:
                yield _copy(row, "face")
        elif row.type.startswith("video/"):
            yield _copy(row, "still")


def _copy(row: MediaRow, form: Form) -> Copy:
    if form == "whole":
        return Copy(urls.media(row.key), form, row.sha256, row.path, row.type, row.size)
    return Copy(urls.made(row.key, form), form, row.sha256, row.path, "image/webp", row.size)


class Shelf:
    """What pages ask for a file."""

    def __init__(self, album: Album, looked: Looked) -> None:
        self._album = album
        self._looked = looked
        self._unusable = frozenset(looked.unusable)

    def find(self, sha256: str) -> Found:
        """What is published of a file, by its content; `NOTHING` if nothing is."""
        row = self._album.media(sha256) if sha256 else None
        if row is None:
            return NOTHING
        sizes = self._looked.sizes
        still = urls.made(row.key, "still") if (sha256, "still") in sizes else ""
        if sha256 in self._unusable:
            width, height = sizes.get((sha256, "still"), (0, 0))
            return Found(type=row.type, width=width, height=height, still=still) if still else NOTHING
        src = urls.shown(row.key, row.type)
        form: Form = "small" if (sha256, "small") in sizes else "whole"
        small = urls.made(row.key, form) if form == "small" else src
        return Found(src, row.type, small, *sizes.get((sha256, form), (0, 0)), still)

    def face(self, sha256: str) -> str:
        """Where somebody's picture stands, "" if there is none."""
        found = self.find(sha256)
        row = self._album.media(sha256) if (sha256, "face") in self._looked.sizes else None
        return urls.made(row.key, "face") if row and found.src else found.src

    def files(self) -> dict[str, Copy]:
        """Path in the site → copy, for every one that a page may show."""
        sizes = self._looked.sizes
        return {
            each.at: each for each in copies(self._album) if each.form == "whole" or (each.sha256, each.form) in sizes
        }
