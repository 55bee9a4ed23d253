"""Links whose words are the address of another place than they lead to."""

from __future__ import annotations

import pytest

from tweetarchive.render.content import ContentFilters
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.leading import led_astray
from tweetarchive.render.text import prose
from tweetarchive.site.views import Content, Piece


@pytest.mark.parametrize(
    ("words", "address", "host"),
    [
        ("https://bank.example/login", "https://elsewhere.example/", "elsewhere.example"),
        ("bank.com", "https://elsewhere.example/", "elsewhere.example"),
        ("sparkasse.de", "https://elsewhere.example/", "elsewhere.example"),
        ("www.bank.example", "https://bank.example@elsewhere.example/", "elsewhere.example"),
        ("bank.com", "https://elsewhere.example\\@bank.com/", "elsewhere.example"),
        ("bank.com", "https://bank.com.elsewhere.example/", "bank.com.elsewhere.example"),
        ("https://me@bank.example", "https://elsewhere.example", "elsewhere.example"),
        ("bank.example/a…", "http://www.Elsewhere.example:80", "elsewhere.example"),
    ],
)
def test_they_are_told(words: str, address: str, host: str) -> None:
    assert led_astray(words, address) == host


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("https://bank.example/login", "https://www.bank.example/login?x=1"),
        ("docs.bank.com", "https://bank.com/docs"),
        ("bank.com", "https://docs.bank.com/"),
        ("http://www.bank.example/very…", "http://www.bank.example/very/long"),
        ("Node.js", "https://elsewhere.example/"),
        ("src/place.py", "https://elsewhere.example/"),
        ("see https://bank.example", "https://elsewhere.example/"),
        ("e.g.", "https://elsewhere.example/"),
        ("bank.com", "mailto:ada@elsewhere.example"),
        ("bank.com", "https://[half"),
        ("a." * 50_000, "https://elsewhere.example/"),
    ],
)
def test_of_others_nothing_is_said(words: str, address: str) -> None:
    assert led_astray(words, address) == ""


def test_it_stands_behind_the_link() -> None:
    told = '</a> <bdi class="host">(elsewhere.example)</bdi>'
    comment = Content("html", '<a href="https://elsewhere.example/"><b>bank.com</b>&nbsp;</a>')
    assert str(ContentFilters(Language("en")).content(comment)).endswith(told)
    assert str(prose([Piece("link", "bank.com/login", "https://elsewhere.example/")])).endswith(told)


def test_a_link_without_a_word_that_can_be_seen_says_its_host() -> None:
    comment = Content("html", '<a href="https://elsewhere.example/">&nbsp;\u200b</a>')
    assert ">elsewhere.example</a>" in str(ContentFilters(Language("en")).content(comment)).replace(
        "\u200b", ""
    ).replace("&nbsp;", "").replace("\xa0", "")
