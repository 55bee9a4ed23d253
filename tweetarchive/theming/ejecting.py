"""`theme eject`: a file of the theme in use, copied into the archive's own `theme/`, to be changed there.

The copy says where it is from, and an untouched one is kept in `theme/.ejected/<theme>/`, for `comparing`. Nothing that
is there is written over unless that is asked for.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath

from msgspec import Struct

from tweetarchive.errors import ThemeError
from tweetarchive.folder import Folder
from tweetarchive.nearest import did_you_mean
from tweetarchive.render.known import known_themes
from tweetarchive.render.theme_files import OWN, ThemeFolder
from tweetarchive.render.themes import MORE_STYLES, SHELF, inherited
from tweetarchive.theming.stamping import KEPT, stamped

PARTS = ("templates", "static")


class Ejected(Struct, frozen=True):
    """A file that is the archive's own now. theme, release: where it came from."""

    path: Path
    theme: str
    release: str


class Source(Struct, frozen=True):
    """A file of a theme. file: "templates/thread.html"."""

    file: str
    theme: str
    release: str
    path: Path


def eject(folder: Folder, names: Sequence[str], *, force: bool = False) -> list[Ejected]:
    """Copy each of `names` ("thread.html", "static/style.css") into `theme/`, or none if one of them cannot be.

    force: also where there is a file already. Raises ThemeError.
    """
    chain = chain_of(folder)
    sources = {source.file: source for source in (_source(name, chain) for name in names)}
    own = folder.root / OWN
    for source in sources.values():
        if not force and os.path.lexists(own / source.file):
            raise ThemeError(
                "is your own already",
                where=str(own / source.file),
                hint=f"Write --force to lose it and begin with {source.theme}'s again.",
            )
    return [_eject(source, own) for source in sources.values()]


def chain_of(folder: Folder) -> list[tuple[ThemeFolder, str]]:
    """The theme in use and its parents with their releases, without the archive's own. Raises ThemeError."""
    known = known_themes(shelf=folder.root / SHELF)
    chain = inherited(folder.config.site.theme, known, "archive.toml: site.theme")
    return [(each, known[each.name].release) for each in chain]


def in_force(file: str, chain: Iterable[tuple[ThemeFolder, str]]) -> Source | None:
    """Of "templates/thread.html" the nearest theme's file. None if there is none."""
    part, _, name = file.partition("/")
    for folder, release in chain:
        path = folder.file(part, name)
        if path is not None:
            return Source(file, folder.name, release, path)
    return None


def files_of(chain: Iterable[tuple[ThemeFolder, str]]) -> list[str]:
    """Everything that can be ejected, as a person names it: templates without a word, the rest as "static/…"."""
    found = {(part, name) for folder, _ in chain for part in PARTS for name in folder.files(part)}
    found.discard(("static", MORE_STYLES))
    return [
        name if part == "templates" else f"{part}/{name}"
        for part, name in sorted(found, key=lambda each: (each[0] != "templates", each[1]))
    ]


def file_named(name: str) -> list[str]:
    """What "thread.html" or "static/style.css" can mean, likeliest first."""
    plain = PurePath(name).as_posix()
    meant = [f"{part}/{plain}" for part in PARTS]
    return [plain, *meant] if plain.startswith(tuple(f"{part}/" for part in PARTS)) else meant


def _source(name: str, chain: Sequence[tuple[ThemeFolder, str]]) -> Source:
    meant = file_named(name)
    if f"static/{MORE_STYLES}" in meant:
        raise ThemeError(
            f"{MORE_STYLES} is added to the styles of other themes and stands in nobody's place",
            hint=f"Write a {OWN}/static/{MORE_STYLES} of your own.",
        )
    for file in meant:
        source = in_force(file, chain)
        if source is not None:
            return source
    files = files_of(chain)
    theme, _, rest = meant[0].removeprefix("templates/").partition("/")
    if any(theme == folder.name for folder, _ in chain):
        hint = f"Leave out the theme: {rest}. The nearest theme's is taken."
    else:
        hint = f"It has {', '.join(files)}."
    what = f'has no file "{name}"{did_you_mean(name, files)}'
    raise ThemeError(what, where=f"theme {chain[0][0].name}", hint=hint)


def _eject(source: Source, own: Path) -> Ejected:
    part, _, name = source.file.partition("/")
    path = own / source.file
    kept = own / KEPT / source.theme / source.file
    try:
        content = source.path.read_bytes()
        mine = stamped(content, part, name, source.theme, source.release)
        for old in (own / KEPT).glob(f"*/{part}"):
            (old / name).unlink(missing_ok=True)
        for target, written in ((kept, content), (path, mine)):
            target.parent.mkdir(parents=True, exist_ok=True)
            if target.is_symlink():
                target.unlink()  # what it leads to is not what was asked for
            target.write_bytes(written)
    except OSError as error:
        raise ThemeError(f"cannot be written: {error.strerror}", where=str(error.filename or path)) from None
    return Ejected(path, source.theme, source.release)
