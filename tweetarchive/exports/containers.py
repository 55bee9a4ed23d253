"""Which container a file is, told by its bytes: people rename downloads, and browsers do too.

Reads the first and the last few KB only, and judges nothing inside.
"""

from __future__ import annotations

import gzip
from enum import Enum, auto
from pathlib import Path

from ..errors import UnreadableExport
from .tars import is_tar
from .zips import find_end

_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_GZIP = b"\x1f\x8b\x08"
_FOREIGN = {
    b"Rar!\x1a\x07": "a RAR archive",
    b"7z\xbc\xaf\x27\x1c": "a 7z archive",
    b"\xfd7zXZ\x00": "packed with xz",
    b"BZh": "packed with bzip2",
    b"\x28\xb5\x2f\xfd": "packed with zstd",
}


class Container(Enum):
    """The containers that can be opened. NONE is a lone file."""

    ZIP = auto()
    TAR = auto()
    TAR_GZ = auto()
    NONE = auto()


def container_of(path: Path, label: str) -> Container:
    """Looks into the file at `path`. Raises UnreadableExport for archives that only other programs can unpack."""
    with path.open("rb") as file:
        head = file.read(512)
        if head.startswith(_ZIP):
            return Container.ZIP
        if head.startswith(_GZIP):
            file.seek(0)
            with gzip.GzipFile(fileobj=file) as stream:
                return Container.TAR_GZ if is_tar(stream.read(512)) else Container.NONE
        if is_tar(head):
            return Container.TAR
        for magic, what in _FOREIGN.items():
            if head.startswith(magic):
                hint = "Unpack it with the program that made it and hand over the folder."
                raise UnreadableExport(f"is {what}, which cannot be opened here", where=label, hint=hint)
        # Self-extracting zips, and zips with a mail header or the like in front, show it only at their end.
        return Container.ZIP if find_end(file) else Container.NONE
