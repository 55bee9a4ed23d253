"""The first words of a post, and what others repeat of one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.records import Content
from tweetarchive.weave.consent.echoes import Echoes
from tweetarchive.weave.consent.less import MOST_LETTERS, MOST_WORDS, first_words


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Short enough.", "Short enough."),
        ("one two three four five six seven eight nine", "one two three four five six seven eight…"),
        ("one, two, three, four, five, six, seven, eight, nine", "one, two, three, four, five, six, seven, eight…"),
        (f"{'long' * 5} {'long' * 10} end", f"{'long' * 5} {'long' * 9}lon…"[:61]),
        ("x" * 61, "x" * 60 + "…"),
        ("x" * 59 + "👩\u200d👩\u200d👧", "x" * 59 + "…"),
        ("x" * 59 + "e\u0301", "x" * 59 + "…"),
        ("x" * 59 + "🇮🇪", "x" * 59 + "…"),
        ("two\nlines  and\u202espaces", "two lines andspaces"),
        ("", ""),
    ],
)
def test_the_first_words_are_whole(text: str, first: str) -> None:
    assert first_words(text) == first


@given(st.text(max_size=200))
def test_first_words_are_few_and_those_of_the_text(text: str) -> None:
    first = first_words(text)
    assert len(first) <= MOST_LETTERS + 1 and len(first.split(" ")) <= MOST_WORDS
    assert " ".join(text.split()).startswith(first.removesuffix("…")) or not text.isprintable() or first == "…"


def echoes() -> Echoes:
    made = Echoes()
    made.hear(1, ["the moon is made of cheese"])
    made.learn(1, ["The moon is made of cheese, and so are you and all of us"])
    return made


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("You said: AND so are you, and all of us! Really?", "You said: …! Really?"),
        ("the moon is made of cheese", "the moon is made of cheese"),
        ("so are you", "so are you"),
        ("and so are you nearly", "and so are you nearly"),
    ],
)
def test_five_words_in_a_row_are_an_echo(text: str, left: str) -> None:
    assert echoes().masked(text, {1}) == left
    assert echoes().masked(text, {2}) == text


def test_a_marked_quote_may_be_short() -> None:
    source = "<blockquote><p>So are you</p></blockquote><p>So are you!</p><p>as <q>all of us</q> <q>never</q></p>"
    made = echoes().without_quotes(Content("html", source), {1})
    assert made.source == "<blockquote>…</blockquote><p>So are you!</p><p>as <q>…</q> <q>never</q></p>"
    elsewhere = "<blockquote>so are you and all</blockquote><blockquote>so are you</blockquote>"
    made = echoes().without_quotes(Content("html", elsewhere), {2})
    assert made.source == "<blockquote>…</blockquote><blockquote>so are you</blockquote>"
