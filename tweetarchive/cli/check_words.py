"""What `tweetarchive check` tells: a person, or GitHub Actions. Words and looks only; decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from tweetarchive.sizes import told_size

if TYPE_CHECKING:
    from tweetarchive.check import Report
    from tweetarchive.check.findings import Example, Finding, Level
    from tweetarchive.cli.terminal import Terminal

SHOWN = 20
"""Findings of one kind; whoever has more mends these first."""

LONGEST = 90
"""Letters of what stands in a place."""

_GITHUB: Mapping[Level, str] = {"error": "error", "warning": "warning", "note": "notice"}


def say_report(terminal: Terminal, report: Report) -> None:
    """Everything that was found by rules, the worst first, and the figures."""
    rules = dict.fromkeys(finding.rule for finding in report.findings)
    for rule in rules:
        _say_rule(terminal, [finding for finding in report.findings if finding.rule == rule])
    audited = ", every byte of them" if report.audited else ""
    terminal.paragraph(
        f"{report.site}: {report.files:,} files{audited}, {report.pages:,} of them pages, {told_size(report.size)}"
        f" in all, in {report.seconds:,.1f} seconds."
    )
    counts = [(report.count(level), level) for level in _GITHUB]
    told = [f"{count:,} {level}{'' if count == 1 else 's'}" for count, level in counts if count]
    terminal.say(f"{', '.join(told)}." if told else "Nothing is wrong.")


def say_for_github(terminal: Terminal, report: Report) -> None:
    """A workflow command for each finding, at the first place that it is in.

    docs.github.com, "Workflow commands for GitHub Actions": in values % and line ends are escaped, in properties : and
    , as well.
    """
    for finding in report.findings:
        file = str(PurePosixPath(report.site, finding.file)) if finding.file else ""
        places = {"file": file, "line": str(finding.line or ""), "title": f"tweetarchive: {finding.rule}"}
        properties = ",".join(f"{name}={_property(value)}" for name, value in places.items() if value)
        more = f" (and {finding.count - 1:,} more)" if finding.count > 1 else ""
        message = f"{finding.message}{more}\n{finding.hint}".rstrip()
        terminal.say_exactly(f"::{_GITHUB[finding.level]} {properties}::{_value(message)}")


def _say_rule(terminal: Terminal, findings: list[Finding]) -> None:
    hints = {finding.hint for finding in findings}
    for finding in findings[:SHOWN]:
        terminal.finding(finding.level, _place(finding.examples[0]) if finding.examples else "The site")
        terminal.paragraph(f"{finding.message[:1].upper()}{finding.message[1:]}.", indent=4, hang=4)
        if finding.examples and (element := " ".join(finding.examples[0].element.split())):
            terminal.say(f"    {element if len(element) <= LONGEST else element[: LONGEST - 1] + '…'}")
        if finding.count > 1:
            terminal.paragraph(f"Also {_others(finding)}.", indent=4, hang=4)
        if len(hints) > 1 and finding.hint:
            terminal.paragraph(finding.hint, indent=4)
    if len(findings) > SHOWN:
        terminal.say(f"    … and {len(findings) - SHOWN:,} more of the kind; --format json lists all.")
    if len(hints) == 1 and (hint := hints.pop()):
        terminal.paragraph(f"→ {hint}", indent=2, hang=2)
    terminal.say()


def _others(finding: Finding) -> str:
    """ "friends.html, line 3; friends/nan.html, line 4; 20 more". What stands twice in a line is named once."""
    others = list(dict.fromkeys(map(_place, finding.examples)))[1:]
    more = finding.count - 1 - len(others)
    return "; ".join([*others, *([f"{more:,} more"] if more else [])])


def _place(example: Example) -> str:
    return f"{example.page}, line {example.line}" if example.line else example.page


def _value(text: str) -> str:
    """Nothing in it moves or hides what stands around it in a log."""
    text = "".join(sign if sign.isprintable() or sign in "\r\n" else "\N{REPLACEMENT CHARACTER}" for sign in text)
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _value(text).replace(":", "%3A").replace(",", "%2C")
