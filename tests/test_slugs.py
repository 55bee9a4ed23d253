"""Names as files that every system takes and tells apart."""

from __future__ import annotations

import random
import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.commenting.commenters import folded
from tweetarchive.weave.slugs import MAX_SLUG, plain, slugs

WINDOWS = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])\Z", re.IGNORECASE)
SAFE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")

NAMES = st.one_of(
    st.text(max_size=90),
    st.sampled_from(
        ["con", "CON", "aux", "com1", "lpt9", "nul", "index", "tea", "Tea", "t.e.a", "té", "茶", "🍵", "#tea", ""]
    ),
    st.text(st.sampled_from("ab-_ #.é茶🍵٣ß"), max_size=12),
)


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("#quietdesk", "quietdesk"),
        ("the stromness piano", "the-stromness-piano"),
        ("café", "cafe"),
        ("people i learn from", "people-i-learn-from"),
        ("quiet_desk", "quiet-desk"),
        ("a" * MAX_SLUG, "a" * MAX_SLUG),
    ],
)
def test_a_name_that_loses_nothing_is_its_slug(name: str, slug: str) -> None:
    assert slugs([name], "circle") == {name: slug}


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("🍵🍵", "circle-"),
        ("静かな机", "circle-"),
        ("静かな desk", "desk-"),
        ("con", "con-"),
        ("com1", "com1-"),
        ("index", "index-"),
        ("", "circle-"),
        ("b" * (MAX_SLUG + 1), "b" * MAX_SLUG + "-"),
        ("straße", "strae-"),  # NFKD knows no other form of it; the letters behind it stand for what is lost
    ],
)
def test_one_that_would_lose_letters_gets_some_that_stand_for_it(name: str, begins: str) -> None:
    slug = slugs([name], "circle")[name]
    assert re.fullmatch(re.escape(begins) + "[0-9a-f]{8}", slug)


def test_of_several_that_would_be_called_the_same_the_shortest_is() -> None:
    found = slugs(["the (bench)", "the bench", "the-bench!"], "circle")
    assert found["the bench"] == "the-bench"
    assert len(set(found.values())) == 3
    assert all(slug.startswith("the-bench-") for name, slug in found.items() if name != "the bench")
    assert slugs(["the (bench)"], "circle") == {"the (bench)": "the-bench"}, "alone it needs no more"


@given(st.lists(NAMES, max_size=12))
def test_every_name_has_a_file_of_its_own_on_every_system(names: list[str]) -> None:
    found = slugs(names, "tag")
    assert found.keys() == set(names)
    assert len({slug.casefold() for slug in found.values()}) == len(set(names))
    for slug in found.values():
        assert SAFE.match(slug) and not WINDOWS.match(slug) and slug != "index"
        assert len(slug.encode()) <= MAX_SLUG + 13


@given(st.lists(NAMES, max_size=8), st.randoms(use_true_random=False))
def test_the_order_in_which_they_come_makes_no_difference(names: list[str], shuffled: random.Random) -> None:
    other = [*names, *names[:2]]
    shuffled.shuffle(other)
    assert slugs(names, "tag") == slugs(other, "tag")


@given(st.text(st.sampled_from(string.ascii_letters + string.digits), min_size=1, max_size=MAX_SLUG))
def test_a_plain_word_is_its_own_slug_whatever_its_case(word: str) -> None:
    assert plain(word) == folded(word)


@given(NAMES)
def test_case_and_compatible_forms_make_one_name(name: str) -> None:
    assert folded(folded(name)) == folded(folded(folded(name)))
    if name.isascii():
        assert folded(name.upper()) == folded(name) == folded(name.lower())
