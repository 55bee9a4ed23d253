"""What stands anywhere in a folder: names of files and folders, bytes as they are, and what programs read in them."""

from __future__ import annotations

import gzip
import html
import io
import re
import sqlite3
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote_to_bytes


class Place(NamedTuple):
    """Where something was found. reading: how it had to be read. around: what stands there."""

    path: str
    reading: str
    around: str


def everything(*places: Path) -> dict[str, bytes]:
    """Path → bytes of each file in (or at) these places, members of packed files and rows of databases among them."""
    found: dict[str, bytes] = {}
    for place in places:
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_file():
                name = path.relative_to(place.parent).as_posix()
                found[name] = path.read_bytes()
                found.update({f"{name}!{inner}": content for inner, content in _inside(path, found[name])})
            elif path.is_dir():
                found[f"{path.relative_to(place.parent).as_posix()}/"] = b""
    return found


def _inside(path: Path, content: bytes) -> Iterator[tuple[str, bytes]]:
    if content.startswith(b"\x1f\x8b"):
        yield "unpacked", gzip.decompress(content)
    elif content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            yield from ((name, packed.read(name)) for name in packed.namelist())
    elif content.startswith(b"SQLite format 3"):
        yield "rows", b"\n".join(_rows(path))  # words may be torn apart where a page of the database ends


def _rows(path: Path) -> Iterator[bytes]:
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                yield b"\0".join(each if isinstance(each, bytes) else str(each).encode() for each in row)
    finally:
        connection.close()


def readings(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """The name and bytes of a file, in lower case, as they are and without each way of writing letters otherwise."""
    whole = name.encode() + b"\0" + content
    yield "as it is", whole.lower()
    if b"%" in whole:
        yield "percent", unquote_to_bytes(whole).lower()
    if b"&" in whole:
        yield "entities", html.unescape(whole.decode("utf-8", "replace")).encode("utf-8", "replace").lower()
    if b"\\" in whole:
        yield "escapes", _ESCAPE.sub(_unescaped, whole).lower()


_ESCAPE = re.compile(rb"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[0-9a-fA-F]{2,6}\s?)")


def _unescaped(match: re.Match[bytes]) -> bytes:
    code = int(match[0].strip(b"\\ux \n"), 16)
    return chr(code).encode("utf-8", "replace") if code < 0x110000 else match[0]


def holding(files: Mapping[str, bytes], pattern: re.Pattern[bytes]) -> list[tuple[bytes, Place]]:
    """Every place where `pattern` fits, each word once in a file."""
    found: dict[tuple[bytes, str], Place] = {}
    for name, content in files.items():
        for reading, text in readings(name, content):
            for match in pattern.finditer(text):
                around = text[max(0, match.start() - 90) : match.end() + 60].decode("utf-8", "replace")
                found.setdefault((match[0], name), Place(name, reading, around))
    return [(word, place) for (word, _), place in found.items()]
