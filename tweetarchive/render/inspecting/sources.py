"""A theme's templates as syntax trees, each read once; and what there is to say of them, with file and line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import jinja2
from jinja2 import nodes

from tweetarchive.nearest import did_you_mean
from tweetarchive.render.themes import Theme


class Remark(NamedTuple):
    """Something about a template. rule: a short name of what is wrong. line: from 1. hint: what to do, one sentence."""

    rule: str
    message: str
    file: Path
    line: int
    hint: str = ""


class Source(NamedTuple):
    """A template. name: as it is asked for. rank: of its folder, 0 for the nearest."""

    name: str
    file: Path
    rank: int
    tree: nodes.Template


class Sources:
    """remarks: each once, in the order in which they were made. met: all templates that something led to. here: the
    one that is being read. messages: context and English of all that is said, with the places.
    """

    def __init__(self, environment: jinja2.Environment, theme: Theme) -> None:
        self.remarks: dict[Remark, None] = {}
        self.met: dict[Path, Source] = {}
        self._environment = environment
        self._theme = theme
        self._unreadable: set[Path] = set()
        self.here: Source | None = None
        self.messages: dict[tuple[str, str], list[tuple[Source | None, int]]] = {}

    def find(self, name: str) -> Source | None:
        """The template that is called so in the theme; None if there is none, or it cannot be read."""
        file = self._theme.template(name)
        if file is None or file in self._unreadable:
            return None
        if file not in self.met:
            tree = self._read(name, file)
            if tree is None:
                self._unreadable.add(file)
                return None
            self.met[file] = Source(name, file, self._rank(file), tree)
        return self.met[file]

    def asked(self, name: str, line: int) -> Source | None:
        """`find` for a template that names another one in that line."""
        if self._theme.template(name) is None:
            bare = name.partition("/")[2]
            elsewhere = [f"{folder.name}/{bare}" for folder in self._theme.folders if folder.file("templates", bare)]
            near = f', did you mean "{elsewhere[-1]}"?' if elsewhere else did_you_mean(name, self._theme.templates())
            self.remark("missing-template", f'the theme has no template "{name}"{near}', line)
        return self.find(name)

    def is_readable(self, file: Path) -> bool:
        """False for a template that was tried and could not be understood."""
        return file not in self._unreadable

    def remark(self, rule: str, message: str, line: int, hint: str = "", file: Path | None = None) -> None:
        """file: None for the one that is being read."""
        file = file or (self.here.file if self.here else Path())
        self.remarks.setdefault(Remark(rule, message, file, line, hint))

    @contextmanager
    def reading(self, source: Source) -> Iterator[None]:
        """Remarks made meanwhile are about this template."""
        before, self.here = self.here, source
        try:
            yield
        finally:
            self.here = before

    def _read(self, name: str, file: Path) -> nodes.Template | None:
        try:
            return self._environment.parse(file.read_text("utf-8"), name, str(file))
        except jinja2.TemplateSyntaxError as error:
            message = error.message or "cannot be understood"
            self.remark("syntax", message, error.lineno, file=Path(error.filename or file))
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            self.remark("syntax", f"is not UTF-8 text: {error.reason}", line, "Save it as UTF-8.", file)
        except OSError as error:
            self.remark("syntax", f"cannot be read: {error.strerror}", 1, file=file)
        return None

    def _rank(self, file: Path) -> int:
        roots = [folder.root for folder in self._theme.folders]
        return next((rank for rank, root in enumerate(roots) if file.is_relative_to(root)), len(roots))
