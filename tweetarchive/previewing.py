"""An archive's folder as the workshop of a live preview: what is opened, how it is shown, what has to be watched.

The same album, site and theme as a build's, by the same recipes, so that what is seen is what would be built.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from tweetarchive import config as configuration
from tweetarchive import permalinks
from tweetarchive.album.reader import Album
from tweetarchive.build import to_publish, unusable
from tweetarchive.config import Config
from tweetarchive.errors import TweetArchiveError
from tweetarchive.folder import HIDE, PEOPLE, STORIES, Folder, find, site_settings, theme_of, up_to_date_album
from tweetarchive.pictures import Stored
from tweetarchive.render.compiled import Compiled
from tweetarchive.render.known import known_themes
from tweetarchive.render.renderer import Renderer, base_path
from tweetarchive.render.theme_files import OWN
from tweetarchive.render.themes import SHELF
from tweetarchive.serve import Address, Preview, Watched
from tweetarchive.serve import serve as serve_preview
from tweetarchive.serve.hosting import normal_base
from tweetarchive.site import Site

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
    on_progress: Progress,
    on_ready: Callable[[Address], None],
    on_failure: Callable[[TweetArchiveError], None],
) -> None:
    """Serve the archive that `at` is in until interrupted. base: where the site stands, None for where site.base_url
    says. See `serve` and `Watch` for the others. Raises ConfigError, ServeError.
    """
    folder = find(at)
    base = base_path(folder.config.site.base_url) if base is None else normal_base(base)
    preview = Preview(ArchiveWorkshop(folder.root, base, theme), poll=poll, on_failure=on_failure)
    serve_preview(preview, port=port, lan=lan, base=base, on_progress=on_progress, on_ready=on_ready)


class ArchiveWorkshop:
    """See `serve.Workshop`."""

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
            stored = list(album.files())
            hurried = hurry and len(stored) > SOON
            moved = permalinks.moved(permalinks.read(self.root), album)
            refused = () if hurried else unusable(stored, self.root, folder.config.media)
            settings = site_settings(folder.config, refused, moved)
            site = Site(album, settings)
        except BaseException:
            album.close()
            raise
        _settle()
        config = folder.config
        version = f"{made.version} {settings} {config.site} {config.media} {sorted(config.theme.items())}"
        return ArchiveHouse(self, folder.config, album, site, version=version, hurried=hurried)

    def dress(self, config: Config, site: Site) -> Renderer:
        self._chain = ()
        theme = theme_of(Folder(self.root, config), self._theme)
        self._chain = tuple(folder.root for folder in theme.folders)
        address = urlsplit(config.site.base_url)._replace(path=self._base).geturl()
        return Renderer(theme, site.view, base_url=address, compiled=self._compiled)

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
        self, workshop: ArchiveWorkshop, config: Config, album: Album, site: Site, *, version: str, hurried: bool
    ) -> None:
        self.site = site
        self.version = version
        self.hurried = hurried
        self._workshop = workshop
        self._root = workshop.root
        self._config = config
        self._album = album

    def dress(self) -> Renderer:
        return self._workshop.dress(self._config, self.site)

    def publish(self, stored: Stored) -> Path | None:
        return to_publish(stored, self._root, self._config.media).path

    def close(self) -> None:
        self._album.close()


def _settle() -> None:
    """What stays as long as the album does is not searched for garbage again and again: with 500,000 posts that took
    40 ms, in the middle of a save (2026-11). What an album before left behind is searched for once more.
    """
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
    gc.freeze()
