"""A theme put on the stage: the example's pages in it, as always, from right to left, and with every choice it offers.

The example is made in a folder that goes away. What is rendered is rendered as in a build, by the same renderer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from tweetarchive.album.reader import Album
from tweetarchive.build import look_through, to_publish
from tweetarchive.errors import ThemeError
from tweetarchive.folder import Folder, example, find, site_settings, up_to_date_album
from tweetarchive.render.compiled import Compiled
from tweetarchive.render.renderer import ASSETS, Renderer
from tweetarchive.render.theme_files import Param, ParamValue
from tweetarchive.render.themes import Theme
from tweetarchive.site import Site
from tweetarchive.site.shelf import copies
from tweetarchive.theming.checking.findings import Findings

Progress = Callable[[str, int, int | None], None]

RIGHT_TO_LEFT = "ar"
BASE_URL = "https://example.org/"
"""Where the site is checked as if it stood: at the root, so that links of 404.html are paths in it."""


class Way:
    """One way to make the pages. name: "" for as always, "ar", "ink = blue". site: all pages. renderer: of them."""

    def __init__(self, name: str, site: Site, theme: Theme, compiled: Compiled) -> None:
        self.name = name
        self.site = site
        self.language = site.view.language
        self.right_to_left = self.language == RIGHT_TO_LEFT
        self.renderer = Renderer(theme, site.view, base_url=BASE_URL, compiled=compiled)
        self._theme = theme
        self._compiled = compiled

    def careful(self) -> Renderer:
        """One that makes every page by Jinja's own code."""
        renderer = Renderer(self._theme, self.site.view, base_url=BASE_URL, compiled=self._compiled)
        renderer.in_need_of_care = {self.site[path].template for path in self.site}
        return renderer


class Stage:
    """theme: what is checked. files: path in the site → a function that says where the file is."""

    def __init__(self, theme: Theme, folder: Folder, album: Album, compiled: Compiled) -> None:
        self.theme = theme
        settings = site_settings(folder.config, look_through(copies(album), folder.root, folder.config.media))
        self._settings = msgspec.structs.replace(settings, base_url=BASE_URL, permalinks="none")  # these look alike
        self._media = folder.config.media
        self._album = album
        self._root = folder.root
        self._compiled = compiled
        self.usual = Way("", Site(album, self._settings), theme, self._compiled)
        self.media = self.usual.site.files()

    def ways(self, findings: Findings) -> Iterator[Way]:
        """All other ways: from right to left, and with each choice besides the one that is made anyway."""
        settings = msgspec.structs.replace(self._settings, language=RIGHT_TO_LEFT)
        try:
            yield Way(RIGHT_TO_LEFT, Site(self._album, settings), self.theme, self._compiled)
        except ThemeError as error:
            findings.add("failure", f"pages cannot be made in Arabic: {error.message}", hint=error.hint)
        for param in declared(self.theme):
            for value in _choices(param):
                if value != self.theme.params[param.name]:
                    theme = replace(self.theme, params={**self.theme.params, param.name: value})
                    yield Way(f"{param.name} = {_told(value)}", self.usual.site, theme, self._compiled)

    def file(self, path: str) -> Path | None:
        """The file behind a path of the site that is no page: a picture, or one of the theme's."""
        if path.startswith(ASSETS):
            return self.usual.renderer.assets.get(path)
        stored = self.media.get(path)
        if stored is None:
            return None
        return to_publish(stored, self._root, self._media).path


@contextmanager
def staged(theme: Theme, made: Path | None, compiled: Compiled, on_progress: Progress) -> Iterator[Stage]:
    """made: an archive to take instead of a new example, which must have been built."""
    with TemporaryDirectory(prefix="tweetarchive-") as temporary:
        folder = find(made) if made else example(Path(temporary) / "example", on_progress)
        up_to_date_album(folder, on_progress)
        with Album.open(folder.root / "album.db") as album:
            yield Stage(theme, folder, album, compiled)


def declared(theme: Theme) -> list[Param]:
    """Every parameter once, as the nearest folder declares it."""
    found: Mapping[str, Param] = {param.name: param for folder in reversed(theme.folders) for param in folder.params}
    return list(found.values())


def _choices(param: Param) -> tuple[ParamValue, ...]:
    return (False, True) if param.type == "boolean" else param.choices


def _told(value: ParamValue) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
