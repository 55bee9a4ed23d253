"""An archive's folder as the workshop of a live preview: what is opened, how it is shown, what has to be watched.

The same album, site and theme as a build's, by the same recipes, so that what is seen is what would be built.
"""

from __future__ import annotations

import gc
import secrets
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from tweetarchive import config as configuration
from tweetarchive import permalinks
from tweetarchive.album.reader import Album
from tweetarchive.archive import Archive
from tweetarchive.build import asset_to_publish, look_through, to_publish
from tweetarchive.config import Config
from tweetarchive.errors import ConfigError, TweetArchiveError
from tweetarchive.folder import Folder, find, site_settings, theme_of, up_to_date_album
from tweetarchive.handwritten import HIDE, PEOPLE, STORIES, handwritten
from tweetarchive.importers import installed
from tweetarchive.pictures import Stored, UnusablePicture
from tweetarchive.pictures.kinds import kind_of
from tweetarchive.private.correspondents import Correspondents
from tweetarchive.private.drawer import Drawer, File
from tweetarchive.private.notice import notice_above
from tweetarchive.private.pages import PrivatePages
from tweetarchive.private.reading import read_drawer
from tweetarchive.render.compiled import Compiled
from tweetarchive.render.known import known_themes
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.renderer import Renderer, base_path
from tweetarchive.render.theme_files import OWN
from tweetarchive.render.themes import SHELF
from tweetarchive.serve import Address, Notice, Preview, Watched
from tweetarchive.serve import serve as serve_preview
from tweetarchive.serve.hosting import normal_base
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.desk import open_desk
from tweetarchive.site.shelf import NOT_LOOKED, copies
from tweetarchive.site.views import SiteView
from tweetarchive.weave.people_files import PersonFile, read_people

Progress = Callable[[str, int, int | None], None]

SOON = 300
"""As many pictures are looked through before the first page is shown: 0.1 seconds' worth, if they are ready."""


def serve(
    at: Path,
    *,
    port: int | None = None,
    lan: bool = False,
    poll: bool | None = None,
    base: str | None = None,
    theme: str | None = None,
    private: bool = False,
    on_progress: Progress,
    on_ready: Callable[[Address], None],
    on_failure: Callable[[TweetArchiveError], None],
) -> None:
    """Serve the archive that `at` is in until interrupted. base: where the site stands, None for where site.base_url
    says. private: with what is the owner's alone, at an address that nobody can guess, and to this machine only. See
    `serve` and `Watch` for the others. Raises ConfigError, ServeError.
    """
    folder = find(at)
    base = base_path(folder.config.site.base_url) if base is None else normal_base(base)
    if private and lan:
        raise ConfigError(
            "what is private is shown on this machine alone",
            where="--include-private --lan",
            hint="Leave out one of the two.",
        )
    if private:  # others who use this machine reach its ports, too
        base = f"/{secrets.token_urlsafe(16)}{base}"
    workshop = ArchiveWorkshop(folder.root, base, theme)
    preview = Preview(PrivateWorkshop(workshop) if private else workshop, poll=poll, on_failure=on_failure)
    serve_preview(preview, port=port, lan=lan, base=base, on_progress=on_progress, on_ready=on_ready)


class ArchiveWorkshop:
    """See `serve.Workshop`."""

    private = False

    def __init__(self, root: Path, base: str, theme: str | None) -> None:
        """base: "/repo/". theme: instead of the one in archive.toml."""
        self.root = root
        self._base = base
        self._theme = theme
        self._chain: tuple[Path, ...] = ()
        self._compiled = Compiled()

    def open(self, on_progress: Progress, *, hurry: bool) -> ArchiveHouse:
        folder = Folder(self.root, configuration.load(self.root))
        made = up_to_date_album(folder, on_progress)
        album = Album.open(made.path)
        try:
            stored = list(copies(album))
            hurried = hurry and len(stored) > SOON
            moved = permalinks.moved(permalinks.read(self.root), album)
            looked = NOT_LOOKED if hurried else look_through(stored, self.root, folder.config.media)
            settings = site_settings(folder.config, looked, moved)
            site = Site(album, settings)
        except BaseException:
            album.close()
            raise
        _settle()
        config = folder.config
        version = f"{made.version} {settings} {config.site} {config.media} {sorted(config.theme.items())}"
        return ArchiveHouse(self, folder.config, album, site, settings, version=version, hurried=hurried)

    def dress(self, config: Config, frame: SiteView) -> Renderer:
        self._chain = ()
        theme = theme_of(Folder(self.root, config), self._theme)
        self._chain = tuple(folder.root for folder in theme.folders)
        address = urlsplit(config.site.base_url)._replace(path=self._base).geturl()
        return Renderer(theme, frame, base_url=address, compiled=self._compiled)

    def watched(self) -> Watched:
        root = self.root
        return Watched(
            folders=(root / PEOPLE, root / STORIES, *self.themes()),
            files=(root / configuration.FILE, root / "replies.toml", root / HIDE, root / "archive.db"),
        )

    def themes(self) -> Sequence[Path]:
        """The archive's own, and those it builds on; while that is not known, all there are. Last, so that a new one is
        noticed, the folder where more of them would be.
        """
        shelf = self.root / SHELF
        chain = self._chain or [known.root for known in known_themes(shelf=shelf).values() if not known.complaint]
        return tuple(dict.fromkeys((self.root / OWN, *chain, shelf)))


class ArchiveHouse:
    """See `serve.House`."""

    def __init__(
        self,
        workshop: ArchiveWorkshop,
        config: Config,
        album: Album,
        site: Site,
        settings: SiteSettings,
        *,
        version: str,
        hurried: bool,
    ) -> None:
        self.site = site
        self.album = album
        self.settings = settings
        self.version = version
        self.hurried = hurried
        self._workshop = workshop
        self._root = workshop.root
        self._config = config
        self._frame = site.view

    def dress(self) -> Renderer:
        return self._workshop.dress(self._config, self._frame)

    def notice(self, path: str, language: Language) -> Notice | None:
        return None

    def publish(self, stored: Stored) -> Path | None:
        return to_publish(stored, self._root, self._config.media).path

    def publish_asset(self, source: Path) -> Path | None:
        try:
            return asset_to_publish(source, self._root)
        except UnusablePicture:  # told when the site is written
            return None

    def close(self) -> None:
        self.album.close()


class PrivateWorkshop:
    """See `serve.Workshop`. The archive's, with what is the owner's alone: read once for each state of the archive, and
    kept in memory.
    """

    private = True

    def __init__(self, workshop: ArchiveWorkshop) -> None:
        self.root = workshop.root
        self.watched = workshop.watched
        self.themes = workshop.themes
        self._workshop = workshop
        self._read: tuple[str, Drawer] | None = None

    def open(self, on_progress: Progress, *, hurry: bool) -> PrivateHouse:
        house = self._workshop.open(on_progress, hurry=hurry)
        try:
            drawer = self._drawer(configuration.load(self.root).owner.person, on_progress)
            return PrivateHouse(house, drawer, read_people(handwritten(self.root).people), self.root)
        except BaseException:
            house.close()
            raise

    def _drawer(self, owner: str, on_progress: Progress) -> Drawer:
        with Archive.open(self.root / "archive.db") as archive:
            state = f"{archive.revision()} {owner}"
            if self._read is None or self._read[0] != state:
                drawer = read_drawer(archive, installed(), owner, lambda done: on_progress("private", done, None))
                self._read = state, drawer
        return self._read[1]


class PrivateHouse:
    """See `serve.House`. Around the house of the site, whose pages stay as they are."""

    def __init__(self, house: ArchiveHouse, drawer: Drawer, files: Mapping[str, PersonFile], root: Path) -> None:
        desk = open_desk(house.album, house.settings)
        self.site = PrivatePages(house.site, desk, drawer, Correspondents(house.album, desk.people, drawer, files))
        self.version = house.version
        self.hurried = house.hurried
        self.dress = house.dress
        self.close = house.close
        self.publish_asset = house.publish_asset
        self._house = house
        self._root = root

    def notice(self, path: str, language: Language) -> Notice | None:
        return notice_above(path, self.site, language)

    def publish(self, stored: Stored) -> Path | None:
        """Of the site's files the cleaned copy, as it will be built. Of private ones what is kept, so that no copy of
        them is ever made; if it is what its name says, as a browser believes that.
        """
        if not isinstance(stored, File):
            return self._house.publish(stored)
        path = self._root / stored.path
        with path.open("rb") as file:
            return path if kind_of(file.read(16)) else None


def _settle() -> None:
    """What stays as long as the album does is not searched for garbage again and again: with 500,000 posts that took
    40 ms, in the middle of a save (2026-11). What an album before left behind is searched for once more.
    """
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
    gc.freeze()
