"""A folder → a bag: what libraries keep things in, with a list by which every byte can be checked in decades.

RFC 8493. The date in bag-info.txt is that of the newest export, not of today, so that the same archive gives the same
bag. Must not know what is in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

DATA = "data"
_CHUNK = 2**20


def seal(folder: Path, info: Mapping[str, str]) -> int:
    """Make a bag of the folder, whose payload lies in data/. info: lines of bag-info.txt. Says how large it is."""
    size, count, lines = 0, 0, []
    for path in _files(folder / DATA):
        digest, length = _hashed(path)
        size, count = size + length, count + 1
        lines.append(f"{digest}  {_name(path.relative_to(folder))}\n")
    _write(folder / "bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    told = {**info, "Payload-Oxum": f"{size}.{count}"}
    _write(folder / "bag-info.txt", "".join(f"{name}: {' '.join(value.split())}\n" for name, value in told.items()))
    _write(folder / "manifest-sha256.txt", "".join(lines))
    tags = [path for path in _files(folder) if path.relative_to(folder).parts[0] != DATA]
    _write(
        folder / "tagmanifest-sha256.txt",
        "".join(f"{_hashed(path)[0]}  {_name(path.relative_to(folder))}\n" for path in tags),
    )
    return size


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _name(path: Path) -> str:
    """As a manifest has it: what would end its line, and the sign that says so, are written out."""
    return path.as_posix().replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D")


def _hashed(path: Path) -> tuple[str, int]:
    digest, size = sha256(), 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return digest.hexdigest(), size


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
