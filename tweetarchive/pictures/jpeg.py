"""A JPEG without what tells about it (ITU-T T.81, annex B). No pixel is decoded, none changes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tweetarchive.pictures.refusing import MAX_PARTS, too_many_parts


def strip_jpeg(content: bytes) -> bytes:
    """Keep what draws the picture (ITU-T T.81, annex B): of APPn only JFIF and Adobe, no profile, no comment."""
    kept = [b"\xff\xd8"]
    for marker, segment in _jpeg_segments(content):
        data = segment[4:]
        if marker == 0xE0 and data[:5] == b"JFIF\0":
            kept.append(b"\xff\xe0\x00\x10" + data[:12] + b"\0\0")  # without the small picture it may hold
            continue
        if marker == 0xEE and data[:5] == b"Adobe" and len(data) >= 12:  # how its colours are coded, in twelve bytes
            kept.append(b"\xff\xee\x00\x0e" + data[:12])
        elif marker in _JPEG_KEPT or (marker in (0xDC, 0xDD) and len(data) == 2):
            kept.append(segment)
    return b"".join([*kept, b"\xff\xd9"])


def checked_jpeg(content: bytes) -> bytes:
    """The same. UnusablePicture if it has too many parts."""
    for _ in _jpeg_segments(content):
        pass
    return content


_JPEG_KEPT = frozenset({*range(0xC0, 0xD0), 0xDA, 0xDB} - {0xC8})  # frames, tables and scans


def _jpeg_segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """(marker, whole segment) up to the end of the image; a scan's segment reaches to the next marker."""
    at, left = 2, MAX_PARTS
    while found := _MARKER.search(content, at):  # bytes between segments are allowed to be anything by common decoders
        at, marker = found.start(), content[found.start() + 1]
        left -= 1
        if not left:
            raise too_many_parts("JPEG")
        if marker == 0xD9 or at + 4 > len(content):
            return
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4])
        if marker == 0xDA:
            end = _end_of_scan(content, end)
        yield marker, content[at:end]
        at = end


def _end_of_scan(content: bytes, at: int) -> int:
    """Where the picture's own data ends: at a marker that is neither a stuffed zero nor a restart."""
    found = _MARKER.search(content, at)
    return found.start() if found else len(content)


_MARKER = re.compile(rb"\xff[^\x00\x01\xd0-\xd8\xff]")
"""One that opens a segment, or ends the picture: no length follows the others."""
