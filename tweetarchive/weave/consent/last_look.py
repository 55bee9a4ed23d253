"""The last look at rows before they are written: which columns hold words in which nobody looked for names so far.

A table or a column that is not named here is looked at, so that what is added to an album is not forgotten.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

FINISHED = frozenset(
    {"alias", "exchange", "friendship", "handle", "media"} | {"meta", "numbers", "post", "thread_person", "year_review"}
)
"""Tables without words, or whose words have been looked at."""

OWNERS_WORDS = frozenset({"story", "story_part"})
"""Tables of what the owner tells, who may mean anybody hidden by a first name."""

_LOOKED_AT = {
    "thread": frozenset({1}),
    "person": frozenset({1, 7, 8}),
    "account": frozenset({1, 2, 3}),
    "holding": frozenset({0, 1, 2, 5}),
    "source": frozenset({0}),
    "suggestion": frozenset({3}),
}
"""Columns of other tables, by number, that are no words or have been looked at."""

_NONE: frozenset[int] = frozenset()


def looked_over(table: str, row: Sequence[Any], masked: Callable[[str], str]) -> Sequence[Any]:
    """A row with all its other texts as `masked` leaves them."""
    kept = _LOOKED_AT.get(table, _NONE)
    return tuple(
        [masked(value) if isinstance(value, str) and place not in kept else value for place, value in enumerate(row)]
    )
