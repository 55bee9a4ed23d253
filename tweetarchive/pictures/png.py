"""A PNG without what tells about it (W3C PNG, third edition). No pixel is decoded, none changes."""

from __future__ import annotations

from collections.abc import Container

from tweetarchive.pictures.refusing import MAX_PARTS, too_many_parts


def strip_png(content: bytes) -> bytes:
    """Keep the chunks that draw the picture, by an allow-list; what stands behind the end is cut off.

    A profile goes. Other words on its colours then go as well: with a profile beside them they counted for nothing.
    """
    return _with_chunks(content, _DRAWS - _COLOURS if _has_profile(content) else _DRAWS)


def without_texts(content: bytes) -> bytes:
    """What has to be known to draw it: texts, which can unfold to gigabytes, are taken out before anybody reads them.

    Raises UnusablePicture if it has too many parts.
    """
    return _with_chunks(content, _DRAWS | _TOLD)


_COLOURS = frozenset((b"gAMA", b"cHRM", b"sRGB"))
_DRAWS = frozenset(b"IHDR PLTE IDAT IEND tRNS cICP sBIT bKGD pHYs acTL fcTL fdAT".split()) | _COLOURS
_TOLD = frozenset((b"iCCP", b"eXIf"))  # its colours, and which way is up


def _has_profile(content: bytes) -> bool:
    return b"iCCP" in content[: content.find(b"IDAT")]


def _with_chunks(content: bytes, names: Container[bytes]) -> bytes:
    kept, at, left = [content[:8]], 8, MAX_PARTS
    while at + 12 <= len(content):
        left -= 1
        if not left:
            raise too_many_parts("PNG")
        end = at + 12 + int.from_bytes(content[at : at + 4])
        name = content[at + 4 : at + 8]
        if name in names:
            kept.append(content[at:end])
        if name == b"IEND":
            break
        at = end
    return b"".join(kept)
