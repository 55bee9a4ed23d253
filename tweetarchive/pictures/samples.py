"""Where in an MP4 or QuickTime film the samples of a track are, so that what belongs to no track can be blanked.

ISO/IEC 14496-12, 8.7 (sample tables) and 8.8 (fragments). Only places are read, never a sample.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Mapping
from itertools import pairwise

from tweetarchive.pictures.boxes import Box, Boxes
from tweetarchive.pictures.film import Film, broken

MOST = 2_000_000
"""A track of more samples is refused: two hours have less than half a million."""

MOST_RANGES = 500_000
"""Of a film whose tracks take turns every half second, two hours lie in 15,000."""


class Ranges:
    """Stretches of a file, in bytes."""

    def __init__(self) -> None:
        self._starts, self._ends = array("Q"), array("Q")

    def add(self, start: int, end: int) -> None:
        """A stretch; UnusablePicture if they are too many to be those of a film."""
        if end <= start:
            return
        if self._ends and self._ends[-1] == start:
            self._ends[-1] = end
            return
        if len(self._starts) >= MOST_RANGES or end >= 1 << 63:
            raise broken("its frames lie in too many places")
        self._starts.append(start)
        self._ends.append(end)

    def __bool__(self) -> bool:
        return bool(self._starts)

    def merged(self) -> Ranges:
        """The same in order, none touching the next."""
        made = Ranges()
        for start, end in sorted(zip(self._starts, self._ends, strict=True)):
            if made and start <= made._ends[-1]:
                made._ends[-1] = max(made._ends[-1], end)
            else:
                made.add(start, end)
        return made

    @property
    def total(self) -> int:
        """Of all of them, in bytes."""
        return sum(self._ends) - sum(self._starts)

    def between(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """What of them lies there, if they are `merged`."""
        for at in range(bisect_right(self._ends, start), bisect_left(self._starts, end)):
            yield max(start, self._starts[at]), min(end, self._ends[at])


class Samples:
    """Reads the table (`stbl`) of a track."""

    def __init__(self, boxes: Boxes) -> None:
        self._boxes = boxes
        self._film = boxes.film

    def add(self, table: Box, ranges: Ranges) -> None:
        """Note in `ranges` where the track's samples are. Raises UnusablePicture."""
        places = self._places(table)
        if not places:
            return  # they come in fragments
        sizes = self._sizes(table)
        sample = 0
        for chunk, many in self._chunks(table, len(places)):
            ranges.add(places[chunk], places[chunk] + sizes.of(sample, sample + many))
            sample += many

    def _places(self, table: Box) -> array[int]:
        for name, width in ((b"stco", 4), (b"co64", 8)):
            if box := self._boxes.find(table, name):
                return _numbers(self._film, box.inside + 8, box.end, self._film.number(box.inside + 4, 4), width)
        return array("Q")

    def _sizes(self, table: Box) -> _Sizes:
        if box := self._boxes.find(table, b"stsz"):
            same, many = self._film.number(box.inside + 4, 4), self._film.number(box.inside + 8, 4)
            if same:
                return _Sizes(many, same, _bytes_of_sound(self._film, self._boxes.find(table, b"stsd")))
            return _Sizes(many, 0, each=_numbers(self._film, box.inside + 12, box.end, many, 4))
        if box := self._boxes.find(table, b"stz2"):
            width, many = self._film.number(box.inside + 7, 1), self._film.number(box.inside + 8, 4)
            if width in (8, 16):
                return _Sizes(many, 0, each=_numbers(self._film, box.inside + 12, box.end, many, width // 8))
        raise broken("a track does not say how large its frames are")

    def _chunks(self, table: Box, places: int) -> Iterator[tuple[int, int]]:
        """(index of a chunk, number of samples in it), by `stsc`, which names the first chunk of each run."""
        box = self._boxes.find(table, b"stsc")
        many = self._film.number(box.inside + 4, 4) if box else 0
        if box is None or not 0 < many <= places:
            raise broken("a track does not say where its frames are")
        runs = _numbers(self._film, box.inside + 8, box.end, many * 3, 4)
        firsts = [*runs[::3], places + 1]
        if firsts[0] != 1 or any(second <= first for first, second in pairwise(firsts)):
            raise broken("a track does not say where its frames are")
        for (first, behind), each in zip(pairwise(firsts), runs[1::3], strict=True):
            for chunk in range(first, behind):
                yield chunk - 1, each


class _Sizes:
    """The size of each of `many` samples; `same` if all are equal. sound: (samples, bytes) of a packet."""

    def __init__(self, many: int, same: int, sound: tuple[int, int] = (0, 0), each: array[int] | None = None) -> None:
        self._many, self._same, self._sound = many, same, sound
        self._sums = array("Q", [0])
        for size in each or ():
            self._sums.append(self._sums[-1] + size)

    def of(self, first: int, behind: int) -> int:
        """Bytes of the samples from `first` on; the last chunk may be said to hold more than there are."""
        first, behind = min(first, self._many), min(behind, self._many)
        if not self._same:
            return self._sums[behind] - self._sums[first]
        samples, octets = self._sound
        return -(-(behind - first) // samples) * octets if samples else (behind - first) * self._same


def _bytes_of_sound(film: Film, descriptions: Box | None) -> tuple[int, int]:
    """(samples, bytes) of a packet, (0, 0) if each sample is as large as the table says. QuickTime writes there that a
    sample of plain sound has one byte, and elsewhere how many it has (2026-11): version 1 of its description names
    both, version 0 channels and bits.
    """
    if descriptions is None:
        return 0, 0
    entry = film.read(descriptions.inside + 8, 36)
    if entry[4:8] not in _PLAIN:
        return 0, 0
    if int.from_bytes(entry[16:18]) == 1:
        samples, _, octets = (film.number(descriptions.inside + 8 + at, 4) for at in (36, 40, 44))
        return (samples, octets) if samples and octets else (0, 0)
    samples, octets = _PLAIN[entry[4:8]] or (1, int.from_bytes(entry[26:28]) // 8)
    return samples, octets * int.from_bytes(entry[24:26])


_PLAIN: Mapping[bytes, tuple[int, int] | None] = {
    **dict.fromkeys((b"raw ", b"twos", b"sowt", b"in24", b"in32", b"fl32", b"fl64")),
    b"ulaw": (1, 1),
    b"alaw": (1, 1),
    b"ima4": (64, 34),
}
"""Sound without tables of its own: (samples, bytes) of a packet of one channel, None for as many bits as it says."""


class Fragments:
    """Reads the samples of fragments (`traf`)."""

    def __init__(self, boxes: Boxes) -> None:
        self._boxes = boxes
        self._film = boxes.film
        self._defaults: dict[int, int] = {}
        self._behind = (-1, 0)

    def default(self, track: int, size: int) -> None:
        """How large the samples of a track are where a fragment does not say it, in bytes."""
        self._defaults[track] = size

    def add(self, moof: Box, traf: Box, kept: Container[int], ranges: Ranges) -> bool:
        """Note in `ranges` where its samples are, and say True, if its track is one of `kept`."""
        head = self._boxes.find(traf, b"tfhd")
        if head is None:
            raise broken("a fragment does not say what it is of")
        flags, track = self._film.number(head.inside + 1, 3), self._film.number(head.inside + 4, 4)
        at, size = head.inside + 8, self._defaults.get(track, 0)
        # Without a word on it, a fragment's data begins where that of the one before it in the same `moof` ended.
        base = self._behind[1] if self._behind[0] == moof.at and not flags & 0x20000 else moof.at
        if flags & 1:
            base, at = self._film.number(at, 8), at + 8
        at += 4 * bool(flags & 2) + 4 * bool(flags & 8)
        if flags & 16:
            size = self._film.number(at, 4)
        place = base
        for run in self._boxes.within(traf.inside, traf.end):
            if run.name == b"trun":
                place = self._run(run, base, place, size, ranges if track in kept else Ranges())
        self._behind = (moof.at, place)
        return track in kept

    def _run(self, run: Box, base: int, place: int, size: int, ranges: Ranges) -> int:
        """Where the run's data ends."""
        flags, many, at = self._film.number(run.inside + 1, 3), self._film.number(run.inside + 4, 4), run.inside + 8
        if flags & 1:
            place, at = base + int.from_bytes(self._film.read(at, 4), signed=True), at + 4
        at += 4 * bool(flags & 4)
        if place < 0:
            raise broken("frames are said to be where none are")
        total = many * size
        if flags & 0x200:
            fields = [bit for bit in (0x100, 0x200, 0x400, 0x800) if flags & bit]
            numbers = _numbers(self._film, at, run.end, many * len(fields), 4)
            total = sum(numbers[fields.index(0x200) :: len(fields)])
        ranges.add(place, place + total)
        return place + total


def _numbers(film: Film, at: int, end: int, many: int, width: int) -> array[int]:
    """So many numbers of `width` bytes each, the most significant first."""
    if many > MOST * 3 or at + many * width > end:
        raise broken("a table is longer than what it is in")
    numbers = array({1: "B", 2: "H", 4: "I", 8: "Q"}[width], film.read(at, many * width))
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers
