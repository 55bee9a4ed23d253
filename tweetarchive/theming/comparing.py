"""`theme diff`: what became, in their themes, of the files that were ejected from them. Reads and compares only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Literal

from msgspec import Struct

from tweetarchive.errors import ThemeError
from tweetarchive.folder import Folder
from tweetarchive.nearest import did_you_mean
from tweetarchive.render.known import KnownTheme, known_themes
from tweetarchive.render.theme_files import OWN, ThemeFolder
from tweetarchive.render.themes import SHELF
from tweetarchive.theming.ejecting import PARTS, chain_of, file_named, in_force
from tweetarchive.theming.stamping import KEPT, read_stamp, unstamped

Fate = Literal["same", "changed", "gone", "away", "own"]
"""Of an ejected file in its theme: as it was; another; no longer there; no longer a theme. own: never ejected."""


class Compared(Struct, frozen=True):
    """A file in the archive's `theme/`, as "templates/thread.html", and the one of `theme` that it was.

    releases: what the theme came with then and comes with now. then: None if what was kept of it is gone. now: None if
    there is none. mine: without its stamp. covers: another theme that has such a file and would show it, were it not
    for this one. unused: the theme it came from has no part in the one in use.
    """

    file: str
    fate: Fate
    mine: bytes
    theme: str = ""
    releases: tuple[str, str] = ("", "")
    then: bytes | None = None
    now: bytes | None = None
    covers: str = ""
    unused: bool = False

    @property
    def is_news(self) -> bool:
        """Whether the theme is not as it was for this file, so that somebody should look."""
        return self.fate in ("changed", "gone", "away") or bool(self.covers and not self.unused)

    @property
    def is_as_ejected(self) -> bool:
        """Whether nobody changed the copy."""
        return self.mine == self.then


def compare(folder: Folder, names: Sequence[str] = ()) -> list[Compared]:
    """Every ejected file in `theme/`, or those of `names`, by name. Raises ThemeError."""
    own = ThemeFolder(OWN, folder.root / OWN)
    files = [f"{part}/{name}" for part in PARTS for name in own.files(part)]
    known = known_themes(shelf=folder.root / SHELF)
    chain = chain_of(folder)
    compared = (_compared(own.root, file, known, chain) for file in (_named(names, files) if names else files))
    return [each for each in compared if names or each.fate != "own"]


def _named(names: Sequence[str], files: Sequence[str]) -> Iterator[str]:
    for name in names:
        found = next((file for file in file_named(name) if file in files), None)
        if found is None:
            near = did_you_mean(name, [*files, *(file.partition("/")[2] for file in files)])
            hint = f"There are {', '.join(files)}." if files else "`tweetarchive theme eject FILE` puts one there."
            raise ThemeError(f'there is no "{name}"{near}', where=f"{OWN}/", hint=hint)
        yield found


def _compared(
    own: Path, file: str, known: Mapping[str, KnownTheme], chain: Sequence[tuple[ThemeFolder, str]]
) -> Compared:
    try:
        content = (own / file).read_bytes()
        stamp, mine = read_stamp(content), unstamped(content)
        theme = _origin(own, file, stamp.theme if stamp else "")
        kept = own / KEPT / theme / file
        then = kept.read_bytes() if theme and kept.is_file() else None
        if not theme:
            return Compared(file, "own", mine)
        found = known.get(theme)
        part, _, name = file.partition("/")
        path = ThemeFolder(theme, found.root).file(part, name) if found else None
        now = path.read_bytes() if path else None
    except OSError as error:
        raise ThemeError(f"cannot be read: {error.strerror}", where=str(error.filename or own / file)) from None
    digest = sha256(then).hexdigest() if then is not None else stamp.sha256 if stamp else ""
    shown = in_force(file, chain)
    return Compared(
        file,
        _fate(found, now, digest),
        mine,
        theme=theme,
        releases=(stamp.release if stamp else "", found.release if found else ""),
        then=now if then is None and now is not None and sha256(now).hexdigest() == digest else then,
        now=now,
        covers=shown.theme if shown and shown.theme != theme else "",
        unused=all(each.name != theme for each, _ in chain),
    )


def _origin(own: Path, file: str, stamped: str) -> str:
    """The theme that a file came from: by what was kept, else by its stamp. "" if it was never ejected."""
    kept = sorted(each.name for each in (own / KEPT).glob("*") if (each / file).is_file())
    return stamped if stamped in kept or not kept else kept[0]


def _fate(found: KnownTheme | None, now: bytes | None, digest: str) -> Fate:
    if found is None or found.complaint:
        return "away"
    if now is None:
        return "gone"
    return "same" if sha256(now).hexdigest() == digest else "changed"
