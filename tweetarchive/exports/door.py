"""The door: whatever a parser throws at a broken or hostile export leaves this room as an ExportError with a place.

Translates and nothing else. A plain bug of ours (AttributeError, TypeError …) is not caught and keeps its traceback.
"""

from __future__ import annotations

import errno
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from ..errors import UnreadableExport
from .names import shown

AGAIN = "Download it again, or unpack it with another program and hand over the folder."

# RuntimeError holds RecursionError and NotImplementedError, ValueError holds UnicodeDecodeError, OSError holds
# gzip.BadGzipFile. OverflowError comes from seeking to absurd offsets, IndexError from tarfile at the end of a file.
_TROUBLE = (
    OSError,
    EOFError,
    zlib.error,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    tarfile.TarError,
    struct.error,
    RuntimeError,
    ValueError,
    OverflowError,
    IndexError,
)


@contextmanager
def door(where: str) -> Iterator[None]:
    """Raises UnreadableExport at `where` for what a parser or the operating system says inside; ExportErrors pass."""
    try:
        yield
    except _TROUBLE as error:
        message, hint = _explain(error)
        raise UnreadableExport(message, where=where, hint=hint) from error


def _explain(error: Exception) -> tuple[str, str]:
    match error:
        case EOFError():
            return CUT_OFF, AGAIN
        case NotImplementedError():
            return f"is packed in a way that cannot be read ({_words(error)})", UNPACK
        case FileNotFoundError():
            return "is no longer there", "Leave the export as it is until the import has ended."
        case PermissionError():
            return "may not be read (permission denied)", "Allow yourself to read it, and import again."
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return (
                "cannot be unpacked: the disk for temporary files is full",
                "Make room, or point the environment variable TMPDIR to a folder on a larger disk.",
            )
        case OSError(strerror=str(reason)):
            return f"cannot be read ({reason})", "Copy it to a disk that works, and import it from there."
        case _:
            return f"is damaged ({_words(error)})", AGAIN


CUT_OFF = "is cut off: the download or the copy did not finish"
UNPACK = "Unpack it with the program that made it and hand over the folder."


def _words(error: Exception) -> str:
    return shown(str(error)) or type(error).__name__
