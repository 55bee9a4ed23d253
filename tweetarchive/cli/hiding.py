"""`tweetarchive hide`: what is not shown, as lines in hide.toml; and how it is told."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

if TYPE_CHECKING:
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.naming.hidden_posts import Hushed


@click.command()
@click.argument("posts", metavar="[POST]...", nargs=-1)
@click.option("--date", "dates", multiple=True, metavar="DATE", help="All of a date: 2011-02, 2011-02-08..2011-02-14.")
@click.option("--word", "words", multiple=True, metavar="WORDS", help="All with this word, or these words in a row.")
@click.option("--undo", is_flag=True, help="Show it again: takes the line out.")
@click.option("--dry-run", is_flag=True, help="Show what would be written, write nothing.")
@click.pass_obj
def hide(
    at: Path, posts: tuple[str, ...], dates: tuple[str, ...], words: tuple[str, ...], undo: bool, dry_run: bool
) -> int:
    """Do not show single posts: writes them into hide.toml, and changes nothing else there. Without any, show which.

    A POST is its name ("twitter-123"), its address on the site with what is behind the "#", or where it once stood.
    What hangs below keeps its place. For all of somebody there is `people hide`; `forget` erases.
    """
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.folder import find
    from tweetarchive.naming.hidden_posts import hide_posts

    terminal = Terminal()
    with terminal.progress() as progress:
        made = hide_posts(find(at), posts, dates=dates, words=words, undo=undo, dry_run=dry_run, on_progress=progress)
    if posts or dates or words:
        _say_written(terminal, made, dry_run)
    else:
        _say_lines(terminal, made)
    return 0


def _say_written(terminal: Terminal, made: Hushed, dry_run: bool) -> None:
    if made.after == made.before:
        terminal.say("hide.toml says so already: nothing to do.")
        return
    old, new = made.before.splitlines(), made.after.splitlines()
    terminal.changes(unified_diff(old, new, "hide.toml" if old else "nothing so far", "hide.toml", lineterm=""))
    terminal.say()
    if dry_run:
        terminal.say("Nothing was written: this was a dry run.")
        return
    terminal.say("Written: hide.toml")
    terminal.say("Next:    tweetarchive build")


def _say_lines(terminal: Terminal, made: Hushed) -> None:
    for key, lines in made.lines.items():
        if lines:
            terminal.say(f"{key}:")
            terminal.row(lines, indent=4, between=",  ")
    if not any(made.lines.values()):
        terminal.say("hide.toml hides no posts.")
