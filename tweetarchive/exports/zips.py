"""A zip file as a list of entries, with the quirks of zip that matter to whoever reads strangers' zips.

Reads through `zipfile` by entry, never by name, and checks beforehand what `zipfile` trusts: the length of the list,
entries that share bytes, parts of a split zip.
"""

from __future__ import annotations

import stat
import struct
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from ..errors import UnreadableExport
from .door import AGAIN, CUT_OFF
from .limits import Limits
from .tree import Entry, Export, Kind, Source, gather, place, unsafe

_ENCRYPTED = 0x1 | 0x40 | 0x2000  # this entry, strongly, or the list itself
_UTF8 = 0x800
_LOCAL_HEADER = 30  # bytes before an entry's name
_LISTED = 1024  # bytes that one line of the central directory may have on average; real ones have about 100


def open_zip(path: Path, label: str, limits: Limits) -> Export:
    """Lists a zip and keeps it open. Costs about 10 µs an entry; members are unpacked while they are read.

    Raises UnreadableExport if it is cut off, split, damaged or encrypted; UnsafeExport and LimitExceeded like `gather`.
    """
    with ExitStack() as stack:
        with path.open("rb") as file:
            end = _check_end(file, label, limits)
        archive = stack.enter_context(ZipFile(path))
        infos = sorted(archive.infolist(), key=lambda info: info.header_offset)
        _check_complete(infos, end, label)
        _check_not_encrypted(infos, label)
        _check_apart(infos, archive.start_dir, label)
        tree = gather(label, (_entry(archive, info) for info in infos), limits)
        return Export(label, tree, stack.pop_all().close)


class EndRecord(NamedTuple):
    """The end of a zip: which disk of a split zip this is, how many entries it lists, in how many bytes."""

    disk: int
    entries: int
    list_bytes: int


def find_end(file: BinaryIO) -> EndRecord | None:
    """The end record of a zip, or None. It is looked for where the format allows it: in the last 64 KiB.

    Source: PKWARE APPNOTE 6.3.10, sections 4.3.14 to 4.3.16.
    """
    end = file.seek(0, 2)
    start = max(0, end - 2**16 - 22 - 20 - 56)
    file.seek(start)
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + 22:
        return None
    disk, _, _, entries, list_bytes = struct.unpack_from("<HHHHL", tail, at + 4)
    locator = at - 20
    if locator >= 56 and tail.startswith(b"PK\x06\x07", locator) and tail.startswith(b"PK\x06\x06", locator - 56):
        disk, _, _, entries, list_bytes = struct.unpack_from("<LLQQQ", tail, locator - 56 + 16)
    return EndRecord(disk, entries, list_bytes)


def _check_end(file: BinaryIO, label: str, limits: Limits) -> EndRecord:
    """Before `zipfile` reads the whole list into memory: is it there, in one piece, and of a sane length?"""
    end = find_end(file)
    if end is None:
        raise UnreadableExport(CUT_OFF, where=label, hint=AGAIN)
    if end.disk not in {0, 0xFFFF, 0xFFFFFFFF}:
        hint = "Join the parts first (zip -s 0 part.zip --out whole.zip), then hand over the whole."
        raise UnreadableExport("is only one part of a split zip", where=label, hint=hint)
    limits.check_members(max(end.entries, end.list_bytes // _LISTED), label)
    return end


def _check_complete(infos: list[ZipInfo], end: EndRecord, label: str) -> None:
    # 2026-11: macOS counts members modulo 65,536 where it should have written zip64.
    if (len(infos) - end.entries) % 2**16:
        what = f"is damaged (it should list {end.entries:,} members and lists {len(infos):,})"
        raise UnreadableExport(what, where=label, hint=AGAIN)


def _check_not_encrypted(infos: list[ZipInfo], label: str) -> None:
    for info in infos:
        if info.flag_bits & _ENCRYPTED:
            hint = "Unpack it with the password and hand over the folder."
            raise UnreadableExport("is password-protected", where=place(label, _name(info)), hint=hint)


def _check_apart(infos: list[ZipInfo], list_start: int, label: str) -> None:
    """Raises UnsafeExport if two entries share bytes: that way a few MB could pretend to be petabytes."""
    for info, next_start in zip(infos, [*(i.header_offset for i in infos[1:]), list_start], strict=False):
        if info.header_offset < 0:
            what = "is damaged (it starts before the file does)"
            raise UnreadableExport(what, where=place(label, _name(info)), hint=AGAIN)
        if info.header_offset + _LOCAL_HEADER + info.compress_size > next_start:
            raise unsafe(label, _name(info), "overlaps another member, as in a zip bomb")


def _entry(archive: ZipFile, info: ZipInfo) -> Entry:
    kind = _kind(info)
    name = _name(info).removesuffix("/") if kind is Kind.FOLDER else _name(info)
    return Entry(name, kind, info.file_size, partial(_open, archive, info), info.compress_size)


def _name(info: ZipInfo) -> str:
    """The name as it stands in the list: `info.filename` is cut at a NUL."""
    name = info.orig_filename
    if info.flag_bits & _UTF8 or name.isascii():
        return name
    # 2026-11: macOS writes UTF-8 names without the flag that says so. Names that are not UTF-8 stay cp437.
    try:
        return name.encode("cp437").decode("utf-8")
    except UnicodeError:
        return name


def _kind(info: ZipInfo) -> Kind:
    mode = info.external_attr >> 16  # Unix permissions; 0 if a system without them made the zip
    if stat.S_ISLNK(mode):
        return Kind.LINK
    if stat.S_ISCHR(mode) or stat.S_ISBLK(mode) or stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):
        return Kind.SPECIAL
    return Kind.FOLDER if info.orig_filename.endswith("/") else Kind.FILE


def _open(archive: ZipFile, info: ZipInfo) -> Source:
    # bzip2 and LZMA are left out on purpose: `zipfile` unpacks them without a bound, a few KB into GBs at once.
    if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise NotImplementedError(f"zip compression method {info.compress_type}")
    return archive.open(info)
