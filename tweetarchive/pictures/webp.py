"""A WebP without what tells about it (RFC 9649). No pixel is decoded, none changes."""

from __future__ import annotations

from tweetarchive.pictures.refusing import MAX_PARTS, too_many_parts


def strip_webp(content: bytes) -> bytes:
    """Keep the chunks that draw the picture; the header no longer promises the others (ICC bit 5, EXIF 3, XMP 2)."""
    kept, at, left = [], 12, MAX_PARTS
    stop = min(len(content), 8 + int.from_bytes(content[4:8], "little"))
    while at + 8 <= stop:
        left -= 1
        if not left:
            raise too_many_parts("WebP")
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        name, chunk = content[at : at + 4], content[at:end]
        if name == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~0b101100]) + chunk[9:]
        if name in _WEBP_KEPT:
            kept.append(chunk)
        at = end
    body = b"".join(kept)
    return b"RIFF" + (len(body) + 4).to_bytes(4, "little") + b"WEBP" + body


_WEBP_KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"))
