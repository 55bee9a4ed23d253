"""`tweetarchive forget`: what is erased, asked before and told after."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

if TYPE_CHECKING:
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.forgetting import Forgotten


@click.command()
@click.argument("what", metavar="[WHAT]...", nargs=-1)
@click.option("--export", "exports", multiple=True, type=int, metavar="N", help="A whole export, by its number.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Show what would go, erase nothing.")
@click.pass_obj
def forget(at: Path, what: tuple[str, ...], exports: tuple[int, ...], yes: bool, dry_run: bool) -> int:
    """Erase somebody's words from the archive itself, or single posts, or whole exports. There is no way back.

    WHAT is a friend (the name of their page), an account ("twitter:@nancy", "blog:https://nancy.example"), or a post as
    in `hide`. Their own exports go whole; from others' goes what is theirs alone. They are hidden as well, since what
    others wrote about them stays. Without WHAT, the exports in the archive are listed.
    """
    from tweetarchive import forgetting
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.folder import find

    terminal = Terminal()
    folder = find(at)
    if not what and not exports:
        for number, label, whose in forgetting.list_exports(folder):
            terminal.say(f"{number:>4}  {label}  ({whose})")
        terminal.say(
            "\n`tweetarchive forget --export N` erases one; `forget WHAT`, what one person wrote, or one post."
        )
        return 0

    def agree(would: Forgotten) -> bool:
        reporter.pause()
        _say_going(terminal, would, "This would be erased for good:")
        return yes or terminal.agrees("Erase it?")

    with terminal.progress() as reporter:
        done = forgetting.forget(folder, what, exports=exports, agree=agree, dry_run=dry_run, on_progress=reporter)
    if done is None:
        terminal.say("Nothing was erased.")
    elif dry_run:
        _say_going(terminal, done, "This would be erased for good:")
        _say_staying(terminal, done)
        terminal.say("Nothing was erased: this was a dry run.")
    else:
        terminal.say()
        terminal.say("Erased.")
        _say_staying(terminal, done)
        terminal.say("Next:    tweetarchive build   (until then, site/ is as it was)")
    return 0


def _say_going(terminal: Terminal, told: Forgotten, heading: str) -> None:
    gone = told.gone
    terminal.say(heading)
    for label in gone.exports:
        terminal.say(f"  the export {label}")
    for kind, count in gone.records.items():
        terminal.say(f"  {_counted(count, 'record')} of kind “{kind}”")
    if gone.media:
        terminal.say(f"  {_counted(gone.media, 'picture or film', 'pictures and films')} ({gone.size:,} bytes)")
    if not gone.exports and not gone.records and not gone.media:
        terminal.say("  nothing: no record here is theirs alone")


def _say_staying(terminal: Terminal, told: Forgotten) -> None:
    """What remains and why, since nobody can take it for gone then."""
    terminal.say("What stays:")
    for how, count in told.staying.items():
        stands = {"own": "in a record that holds others' words as well", "embedded": "inside a post of somebody else"}
        _item(terminal, f"{_counted(count, 'post')} of theirs, {stands.get(how, 'as somebody liked it')}")
    if told.naming:
        _item(
            terminal,
            f"{_counted(told.naming, 'post')} by you or others that {'names' if told.naming == 1 else 'name'} them",
        )
    for name, file in told.people.items():
        _item(terminal, f'{file}, which is yours; it says consent = "absent" of {name}, and hides what else stays')
    if told.staying and told.posts:
        _item(terminal, "hide.toml hides what else stays of these posts")
    for file in told.written:
        _item(terminal, f"{file}, which names something of it: change that, or the next build stops there")
    _item(terminal, "your copies of the archive and of its site, the exports themselves, and what you put on the web")
    _item(terminal, "what is in stories/ and people/, which you wrote; look for the name there yourself")


def _item(terminal: Terminal, text: str) -> None:
    terminal.paragraph(f"- {text}", indent=2, hang=2)


def _counted(count: int, one: str, many: str = "") -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"
