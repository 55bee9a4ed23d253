"""The read-only tree that every container becomes: Export, Member, and the checks that all of them pass.

A container (folder, zip, tar) lists `Entry` values; `gather` judges them and only then are they members. Nothing here
knows what a container is, and nothing is ever written under a member's name.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import TracebackType
from typing import BinaryIO, Protocol, Self

from ..errors import LimitExceeded, UnreadableExport, UnsafeExport
from .door import AGAIN, CUT_OFF, door
from .limits import Limits
from .names import collision, litter_reason, nfc, real_root, shown, unsafe_reason

_CHUNK = 2**20  # bytes asked of a container at a time: this bounds what one read can unpack into memory


class Export(Mapping[str, "Member"]):
    """What a person handed over, as a mapping from path to Member, in the order of the paths.

    Paths are posix, NFC, and relative to the real root, so that a folder, a zip and a tar of the same files are equal
    in names and order. A context manager; members cannot be opened after `close`.
    """

    def __init__(self, label: str, tree: Tree, close: Callable[[], object] = lambda: None) -> None:
        self.label = label
        """File name only, printable, for messages."""
        self.litter = tree.litter
        """(path, reason) of files that an operating system left and that are never part of an export."""
        self.unwrapped = tree.unwrapped
        """The wrapping folder that was removed from every path, with its "/", or ""."""
        self._members = {member.path: member for member in sorted(tree.members, key=lambda member: member.path)}
        self._close = close

    def __getitem__(self, path: str) -> Member:
        return self._members[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    def __repr__(self) -> str:
        return f"<Export {self.label}: {len(self)} members>"

    def close(self) -> None:
        """Lets go of the container. May be called again."""
        self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an export. `path` is posix, relative to the real root; `size` is in bytes, unpacked."""

    path: str
    size: int
    label: str = field(repr=False)
    source: Callable[[], Source] = field(repr=False)

    def open(self) -> BinaryIO:
        """A fresh stream from the first byte, forward only; streams of several members may be open at once.

        Opening and reading raise UnreadableExport for damage (a wrong checksum is known only at the end) and
        LimitExceeded for more bytes than `size`.
        """
        with door(self.where):
            source = self.source()
        return io.BufferedReader(_Measured(source, self.size, self.where), 2**16)

    def read(self, limit: int | None = None) -> bytes:
        """The whole content. Raises LimitExceeded, before anything is read, if it is more than `limit` bytes."""
        if limit is not None and self.size > limit:
            raise LimitExceeded(
                f"is {self.size:,} bytes, more than the {limit:,} that a file of this kind may have",
                where=self.where,
                hint="Look into it: if it is not what its name says, take it out of the export and import the rest.",
            )
        with self.open() as stream:
            return stream.read()

    @property
    def where(self) -> str:
        """The member's place, for messages."""
        return place(self.label, self.path)


class Source(Protocol):
    """The least a container gives to read a member: `read(n)` returns up to n bytes, and b"" at the end."""

    def read(self, n: int, /) -> bytes: ...
    def close(self) -> object: ...


class Kind(Enum):
    """What a container says an entry is. The value says it to a person."""

    FILE = "a file"
    FOLDER = "a folder"
    LINK = "a symbolic link"
    HARD_LINK = "a hard link"
    SPECIAL = "a device, pipe or other special file"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a container's list, not yet judged. `packed`: its packed bytes, if it is packed by itself."""

    name: str
    kind: Kind
    size: int
    source: Callable[[], Source]
    packed: int | None = None


@dataclass(frozen=True, slots=True)
class Tree:
    """What is left of a container's list after judging it."""

    members: tuple[Member, ...]
    litter: tuple[tuple[str, str], ...]
    unwrapped: str = ""


def gather(label: str, entries: Iterable[Entry], limits: Limits) -> Tree:
    """Judges everything that a container lists, as one: a single bad entry refuses the whole.

    Raises UnsafeExport for names and kinds that must not be followed, LimitExceeded for too much, and UnreadableExport
    if there is nothing to import.
    """
    listed = sorted(_counted(label, entries, limits), key=lambda entry: entry.name)
    litter = tuple(_litter(label, listed))
    dropped = {name for name, _ in litter}
    kept = [entry for entry in listed if entry.name not in dropped]
    files = [entry for entry in kept if entry.kind is not Kind.FOLDER]
    _check_kinds(label, files)
    check_together(label, (e.name for e in files), (e.name for e in kept if e.kind is Kind.FOLDER))
    _check_sizes(label, files, limits)
    if not files:
        what = "holds nothing but files that an operating system left" if litter else "is empty"
        raise UnreadableExport(what, where=label, hint="Hand over the file or folder that the service gave you.")
    root = real_root(entry.name for entry in files)
    members = (Member(nfc(e.name.removeprefix(root)), e.size, label, e.source) for e in files)
    return Tree(tuple(members), tuple((shown(name), reason) for name, reason in litter), root)


def check_together(label: str, files: Iterable[str], folders: Iterable[str] = ()) -> None:
    """Raises UnsafeExport if two of these names could not lie side by side on every disk."""
    if pair := collision(files, folders):
        one, other = pair
        what = "is there twice" if one == other else f'collides with "{shown(other)}"'
        raise unsafe(label, one, what)


def unsafe(label: str, name: str, what: str, hint: str = "") -> UnsafeExport:
    """The error for a member that must not be followed."""
    hint = hint or "No service makes such an export, so nothing of it was read. " + AGAIN
    return UnsafeExport(what, where=place(label, name), hint=hint)


def place(label: str, name: str) -> str:
    """Where a member is, for messages."""
    return label if label == shown(name) else f"{label}: {shown(name)}"


def _counted(label: str, entries: Iterable[Entry], limits: Limits) -> Iterator[Entry]:
    for count, entry in enumerate(entries, 1):
        limits.check_members(count, place(label, entry.name))
        yield entry


def _litter(label: str, listed: list[Entry]) -> Iterator[tuple[str, str]]:
    """The (name, reason) of files that are litter. Looks at every name; UnsafeExport for the first hostile one."""
    names = [entry.name for entry in listed]
    for entry in listed:
        litter = "" if entry.kind is Kind.FOLDER else litter_reason(entry.name, names)
        if what := unsafe_reason(entry.name.removesuffix("\r") if litter else entry.name):
            raise unsafe(label, entry.name, what)
        if litter:
            yield entry.name, litter


def _check_kinds(label: str, files: list[Entry]) -> None:
    for entry in files:
        if entry.kind is not Kind.FILE:
            raise unsafe(label, entry.name, f"is {entry.kind.value}, which is not followed")


def _check_sizes(label: str, files: list[Entry], limits: Limits) -> None:
    total = 0
    for entry in files:
        where = place(label, entry.name)
        total += entry.size
        limits.check_sizes(entry.size, total, where)
        if entry.packed is not None:
            limits.check_ratio(entry.size, entry.packed, where)


class _Measured(io.RawIOBase):
    """A source that must give exactly the bytes that were declared. Errors come out with the member's place."""

    def __init__(self, source: Source, size: int, where: str) -> None:
        self._source = source
        self._size = size
        self._left = size
        self._where = where

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object, /) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        data = self._take(len(view))
        view[: len(data)] = data
        return len(data)

    def readall(self) -> bytes:
        return b"".join(iter(lambda: self._take(_CHUNK), b""))

    def _take(self, wanted: int) -> bytes:
        with door(self._where):
            data = self._source.read(min(wanted, _CHUNK))
        self._left -= len(data)
        if self._left < 0:
            raise LimitExceeded(f"holds more than the {self._size:,} bytes it declares", where=self._where, hint=AGAIN)
        if not data and wanted and self._left:
            raise UnreadableExport(CUT_OFF, where=self._where, hint=AGAIN)
        return data

    def close(self) -> None:
        if not self.closed:
            with door(self._where):
                self._source.close()
        super().close()
