"""The command `export`: what can be asked, and what is said. What is written is decided in `exporting`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

if TYPE_CHECKING:
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.exporting import Exported, Format


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "as2", "csv", "sqlite", "bagit"]),
    required=True,
    help="jsonl: ours, which `import` reads; as2: ActivityStreams 2; csv: tables; sqlite: a database; bagit: a bag.",
)
@click.option(
    "-o",
    "--out",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Where to; of csv and bagit a folder; - is stdout.",
)
@click.option(
    "--friend", metavar="SLUG", default="", help="Only what passed with this friend (the name of their page)."
)
@click.option("--since", metavar="DATE", default="", help="Only from this day on: 2012-05-19, 2012-05 or 2012.")
@click.option("--until", metavar="DATE", default="", help="Only until this day, and with it.")
@click.option("--service", "services", metavar="NAME", multiple=True, help="Only of this service; may be said again.")
@click.option(
    "--kind",
    "kinds",
    type=click.Choice(["post", "boost", "article", "comment"]),
    multiple=True,
    help="Only of this kind; may be said again.",
)
@click.option("--everything", is_flag=True, help="All that is private, too, to keep or to move: jsonl and bagit.")
@click.option("--force", is_flag=True, help="Over an export that is there.")
@click.pass_obj
def export(
    at: Path,
    form: Format,
    out: Path | None,
    friend: str,
    since: str,
    until: str,
    services: tuple[str, ...],
    kinds: tuple[str, ...],
    everything: bool,
    force: bool,
) -> int:
    """Write your posts down in a format that other programs read: what the site shows, and nothing else.

    With --everything it is the whole archive, with all that is private in it, for you alone.
    """
    from tweetarchive import exporting
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.folder import find

    terminal = Terminal()
    streams = out == Path("-")
    wish = exporting.Wish(form, out, friend, since, until, services, kinds, everything, force)
    with terminal.progress() as progress:
        done = exporting.export(find(at), wish, to=sys.stdout.buffer if streams else None, on_progress=progress)
    if not streams:
        _say(terminal, done, form)
    return 0


def _say(terminal: Terminal, done: Exported, form: str) -> None:
    if not done.accounts:
        terminal.say(f"{done.posts:,} post{'s' if done.posts != 1 else ''} in {done.path}")
        if done.without:
            one = done.without == 1
            terminal.paragraph(
                f"{done.without:,} {'picture or film is' if one else 'pictures and films are'} not in it:"
                " not in the archive, or not fit to be shown. `build` says which."
            )
        return
    terminal.say(f"{done.posts:,} lines of {done.accounts:,} account{'s' if done.accounts != 1 else ''} in {done.path}")
    terminal.warn("It holds all that is private in your archive: give it to nobody.")
    if form == "jsonl":
        terminal.say(f"An archive of it again:  cd {done.path}  and  tweetarchive import accounts/*")
    else:
        terminal.say(f"{done.path}/data is an archive: copy it, so that the bag stays whole, and build there.")
