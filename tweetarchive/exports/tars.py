"""A tar, plain or gzipped, as a list of entries.

A plain tar is read where it lies. A gzipped one is one long stream without random access, so it is unpacked once into a
temporary file that has no name; no member is ever unpacked to disk under its own.
"""

from __future__ import annotations

import gzip
import re
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from threading import Lock
from typing import BinaryIO

from ..errors import UnreadableExport
from .door import AGAIN, CUT_OFF, UNPACK
from .limits import Limits, exceeded
from .tree import Entry, Export, Kind, gather, place

_BLOCK = 512
_CHUNK = 2**20
_DIGITS = re.compile(rb"\d{1000}")  # `tarfile` searches headers in time that grows with the square of such a run
_HEADER = 2**16  # bytes one extended header may have; real ones have hundreds
_OVERHEAD = 2**11  # bytes of headers and padding that a tar may add to each member
_RECORD = 20 * _BLOCK  # a tar is filled up to a multiple of this


def open_tar(path: Path, label: str, limits: Limits) -> Export:
    """Lists a plain tar and keeps it open. Costs about 25 µs an entry; nothing is copied."""
    with ExitStack() as stack:
        return _list(stack.enter_context(path.open("rb")), label, limits, stack)


def open_tar_gz(path: Path, label: str, limits: Limits) -> Export:
    """Unpacks once into a temporary file, then lists that.

    Costs disk space of the unpacked size in the temporary folder (TMPDIR) until `close`, and one pass at the speed of
    zlib. Raises LimitExceeded while unpacking, before the disk is full.
    """
    with ExitStack() as stack:
        plain = stack.enter_context(tempfile.TemporaryFile())
        _unpack(path, plain, label, limits)
        return _list(plain, label, limits, stack)


def is_tar(head: bytes) -> bool:
    """Whether these first 512 bytes are a tar header. Decided by its checksum: old tars have no other mark."""
    try:
        tarfile.TarInfo.frombuf(head[:_BLOCK], "utf-8", "surrogateescape")
    except (tarfile.TarError, ValueError):
        return False
    return True


def _unpack(path: Path, plain: BinaryIO, label: str, limits: Limits) -> None:
    allowed = limits.total_bytes + _OVERHEAD * limits.members + _RECORD
    written = 0
    with path.open("rb") as packed, gzip.GzipFile(fileobj=packed) as stream:
        while chunk := stream.read(_CHUNK):
            written += plain.write(chunk)
            limits.check_ratio(written, packed.tell(), label)
            if written > allowed:
                raise exceeded("total_bytes", limits.total_bytes, f"unpacks to {written:,} bytes or more", where=label)
    plain.flush()


def _list(file: BinaryIO, label: str, limits: Limits, stack: ExitStack) -> Export:
    tree = gather(label, _entries(file, label), limits)
    return Export(label, tree, stack.pop_all().close)


def _entries(file: BinaryIO, label: str) -> Iterator[Entry]:
    lock = Lock()
    length = file.seek(0, 2)
    file.seek(0)
    with tarfile.TarFile(fileobj=_Headers(file), encoding="utf-8", errors="surrogateescape") as tar:  # type: ignore[arg-type]
        seen = -1
        while (info := tar.next()) is not None:
            if info.issparse():
                raise UnreadableExport("is stored as a sparse file", where=place(label, info.name), hint=UNPACK)
            if tar.offset <= seen or info.size < 0:
                # A negative size sends `tarfile` backwards, round and round.
                what = "is damaged (it declares an impossible size)"
                raise UnreadableExport(what, where=place(label, info.name), hint=AGAIN)
            if info.offset_data + info.size > length:
                raise UnreadableExport(CUT_OFF, where=place(label, info.name), hint=AGAIN)
            seen = tar.offset
            tar.members.clear()  # type: ignore[attr-defined]  # for resolving links, which are refused here
            name = info.name.removeprefix("./")  # 2026-11: `tar -C folder -czf export.tgz .` names all like this
            if info.isdir() and name in {"", "."}:
                continue
            yield Entry(name, _kind(info), info.size, partial(_Slice, file, lock, info.offset_data, info.size))
        _check_end(file, tar.offset, label)


def _kind(info: tarfile.TarInfo) -> Kind:
    if info.isreg():
        return Kind.FILE
    if info.isdir():
        return Kind.FOLDER
    if info.islnk():
        return Kind.HARD_LINK
    return Kind.LINK if info.issym() else Kind.SPECIAL


def _check_end(file: BinaryIO, offset: int, label: str) -> None:
    """Raises UnreadableExport unless the list ends as tars do, in zeros: `tarfile` stops without a word at damage."""
    file.seek(offset)
    end = file.read(_BLOCK)
    if len(end) < _BLOCK:
        raise UnreadableExport(CUT_OFF, where=label, hint=AGAIN)
    while end:
        if end.count(0) != len(end):
            raise UnreadableExport(f"is damaged (no member can be read after byte {offset:,})", where=label, hint=AGAIN)
        offset += len(end)
        end = file.read(_CHUNK)


class _Headers:
    """The file as `tarfile` may see it: headers only, so that a header cannot ask for all memory."""

    def __init__(self, file: BinaryIO) -> None:
        self.seek = file.seek
        self.tell = file.tell
        self._read = file.read

    def read(self, n: int = -1) -> bytes:
        if not 0 <= n <= _HEADER:
            raise tarfile.ReadError(f"a header of {n:,} bytes")
        data = self._read(n)
        if n > _BLOCK and _DIGITS.search(data):
            raise tarfile.ReadError("a header of digits")
        return data


class _Slice:
    """The bytes of one member. Several may be read in turn: each remembers its own place in the shared file."""

    def __init__(self, file: BinaryIO, lock: Lock, start: int, size: int) -> None:
        self._file = file
        self._lock = lock
        self._at = start
        self._end = start + size

    def read(self, n: int, /) -> bytes:
        with self._lock:
            self._file.seek(self._at)
            data = self._file.read(min(n, self._end - self._at))
        self._at += len(data)
        return data

    def close(self) -> None:
        """The file belongs to the Export."""
