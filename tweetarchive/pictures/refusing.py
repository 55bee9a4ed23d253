"""Why a picture or film is not published, as a sentence's second half: what stands before it names the file."""

from __future__ import annotations

MAX_PIXELS = 100_000_000
"""A JPEG or GIF of more pixels is not opened: 100 million take 480 MB of memory, as a JPEG is made smaller
while it is read."""

MAX_PIXELS_WHOLE = 50_000_000
"""The same of a PNG or WebP, which is read at full size: 50 million take up to 820 MB."""


class UnusablePicture(ValueError):
    """The picture or film cannot be published; the text says why."""


def unclear(what: str, why: str) -> UnusablePicture:
    """what: "film", "GIF". Nobody could say what stands in parts that cannot be told apart, so none is published."""
    return UnusablePicture(f"is a {what} whose parts cannot be told apart: {why}")


def too_large(limit: int = MAX_PIXELS) -> UnusablePicture:
    """limit: in pixels."""
    return UnusablePicture(f"has more than {limit // 1_000_000} million pixels")


def too_many_parts(what: str) -> UnusablePicture:
    """Looking at each would take as long as whoever made it likes."""
    return unclear(what, f"it has more than {MAX_PARTS:,}")


MAX_PARTS = 200_000
"""A picture of more is refused: the largest there are have some ten thousand."""
