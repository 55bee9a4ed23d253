"""What a picture or film tells besides what it shows: the parts that a build leaves out, found in what was built."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import BinaryIO

from tweetarchive.pictures import MAX_BYTES, UnusablePicture
from tweetarchive.pictures.film import Film
from tweetarchive.pictures.gif import strip_gif
from tweetarchive.pictures.jpeg import strip_jpeg
from tweetarchive.pictures.kinds import kind_of
from tweetarchive.pictures.matroska import clean_matroska
from tweetarchive.pictures.mp4 import clean_mp4
from tweetarchive.pictures.png import strip_png
from tweetarchive.pictures.webp import strip_webp

HEAD = 16
"""Bytes that tell what a file is."""


def metadata_in(stream: BinaryIO) -> str:
    """What kinds of parts there are that should not, ", " between them; "" if there are none, or it is neither picture
    nor film. Raises UnusablePicture if it cannot be told.
    """
    kind = kind_of(stream.read(HEAD))
    if kind in _FILMS:
        film = Film(stream)
        _FILMS[kind](film)
        return "" if film.is_clean else _named(kind, _beginning(stream))
    if kind not in _PICTURES:
        return ""
    stream.seek(0)
    content = stream.read(MAX_BYTES)
    try:
        bare = _PICTURES[kind](content)
    except (ValueError, IndexError) as error:
        raise UnusablePicture("is broken") from error
    return "" if content == bare else _named(kind, content)


def _beginning(stream: BinaryIO) -> bytes:
    stream.seek(0)
    return stream.read(_SEARCHED)


def _named(kind: str, content: bytes) -> str:
    found = [name for sign, name in _SIGNS.items() if sign in content]
    return ", ".join(dict.fromkeys(found)) or f"parts of a {kind} that no build leaves in it"


_PICTURES: Mapping[str, Callable[[bytes], bytes]] = {
    "JPEG": strip_jpeg,
    "PNG": strip_png,
    "WEBP": strip_webp,
    "GIF": strip_gif,
}
_FILMS: Mapping[str, Callable[[Film], None]] = {"MP4": clean_mp4, "WEBM": clean_matroska}
_SEARCHED = 2**22
_SIGNS = {
    b"Exif\0\0": "Exif",
    b"EXIF": "Exif",
    b"eXIf": "Exif",
    b"http://ns.adobe.com/xap/": "XMP",
    b"XML:com.adobe.xmp": "XMP",
    b"XMP ": "XMP",
    b"Photoshop 3.0": "IPTC",
    b"tEXt": "texts",
    b"iTXt": "texts",
    b"zTXt": "texts",
    b"\xa9xyz": "a place",
    b"com.apple.quicktime.location": "a place",
}
