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
    └── ServeError           the preview cannot be started: its port is taken                        exit 2

An error's text says what happened, where, and what to do next; `cli` prints it as it is and shows no traceback.
Anything that is *not* in this tree is a bug and keeps its traceback. A record that cannot be used is no exception at
all: it is a `records.Problem`, a value in the stream.
"""

from __future__ import annotations


class TweetArchiveError(Exception):
    """Base of the tree. `where` names the file, member or key; `hint` is the next step, one sentence."""

    exit_code = 2

    def __init__(self, message: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.hint = hint

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
