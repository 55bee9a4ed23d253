"""A picture decoded: whether it can be, whether it is upright, and made anew where it is not, is too wide, or where its
colours are told by a profile; and a small one made of it.

Where nothing has to be changed, not a byte is touched.
"""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from PIL import Image, ImageStat, UnidentifiedImageError

from tweetarchive.pictures.colours import to_srgb
from tweetarchive.pictures.refusing import MAX_PIXELS, MAX_PIXELS_WHOLE, UnusablePicture, too_large


def shown(content: bytes, kind: str, most: int) -> bytes:
    """The picture as it should be seen, in its own format; `content` itself if that is already so.

    kind: "JPEG", "PNG", "WEBP" or "GIF". most: pixels across. Raises UnusablePicture.
    """
    with _opened(content, kind) as image:
        return _shown(image, kind, content, most)


def small(content: bytes, kind: str, most: int) -> bytes | None:
    """A WebP `most` pixels wide of a cleaned picture; None if that is not wider, or moves. Raises UnusablePicture."""
    with _opened(content, kind) as image:
        if image.width <= most or _moves(image, kind) or _is_deep(image):
            return None
        pixels = image if kind == "JPEG" else image.convert(_mode(image))
        pixels.thumbnail((most, 2**16))
        made = io.BytesIO()
        pixels.convert("RGBA" if pixels.mode == "RGBA" else "RGB").save(made, "WEBP", quality=80, method=2)
        return made.getvalue()


def size_of(content: bytes, kind: str) -> tuple[int, int]:
    """Width and height of a cleaned picture, in pixels."""
    with _opened(content, kind) as image:
        return image.size


class Stillest:
    """Of a film's frames, one that shows something: the first late one that does, else the one that shows most.

    enough: no other need be offered.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._best: Image.Image | None = None
        self._shows = -1.0
        self.enough = False

    def offer(self, frame: Image.Image, turned: float, *, late: bool) -> None:
        """turned: degrees against the clock. late: not among the first, which are often black."""
        shows = ImageStat.Stat(frame.convert("L").resize((64, 64))).stddev[0]
        if shows > self._shows:
            pixels = frame.convert("RGB").rotate(round(turned / 90) * 90, expand=True)
            pixels.thumbnail((self._most, 2**16))
            self._best, self._shows = pixels, shows
        self.enough = late and shows > _SOMETHING

    def picture(self) -> bytes:
        """A WebP; empty if nothing was offered."""
        made = io.BytesIO()
        if self._best is not None:
            self._best.save(made, "WEBP", quality=80, method=2)
        return made.getvalue()


_SOMETHING = 10  # of 127: what is black, white, or fades in has less


@contextmanager
def _opened(content: bytes, kind: str) -> Iterator[Image.Image]:
    """Whatever goes wrong with it is an UnusablePicture."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the limit is ours; whatever else Pillow finds odd is no reason to stop
            with Image.open(io.BytesIO(content), formats=(kind,)) as image:
                yield image
    except UnusablePicture:
        raise
    except Image.DecompressionBombError:
        raise too_large(_limit(kind)) from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, struct.error, IndexError) as error:
        raise UnusablePicture(f"cannot be decoded: {error}") from None


_TURNED = 0x0112  # EXIF tag: 1 upright, 2–8 mirrored or turned; from 5 on width and height change places


def _shown(image: Image.Image, kind: str, content: bytes, most: int) -> bytes:
    """kind: not image.format, as for Pillow a JPEG with a second picture in it is an MPO."""
    if image.width * image.height > _limit(kind):
        raise too_large(_limit(kind))
    turned = image.getexif().get(_TURNED, 1)
    width = image.height if turned in (5, 6, 7, 8) else image.width
    recoloured = to_srgb(image)
    as_it_is = width <= most and turned not in _TURNS and recoloured is None
    if as_it_is or _moves(image, kind) or _is_deep(image):
        image.load()  # a file that breaks off raises here
        return content
    pixels = image if kind == "JPEG" else image.convert(_mode(image))
    if width > most:
        pixels.thumbnail((most, 2**16) if width == image.width else (2**16, most))
    if turned in _TURNS:
        pixels = pixels.transpose(_TURNS[turned])
    if recoloured:
        pixels = recoloured(pixels)
    if kind == "JPEG":
        pixels = pixels.convert("L" if pixels.mode == "L" else "RGB")
    made = io.BytesIO()
    pixels.save(made, kind, icc_profile=None, **_SETTINGS[kind])
    return made.getvalue()


def _limit(kind: str) -> int:
    """Pixels."""
    return MAX_PIXELS if kind in ("JPEG", "GIF") else MAX_PIXELS_WHOLE


def _moves(image: Image.Image, kind: str) -> bool:
    return kind == "GIF" or (kind != "JPEG" and getattr(image, "n_frames", 1) > 1)


def _is_deep(image: Image.Image) -> bool:
    """16 bits of grey, which Pillow cannot make smaller without loss."""
    return image.mode.startswith("I")


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
