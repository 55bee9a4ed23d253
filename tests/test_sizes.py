"""How sizes are told: shortly, and never so that a larger one looks smaller."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.sizes import told_size

UNITS = {"byte": 1, "bytes": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12}


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1 KB"),
        (300_000, "300 KB"),
        (999_499, "999 KB"),
        (999_500, "1 MB"),
        (999_999, "1 MB"),
        (9_712_345, "9.71 MB"),
        (100 * 2**20, "105 MB"),
        (1_080_000_000, "1.08 GB"),
        (2**40, "1.1 TB"),
    ],
)
def test_three_digits_and_a_unit(count: int, told: str) -> None:
    assert told_size(count) == told


@given(st.integers(0, 900 * 10**12), st.integers(0, 900 * 10**12))
def test_it_is_near_and_in_order(one: int, other: int) -> None:
    near = [float(number) * UNITS[unit] for number, unit in (told_size(each).split(" ") for each in (one, other))]
    assert abs(near[0] - one) <= one * 0.005
    assert near[0] <= near[1] or one > other
