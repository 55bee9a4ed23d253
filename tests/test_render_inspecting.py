"""Templates read without a page: every name is looked at, in every branch, and nothing is said of what may be right."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import NamedTuple

import jinja2
import pytest
from jinja2 import nodes
from jinja2.meta import find_referenced_templates
from msgspec import Struct
from render_making import SITE, write

from tweetarchive.render.inspecting import PARTS, inspect
from tweetarchive.render.known import shipped
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import TEMPLATES, views

KINDS: dict[str, type[Struct]] = {
    template.removesuffix(".html"): getattr(views, view) for view, template in TEMPLATES.items()
}


class Said(NamedTuple):
    rule: str
    file: str
    line: int
    message: str


def said(place: Path, name: str = "base", kinds: Mapping[str, type[Struct]] = KINDS) -> list[Said]:
    theme = find_theme(name, places=(place,))
    environment = Renderer(theme, SITE).environment
    return [Said(each.rule, each.file.name, each.line, each.message) for each in inspect(theme, environment, kinds)]


@pytest.mark.parametrize("name", sorted(path.parent.name for path in shipped().glob("*/theme.toml")))
def test_of_our_themes_nothing_is_said(name: str) -> None:
    assert [each for each in said(shipped(), name) if each.rule != "untranslated"] == []


# --- every name ----------------------------------------------------------------------------------------------------

LETTERS = 3
"""How many letters too many in one file at a time."""


def test_a_letter_too_many_is_noticed_wherever_it_stands(tmp_path: Path) -> None:
    """In a name, an attribute or a filter, of every template; in branches that no page takes as in others."""
    shutil.copytree(shipped() / "base", tmp_path / "base")
    theme = find_theme("base", places=(tmp_path,))
    environment = Renderer(theme, SITE).environment
    root = tmp_path / "base/templates"
    texts = {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in sorted(root.rglob("*.html"))}
    spots = {name: list(uses(environment, text)) for name, text in texts.items()}
    assert sum(map(len, spots.values())) > 900
    chance = Random(7)

    def missed(places: Mapping[str, Mapping[int, int]]) -> list[tuple[str, int, int]]:
        """What is not noticed of letters put in: file → line → where in it."""
        for name, chosen in places.items():
            lines = texts[name].split("\n")
            for line, end in chosen.items():
                lines[line - 1] = f"{lines[line - 1][:end]}q{lines[line - 1][end:]}"
            (root / name).write_text("\n".join(lines), "utf-8")
        found = {(each.file, each.line) for each in inspect(theme, environment, KINDS)}
        for name in places:
            (root / name).write_text(texts[name], "utf-8")
        return [
            (name, *at) for name, chosen in places.items() for at in chosen.items() if (root / name, at[0]) not in found
        ]

    for group in apart(environment, texts):
        several = {
            name: dict(chance.sample(spots[name], min(LETTERS, len(spots[name])))) for name in filter(spots.get, group)
        }
        # A value that nobody knows is not looked into, so one mistake can hide another: alone each must be seen.
        assert [where for name, line, end in missed(several) for where in missed({name: {line: end}})] == []


def apart(environment: jinja2.Environment, texts: Mapping[str, str]) -> list[list[str]]:
    """Every template, in groups of such as never lead to each other: a mistake in one hides none in another."""
    leads = {name: {*references(environment, text), *GIVEN} for name, text in texts.items()}
    for _ in texts:
        leads = {name: leads[name].union(*(leads.get(to, ()) for to in leads[name])) for name in texts}
    groups: list[list[str]] = []
    for name in texts:
        for group in groups:
            if not any(name in leads[other] or other in leads[name] for other in group):
                group.append(name)
                break
        else:
            groups.append([name])
    return groups


GIVEN = tuple(file for file, _ in PARTS.values())
"""Templates that every other may lead to without naming them."""


def references(environment: jinja2.Environment, text: str) -> Iterator[str]:
    return (name.removeprefix("base/") for name in find_referenced_templates(environment.parse(text)) if name)


def uses(environment: jinja2.Environment, text: str) -> Iterator[tuple[int, int]]:
    """Line and end of names that are read, attributes and filters, as far as they stand in their line once."""
    lines = text.split("\n")
    for node in environment.parse(text).find_all((nodes.Getattr, nodes.Filter, nodes.Name)):
        if isinstance(node, nodes.Getattr):
            pattern = rf"\.{node.attr}\b"
        elif isinstance(node, nodes.Filter):
            pattern = rf"\|{node.name}\b"
        elif node.ctx == "load" and node.name not in ("_", "loop"):
            pattern = rf"(?<![\w.\"'|%(]){node.name}(?![\w\"'=])"
        else:
            continue
        found = list(re.finditer(pattern, lines[node.lineno - 1]))
        if len(found) == 1 and "{% set" not in lines[node.lineno - 1] and "{% for" not in lines[node.lineno - 1]:
            yield node.lineno, found[0].end()


# --- what may be right ---------------------------------------------------------------------------------------------


def child(tmp_path: Path, text: str, file: str = "dates.html") -> list[Said]:
    """What is said of a theme above base with this one template, on pages of a few kinds; of others, as base's layout
    knows, there is none.
    """
    few = {kind: KINDS[kind] for kind in ("dates", "year", "day")}
    shutil.copytree(shipped() / "base", tmp_path / "base", dirs_exist_ok=True)
    write(tmp_path / "mine/theme.toml", 'name = "mine"\n')
    write(tmp_path / f"mine/templates/{file}", text)
    return [each for each in said(tmp_path, "mine", few) if (each.rule, each.file) != ("never-equal", "layout.html")]


MAIN = '{{% extends "base/dates.html" %}}{{% block main %}}{}{{% endblock %}}'
SCOPE = "{{% with %}}{}{{% endwith %}}\n"
"""A line in which nothing is known that another line says."""

WORKS = [
    "{% if page.someday is defined %}{{ page.someday.name }}{% endif %}",
    "{{ page.someday|default('') }}{{ someday|d('') }}",
    "{{ page.someday.name if page.someday is defined }}",
    "{% set seen = namespace(who=none) %}"
    "{% for year in page.years %}{{ seen.who.name }}{% set seen.who = year.people[0] %}{% endfor %}",
    "{% for year in page.years %}{{ loop.index0 }}{{ loop.previtem.year }}{% else %}{{ site.title }}{% endfor %}",
    "{% for name, cards in page.years|groupby('year') %}{{ name }}{{ cards[0].people }}{% endfor %}",
    "{% for group in page.years|groupby('year') %}{{ group.grouper }}{{ group.list[0].posts }}{% endfor %}",
    "{% for row in page.years|batch(3) %}{% for one in row %}{{ one.posts }}{% endfor %}{% endfor %}",
    "{% set first = page.years|first %}{{ first.year }}{{ (page.years|sort(attribute='posts')|last).people }}",
    "{% for a, b in [(1, site), (2, site)] %}{{ a }}{{ b.title }}{% endfor %}",
    "{% macro one(who, more={}) %}{{ who.name }}{{ more.x }}{{ caller() }}{% endmacro %}"
    "{% call one(site.owner) %}{{ site.title }}{% endcall %}",
    "{% with owner = site.owner %}{{ owner.name }}{% endwith %}",
    "{% set words %}{{ site.title }}{% endset %}{{ words|upper }}",
    "{% filter upper %}{{ site.title }}{% endfilter %}",
    "{% include 'parts/nothing.html' ignore missing %}",
    "{{ {'a': 1}.b }}{{ page.years[0:2][0].year }}{{ page['years'] }}",
    "{% from 'parts/person.html' import names as many with context %}{{ many(page.years[0].people) }}",
    "{{ self.title() }}{{ super() }}{{ site.title.split(' ')[0] }}",
    "{% trans owner=site.owner.name %}Kept by {{ owner }}{% endtrans %}",
    "{% if kind == 'dates' or kind in ['year', 'day'] %}{{ page.years|map(attribute='people')|list }}{% endif %}",
]


def test_what_works_is_not_complained_about(tmp_path: Path) -> None:
    assert child(tmp_path, MAIN.format("".join(map(SCOPE.format, WORKS)))) == []


CANNOT_WORK = [
    ("{% if page.years %}{{ page.someday }}{% endif %}", 'DatesPage has no "someday"'),
    ("{% if page.someday is defined %}{% else %}{{ page.someday }}{% endif %}", 'DatesPage has no "someday"'),
    ("{% for year in page.years %}{% endfor %}{{ year }}", 'there is no "year" here'),
    ("{% for one in page.years if one.yeer %}{% endfor %}", 'YearCard has no "yeer", did you mean "year"?'),
    ("{% macro one(who) %}{{ who.nom }}{% endmacro %}{{ one(site.owner) }}", 'PersonRef has no "nom"'),
    ("{% macro one(who) %}{{ site.nom }}{% endmacro %}", 'SiteView has no "nom"'),
    ("{% macro one() %}{% endmacro %}{{ one(1) }}", 'the macro "one" takes 0, not 1'),
    ("{{ (page.years|first).people[0].nom }}", 'PersonRef has no "nom"'),
    ("{{ page.years|map(attribute='yeer')|list }}", 'YearCard has no "yeer", did you mean "year"?'),
    ("{{ page.years|groupby('yeer')|list }}", 'YearCard has no "yeer", did you mean "year"?'),
    ("{{ page.years|map('dat')|list }}", 'there is no filter "dat", did you mean "date"?'),
    ("{{ page.years.first }}", 'tuple has no "first"'),
    ("{{ site.title.uper() }}", 'str has no "uper"'),
    ("{{ site.__class__ }}", '"__class__" is not for templates'),
    ("{{ post(page.years[0].people[0]) }}", 'PersonRef has no "kind"'),
    ("{% from 'parts/person.html' import cads %}", 'parts/person.html has no "cads"'),
    (
        "{% import 'parts/peson.html' as person %}",
        'no template "parts/peson.html", did you mean "parts/person.html"?',
    ),
]


@pytest.fixture(scope="module")
def mistakes(tmp_path_factory: pytest.TempPathFactory) -> list[Said]:
    """What is said of a template that has them all, each in a line of its own."""
    lines = "".join(SCOPE.format(text) for text, _ in CANNOT_WORK)
    return child(tmp_path_factory.mktemp("mistakes"), MAIN.format(lines))


@pytest.mark.parametrize(("text", "message"), CANNOT_WORK)
def test_what_cannot_work_is(text: str, message: str, mistakes: list[Said]) -> None:
    line = 1 + [each for each, _ in CANNOT_WORK].index(text)
    found = {(each.file, each.line) for each in mistakes if message in each.message}
    assert ("dates.html", line) in found or {file for file, _ in found} == {"post.html"}, mistakes  # behind post()


def test_a_template_that_extends_itself_is_told_how_to_mean_its_parent(tmp_path: Path) -> None:
    (found,) = child(tmp_path, '\n{% extends "dates.html" %}')
    assert (found.rule, found.file, found.line, found.message) == (
        "syntax",
        "dates.html",
        2,
        "extends itself without end",
    )


def test_a_layout_from_scratch_lacks_what_others_write_into(tmp_path: Path) -> None:
    found = child(tmp_path, "<!doctype html>{% block title %}{% endblock %}", "layout.html")
    assert {(each.rule, each.message.partition(",")[0]) for each in found if each.file == "layout.html"} >= {
        ("missing-block", 'has no block "main"'),
        ("missing-small-block", 'has no block "description"'),
    }


def test_words_of_a_theme_that_no_catalogue_has_are_noted(tmp_path: Path) -> None:
    found = child(tmp_path, MAIN.format('{{ _("Never said before") }}{{ _("Dates") }}'))
    assert [each.rule for each in found] == ["untranslated"]
    assert '"Never said before"' in found[0].message
