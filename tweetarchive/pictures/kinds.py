"""Which format a file has, by its first bytes. Names and what a server said of it count for nothing."""

from __future__ import annotations

FILMS = frozenset(("MP4", "WEBM"))

_PICTURES_IN_BOXES = (b"avif", b"avis", b"heic", b"heix", b"mif1", b"msf1")


def kind_of(head: bytes) -> str:
    """ "JPEG", "PNG", "WEBP", "GIF", "MP4" (QuickTime, too), "WEBM" (Matroska, too), "" for anything else.

    head: the first 16 bytes of the file.
    """
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        return "WEBM"
    return "MP4" if head[4:8] == b"ftyp" and head[8:12] not in _PICTURES_IN_BOXES else ""
