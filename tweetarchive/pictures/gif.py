"""A GIF without what tells about it (CompuServe, Graphics Interchange Format 89a, 1990). No pixel is decoded.

Kept is what draws: the screen, colour tables, frames with how each is shown, and how often all is repeated. Comments,
plain text and application extensions (XMP and ICC among them) go, and so does what stands behind the end.
"""

from __future__ import annotations

from collections.abc import Iterator

from tweetarchive.pictures.refusing import MAX_PIXELS, too_large, unclear


def strip_gif(content: bytes) -> bytes:
    """Raises UnusablePicture if it breaks off inside a part, shows nothing, or is larger than `MAX_PIXELS`."""
    kept, repeated, frames = list[bytes](), b"", 0
    control = b""  # how the next frame is shown; where plain text comes instead of a frame, both go
    screen = content[: _behind_table(content, 10, 13)]
    _measure(int.from_bytes(content[6:8], "little"), int.from_bytes(content[8:10], "little"))
    for kind, part in _parts(content, len(screen)):
        if kind == _CONTROL:
            control = part
        elif kind == _FRAME:
            kept += [control, part]
            control, frames = b"", frames + 1
        elif kind == _TEXT:
            control = b""
        elif kind == _APPLICATION and not repeated:
            repeated = _repeated(part)
    if not frames:
        raise unclear("GIF", "there is no frame in it")
    return b"".join([screen, repeated, *kept, b";"])


_FRAME, _EXTENSION, _END = 0x2C, 0x21, 0x3B
_CONTROL, _TEXT, _APPLICATION = 0xF9, 0x01, 0xFF


def _parts(content: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """(`_FRAME` or an extension's label, whole part) up to the end, which a file may lack where a frame is over.

    Between parts some programs leave zeros, a block's end written twice (2026-11); every decoder passes over them.
    """
    while at < len(content) and content[at] != _END:
        start = at
        if content[at] == _FRAME:
            _measure(*(sum(_short(content, at + field) for field in pair) for pair in ((1, 5), (3, 7))))
            at = _behind_blocks(content, _behind_table(content, at + 9, at + 10) + 1)
            yield _FRAME, content[start:at]
        elif content[at] == _EXTENSION:
            at = _behind_blocks(content, at + 2)
            label = content[start + 1]
            if label != _CONTROL or (content[start + 2 : start + 3] == b"\x04" and at == start + 8):
                yield label, content[start:at]
        elif content[at] == 0:
            at += 1
        else:
            raise unclear("GIF", f"a part begins with {content[at]:#04x}, and none may")


def _repeated(part: bytes) -> bytes:
    """How often all is repeated, if this application extension says it, written anew: nothing else may stand there."""
    named = part[2:14] in (b"\x0bNETSCAPE2.0", b"\x0bANIMEXTS1.0")
    return b"!\xff\x0bNETSCAPE2.0" + part[14:18] + b"\0" if named and part[14:16] == b"\x03\x01" else b""


def _behind_table(content: bytes, flags: int, at: int) -> int:
    """Where the colour table that begins at `at` ends, by the flags at `flags`; `at` if there is none."""
    if at > len(content):
        raise unclear("GIF", "it breaks off")
    end = at + (3 << ((content[flags] & 7) + 1) if content[flags] & 0x80 else 0)
    if end > len(content):
        raise unclear("GIF", "it breaks off")
    return end


def _behind_blocks(content: bytes, at: int) -> int:
    """Behind the zero that ends a row of blocks, each of which says its length (up to 255)."""
    while at < len(content):
        if not content[at]:
            return at + 1
        at += 1 + content[at]
    raise unclear("GIF", "it breaks off")


def _measure(width: int, height: int) -> None:
    if width * height > MAX_PIXELS:
        raise too_large()


def _short(content: bytes, at: int) -> int:
    return int.from_bytes(content[at : at + 2], "little")
