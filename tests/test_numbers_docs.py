"""docs/numbers.md says of every number what the function that finds it says: its sections are made of the docstrings.

After a formula has changed: `.venv/bin/python tests/test_numbers_docs.py --regenerate`, and read the difference.
"""

from __future__ import annotations

from formulas import DOCS, Fact, documented, functions_of, regenerate
from msgspec.structs import fields

from tweetarchive.album.numbers import Numbers
from tweetarchive.weave import numbers

PAGE = DOCS / "numbers.md"

NUMBERS: tuple[Fact, ...] = (
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

HELPERS = {numbers.passed_days, numbers.after}


def test_the_page_says_what_the_functions_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == documented(PAGE, NUMBERS)


def test_no_number_is_left_out() -> None:
    told = [name for _, _, names in NUMBERS for name in names.split()]
    assert sorted(told) == sorted(field.name for field in fields(Numbers))
    assert {found for _, found, _ in NUMBERS} == functions_of(numbers) - HELPERS


if __name__ == "__main__":
    regenerate(PAGE, NUMBERS)
