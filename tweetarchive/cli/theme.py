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


@theme.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("--force", is_flag=True, help="Even if there is such a file in theme/ already: it is lost.")
@click.pass_obj
def eject(at: Path, files: tuple[str, ...], force: bool) -> int:
    """Copy FILEs of the theme in use into theme/ of the archive, where yours stand before the theme's.

    A FILE is named as in the theme: thread.html, parts/post.html, static/style.css. To add to how pages look, or to
    change one block of a template, you need no copy: see `tweetarchive theme docs`.
    """
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.cli.theme_words import say_ejected
    from tweetarchive.folder import find
    from tweetarchive.theming.ejecting import eject as eject_files

    say_ejected(Terminal(), eject_files(find(at), files, force=force))
    return 0


@theme.command()
@click.argument("files", metavar="[FILE]...", nargs=-1)
@click.option("--mine", is_flag=True, help="Show, too, what you changed.")
@click.pass_obj
def diff(at: Path, files: tuple[str, ...], mine: bool) -> int:
    """Show what changed in the theme since FILEs were ejected from it (default: all that were).

    Ends with exit code 1 if anything did, else 0.
    """
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.cli.theme_words import say_compared
    from tweetarchive.folder import find
    from tweetarchive.theming.comparing import compare

    return PROBLEMS if say_compared(Terminal(), compare(find(at), files), mine=mine) else 0


@theme.command()
@click.argument("name", metavar="[NAME]", required=False)
@click.option("--reference", "everything", is_flag=True, help="Tell all that templates can use, as Markdown.")
@click.pass_obj
def docs(at: Path, name: str | None, everything: bool) -> int:
    """Tell what there is to know of a theme (default: the one in use): what can be chosen, and what it is made of."""
    from tweetarchive.cli.terminal import Terminal

    if everything:
        from tweetarchive.theming.reference import reference

        Terminal().say(reference().rstrip("\n"))
        return 0
    from tweetarchive.cli.theme_words import say_description
    from tweetarchive.folder import find_if_any
    from tweetarchive.theming.describing import describe

    say_description(Terminal(), describe(find_if_any(at), name))
    return 0


@theme.command()
@click.argument("name", metavar="[NAME]", required=False)
@click.option(
    "--browser/--no-browser", default=None, help="Look at pages in a browser, too (default: if there is one)."
)
@click.option("--json", "report", metavar="FILE", type=click.Path(path_type=Path), help="Write all findings as JSON.")
@click.pass_obj
def check(at: Path, name: str | None, browser: bool | None, report: Path | None) -> int:
    """Look for mistakes in the theme NAME, or the one in FOLDER (default: the one in use, with theme/ of the archive).

    Makes the example archive's pages with it and tells of unknown names, blocks nobody shows, requests to other hosts,
    links that lead nowhere, broken markup; and in a browser of colours that cannot be told apart, of what does not fit,
    and of all that axe finds. Ends with exit code 1 if there are errors.
    """
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.cli.theme_check_words import say_check
    from tweetarchive.theming.checking import check as check_theme
    from tweetarchive.theming.checking import theme_at, write_report

    terminal = Terminal()
    with terminal.progress() as progress:
        found = check_theme(theme_at(at, name), browser=browser, on_progress=progress)
    if report is not None:
        write_report(report, found)
    return PROBLEMS if say_check(terminal, found) else 0
