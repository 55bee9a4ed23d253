"""The parts of a WebM or Matroska film, as they lie in it: elements in elements, each with an id and a size.

RFC 8794. It knows no id and what is in none.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import NamedTuple

from tweetarchive.pictures.film import Film, broken

MOST = 3_000_000
"""A film of more elements is refused: two hours have less than a million."""


class Element(NamedTuple):
    """start: where it begins; inside: where its content does; end: behind it, or behind what it is in if it is endless,
    which means that it does not say its size. In bytes from the file's beginning.
    """

    id: int
    start: int
    inside: int
    end: int
    endless: bool

    @property
    def size(self) -> int:
        """In bytes, without its head."""
        return self.end - self.inside


class Elements:
    """Reads elements, and counts them."""

    def __init__(self, film: Film) -> None:
        self._film = film
        self._left = MOST

    def at(self, start: int, end: int) -> Element:
        """The element that begins there and ends before `end`. Raises UnusablePicture."""
        self._left -= 1
        if self._left < 0:
            raise broken(f"it has more than {MOST:,} parts")
        head = self._film.read(start, min(12, end - start))
        width = _width(head, 0, 4)
        long = _width(head, width, 8)
        if width + long > len(head):
            raise broken("it breaks off")
        size = int.from_bytes(head[width : width + long]) & (1 << 7 * long) - 1
        inside, endless = start + width + long, size == (1 << 7 * long) - 1
        if not endless and inside + size > end:
            raise broken("it breaks off" if end == self._film.size else f"a part at byte {start} is too large")
        return Element(int.from_bytes(head[:width]), start, inside, end if endless else inside + size, endless)

    def within(self, element: Element, outer: Container[int]) -> Iterator[Element]:
        """Those in it, one after the other. One in it that is endless (written while it was filmed, as browsers do;
        2026-11) goes on until an element that can only stand outside, one of `outer`.
        """
        start = element.inside
        while start < element.end:
            child = self.at(start, element.end)
            if child.endless:
                if child.id not in outer:
                    raise broken("a part does not say where it ends")
                child = child._replace(end=self._end_of(child, outer))
            yield child
            start = child.end

    def value(self, element: Element) -> int:
        """Of an element that is a number."""
        if element.size > 8:
            raise broken(f"a number at byte {element.start} is none")
        return self._film.number(element.inside, element.size)

    def number_of_track(self, block: Element) -> int:
        """The number with which a block begins: it is as long as its first bit says, as all numbers of EBML."""
        head = self._film.read(block.inside, min(8, block.size))
        long = _width(head, 0, 8)
        return int.from_bytes(head[:long]) & (1 << 7 * long) - 1

    def _end_of(self, element: Element, outer: Container[int]) -> int:
        at = element.inside
        while at < element.end:
            child = self.at(at, element.end)
            if child.id in outer:
                return at
            if child.endless:
                raise broken("a part does not say where it ends")
            at = child.end
        return element.end


def _width(head: bytes, at: int, most: int) -> int:
    """How many bytes the number takes that begins there: one more than it has zero bits in front."""
    width = 9 - head[at].bit_length() if at < len(head) else 9
    if width > most:
        raise broken("it breaks off" if at >= len(head) else "a part has neither name nor size")
    return width
