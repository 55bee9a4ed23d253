"""The history with one friend as a single file that needs nothing else: for a drawer, a stick, a printer, a friend.

The page is made as every page is, by a theme; then all that it would load is put into it, and what leads out of it is
taken out of it. Nothing is asked of a network, and equal archives give equal bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from secrets import token_hex
from typing import NamedTuple

from tweetarchive.errors import BuildError, ConfigError
from tweetarchive.keepsake.bundling import MARK, Bundle
from tweetarchive.keepsake.pictures import Assets, Pictures
from tweetarchive.nearest import did_you_mean
from tweetarchive.render.renderer import Renderer
from tweetarchive.site import TEMPLATES, Site
from tweetarchive.site.views import Page

__all__ = ["LARGE", "Kept", "keep", "write"]

LARGE = 50_000_000
"""Bytes. What is larger opens slowly, and no post office of the Internet takes it."""


class Kept(NamedTuple):
    """A keepsake. html: the file. exchanges: posts between the two. pictures: that are in it. left_out: pictures and
    films that are not, as they cannot be shown, are too large, or were not wanted.
    """

    name: str
    html: bytes
    exchanges: int
    pictures: int
    left_out: int


def keep(
    site: Site,
    renderer: Renderer,
    slug: str,
    *,
    archive: Path,
    originals: bool,
    years: Collection[int] = (),
    with_pictures: bool = True,
    on_progress: Callable[[int, int], None],
) -> Kept:
    """The file of the friend `slug`. archive: the folder with what is stored. originals: addresses of elsewhere may
    stay links. years: of which alone it tells. on_progress: pictures done, of how many.

    Raises ConfigError if there is no such friend or nothing passed in one of these years, ThemeError.
    """
    found = site.keepsake(slug, years)
    if found is None:
        friends = site.friends()
        what = f'there is no friend called "{slug}" here{did_you_mean(slug, friends)}'
        raise ConfigError(what, hint="A friend is named as their page is: friends/nancy.html is nancy.")
    if missing := {f"{year:04}" for year in years} - {year.label for year in found.view.years}:
        whole = site.keepsake(slug)
        there = ", ".join(year.label for year in whole.view.years) if whole is not None else ""
        what = f"nothing between you and {found.view.friend.person.name} began in {', '.join(sorted(missing))}"
        raise ConfigError(what, hint=f"Something did in {there}." if there else "There are no dates at all.")
    template = TEMPLATES[type(found.view).__name__]
    page = renderer.page(Page(template, template, found.view)).decode("utf-8")
    pictures = Pictures(site.files(), archive, with_pictures, on_progress)
    assets = Assets(renderer.assets, archive / "cache" / "media")
    bundle = Bundle(found.places, assets, pictures, originals=originals)
    html = bundle.bundled(page)
    return Kept(found.view.friend.person.name, html.encode("utf-8"), found.exchanges, pictures.shown, pictures.left_out)


def write(kept: Kept, path: Path) -> None:
    """Write the file, whole or not at all; over an older keepsake, but over nothing else. Raises BuildError."""
    new = path.with_name(f"{path.name}.{token_hex(4)}.new")
    try:
        if path.exists() and not _is_keepsake(path):
            raise BuildError("is there already, and is no keepsake", where=str(path), hint="Name another file with -o.")
        try:
            new.write_bytes(kept.html)
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)
    except OSError as error:
        raise BuildError(f"cannot be written: {error.strerror}", where=str(path)) from error


def _is_keepsake(path: Path) -> bool:
    with path.open("rb") as file:
        return MARK.encode() in file.read(4096)
