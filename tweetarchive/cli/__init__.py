"""The commands. Each is a few lines over a recipe in `folder`; all words a person reads in a terminal are in this room.

Exit codes: 0 done; 1 done, but problems are listed; 2 something the person wrote, or the archive, needs attention; 3
the export could not be imported and nothing was; 130 interrupted.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import rich_click as click
from click.exceptions import Exit

from tweetarchive import __version__
from tweetarchive.cli.check import check
from tweetarchive.cli.export import export
from tweetarchive.cli.forgetting import forget
from tweetarchive.cli.hiding import hide
from tweetarchive.cli.people import people
from tweetarchive.cli.publish import publish
from tweetarchive.cli.theme import theme

if TYPE_CHECKING:
    from tweetarchive.cli.terminal import Terminal

PROBLEMS = 1
INTERRUPTED = 130


def main() -> NoReturn:
    """The program. Errors of ours become a message and an exit code; anything else is a bug and keeps its traceback."""
    from tweetarchive.errors import TweetArchiveError

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # names hold letters that an old terminal has not
    try:
        code = program.main(standalone_mode=False)
    except Exit as leave:
        code = leave.exit_code
    except click.ClickException as mistake:
        mistake.show()
        code = mistake.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted. Whatever was not finished is as it was before.", err=True)
        code = INTERRUPTED
    except TweetArchiveError as error:
        _terminal().fail(error)
        code = error.exit_code
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone (… | head): no reason to complain
        code = 0
    sys.exit(code if isinstance(code, int) else 0)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tweetarchive")
@click.option("-C", "at", type=click.Path(path_type=Path), default=Path(), metavar="DIR", help="Act on this archive.")
@click.pass_context
def program(context: click.Context, at: Path) -> None:
    """Keep the friendships you made online.

    Makes a website of people, conversations and dates from the exports that Twitter and others give you.
    """
    context.obj = at


@program.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.argument("exports", metavar="[EXPORT]...", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--limit", "limits", multiple=True, metavar="NAME=VALUE", help="Raise a limit on what an export may hold."
)
@click.option("--workflow", is_flag=True, help="With a workflow by which GitHub builds the site.")
def new(folder: Path, exports: tuple[Path, ...], limits: tuple[str, ...], workflow: bool) -> int:
    """Start an archive in DIR, and import EXPORTs into it if there are any."""
    from tweetarchive import folder as recipes

    terminal = _terminal()
    made = recipes.create(folder)
    terminal.say(f"A new archive is in {folder}.")
    if workflow:
        from tweetarchive.publish.workflow import write_workflow

        terminal.paragraph(
            f"{write_workflow(made.root).relative_to(made.root)} is for a private repository with all of the archive."
            " Read its first lines before you push it; `tweetarchive publish` needs no such thing."
        )
    if not exports:
        terminal.say(f"Next:  cd {folder}  and  tweetarchive import YOUR-EXPORT.zip")
        return 0
    code = _import(terminal, made.root, exports, None, False, False, None, limits)
    terminal.say(f"\nNext:  cd {folder}  and  tweetarchive build")
    return code


@program.command("import")
@click.argument("exports", metavar="EXPORT...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--person", metavar="SLUG", help="Whose export it is, if not yours: a short name like nancy.")
@click.option("--mine", is_flag=True, help="It is yours, though of another account than before.")
@click.option("--remember-again", "let_in", is_flag=True, help="Let in what was forgotten, too.")
@click.option("--dry-run", is_flag=True, help="Read and count everything, keep nothing.")
@click.option("--report", metavar="FILE.json", type=click.Path(path_type=Path), help="Write the whole account as JSON.")
@click.option(
    "--limit", "limits", multiple=True, metavar="NAME=VALUE", help="Raise a limit on what an export may hold."
)
@click.pass_obj
def import_(
    at: Path,
    exports: tuple[Path, ...],
    person: str | None,
    mine: bool,
    let_in: bool,
    dry_run: bool,
    report: Path | None,
    limits: tuple[str, ...],
) -> int:
    """Add EXPORTs, as you downloaded them, to the archive.

    A zip, a tar.gz, a folder, or a lone tweets.js. Parts of one export are given together. What is in the archive
    already is not added twice; the order of imports does not matter.
    """
    return _import(_terminal(), at, exports, person, mine, dry_run, report, limits, let_in)


@program.command()
@click.option("-o", "--out", metavar="DIR", type=click.Path(path_type=Path), help="Where to (default: site/).")
@click.option(
    "--strict", is_flag=True, help="Fail on anything that is not as it should be, e.g. a picture that cannot be read."
)
@click.option("--theme", metavar="NAME", help="With this theme instead of the one in archive.toml.")
@click.option("--report", metavar="FILE.json", type=click.Path(path_type=Path), help="Write the whole account as JSON.")
@click.pass_obj
def build(at: Path, out: Path | None, strict: bool, theme: str | None, report: Path | None) -> int:
    """Make the site: plain files that open in any browser."""
    return _build(_terminal(), at, out, strict, theme, report)


@program.command()
@click.option("--port", type=click.IntRange(0, 65535), metavar="N", help="Here (default: 8765, or the next free one).")
@click.option("--open/--no-open", "show", default=False, help="Open it in the browser (default: no).")
@click.option("--lan", is_flag=True, help="Let other devices in your network see it too, such as your telephone.")
@click.option(
    "--poll/--no-poll",
    default=None,
    help="Look for changes again and again, for folders that tell of none: network drives, some containers.",
)
@click.option(
    "--base-path", metavar="/PATH/", help="Where on its host the site will stand (default: as site.base_url says)."
)
@click.option("--theme", metavar="NAME", help="With this theme instead of the one in archive.toml.")
@click.option(
    "--include-private",
    "private",
    is_flag=True,
    help="Show your direct messages and withheld posts, too: to you, on this computer, and in no file.",
)
@click.pass_obj
def serve(
    at: Path,
    port: int | None,
    show: bool,
    lan: bool,
    poll: bool | None,
    base_path: str | None,
    theme: str | None,
    private: bool,
) -> int:
    """Look at the site while you work on it: what you save is seen at once. Nothing is built. Ctrl+C ends it."""
    from tweetarchive import previewing
    from tweetarchive.cli.words import say_address

    terminal = _terminal()
    with terminal.progress() as progress:
        previewing.serve(
            at,
            port=port,
            lan=lan,
            poll=poll,
            base=base_path,
            theme=theme,
            private=private,
            on_progress=progress,
            on_ready=lambda address: say_address(terminal, address, show=show, private=private),
            on_failure=terminal.fail,
        )
    return 0


@program.command()
@click.argument("slug", metavar="FRIEND")
@click.option(
    "-o", "--out", metavar="FILE", type=click.Path(path_type=Path), help="Where to (default: keepsake-FRIEND.html)."
)
@click.option("--year", "years", type=click.IntRange(1, 9999), multiple=True, help="Of this year; may be repeated.")
@click.option("--pictures/--no-pictures", default=True, help="With pictures and films (default), or with faces only.")
@click.option("--theme", metavar="NAME", help="With this theme instead of the one in archive.toml.")
@click.pass_obj
def keepsake(at: Path, slug: str, out: Path | None, years: tuple[int, ...], pictures: bool, theme: str | None) -> int:
    """Put everything that passed with one FRIEND into a single file, to keep, to print or to give away.

    FRIEND is the name of their page: friends/nancy.html is nancy. The file opens in any browser and needs no network.
    """
    from tweetarchive import folder as recipes
    from tweetarchive.cli.words import say_keepsake
    from tweetarchive.giving import give

    terminal = _terminal()
    with terminal.progress() as progress:
        found = recipes.find(at)
        given = give(found, slug, out=out, years=years, pictures=pictures, theme=theme, on_progress=progress)
    say_keepsake(terminal, given)
    return 0


@program.command()
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), default=Path("example-archive-site"))
@click.option("--theme", metavar="NAME", help="With this theme.")
@click.option("--strict", is_flag=True, help="As in build.")
def example(folder: Path, theme: str | None, strict: bool) -> int:
    """Make the example archive in DIR and build its site: the friendships of people who never existed."""
    from tweetarchive import folder as recipes

    terminal = _terminal()
    with terminal.progress() as progress:
        recipes.example(folder, progress)
    return _build(terminal, folder, None, strict, theme)


program.add_command(check)
program.add_command(export)
program.add_command(forget)
program.add_command(hide)
program.add_command(people)
program.add_command(publish)
program.add_command(theme)


# --- what commands share -------------------------------------------------------------------------------------------


def _terminal() -> Terminal:
    from tweetarchive.cli.terminal import Terminal

    return Terminal()


def _import(
    terminal: Terminal,
    at: Path,
    exports: tuple[Path, ...],
    person: str | None,
    mine: bool,
    dry_run: bool,
    report: Path | None,
    limits: tuple[str, ...],
    let_in: bool = False,
) -> int:
    from tweetarchive import folder as recipes
    from tweetarchive.cli.words import say_ledgers

    with terminal.progress() as progress:
        ledgers = recipes.import_exports(
            recipes.find(at),
            exports,
            person=person,
            mine=mine,
            dry_run=dry_run,
            let_in=let_in,
            limits=limits,
            on_progress=progress,
        )
    if report is not None:
        recipes.write_report(report, ledgers)
    problems = say_ledgers(terminal, ledgers)
    if dry_run:
        terminal.say("Nothing was kept: this was a dry run.")
    return PROBLEMS if problems else 0


def _build(
    terminal: Terminal, at: Path, out: Path | None, strict: bool, theme: str | None, report: Path | None = None
) -> int:
    from tweetarchive import folder as recipes
    from tweetarchive.cli.theme_words import say_outdated
    from tweetarchive.cli.words import say_build

    folder = recipes.find(at)
    with terminal.progress() as progress:
        built = recipes.build(folder, out=out, strict=strict, theme=theme, on_progress=progress)
    if report is not None:
        recipes.write_build_report(report, built)
    problems = say_build(terminal, built)
    if theme is None:
        say_outdated(terminal, folder)
    return PROBLEMS if problems else 0
