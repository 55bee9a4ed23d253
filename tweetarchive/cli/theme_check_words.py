"""What `tweetarchive theme check` tells a person. Words and looks only; decides nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tweetarchive.cli.theme_words import short

if TYPE_CHECKING:
    from tweetarchive.check.findings import Example, Finding
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.theming.checking import Report

LONGEST_MARKUP = 90
SHOWN = 30
"""Findings of one kind; whoever has more mends these first."""


def say_check(terminal: Terminal, report: Report) -> int:
    """Everything that was found, the worst first. Returns the number of errors."""
    for finding in report.findings[:SHOWN]:
        _say_finding(terminal, finding)
    if len(report.findings) > SHOWN:
        terminal.say(f"… and {len(report.findings) - SHOWN:,} more; --json FILE lists all of them.\n")
    ways = [way for way in report.ways if way]
    how = f", also {_listed(['from right to left' if way == 'ar' else f'with {way}' for way in ways])}" if ways else ""
    terminal.paragraph(f"{report.theme}: {report.pages:,} pages made{how}.")
    if report.unlooked:
        terminal.paragraph(
            f"No browser looked at them: {report.unlooked} So nobody saw whether colours differ enough, what axe finds,"
            " and whether pages fit on a telephone."
        )
    else:
        terminal.say(f"{report.looked:,} were looked at in a browser.")
    counts = [(report.count(level), level) for level in ("error", "warning", "note")]
    told = [f"{count:,} {level}{'' if count == 1 else 's'}" for count, level in counts if count]
    terminal.say(f"{_listed(told)}." if told else "Nothing is wrong.")
    return report.count("error")


def _say_finding(terminal: Terminal, finding: Finding) -> None:
    terminal.finding(finding.level, _where(finding))
    terminal.paragraph(_sentence(finding.message), indent=4)
    if finding.file and finding.count:
        terminal.paragraph(f"Seen on {_pages(finding)}.", indent=4, hang=4)
    if finding.examples and (markup := _markup(finding.examples[0])):
        terminal.say(f"    {markup}")
    if finding.hint:
        terminal.paragraph(finding.hint, indent=4)
    terminal.say()


def _where(finding: Finding) -> str:
    if finding.file:
        return f"{short(Path(finding.file))}{f', line {finding.line}' if finding.line else ''}"
    return _pages(finding) if finding.count else "The theme"


def _pages(finding: Finding) -> str:
    """ "index.html, friends.html and 10 more pages (narrow, light)"."""
    named = [each.page for each in finding.examples]
    more = finding.count - len(named)
    pages = _listed([*named, *([f"{more:,} more page{'' if more == 1 else 's'}"] if more > 0 else [])])
    return f"{pages} ({way})" if (way := finding.examples[0].way) else pages


def _sentence(text: str) -> str:
    """With a capital, unless it begins with the name of a file."""
    first = text.partition(" ")[0]
    return text if "." in first or "/" in first else text[:1].upper() + text[1:]


def _markup(example: Example) -> str:
    """On one line, and not too long."""
    line = " ".join(example.element.split())
    return line if len(line) <= LONGEST_MARKUP else f"{line[: LONGEST_MARKUP - 1]}…"


def _listed(words: list[str]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)
