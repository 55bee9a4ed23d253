"""Asking ahead changes what is read at once, never what is given."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.album.ahead import Ahead

ROWS = {number: f"row {number}" for number in range(0, 60, 2)}
NUMBERS = st.integers(0, 60)


@given(st.lists(st.tuples(st.booleans(), st.lists(NUMBERS, max_size=8)), max_size=12), st.integers(1, 10))
def test_what_is_given_is_the_same_however_it_was_asked_for(steps: list[tuple[bool, list[int]]], bound: int) -> None:
    ahead = Ahead(lambda numbers: {number: ROWS[number] for number in numbers if number in ROWS}, bound)
    for expecting, numbers in steps:
        if expecting:
            ahead.expect(numbers)
            assert all(number in ahead for number in numbers)
        else:
            assert [ahead[number] for number in numbers] == [ROWS.get(number) for number in numbers]


def test_what_is_expected_is_read_once_and_together() -> None:
    asked: list[list[int]] = []

    def read(numbers: list[int]) -> Mapping[int, str]:
        asked.append(numbers)
        return {number: ROWS[number] for number in numbers if number in ROWS}

    ahead = Ahead(read, bound=4)
    ahead.expect(iter([2, 3, 2]))
    assert (ahead[2], ahead[3], ahead[4]) == ("row 2", None, "row 4")
    ahead.expect([2, 3])
    ahead.expect([])
    assert asked == [[2, 3], [4]]
    ahead.expect([6, 8, 10])
    assert 2 not in ahead, "it holds no more than it may"
