"""What the owner wrote by hand beside the archive, as text: people files, stories, replies.toml, hide.toml.

Reads, and understands nothing of it.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from tweetarchive.errors import ConfigError

PEOPLE = "people"
"""The folder of people files, in the archive's."""

STORIES = "stories"
"""The folder of stories, in the archive's."""

HIDE = "hide.toml"
"""What never comes to mind by itself, and posts that are not shown."""

REPLIES = "replies.toml"
"""Which post answers which, where the owner knows better."""


class Handwritten(Struct, frozen=True):
    """people, stories: texts by slug. replies, hidden: "" where there is no such file."""

    people: dict[str, str]
    stories: dict[str, str]
    replies: str
    hidden: str


def handwritten(root: Path) -> Handwritten:
    """All of it, of the archive in this folder. Raises ConfigError for a file that cannot be read as text."""
    return Handwritten(_texts(root, PEOPLE), _texts(root, STORIES), _text(root, REPLIES), _text(root, HIDE))


def _texts(root: Path, folder: str) -> dict[str, str]:
    """The text of every Markdown file in a folder of the archive, by its name without ".md"."""
    return {path.stem: _written(path, f"{folder}/{path.name}") for path in sorted((root / folder).glob("*.md"))}


def _text(root: Path, name: str) -> str:
    """The text of a file that need not be there."""
    path = root / name
    return _written(path, path.name) if path.is_file() else ""


def _written(path: Path, where: str) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ConfigError("is not UTF-8 text", where=where, hint="Save it as UTF-8.") from error
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", where=where) from error
