"""Every error the product raises on purpose, as one tree.

    TweetArchiveError
    ├── ConfigError          archive.toml, a people file or a command line cannot be understood      exit 2
    ├── ExportError          what was handed over cannot be imported; nothing was                    exit 3
    │   ├── UnreadableExport     not a folder, zip or tar that can be opened; truncated; encrypted
    │   ├── UnsafeExport         a name or kind of member that must not be followed
    │   ├── LimitExceeded        more members, bytes or compression than allowed
    │   └── UnrecognisedExport   no importer knows it, or more than one claims it
    ├── ArchiveError         archive.db is missing, locked, damaged or of a newer version            exit 2
    ├── AlbumError           album.db is missing or cannot be read; it can always be made again      exit 2
    ├── ThemeError           a theme, template or theme.toml is broken                               exit 2
    ├── BuildError           a site cannot be written where it was asked for                         exit 2
    ├── ServeError           the preview cannot be started: its port is taken                        exit 2
    └── PublishError         the site was not published: the remote, its size, or what stands in it  exit 2

An error's text says what happened, where, and what to do next; `cli` prints it as it is and shows no traceback. Where a
person wrote something wrong, its `faults` also hold the lines around it and what could have been written instead.
Anything that is *not* in this tree is a bug and keeps its traceback. A record that cannot be used is no exception at
all: it is a `records.Problem`, a value in the stream.
"""

from __future__ import annotations

from typing import NamedTuple

AROUND = 2
"""Lines that are shown before and after the one that is wrong."""


class Known(NamedTuple):
    """What could have been written. title: what these names are ("What a FriendPage has"). names: each with its type or
    a few words, in an order of their own. meant: the one most like what was written, "" if none is.
    """

    title: str
    names: tuple[tuple[str, str], ...]
    meant: str = ""


class Fault(NamedTuple):
    """One thing that is wrong in a text that a person wrote. file: as messages name it. line, column: from 1, 0 if
    unknown. length: of what is wrong in that line. source: the lines around, of which `first` is the first's number.
    """

    what: str
    file: str
    line: int = 0
    column: int = 0
    length: int = 0
    first: int = 0
    source: tuple[str, ...] = ()
    known: Known | None = None


def fault(what: str, file: str, text: str, spot: tuple[int, int, int], known: Known | None = None) -> Fault:
    """The fault at a spot (line, column, length) of the file's text, with the lines around it; without any if the text
    has no such line.
    """
    line, column, length = spot
    lines = text.splitlines()
    if not 1 <= line <= len(lines):
        return Fault(what, file, known=known)
    first = max(1, line - AROUND)
    return Fault(what, file, line, column, length, first, tuple(lines[first - 1 : line + AROUND]), known)


class TweetArchiveError(Exception):
    """Base of the tree. `where` names the file, member or key; `hint` is the next step, one sentence."""

    exit_code = 2

    def __init__(self, message: str, *, where: str = "", hint: str = "", faults: tuple[Fault, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.hint = hint
        self.faults = faults

    def __str__(self) -> str:
        head = f"{self.where}: {self.message}" if self.where else self.message
        return f"{head}\n{self.hint}" if self.hint else head


class ConfigError(TweetArchiveError):
    """Something a person wrote (archive.toml, people/*.md, an option) cannot be understood."""


class ExportError(TweetArchiveError):
    """The export cannot be imported; the archive is as it was before."""

    exit_code = 3


class UnreadableExport(ExportError):
    """The path is missing, is no container we know, or breaks off in the middle."""


class UnsafeExport(ExportError):
    """A member's name or type could reach outside the export, so none of it is read."""


class LimitExceeded(ExportError):
    """A cap on members, sizes or compression ratio; the hint says how to raise it."""


class UnrecognisedExport(ExportError):
    """No importer recognises the export, or several do."""


class ArchiveError(TweetArchiveError):
    """archive.db cannot be used."""


class AlbumError(TweetArchiveError):
    """album.db cannot be used; `build` makes it again."""


class ThemeError(TweetArchiveError):
    """A theme cannot be used."""


class BuildError(TweetArchiveError):
    """The site cannot be written."""


class ServeError(TweetArchiveError):
    """The preview cannot be started."""


class PublishError(TweetArchiveError):
    """The site was not published; what is published is as it was."""
