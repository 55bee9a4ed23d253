"""The folder a site is written to: knows which files in it are ours, and touches no other.

What was ours stands in the manifest. Nothing is ever wiped. Two folders with equal sites hold equal bytes, manifests
included; a file is "as we left it" if it has its size and is no newer than the manifest.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
from pathlib import Path
from types import TracebackType

from msgspec import Struct

from tweetarchive.build.manifest import MANIFEST, Entry, Manifest, last_manifest, save
from tweetarchive.build.writing import PATH, created, link_in, opened, same
from tweetarchive.errors import BuildError

PRIVATE = ("media", "cache", "people", "theme", "exports", "stories")
"""Folders of an archive that no site may be written into."""


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
        self.before, self._left_at = last_manifest(self.root)
        self._now: dict[str, Entry] = {}
        self._taken: set[str] = set()
        self._folders: set[str] = set()
        self._finished = False
        self.written = self.unchanged = self.removed = self.size = 0

    def __enter__(self) -> Output:
        self.root.mkdir(parents=True, exist_ok=True)
        if self.before.inputs or not (self.root / MANIFEST).exists():
            save(Manifest("", (), self.before.files), self.root)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._finished:
            save(Manifest("", (), {**self.before.files, **self._now}), self.root)

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
        elif created(full, content):
            self.written += 1
        elif same(full, content):
            self.unchanged += 1
        else:
            with opened(full) as file:
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
        with source.open("rb") as reader, opened(full) as writer:
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
        save(Manifest(inputs, problems, dict(sorted(self._now.items()))), self.root)
        self._finished = True
        return tuple(kept)

    def _remove(self, path: str, entry: Entry) -> bool:
        full = self.root / path
        if not PATH.match(path) or link_in(self.root, path) or not full.is_file():
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
        if not PATH.match(path) or key in self._taken:
            taken = "is taken already (for many disks capitals make no difference)"
            wrong = taken if key in self._taken else "is no path a site can have"
            raise BuildError(wrong, where=path, hint="This is a mistake in the program; please report it.")
        self._taken.add(key)
        folder = path.rpartition("/")[0]
        if folder not in self._folders:
            self._make_folder(folder)
        return f"{self.root}{os.sep}{path}"

    def _make_folder(self, folder: str) -> None:
        if link := link_in(self.root, folder):
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


def _refuse_archive(root: Path, archive: Path) -> None:
    inside = root.relative_to(archive).parts if root.is_relative_to(archive) else None
    if archive.is_relative_to(root) or (inside and inside[0] in PRIVATE):
        raise BuildError(
            "is where the archive itself is kept",
            where=str(root),
            hint="Name another folder for the site, such as site/ inside the archive.",
        )
