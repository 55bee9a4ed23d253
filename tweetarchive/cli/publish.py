"""The command `publish`: what it asks, what it says. What is published, and how, is decided in `publishing`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

from tweetarchive.sizes import told_size

if TYPE_CHECKING:
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.publish import Plan
    from tweetarchive.publishing import Published
    from tweetarchive.weave import HiddenLine

SHOWN = 8
"""Paths of each kind that --dry-run names."""


@click.command()
@click.option(
    "--remote", metavar="NAME|URL", help='Where to: a git remote (default: as archive.toml says, or "origin").'
)
@click.option("--branch", metavar="NAME", help="The branch that is the site (default: gh-pages).")
@click.option("--message", metavar="TEXT", help="What the commit says.")
@click.option(
    "--history/--no-history",
    default=None,
    help="Keep older versions on the branch, or none (default: keep them, unless pictures and films are heavy).",
)
@click.option("--replace", is_flag=True, help="Although the branch holds what this program did not put there.")
@click.option("--no-limits", is_flag=True, help="Although it is more than GitHub Pages takes: for other hosts.")
@click.option("--theme", metavar="NAME", help="With this theme instead of the one in archive.toml.")
@click.option("--dry-run", is_flag=True, help="Do all but send it; say what would change.")
@click.option("--yes", is_flag=True, help="Do not ask before it is sent.")
@click.pass_obj
def publish(
    at: Path,
    remote: str | None,
    branch: str | None,
    message: str | None,
    history: bool | None,
    replace: bool,
    no_limits: bool,
    theme: str | None,
    dry_run: bool,
    yes: bool,
) -> int:
    """Put the site where others can read it: on a branch of a git repository, such as GitHub Pages shows.

    The site is built and looked through for what is private first; if something is found, nothing is sent.
    """
    from tweetarchive import publishing
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.cli.words import say_useless_lines
    from tweetarchive.folder import find

    terminal = Terminal()
    asked = publishing.Wish(
        remote=remote,
        branch=branch,
        message=message,
        history=history,
        replace=replace,
        bounded=not no_limits,
        theme=theme,
    )
    with terminal.progress() as progress:

        def agreed(plan: Plan, hidden: Sequence[HiddenLine]) -> bool:
            progress.pause()
            say_useless_lines(terminal, hidden)
            _say_plan(terminal, plan, names=dry_run)
            return not dry_run and (yes or plan.nothing or _asked(terminal, plan))

        published = publishing.publish(find(at), asked, agreed=agreed, on_progress=progress)
    _say_published(terminal, published, dry_run=dry_run)
    return 0


def _say_plan(terminal: Terminal, plan: Plan, *, names: bool) -> None:
    terminal.heading(f"{plan.files:,} files, {told_size(plan.size)}", f"branch {plan.branch} of {plan.remote}")
    if plan.nothing:
        return
    told = [
        (word, paths)
        for word, paths in zip(("new", "changed", "removed"), plan.changes, strict=True)
        if paths and (names or not plan.first)
    ]
    for word, paths in told:
        terminal.say(f"  {len(paths):,} {word}")
        if names:
            terminal.row(paths if len(paths) <= SHOWN else _by_folder(paths), indent=4)
    kept = "older versions stay on the branch" if plan.history else "older versions do not stay on the branch"
    terminal.say(f"  {told_size(plan.sent)} to send; " + ("the branch is new" if plan.first else kept))
    if plan.near:
        terminal.warn(plan.near)


def _by_folder(paths: Sequence[str]) -> list[str]:
    """ "threads/ 612", the fullest first; at last those in no folder."""
    counts = Counter(path.partition("/")[0] + "/" if "/" in path else "" for path in paths)
    loose = counts.pop("", 0)
    told = [f"{folder} {count:,}" for folder, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]
    return [*told, f"{loose:,} others"] if told and loose else told or [f"{loose:,} files"]


def _asked(terminal: Terminal, plan: Plan) -> bool:
    where = plan.address or plan.remote
    terminal.paragraph("Whoever can read that place can read this site, and may keep a copy of it.")
    return terminal.agrees(f"Publish it at {where}?")


def _say_published(terminal: Terminal, published: Published, *, dry_run: bool) -> None:
    plan = published.plan
    if plan.nothing:
        terminal.say("It is there already: nothing has changed.")
    elif dry_run:
        terminal.say("Nothing was sent: this was a dry run.")
    elif not published.commit:
        terminal.say("Nothing was sent.")
        return
    else:
        terminal.say(f"Published as {published.commit[:10]}.")
    if plan.address:
        later = "would be" if dry_run and not plan.nothing else "is" if plan.nothing else "will be, in a minute or two,"
        terminal.say(f"The site {later} at {plan.address}")
    if published.commit and plan.first and published.github:
        terminal.paragraph(
            f"The first time, GitHub has to be told: {published.github}/settings/pages, branch {plan.branch},"
            " folder / (root)."
        )
    for note in published.notes:
        terminal.paragraph(note)
