"""A stored picture or film → the copy that may be published: no place, no date, no camera, no comment.

The only door for the rest of the house. Pictures come out upright and not too wide; a film's frames and sounds are left
as they are. A copy is made once and remembered by the hash of what it was made from. What is not understood to its last
part is refused: what stands in it could not be told.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

from tweetarchive.pictures.drawing import shown
from tweetarchive.pictures.film import Film
from tweetarchive.pictures.gif import strip_gif
from tweetarchive.pictures.jpeg import checked_jpeg, strip_jpeg
from tweetarchive.pictures.kinds import FILMS, kind_of
from tweetarchive.pictures.matroska import clean_matroska
from tweetarchive.pictures.mp4 import clean_mp4
from tweetarchive.pictures.png import strip_png, without_texts
from tweetarchive.pictures.refusing import MAX_PIXELS as MAX_PIXELS
from tweetarchive.pictures.refusing import UnusablePicture as UnusablePicture
from tweetarchive.pictures.webp import strip_webp

MAX_WIDTH = 1600
MAX_BYTES = 200_000_000
"""A larger picture is not opened; a film may be of any size, as it is read piece by piece."""

_RECIPE = "3"  # part of a copy's name: count it up when this room makes other copies of the same files


class Published(NamedTuple):
    """path: the file to publish, None if there is none; then `reason` says why, in a sentence's second half.

    unwanted: nothing is wrong with it; whoever asked wanted no films.
    """

    path: Path | None
    reason: str = ""
    unwanted: bool = False


class Stored(Protocol):
    """A picture or film: sha256 of its content, and where it is inside the archive's folder (posix)."""

    @property
    def sha256(self) -> str: ...
    @property
    def path(self) -> str: ...


def published(source: Path, sha256: str, cache: Path, *, width: int = MAX_WIDTH, films: bool = True) -> Published:
    """What to publish for the stored file `source`, whose content has the hash `sha256`.

    A cleaned copy under `cache`, of the same format; of a film with nothing to clean, the file itself. Anything else
    than JPEG, PNG, WebP, GIF, MP4 and WebM is refused, and so is what cannot be decoded, is larger than `MAX_PIXELS`,
    or is a film that is not understood; the refusal is remembered too. width: of the copy of a picture, in pixels, at
    most. films: False leaves them out. OSError if a file cannot be read or written.
    """
    with source.open("rb") as file:
        kind = kind_of(file.read(16))
    if kind in FILMS and not films:
        return Published(None, "is a film, and films are left out", unwanted=True)
    if not kind:
        return Published(None, "is no JPEG, PNG, WebP, GIF, MP4 or WebM")
    copy = cache / sha256[:2] / f"{sha256}-{_RECIPE}{'' if kind in FILMS else _smaller(width)}.{kind.lower()}"
    refusal, same = copy.with_suffix(".refused"), copy.with_suffix(".same")
    if copy.is_file():
        return Published(copy)
    if same.is_file():
        return Published(source)
    if refusal.is_file():
        return Published(None, refusal.read_text("utf-8"))
    try:
        if kind not in FILMS:
            _write(copy, cleaned(_small(source).read_bytes(), width))
        elif not _cleaned_film(source, kind, copy):
            _write(same, b"")
            return Published(source)
    except UnusablePicture as error:
        _write(refusal, str(error).encode())
        return Published(None, str(error))
    return Published(copy)


def cleaned(content: bytes, width: int = MAX_WIDTH) -> bytes:
    """A JPEG, PNG, WebP or GIF without metadata, upright, at most `width` pixels wide, in its own format.

    What moves stays as wide as it is. Raises UnusablePicture.
    """
    kind = kind_of(content[:16])
    if kind not in _STRIP:
        raise UnusablePicture("cannot be decoded: is no JPEG, PNG, WebP or GIF")
    if kind == "GIF":  # first: its parts are counted before anything is drawn
        return shown(_STRIP[kind](content), kind, width)
    return _STRIP[kind](shown(_BEFORE.get(kind, bytes)(content), kind, width))


_STRIP: Mapping[str, Callable[[bytes], bytes]] = {
    "JPEG": strip_jpeg,
    "PNG": strip_png,
    "WEBP": strip_webp,
    "GIF": strip_gif,
}
_BEFORE: Mapping[str, Callable[[bytes], bytes]] = {"JPEG": checked_jpeg, "PNG": without_texts}


_CLEAN: Mapping[str, Callable[[Film], None]] = {"MP4": clean_mp4, "WEBM": clean_matroska}


def _cleaned_film(source: Path, kind: str, copy: Path) -> bool:
    """Write the copy, and say True, if it differs from the film."""
    with source.open("rb") as file:
        film = Film(file)
        _CLEAN[kind](film)
        if not film.is_clean:
            with _whole(copy) as target:
                film.copy_to(target)
    return not film.is_clean


def _small(source: Path) -> Path:
    """The same. UnusablePicture if it is too large to be read at once."""
    if source.stat().st_size > MAX_BYTES:
        raise UnusablePicture(f"is larger than {MAX_BYTES // 1_000_000} MB")
    return source


def _smaller(width: int) -> str:
    """What tells a copy of another width apart."""
    return "" if width == MAX_WIDTH else f"-{width}"


def _write(path: Path, content: bytes) -> None:
    with _whole(path) as file:
        file.write(content)


@contextmanager
def _whole(path: Path) -> Iterator[BinaryIO]:
    """A new file, all or nothing, so that a copy that exists is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}")
    try:
        with half.open("wb") as file:
            yield file
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)
