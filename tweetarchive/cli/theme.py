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


@theme.command()
@click.argument("name", metavar="NAME")
@click.option("--parent", metavar="NAME", help="The theme it stands on (default: the one in use).")
@click.pass_obj
def new(at: Path, name: str, parent: str | None) -> int:
    """Start a theme called NAME in themes/ of the archive: a small one that works, for you to change."""
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.cli.theme_words import say_started
    from tweetarchive.folder import find
    from tweetarchive.theming.starting import start_theme

    say_started(Terminal(), start_theme(find(at), name, parent))
    return 0
