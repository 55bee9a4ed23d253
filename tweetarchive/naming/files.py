"""A people file as it lies on the disk: its bytes, and others in their place, whole or not at all.

Nothing outside `people/` is ever written, and nothing that changed after it was read is written over.
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from tweetarchive.errors import ConfigError
from tweetarchive.folder import Folder
from tweetarchive.handwritten import PEOPLE


class Kept(Struct, frozen=True):
    """A people file as it was read. content: None if there is none. where: what messages call it."""

    path: Path
    content: bytes | None

    @property
    def where(self) -> str:
        return f"{PEOPLE}/{self.path.name}"

    @property
    def text(self) -> str:
        """As it stands there, ends of lines and all. Raises ConfigError if it is no text."""
        try:
            return (self.content or b"").decode("utf-8")
        except UnicodeDecodeError as error:
            raise ConfigError("is not UTF-8 text", where=self.where, hint="Save it as UTF-8.") from error


def read(folder: Folder, slug: str) -> Kept:
    """The file of a person, whose slug has been looked at. Raises ConfigError."""
    path = folder.root / PEOPLE / f"{slug}.md"
    return Kept(path, _content(path))


def write(kept: Kept, text: str) -> None:
    """Put a text in the place of what was read. Raises ConfigError if it is another by now, or cannot be written."""
    place = kept.path.resolve()
    try:
        if place.parent != kept.path.parent.resolve():
            raise ConfigError(f"is a link to {place}, and nothing outside {PEOPLE}/ is written", where=kept.where)
        place.parent.mkdir(exist_ok=True)
        half = place.with_name(f".{place.name}.{secrets.token_hex(4)}.tmp")  # no watcher and no glob takes it for one
        try:
            with half.open("xb") as file:
                file.write(text.encode("utf-8"))
                file.flush()
                os.fsync(file.fileno())
            if kept.content is not None:
                half.chmod(place.stat().st_mode & 0o777)
            if _content(kept.path) != kept.content:
                raise ConfigError(
                    "was changed by somebody else just now", where=kept.where, hint="Nothing was written. Try again."
                )
            half.replace(place)
        finally:
            with suppress(OSError):
                half.unlink(missing_ok=True)
    except OSError as error:
        raise ConfigError(f"cannot be written: {error.strerror}", where=kept.where) from error


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        if path.is_symlink():
            raise ConfigError("is a link that leads nowhere", where=f"{PEOPLE}/{path.name}") from None
        return None
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", where=f"{PEOPLE}/{path.name}") from error
