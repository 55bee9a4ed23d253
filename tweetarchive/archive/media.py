"""Pictures and films as files: media/<first two digits>/<sha256>[.ext], each under the hash of what is in it.

A file is whole and on the disk before anybody names it. What a killed import leaves behind is harmless, and swept by
the next one. Must not know the database: whoever asks says which files are referenced.
"""

from __future__ import annotations

import errno
import os
import re
from collections import deque
from collections.abc import Callable, Container, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, NamedTuple

from ..errors import ArchiveError

FOLDER = "media"

_INCOMING = ".incoming-"
_CHUNK = 2**20
_SYNCING = 4  # threads: measured, 0.25 ms a picture instead of 1.3, because the disk ends several waits at once
_WAITING = 64


class Measured(NamedTuple):
    """A picture or film whose bytes were read. sha256: 32 bytes. path: posix, inside the archive's folder."""

    sha256: bytes
    size: int
    media_type: str
    path: str


def measure(stream: BinaryIO, each: Callable[[bytes], object] = lambda chunk: None) -> Measured:
    """Reads the stream to its end, giving every chunk to `each` too. Raises what the stream and `each` raise."""
    digest, size, head = sha256(), 0, b""
    while chunk := stream.read(_CHUNK):
        head = head or chunk[:16]
        digest.update(chunk)
        size += len(chunk)
        each(chunk)
    media_type, extension = sniff(head)
    name = digest.hexdigest()
    return Measured(digest.digest(), size, media_type, f"{FOLDER}/{name[:2]}/{name}{extension}")


def sniff(head: bytes) -> tuple[str, str]:
    """(media type, extension with its dot) told by the first 16 bytes: a name can lie, and then nothing plays it."""
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg", ".jpg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png", ".png"
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return "image/gif", ".gif"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp", ".webp"
    if head[4:8] == b"ftyp" and head[8:12] in _MP4_BRANDS:
        return "video/mp4", ".mp4"
    if head.startswith(b"\x1a\x45\xdf\xa3"):  # Matroska begins so, too; a browser plays what of it is WebM
        return "video/webm", ".webm"
    return "application/octet-stream", ""


# The same box opens HEIC, AVIF, QuickTime and audio files, which browsers treat otherwise: their brands are not here.
_MP4_BRANDS = frozenset(
    b"isom,iso2,iso3,iso4,iso5,iso6,iso7,iso8,iso9,mp41,mp42,avc1,dash,M4V ,M4VP,MSNV,mmp4".split(b",")
)


class MediaFolder:
    """The files of one import: `receive`, then `place`; in the end `settle`, before the rows that name them are
    committed, or `take_back`. Only one import at a time may use an archive's. Raises ArchiveError if the disk is full
    or does not let us.
    """

    def __init__(self, archive: Path) -> None:
        self._archive = archive
        self._media = archive / FOLDER
        self._incoming = self._media / _INCOMING
        self._number = 0
        self._disk = ThreadPoolExecutor(_SYNCING, "media")
        self._syncing: deque[Future[None]] = deque()
        self._placed: list[Path] = []
        self._unsettled: set[Path] = set()

    def sweep(self, referenced: Container[str]) -> None:
        """Removes what a killed import left: our temporary files, and files named as ours that `referenced` (paths
        inside the archive's folder) does not hold. Whatever else is in the folder is somebody's, and stays.
        """
        with _writing(self._media):
            for incoming in self._media.glob(_INCOMING + "*"):
                incoming.unlink()
            for path in self._files():
                if path not in referenced:
                    (self._archive / path).unlink()

    def has(self, media: Measured) -> bool:
        """Whether its file is there, and as long as it should be."""
        with suppress(OSError):
            return (self._archive / media.path).stat().st_size == media.size
        return False

    def receive(self, stream: BinaryIO) -> Measured:
        """Copies the stream to a temporary file, hashing it on the way. It is dropped if `place` does not follow."""
        with _writing(self._media):
            self._media.mkdir(exist_ok=True)
            self._incoming.unlink(missing_ok=True)
            self._number += 1
            self._incoming = self._media / f"{_INCOMING}{self._number}"
            target = self._incoming.open("wb", buffering=0)

        def write(chunk: bytes) -> None:
            left = memoryview(chunk)
            with _writing(self._media):
                while left:
                    left = left[target.write(left) :]

        with target:
            return measure(stream, write)

    def place(self, media: Measured, *, new: bool) -> None:
        """Gives what was received its name. new: nothing in the archive names it yet, so `take_back` may remove it."""
        final = self._archive / media.path
        if new:
            self._placed.append(final)
        with _writing(self._media):
            final.parent.mkdir(exist_ok=True)
        self._unsettled |= {final.parent, self._media, self._archive}
        self._syncing.append(self._disk.submit(_finish, self._incoming, final))
        self._incoming = self._media / _INCOMING
        while len(self._syncing) > _WAITING:
            self._syncing.popleft().result()

    def settle(self) -> None:
        """Waits until all is on the disk, bytes and names."""
        self._disk.shutdown()
        for done in self._syncing:
            done.result()
        with _writing(self._media):
            self._incoming.unlink(missing_ok=True)
            for folder in self._unsettled:
                _sync(folder)

    def take_back(self) -> None:
        """Removes what was received and placed, as far as the disk allows: the next import sweeps the rest."""
        self._disk.shutdown(cancel_futures=True)
        for path in (*self._media.glob(_INCOMING + "*"), *self._placed):
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _files(self) -> Iterator[str]:
        """Paths, inside the archive's folder, of all files named as ours."""
        for folder in self._media.glob("??"):
            if _TWO_DIGITS.fullmatch(folder.name) and folder.is_dir() and not folder.is_symlink():
                for name in os.listdir(folder):  # noqa: PTH208  (a Path for each of 100,000 names costs a second)
                    if _OUR_NAME.fullmatch(name) and name.startswith(folder.name):
                        yield f"{FOLDER}/{folder.name}/{name}"


_TWO_DIGITS = re.compile(r"[0-9a-f]{2}")
_OUR_NAME = re.compile(r"[0-9a-f]{64}(?:\.(?:jpg|png|gif|webp|mp4|webm))?")


def _finish(incoming: Path, final: Path) -> None:
    with _writing(final.parent.parent):
        _sync(incoming)
        incoming.replace(final)


def _sync(path: Path) -> None:
    """Waits until a file or folder is on the disk. Windows can only sync what is open for writing, and no folders."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        raise ArchiveError(
            "the disk is full; the archive is as it was before" if full else f"cannot be written ({error.strerror})",
            where=str(folder),
            hint="Make room, then import again." if full else "Check the folder, and that you may write to it.",
        ) from error
