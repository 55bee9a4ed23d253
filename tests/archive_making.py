"""Exports made by hand for tests of the archive: what an importer would give, without one."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from tweetarchive.archive import Archive, Ledger
from tweetarchive.records import Blob, Given, Origin, Raw

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00 a bench, a bus, two people"
PNG = b"\x89PNG\r\n\x1a\n a drawing of the same"
MP4 = b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00 the bus leaves"


class Made(NamedTuple):
    """One export. files: path → bytes of the members that are pictures and films; members: the others, with sizes."""

    origin: Origin
    given: tuple[Given, ...]
    members: Mapping[str, int]
    files: Mapping[str, bytes]


def origin(owner: str = "1", handle: str = "ada", generated: int = 100, **more: object) -> Origin:
    return Origin(service="twitter", owner=owner, handle=handle, name=handle.title(), generated=generated, **more)  # type: ignore[arg-type]


def tweet(native_id: str | int, text: str = "hello", position: int = 0, member: str = "data/tweets.js") -> Raw:
    return Raw(
        "tweet", str(native_id), b'{"id_str":"%d","full_text":"%s"}' % (int(native_id), text.encode()), member, position
    )


def made(
    *given: Given,
    files: Mapping[str, bytes] | None = None,
    members: Mapping[str, int] | None = None,
    of: Origin | None = None,
) -> Made:
    """Pictures are given after the records, each under the last part of its path."""
    files = files or {}
    paths = {item.member for item in given if isinstance(item, Raw)}
    blobs = tuple(Blob(path.rpartition("/")[2], path) for path in files)
    sizes = dict.fromkeys(sorted(paths), 1000) if members is None else members
    return Made(of or origin(), (*given, *blobs), sizes, files)


def add(archive: Archive, export: Made, person: str | None = None, *, label: str = "ada.zip", **more: object) -> Ledger:
    return archive.add(
        export.origin,
        more.pop("given", export.given),  # type: ignore[arg-type]
        members={**export.members, **{path: len(content) for path, content in export.files.items()}},
        read_blob=reader(export.files),
        importer="by-hand",
        person=person,
        label=label,
        **more,  # type: ignore[arg-type]
    )


def reader(files: Mapping[str, bytes]) -> Callable[[str], AbstractContextManager[BinaryIO]]:
    return lambda path: io.BytesIO(files[path])


def everything_in(folder: Path) -> dict[str, bytes]:
    """Every file of an archive but the database's own, and what is in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith("archive.db")
    }


def dump(folder: Path) -> Iterable[str]:
    """Every row of the database, as SQL."""
    import sqlite3

    connection = sqlite3.connect(folder / "archive.db")
    try:
        return list(connection.iterdump())
    finally:
        connection.close()
