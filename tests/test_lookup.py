"""Files that say where posts are by their ids: written, read back, and small."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.lookup import Found, has_name, name, read, written

IDS = st.one_of(st.integers(0, 10**19 - 1).map(str), st.integers(2**61, 2**61 + 2000).map(str))
WORDS = st.text("abcxyz234567ABC0", min_size=1, max_size=20)
KEYS = st.one_of(
    IDS.map("twitter-{}".format), st.text(max_size=8).map("blog-{}".format), WORDS.map("bluesky-{}".format)
)
PATHS = st.one_of(
    KEYS.map("threads/{}".format),
    st.tuples(KEYS, st.integers(2006, 2012)).map(lambda both: f"threads/{both[0]}/{both[1]}"),
    st.tuples(st.integers(1, 12), st.integers(1, 28)).map(lambda day: f"dates/2012/{day[0]:02}/{day[1]:02}"),
)


@st.composite
def files(draw: st.DrawFn) -> tuple[str, list[Found]]:
    """A service and posts of it, in the order of their names."""
    service = draw(st.sampled_from(("twitter", "mastodon", "bluesky")))
    ids = sorted(draw(st.sets(WORDS if service == "bluesky" else IDS, max_size=20)), key=lambda one: (len(one), one))
    pages = draw(st.lists(PATHS, min_size=1, max_size=6))
    places = st.one_of(st.none(), st.text(min_size=1, max_size=9))
    return service, [
        Found(one, draw(st.sampled_from([*pages, f"threads/{service}-{one}"])), draw(places) or f"{service}-{one}")
        for one in ids
    ]


@given(files())
def test_what_is_written_is_read_back(file: tuple[str, list[Found]]) -> None:
    service, posts = file
    text = written(service, posts)
    assert sorted(read(service, text)) == sorted(posts)
    assert text.isascii() and text.isprintable()


@given(st.lists(IDS, min_size=2, max_size=2, unique=True))
def test_names_are_in_the_order_of_ids(ids: list[str]) -> None:
    low, high = sorted(ids, key=int)
    assert name("twitter", low) < name("twitter", high)


def test_the_example_that_is_told() -> None:
    posts = (
        Found("20", "threads/twitter-9", "twitter-20"),
        Found("21", "dates/2012/05/23", "twitter-21"),
        Found("22", "dates/2012/05/24", "twitter-22"),
        Found("30", "dates/2012/05/24", "twitter-31"),
        Found("100", "threads/twitter-100", "twitter-100"),
        Found("101", "threads/blog-on,tea", "twitter-101"),
    )
    told = "9 ...................k,dates/2012/05/23 l,/24 m u=twitter-31, 2s,threads/blog-on%2Ctea t"
    assert written("twitter", posts) == told
    assert tuple(read("twitter", told)) == posts


@pytest.mark.parametrize(
    ("service", "native_id", "named"),
    [
        ("twitter", "9223372036854775807", True),
        ("twitter", "0", True),
        ("twitter", "007", False),
        ("twitter", "١٢", False),
        ("twitter", "12/3", False),
        ("bluesky", "self", True),
        ("bluesky", "../x", False),
        ("blog", "1", False),
        ("letters", "1", False),
    ],
)
def test_what_can_stand_there(service: str, native_id: str, named: bool) -> None:
    assert has_name(service, native_id) is named


@pytest.mark.parametrize("text", ["x", "dates/2012", " ,", "9 ...................k,,", "dates/1 ......./...........k"])
def test_what_is_none_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        list(read("twitter", text))


def test_a_name_costs_what_it_does_not_share() -> None:
    posts = [
        Found(str(2**61 + (number << 34)), f"dates/2012/05/{number // 40 + 1:02}", f"twitter-{2**61 + (number << 34)}")
        for number in range(1000)
    ]
    assert len(written("twitter", posts)) < 11_000
