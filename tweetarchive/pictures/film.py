"""A film of any size: read a few bytes at a time, and copied with parts of it overwritten in place.

Nothing is moved, as a film's tables say by number of bytes where its frames are. It is never read whole.
"""

from __future__ import annotations

from typing import BinaryIO

from tweetarchive.pictures.refusing import UnusablePicture, unclear


class Film:
    """size: bytes of the file. end: how many of them are published. What is written over is collected, then copied."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size = file.seek(0, 2)
        self.end = self.size
        self._changes: list[tuple[int, int, bytes]] = []

    @property
    def is_clean(self) -> bool:
        """Whether it may be published as it came."""
        return not self._changes and self.end == self.size

    def read(self, at: int, count: int) -> bytes:
        """UnusablePicture if so much is not there."""
        self._file.seek(at)
        content = self._file.read(count) if at + count <= self.size else b""
        if len(content) < count:
            raise broken("it breaks off")
        return content

    def number(self, at: int, count: int) -> int:
        """Of so many bytes, the most significant first."""
        return int.from_bytes(self.read(at, count))

    def overwrite(self, start: int, end: int, head: bytes = b"") -> None:
        """Let `head` and then zeros stand there."""
        if end < start + len(head):
            raise broken("a part is shorter than what it holds")
        if end - start > _COMPARED or self.read(start, end - start) != head.ljust(end - start, b"\0"):
            self._changes.append((start, end, head))

    def copy_to(self, target: BinaryIO) -> None:
        """Write the film with all that was to be changed. UnusablePicture if the changes lie within each other."""
        at = 0
        for start, end, head in sorted(self._changes):
            if start < at or end > self.end:
                raise broken("one part lies within another")
            self._copy(at, start, target)
            target.write(head)
            for zeros in range(start + len(head), end, _PIECE):
                target.write(bytes(min(_PIECE, end - zeros)))
            at = end
        self._copy(at, self.end, target)

    def _copy(self, at: int, end: int, target: BinaryIO) -> None:
        self._file.seek(at)
        while at < end:
            piece = self._file.read(min(_PIECE, end - at))
            if not piece:
                raise broken("it breaks off")
            target.write(piece)
            at += len(piece)


def broken(why: str) -> UnusablePicture:
    """For a film whose parts cannot be told apart."""
    return unclear("film", why)


_PIECE = 1 << 20
_COMPARED = 1 << 16  # what is longer is not looked at to find out whether there is anything to overwrite
