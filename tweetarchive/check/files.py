"""The files of a built site, and every byte of them: also what is packed in a .gz or a .zip, and in one inside another.

Nothing is held in memory but one stretch of one file, nothing is written under a name that a file has, and no link is
followed. What is in a file is judged by others.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO, NamedTuple, cast

from tweetarchive.errors import ConfigError, ExportError
from tweetarchive.exports.door import door
from tweetarchive.exports.limits import Limits
from tweetarchive.exports.zips import open_zip

STRETCH = 2**20
"""Bytes that are looked at at a time."""

LIMITS = Limits(members=100_000, member_bytes=2**30, total_bytes=2**32)
"""What one packed file of a site may hold at most. Ours are a few KB; more is told, and not looked into."""

DEPTH = 3
"""How many containers inside each other are opened."""


class SiteFile(NamedTuple):
    """A file of a site. root: the site's folder. name: under it, as the system has it. size: in bytes."""

    root: str
    name: str
    size: int

    @property
    def path(self) -> str:
        """Its path in the site, with "/"; a byte that is no UTF-8 as "\\xff"."""
        return as_text(self.name.replace(os.sep, "/"))

    def open(self) -> BinaryIO:
        return cast("BinaryIO", Path(self.root, self.name).open("rb"))

    def read(self) -> bytes:
        """The whole: for pages and stylesheets, which are small. OSError if it cannot be read."""
        with self.open() as stream:
            return stream.read()

    def may_be_packed(self) -> bool:
        """By its first bytes, or its name."""
        with suppress(OSError), self.open() as stream:
            return _is_packed(self.name, stream.read(8))
        return False

    def stretches(self, overlap: int = 0) -> Iterator[Stretch | Unread]:
        """Every byte of the file, then every byte of what is packed in it. overlap: bytes of the stretch before that
        stand before each again, so that what is looked for is whole in one of them.
        """
        yield from _stretches(self.path, self.open, overlap, DEPTH)


class Stretch(NamedTuple):
    """A piece of a file. name: its path in the site; "a.zip!member" or "a.json.gz!" if it is packed there. line: in
    which `content` begins, from 1. seen: as many bytes at the beginning of `content` were in the stretch before.
    """

    name: str
    line: int
    seen: int
    content: bytes


class Unread(NamedTuple):
    """A file, or something packed in one, that could not be read to its end. why: "is damaged (…)"."""

    name: str
    why: str


class SiteFiles:
    """All files of the site in the folder `root`, in the order of their paths; of a git repository's folder not what is
    git's own, which no host publishes. links: paths of what is a link, or no file at all. closed: paths of folders that
    may not be looked into.

    Raises ConfigError if there is no such folder.
    """

    def __init__(self, root: Path) -> None:
        if not root.is_dir():
            raise ConfigError(
                "there is no such folder" if not root.exists() else "is no folder",
                where=str(root),
                hint="Name the folder that the site is in, the one with index.html.",
            )
        self.root = root
        self.links: list[str] = []
        self.closed: list[str] = []
        self._files: list[SiteFile] = []
        self._list("")
        self._files.sort(key=lambda file: file.path)
        self.links.sort()

    def __iter__(self) -> Iterator[SiteFile]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def _list(self, folder: str) -> None:
        base = os.fspath(self.root)
        inner = []
        try:
            with os.scandir(os.path.join(base, folder)) as entries:  # noqa: PTH118  a Path a file costs more than to read it
                for entry in entries:
                    name = os.path.join(folder, entry.name)  # noqa: PTH118
                    if entry.is_dir(follow_symlinks=False):
                        inner.append(name)
                    elif entry.is_file(follow_symlinks=False):
                        self._files.append(SiteFile(base, name, entry.stat(follow_symlinks=False).st_size))
                    else:
                        self.links.append(as_text(name))
        except OSError:
            self.closed.append(as_text(folder))
        for name in inner:
            if name != ".git":
                self._list(name)


def as_text(name: str) -> str:
    """A file's name that can be written anywhere: what is no UTF-8 in it as "\\xff"."""
    return name if name.isascii() else os.fsencode(name).decode("utf-8", "backslashreplace")


_Opener = Callable[[], BinaryIO]
_Unpack = Callable[[BinaryIO], BinaryIO]

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_UNPACK: Mapping[bytes, _Unpack] = {
    b"\x1f\x8b\x08": lambda stream: cast("BinaryIO", gzip.GzipFile(fileobj=stream)),
    b"BZh": lambda stream: cast("BinaryIO", bz2.BZ2File(stream)),
    b"\xfd7zXZ\x00": lambda stream: cast("BinaryIO", lzma.LZMAFile(stream)),  # noqa: SIM115  closed by who asked
}
_FOREIGN = (b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x28\xb5\x2f\xfd")  # 7z, RAR, zstd; Brotli has no sign


def _is_packed(name: str, head: bytes) -> bool:
    return head.startswith((*_ZIP, *_UNPACK, *_FOREIGN)) or name.endswith(".br")


def _stretches(name: str, opener: _Opener, overlap: int, depth: int) -> Iterator[Stretch | Unread]:
    """Of the file as it lies there, then of what is packed in it."""
    try:
        with door(name), opener() as stream:
            head = b""
            for stretch in _cut(name, stream, overlap):
                head = head or stretch.content[:8]
                yield stretch
        unpack = next((unpack for sign, unpack in _UNPACK.items() if head.startswith(sign)), None)
        if head.startswith(_FOREIGN) or name.endswith(".br"):
            yield Unread(name, "is packed in a way that cannot be looked into here")
        elif not depth and (unpack or head.startswith(_ZIP)):
            yield Unread(name, "is packed into too many others")
        elif head.startswith(_ZIP):
            yield from _zipped(name, opener, overlap, depth - 1)
        elif unpack:
            yield from _stretches(f"{name}!", partial(_unpacked, name, opener, unpack), overlap, depth - 1)
    except ExportError as error:
        yield Unread(name, error.message)


def _cut(name: str, stream: BinaryIO, overlap: int) -> Iterator[Stretch]:
    line, before = 1, b""
    while fresh := stream.read(STRETCH):
        content = before + fresh
        yield Stretch(name, line, len(before), content)
        before = content[len(content) - overlap :] if overlap else b""
        line += content.count(b"\n", 0, len(content) - len(before))


def _unpacked(name: str, opener: _Opener, unpack: _Unpack) -> BinaryIO:
    return io.BufferedReader(_Measured(name, opener(), unpack), 2**16)


class _Measured(io.RawIOBase):
    """What a stream unpacks to, until that is more than `LIMITS` allow."""

    def __init__(self, name: str, packed: BinaryIO, unpack: _Unpack) -> None:
        self._name = name
        self._packed = _Counted(packed)
        self._stream = unpack(cast("BinaryIO", self._packed))
        self._size = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object, /) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        content = self._stream.read(len(view))
        self._size += len(content)
        LIMITS.check_sizes(self._size, self._size, self._name)
        LIMITS.check_ratio(self._size, self._packed.count, self._name)
        view[: len(content)] = content
        return len(content)

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
            self._packed.close()
        super().close()


class _Counted(io.RawIOBase):
    """A stream that is read forwards, and how many bytes of it were."""

    def __init__(self, stream: BinaryIO) -> None:
        self.count = 0
        self._stream = stream

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        content = self._stream.read(size)
        self.count += len(content)
        return content

    def close(self) -> None:
        self._stream.close()
        super().close()


def _zipped(name: str, opener: _Opener, overlap: int, depth: int) -> Iterator[Stretch | Unread]:
    """Of a copy: a zip is read from its end, which not every stream can."""
    with TemporaryDirectory(prefix="tweetarchive-") as temporary:
        copy = Path(temporary) / "copy.zip"
        with door(name), opener() as stream, copy.open("wb") as file:
            shutil.copyfileobj(stream, file, STRETCH)
        with open_zip(copy, name, LIMITS) as members:
            for path, _ in members.litter:
                yield Unread(f"{name}!{path}", "was left there by an operating system")
            for member in members.values():
                yield from _stretches(f"{name}!{member.path}", member.open, overlap, depth)
