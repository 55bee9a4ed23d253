"""A stored picture or film → the copy that may be published: no place, no date, no camera, no comment, no profile.

The only door for the rest of the house. Pictures come out upright and not too wide; a film's frames and sounds are left
as they are. Of a picture there is a small one, too, for where it stands among words, and of a film a still. A copy is
made once and remembered by the hash of what it was made from. What is not understood to its last part is refused: what
stands in it could not be told.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from tweetarchive.pictures.drawing import shown, size_of, small
from tweetarchive.pictures.film import Film
from tweetarchive.pictures.gif import strip_gif
from tweetarchive.pictures.jpeg import checked_jpeg, strip_jpeg
from tweetarchive.pictures.kinds import FILMS, kind_of
from tweetarchive.pictures.matroska import clean_matroska
from tweetarchive.pictures.mp4 import clean_mp4
from tweetarchive.pictures.png import strip_png, without_texts
from tweetarchive.pictures.refusing import MAX_PIXELS as MAX_PIXELS
from tweetarchive.pictures.refusing import UnusablePicture as UnusablePicture
from tweetarchive.pictures.remembering import whole, write
from tweetarchive.pictures.stills import can_open_films as can_open_films
from tweetarchive.pictures.stills import still_of
from tweetarchive.pictures.webp import strip_webp
from tweetarchive.sizes import told_size

MAX_WIDTH = 1600
SMALL = 800
"""Pixels across of a picture among words, which no theme of ours shows wider."""

FACE = 144
"""Pixels across of somebody's face, which is shown at 48."""

MAX_BYTES = 200_000_000
"""A larger picture is not opened; a film may be of any size, as it is read piece by piece."""

Form = Literal["whole", "small", "face", "still"]
Video = Literal["copy", "poster", "skip"]

_RECIPE = "3"  # part of a copy's name: count it up when this room makes other copies of the same files
_WIDTHS: Mapping[Form, int] = {"small": SMALL, "face": FACE}


class Published(NamedTuple):
    """path: the file to publish, None if there is none; then `reason` says why, in a sentence's second half.

    unwanted: nothing is wrong with it; whoever asked wanted no films, or it is small as it is. width, height: of a
    picture, in pixels, 0 of a film.
    """

    path: Path | None
    reason: str = ""
    unwanted: bool = False
    width: int = 0
    height: int = 0


class Stored(Protocol):
    """A picture or film: sha256 of its content, where it is inside the archive's folder (posix), and which of its
    copies is meant.
    """

    @property
    def sha256(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def form(self) -> Form: ...


def published(
    source: Path, sha256: str, cache: Path, *, width: int = MAX_WIDTH, video: Video = "copy", form: Form = "whole"
) -> Published:
    """What to publish for the stored file `source`, whose content has the hash `sha256`.

    A cleaned copy under `cache`, of the same format; of a film with nothing to clean, the file itself. Anything else
    than JPEG, PNG, WebP, GIF, MP4 and WebM is refused, and so is what cannot be decoded, is larger than `MAX_PIXELS`,
    or is a film that is not understood; the refusal is remembered too. width: of the copy of a picture, in pixels, at
    most. video: "poster" leaves films out but for their stills, "skip" leaves out these as well. form: "small" and
    "face" are WebP and unwanted where the whole is hardly larger; so is a "still" where nothing can make one. OSError
    if a file cannot be read or written.
    """
    with source.open("rb") as file:
        kind = kind_of(file.read(16))
    if not kind:
        return Published(None, "is no JPEG, PNG, WebP, GIF, MP4 or WebM")
    if kind in FILMS:
        if video == "skip" or form in _WIDTHS:
            return Published(None, "is a film, and films are left out", unwanted=True)
        if form == "still" or video == "poster":
            still = _still(source, kind, cache / sha256[:2] / f"{sha256}-{_RECIPE}-still.webp")
            if form == "still" or still.path is None:
                return still._replace(unwanted=still.path is None and video == "copy")
            return Published(None, "is a film, of which a still is shown", unwanted=True)
        return _whole_film(source, kind, cache / sha256[:2] / f"{sha256}-{_RECIPE}.{kind.lower()}")
    stem = f"{sha256}-{_RECIPE}{_smaller(width)}"
    picture = _whole_picture(source, kind, cache / sha256[:2] / f"{stem}.{kind.lower()}", width)
    if form == "whole":
        return picture
    if form == "still" or picture.path is None:
        return picture._replace(path=None, unwanted=True)
    return _small_picture(picture.path, kind, picture.path.with_name(f"{stem}-{form}.webp"), _WIDTHS[form])


def published_asset(source: Path, cache: Path) -> Path:
    """What to publish of a theme's file: of a picture a cleaned copy, however wide; of anything else, the file.

    A picture that cannot be cleaned is UnusablePicture. OSError if it cannot be read.
    """
    with source.open("rb") as file:
        if kind_of(file.read(16)) not in _STRIP:
            return source
        file.seek(0)
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    found = published(source, sha256, cache, width=_ANY_WIDTH)
    if found.path is None:
        raise UnusablePicture(found.reason)
    return found.path


_ANY_WIDTH = 2**16


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


def _whole_picture(source: Path, kind: str, copy: Path, width: int) -> Published:
    def make() -> bytes:
        if source.stat().st_size > MAX_BYTES:
            raise UnusablePicture(f"is larger than {told_size(MAX_BYTES)}")
        return cleaned(source.read_bytes(), width)

    return _made_once(copy, kind, make)


def _small_picture(picture: Path, kind: str, copy: Path, width: int) -> Published:
    def smaller() -> bytes:
        content = picture.read_bytes()
        found = small(content, kind, width)
        if found is None or len(found) > len(content) * _WORTH_IT:
            raise UnusablePicture("is small as it is")
        return found

    made = _made_once(copy, "WEBP", smaller)
    return made._replace(unwanted=made.path is None)


_WORTH_IT = 0.75


def _still(source: Path, kind: str, copy: Path) -> Published:
    """Without a decoder nothing is remembered: one may be installed later."""
    if not can_open_films():
        return Published(None, "is a film, and nothing is installed that opens films")
    return _made_once(copy, "WEBP", lambda: still_of(source, kind, SMALL))


def _made_once(copy: Path, kind: str, make: Callable[[], bytes]) -> Published:
    refusal, size = copy.with_suffix(f"{copy.suffix}.refused"), copy.with_suffix(f"{copy.suffix}.size")
    if copy.is_file() and size.is_file():
        width, height = map(int, size.read_text("ascii").split())
        return Published(copy, "", False, width, height)
    if refusal.is_file():
        return Published(None, refusal.read_text("utf-8"))
    try:
        content = make()
        width, height = size_of(content, kind)
    except UnusablePicture as error:
        write(refusal, str(error).encode())
        return Published(None, str(error))
    write(size, f"{width} {height}".encode())
    write(copy, content)
    return Published(copy, "", False, width, height)


def _whole_film(source: Path, kind: str, copy: Path) -> Published:
    refusal, same = copy.with_suffix(".refused"), copy.with_suffix(".same")
    if copy.is_file():
        return Published(copy)
    if same.is_file():
        return Published(source)
    if refusal.is_file():
        return Published(None, refusal.read_text("utf-8"))
    try:
        if not _cleaned_film(source, kind, copy):
            write(same, b"")
            return Published(source)
    except UnusablePicture as error:
        write(refusal, str(error).encode())
        return Published(None, str(error))
    return Published(copy)


_CLEAN: Mapping[str, Callable[[Film], None]] = {"MP4": clean_mp4, "WEBM": clean_matroska}


def _cleaned_film(source: Path, kind: str, copy: Path) -> bool:
    """Write the copy, and say True, if it differs from the film."""
    with source.open("rb") as file:
        film = Film(file)
        _CLEAN[kind](film)
        if not film.is_clean:
            with whole(copy) as target:
                film.copy_to(target)
    return not film.is_clean


def _smaller(width: int) -> str:
    """What tells a copy of another width apart."""
    return "" if width == MAX_WIDTH else f"-{width}"
