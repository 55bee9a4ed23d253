"""Why a picture or film is not published, as a sentence's second half: what stands before it names the file."""

from __future__ import annotations

MAX_PIXELS = 100_000_000
"""A picture of more pixels is not opened: 100 million take 300 MB of memory."""


class UnusablePicture(ValueError):
    """The picture or film cannot be published; the text says why."""


def unclear(what: str, why: str) -> UnusablePicture:
    """what: "film", "GIF". Nobody could say what stands in parts that cannot be told apart, so none is published."""
    return UnusablePicture(f"is a {what} whose parts cannot be told apart: {why}")


def too_large() -> UnusablePicture:
    return UnusablePicture(f"has more than {MAX_PIXELS // 1_000_000} million pixels")
