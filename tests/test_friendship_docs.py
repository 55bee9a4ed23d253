"""docs/friendship.md says of every fact what the function that finds it says: its sections are made of the docstrings.

After a formula has changed: `.venv/bin/python tests/test_friendship_docs.py --regenerate`, and read the difference.
"""

from __future__ import annotations

import inspect
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import fields

from tweetarchive.album.friendship import Friendship
from tweetarchive.weave.friendship import answering, clocks, contact, conversations, days, shared, sides

DOCS = Path(__file__).resolve().parent.parent / "docs" / "friendship.md"
Formula = Callable[..., object]

FACTS: tuple[tuple[str, Formula, str], ...] = (
    ("How they met", contact.how_we_met, "met"),
    ("First contact", contact.first_contact, "first_sent first_received"),
    ("Last contact", contact.last_contact, "last"),
    ("Posts and replies", sides.directions, "sent received"),
    ("Balance", sides.balance, "balance"),
    ("Reply time", answering.reply_times, "our_answers their_answers"),
    ("Longest conversation", conversations.longest_conversation, "conversation"),
    ("Busiest day", days.busiest_day, "busiest"),
    ("Days in a row", days.longest_streak, "streak"),
    ("Silences", days.silences, "silences"),
    ("Quiet for", days.quiet_days, "quiet"),
    ("Long-lost friends", days.is_lost, "lost"),
    ("Hours of the day and days of the week", clocks.hours, "week clockless"),
    ("Shared hashtags", shared.shared_tags, "tags all_tags"),
    ("People in common", shared.people_in_common, "common all_common"),
    ("Services over time", shared.services_over_time, "services"),
)
"""Title, the function whose docstring is the formula, and what holds it in `Friendship`."""

HELPERS = {days.by_day, days.day_number}


def documented() -> str:
    """The page as it should be: what stands before the first section is written by hand."""
    head = DOCS.read_text(encoding="utf-8").partition("## ")[0]
    return head + "\n".join(f"## {title}\n\n{_formula(found, names)}" for title, found, names in FACTS)


def _formula(found: Formula, names: str) -> str:
    paragraphs = [*(inspect.getdoc(found) or "").split("\n\n"), f"In the album: `{'`, `'.join(names.split())}`."]
    filled = [textwrap.fill(" ".join(each.split()), 120, break_on_hyphens=False) for each in paragraphs]
    return "\n\n".join(filled) + "\n"


def test_the_page_says_what_the_functions_say() -> None:
    assert DOCS.read_text(encoding="utf-8") == documented()


def test_no_fact_is_left_out() -> None:
    told = [name for _, _, names in FACTS for name in names.split()]
    assert sorted(told) == sorted(field.name for field in fields(Friendship))
    rooms = (answering, clocks, contact, conversations, days, shared, sides)
    functions = {
        found
        for room in rooms
        for name, found in inspect.getmembers(room, callable)
        if inspect.isfunction(inspect.unwrap(found)) and found.__module__ == room.__name__ and not name.startswith("_")
    }
    assert {found for _, found, _ in FACTS} == functions - HELPERS


if __name__ == "__main__":
    if sys.argv[1:] != ["--regenerate"]:
        sys.exit("Say --regenerate to write docs/friendship.md anew.")
    DOCS.write_text(documented(), encoding="utf-8")
