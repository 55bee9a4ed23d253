"""Where a theme's files are: the archive's own `theme/` folder → the named theme → its parents → `base`.

A theme is a folder with theme.toml (name, title, parent, api, [params.<name>]), templates/ and static/. This module
puts the chain together and finds files along it; it renders nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tweetarchive.errors import ThemeError
from tweetarchive.nearest import did_you_mean
from tweetarchive.render.known import KnownTheme, known_themes
from tweetarchive.render.theme_files import FILE, OWN, RESERVED, ParamValue, ThemeFolder, checked, read_own, read_theme

SHELF = "themes"
"""Where an archive keeps themes that can be named, each in a folder of its name."""

STYLES = "style.css"
MORE_STYLES = "more.css"
"""A theme's static/style.css stands in place of its parents', its static/more.css is added to theirs."""


@dataclass(frozen=True)
class Theme:
    """A theme with all it inherits. folders: nearest first, `base` last. params: all of them, defaults filled in."""

    folders: tuple[ThemeFolder, ...]
    params: Mapping[str, ParamValue] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return next(folder.name for folder in self.folders if folder.name != OWN)

    def template(self, name: str) -> Path | None:
        """Of "thread.html" the nearest folder's, of "base/thread.html" the theme base's file. None if there is none."""
        owner, _, rest = name.partition("/")
        for folder in self.folders:
            if folder.name == owner:
                return folder.file("templates", rest)
        return next((path for folder in self.folders if (path := folder.file("templates", name))), None)

    def templates(self) -> list[str]:
        """Names of all templates, for messages."""
        return sorted({name for folder in self.folders for name in folder.files("templates")})

    def static(self) -> dict[str, Path]:
        """Every static file by its name in the site; of two with one name, the nearest folder's.

        ThemeError for a link that leads out of the theme.
        """
        found: dict[str, Path] = {}
        for folder in reversed(self.folders):
            for name in folder.files("static"):
                path = folder.file("static", name)
                if path is None:
                    raise ThemeError(
                        "leads out of the theme's folder",
                        where=str(folder.root / "static" / name),
                        hint="Copy the file into the theme instead of linking to it.",
                    )
                found[_more_styles(folder) if name == MORE_STYLES else name] = path
        return dict(sorted(found.items()))

    def stylesheets(self) -> list[str]:
        """The static files that every page is styled by, in the order in which they are linked."""
        more = [_more_styles(folder) for folder in reversed(self.folders) if folder.file("static", MORE_STYLES)]
        return [STYLES, *more]

    def version(self) -> str:
        """Changes if and only if a file of the theme or a parameter does."""
        digest = hashlib.sha256(repr(sorted(self.params.items())).encode())
        for folder in self.folders:
            for part in ("templates", "static", "locale"):
                for name in folder.files(part):
                    content = hashlib.sha256((folder.root / part / name).read_bytes()).hexdigest()
                    digest.update(f"{folder.name}\0{part}\0{name}\0{content}\n".encode())
        return digest.hexdigest()


def find_theme(
    name: str,
    *,
    own: Path | None = None,
    shelf: Path | None = None,
    params: Mapping[str, object] | None = None,
    tried: bool = False,
    places: Sequence[Path] | None = None,
) -> Theme:
    """The theme `name` with its parents, and in front of it the archive's own folder `own` if that exists.

    params: what [theme] in archive.toml says. tried: that was written for another theme, so what this one does not know
    of it is passed over. shelf, places: see `known_themes`. Raises ThemeError for whatever does not fit.
    """
    asked_by = "--theme" if tried else "archive.toml: site.theme"
    try:
        chain = inherited(name, known_themes(places, shelf=shelf, packages=False), asked_by)
    except ThemeError:  # of a package, perhaps: they are asked only then, as this is done after every save
        chain = inherited(name, known_themes(places, shelf=shelf), asked_by)
    if own is not None and own.is_dir():
        chain = [read_own(own), *chain]
    return Theme(tuple(chain), _chosen(chain, params or {}, tried))


def inherited(name: str, known: Mapping[str, KnownTheme], asked_by: str) -> list[ThemeFolder]:
    """The theme `name` and its parents, `base` last. asked_by: where its name is written. Raises ThemeError."""
    chain: list[ThemeFolder] = []
    wanted = name
    while wanted:
        folder = _named(wanted, known, asked_by)
        if folder in chain:
            circle = " → ".join([each.name for each in chain] + [wanted])
            raise ThemeError(
                f"its parents go in a circle: {circle}",
                where=f"theme {name}",
                hint='Let one of them have parent = "base".',
            )
        chain.append(folder)
        wanted, asked_by = folder.parent, str(folder.root / FILE)
    return chain


def _named(name: str, known: Mapping[str, KnownTheme], asked_by: str) -> ThemeFolder:
    if name not in known:
        listed = ", ".join(sorted(known)) or "none"
        raise ThemeError(
            f'there is no theme "{name}"{did_you_mean(name, known)}', where=asked_by, hint=f"Known themes: {listed}."
        )
    found = known[name]
    if found.complaint:
        hint = f"Reinstall or remove {found.release}."
        raise ThemeError(found.complaint, where=f"theme {name}", hint=hint)
    folder = read_theme(found.root)
    where = str(found.root / FILE)
    if name in RESERVED:
        raise ThemeError(f'"{name}" cannot be a theme\'s name', where=where, hint="Give it another one.")
    if folder.name != name:
        what = f'is named "{folder.name}" but found as "{name}"'
        raise ThemeError(what, where=where, hint="Give both the same name.")
    return folder


def _more_styles(folder: ThemeFolder) -> str:
    """The name in the site of its static/more.css: beside style.css, as addresses inside it are relative."""
    return f"more-{folder.name}.css"


def _chosen(chain: Sequence[ThemeFolder], given: Mapping[str, object], tried: bool) -> dict[str, ParamValue]:
    """Every parameter of the chain with the value given or its default; a nearer folder's declaration wins."""
    declared = {param.name: param for folder in reversed(chain) for param in folder.params}
    for name in given:
        if name not in declared and not tried:
            listed = ", ".join(sorted(declared)) or "none"
            raise ThemeError(
                f"the theme has no such parameter{did_you_mean(name, declared)}",
                where=f"archive.toml: theme.{name}",
                hint=f"Its parameters: {listed}.",
            )
    return {
        name: checked(param, given.get(name, param.default), f"archive.toml: theme.{name}")
        for name, param in sorted(declared.items())
    }
