"""Which themes can be named, which one is in use, and what of the archive's own stands before it. Writes nothing."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from tweetarchive.errors import ThemeError
from tweetarchive.folder import Folder
from tweetarchive.render.known import SHIPPED, KnownTheme, known_themes
from tweetarchive.render.theme_files import OWN, ThemeFolder
from tweetarchive.render.themes import SHELF, inherited


class Listed(Struct, frozen=True):
    """A theme that can be named. shipped: with the product; release: "bright 1.2" of a package; both empty for one in
    the archive's folder. error: why it cannot be used.
    """

    name: str
    root: Path
    title: str = ""
    description: str = ""
    parent: str = ""
    release: str = ""
    shipped: bool = False
    in_use: bool = False
    error: ThemeError | None = None


class Own(Struct, frozen=True):
    """What stands in the archive's folder `theme/`, by number of files."""

    templates: int
    static: int


def list_themes(folder: Folder | None) -> list[Listed]:
    """Every theme that can be named, by name; with those of the archive if there is one."""
    known = known_themes(shelf=folder.root / SHELF if folder else None)
    in_use = folder.config.site.theme if folder else ""
    found = []
    for name, theme in known.items():
        try:
            first, *_ = inherited(name, known, f"theme {name}")
            error = None
        except ThemeError as wrong:
            first, error = ThemeFolder(name, theme.root), wrong
        found.append(listed(first, theme, in_use=name == in_use, error=error))
    return found


def listed(theme: ThemeFolder, found: KnownTheme, *, in_use: bool, error: ThemeError | None = None) -> Listed:
    """A theme as it is listed. error: why it cannot be used."""
    return Listed(
        theme.name,
        found.root,
        title=theme.title,
        description=theme.description,
        parent=theme.parent,
        release=found.release,
        shipped=found.release == SHIPPED,
        in_use=in_use,
        error=error,
    )


def own_files(folder: Folder | None) -> Own | None:
    """None if there is no archive, or it has no such folder, or nothing in it."""
    if folder is None:
        return None
    own = ThemeFolder(OWN, folder.root / OWN)
    found = Own(*(len(list(own.files(part))) for part in ("templates", "static")))
    return found if found.templates or found.static else None
