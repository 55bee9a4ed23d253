"""What a check finds, as values: how bad, what, where, what to do. The same thing on many pages is one finding."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

Level = Literal["error", "warning", "note"]
Key = tuple[object, ...]

EXAMPLES = 3
"""Pages that are named for a finding."""

LEVELS: Mapping[str, Level] = {
    # what a template says
    "syntax": "error",
    "unknown-name": "error",
    "unknown-attribute": "error",
    "unknown-macro": "error",
    "unknown-filter": "error",
    "wrong-call": "error",
    "missing-template": "error",
    "missing-file": "error",
    "missing-block": "error",
    "missing-small-block": "warning",
    "lost-block": "error",
    "outside-blocks": "warning",
    "never-equal": "warning",
    "unsafe": "warning",
    "unused-template": "warning",
    "unused-file": "note",
    "untranslated": "note",
    # what becomes of it
    "failure": "error",
    "two-ways": "error",
    "slow": "note",
    # what is on the pages
    "outside-request": "error",
    "inline": "error",
    "script": "warning",
    "policy": "error",
    "broken-link": "error",
    "malformed": "error",
    "same-id": "error",
    "language": "error",
    "title": "error",
    "description": "warning",
    "heading": "error",
    "heading-order": "warning",
    "landmark": "warning",
    "no-alt": "error",
    "heavy": "warning",
    # what a browser says
    "console": "error",
    "too-wide": "error",
    "axe": "error",
    "axe-minor": "warning",
}
"""Every rule, and how bad it is to break it: an error is something a reader would suffer from, or never see."""


class Example(Struct, frozen=True):
    """A page that a finding is true of. way: how it was made or looked at, "" if as always. element: its markup."""

    page: str
    way: str = ""
    element: str = ""


class Finding(Struct, frozen=True):
    """file: "" if it is not known which; line: from 1, 0 if unknown. count: of pages, 0 if it is not about any."""

    level: Level
    rule: str
    message: str
    hint: str = ""
    file: str = ""
    line: int = 0
    count: int = 0
    examples: tuple[Example, ...] = ()


class Findings:
    """Gathers them. way: how the pages that are looked at now are made; see `Example`."""

    def __init__(self) -> None:
        self.way = ""
        self._found: dict[Key, Finding] = {}
        self._pages: dict[Key, set[str]] = {}

    def add(
        self,
        rule: str,
        message: str,
        *,
        hint: str = "",
        place: tuple[Path, int] | None = None,
        page: str = "",
        element: str = "",
    ) -> None:
        """message: the same for all that is the same. place: file and line. page: its path, "" if it is not about a
        page. What was found when pages were made as always is not told again of pages made in other ways.
        """
        key = (rule, message, place)
        file, line = (str(place[0]), place[1]) if place else ("", 0)
        finding = self._found.setdefault(key, Finding(LEVELS[rule], rule, message, hint, file, line))
        if page:
            self._on_page(key, finding, Example(page, self.way, element))

    def has(self, *rules: str, about: str = "") -> bool:
        """Whether one of them is broken somewhere. about: by something whose message has these words in it."""
        return any(each.rule in rules and about in each.message for each in self._found.values())

    def seen_on(self, place: tuple[Path, int], page: str) -> bool:
        """Say that a page cannot be made because of an error that was found there before. False if there was none."""
        for key, finding in self._found.items():
            if finding.level == "error" and (finding.file, finding.line) == (str(place[0]), place[1]):
                self._on_page(key, finding, Example(page, self.way))
                return True
        return False

    def _on_page(self, key: Key, finding: Finding, example: Example) -> None:
        pages = self._pages.setdefault(key, set())
        known = finding.examples
        if example.page in pages or (self.way and known and known[0].way != self.way):
            return
        pages.add(example.page)
        known = (*known, example) if len(known) < EXAMPLES else known
        self._found[key] = replace(finding, count=len(pages), examples=known)

    def sorted(self) -> tuple[Finding, ...]:
        """Errors first, then by file and line; those without a place in the order in which they were found."""
        order = {level: number for number, level in enumerate(("error", "warning", "note"))}
        return tuple(
            sorted(self._found.values(), key=lambda each: (order[each.level], not each.file, each.file, each.line))
        )
