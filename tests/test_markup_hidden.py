"""Words that markup hides: in every dialect, however it is written, and nothing else."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.markup.forms import as_html
from tweetarchive.markup.hidden import without_hidden, without_hidden_in_markdown
from tweetarchive.markup.plain import paragraphs
from tweetarchive.records import Content

HIDING = (
    "hidden",
    "HIDDEN",
    'hidden="until-found"',
    'style="display:none"',
    'style="DISPLAY : None"',
    "style='color: red;\n display\t:none !important; top: 0'",
    "style=display:none",
    'style="visibility:hidden"',
    'style="visibility: collapse"',
    'style="/* a */display:/* b */none"',
    'style="display&colon;n&#111;ne"',
    'style="disp\\6c ay:n\\6fne"',
    'style="displa\\y:none"',
    'class="a" title=">" hidden',
)
SEEN = (
    'class="hidden"',
    'title="hidden"',
    'data-hidden="1"',
    'aria-hidden="true"',
    'style="display:block"',
    'style="text-decoration:none"',
    'style="x-display:none"',
    'style="overflow:hidden"',
    "style=\"font-family:'none'\"",
)


@pytest.mark.parametrize("marking", HIDING)
def test_what_nobody_saw_is_left_out_of_every_dialect(marking: str) -> None:
    for tag in ("span", "p", "div"):
        source = f"One <{tag} {marking}>two <b>three</b></{tag}> four"
        for dialect in ("html", "wordpress", "breaks", "markdown"):
            content = Content(dialect, source)
            made = as_html(content).source
            assert "two" not in made and "three" not in made
            assert "One" in made and "four" in made
            assert " ".join(each.text for each in paragraphs(content)).split() == ["One", "four"]
    assert as_html(Content("plain", f"<p {marking}>two</p>")).source.count("two") == 1


@pytest.mark.parametrize("marking", SEEN)
def test_what_was_seen_stays_as_it_is(marking: str) -> None:
    source = f"One <span {marking}>two</span>, hidden style none."
    assert without_hidden(source) == without_hidden_in_markdown(source) == source


def test_what_is_hidden_ends_where_its_element_does() -> None:
    assert without_hidden("<p hidden>a<p>b") == "<p>b</p>"
    assert without_hidden("<div hidden><div>a</div>b</div>c") == "c"
    assert without_hidden('<ul><li>a<li style="display:none">b<li>c</ul>') == "<ul><li>a</li><li>c</li></ul>"
    assert without_hidden("a<img hidden src=x>b<br hidden>c") == "abc"
    assert without_hidden('<body style="visibility:hidden"><p>a</p>') == '<body style="visibility:hidden"><p>a</p>'


def test_code_about_hidden_elements_is_text() -> None:
    assert without_hidden("<pre>&lt;p hidden&gt;a&lt;/p&gt;</pre>") == "<pre>&lt;p hidden&gt;a&lt;/p&gt;</pre>"
    for code in ("`<p hidden>a</p>`", "``a ` <p hidden>``", "~~~\n<p hidden>\n~~~", "```html\n<p hidden>\n```"):
        assert without_hidden_in_markdown(f"Write {code[:0]}\n{code} and") == f"Write \n{code} and"
    assert without_hidden_in_markdown("Write:\n\n    <p hidden>a</p>\n\nand") == "Write:\n\n    <p hidden>a</p>\n\nand"
    assert without_hidden_in_markdown("A ` and <p hidden>b</p> c") == "A ` and  c"
    assert without_hidden_in_markdown("`a` <i hidden>b</i> `c`") == "`a`  `c`"
    assert without_hidden_in_markdown("<!-- <p hidden> --> a") == "<!-- <p hidden> --> a"


def test_what_no_parser_is_given_hides_nothing_less() -> None:
    source = "<div>" * 3000 + "One <p style='display: none'>two <p>three</p></p> four <b hidden>five"
    assert without_hidden(source).endswith("One  four ")


@pytest.mark.parametrize(
    "piece",
    [
        "<a hidden ",
        "<a hidden='",
        '<a style="none',
        "<p hidden>",
        "`<p hidden>",
        "``",
        "<!-- hidden",
        "</p>",
        "/*",
        "\\",
    ],
)
def test_it_takes_time_in_proportion_to_the_length(piece: str) -> None:
    for source in ("<p hidden>a</p>" + piece * 40_000, f'<p style="display:{piece * 40_000}none">'):
        before = time.process_time()
        without_hidden(source)
        without_hidden_in_markdown(source)
        assert time.process_time() - before < 8


@given(st.text(alphabet="<>/pabhiden=\"'` \n-!;:*\\", max_size=80))
def test_it_never_raises_and_is_done_once(text: str) -> None:
    for without in (without_hidden, without_hidden_in_markdown):
        made = without(f"<p hidden>x</p>{text}")
        assert without(made) == made
