"""The parts of an MP4 or QuickTime film, as they lie in it: boxes in boxes, each with a name of four bytes and a size.

ISO/IEC 14496-12, 4.2; Apple, QuickTime File Format, "Atoms". It knows no name and what is in none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tweetarchive.pictures.film import Film, broken

MOST = 1_000_000
"""More are not looked at: a film of two hours, in fragments of a second, asks for about 200,000."""

MOST_OUTERMOST = 100_000
"""The same film has 15,000 of these."""


class Box(NamedTuple):
    """at: where it begins; inside: where its content does; end: behind it. In bytes from the file's beginning."""

    name: bytes
    at: int
    inside: int
    end: int


class Boxes:
    """Reads boxes, and counts them."""

    def __init__(self, film: Film) -> None:
        self.film = film
        self._left = MOST

    def outermost(self) -> Iterator[Box]:
        """Those of the file. What stands behind the last and cannot be a box is no longer part of the film."""
        at, movie, many = 0, False, 0
        while at + 8 <= self.film.size:
            box = self._box(at, self.film.size)
            many += 1
            if many > MOST_OUTERMOST:
                raise broken(f"it has more than {MOST_OUTERMOST:,} parts")
            if box is None:
                if not movie or self.film.read(at + 4, 4) in _OUTERMOST:
                    raise broken("it breaks off")
                break  # cameras and telephones append what is theirs without a header (2026-11)
            movie = movie or box.name == b"moov"
            yield box
            at = box.end
        self.film.end = min(at, self.film.size)

    def within(self, start: int, end: int) -> Iterator[Box]:
        """Those that lie there one after the other. A rest too short for one is made zeros, a QuickTime list's end."""
        while start + 8 <= end and self.film.number(start, 4):
            box = self._box(start, end)
            if box is None:
                raise broken(f"a part at byte {start} is larger than what it is in")
            yield box
            start = box.end
        if start < end:
            self.film.overwrite(start, end)

    def find(self, box: Box, *names: bytes) -> Box | None:
        """The first box of that name within, and of the next name within that."""
        for each in self._look(box):
            if each.name == names[0]:
                return self.find(each, *names[1:]) if names[1:] else each
        return None

    def _look(self, box: Box) -> Iterator[Box]:
        at = box.inside
        while at + 8 <= box.end and self.film.number(at, 4) and (each := self._box(at, box.end)):
            yield each
            at = each.end

    def _box(self, at: int, end: int) -> Box | None:
        """None if it does not fit. Size 1: a size of eight bytes follows the name; 0: it goes on to the end."""
        self._left -= 1
        if self._left < 0:
            raise broken(f"it has more than {MOST:,} parts")
        head = self.film.read(at, 8)
        size, inside = int.from_bytes(head[:4]), at + 8
        if size == 1:
            if at + 16 > end:
                return None
            size, inside = self.film.number(at + 8, 8) or 1, at + 16
        behind = at + size if size else end
        return Box(head[4:], at, inside, behind) if inside <= behind <= end else None


_OUTERMOST = frozenset(b"ftyp styp moov moof mdat mfra sidx free skip wide meta uuid".split())
