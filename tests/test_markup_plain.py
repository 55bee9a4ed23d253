"""What a text says: its paragraphs, whose they are, and where they lead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.markup.plain import Paragraph, paragraphs
from tweetarchive.records import Content


def said(source: str, format_: str = "html") -> list[str]:
    return [each.text for each in paragraphs(Content(format_, source))]  # type: ignore[arg-type]


def test_paragraphs_of_html() -> None:
    assert said("<p>Nancy,</p><p>you\n are  right.<br>Truly.</p>bare<ul><li>one<li>two</ul>") == [
        "Nancy,",
        "you are right.\nTruly.",
        "bare",
        "one",
        "two",
    ]


def test_two_breaks_part_paragraphs() -> None:
    assert said("Nancy,<br/><br/>you are right.<br>&nbsp;<br>Bye") == ["Nancy,", "you are right.", "Bye"]


@pytest.mark.parametrize("format_", ["wordpress", "breaks", "plain", "markdown"])
def test_paragraphs_of_what_was_typed(format_: str) -> None:
    assert said("Nancy,\n\nyou are\nright.", format_) == ["Nancy,", "you are\nright."]


def test_a_quotation_is_somebody_elses() -> None:
    found = paragraphs(Content("html", "<blockquote><p>One</p><blockquote>Two</blockquote>Three</blockquote>Mine"))
    assert found == (
        Paragraph("One", quoted=True),
        Paragraph("Two", quoted=True),
        Paragraph("Three", quoted=True),
        Paragraph("Mine"),
    )


@pytest.mark.parametrize("format_", ["plain", "wordpress", "breaks", "markdown"])
def test_so_are_lines_with_a_mark(format_: str) -> None:
    source = (
        "> first\n>> second\nAnswer 1 > 0\n\n&gt; third"
        if format_ in ("wordpress", "breaks")
        else ("> first\n>> second\nAnswer 1 > 0\n\n> third")
    )
    assert paragraphs(Content(format_, source)) == (  # type: ignore[arg-type]
        Paragraph("first\nsecond", quoted=True),
        Paragraph("Answer 1 > 0"),
        Paragraph("third", quoted=True),
    )


def test_in_code_a_mark_is_a_prompt() -> None:
    assert paragraphs(Content("html", "<pre>&gt;&gt;&gt; 1 + 1\n2</pre>")) == (Paragraph(">>> 1 + 1\n2"),)


def test_links_say_what_they_say_and_where_they_lead() -> None:
    source = '<p><a href="#comment-31">@Nancy <b>S</b></a> see <a href="http://x.example">this</a></p><a name=x>no</a>'
    assert paragraphs(Content("html", source)) == (
        Paragraph("@Nancy S see this", links=(("@Nancy S", "#comment-31"), ("this", "http://x.example"))),
        Paragraph("no"),
    )


def test_a_link_stays_with_its_own_paragraph_of_a_text_with_breaks() -> None:
    found = paragraphs(Content("wordpress", "One http://a.example\n> http://b.example\nlast"))
    assert [(each.quoted, [link[1] for link in each.links]) for each in found] == [
        (False, ["http://a.example"]),
        (True, ["http://b.example"]),
        (False, []),
    ]


def test_markdown_says_its_words() -> None:
    found = paragraphs(Content("markdown", "Hi **Nancy**, [this](http://x.example 'a') is _it_ and snake_case_name"))
    assert found == (Paragraph("Hi Nancy, this is it and snake_case_name", links=(("this", "http://x.example"),)),)


def test_a_smiley_that_is_a_picture_is_told() -> None:
    assert said('Well <img class="wp-smiley" alt=":-)"> <img alt="A photo">') == ["Well :-)"]


def test_scripts_say_nothing() -> None:
    assert said("<script>x</script><style>y</style>z<!-- w -->") == ["z"]


def test_nothing_says_nothing() -> None:
    assert said("") == said("<p> </p>") == said("&nbsp;") == said("\n\n", "plain") == []


@given(st.text(max_size=200), st.sampled_from(["html", "wordpress", "breaks", "plain", "markdown"]))
def test_a_paragraph_is_never_empty_and_never_raises(source: str, format_: str) -> None:
    for each in paragraphs(Content(format_, source)):  # type: ignore[arg-type]
        assert each.text.strip() == each.text != ""
        assert all(line == line.strip() for line in each.text.split("\n"))


@given(
    st.lists(st.text(alphabet="abc", min_size=1, max_size=5), max_size=20),
    st.sampled_from(["plain", "breaks", "markdown"]),
)
def test_words_come_in_their_order(words: list[str], format_: str) -> None:
    assert " ".join(said(" ".join(words), format_)).split() == words


def test_what_cannot_be_parsed_still_has_words() -> None:
    assert said("<div>" * 5_000 + "down here")[-1] == "down here"


@pytest.mark.parametrize(
    "source",
    [
        "<p>" * 100_000,
        "<a href=x>" * 100_000,
        "<a href=x>x</a>\n" * 20_000,
        "> x\nhttp://x.example\n" * 20_000,
        "*" * 200_000,
        "**a" * 100_000,
        "[" * 200_000,
        "[a](" * 100_000,
        "\n" * 200_000,
        "<blockquote>" * 1_900,
    ],
    ids=lambda source: source[:12].strip() or repr(source[:2]),
)
def test_hostile_length_takes_no_longer_than_its_length(source: str) -> None:
    for format_ in ("html", "wordpress", "plain", "markdown"):
        paragraphs(Content(format_, source))  # type: ignore[arg-type]
