"""`tweetarchive theme …`: for those who change how it looks. Each command is a few lines over a recipe in `theming`."""

from __future__ import annotations

from pathlib import Path

import rich_click as click

PROBLEMS = 1


@click.group()
def theme() -> None:
    """Change how it looks: choose a theme, change a file of it, or make one."""


@theme.command("list")
@click.pass_obj
def list_(at: Path) -> int:
    """Show every theme that archive.toml or --theme can name, and which one is in use."""
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.cli.theme_words import say_themes
    from tweetarchive.folder import find_if_any
    from tweetarchive.theming.listing import list_themes, own_files

    folder = find_if_any(at)
    themes = list_themes(folder)
    wrong = say_themes(Terminal(), themes, folder.config.site.theme if folder else "", own_files(folder))
    return PROBLEMS if wrong else 0
