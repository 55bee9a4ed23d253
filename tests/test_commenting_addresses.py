"""Which addresses mean one article, and what it is called: the same for all of them, safe in every path, and of no two
different ones the same.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.commenting.addresses import MAX_ID, article_id, canonical, comment_id, path_safe, site_of

PAGE = "b.example/2008/11/frivolous"


@pytest.mark.parametrize(
    "address",
    [
        "https://b.example/2008/11/frivolous",
        "http://b.example/2008/11/frivolous/",
        "http://www.B.Example/2008/11/frivolous/",
        "https://b.example:443/2008/11/frivolous/",
        "http://b.example:80/2008/11/frivolous.html",
        "https://b.example./2008/11/frivolous/index.html",
        "https://b.example/2008//11/frivolous/index.php",
        "https://b.example/2008/11/frivolous/?utm_source=feed&utm_medium=rss",
        "https://b.example/2008/11/frivolous/?replytocom=3#respond",
        "https://b.example/2008/11/frivolous/#comment-31",
        "https://b.example/2008/11/frivolous/comment-page-2/",
        "https://b.example/2008/11/frivolous.html?showComment=1226#c5",
        "https://b.example/2008/11/frivolous.html?m=1",
        "https://user:word@b.example/2008/11/frivolous/",
        " https://b.example/2008/11/frivolous/\n",
        "HTTPS://b.example/2008/11/friv%6Flous/",
    ],
)
def test_addresses_of_one_page_are_one(address: str) -> None:
    assert canonical(address) == PAGE
    assert article_id(address) == "b.example_2008_11_frivolous"
    assert site_of(address) == "b.example"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://b.example/?p=12", "https://b.example/?p=13"),
        ("https://b.example/?p=12", "https://b.example/"),
        ("https://b.example/a", "https://b.example/A"),
        ("https://b.example/a/b", "https://b.example/a_b"),
        ("https://b.example/a-b", "https://b.example/a_b"),
        ("https://b.example/a b", "https://b.example/a-b"),
        ("https://b.example:8080/a", "https://b.example/a"),
        ("https://a.b.example/a", "https://b.example/a"),
        ("https://b.example/é", "https://b.example/è"),
        ("https://b.example/html", "https://b.example/"),
    ],
)
def test_different_pages_are_different(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)
    assert article_id(one) != article_id(other)


def test_half_a_character_in_an_address_is_no_reason_to_fail() -> None:
    assert article_id("https://b.example/\ud800?x=\udc00").startswith("b.example")


def test_parameters_come_in_any_order() -> None:
    assert canonical("http://b.example/?b=2&a=1&utm_x=1") == canonical("http://b.example/?a=1&b=2")


@pytest.mark.parametrize(
    "no_page",
    [
        *("", "http://", "https://", "http:///path", "mailto:a@b.example", "javascript:alert(1)", "b.example/a"),
        *("http://[::1", "http://b.example:port/", "ftp://b.example/", "//b.example/a", "http://:80/"),
    ],
)
def test_what_is_no_page_is_none(no_page: str) -> None:
    assert (canonical(no_page), article_id(no_page), site_of(no_page)) == ("", "", "")


def test_the_front_page_is_a_page() -> None:
    assert article_id("https://www.b.example/") == article_id("https://b.example/index.html") == "b.example"
    assert site_of("https://b.example?p=1") == "b.example"


# --- whatever comes ---------------------------------------------------------------------------------------------------

URLS = st.one_of(
    st.text(max_size=40),
    st.text(max_size=40).map("https://b.example/".__add__),
    st.lists(
        st.sampled_from(
            [
                *(
                    "http://",
                    "https://",
                    "b.example",
                    "www.",
                    "/",
                    "//",
                    "?",
                    "#",
                    "&",
                    "=",
                    "%",
                    "%2F",
                    "%25",
                    "%3F",
                    "p",
                    "12",
                ),
                *(
                    ".html",
                    "index.html",
                    "/comment-page-2",
                    "utm_source=x",
                    "m=1",
                    ":80",
                    "@",
                    "é",
                    "%C3%A9",
                    " ",
                    "..",
                ),
            ]
        ),
        max_size=12,
    ).map(lambda parts: "http://b.example" + "".join(parts)),
)


@given(URLS)
def test_a_canonical_address_is_canonical(address: str) -> None:
    if found := canonical(address):
        assert canonical(f"https://{found}") == canonical(f"http://www.{found}#top") == found


@given(URLS)
def test_what_readers_bring_along_changes_nothing(address: str) -> None:
    address = address.strip()
    if (found := canonical(address)) and "#" not in address:
        assert canonical(f"{address}#comment-5") == found
        for noise in ("utm_source=x", "replytocom=7", "fbclid=a_b"):
            assert canonical(f"{address}{'&' if '?' in address else '?'}{noise}") == found


@given(st.text(max_size=300))
def test_a_name_is_safe_in_every_path(name: str) -> None:
    found = path_safe(name)
    assert re.fullmatch(r"[a-z0-9._-]+", found)
    assert ".." not in found
    assert not found.startswith((".", "-", "_"))
    assert not found.endswith(".")
    assert len(found) <= MAX_ID + 9
    assert PurePosixPath(found).name == PureWindowsPath(found).name == found


NAMES = st.one_of(
    st.text(max_size=12),
    st.text("aAbB/_.-?é \\", max_size=6),
    st.builds(lambda length, end: "a" * length + end, st.integers(110, 130), st.sampled_from(["", "b", "/", "_", "."])),
)


@given(NAMES, NAMES)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert (path_safe(one) == path_safe(other)) == (one == other)


@given(NAMES, NAMES)
def test_names_stay_different_on_disks_that_ignore_case(one: str, other: str) -> None:
    if one != other:
        assert path_safe(one).casefold() != path_safe(other).casefold()


@given(NAMES)
def test_what_a_name_is_made_into_is_another_name(name: str) -> None:
    """Somebody may call a page what another is made into."""
    made = path_safe(name)
    assert made == name or path_safe(made) != made


LOCALS = st.sampled_from(
    ["c31", "c3", "c1", "dsq900", "n3", "bl-77", "31.c1", "C31", "c31/x", "é", "x" * 300, "x" * 301]
)


@given(NAMES, LOCALS, NAMES, LOCALS)
def test_comments_of_different_articles_are_different(one: str, local: str, other: str, second: str) -> None:
    left = comment_id(article_id(f"https://b.example/{one}"), local)
    assert len(f"blog-{left}.html") <= 255, "on every disk"
    right = comment_id(article_id(f"https://b.example/{other}"), second)
    same_article = article_id(f"https://b.example/{one}") == article_id(f"https://b.example/{other}")
    if local == second:
        assert (left == right) == same_article
    elif same_article:
        assert left != right
