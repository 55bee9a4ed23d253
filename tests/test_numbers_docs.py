"""docs/numbers.md says of every number what the function that finds it says: its sections are made of the docstrings.

After a formula has changed: `.venv/bin/python tests/test_numbers_docs.py --regenerate`, and read the difference.
"""

from __future__ import annotations

import inspect
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import fields

from tweetarchive.album.numbers import Numbers
from tweetarchive.weave import numbers

DOCS = Path(__file__).resolve().parent.parent / "docs" / "numbers.md"
Formula = Callable[..., object]

NUMBERS: tuple[tuple[str, Formula, str], ...] = (
    ("Posts", numbers.posts, "posts undated"),
    ("Exchanges", numbers.exchanges, "exchanges"),
    ("People and conversations", numbers.numbers, "people conversations"),
    ("Days", numbers.days_with_words, "days"),
    ("The fullest day", numbers.busiest_day, "busiest"),
    ("Days in a row", numbers.longest_streak, "streak"),
    ("The longest silence", numbers.longest_silence, "silence"),
    ("How soon somebody answered", numbers.first_answers, "answers"),
    ("All at once", numbers.most_at_once, "at_once"),
    ("Month by month", numbers.months, "months"),
    ("Hours of the day and days of the week", numbers.hours, "week clockless"),
    ("Where it was written", numbers.services_over_time, "services"),
)
"""Title, the function whose docstring is the formula, and what holds it in `Numbers`."""

HELPERS = {numbers.passed_days, numbers.after}


def documented() -> str:
    """The page as it should be: what stands before the first section is written by hand."""
    head = DOCS.read_text(encoding="utf-8").partition("## ")[0]
    return head + "\n".join(f"## {title}\n\n{_formula(found, names)}" for title, found, names in NUMBERS)


def _formula(found: Formula, names: str) -> str:
    paragraphs = [*(inspect.getdoc(found) or "").split("\n\n"), f"In the album: `{'`, `'.join(names.split())}`."]
    filled = [textwrap.fill(" ".join(each.split()), 120, break_on_hyphens=False) for each in paragraphs]
    return "\n\n".join(filled) + "\n"


def test_the_page_says_what_the_functions_say() -> None:
    assert DOCS.read_text(encoding="utf-8") == documented()


def test_no_number_is_left_out() -> None:
    told = [name for _, _, names in NUMBERS for name in names.split()]
    assert sorted(told) == sorted(field.name for field in fields(Numbers))
    functions = {
        found
        for name, found in inspect.getmembers(numbers, inspect.isfunction)
        if found.__module__ == numbers.__name__ and not name.startswith("_")
    }
    assert {found for _, found, _ in NUMBERS} == functions - HELPERS


if __name__ == "__main__":
    if sys.argv[1:] != ["--regenerate"]:
        sys.exit("Say --regenerate to write docs/numbers.md anew.")
    DOCS.write_text(documented(), encoding="utf-8")
