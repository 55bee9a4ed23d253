"""What a preview asks of whoever knows archives: an album that is up to date, a theme, and what to watch.

Shapes only. A preview is handed these, so that it depends on no room that reads an archive.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from tweetarchive.pictures import Stored
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.renderer import Renderer
from tweetarchive.serve.watching import Watched
from tweetarchive.site.views import Document, Page

Progress = Callable[[str, int, int | None], None]


class Notice(Struct, frozen=True):
    """What is said above every page, whatever the theme draws. words: HTML. links: (HTML, path in the site), the first
    of all that is private. language, direction: of both.
    """

    words: str
    links: tuple[tuple[str, str], ...]
    language: str
    direction: str


class Pages(Protocol):
    """What is needed of a site. One caller at a time."""

    def __getitem__(self, path: str, /) -> Page:
        """KeyError if there is no such page."""

    def documents(self) -> Mapping[str, Document]:
        """Path in the site → what is no page and no picture."""

    def files(self) -> Mapping[str, Stored]:
        """Path in the site → stored file, for what its pages show."""


class House(Protocol):
    """One album, open, with the choices it is shown by."""

    @property
    def site(self) -> Pages: ...
    @property
    def version(self) -> str:
        """Changes if anything does that a page could show, but for the theme's files."""

    @property
    def hurried(self) -> bool:
        """Whether pictures were not looked through, to be ready sooner. To be opened once more when there is time."""

    def dress(self) -> Renderer:
        """In the theme as it is on disk now. Raises ThemeError."""

    def publish(self, stored: Stored) -> Path | None:
        """The file to show, None if this one may not be shown. OSError if it cannot be read."""

    def publish_asset(self, source: Path) -> Path | None:
        """The file to show for one of the theme's, None if it may not be shown. OSError if it cannot be read."""

    def notice(self, path: str, language: Language) -> Notice | None:
        """What is said above the page, None for nothing: then it is as it will be built."""

    def close(self) -> None: ...


class Workshop(Protocol):
    """An archive's folder, and what has to be done there.

    private: what it shows is for nobody but who started the preview.
    """

    private: bool

    def open(self, on_progress: Progress, *, hurry: bool) -> House:
        """Bring the album up to date and open it. Raises TweetArchiveError, and what `on_progress` raises."""

    def watched(self) -> Watched:
        """Everything on disk that decides what pages show."""

    def themes(self) -> Sequence[Path]:
        """Those of the watched folders that hold themes."""
