"""`theme new`: a small theme that works, on top of another one, to be changed into what its author wants.

Makes files in the archive's `themes/` folder and changes none that is there.
"""

from __future__ import annotations

import re
from pathlib import Path

from msgspec import Struct

from tweetarchive.errors import ThemeError
from tweetarchive.folder import Folder
from tweetarchive.render.known import SHIPPED, KnownTheme, known_themes
from tweetarchive.render.theme_files import API, FILE, OWN, RESERVED, ThemeFolder, is_name
from tweetarchive.render.themes import MORE_STYLES, SHELF, inherited

LAYOUT = "layout.html"


class Started(Struct, frozen=True):
    """A theme that was made. files: as paths in it. hidden: those that the archive's own `theme/` stands before."""

    name: str
    parent: str
    root: Path
    files: tuple[str, ...]
    hidden: tuple[str, ...]


def start_theme(folder: Folder, name: str, parent: str | None = None) -> Started:
    """A new theme called `name` in the archive's `themes/`. parent: by default the theme in use. Raises ThemeError."""
    known = known_themes(shelf=folder.root / SHELF)
    _check_name(name, known)
    asked_by = "archive.toml: site.theme" if parent is None else "--parent"
    parent = folder.config.site.theme if parent is None else parent
    chain = inherited(parent, known, asked_by)
    extended = next(each.name for each in chain if each.file("templates", LAYOUT))
    words = {"name": name, "title": _title(name), "parent": parent, "api": str(API), "layout": f"{extended}/{LAYOUT}"}
    root = folder.root / SHELF / name
    files = {FILE: _TOML, f"templates/{LAYOUT}": _LAYOUT, f"static/{MORE_STYLES}": _STYLES}
    try:
        root.mkdir(parents=True)
        for path, text in files.items():
            (root / path).parent.mkdir(exist_ok=True)
            (root / path).write_text(_filled(text, words), encoding="utf-8")
    except FileExistsError:
        raise ThemeError("is there already", where=str(root), hint="Give the new theme another name.") from None
    except OSError as error:
        raise ThemeError(f"cannot be made: {error.strerror}", where=str(root)) from None
    own = ThemeFolder(OWN, folder.root / OWN)
    hidden = tuple(path for path in files if (own.root / path).is_file() and path == f"templates/{LAYOUT}")
    return Started(name, parent, root, tuple(files), hidden)


def _check_name(name: str, known: dict[str, KnownTheme]) -> None:
    if not is_name(name):
        better = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        hint = "Use small letters, digits and hyphens"
        if name in RESERVED:
            hint = "It has another meaning in themes; give yours another one"
        elif is_name(better):
            hint += f", such as {better}"
        raise ThemeError(f'"{name}" cannot be a theme\'s name', hint=f"{hint}.")
    if name in known:
        found = known[name]
        if not found.release:
            raise ThemeError("is there already", where=str(found.root), hint="Give the new theme another name.")
        what = "tweetarchive" if found.release == SHIPPED else f"the package {found.release}"
        raise ThemeError(
            f'"{name}" is a theme that comes with {what}',
            hint=f"Give yours another name; `tweetarchive theme new NAME --parent {name}` makes one on top of it.",
        )


def _title(name: str) -> str:
    return re.sub(r"[-_]+", " ", name).strip().capitalize()


def _filled(text: str, words: dict[str, str]) -> str:
    """`text` with «name» and its like filled in: braces have their meaning in what is written here."""
    return re.sub(r"«(\w+)»", lambda found: words[found[1]], text)


_TOML = """\
# A theme of your own, on top of «parent»: what is not said here is as it is there.
name = "«name»"
title = "«title»"
description = "Like «parent», with the edge of an airmail envelope and a last line."
parent = "«parent»"
api = «api»

# What may be chosen in archive.toml, below [theme]:  edge = "ribbon"
[params.edge]
type = "string"  # or "integer", or "boolean"
default = "airmail"
choices = ["airmail", "ribbon", "none"]
doc = "What runs along the top of every page."

[params.farewell]
default = "Write soon."
doc = "The last line of every page; empty for none."
"""

_LAYOUT = """\
{# What all pages have in common. A block that is not here is as in «parent»; super() is what stands there. #}
{% extends "«layout»" %}
{# Classes of <body>: how a parameter reaches the stylesheet. #}
{% block marks %}{{ super() }} edge-{{ params.edge }}{% endblock %}
{% block foot %}
{{ super() }}{% if params.farewell %}<p class="farewell">{{ params.farewell }}</p>{% endif %}
{% endblock %}
"""

_STYLES = """\
/* Added to the stylesheets of «parent». To stand in their place instead, call this file style.css. */
html:has(.edge-airmail) {
  border-block-start: .7rem solid;
  border-image: repeating-linear-gradient(-45deg, #b8402f 0 14px, #fff 0 28px, #2f5f9a 0 42px, #fff 0 56px) 12;
}
html:has(.edge-ribbon) { border-block-start: .4rem solid #b8402f; }
.farewell { margin-block: 1.5rem 0; text-align: center; font-style: italic; }
@media print { html:has(body) { border: 0; } }
"""
