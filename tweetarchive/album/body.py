"""The part of a post that pages need whole and nobody searches: stored as JSON in post.body.

Account numbers in here are `account.id` of the same album. It is not a view: paths and names are looked up when a
page is made.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct

from tweetarchive.records import Span


class BodyMedia(Struct, frozen=True, array_like=True, omit_defaults=True):
    """sha256 "" means that the export lacks the file. width and height in pixels as the service said, 0 if unknown."""

    kind: str
    sha256: str
    alt: str
    width: int
    height: int


class BodyVersion(Struct, frozen=True, array_like=True):
    """An earlier wording. at: Unix seconds."""

    at: int
    text: tuple[Span, ...]


class Body(Struct, frozen=True, omit_defaults=True):
    """text: spans; a mention's target is an account number in decimal or "". addressed: account numbers. boosted:
    account number.
    """

    text: tuple[Span, ...] = ()
    addressed: tuple[int, ...] = ()
    boosted: int = 0
    media: tuple[BodyMedia, ...] = ()
    versions: tuple[BodyVersion, ...] = ()
    lang: str = ""
    app: str = ""
    sensitive: bool = False
    whole: bool = True
    likes: int = 0
    boosts: int = 0


encode = msgspec.json.Encoder().encode
decode = msgspec.json.Decoder(Body).decode
