"""Archives for the tests of `tweetarchive theme`: small ones, with a theme of their own beside the shipped ones."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from command_line import run

from tweetarchive.render.compiled import Compiled
from tweetarchive.render.themes import find_theme
from tweetarchive.theming.checking import Report, check

GARDEN = {
    "theme.toml": 'name = "garden"\nparent = "base"\n',
    "templates/about.html": '{% extends "layout.html" %}\n{% block main %}\nRoses\nand beans\n{% endblock %}\n',
    "static/style.css": "p { color: green }\n",
    "static/seeds.bin": "\0\1",
}


def make_archive(root: Path, theme: str = "letters") -> Path:
    """A new archive that is shown in that theme."""
    run("new", root)
    choose(root, theme)
    return root


def choose(root: Path, theme: str, more: str = "") -> None:
    """Write the theme's name, and more, into archive.toml."""
    (root / "archive.toml").write_text(f'[site]\ntitle = "Letters"\ntheme = "{theme}"\n{more}', "utf-8")


def plant(root: Path, name: str = "garden", **files: str) -> Path:
    """A theme in the archive's themes/: with the garden's files, if not told otherwise."""
    folder = root / "themes" / name
    for path, text in (files or GARDEN).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8", newline="")
    return folder


def checked(root: Path, example: Path, *, with_browser: bool = False, compiled: Compiled | None = None) -> Report:
    """What `theme check` finds of the theme in that folder. In a thread of its own, as the browser of all tests keeps
    this one busy.
    """
    theme = find_theme(root.name, shelf=root.parent)
    looked = partial(check, theme, browser=with_browser, example=example, compiled=compiled)
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(looked, on_progress=lambda *_: None).result()
