"""Whether a theme's links arrive, and where in its templates and stylesheets those stand that do not."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from tweetarchive.check import links
from tweetarchive.check.pages import Complaint
from tweetarchive.check.reading import ReadPage
from tweetarchive.theming.checking.findings import Findings
from tweetarchive.theming.checking.places import Places


class Links:
    """paths: of all pages and files of the site, at the root of its host. Give it every page, then ask for what is
    wrong. used: files that pages or stylesheets load.
    """

    def __init__(self, findings: Findings, places: Places, paths: Collection[str]) -> None:
        self._findings = findings
        self._places = places
        self._links = links.Links(paths, "/")
        self.used = self._links.used

    def add(self, path: str, page: ReadPage) -> None:
        for complaint in self._links.page(path, page):
            self._add(path, complaint)

    def finish(self) -> None:
        """After all pages: links to places that their page does not have."""
        for path, complaint in self._links.astray():
            self._add(path, complaint)

    def stylesheet(self, name: str, file: Path, css: str) -> None:
        """name: its path in the site."""
        for complaint in self._links.stylesheet(name, css):
            if complaint.rule == "outside-request":
                rule, message = complaint.rule, complaint.message
                hint = "Put the file into static/ of the theme, beside the stylesheet."
            else:
                rule, message = "broken-link", f"loads {complaint.markup[:80]}, which is not there"
                hint = "Addresses in a stylesheet are relative to it."
            self._findings.add(rule, message, hint=hint, place=(file, complaint.line))

    def _add(self, path: str, complaint: Complaint) -> None:
        place = self._places.of(complaint.markup)
        if place is None and (target := complaint.target):
            place = self._places.of_text(f"'{target}'") or self._places.of_text(f'"{target}"')
        self._findings.add(
            "broken-link",
            complaint.message,
            hint="Link with the filter url to paths that the view gives, and with asset(…) to files of the theme.",
            place=place,
            page=path,
            element=complaint.markup[:200],
        )


def stylesheets(files: dict[str, Path]) -> Iterator[tuple[str, Path, str]]:
    """Path in the site, file and text of every stylesheet among a theme's static files."""
    for name, file in files.items():
        if name.endswith(".css"):
            yield name, file, file.read_text("utf-8", "replace")
