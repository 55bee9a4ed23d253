"""A recipe: an archive's folder and the name of a friend → the file that holds their history, to keep or to give."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import NamedTuple

from tweetarchive.album.reader import Album
from tweetarchive.build import look_through
from tweetarchive.folder import Folder, site_settings, theme_of, up_to_date_album
from tweetarchive.keepsake import LARGE, Kept, keep, write
from tweetarchive.render.renderer import Renderer
from tweetarchive.site import Site
from tweetarchive.site.shelf import copies

Progress = Callable[[str, int, int | None], None]


class Given(NamedTuple):
    """A keepsake and where it is. large: it is larger than is good for it."""

    path: Path
    kept: Kept

    @property
    def large(self) -> bool:
        return len(self.kept.html) > LARGE


def give(
    folder: Folder,
    slug: str,
    *,
    out: Path | None = None,
    years: Collection[int] = (),
    pictures: bool = True,
    theme: str | None = None,
    on_progress: Progress,
) -> Given:
    """Write the history with the friend `slug` into one file, by default keepsake-<slug>.html here.

    years: of which alone it tells, if not of all; they are in that name, too. pictures: False leaves out all but faces.
    Raises ConfigError, ThemeError, BuildError.
    """
    config = folder.config
    with Album.open(up_to_date_album(folder, on_progress).path) as album:
        site = Site(album, site_settings(config, look_through(copies(album), folder.root, config.media)))
        kept = keep(
            site,
            Renderer(theme_of(folder, theme), site.view),
            slug,
            archive=folder.root,
            originals=config.site.originals,
            years=years,
            with_pictures=pictures,
            on_progress=lambda done, total: on_progress("pictures", done, total),
        )
    path = out or Path("-".join(("keepsake", slug, *(f"{year:04}" for year in sorted(set(years))))) + ".html")
    write(kept, path)
    return Given(path, kept)
