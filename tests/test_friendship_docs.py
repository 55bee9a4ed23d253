"""docs/friendship.md says of every fact what the function that finds it says: its sections are made of the docstrings.

After a formula has changed: `.venv/bin/python tests/test_friendship_docs.py --regenerate`, and read the difference.
"""

from __future__ import annotations

from formulas import DOCS, Fact, documented, functions_of, regenerate
from msgspec.structs import fields

from tweetarchive.album.friendship import Friendship
from tweetarchive.weave.friendship import answering, clocks, contact, conversations, days, shared, sides

PAGE = DOCS / "friendship.md"

FACTS: tuple[Fact, ...] = (
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

HELPERS = {days.by_day, days.day_number}


def test_the_page_says_what_the_functions_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == documented(PAGE, FACTS)


def test_no_fact_is_left_out() -> None:
    told = [name for _, _, names in FACTS for name in names.split()]
    assert sorted(told) == sorted(field.name for field in fields(Friendship))
    assert {found for _, found, _ in FACTS} == functions_of(
        answering, clocks, contact, conversations, days, shared, sides
    ) - HELPERS


if __name__ == "__main__":
    regenerate(PAGE, FACTS)
