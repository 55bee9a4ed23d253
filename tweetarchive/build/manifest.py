"""`.tweetarchive.json` in the folder of a site: every file of ours with its size and hash.

By it a later build can tell what is unchanged, what somebody edited, and what may go; a folder that is not empty and
has none is nobody's to write into.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from tweetarchive.errors import BuildError

MANIFEST = ".tweetarchive.json"


def paths_in(root: Path) -> Collection[str]:
    """The files of the site that was written into this folder, by its manifest; none if there is no site."""
    try:
        return msgspec.json.decode((root / MANIFEST).read_bytes(), type=Paths).files.keys()
    except (OSError, msgspec.DecodeError):  # what is wrong with it is said when the site is written
        return ()


def files_in(root: Path) -> Mapping[str, Entry]:
    """The files of the site that was built into this folder, by path. BuildError if there is none."""
    try:
        files = msgspec.json.decode((root / MANIFEST).read_bytes(), type=Manifest).files
    except (OSError, msgspec.DecodeError):
        files = {}
    if not files:
        raise BuildError("holds no site that was built", where=str(root), hint="`tweetarchive build` makes it.")
    return files


class Paths(Struct):
    """A manifest as far as names go."""

    files: dict[str, msgspec.Raw] = {}


class Entry(Struct, frozen=True, array_like=True):
    """A file of ours. size in bytes; digest: SHA-256 in hex."""

    size: int
    digest: str


class Manifest(Struct):
    """What a build left behind. inputs: a hash of all it was made from, "" if it did not come to its end."""

    inputs: str = ""
    problems: tuple[str, ...] = ()
    files: dict[str, Entry] = {}


def last_manifest(root: Path) -> tuple[Manifest, int]:
    """The manifest and when it was written (Unix nanoseconds); an empty one for a folder that is new. BuildError for
    one that holds something else, or a damaged manifest.
    """
    file = root / MANIFEST
    if not root.exists():
        return Manifest(), 0
    if not root.is_dir():
        raise BuildError("is a file", where=str(root), hint="Name a folder for the site.")
    if not file.is_file() or file.is_symlink():
        if any(root.iterdir()):
            raise BuildError(
                "is not empty, and nothing in it says that it is a site made by tweetarchive",
                where=str(root),
                hint="Name a new folder for the site, or empty this one yourself.",
            )
        return Manifest(), 0
    try:
        left = msgspec.json.decode(file.read_bytes(), type=Manifest)
    except msgspec.DecodeError as error:
        raise BuildError(
            f"is damaged ({error}), so it cannot tell which files are ours",
            where=str(file),
            hint="Name a new folder for the site, or empty this one yourself.",
        ) from None
    return left, file.stat().st_mtime_ns


def save(manifest: Manifest, root: Path) -> None:
    """In one step, so that there is always a whole one."""
    file = root / MANIFEST
    half = file.with_name(MANIFEST + ".new")
    half.unlink(missing_ok=True)
    half.write_bytes(msgspec.json.encode(manifest) + b"\n")
    half.replace(file)
