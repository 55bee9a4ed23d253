"""A picture decoded: whether it can be, whether it is upright, and made anew where it is not, or is too wide.

The only door to Pillow. Where nothing has to be turned or made smaller, not a byte is touched.
"""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Mapping
from typing import Any

from PIL import Image, UnidentifiedImageError

from tweetarchive.pictures.refusing import MAX_PIXELS, UnusablePicture, too_large


def shown(content: bytes, kind: str, most: int) -> bytes:
    """The picture as it should be seen, in its own format; `content` itself if that is already so.

    kind: "JPEG", "PNG", "WEBP" or "GIF". most: pixels across. Raises UnusablePicture.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the limit is ours; whatever else Pillow finds odd is no reason to stop
            with Image.open(io.BytesIO(content), formats=(kind,)) as image:
                return _shown(image, kind, content, most)
    except UnusablePicture:
        raise
    except Image.DecompressionBombError:
        raise too_large() from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, struct.error, IndexError) as error:
        raise UnusablePicture(f"cannot be decoded: {error}") from None


_TURNED = 0x0112  # EXIF tag: 1 upright, 2–8 mirrored or turned; from 5 on width and height change places


def _shown(image: Image.Image, kind: str, content: bytes, most: int) -> bytes:
    """kind: not image.format, as for Pillow a JPEG with a second picture in it is an MPO."""
    if image.width * image.height > MAX_PIXELS:
        raise too_large()
    turned = image.getexif().get(_TURNED, 1)
    width = image.height if turned in (5, 6, 7, 8) else image.width
    moving = kind == "GIF" or (kind != "JPEG" and getattr(image, "n_frames", 1) > 1)
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
