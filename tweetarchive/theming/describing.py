"""`theme docs`: what there is to know of a theme: what can be chosen, what it brings, what it inherits. Reads only."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from tweetarchive.errors import ThemeError
from tweetarchive.folder import Folder
from tweetarchive.render.blocks import blocks_of
from tweetarchive.render.known import known_themes
from tweetarchive.render.theme_files import Param, ParamValue, ThemeFolder, checked
from tweetarchive.render.themes import SHELF, Theme, inherited
from tweetarchive.theming.listing import Listed, listed

LAYOUT = "layout.html"
DEFAULT = "letters"
"""The theme that is described where no archive names one."""


class Choice(Struct, frozen=True):
    """A parameter. theme: which declares it. value: what the archive chose, None if nothing."""

    param: Param
    theme: str
    value: ParamValue | None = None


class File(Struct, frozen=True):
    """A template or static file. themes: all that have one, the one that counts first."""

    name: str
    themes: tuple[str, ...]


class Description(Struct, frozen=True):
    """A theme. parents: nearest first. blocks: of its layout, which all pages have. more_blocks: what templates have
    besides.
    """

    theme: Listed
    license: str
    author: str
    parents: tuple[str, ...]
    choices: tuple[Choice, ...]
    templates: tuple[File, ...]
    static: tuple[File, ...]
    blocks: tuple[str, ...]
    more_blocks: tuple[tuple[str, tuple[str, ...]], ...]


def describe(folder: Folder | None, name: str | None = None) -> Description:
    """The theme `name`, by default the one in use. folder: of an archive, None outside of any. Raises ThemeError."""
    in_use = folder.config.site.theme if folder else ""
    wanted = name or in_use or DEFAULT
    known = known_themes(shelf=folder.root / SHELF if folder else None)
    first, *others = chain = inherited(wanted, known, "archive.toml: site.theme" if name is None else "theme docs")
    written = folder.config.theme if folder and wanted == in_use else {}
    declared = {param.name: (param, each.name) for each in reversed(chain) for param in each.params}
    theme = Theme(tuple(chain))
    blocks = blocks_of(theme, LAYOUT)
    more = ((name, tuple(b for b in blocks_of(theme, name) if b not in blocks)) for name in theme.templates())
    return Description(
        listed(first, known[wanted], in_use=wanted == in_use),
        first.license,
        first.author,
        tuple(each.name for each in others),
        tuple(_choice(param, theme, written) for _, (param, theme) in sorted(declared.items())),
        _files(chain, "templates"),
        _files(chain, "static"),
        blocks,
        tuple((name, others) for name, others in more if others and name != LAYOUT),
    )


def _choice(param: Param, theme: str, written: Mapping[str, object]) -> Choice:
    """What is written may be wrong: these docs are where one looks up what would be right."""
    try:
        return Choice(param, theme, checked(param, written[param.name], "") if param.name in written else None)
    except ThemeError:
        return Choice(param, theme)


def _files(chain: list[ThemeFolder], part: str) -> tuple[File, ...]:
    owners: dict[str, list[str]] = {}
    for folder in chain:
        for name in folder.files(part):
            owners.setdefault(name, []).append(folder.name)
    return tuple(File(name, tuple(themes)) for name, themes in sorted(owners.items()))
