"""What a picture's colours mean, said without a profile: those of sRGB, which a browser takes for granted.

A profile can name a screen by its serial number, a camera, a person and a day, and even its curves are those of one
device. So none is published. What means something else than sRGB is converted. Where Pillow was built without Little
CMS, which is nowhere it can be had ready-made for Linux, macOS and Windows (2026-11), colours are left as numbers.
"""

from __future__ import annotations

import io
from collections.abc import Callable

from PIL import Image, ImageChops, ImageCms

Change = Callable[[Image.Image], Image.Image]


def to_srgb(image: Image.Image) -> Change | None:
    """What makes an RGB, RGBA, L or CMYK copy of the picture one in sRGB; None if its numbers already mean that.

    A profile that is broken, or is of other colours than the picture has, counts for nothing, as it does in browsers.
    """
    content = image.info.get("icc_profile")
    if not content:
        return None
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(content))
        mode = _MODES.get(profile.profile.xcolor_space.strip(), "")
        if mode != _base(image):
            return None
        transform = ImageCms.buildTransform(
            profile,
            ImageCms.createProfile("sRGB"),
            mode,
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        if mode != "CMYK" and _means_the_same(transform, mode):
            return None
    except (ImageCms.PyCMSError, ImportError, OSError, ValueError, TypeError):
        return None
    return lambda pixels: _changed(pixels, transform, mode)


_MODES = {"RGB": "RGB", "GRAY": "L", "CMYK": "CMYK"}
_UNSEEN = 3  # of 255: so far apart are the sRGB profiles of different makers


def _base(image: Image.Image) -> str:
    """The mode of the colours alone."""
    if image.mode in ("1", "L", "LA"):
        return "L"
    return "CMYK" if image.mode == "CMYK" else "RGB"


def _means_the_same(transform: ImageCms.ImageCmsTransform, mode: str) -> bool:
    """Whether colours from all over come out as they went in."""
    if mode == "L":
        sample = Image.frombytes("L", (256, 1), bytes(range(256)))
    else:
        steps = range(0, 256, 17)
        sample = Image.frombytes(
            "RGB", (16**3, 1), bytes(v for r in steps for g in steps for b in steps for v in (r, g, b))
        )
    out = ImageCms.applyTransform(sample, transform)
    if out is None:
        return False
    extremes = ImageChops.difference(out, sample.convert("RGB")).getextrema()
    return all(isinstance(pair, tuple) and pair[1] <= _UNSEEN for pair in extremes)


def _changed(pixels: Image.Image, transform: ImageCms.ImageCmsTransform, mode: str) -> Image.Image:
    out = ImageCms.applyTransform(pixels.convert(mode), transform)
    if out is None:
        return pixels
    if pixels.mode == "RGBA":
        out.putalpha(pixels.getchannel("A"))
    return out
