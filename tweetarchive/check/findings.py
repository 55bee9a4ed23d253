"""What a check finds, as values: how bad, what, where, what to do. The same thing in many places is one finding.

Knows no rules: they are named, with how bad it is to break them, by whoever gathers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

Level = Literal["error", "warning", "note"]
Key = tuple[object, ...]

EXAMPLES = 3
"""Places that are named for a finding."""

MOST = 1000
"""Findings of one rule in a site: what is more is one finding, so that a ruin does not fill the memory."""


class Example(Struct, frozen=True):
    """Where a finding is true. page: a path in the site. way: how the page was made or looked at, "" if as always.
    element: its markup, or the words that it is about. line: from 1, 0 if unknown.
    """

    page: str
    way: str = ""
    element: str = ""
    line: int = 0


class Finding(Struct, frozen=True):
    """file: "" if it is not known which; line: from 1, 0 if unknown. count: of places, 0 if it is not about any."""

    level: Level
    rule: str
    message: str
    hint: str = ""
    file: str = ""
    line: int = 0
    count: int = 0
    examples: tuple[Example, ...] = ()


class Gathered:
    """Findings as they are gathered. Subclasses say when two are the same. levels: every rule, and how bad it is."""

    def __init__(self, levels: Mapping[str, Level]) -> None:
        self._levels = levels
        self._found: dict[Key, Finding] = {}

    def has(self, *rules: str, about: str = "") -> bool:
        """Whether one of them is broken somewhere. about: by something whose message has these words in it."""
        return any(each.rule in rules and about in each.message for each in self._found.values())

    def sorted(self) -> tuple[Finding, ...]:
        """Errors first, then by file and line; those without a place in the order in which they were found."""
        order = {level: number for number, level in enumerate(("error", "warning", "note"))}
        return tuple(
            sorted(self._found.values(), key=lambda each: (order[each.level], not each.file, each.file, each.line))
        )


class SiteFindings(Gathered):
    """Those of a site, where what is wrong has a path in the site: one for each rule and message."""

    def __init__(self, levels: Mapping[str, Level]) -> None:
        super().__init__(levels)
        self._of_rule: Counter[str] = Counter()

    def add(self, rule: str, message: str, *, hint: str = "", file: str = "", line: int = 0, element: str = "") -> None:
        """message: the same for all that is the same; it names no place. file: a path in the site, "" for the whole
        site. element: what stands there. Every call counts, so call it once for each place, in the order of the files.
        """
        examples = (Example(file, "", element, line),) if file else ()
        self._add(Finding(self._levels[rule], rule, message, hint, file, line, len(examples), examples))

    def adopt(self, others: Iterable[Finding]) -> None:
        """Add what another process found, in files that come after those looked at here."""
        for finding in others:
            self._add(finding)

    def taken(self) -> tuple[Finding, ...]:
        """What was found since the last call, for `adopt`; nothing of it is left here."""
        found = tuple(self._found.values())
        self._found.clear()
        self._of_rule.clear()
        return found

    def _add(self, finding: Finding) -> None:
        key: Key = (finding.rule, finding.message)
        if key not in self._found and self._of_rule[finding.rule] >= MOST:
            key, finding = (finding.rule,), replace(finding, message="and more of the kind")
        known = self._found.setdefault(key, finding)
        if known is finding:
            self._of_rule[finding.rule] += 1
        else:
            examples = (known.examples + finding.examples)[:EXAMPLES]
            self._found[key] = replace(known, count=known.count + finding.count, examples=examples)
