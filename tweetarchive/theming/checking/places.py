"""Where in a theme's templates some markup of a page was written, where only one place can have made it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tweetarchive.render.themes import Theme

SHORTEST = 12
"""Characters that are looked for at least: fewer stand in too many places."""


class Places:
    """Searches the templates that are in force."""

    def __init__(self, theme: Theme) -> None:
        self._texts = {path: text for path in _templates(theme) if (text := _text(path))}
        self._known: dict[str, tuple[Path, int] | None] = {}

    def of(self, markup: str) -> tuple[Path, int] | None:
        """File and line of a start tag, or of what it begins with, if that stands in one place only."""
        for start in _beginnings(markup):
            if len(start) < SHORTEST:
                break
            place = self.of_text(start)
            if place is not None:
                return place
        return None

    def of_text(self, text: str) -> tuple[Path, int] | None:
        """File and line of something that stands in the templates once."""
        if text not in self._known:
            found = [(path, whole.find(text)) for path, whole in self._texts.items() if whole.count(text) == 1]
            clear = len(found) == 1 and not any(whole.count(text) > 1 for whole in self._texts.values())
            self._known[text] = (found[0][0], self._line(*found[0])) if clear else None
        return self._known[text]

    def _line(self, path: Path, offset: int) -> int:
        return self._texts[path].count("\n", 0, offset) + 1


def _templates(theme: Theme) -> Iterator[Path]:
    for folder in theme.folders:
        for name in folder.files("templates"):
            path = folder.file("templates", name)
            if path is not None:
                yield path


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""  # said by whoever reads it as a template


def _beginnings(markup: str) -> Iterator[str]:
    """The tag, and shorter and shorter beginnings of it, each up to the value of an attribute."""
    yield markup
    for cut in reversed([match.end() for match in re.finditer(r'="', markup)]):
        yield markup[:cut]
