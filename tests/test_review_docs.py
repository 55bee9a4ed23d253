"""docs/review.md says of every fact of a year what the function that finds it says: its sections are the docstrings.

After a formula has changed: `.venv/bin/python tests/test_review_docs.py --regenerate`, and read the difference.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import fields
from test_friendship_docs import _formula

from tweetarchive.album.exchanges import AboutExchanges
from tweetarchive.album.review import Review
from tweetarchive.album.threads import AboutThreads
from tweetarchive.weave import reviewing

DOCS = Path(__file__).resolve().parent.parent / "docs" / "review.md"

FACTS: tuple[tuple[str, Callable[..., object], str], ...] = (
    ("Spent with", reviewing.closest, "closest people"),
    ("Who came", reviewing.came, "came all_came"),
    ("Who came back", reviewing.returns, "returned all_returned"),
    ("Who went quiet", reviewing.parting, "parted all_parted"),
    ("Met in person", reviewing.met_in_person, "met"),
    ("Anniversaries", reviewing.anniversaries, "anniversaries"),
    ("Most answered", reviewing.most_answered, "answered"),
    ("Hashtags", reviewing.tags_of_the_year, "tags"),
)
"""Title, the function whose docstring is the formula, and what holds it in `Review`."""

ASKED: tuple[tuple[str, Callable[..., object]], ...] = (
    ("First and last words", AboutExchanges.ends_between),
    ("The fullest day", AboutExchanges.fullest_day),
    ("The longest conversation", AboutThreads.longest_between),
)
"""What is not kept, but asked of the album when the page is made."""

HELPERS = {reviewing.years_with, reviewing.review, reviewing.counted}


def documented() -> str:
    """The page as it should be: what stands before the first section is written by hand."""
    head = DOCS.read_text(encoding="utf-8").partition("## ")[0]
    kept = [f"## {title}\n\n{_formula(found, names)}" for title, found, names in FACTS]
    asked = [f"## {title}\n\n{_formula(found, '').rpartition('In the album')[0].rstrip()}\n" for title, found in ASKED]
    return head + "\n".join([*kept, *asked])


def test_the_page_says_what_the_functions_say() -> None:
    assert DOCS.read_text(encoding="utf-8") == documented()


def test_no_fact_is_left_out() -> None:
    told = [name for _, _, names in FACTS for name in names.split()]
    assert sorted(told) == sorted(field.name for field in fields(Review))
    functions = {
        found
        for name, found in inspect.getmembers(reviewing, inspect.isfunction)
        if found.__module__ == reviewing.__name__ and not name.startswith("_")
    }
    assert {found for _, found, _ in FACTS} == functions - HELPERS


if __name__ == "__main__":
    if sys.argv[1:] != ["--regenerate"]:
        sys.exit("Say --regenerate to write docs/review.md anew.")
    DOCS.write_text(documented(), encoding="utf-8")
