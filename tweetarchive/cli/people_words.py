"""What `tweetarchive people …` tells a person. Words and looks only; decides nothing."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Sequence
from difflib import unified_diff
from typing import TYPE_CHECKING

import msgspec

from tweetarchive.weave.people_files import quoted

if TYPE_CHECKING:
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.naming.hiding import Hiding
    from tweetarchive.naming.linking import Account, Change
    from tweetarchive.naming.listing import Listed
    from tweetarchive.suggesting import Author, Pair

SHOWN_AUTHORS = 8
SHOWN_PEOPLE = 20
"""As many as one reads; whoever looks for somebody else says a word of their name."""


def say_people(terminal: Terminal, people: Sequence[Listed], *, everybody: bool) -> None:
    """Who is who. A short name comes first in its line, since names may be of any width and run either way."""
    shown = people if everybody else people[:SHOWN_PEOPLE]
    width = max((len(one.slug) for one in shown if len(one.slug) <= 24), default=0)
    for one in shown:
        terminal.entry(one.slug, one.name, width)
        terminal.row([quoted(account) for account in one.accounts], indent=4)
        terminal.paragraph(_passed(one), indent=4)
        terminal.row(list(one.circles), indent=4, between=", ")
        terminal.row(" ".join(_known_by(one)).split(), indent=4, between=" ")
    if not people:
        terminal.say("Nobody who is shown here is called that.")
    if len(people) > len(shown):
        terminal.say(f"\n… and {len(people) - len(shown):,} more: --all shows everybody, a word of a name only those.")


def say_people_as_json(terminal: Terminal, people: Sequence[Listed]) -> None:
    """For programs: all that is known, in letters that every terminal and pipe lets through."""
    terminal.say_exactly(json.dumps(msgspec.to_builtins(people), indent=2))


def say_linked(terminal: Terminal, change: Change, *, dry_run: bool) -> None:
    """What is written into a people file, and what comes of it."""
    if change.after == change.before:
        terminal.say(f"{change.where} says so already: nothing to do.")
        return
    _say_change(terminal, change)
    for account in change.accounts:
        was = f", and no longer {account.before}" if account.before and account.slug else ""
        terminal.say(f"{account.called} is {change.name} now{was}.")
    _say_written(terminal, change, dry_run)


def say_split(terminal: Terminal, change: Change, *, dry_run: bool) -> None:
    """What is taken out of a people file, and what comes of it."""
    _say_change(terminal, change)
    for account in change.accounts:
        terminal.say(f"{account.called} is no longer {change.name}, but {_alone(account)}.")
    _say_written(terminal, change, dry_run)


def say_hidden(terminal: Terminal, change: Hiding, *, dry_run: bool) -> None:
    """What is written into a people file, and how they are shown then."""
    if change.after == change.before:
        terminal.say(f"{change.name} is shown so already: nothing to do.")
        return
    _say_change(terminal, change)
    terminal.say(f"{change.name} is shown {change.meaning}.")
    for other in change.along:
        terminal.say(f"{other} cannot be told from them by a people file, and is shown so as well.")
    for other in change.namesakes:
        terminal.say(f"{other} is called so as well, and is shown: if it is the same person, hide them, too.")
    _say_written(terminal, change, dry_run)


def say_suggestions(terminal: Terminal, authors: Sequence[Author], pairs: Sequence[Pair]) -> None:
    """Pairs with their evidence, and what to write if it is so; before that, who may be the owner."""
    if authors:
        terminal.say(
            f"Nobody in this archive is you so far. If you are one of these, write people/{authors[0].slug}.md:"
        )
        terminal.say()
        for author in authors[:SHOWN_AUTHORS]:
            wrote = f"wrote {author.articles:,} article{'s' if author.articles != 1 else ''}"
            terminal.say(f"  {author.name or author.account}, who {wrote}:  accounts = [{_quoted(author.account)}]")
        terminal.say("\nIt begins and ends with a line of +++, like every people file.\n")
    elif not pairs:
        terminal.say("Nothing to suggest: no commenter gave a page of somebody with a handle, or was named with one.")
    for pair in pairs:
        who = " and ".join(dict.fromkeys(pair.commenters))
        terminal.say(f"{who}, who commented, may be @{pair.handle}:")
        for hint in pair.hints:
            place = f", in “{hint.title}” ({hint.key})" if hint.title else f", in {hint.key}" if hint.key else ""
            terminal.say(f"  - {hint.evidence}{place}")
        accounts = ", ".join(map(_quoted, pair.accounts))
        if pair.described:
            terminal.say(f"If so, these belong into people/{pair.slug}.md:\n\naccounts = [{accounts}]\n")
        else:
            front = f"name = {_quoted(pair.name)}\naccounts = [{accounts}]"
            terminal.say(f"If so, write people/{pair.slug}.md:\n\n+++\n{front}\n+++\n")


def _passed(one: Listed) -> str:
    """When, how much, and who it is by that."""
    if one.owner:
        return "This is you."
    undated = f"{one.undated:,} of unknown date" if one.undated else ""
    if not one.since:
        return f"{undated}." if undated else "No word between you is known."
    since, until = _month(one.since), _month(one.until)
    when = since if since == until else f"{since} – {until}"
    return ", ".join(filter(None, (f"{when}: {one.sent:,} from you", f"{one.received:,} to you", undated))) + "."


def _month(day: str) -> str:
    return datetime.date.fromisoformat(day).strftime("%B %Y")


def _known_by(one: Listed) -> Iterator[str]:
    if one.file:
        yield f"Described in {one.file}."
    if one.both:
        yield "Their own export is here."
    if one.namesakes:
        yield f"Not {' nor '.join(one.namesakes)}, who has the same name."
        if one.first or one.where:
            title = f" in “{one.first}”" if one.first else ""
            yield f"First{title}{f', at {one.where}' if one.where else '.'}"  # no full stop, which would be copied
    if one.alike:
        yield "Only their address of e-mail names them and nobody else."


def _say_change(terminal: Terminal, change: Change | Hiding) -> None:
    old, new = change.before.splitlines(), change.after.splitlines()
    terminal.changes(unified_diff(old, new, change.where if old else "nothing so far", change.where, lineterm=""))
    terminal.say()


def _alone(account: Account) -> str:
    return account.slug or "somebody without a page"


def _say_written(terminal: Terminal, change: Change | Hiding, dry_run: bool) -> None:
    if dry_run:
        terminal.say("Nothing was written: this was a dry run.")
        return
    terminal.say(f"Written: {change.where}")
    terminal.say("Next:    tweetarchive build")


def _quoted(text: str) -> str:
    """A TOML string."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
