"""HTML read into a tree: what browsers make of it, words, markup again, and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.markup.reading import Element, Unreadable, body, parse, steps


def test_a_page_has_its_elements_with_attributes_and_classes() -> None:
    root = parse('<html lang=de><body><LI ID="c1" class="Comment  depth-1" hidden>Hi &amp; <b>you</b></li>')
    item = root.first("li")
    assert item is not None
    assert item.attributes == {"id": "c1", "class": "Comment  depth-1", "hidden": ""}
    assert item.classes == {"comment", "depth-1"}
    assert [type(child).__name__ for child in item.children] == ["str", "Element"]
    assert [each.tag for each in item.ancestors()] == ["body", "html"]
    assert root.get("lang") == "de"


def test_elements_come_in_the_order_of_the_text() -> None:
    tags = [each.tag for each in body("<div><p><b>x</b></p><i>y</i></div><u>z</u>").elements()]
    assert tags == ["div", "p", "b", "i", "u"]


def test_words_are_on_one_line_and_blocks_part_them() -> None:
    root = body("<p>One\n  <b>t</b>wo</p><p>three<br>four</p><script>no</script><style>no</style>")
    assert root.text() == "One two three four"


def test_words_and_markup_can_be_had_without_some_elements() -> None:
    root = body("<p>Nancy <span>says</span> hi</p>")
    span = root.first("span")
    assert span is not None
    assert root.text({span}) == "Nancy hi"
    assert root.markup([span]) == "<p>Nancy  hi</p>"


def test_markup_is_well_formed_and_escaped_again() -> None:
    source = "<p title='a\"b'>1 &lt; 2 &amp; <br>x<li>y<script>if (a < b && c) {}</script>"
    assert body(source).markup() == (
        '<p title="a&quot;b">1 &lt; 2 &amp; <br>x</p><li>y<script>if (a < b && c) {}</script></li>'
    )


def test_words_that_look_like_markup_stay_words() -> None:
    assert body("<p>&lt;script&gt;alert(1)&lt;/script&gt;").markup() == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"


def test_a_walk_says_where_each_element_starts_and_ends() -> None:
    seen = [step if isinstance(step, str) else (step[0].tag, step[1]) for step in steps(body("a<b>c</b><br>"))]
    assert seen == ["a", ("b", True), "c", ("b", False), ("br", True), ("br", False)]


@given(st.text(max_size=300))
def test_any_text_can_be_read_and_written_and_read_again(source: str) -> None:
    once = body(source).markup()
    assert body(once).text() == body(body(once).markup()).text()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_text_comes_back_as_it_was(words: str) -> None:
    element = Element("p", children=[words])
    assert body(f"<p>{element.markup()}").text() == " ".join(words.split())


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 100_000,
        "<!--><div>" + "<div>" * 100_000 + "-->",
        "<svg><style><div>" + "<div>" * 100_000,
        "<svg><title><div>" + "<div>" * 100_000,
        '<p x">' + "<div>" * 100_000 + '">',
        "<ul><li>" * 100_000,
        "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + ">",
        "".join(f"<b a={number}>" for number in range(1_900)) + "<p>x" * 100_000,
        "<b>x</b>" * 600_000,
    ],
    ids=["deep", "comment", "drawing", "title", "quote", "lists", "attributes", "formatting", "many"],
)
def test_what_would_take_for_ever_is_refused(source: str) -> None:
    with pytest.raises(Unreadable):
        parse(source)


@pytest.mark.parametrize(
    "source",
    [
        "<!--" * 100_000,
        '<a ="' * 101,
        "<" * 1_000_000,
        "<script>" * 100_000,
        "<script>" + "<div>" * 100_000 + "</script>",
        "<p>" * 100_000,
        "</div>" * 100_000,
        '<path d="' + "M 1 2 " * 10_000 + '">',
        "<div>" * 1_000,
    ],
    ids=["comments", "quotes", "signs", "scripts", "script", "paragraphs", "ends", "long", "deep"],
)
def test_what_only_looks_terrible_is_read(source: str) -> None:
    assert parse(source).tag == "html"


def test_a_tree_that_is_as_deep_as_allowed_can_be_walked() -> None:
    root = body("<div>" * 1_990 + "down here")
    assert root.text() == "down here"
    assert root.markup().count("</div>") == 1_990


def test_strange_characters_do_no_harm() -> None:
    assert body("a\ud800b\x00c").text() == "a?bc"
