"""What encoders of sound write about it into the description of a track, overwritten in place.

FLAC keeps remarks, pictures and more in blocks (RFC 9639, 8), Vorbis a list of remarks (Vorbis I, 5) in the second of
three packets, and so does Theora, for pictures (Theora, 6.3). Others keep none.
"""

from __future__ import annotations

from tweetarchive.pictures.film import Film, broken


def without_remarks(codec: str, film: Film, start: int, end: int) -> None:
    """codec: as Matroska calls it. The description lies from `start` to `end`. Raises UnusablePicture."""
    if codec == "A_FLAC":
        _flac(film, start, end)
    elif codec == "A_VORBIS":
        _xiph(film, start, end, b"\x03vorbis", b"\x01")
    elif codec == "V_THEORA":
        _xiph(film, start, end, b"\x81theora", b"")


def _flac(film: Film, at: int, end: int) -> None:
    """Every block but the first kind, which tells how to decode, becomes one of zeros (kind 1, padding)."""
    if at + 4 <= end and film.read(at, 4) == b"fLaC":
        at += 4
    while at + 4 <= end:
        kind, size = film.number(at, 1), film.number(at + 1, 3)
        if at + 4 + size > end:
            raise broken("its sound is described by more than there is")
        if kind & 0x7F:
            film.overwrite(at, at + 1, bytes([kind & 0x80 | 1]))
            film.overwrite(at + 4, at + 4 + size)
        at += 4 + size
    film.overwrite(at, end)


def _xiph(film: Film, start: int, end: int, name: bytes, last: bytes) -> None:
    """The packets lie one after the other, led by their number less one and the sizes of all but the last (in 255s)."""
    if start == end:
        return
    at, sizes = start + 1, []
    for _ in range(film.number(start, 1)):
        size = 0
        while (byte := film.number(at, 1)) == 255:
            size, at = size + 255, at + 1
        sizes.append(size + byte)
        at += 1
    if len(sizes) != 2 or at + sum(sizes) > end or sizes[1] < 15 + len(last):
        raise broken("its sound is described in a way nobody knows")
    at += sizes[0]
    behind = at + sizes[1]
    # The maker's name fills all there is, in zeros; no remarks; Vorbis ends the list with a bit.
    film.overwrite(at, behind - len(last), name + (sizes[1] - 15 - len(last)).to_bytes(4, "little"))
    film.overwrite(behind - len(last), behind, last)
