"""Where a key stands in a TOML text, however it is written."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.pointing import Spot, spot_of_key, spot_of_mistake

TEXT = """\
title = "[site]"

[site]
  title = "Letters"
owner.person = "ada"

[[circles]]
name = "Tea"
[[circles]]
nmae = "Rain"

[replies]
"blog-a.example_2008.c1" = ""
met = {date = 2012, "place" = "Galway"}
"""


@pytest.mark.parametrize(
    ("key", "spot"),
    [
        ("title", Spot(1, 1, 5)),
        ("site", Spot(3, 2, 4)),
        ("site.title", Spot(4, 3, 5)),
        ("site.owner.person", Spot(5, 1, 12)),
        ("circles", Spot(7, 3, 7)),
        ("circles[0].name", Spot(8, 1, 4)),
        ("circles[1].nmae", Spot(10, 1, 4)),
        ('replies."blog-a.example_2008.c1"', Spot(13, 1, 24)),
        ("replies.met.date", Spot(14, 8, 4)),
        ("replies.met.place", Spot(14, 22, 5)),
        ("site.nothing", Spot(3, 2, 4)),
        ("nothing", Spot()),
        ("", Spot()),
    ],
)
def test_a_key_is_found_or_else_what_it_would_stand_in(key: str, spot: Spot) -> None:
    tomllib.loads(TEXT)
    assert spot_of_key(TEXT, key) == spot


@pytest.mark.parametrize(
    ("text", "spot"),
    [("a = 1\nb = \n", Spot(2, 5, 1)), ("a = 1\n[site", Spot(2, 6, 1)), ('a = """x', Spot(1, 9, 1))],
)
def test_a_mistake_is_found_where_the_parser_gave_up(text: str, spot: Spot) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as raised:
        tomllib.loads(text)
    assert spot_of_mistake(text, raised.value) == spot


@given(st.text(), st.text())
def test_any_text_and_any_key_have_a_place_in_the_text_or_none(text: str, key: str) -> None:
    spot = spot_of_key(text, key)
    lines = text.splitlines()
    assert spot == Spot() or 1 <= spot.column <= len(lines[spot.line - 1])
