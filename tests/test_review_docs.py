"""docs/review.md says of every fact of a year what the function that finds it says: its sections are the docstrings.

After a formula has changed: `.venv/bin/python tests/test_review_docs.py --regenerate`, and read the difference.
"""

from __future__ import annotations

from formulas import DOCS, Fact, documented, functions_of, regenerate
from msgspec.structs import fields

from tweetarchive.album.exchanges import AboutExchanges
from tweetarchive.album.review import Review
from tweetarchive.album.threads import AboutThreads
from tweetarchive.weave import reviewing

PAGE = DOCS / "review.md"

FACTS: tuple[Fact, ...] = (
    ("Spent with", reviewing.closest, "closest people"),
    ("Who came", reviewing.came, "came all_came"),
    ("Who came back", reviewing.returns, "returned all_returned"),
    ("Who went quiet", reviewing.parting, "parted all_parted"),
    ("Met in person", reviewing.met_in_person, "met"),
    ("Anniversaries", reviewing.anniversaries, "anniversaries"),
    ("Most answered", reviewing.most_answered, "answered"),
    ("Hashtags", reviewing.tags_of_the_year, "tags"),
)

ASKED: tuple[Fact, ...] = (
    ("First and last words", AboutExchanges.ends_between, ""),
    ("The fullest day", AboutExchanges.fullest_day, ""),
    ("The longest conversation", AboutThreads.longest_between, ""),
)
"""What is not kept, but asked of the album when the page is made."""

HELPERS = {reviewing.years_with, reviewing.review, reviewing.counted}


def test_the_page_says_what_the_functions_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == documented(PAGE, (*FACTS, *ASKED))


def test_no_fact_is_left_out() -> None:
    told = [name for _, _, names in FACTS for name in names.split()]
    assert sorted(told) == sorted(field.name for field in fields(Review))
    assert {found for _, found, _ in FACTS} == functions_of(reviewing) - HELPERS


if __name__ == "__main__":
    regenerate(PAGE, (*FACTS, *ASKED))
