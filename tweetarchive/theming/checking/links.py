"""Whether links arrive: at pages and places on them, at pictures, at files of the theme; from pages and stylesheets."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tweetarchive.check.loading import in_stylesheet, leads_away, loaded
from tweetarchive.check.reading import Element, ReadPage
from tweetarchive.theming.checking.findings import Findings
from tweetarchive.theming.checking.places import Places

NOT_FOUND = "404.html"
"""Stands under any address, so its links begin at the root."""


class Links:
    """paths: of all pages and files of the site. Give it every page, then ask for what is wrong."""

    def __init__(self, findings: Findings, places: Places, paths: Collection[str]) -> None:
        self.used: set[str] = set()  # files that pages or stylesheets load
        self._findings = findings
        self._places = places
        self._paths = paths
        self._ids: dict[str, Collection[str]] = {}
        self._to_places: dict[tuple[str, str], tuple[str, Element]] = {}  # page and id → a page that links there

    def add(self, path: str, page: ReadPage) -> None:
        self._ids[path] = page.ids.keys()
        for element in page.elements:
            for address in loaded(element):
                self._follow(path, address, element, "loads", "a file")
            if element.tag in ("a", "area") and "href" in element.attributes:
                self._follow(path, element.attributes["href"], element, "links to", "a page")

    def finish(self) -> None:
        """After all pages: links to places that their page does not have."""
        for (target, identity), (path, element) in self._to_places.items():
            if target in self._ids and identity not in self._ids[target]:
                self._add(path, element, "links to a place that its page does not have")

    def stylesheet(self, name: str, file: Path, css: str) -> None:
        """name: its path in the site."""
        self._ids.setdefault(name, ())
        for line, address in in_stylesheet(css):
            if leads_away(address):
                self._findings.add(
                    "outside-request",
                    f"asks another host for {address[:80]}: pages of an archive ask nobody else",
                    hint="Put the file into static/ of the theme, beside the stylesheet.",
                    place=(file, line),
                )
            elif address and not address.startswith(("data:", "#")):
                target = _target(name, address)
                self.used.add(target)
                if target not in self._paths:
                    self._findings.add(
                        "broken-link",
                        f"loads {address[:80]}, which is not there",
                        hint="Addresses in a stylesheet are relative to it.",
                        place=(file, line),
                    )

    def _follow(self, path: str, address: str, element: Element, does: str, what: str) -> None:
        if not address.strip() and element.tag == "a":
            return  # the page itself
        if leads_away(address) or re.match(r"(data|about|mailto|javascript):", address.strip(), re.IGNORECASE):
            return
        parts = urlsplit(address)
        target = _target(path, parts.path) if parts.path else path
        if element.tag not in ("a", "area"):
            self.used.add(target)
        if target not in self._paths:
            self._add(path, element, f"{does} {what} that is not there", target)
        elif parts.fragment and element.tag in ("a", "area"):
            self._to_places.setdefault((target, unquote(parts.fragment)), (path, element))

    def _add(self, path: str, element: Element, message: str, target: str = "") -> None:
        place = self._places.of(element.markup)
        if place is None and target:
            place = self._places.of_text(f"'{target}'") or self._places.of_text(f'"{target}"')
        self._findings.add(
            "broken-link",
            message,
            hint="Link with the filter url to paths that the view gives, and with asset(…) to files of the theme.",
            place=place,
            page=path,
            element=element.markup[:200],
        )


def stylesheets(files: dict[str, Path]) -> Iterator[tuple[str, Path, str]]:
    """Path in the site, file and text of every stylesheet among a theme's static files."""
    for name, file in files.items():
        if name.endswith(".css"):
            yield name, file, file.read_text("utf-8", "replace")


def _target(path: str, address: str) -> str:
    """The path in the site at which the address leads from `path`."""
    bare = unquote(urlsplit(address.strip()).path)
    if path == NOT_FOUND:
        return bare.removeprefix("/") or "index.html"
    found = posixpath.normpath(posixpath.join(posixpath.dirname(path), bare))
    return f"{found}/index.html".removeprefix("./") if bare.endswith(("/", "..")) or bare in ("", ".") else found
