"""Where in a TOML text a key stands, for messages that show the line. Pure; understands no more of TOML than that.

It is asked about texts that a parser has read or refused already. A wrong guess shows the wrong line and does no harm.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import NamedTuple


class Spot(NamedTuple):
    """line, column: from 1; length: of the key or of what a parser stumbled over. All 0 if it is nowhere."""

    line: int = 0
    column: int = 0
    length: int = 0


def spot_of_key(text: str, key: str) -> Spot:
    """The place of a key like "site.title", "met.date" or "circles[1].name", or of what it stands in."""
    parts = _PART.findall(key)
    spots = dict(reversed(list(_keys(text))))  # of a key that is there twice, the first
    for end in range(len(parts), 0, -1):
        found = spots.get(_joined(parts[:end]))
        if found is None:
            continue
        if end == len(parts):
            return found
        return _inside(text, found, parts[-1]) or found
    return Spot()


def spot_of_mistake(text: str, error: Exception) -> Spot:
    """Where the parser gave up: its message says "(at line 3, column 7)", or "(at end of document)"."""
    told = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
    if told:
        return Spot(int(told[1]), int(told[2]), 1)
    lines = text.splitlines()
    return Spot(len(lines), len(lines[-1]) + 1, 1) if lines and isinstance(error, tomllib.TOMLDecodeError) else Spot()


def _keys(text: str) -> Iterator[tuple[str, Spot]]:
    """Every key that begins a line, and every header, with all it stands in."""
    above: list[str] = []
    counted: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        if header:
            above = _PART.findall(header[2])
            if header[1] == "[[":
                name = _joined(above)
                above.append(f"[{counted.setdefault(name, 0)}]")
                counted[name] += 1
                yield name, Spot(number, header.start(2) + 1, len(header[2]))
            yield _joined(above), Spot(number, header.start(2) + 1, len(header[2]))
        elif begun := _BEGINNING.match(line):
            parts = [*above, *_PART.findall(begun[1])]
            for end in range(len(above) + 1, len(parts) + 1):
                yield _joined(parts[:end]), Spot(number, begun.start(1) + 1, len(begun[1]))


def _inside(text: str, spot: Spot, name: str) -> Spot | None:
    """The name as a key of a table that is written in one line."""
    line = text.splitlines()[spot.line - 1]
    found = re.compile(rf"(?<![\w-]){re.escape(name)}(?=[\"']?\s*=)").search(line, spot.column - 1 + spot.length)
    return Spot(spot.line, found.start() + 1, len(name)) if found else None


def _joined(parts: list[str]) -> str:
    return ".".join(part.strip("\"'") for part in parts)


_PART = re.compile(r"""\[\d+\]|"[^"]*"|'[^']*'|[^\s.\[\]"']+""")
_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]*?)\s*\]")
_BEGINNING = re.compile(r"""\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=""")
