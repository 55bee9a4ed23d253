"""A text that comes in pieces, line by line, without joining more than a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

MOST = 2**26
"""Characters of a line. A longer one is cut there, so that no file can fill the memory with one line."""


def lines_of(pieces: Iterable[str]) -> Iterator[str]:
    """The lines, without what ends them (LF or CRLF); the last one too if nothing ends it, but not an empty one."""
    begun: list[str] = []
    length = 0
    for piece in pieces:
        first, *more = piece.split("\n")
        begun.append(first)
        length += len(first)
        if more or length > MOST:
            yield "".join(begun).removesuffix("\r")
            yield from (line.removesuffix("\r") for line in more[:-1])
            begun = more[-1:]
            length = sum(map(len, begun))
    if rest := "".join(begun).removesuffix("\r"):
        yield rest
