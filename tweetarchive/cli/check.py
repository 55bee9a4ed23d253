"""`tweetarchive check`: a few lines over the recipe in `checks`. What is said is in `check_words`."""

from __future__ import annotations

from pathlib import Path

import rich_click as click

PROBLEMS = 1


@click.command()
@click.argument("site", metavar="[SITE]", required=False, type=click.Path(path_type=Path))
@click.option("--privacy", is_flag=True, help="Only look for what nobody should read; leave links and pages alone.")
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="For people, for programs, or as annotations in GitHub Actions.",
)
@click.pass_obj
def check(at: Path, site: Path | None, privacy: bool, strict: bool, form: str) -> int:
    """Look at the built site before others do: SITE is its folder (default: site/ of the archive).

    Tells of links and pictures that lead nowhere, of everything that asks another host, of broken markup, of what hosts
    and disks do not take, and of what nobody should read. Ends with exit code 1 if there are errors.
    """
    from tweetarchive import checks
    from tweetarchive.cli.check_words import say_for_github, say_report
    from tweetarchive.cli.terminal import Terminal

    terminal = Terminal()
    with terminal.progress() as progress:
        report = checks.check(at, site, privacy_only=privacy, for_everybody=form == "github", on_progress=progress)
    if form == "json":
        terminal.say_exactly(checks.report_as_json(report))
    elif form == "github":
        say_for_github(terminal, report)
    else:
        say_report(terminal, report)
    wrong = report.count("error") + (report.count("warning") if strict else 0)
    return PROBLEMS if wrong else 0
