"""A theme and a language tag → the Language its pages speak.

Catalogues lie beside templates, `locale/de.po` in each theme of the chain: the nearest theme that has a message says
it, and of one theme the catalogue for "de-AT" before that for "de". English needs none, as messages are English.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from functools import lru_cache
from pathlib import Path

from tweetarchive.errors import ThemeError
from tweetarchive.render.languages.catalogues import Catalogue, read
from tweetarchive.render.languages.conventions import Conventions, conventions
from tweetarchive.render.languages.messages import Messages
from tweetarchive.render.themes import Theme

FOLDER = "locale"
ENGLISH = "en"


class Language:
    """What pages say in one language: messages of the catalogues, and what CLDR knows. tag: as in <html lang>. version:
    two languages say the same if it is the same.
    """

    def __init__(self, tag: str, catalogues: tuple[Catalogue, ...] = (), version: Hashable = None) -> None:
        self.tag = tag
        self.version = tag, version
        self.conventions: Conventions = conventions(tag)
        self.direction = self.conventions.direction
        self.messages = Messages(catalogues, self.conventions.number, self.direction)
        self.gettext = self.messages.gettext
        self.ngettext = self.messages.ngettext
        self.pgettext = self.messages.pgettext
        self.npgettext = self.messages.npgettext

    def functions(self) -> dict[str, str | Callable[..., str]]:
        """What every template can use: `_("…")`, `ngettext("…", "…", 3)`, `direction` …"""
        return {
            "_": self.gettext,
            "gettext": self.gettext,
            "ngettext": self.ngettext,
            "pgettext": self.pgettext,
            "npgettext": self.npgettext,
            "direction": self.direction,
        }


def language_of(theme: Theme, tag: str) -> Language:
    """The language `tag` as the theme speaks it. Quick if it was asked for before and no catalogue has changed.

    ThemeError for a catalogue that cannot be read, and for a language that the theme does not speak at all.
    """
    files = tuple(_files(theme, tag))
    if not files and tag.partition("-")[0].lower() != ENGLISH:
        raise ThemeError(
            f'there are no words for the language "{tag}"',
            where="archive.toml: site.language",
            hint=f"There are: {', '.join(languages(theme))}. A catalogue of your own is theme/{FOLDER}/{tag}.po.",
        )
    return _language(tag, tuple(_stamped(path) for path in files))


def languages(theme: Theme) -> list[str]:
    """The tags of all languages that the theme, or one it builds on, has a catalogue for; and English."""
    names = {name for folder in theme.folders for name in folder.files(FOLDER) if name.endswith(".po")}
    return sorted({ENGLISH, *(name.removesuffix(".po").replace("_", "-") for name in names)})


Stamped = tuple[Path, int, int]
"""A file, when it was changed (nanoseconds) and its size in bytes."""


@lru_cache(maxsize=8)
def _language(tag: str, files: tuple[Stamped, ...]) -> Language:
    return Language(tag, tuple(_catalogue(*file) for file in files), files)


@lru_cache(maxsize=64)
def _catalogue(path: Path, changed: int, size: int) -> Catalogue:
    return read(path)


def _files(theme: Theme, tag: str) -> Iterator[Path]:
    parts = tag.split("-")
    shorter = ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]
    for folder in theme.folders:
        for name in shorter:
            path = folder.file(FOLDER, f"{name}.po") or folder.file(FOLDER, f"{name.replace('-', '_')}.po")
            if path is not None:
                yield path


def _stamped(path: Path) -> Stamped:
    try:
        stat = path.stat()
    except OSError as error:
        raise ThemeError(f"cannot be read: {error.strerror}", where=str(path)) from None
    return path, stat.st_mtime_ns, stat.st_size
