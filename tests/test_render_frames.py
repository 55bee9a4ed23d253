"""A layout rendered once gives the pages that a layout rendered for each of them gives, or is not used at all."""

from __future__ import annotations

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.render.frames import Frame, open_blocks
from tweetarchive.render.text import SITE

LAYOUT = (
    "<title>{% block title %}T{% endblock %}</title>"
    "{% if kind == 'a' %}<b>{% block note %}n{% endblock %}</b>{% endif %}"
    "{% for x in [1, 2] %}{{ x }}{% endfor %}<p>{% block main %}{% endblock %}</p>"
)
CHILD = (
    "{% extends 'layout' %}{% import 'words' as words %}"
    "{% block title %}{{ page }} {{ super() }}{% endblock %}{% block main %}{{ words.twice(page) }}{% endblock %}"
)
PARTS = {"layout": LAYOUT, "words": "{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}"}


def environment(**templates: str) -> jinja2.Environment:
    return jinja2.Environment(loader=jinja2.DictLoader({**PARTS, **templates}), autoescape=True)


def framed(env: jinja2.Environment, name: str, kind: str, *pages: object) -> list[str]:
    template = env.get_template(name)
    blocks = open_blocks(env, name)
    assert blocks is not None
    frame = Frame(template, kind, blocks)
    return [frame.render(page, b"").decode() for page in pages]


@given(st.lists(st.text(max_size=30), min_size=1, max_size=4), st.sampled_from("ab"))
def test_the_bytes_are_those_of_a_page_rendered_whole(pages: list[str], kind: str) -> None:
    env = environment(child=CHILD)
    whole = env.get_template("child")
    assert framed(env, "child", kind, *pages) == [whole.render(page=page, kind=kind) for page in pages]


@given(st.text(max_size=20))
def test_no_words_of_a_page_are_taken_for_a_mark(words: str) -> None:
    env = environment(child=CHILD)
    page = f"<\x1ablock main>{words}<\x1ablock title>"
    assert framed(env, "child", "a", page) == [env.get_template("child").render(page=page, kind="a")]


def test_a_grandchild_builds_on_the_blocks_of_both() -> None:
    env = environment(child=CHILD, grandchild="{% extends 'child' %}{% block main %}({{ super() }}){% endblock %}")
    assert framed(env, "grandchild", "b", "x") == ["<title>x T</title>12<p>(xx)</p>"]


def test_a_block_that_looks_at_nothing_of_the_pages_is_made_once() -> None:
    asked = []
    env = environment(
        outer="{% block a %}{{ ask('a') }}{{ kind }}{% block b %}{{ ask('b') }}{% endblock %}{% endblock %}"
        "{% block c %}{% endblock %}",
        inner="{% extends 'outer' %}{% block b %}[{{ super() }}{{ page }}]{% endblock %}{% block c %}c{% endblock %}",
        other="{% extends 'outer' %}{% block a %}{{ super() }}!{% endblock %}{% block c %}{{ page }}{% endblock %}",
    )
    env.globals["ask"] = lambda name: asked.append(name) or ""
    assert open_blocks(env, "outer") == set()
    assert open_blocks(env, "inner") == {"b"}
    assert open_blocks(env, "other") == {"c"}
    assert framed(env, "inner", "k", 1, 2) == ["k[1]c", "k[2]c"]
    assert asked == ["a", "b", "b"]
    assert framed(env, "other", "k", 3, 4) == ["k!3", "k!4"]


def test_links_are_finished_in_the_layout_and_in_blocks() -> None:
    env = environment(own=f"<a href='{SITE}x'>{{% block main %}}<a href='{SITE}{{{{ page }}}}'>{{% endblock %}}")
    frame = Frame(env.get_template("own"), "k", ["main"])
    made = [frame.render("p", way) for way in (b"", b"../", b"")]
    assert made == [b"<a href='x'><a href='p'>", b"<a href='../x'><a href='../p'>", made[0]]


def test_a_macro_may_call_what_it_is_given_page() -> None:
    macro = "{% macro m(page) %}<{{ page }}>{% endmacro %}"
    env = environment(own=f"{{% extends 'layout' %}}{macro}{{% block main %}}{{{{ m(page) }}}}{{% endblock %}}")
    assert framed(env, "own", "b", 1, 2) == ["<title>T</title>12<p><1></p>", "<title>T</title>12<p><2></p>"]


def test_a_block_inside_a_block_can_be_replaced() -> None:
    env = environment(
        outer="{% block a %}<i>{% block b %}{{ page }}{% endblock %}</i>{% endblock %}",
        inner="{% extends 'outer' %}{% block b %}[{{ page }}]{% endblock %}",
    )
    assert framed(env, "outer", "a", 1, 2) == ["<i>1</i>", "<i>2</i>"]
    assert framed(env, "inner", "a", 1, 2) == ["<i>[1]</i>", "<i>[2]</i>"]


@pytest.mark.parametrize(
    "source",
    [
        "{{ page }}{% block main %}{% endblock %}",
        "{% if page %}{% block main %}{% endblock %}{% endif %}",
        "{% for x in [1] %}{% block main %}{% endblock %}{% endfor %}",
        "{% for x in [1] %}{% block main scoped %}{% endblock %}{% endfor %}",
        "{% set n = namespace(x=0) %}{% block main %}{% set n.x = n.x + 1 %}{{ n.x }}{% endblock %}",
        "{% set found = [] %}{% block main %}{{ found.append(1) or found|length }}{% endblock %}",
        "{% if kind %}{% set found = [] %}{% endif %}{% block main %}{% endblock %}",
        "{% filter upper %}{% block main %}{% endblock %}{% endfilter %}",
        "{% include 'words' %}{% block main %}{% endblock %}",
        "{% import 'words' as words with context %}{% block main %}{% endblock %}",
        "{% macro m() %}{{ page }}{% endmacro %}{{ m() }}{% block main %}{% endblock %}",
        "{{ self.main() }}{% block main %}{% endblock %}",
        "{% extends kind %}{% block main %}{% endblock %}",
        "{% if kind %}{% extends 'layout' %}{% endif %}{% block main %}{% endblock %}",
        "{% extends 'nowhere' %}",
        "{% extends 'child' %}",
        "{% extends 'broken' %}",
    ],
)
def test_a_layout_that_is_not_sure_to_be_common_is_rendered_for_every_page(source: str) -> None:
    child = "{% extends 'doubtful' %}{% block main %}x{% endblock %}"
    env = environment(doubtful=source, child=child, broken="{% if %}")
    assert open_blocks(env, "doubtful") is None
    assert open_blocks(env, "child") is None
