"""What importers of comments share: times, who could read what, the loop over records, typed words."""

from __future__ import annotations

import time
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from tweetarchive.commenting.clock import seconds_of
from tweetarchive.commenting.standing import worst
from tweetarchive.commenting.telling import tell, teller
from tweetarchive.commenting.typed import typed
from tweetarchive.records import Account, Problem, Raw, Visibility


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("2008-11-08T02:31:02Z", 1226111462),
        ("2008-11-08 02:31:02", 1226111462),
        ("2008-11-07T18:31:02.027-08:00", 1226111462),
        ("2008-11-08T03:31:02+0100", 1226111462),
        (" 2008-11-08T02:31Z\n", 1226111460),
        ("2008-11-08", 1226102400),
        ("Sat, 08 Nov 2008 02:31:02 +0000", 1226111462),
        ("08 Nov 2008 02:31:02 GMT", 1226111462),
        ("2008-12-31T23:59:60Z", 1230767999),  # a leap second
    ],
)
def test_a_time_is_read_however_it_is_written(written: str, seconds: int) -> None:
    assert seconds_of(written) == seconds


@pytest.mark.parametrize(
    "written",
    ["", "0000-00-00 00:00:00", "yesterday", "2008-13-08 00:00:00", "20 8", "1226111462", "Mon, 99 Nov 2008 1:00"],
)
def test_what_is_no_time_is_none(written: str) -> None:
    assert seconds_of(written) is None


@given(st.integers(0, 4_000_000_000), st.integers(-12 * 4, 14 * 4))
def test_any_moment_is_the_same_in_every_zone(moment: int, quarters: int) -> None:
    ahead = quarters * 900
    sign, off = ("-", -ahead) if ahead < 0 else ("+", ahead)
    local = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(moment + ahead))
    assert seconds_of(f"{local}{sign}{off // 3600:02}:{off % 3600 // 60:02}") == moment


@given(st.text())
def test_no_text_is_too_strange_for_a_clock(written: str) -> None:
    assert seconds_of(written) is None or isinstance(seconds_of(written), int)


def test_the_worst_is_the_worst_in_any_order() -> None:
    for three in permutations([Visibility.PUBLIC, Visibility.DELETED, Visibility.PROTECTED]):
        assert worst(*three) is Visibility.PROTECTED
    assert worst(Visibility.PUBLIC) is Visibility.PUBLIC
    assert all(worst(each, Visibility.PUBLIC) is each for each in Visibility)


class Named(Struct):
    name: str


def test_a_record_that_cannot_be_read_is_a_problem_and_ends_nothing() -> None:
    records = [
        Raw("person", "1", b'{"name": "Ada", "more": [1]}', "x.xml", 0),
        Raw("person", "2", b'{"name": 7}', "x.xml", 1),
        Raw("person", "3", b'{"name": "Bea', "x.xml", 2),
        Raw("other", "4", b"nothing that anybody reads", "x.xml", 3),
        Raw("person", "5", b'{"name": "Cem"}', "x.xml", 4),
    ]

    def told(record: Named, raw: Raw) -> list[Account]:
        return [Account(service="blog", native_id=raw.native_id, name=record.name)]

    meant = list(tell(records, {"person": teller(Named, told)}))
    assert [each.name for each in meant if isinstance(each, Account)] == ["Ada", "Cem"]
    problems = [each for each in meant if isinstance(each, Problem)]
    assert [each.position for each in problems] == [1, 2]
    assert all(each.message.startswith("The record ") for each in problems)


@pytest.mark.parametrize(
    ("text", "format"),
    [("One.\nTwo.", "breaks"), ("One.<br />Two.", "html"), ("<P>One", "html"), ("<pre>x</pre>", "breaks")],
)
def test_line_breaks_count_where_there_are_no_others(text: str, format: str) -> None:
    assert typed(text).format == format
    assert typed(text).source == text
