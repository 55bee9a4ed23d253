"""The folder a site is written to: knows which files in it are ours, and touches no other.

`.tweetarchive.json` in the folder is the manifest: every file of ours with its size and hash, so that a later build can
tell what is unchanged, what somebody edited, and what may go. Nothing is ever wiped. Two folders with equal sites hold
equal bytes, manifests included; a file is "as we left it" if it has its size and is no newer than the manifest.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
from collections.abc import Collection, Mapping
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

import msgspec
from msgspec import Struct

from tweetarchive.errors import BuildError

MANIFEST = ".tweetarchive.json"
PRIVATE = ("media", "cache", "people", "theme", "exports", "stories")
"""Folders of an archive that no site may be written into."""


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


class Share(Struct, frozen=True):
    """What one process wrote since it last told. written, unchanged: numbers of files."""

    files: dict[str, Entry]
    written: int
    unchanged: int


class Output:
    """A site's folder, open for one build. Use as a context manager: whatever happens, the manifest names what is ours.

    written, unchanged, removed: files so far. size: bytes of the site so far.
    """

    def __init__(self, root: Path, *, archive: Path) -> None:
        """BuildError if `root` holds things that are not ours, or is part of the archive."""
        self.root = root.resolve()
        _refuse_archive(self.root, archive.resolve())
        self._file = self.root / MANIFEST
        self.before, self._left_at = self._last_manifest()
        self._now: dict[str, Entry] = {}
        self._taken: set[str] = set()
        self._folders: set[str] = set()
        self._finished = False
        self.written = self.unchanged = self.removed = self.size = 0

    def __enter__(self) -> Output:
        self.root.mkdir(parents=True, exist_ok=True)
        if self.before.inputs or not self._file.exists():
            self._save(Manifest("", (), self.before.files))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._finished:
            self._save(Manifest("", (), {**self.before.files, **self._now}))

    def is_left(self, inputs: str) -> bool:
        """True if the last build was made from the same inputs, and every file of it is as it was left."""
        if not inputs or self.before.inputs != inputs:
            return False
        prefix = str(self.root) + os.sep
        return all(self._as_left(prefix + path, entry.size) for path, entry in self.before.files.items())

    def write(self, path: str, content: bytes) -> None:
        """Put a file there, unless it is there already with these bytes."""
        full = self._claim(path)
        entry = Entry(len(content), hashlib.sha256(content).hexdigest())
        self._now[path] = entry
        self.size += entry.size
        if self.before.files.get(path) == entry and self._as_left(full, entry.size):
            self.unchanged += 1
        elif _created(full, content):
            self.written += 1
        elif _same(full, content):
            self.unchanged += 1
        else:
            with _opened(full) as file:
                file.write(content)
            self.written += 1

    def share(self) -> Share:
        """What was written since the last call; for a process that writes a part of the site."""
        told = Share(self._now, self.written, self.unchanged)
        self._now = {}
        self.written = self.unchanged = 0
        return told

    def adopt(self, share: Share) -> None:
        """Count what another process wrote as written here. BuildError for a path that is taken."""
        for path in share.files:
            self._claim(path)
        self._now.update(share.files)
        self.size += sum(entry.size for entry in share.files.values())
        self.written += share.written
        self.unchanged += share.unchanged

    def copy(self, path: str, source: Path) -> None:
        """Put a copy of a file there. A source older than the last build, copied then, is not read again."""
        full = self._claim(path)
        found = source.stat()
        known = self.before.files.get(path)
        old = found.st_mtime_ns <= self._left_at
        self.size += found.st_size
        if known and old and known.size == found.st_size and self._as_left(full, known.size):
            self._now[path] = known
            self.unchanged += 1
            return
        with source.open("rb") as reader:
            digest = hashlib.file_digest(reader, "sha256").hexdigest()
        self._now[path] = Entry(found.st_size, digest)
        if known == self._now[path] and self._as_left(full, known.size):
            self.unchanged += 1
            return
        with source.open("rb") as reader, _opened(full) as writer:
            shutil.copyfileobj(reader, writer, 1 << 20)
        self.written += 1

    def finish(self, inputs: str, problems: tuple[str, ...]) -> tuple[str, ...]:
        """Remove files of earlier builds that were not made again, and write the manifest.

        A file that somebody has changed since stays and is no longer ours; such files are returned.
        """
        kept = []
        for path, entry in self.before.files.items():
            if path not in self._now and not self._remove(path, entry):
                kept.append(path)
        # In order: which process ended first is nothing that two builds of one site should differ in.
        self._save(Manifest(inputs, problems, dict(sorted(self._now.items()))))
        self._finished = True
        return tuple(kept)

    def _remove(self, path: str, entry: Entry) -> bool:
        full = self.root / path
        if not _PATH.match(path) or _link_in(self.root, path) or not full.is_file():
            return True
        if not self._as_left(str(full), entry.size):
            with full.open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != entry.digest:
                    return False
        full.unlink()
        self.removed += 1
        for folder in full.parents:
            if folder == self.root:
                break
            try:
                folder.rmdir()
            except OSError:  # something is still in it
                break
        return True

    def _claim(self, path: str) -> str:
        """Where the file goes, its folder made; BuildError for a path that leads elsewhere or is taken."""
        key = path.casefold()
        if not _PATH.match(path) or key in self._taken:
            taken = "is taken already (for many disks capitals make no difference)"
            wrong = taken if key in self._taken else "is no path a site can have"
            raise BuildError(wrong, where=path, hint="This is a mistake in the program; please report it.")
        self._taken.add(key)
        folder = path.rpartition("/")[0]
        if folder not in self._folders:
            self._make_folder(folder)
        return f"{self.root}{os.sep}{path}"

    def _make_folder(self, folder: str) -> None:
        if link := _link_in(self.root, folder):
            raise BuildError(
                "is a link, and a site is not written through links",
                where=str(link),
                hint="Remove the link and build again.",
            )
        try:
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError):
            raise BuildError(
                "must be a folder but is a file",
                where=str(self.root / folder),
                hint="Move the file away and build again.",
            ) from None
        self._folders.add(folder)

    def _as_left(self, full: str, size: int) -> bool:
        try:
            found = os.lstat(full)
        except OSError:
            return False
        return found.st_size == size and found.st_mtime_ns <= self._left_at and stat.S_ISREG(found.st_mode)

    def _last_manifest(self) -> tuple[Manifest, int]:
        """The manifest and when it was written (Unix nanoseconds); an empty one for a folder that is new."""
        if not self.root.exists():
            return Manifest(), 0
        if not self.root.is_dir():
            raise BuildError("is a file", where=str(self.root), hint="Name a folder for the site.")
        if not self._file.is_file() or self._file.is_symlink():
            if any(self.root.iterdir()):
                raise BuildError(
                    "is not empty, and nothing in it says that it is a site made by tweetarchive",
                    where=str(self.root),
                    hint="Name a new folder for the site, or empty this one yourself.",
                )
            return Manifest(), 0
        try:
            left = msgspec.json.decode(self._file.read_bytes(), type=Manifest)
        except msgspec.DecodeError as error:
            raise BuildError(
                f"is damaged ({error}), so it cannot tell which files are ours",
                where=str(self._file),
                hint="Name a new folder for the site, or empty this one yourself.",
            ) from None
        return left, self._file.stat().st_mtime_ns

    def _save(self, manifest: Manifest) -> None:
        half = self._file.with_name(MANIFEST + ".new")
        half.unlink(missing_ok=True)
        half.write_bytes(msgspec.json.encode(manifest) + b"\n")
        half.replace(self._file)


# One or more names joined by "/", each fit for every common file system; none hidden, so none is the manifest's.
_NAME = r'(?!\.)[^/\\<>:"|?*\x00-\x1f\x7f]{1,200}(?<![. ])'
_PATH = re.compile(f"{_NAME}(?:/{_NAME})*\\Z")


def _refuse_archive(root: Path, archive: Path) -> None:
    inside = root.relative_to(archive).parts if root.is_relative_to(archive) else None
    if archive.is_relative_to(root) or (inside and inside[0] in PRIVATE):
        raise BuildError(
            "is where the archive itself is kept",
            where=str(root),
            hint="Name another folder for the site, such as site/ inside the archive.",
        )


def _link_in(root: Path, path: str) -> Path | None:
    """The first folder or file on the way from root to path that is a symbolic link."""
    here = root
    for part in path.split("/"):
        here = here / part
        if here.is_symlink():
            return here
    return None


def _same(full: str, content: bytes) -> bool:
    try:
        found = os.lstat(full)
    except OSError:
        return False
    if found.st_size != len(content) or not stat.S_ISREG(found.st_mode):
        return False
    return Path(full).read_bytes() == content


def _created(full: str, content: bytes) -> bool:
    """Write a file where there is none; False if there is something. Without a file object: 10 µs instead of 15."""
    try:
        file = os.open(full, _NEW, 0o666)
    except FileExistsError:
        return False
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(file, rest) :]
    finally:
        os.close(file)
    return True


def _opened(full: str) -> BinaryIO:
    """Open for writing in place; a link of either kind is replaced, never written through.

    In place because renaming a new file over an old one took 210–260 µs against 30–100 (ext4, 2026-11). A file half
    written when the power goes is newer than the manifest, so the next build looks into it.
    """
    try:
        return os.fdopen(os.open(full, _NEW, 0o666), "wb")
    except FileExistsError:
        found = os.lstat(full)
    if stat.S_ISREG(found.st_mode) and found.st_nlink == 1:
        return os.fdopen(os.open(full, _OLD), "wb")
    if stat.S_ISDIR(found.st_mode):
        raise BuildError("must be a file but is a folder", where=full, hint="Move the folder away and build again.")
    Path(full).unlink()
    return os.fdopen(os.open(full, _NEW, 0o666), "wb")


_FLAGS = os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_NEW = _FLAGS | os.O_CREAT | os.O_EXCL
_OLD = _FLAGS | os.O_TRUNC
