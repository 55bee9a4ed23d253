"""A JPEG without what tells about it (ITU-T T.81, annex B). No pixel is decoded, none changes."""

from __future__ import annotations

from collections.abc import Iterator


def strip_jpeg(content: bytes) -> bytes:
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


_JPEG_KEPT = frozenset({*range(0xC0, 0xD0), 0xDA, 0xDB} - {0xC8})  # frames, tables and scans


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
