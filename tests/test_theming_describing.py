"""`theme docs`: what can be chosen in a theme, as its author wrote it, and what the theme is made of."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from command_line import run
from theming_making import choose, make_archive, plant

from tweetarchive.render.blocks import blocks_of
from tweetarchive.render.theme_files import read_theme
from tweetarchive.render.themes import find_theme

SHIPPED = sorted((Path(__file__).parent.parent / "themes").glob("*/theme.toml"))

BED = """\
title = "Kitchen garden"
description = "Beans."
author = "Alma"
license = "CC0"
parent = "letters"
[params.rows]
type = "integer"
default = 3
doc = "How many."
[params.weeds]
type = "boolean"
default = false
doc = "Whether there are any."
[params.name]
default = 'the "old" one'
doc = "Of the garden."
"""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    root = make_archive(tmp_path / "archive")
    plant(
        root, **{"theme.toml": BED, "templates/day.html": "{% extends 'base/day.html' %}", "static/bean.svg": "<svg/>"}
    )
    return root


def docs(at: Path, *arguments: str) -> str:
    return run("theme", "docs", *arguments, at=at).stdout


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.parent.name)
def test_every_parameter_of_a_shipped_theme_is_told_with_all_its_values(file: Path, tmp_path: Path) -> None:
    theme = read_theme(file.parent)
    said = re.sub(r"\s+", " ", docs(tmp_path, theme.name))
    assert theme.description in said
    for param in theme.params:
        assert param.doc in said
        for choice in param.choices:
            assert f'"{choice}"' in said
    assert bool(theme.params) != ("Nothing can be chosen in it." in said)


def test_what_it_says_belongs_into_archive_toml_can_be_put_there(archive: Path) -> None:
    said = docs(archive, "garden")
    pasted = "".join(f"{line.strip()}\n" for line in re.findall(r"^  (?:\[theme\]|\w+ = .*)$", said, re.MULTILINE))
    wanted = {"ink": "wax", "name": 'the "old" one', "rows": 3, "weeds": False}
    assert tomllib.loads(pasted) == {"theme": wanted}
    choose(archive, "garden", pasted)
    run("build", at=archive)


def test_a_theme_in_full(archive: Path) -> None:
    said = docs(archive, "garden")
    assert said.startswith("Kitchen garden  (garden)\nBeans.\nBy Alma.\nIs in themes/garden. Licence: CC0.\n")
    assert "Stands on letters, which stands on base.\n" in said
    assert "\n  rows\n    How many.\n    a whole number\n" in said
    assert "\n  weeds\n    Whether there are any.\n    true or false\n" in said
    assert re.search(r'\n  ink\n.*\n    Comes from letters\.\n    "wax", "blue" or "green"\n', said, re.DOTALL) or (
        "Comes from letters." in re.sub(r"\s+", " ", said)
    )
    assert "\n  garden: day.html\n  letters: layout.html\n  base: about.html, " in said
    assert "\n  garden: bean.svg\n" in said
    assert "tweetarchive theme new NAME --parent garden" in said


def test_what_was_chosen_is_told_and_what_was_chosen_wrongly_is_not_in_the_way(archive: Path) -> None:
    choose(archive, "garden", '[theme]\nrows = 5\nweeds = "many"\n')
    said = docs(archive)
    assert "\n  rows = 5\n" in said and "\n  weeds = false\n" in said
    assert "\n  rows  (chosen)\n    How many.\n    a whole number; 3 if nothing is said\n" in said
    assert "rows = 3" in docs(archive.parent, "letters").replace("ink", "rows = 3"), "another is told as it is"


def test_without_a_name_it_is_the_theme_in_use(archive: Path, tmp_path: Path) -> None:
    assert docs(archive).startswith("Letters  (letters, in use)\n")
    assert docs(tmp_path).startswith("Letters  (letters)\n")
    choose(archive, "garden")
    assert docs(archive).startswith("Kitchen garden  (garden, in use)\n")


def test_a_name_that_no_theme_has(archive: Path) -> None:
    told = run("theme", "docs", "gardne", at=archive, code=2).stderr
    assert 'there is no theme "gardne", did you mean "garden"?' in told


def test_blocks_are_those_of_the_whole_chain(tmp_path: Path) -> None:
    layout = "{% extends 'base/layout.html' %}{% block main %}{% block inner %}{% endblock %}{% endblock %}"
    plant(tmp_path, **{"theme.toml": "", "templates/layout.html": layout, "templates/broken.html": "{% block %}"})
    theme = find_theme("garden", shelf=tmp_path / "themes")
    base = blocks_of(theme, "base/layout.html")
    assert {"title", "description", "styles", "marks", "top", "main", "foot"} <= set(base)
    assert blocks_of(theme, "layout.html") == (*base, "inner")
    assert blocks_of(theme, "broken.html") == blocks_of(theme, "none.html") == ()
