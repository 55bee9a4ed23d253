"""`tweetarchive people …`: who is who. Each command is a few lines over a recipe in `naming`."""

from __future__ import annotations

from pathlib import Path

import rich_click as click


@click.group()
def people() -> None:
    """Who is who: what only you can know."""


@people.command("list")
@click.argument("words", metavar="[WORD]...", nargs=-1)
@click.option("--all", "everybody", is_flag=True, help="Show everybody (default: those you wrote with most).")
@click.option("--circle", metavar="NAME", help="Only who is in this circle.")
@click.option("--json", "as_json", is_flag=True, help="For programs: everybody, with all that is known, as JSON.")
@click.pass_obj
def list_(at: Path, words: tuple[str, ...], everybody: bool, circle: str | None, as_json: bool) -> int:
    """Show who is who, the closest first: what each is called here, their accounts, when you wrote and how much.

    With WORDs only those in whose names, accounts or circles all of them are.
    """
    from tweetarchive.cli.people_words import say_people, say_people_as_json
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.folder import find
    from tweetarchive.naming.listing import list_people

    terminal = Terminal()
    with terminal.progress() as progress:
        found = list_people(find(at), words, circle=circle, on_progress=progress)
    if as_json:
        say_people_as_json(terminal, found)
    else:
        say_people(terminal, found, everybody=everybody or bool(words) or circle is not None)
    return 0


@people.command()
@click.argument("slug", metavar="SLUG")
@click.argument("accounts", metavar="ACCOUNT...", nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Show what would be written, write nothing.")
@click.pass_obj
def link(at: Path, slug: str, accounts: tuple[str, ...], dry_run: bool) -> int:
    """Say that these accounts are one person: writes it into people/SLUG.md, and changes nothing else there.

    An ACCOUNT is a handle ("twitter:@nancy"), a commenter's page or name ("blog:https://nancy.example", "blog:Nancy
    S"), or what `people list` calls somebody: all their accounts.
    """
    from tweetarchive.cli.people_words import say_linked
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.folder import find
    from tweetarchive.naming import linking

    terminal = Terminal()
    with terminal.progress() as progress:
        change = linking.link(find(at), slug, accounts, dry_run=dry_run, on_progress=progress)
    say_linked(terminal, change, dry_run=dry_run)
    return 0


@people.command()
@click.argument("slug", metavar="SLUG")
@click.argument("accounts", metavar="ACCOUNT...", nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Show what would be written, write nothing.")
@click.pass_obj
def split(at: Path, slug: str, accounts: tuple[str, ...], dry_run: bool) -> int:
    """Say that these accounts are not that person's after all: takes them out of people/SLUG.md again."""
    from tweetarchive.cli.people_words import say_split
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.folder import find
    from tweetarchive.naming import linking

    terminal = Terminal()
    with terminal.progress() as progress:
        change = linking.split(find(at), slug, accounts, dry_run=dry_run, on_progress=progress)
    say_split(terminal, change, dry_run=dry_run)
    return 0


@people.command()
@click.argument("slug", metavar="SLUG")
@click.option(
    "--level",
    metavar="LEVEL",
    default="absent",
    show_default=True,
    help="absent: not at all. initials: their words, no name. link: that they answered, no words. excerpt: first words."
    " full: as everybody, which undoes it.",
)
@click.option("--dry-run", is_flag=True, help="Show what would be written, write nothing.")
@click.pass_obj
def hide(at: Path, slug: str, level: str, dry_run: bool) -> int:
    """Show somebody less, or not at all: writes it into people/SLUG.md, and changes nothing else there.

    It holds from the next build on, in every page and file; docs/consent.md says what each level promises.
    """
    from tweetarchive.cli.people_words import say_hidden
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.folder import find
    from tweetarchive.naming import hiding

    terminal = Terminal()
    with terminal.progress() as progress:
        change = hiding.hide(find(at), slug, level, dry_run=dry_run, on_progress=progress)
    say_hidden(terminal, change, dry_run=dry_run)
    return 0


@people.command()
@click.pass_obj
def suggest(at: Path) -> int:
    """Show which commenters may be somebody with a handle, and why. You say whether that is so, in people/NAME.md."""
    from tweetarchive import folder as recipes
    from tweetarchive.cli.people_words import say_suggestions
    from tweetarchive.cli.terminal import Terminal

    terminal = Terminal()
    with terminal.progress() as progress:
        authors, pairs = recipes.suggestions(recipes.find(at), progress)
    say_suggestions(terminal, authors, pairs)
    return 0


@people.command()
@click.argument("slug", metavar="[SLUG]", required=False)
@click.option("--all", "everybody", is_flag=True, help="Show everybody (default: those whose export would mend most).")
@click.option("--json", "as_json", is_flag=True, help="For programs: everybody, as JSON.")
@click.pass_obj
def ask(at: Path, slug: str | None, everybody: bool, as_json: bool) -> int:
    """Show whose export would mend the most conversations. With SLUG: a letter to ask them for it.

    Counts are of what is known to be missing; each is filled by their export unless they have taken the post back.
    """
    from tweetarchive.cli.asking_words import say_gaps, say_gaps_as_json, say_letter
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.folder import find
    from tweetarchive.naming.asking import wanted_of, whom_to_ask

    terminal = Terminal()
    with terminal.progress() as progress:
        gaps = whom_to_ask(find(at), on_progress=progress)
    one = wanted_of(gaps, slug) if slug else None
    if as_json:
        say_gaps_as_json(terminal, one or gaps)
    elif one:
        say_letter(terminal, one, here=one in gaps.newer)
    else:
        say_gaps(terminal, gaps, everybody=everybody)
    return 0
