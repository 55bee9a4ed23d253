"""Makes containers for the tests of exports: honest ones, and by hand the ones that no honest tool would write."""

from __future__ import annotations

import io
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

Files = Mapping[str, bytes]


def make_folder(path: Path, files: Files) -> Path:
    for name, content in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)
    return path


def make_zip(path: Path, files: Files, *, folders: tuple[str, ...] = (), method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name in folders:
            archive.writestr(name + "/", b"")
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def make_tar(path: Path, files: Files, *, mode: str = "w", form: int = tarfile.PAX_FORMAT) -> Path:
    with tarfile.open(path, mode, format=form) as archive:  # type: ignore[call-overload]
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return path


def make_tar_gz(path: Path, files: Files) -> Path:
    return make_tar(path, files, mode="w:gz")


def make_tar_of(path: Path, info: tarfile.TarInfo) -> Path:
    """A tar of one entry without content, of whatever kind `info` is."""
    with tarfile.open(path, "w") as archive:
        archive.addfile(info)
    return path


def raw_zip(
    *entries: tuple[bytes, bytes],
    mode: int = stat.S_IFREG | 0o644,
    local_names: tuple[bytes, ...] = (),
    flags: int = 0,
    declared: int | None = None,
    count: int | None = None,
    disk: int = 0,
) -> bytes:
    """A stored zip written byte by byte, for names and headers that `zipfile` would refuse or repair.

    `declared` replaces every member's unpacked size in the list, `count` and `disk` what the end record says.
    """
    body, listing = bytearray(), bytearray()
    for index, (name, content) in enumerate(entries):
        local_name = local_names[index] if index < len(local_names) else name
        sizes = struct.pack("<LLL", zlib.crc32(content), len(content), len(content))
        told = struct.pack("<LLL", zlib.crc32(content), len(content), len(content) if declared is None else declared)
        offset = len(body)
        body += b"PK\3\4" + struct.pack("<HHHHH", 20, flags, 0, 0, 0x21) + sizes
        body += struct.pack("<HH", len(local_name), 0) + local_name + content
        listing += b"PK\1\2" + struct.pack("<HHHHHH", 0x0314, 20, flags, 0, 0, 0x21) + told
        listing += struct.pack("<HHHHHLL", len(name), 0, 0, 0, 0, mode << 16, offset) + name
    number = len(entries) if count is None else count
    end = struct.pack("<HHHHLLH", disk, disk, number, number, len(listing), len(body), 0)
    return bytes(body + listing) + b"PK\5\6" + end
