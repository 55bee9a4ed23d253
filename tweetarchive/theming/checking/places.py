"""Where in a theme's templates some markup of a page was written, where one place fits better than all others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tweetarchive.render.themes import Theme

Place = tuple[Path, int]
"""A file, and a line from 1."""


class Places:
    """Searches the templates of a theme and its parents."""

    def __init__(self, theme: Theme) -> None:
        self._texts = {path: text for path in _templates(theme) if (text := _text(path))}
        self._tags = [((path, tag.line), tag) for path, text in self._texts.items() for tag in _tags(text)]
        self._known: dict[str, Place | None] = {}

    def of(self, markup: str) -> Place | None:
        """File and line of a start tag."""
        if markup not in self._known:
            found = sorted(
                ((tag.written, place) for place, tag in self._tags if tag.shape.fullmatch(markup)), reverse=True
            )
            clear = len(found) == 1 or (len(found) > 1 and found[0][0] > found[1][0])
            self._known[markup] = found[0][1] if clear else None
        return self._known[markup]

    def any_has(self, text: str) -> bool:
        """Whether some template has these words in it."""
        return any(text in whole for whole in self._texts.values())

    def of_text(self, text: str) -> Place | None:
        """File and line of something that stands in the templates once."""
        found = [(path, whole.find(text)) for path, whole in self._texts.items() if text in whole]
        if len(found) != 1 or self._texts[found[0][0]].count(text) != 1:
            return None
        path, offset = found[0]
        return path, _line(self._texts[path], offset)


class _Tag(NamedTuple):
    """A start tag in a template. shape: of what it can become. written: how many letters it has in any case."""

    line: int
    shape: re.Pattern[str]
    written: int


_EXPRESSION, _STATEMENT = "\0", "\1"
_JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_TAG = re.compile(r"<[A-Za-z][^<>]*>")


def _tags(text: str) -> Iterator[_Tag]:
    """Every start tag in a template. In place of expressions there can be any words, of those between statements none
    or all.
    """
    for match in _TAG.finditer(_JINJA.sub(_stand_in, text)):
        pieces = re.split(f"({_STATEMENT}+)", match[0])
        shape = [
            f"(?:{_words(piece)})?" if 0 < n < len(pieces) - 1 else _words(piece) for n, piece in enumerate(pieces)
        ]
        always = pieces[0] + pieces[-1] * (len(pieces) > 1)
        written = len(always) - always.count(_EXPRESSION)
        yield _Tag(_line(text, match.start()), re.compile("".join(shape), re.DOTALL), written)


def _stand_in(match: re.Match[str]) -> str:
    """As long as what it stands for, so that lines and places stay what they are."""
    sign = _EXPRESSION if match[0].startswith("{{") else _STATEMENT
    return re.sub(r"[^\n]", sign, match[0])


def _words(piece: str) -> str:
    if piece.startswith(_STATEMENT):
        return ""
    return ".*?".join(re.escape(part) for part in re.split(f"{_EXPRESSION}+", piece))


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


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
