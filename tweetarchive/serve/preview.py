"""The site as it is now: which album, in which theme, or which error; kept up to date while it is looked at.

Pages are made on one thread, as a site has one caller at a time. What takes longer, making the album anew, is done on
another, and the old album is shown until the new one is there. An error never loses what was good before it.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from msgspec import Struct

from tweetarchive.errors import ArchiveError, ThemeError, TweetArchiveError
from tweetarchive.pictures import Stored
from tweetarchive.render.error_page import error_page
from tweetarchive.render.renderer import Renderer
from tweetarchive.serve.news import Change, News
from tweetarchive.serve.watching import Watch
from tweetarchive.serve.workshop import House, Notice, Progress, Workshop
from tweetarchive.site.urls import NOT_FOUND

AGAIN = 1.0
"""Seconds after which an archive that could not be opened, perhaps because somebody imports into it, is tried again."""

HTML = "text/html"

logger = logging.getLogger(__name__)


class Answer(Struct, frozen=True):
    """A page or document as it is now. status: of HTTP. epoch: of the state it was made from. failed: it is an error.
    type: its media type. notice: what is said above it.
    """

    content: bytes
    status: int
    epoch: str
    failed: bool = False
    type: str = HTML
    notice: Notice | None = None


class Preview:
    """One archive's site, kept up to date from `start` to `close`.

    news: what changed. on_failure: hears of every error in what a person wrote when it begins to be shown.
    """

    def __init__(
        self, workshop: Workshop, *, poll: bool | None = None, on_failure: Callable[[TweetArchiveError], None]
    ) -> None:
        """poll: see `Watch`."""
        self.news = News()
        self._workshop = workshop
        self._poll = poll
        self._on_failure = on_failure
        self._lock = threading.RLock()  # of the next five; never held while something is asked of the watch
        self._house: House | None = None
        self._renderer: Renderer | None = None
        self._stored: Mapping[str, Stored] | None = None
        self._album_error: TweetArchiveError | None = None
        self._theme_error: TweetArchiveError | None = None
        self._watch: Watch | None = None
        self._pages = ThreadPoolExecutor(1, "pages")
        self._pictures = ThreadPoolExecutor(1, "pictures")
        self._stale = threading.Event()
        self._closed = threading.Event()
        self._mender = threading.Thread(target=self._mend, name="album", daemon=True)

    @property
    def private(self) -> bool:
        """Whether what is shown is for nobody but who started it."""
        return self._workshop.private

    @property
    def polling(self) -> bool:
        """Whether changes are looked for again and again, instead of being told by the system."""
        return self._watch is not None and self._watch.polling

    def start(self, on_progress: Progress) -> None:
        """Make the album if it is not up to date, then watch. What cannot be made is shown as an error.

        Raises OSError if watching is impossible in the way that was asked for.
        """
        # Before the album is made: what is saved meanwhile is a change.
        self._watch = Watch(self._workshop.watched(), self._changed, poll=self._poll)
        try:
            self._move_into(self._workshop.open(on_progress, hurry=True))
        except TweetArchiveError as error:
            self._fail(error)
        self._watch.look_at(self._workshop.watched())
        self._mender.start()

    def close(self) -> None:
        """End watching and making. Whatever is not finished is given up."""
        self._closed.set()
        self._stale.set()
        self.news.close()
        if self._watch is not None:
            self._watch.close()
        self._pages.shutdown(cancel_futures=True)
        self._pictures.shutdown(cancel_futures=True)
        if self._mender.is_alive():
            self._mender.join(1)
        if self._house is not None:
            self._house.close()

    # --- what is asked for ---

    async def page(self, path: str) -> Answer:
        """The page or document at `path`, the page 404.html if there is none, or the error that is in the way."""
        return await asyncio.wrap_future(self._pages.submit(self._page, path))

    async def asset(self, path: str) -> Path | None:
        """A file of the theme by its path in the site."""
        return await asyncio.wrap_future(self._pages.submit(self._asset, path))

    async def picture(self, path: str) -> Path | None:
        """The file to show for a picture or film of the site; None if there is none, or none that may be shown."""
        found = await asyncio.wrap_future(self._pages.submit(self._picture, path))
        return await asyncio.wrap_future(self._pictures.submit(_published, *found)) if found else None

    def _page(self, path: str) -> Answer:
        self._hear()
        with self._lock:
            house, renderer, epoch = self._house, self._renderer, self.news.epoch
            error = self._album_error or self._theme_error
        try:
            if error is not None or house is None or renderer is None:
                return _failed(error or TweetArchiveError("There is no album yet."), epoch, path)
            try:
                if document := house.site.documents().get(path):
                    return Answer(renderer.document(document), 200, epoch, type=document.type)
                content = renderer.page(house.site[path])
                return Answer(content, 200, epoch, notice=house.notice(path, renderer.language))
            except KeyError:
                content = renderer.page(house.site[NOT_FOUND])
                return Answer(content, 404, epoch, notice=house.notice(NOT_FOUND, renderer.language))
        except TweetArchiveError as mistake:
            return _failed(mistake, epoch, path)
        except Exception as bug:
            logger.exception("while making %s", path)
            return _failed(_ours(bug), epoch, path)

    def _asset(self, path: str) -> Path | None:
        self._hear()
        with self._lock:
            source = self._renderer.assets.get(path) if self._renderer else None
            return self._house.publish_asset(source) if source and self._house else None

    def _picture(self, path: str) -> tuple[House, Stored] | None:
        with self._lock:
            if self._house is None:
                return None
            if self._stored is None:
                self._stored = self._house.site.files()
            stored = self._stored.get(path)
            return (self._house, stored) if stored else None

    def _hear(self) -> None:
        """Whoever asks gets nothing that is older than the last change on disk, even if nobody was told of it yet."""
        if self._watch is not None:
            self._watch.flush()

    # --- what changes ---

    def _changed(self, paths: set[Path]) -> None:
        """Called by the watch: a theme is put on at once, the album made anew elsewhere."""
        themes = self._workshop.themes()
        kinds = [_kind(path, themes) for path in paths]
        if None in kinds:
            self._stale.set()
        if changes := [kind for kind in kinds if kind]:
            self._redress(Change(any(each.page for each in changes), any(each.static for each in changes)))

    def _redress(self, change: Change) -> None:
        with self._lock:
            if self._house is None:
                return
            failed = self._dress(self._house)
            self.news.tell(Change() if failed else change)
        if self._watch is not None:
            self._watch.look_at(self._workshop.watched())

    def _mend(self) -> None:
        """Until closed: whenever the album may be old, bring it up to date."""
        patience: float | None = None
        if self._house is not None and self._house.hurried:
            self._stale.set()
        while True:
            self._stale.wait(patience)
            if self._closed.is_set():
                return
            self._stale.clear()
            patience = None
            try:
                self._move_into(self._workshop.open(self._go_on, hurry=False))
            except _Closed:
                return
            except TweetArchiveError as error:
                self._fail(error)
                patience = AGAIN if isinstance(error, ArchiveError) else None
            except Exception as bug:
                logger.exception("while making the album")
                self._fail(_ours(bug))
            if self._watch is not None:
                self._watch.look_at(self._workshop.watched())

    def _go_on(self, stage: str, done: int, total: int | None = None) -> None:
        if self._closed.is_set():
            raise _Closed

    def _move_into(self, house: House) -> None:
        """Show this album from now on; the one before is closed when no page is made from it any more."""
        with self._lock:
            old, was_bad = self._house, self._album_error is not None
            self._album_error = None
            if old is not None and old.version == house.version:
                house.close()
                if was_bad:
                    self.news.tell(Change())
                return
            self._house, self._stored = house, None
            self._dress(house)
            self.news.tell(Change())
        if old is not None and not self._closed.is_set():
            self._pages.submit(old.close)

    def _dress(self, house: House) -> bool:
        """Whether there is or was something wrong with the theme; the last good renderer stays for its files."""
        before = self._theme_error
        try:
            self._renderer = house.dress()
            self._theme_error = None
        except TweetArchiveError as error:
            self._theme_error = error
        except OSError as error:  # files come and go while another branch is checked out
            self._theme_error = ThemeError(f"cannot be read: {error.strerror}", where=str(error.filename))
        except Exception as bug:
            logger.exception("while reading the theme")
            self._theme_error = _ours(bug)
        if self._theme_error is not None and str(self._theme_error) != str(before):
            self._on_failure(self._theme_error)
        return bool(before or self._theme_error)

    def _fail(self, error: TweetArchiveError) -> None:
        with self._lock:
            if str(error) == str(self._album_error):
                return
            self._album_error = error
            self.news.tell(Change())
        self._on_failure(error)


class _Closed(Exception):
    """The preview ends while an album is being made."""


_LOADED_BY_STYLES = (".css", ".woff2", ".woff", ".ttf", ".otf")


def _kind(path: Path, themes: Iterable[Path]) -> Change | None:
    """What a changed file of a theme can change; None if it is none."""
    for theme in themes:
        if path.is_relative_to(theme):
            static = path.relative_to(theme).parts[:1] != ("templates",) and path.name != "theme.toml"
            return Change(page=not (static and path.suffix in _LOADED_BY_STYLES), static=static)
    return None


def _published(house: House, stored: Stored) -> Path | None:
    return house.publish(stored)


def _failed(error: TweetArchiveError, epoch: str, path: str) -> Answer:
    return Answer(error_page(error, way_to_root="../" * path.count("/")), 500, epoch, failed=True)


def _ours(bug: Exception) -> TweetArchiveError:
    return TweetArchiveError(
        f"{type(bug).__name__}: {bug}",
        hint="This is a mistake in the program, not yours; the terminal shows more. Please report it.",
    )
