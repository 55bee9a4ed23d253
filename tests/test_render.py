"""Page → bytes: links from every depth, the same bytes every time, and errors a theme's author can act on."""

from __future__ import annotations

from pathlib import Path

import jinja2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup
from render_making import (
    DATES,
    LAYOUT,
    POST,
    SITE,
    TEMPLATES,
    THREAD,
    make_dates,
    make_not_found,
    make_post,
    make_renderer,
    make_theme,
    make_thread,
)

from tweetarchive.errors import ThemeError
from tweetarchive.render import memo
from tweetarchive.render.environment import Missing, make_environment
from tweetarchive.render.faster import QuickContext
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.memo import people_memo
from tweetarchive.render.renderer import base_path
from tweetarchive.render.themes import Theme
from tweetarchive.site.views import Page, PersonRef


@pytest.fixture
def places(tmp_path: Path) -> Path:
    make_theme(tmp_path)
    return tmp_path


def broken(places: Path, file: str, text: str, page: Page | None = None) -> str:
    """What is said when `file` of the theme is `text`; the page's own path is taken out."""
    make_theme(places, templates={**TEMPLATES, file: text})
    with pytest.raises(ThemeError) as raised:
        make_renderer(places).page(page or make_thread(1))
    told = str(raised.value)
    assert "while making" in told
    return told.replace(f"{places / 'base/templates'}/", "").replace(" (while making threads/twitter-1.html)", "")


def test_a_page_in_full(places: Path) -> None:
    assert make_renderer(places).page(make_thread(1, posts=1)).decode() == (
        '<!doctype html>\n<html lang="en">\n'
        "<title>Tea &lt;b&gt; · Kettle &amp; pot</title>\n"
        '<meta name="description" content="Letters">\n'
        '<link rel="stylesheet" href="../assets/style.css?v=a06fd750">\n'
        '<body class="thread">\n<a href="../index.html">Kettle &amp; pot</a>\n<main>\n'
        '<article id="twitter-1"><a href="../friends/nancy.html">Nancy &lt;3 &amp; co</a> to you '
        '<a href="../threads/twitter-1.html#twitter-1">4 March 2011, 14:05</a>\n'
        '<p>Tea &amp; rain<br>\n<a class="mention" href="../friends/tadeusz.html">@tade</a></p></article>\n'
        "Nancy &lt;3 &amp; co: 1,200. Tadeusz: 1. \n</main>"
    )


def test_links_lead_to_the_root_from_every_depth(places: Path) -> None:
    renderer = make_renderer(places)
    for path, way in (("x.html", ""), ("a/x.html", "../"), ("a/b/c/x.html", "../../../")):
        content = renderer.page(Page(path, "thread", make_thread(1).view))
        assert f'href="{way}index.html"'.encode() in content
        assert f'href="{way}friends/nancy.html"'.encode() in content, "in a remembered post too"
        assert b"\x1a" not in content


def test_the_page_for_lost_addresses_has_links_that_hold_anywhere(places: Path) -> None:
    for base, root in (("", "/"), ("https://me.example", "/"), ("https://me.example/a/b", "/a/b/")):
        content = make_renderer(places, base_url=base).page(make_not_found())
        assert f'href="{root}dates.html"'.encode() in content
        assert f'href="{root}assets/style.css?v='.encode() in content


def test_base_paths() -> None:
    assert [base_path(url) for url in ("", "https://a", "https://a/", "https://a/b/", "https://a/b//c")] == [
        *("/", "/", "/", "/b/", "/b//c/")
    ]


def test_a_page_does_not_depend_on_the_pages_before_it(places: Path) -> None:
    pages = [make_thread(1), make_dates(), make_thread(1, posts=5), make_thread(2, title="x")]
    renderer = make_renderer(places)
    together = [renderer.page(page) for page in [*pages, *reversed(pages)]]
    alone = [make_renderer(places).page(page) for page in pages]
    assert together == [*alone, *reversed(alone)]


def test_the_same_id_with_other_words_is_another_post(places: Path) -> None:
    make_theme(places, templates={**TEMPLATES, "thread.html": "{{ post(page) }}"})
    renderer = make_renderer(places)
    for words in ("first", "second", "first"):
        assert words.encode() in renderer.page(Page("x.html", "thread", make_post(1, words)))


def test_half_a_character_does_not_stop_a_page(places: Path) -> None:
    assert b"<title>smile ?" in make_renderer(places).page(make_thread(1, title="smile \ud83d"))


def test_a_childs_template_builds_on_its_parents(places: Path) -> None:
    thread = '{% extends "base/thread.html" %}\n{% block main %}<hr>{{ super() }}{% endblock %}\n'
    make_theme(places, "child", templates={"thread.html": thread})
    base, child = make_renderer(places).page(make_thread(1)), make_renderer(places, "child").page(make_thread(1))
    assert child == base.replace(b"<main>\n", b"<main>\n<hr>")


def test_a_childs_layout_and_parts_hold_for_its_parents_pages(places: Path) -> None:
    parts = {
        "layout.html": "{% block main %}{% endblock %}",
        "parts/post.html": "{% macro post(view, to=0) %}P{% endmacro %}",
    }
    make_theme(places, "child", templates=parts)
    assert make_renderer(places, "child").page(make_thread(1)).startswith(b"PPNancy")


def test_a_template_that_quick_code_cannot_make_is_made_all_the_same(places: Path) -> None:
    text = "{% set words = {'hello': '<hi>'} %}{{ words.hello }}{{ page.years[0].year }}"
    make_theme(places, templates={**TEMPLATES, "dates.html": text})
    renderer = make_renderer(places)
    thread = renderer.page(make_thread(1))
    assert [renderer.page(make_dates()) for _ in range(2)] == [b"&lt;hi&gt;2011"] * 2
    assert renderer.in_need_of_care == {"dates"}
    assert renderer.page(make_thread(1)) == thread


def test_parameters_reach_templates(places: Path) -> None:
    param = '[params.greeting]\ntype = "string"\ndefault = "<Hi>"\ndoc = "d"\n'
    make_theme(places, "base", param, {**TEMPLATES, "dates.html": "{{ params.greeting }}"})
    assert make_renderer(places).page(make_dates()) == b"&lt;Hi&gt;"
    assert make_renderer(places, params={"greeting": "Ho"}).page(make_dates()) == b"Ho"


def test_the_version_changes_with_whatever_a_page_could_show(places: Path) -> None:
    first = make_renderer(places).version()
    assert make_renderer(places).version() == first
    assert make_renderer(places, base_url="https://a/b").version() != first
    make_theme(places, templates={**TEMPLATES, "dates.html": "x"})
    assert make_renderer(places).version() != first


# --- what goes wrong ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (
            "thread.html",
            "page.title",
            "page.titel",
            'thread.html, line 3: ThreadPage has no "titel", did you mean "title"?',
        ),
        ("thread.html", "page.title", "pag.title", 'thread.html, line 3: there is no "pag" here, did you mean "page"?'),
        ("thread.html", "item.post", "itm.post", 'thread.html, line 5: there is no "itm" here, did you mean "item"?'),
        ("thread.html", "post(item", "psot(item", 'thread.html, line 5: there is no "psot" here, did you mean "post"?'),
        ("thread.html", "words.signed", "words.singed", "thread.html, line 6: "),
        ("parts/post.html", "view.author.name", "view.author.nmae", "parts/post.html, line 2: PersonRef has no "),
        ("parts/post.html", "|date", "|dat", 'parts/post.html, line 3: there is no filter "dat", did you mean "date"?'),
        ("parts/post.html", "|date", "|date('lng')", 'parts/post.html, line 3: no such style of date: "lng"'),
        (
            "parts/post.html",
            "(view, to",
            "(veiw, to",
            'parts/post.html, line 2: there is no "view" here, did you mean "veiw"?',
        ),
        ("parts/post.html", "macro post", "macro psot", "has no macro called post"),
        ("parts/post.html", "to=false", "too=0", 'the macro post takes no argument "to", did you mean "too"?'),
        (
            "layout.html",
            "style.css",
            "stile.css",
            'layout.html, line 5: the theme has no static file "stile.css", did you mean',
        ),
        ("layout.html", "'index.html'", "'javascript:x'", 'layout.html, line 7: "javascript:x" is neither a path'),
        ("layout.html", "{% endblock %}</title>", "</title>", "layout.html, line 10: Unexpected end of template"),
        ("layout.html", "site.title", "site.title / 2", "layout.html, line 3: TypeError: unsupported operand"),
        (
            "thread.html",
            '"layout.html"',
            '"layuot.html"',
            'thread.html, line 1: the theme has no template "layuot.html", did you',
        ),
        (
            "thread.html",
            '"layout.html"',
            '"thread.html"',
            "thread.html: includes or extends itself without end",
        ),
        ("thread.html", "page.title", "page.__class__", 'thread.html, line 3: "__class__" is not for templates'),
        ("thread.html", "page.title", "page['__class__']", 'thread.html, line 3: "__class__" is not for templates'),
        ("thread.html", "page.title", "page.title.format(1)", 'thread.html, line 3: "format" is not for templates'),
        ("thread.html", "page.title", "[page]|map(attribute='__doc__')|list", '"__doc__" is not for templates'),
        ("thread.html", "page.title", "page|attr('id')", 'thread.html, line 3: there is no filter "attr"'),
        ("thread.html", "page.title", "page.items|random", 'thread.html, line 3: there is no filter "random"'),
    ],
)
def test_a_mistake_is_told_with_file_line_and_what_would_be_right(
    places: Path, file: str, old: str, new: str, told: str
) -> None:
    assert old in TEMPLATES[file]
    assert told in broken(places, file, TEMPLATES[file].replace(old, new, 1))


def test_the_page_is_named(places: Path) -> None:
    make_theme(places, templates={**TEMPLATES, "dates.html": "{{ nothing }}"})
    with pytest.raises(ThemeError, match=r"\(while making dates\.html\)"):
        make_renderer(places).page(make_dates())


def test_a_missing_template_is_told(places: Path) -> None:
    with pytest.raises(ThemeError, match=r'the theme has no template "thred\.html", did you mean "thread\.html"'):
        make_renderer(places).page(Page("x.html", "thred", make_dates().view))


def test_a_template_that_is_no_text_is_told(places: Path) -> None:
    (places / "base/templates/thread.html").write_bytes(b"\xff\xfe")
    with pytest.raises(ThemeError, match="is not UTF-8"):
        make_renderer(places).page(make_thread(1))


def test_a_name_that_is_not_there_may_be_asked_for(places: Path) -> None:
    text = "{% if page.nothing is defined %}yes{% else %}no{% endif %}{{ nothing|default('none') }}"
    make_theme(places, templates={**TEMPLATES, "dates.html": text})
    assert make_renderer(places).page(make_dates()) == b"nonone"


# --- the parts it is made of --------------------------------------------------------------------------------------


def test_people_are_made_once_and_forgotten_when_they_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "MOST_PEOPLE", 10)
    asked: list[tuple[object, ...]] = []

    def render(person: PersonRef, *options: object) -> Markup:
        asked.append((person.slug, *options))
        return Markup(f"{person.slug} {options}")

    who = people_memo(render)
    people = [PersonRef(str(number), "") for number in range(25)]
    for person in people:
        assert [who(person), who(person), who(person, "x")] == [f"{person.slug} ()"] * 2 + [f"{person.slug} ('x',)"]
    assert len(asked) == 50
    who(people[24], "x")
    assert len(asked) == 50
    who(people[0])
    assert asked[50:] == [("0",)]


class Plain(jinja2.Environment):
    """Jinja as it comes, with our filters: the referee."""


VALUES = st.one_of(st.text(max_size=8), st.integers(), st.none(), st.booleans(), st.text(max_size=5).map(Markup))
NOT_QUICK = (
    "{{ c.x }}",
    "{{ b.nothing is defined }}{{ b.nothing|default(a) }}{{ c.no is defined }}",
    "{{ [a][1]|default('<') }}",
    "{% set n = namespace() %}{{ n.v|default(a) }}",
)
EXPRESSIONS = (
    *NOT_QUICK,
    "{{ a }}|{{ b.name }}|{{ b.name if a }}|{{ (a if b.owner) }}|{{ a ~ b.handle }}|{{ c['x'] }}",
    "{{ [a, '<'][1] }}{{ {1: a}[1] }}{{ {true: a}[true] }}{{ 'abc'[0] }}{{ [a][-1] }}{{ [a]['x'] is defined }}",
    "{{ c.items()|length }}{{ a|length if a is string }}{{ b['name'] }}{{ c|length }}{{ 'x'.upper() }}{{ -2 .real }}",
    "{% macro m(x, y='<d>', z=none) %}{{ x }}{{ y }}{{ z }}{% endmacro %}{{ m(a) }}{{ m(a, b.name) }}{{ m(y=a, x=1) }}",
    "{% macro m(x, class='<') %}{{ x }}{{ class }}{% endmacro %}{{ m(a) }}{{ m(**{'class': a, 'x': 1}) }}",
    "{% macro m(x) %}{% macro n(x) %}<{{ x }}{% endmacro %}{{ n(x) }}{% endmacro %}{{ m(b.name) }}{{ m(m('<')) }}",
    "{% macro m(x) %}{{ x is defined }}{% endmacro %}{{ m() }}{{ m(*[a]) }}{{ m(m) }}{{ m is callable }}",
    "{% macro k(x) %}{{ x }}{{ kwargs.q }}{{ varargs|join }}{% endmacro %}",
    "{% macro k(x) %}{{ x }}{{ kwargs['q'] }}{{ varargs|join }}{% endmacro %}{{ k(a, 2, 3, q='<') }}",
    "{% macro w(x) %}<{{ x }}{{ caller() }}>{% endmacro %}{% call w(b.name) %}{{ a }}{% endcall %}",
    "{% for x in [a, b.name, '<'] %}{{ loop.index }}{{ x }}{{ loop.last and a }}{{ loop.cycle('<', 'b') }}{% endfor %}",
    "{% set n = namespace(v='<') %}{% set n.v = n.v ~ a %}{{ n.v }}{% set s %}<{{ a }}>{% endset %}{{ s }}",
    "{% for x in range(3) %}{% set y = x %}{{ dict(x=x, y=y)|length }}{{ cycler('a', a).next() }}{% endfor %}",
    "{{ '<' if a else '&' }}{{ 'x' if a else 'y' if b.name else '<' }}{{ 'z' if a }}{{ a if b.name else 'x' }}",
    "{{ 'a,<'.split(',')|join }}{{ b.name.endswith(a|string) }}",
    "{% set n = namespace({'v': a}, w='<') %}{{ n.v }}{{ n.w }}",
    "{{ b.name is defined }}{{ nobody is defined }}{{ nobody|default(a) }}",
    "{% autoescape false %}{{ a }}{% macro m(x) %}<{{ x }}{% endmacro %}{{ m(a) }}{% endautoescape %}",
    "{% filter upper %}{{ a }}{% endfilter %}{{ [b]|map(attribute='name')|join }}{{ [c, c]|sum(attribute='n') }}",
)
"""Templates; those of NOT_QUICK are left to Jinja's own code."""


@pytest.mark.parametrize("source", EXPRESSIONS)
@settings(deadline=None, max_examples=40)
@given(a=VALUES, name=st.text(max_size=8), x=VALUES)
def test_quicker_code_writes_the_same(source: str, a: object, name: str, x: object) -> None:
    theirs = jinja2.Environment(autoescape=True, undefined=Missing)
    english = Language("en")
    careful, quick = make_environment(Theme(()), {}, english, careful=True), make_environment(Theme(()), {}, english)
    assert quick.context_class is QuickContext
    values = {"a": a, "b": PersonRef("s", name, "h<"), "c": {"x": x, "n": 2}}
    expected = theirs.from_string(source).render(values)
    assert careful.from_string(source).render(values) == expected
    if source in NOT_QUICK:
        with pytest.raises((AttributeError, IndexError)):
            quick.from_string(source).render(values)
    else:
        assert quick.from_string(source).render(values) == expected


def test_fixtures_are_what_they_claim() -> None:
    assert "super()" in THREAD
    assert "asset(" in LAYOUT
    assert "prose" in POST
    assert "years" in DATES
    assert SITE.title == "Kettle & pot"
