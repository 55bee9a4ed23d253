"""A stored picture → the copy that may be published: no place, no camera, no comment, upright, not too wide.

The only door to Pillow. A copy is made once and remembered by the hash of what it was made from. Where nothing has to
be turned or made smaller the picture itself is not touched: only the parts of the file that tell about it are left out.
"""

from __future__ import annotations

import io
import os
import struct
import threading
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from PIL import Image, UnidentifiedImageError

MAX_WIDTH = 1600
MAX_PIXELS = 100_000_000
"""A picture of more pixels is not opened: 100 million take 300 MB of memory."""

_RECIPE = "1"  # part of a copy's name: count it up when this module makes other copies of the same pictures


class Published(NamedTuple):
    """path: the file to publish, None if there is none; then `reason` says why, in a sentence's second half."""

    path: Path | None
    reason: str = ""


class Stored(Protocol):
    """A picture or film: sha256 of its content, and where it is inside the archive's folder (posix)."""

    @property
    def sha256(self) -> str: ...
    @property
    def path(self) -> str: ...


def published(source: Path, sha256: str, cache: Path, *, width: int = MAX_WIDTH) -> Published:
    """What to publish for the stored file `source`, whose content has the hash `sha256`.

    JPEG, PNG and WebP: a cleaned copy under `cache`, of the same format. GIF, MP4 and WebM: the file itself. Anything
    else, and what cannot be decoded or is larger than `MAX_PIXELS`, is refused, and the refusal is remembered too.
    width: of the copy, in pixels, at most. OSError if a file cannot be read or written.
    """
    with source.open("rb") as file:
        kind = _kind(file.read(16))
    if kind == "film":
        return Published(source)
    if not kind:
        return Published(None, "is no JPEG, PNG, WebP, GIF, MP4 or WebM")
    copy = cache / sha256[:2] / f"{sha256}-{_RECIPE}{_smaller(width)}.{kind.lower()}"
    refusal = copy.with_suffix(".refused")
    if copy.is_file():
        return Published(copy)
    if refusal.is_file():
        return Published(None, refusal.read_text("utf-8"))
    try:
        content = cleaned(source.read_bytes(), width)
    except UnusablePicture as error:
        _write(refusal, str(error).encode())
        return Published(None, str(error))
    _write(copy, content)
    return Published(copy)


class UnusablePicture(ValueError):
    """The picture cannot be published; the text says why."""


def cleaned(content: bytes, width: int = MAX_WIDTH) -> bytes:
    """A JPEG, PNG or WebP without metadata, upright, at most `width` pixels wide, in its own format.

    Raises UnusablePicture.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the limit is ours; whatever else Pillow finds odd is no reason to stop
            with Image.open(io.BytesIO(content), formats=tuple(_STRIP)) as image:
                kind = _kind(content)  # not image.format: for Pillow a JPEG with a second picture in it is an MPO
                return _STRIP[kind](_shown(image, kind, content, width))
    except UnusablePicture:
        raise
    except Image.DecompressionBombError:
        raise UnusablePicture(_TOO_LARGE) from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, struct.error, IndexError) as error:
        raise UnusablePicture(f"cannot be decoded: {error}") from None


_TOO_LARGE = f"has more than {MAX_PIXELS // 1_000_000} million pixels"
_TURNED = 0x0112  # EXIF tag: 1 upright, 2–8 mirrored or turned; from 5 on width and height change places


def _smaller(width: int) -> str:
    """What tells a copy of another width apart."""
    return "" if width == MAX_WIDTH else f"-{width}"


def _shown(image: Image.Image, kind: str, content: bytes, most: int) -> bytes:
    """The picture as it should be seen, encoded; `content` itself if that is already so. most: pixels across."""
    if image.width * image.height > MAX_PIXELS:
        raise UnusablePicture(_TOO_LARGE)
    turned = image.getexif().get(_TURNED, 1)
    width = image.height if turned in (5, 6, 7, 8) else image.width
    moving = kind != "JPEG" and getattr(image, "n_frames", 1) > 1
    deep = image.mode.startswith("I")  # 16 bits of grey, which Pillow cannot make smaller without loss
    if moving or deep or (width <= most and turned not in _TURNS):
        image.load()  # a file that breaks off raises here
        return content
    pixels = image if kind == "JPEG" else image.convert(_mode(image))
    if width > most:
        pixels.thumbnail((most, 2**16) if width == image.width else (2**16, most))
    if turned in _TURNS:
        pixels = pixels.transpose(_TURNS[turned])
    profile = image.info.get("icc_profile") if pixels.mode == image.mode else None
    if kind == "JPEG":
        pixels = pixels.convert("L" if pixels.mode == "L" else "RGB")
    made = io.BytesIO()
    pixels.save(made, kind, icc_profile=profile, **_SETTINGS[kind])
    return made.getvalue()


_TURNS: Mapping[int, Image.Transpose] = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SETTINGS: Mapping[str, dict[str, Any]] = {
    "JPEG": {"quality": 85, "optimize": True, "progressive": True},
    "PNG": {"optimize": True},
    "WEBP": {"quality": 85},
}


def _mode(image: Image.Image) -> str:
    """How to keep the pixels: grey stays grey, and what can be seen through stays so."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        return "RGBA"
    return "L" if image.mode in ("1", "L") else "RGB"


def _kind(head: bytes) -> str:
    """The format by its first bytes, "film" for what is published as it came, "" for anything else."""
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    film = head.startswith((b"GIF87a", b"GIF89a", b"\x1a\x45\xdf\xa3"))
    film = film or (head[4:8] == b"ftyp" and head[8:12] not in (b"avif", b"avis", b"heic", b"heix", b"mif1", b"msf1"))
    return "film" if film else ""


_JPEG_KEPT = frozenset({*range(0xC0, 0xD0), 0xDA, 0xDB} - {0xC8})  # frames, tables and scans


def _strip_jpeg(content: bytes) -> bytes:
    """Keep what draws the picture (ITU-T T.81, annex B): of APPn only JFIF, ICC and Adobe, no comment."""
    kept = [b"\xff\xd8"]
    for marker, segment in _jpeg_segments(content):
        data = segment[4:]
        if marker == 0xE0 and data[:5] == b"JFIF\0":
            kept.append(b"\xff\xe0\x00\x10" + data[:12] + b"\0\0")  # without the small picture it may hold
            continue
        colours = (marker == 0xE2 and data[:12] == b"ICC_PROFILE\0") or (marker == 0xEE and data[:5] == b"Adobe")
        if colours or marker in _JPEG_KEPT or (marker in (0xDC, 0xDD) and len(data) == 2):
            kept.append(segment)
    return b"".join([*kept, b"\xff\xd9"])


def _jpeg_segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """(marker, whole segment) up to the end of the image; a scan's segment reaches to the next marker."""
    at = 2
    while at + 4 <= len(content):
        if content[at] != 0xFF:
            at += 1  # fill bytes between segments are allowed to be anything by common decoders
            continue
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xD9:
            return
        if marker == 0 or marker == 1 or 0xD0 <= marker <= 0xD8:  # no length follows these
            at += 2
            continue
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4])
        if marker == 0xDA:
            end = _end_of_scan(content, end)
        yield marker, content[at:end]
        at = end


def _end_of_scan(content: bytes, at: int) -> int:
    """Where the picture's own data ends: at a marker that is neither a stuffed zero nor a restart."""
    while (at := content.find(b"\xff", at)) >= 0:
        following = content[at + 1 : at + 2]
        if following and following != b"\xff" and following[0] != 0 and not 0xD0 <= following[0] <= 0xD7:
            return at
        at += 1 if following == b"\xff" else 2
    return len(content)


_PNG_KEPT = frozenset(b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs acTL fcTL fdAT".split())


def _strip_png(content: bytes) -> bytes:
    """Keep the chunks that draw the picture, by an allow-list; what stands behind the end is cut off."""
    kept, at = [content[:8]], 8
    while at + 12 <= len(content):
        end = at + 12 + int.from_bytes(content[at : at + 4])
        name = content[at + 4 : at + 8]
        if name in _PNG_KEPT:
            kept.append(content[at:end])
        if name == b"IEND":
            break
        at = end
    return b"".join(kept)


_WEBP_KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))


def _strip_webp(content: bytes) -> bytes:
    """Keep the chunks that draw the picture; the header no longer promises the others (EXIF bit 3, XMP bit 2)."""
    kept, at = [], 12
    stop = min(len(content), 8 + int.from_bytes(content[4:8], "little"))
    while at + 8 <= stop:
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        name, chunk = content[at : at + 4], content[at:end]
        if name == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~0b1100]) + chunk[9:]
        if name in _WEBP_KEPT:
            kept.append(chunk)
        at = end
    body = b"".join(kept)
    return b"RIFF" + (len(body) + 4).to_bytes(4, "little") + b"WEBP" + body


_STRIP: Mapping[str, Callable[[bytes], bytes]] = {"JPEG": _strip_jpeg, "PNG": _strip_png, "WEBP": _strip_webp}


def _write(path: Path, content: bytes) -> None:
    """All or nothing, so that a copy that exists is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}")
    half.write_bytes(content)
    half.replace(path)
