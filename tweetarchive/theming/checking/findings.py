"""What is wrong with a theme, as values: what was seen in one place of a template is one finding, whatever the page."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace

from tweetarchive.check.findings import EXAMPLES, Example, Finding, Gathered, Key, Level

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


class Findings(Gathered):
    """Gathers them. way: how the pages that are looked at now are made; see `Example`."""

    def __init__(self) -> None:
        super().__init__(LEVELS)
        self.way = ""
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
        finding = self._found.setdefault(key, Finding(self._levels[rule], rule, message, hint, file, line))
        if page:
            self._on_page(key, finding, Example(page, self.way, element))

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
