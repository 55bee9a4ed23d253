"""What `tweetarchive theme …` tells a person. Words and looks only; decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tweetarchive.nearest import did_you_mean

if TYPE_CHECKING:
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.theming.listing import Listed, Own
    from tweetarchive.theming.starting import Started


def say_themes(terminal: Terminal, themes: Sequence[Listed], in_use: str, own: Own | None) -> int:
    """Every theme. in_use: the name archive.toml says, "" outside an archive. Returns the number of problems."""
    for theme in themes:
        terminal.heading(theme.name, "in use" if theme.in_use else "")
        if theme.error is not None:
            terminal.paragraph(f"Cannot be used: {theme.error}", indent=4)
            continue
        title = "" if theme.title.casefold() == theme.name else f"{theme.title}. "
        if title or theme.description:
            terminal.paragraph(f"{title}{theme.description}", indent=4)
        terminal.paragraph(f"Stands on {theme.parent}. {_origin(theme)}".removeprefix("Stands on . "), indent=4)
    if own is not None:
        files = f"{_counted(own.templates, 'template')} and {_counted(own.static, 'other file')}"
        terminal.paragraph(f"\nThis archive's own theme/ folder stands before it, with {files}.")
    if in_use and in_use not in {theme.name for theme in themes}:
        near = did_you_mean(in_use, (theme.name for theme in themes))
        terminal.warn(f'archive.toml: site.theme: there is no theme "{in_use}"{near}')
        return 1
    return sum(theme.in_use and theme.error is not None for theme in themes)


def say_started(terminal: Terminal, started: Started) -> None:
    """Where the new theme is, and what to do with it."""
    terminal.say(f"Your theme is in {short(started.root)}, on top of {started.parent}:")
    about = ("its name, and what may be chosen", "what all pages have in common", "how they look")
    for file, what in zip(started.files, about, strict=True):
        terminal.say(f"    {file:24}{what}")
    terminal.say(f"\nTo see it:   tweetarchive serve --theme {started.name}")
    terminal.say(f'To keep it:  theme = "{started.name}"  in archive.toml, below [site]')
    for file in started.hidden:
        terminal.warn(f"theme/{file} of this archive stands before the new one's and hides it.")


def short(path: Path) -> str:
    """As one would type it here."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _origin(theme: Listed) -> str:
    if theme.shipped:
        return "Comes with tweetarchive."
    if theme.release:
        return f"Comes with the package {theme.release}."
    return f"Is in {short(theme.root)}."


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"
