"""Exports: what a person downloaded, as a read-only mapping from path to bytes.

`open_export` takes a folder, a zip, a tar, a tar.gz or a lone file, told apart by what is in them, and gives an
`Export` whose names are checked and whose sizes are capped. `join` makes one Export of the parts of a split one.

Everything handed over is treated as hostile: a single member whose name or kind could reach outside refuses the
whole, nothing is ever extracted under its own name, and every error names the member and the next step. This room
must not know any service's format: what is in a member is the importers' business.
"""

from __future__ import annotations

import stat
from pathlib import Path

from ..errors import UnreadableExport
from .containers import Container, container_of
from .door import door
from .folder import open_file, open_folder
from .limits import DEFAULT_LIMITS, Limits
from .names import shown
from .parts import join
from .tars import open_tar, open_tar_gz
from .tree import Export, Member
from .zips import open_zip

__all__ = ["Export", "Limits", "Member", "join", "open_export"]


def open_export(path: Path, limits: Limits = DEFAULT_LIMITS) -> Export:
    """Opens what `path` is. Close the Export, or use it in a `with`.

    A file that is no container is a legal export of one member under its own name; whether it means anything, the
    importers say. Raises UnreadableExport (missing, empty, cut off, damaged, encrypted), UnsafeExport (a member that
    must not be followed) and LimitExceeded (more than `limits` allow), never anything else for whatever lies at `path`.
    """
    with door(shown(str(path))):
        label = shown(path.name or path.resolve().name)
        mode = _mode(path)
    with door(label):
        if stat.S_ISDIR(mode):
            return open_folder(path, label, limits)
        match container_of(path, label):
            case Container.ZIP:
                return open_zip(path, label, limits)
            case Container.TAR:
                return open_tar(path, label, limits)
            case Container.TAR_GZ:
                return open_tar_gz(path, label, limits)
            case Container.NONE:
                return open_file(path, label, limits)


def _mode(path: Path) -> int:
    where = shown(str(path))
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a NUL in the path
        hint = "Check the spelling, and that the disk or folder it was on is still there."
        raise UnreadableExport("does not exist", where=where, hint=hint) from error
    if not stat.S_ISDIR(mode) and not stat.S_ISREG(mode):
        hint = "Hand over the file or folder that the service gave you."
        raise UnreadableExport("is neither a file nor a folder", where=where, hint=hint)
    return mode
