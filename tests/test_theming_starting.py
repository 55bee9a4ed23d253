"""`theme new`: a theme that works at once, under every name it may have and none it may not."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest
from command_line import run
from previews import becomes, get, moved_in, running
from theming_making import choose, make_archive, plant

from tweetarchive.render.theme_files import read_theme
from tweetarchive.render.themes import find_theme

SHIPPED = sorted(path.parent.name for path in (Path(__file__).parent.parent / "themes").glob("*/theme.toml"))


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return make_archive(tmp_path / "archive")


@pytest.mark.parametrize("parent", SHIPPED)
def test_it_shows_on_top_of_every_theme(archive: Path, parent: str) -> None:
    run("theme", "new", "garden", "--parent", parent, at=archive)
    run("build", "--strict", "-o", "plain", "--theme", parent, at=archive)
    run("build", "--strict", "--theme", "garden", at=archive)
    plain, page = ((archive / place / "index.html").read_text("utf-8") for place in ("plain", "site"))
    assert "edge-airmail" in page and "Write soon." in page
    assert "edge-airmail" not in plain
    sheets = re.findall(r'<link rel="stylesheet" href="([^"?]*)', page)
    assert sheets == [*re.findall(r'<link rel="stylesheet" href="([^"?]*)', plain), "assets/more-garden.css"]
    assert (archive / "site" / sheets[-1]).read_bytes() == (archive / "themes/garden/static/more.css").read_bytes()


def test_it_is_small_and_says_what_it_is(archive: Path) -> None:
    run("theme", "new", "rock-garden", at=archive)
    root = archive / "themes/rock-garden"
    files = sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())
    assert files == ["static/more.css", "templates/layout.html", "theme.toml"]
    lines = sum(len((root / file).read_text("utf-8").splitlines()) for file in files)
    assert lines <= 35, "thirty, or so"
    theme = read_theme(root)
    assert (theme.name, theme.title, theme.parent) == ("rock-garden", "Rock garden", "letters")
    assert [param.choices for param in theme.params] == [("airmail", "ribbon", "none"), ()]
    assert not any("«" in (root / file).read_text("utf-8") for file in files)


def test_its_parameters_reach_the_page(archive: Path) -> None:
    run("theme", "new", "garden", at=archive)
    choose(archive, "garden", '[theme]\nedge = "ribbon"\nfarewell = "<Yours>"\nink = "blue"\n')
    run("build", "--strict", at=archive)
    page = (archive / "site/index.html").read_text("utf-8")
    assert '<body class="on-home ink-blue edge-ribbon">' in page
    assert '<p class="farewell">&lt;Yours&gt;</p>' in page
    choose(archive, "garden", '[theme]\nedge = "ribon"\n')
    told = run("build", at=archive, code=2).stderr
    assert 'theme.edge: must be one of "airmail", "ribbon", "none", not "ribon", did you mean "ribbon"?' in told
    assert "edge: What runs along the top of every page." in told


def test_by_default_it_stands_on_the_theme_in_use_even_one_of_the_archive(archive: Path) -> None:
    plant(archive)
    choose(archive, "garden")
    run("theme", "new", "rocks", at=archive)
    assert 'parent = "garden"' in (archive / "themes/rocks/theme.toml").read_text("utf-8")
    extended = (archive / "themes/rocks/templates/layout.html").read_text("utf-8")
    assert '{% extends "base/layout.html" %}' in extended, "garden has no layout of its own"
    run("build", "--strict", "--theme", "rocks", at=archive)


def test_the_next_steps_are_told(archive: Path) -> None:
    said = run("theme", "new", "garden", at=archive).stdout
    assert f"Your theme is in themes{os.sep}garden, on top of letters" in said
    assert "tweetarchive serve --theme garden" in said
    assert 'theme = "garden"  in archive.toml, below [site]' in said


def test_what_would_hide_it_is_told(archive: Path) -> None:
    run("theme", "eject", "layout.html", at=archive)
    assert (
        "theme/templates/layout.html of this archive stands before" in run("theme", "new", "garden", at=archive).stderr
    )


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "My Garden",
            '"My Garden" cannot be a theme\'s name\n  Use small letters, digits and hyphens, such as my-garden.',
        ),
        ("Ünder", "such as nder."),
        ("../garden", "such as garden."),
        ("", "Use small letters, digits and hyphens."),
        ("-x", "such as x."),
        ("parts", "It has another meaning in themes"),
        ("theme", "It has another meaning in themes"),
        ("letters", '"letters" is a theme that comes with tweetarchive'),
        ("base", "`tweetarchive theme new NAME --parent base`"),
        ("g" * 300, "cannot be made: File name too long"),
    ],
)
def test_a_name_it_cannot_have(archive: Path, name: str, told: str) -> None:
    assert told in run("theme", "new", "--", name, at=archive, code=2).stderr
    assert not (archive / "themes").exists() or not any((archive / "themes").iterdir())


def test_what_is_there_is_left_alone(archive: Path) -> None:
    kept = plant(archive) / "theme.toml"
    before = kept.read_bytes()
    assert "is there already" in run("theme", "new", "garden", at=archive, code=2).stderr
    (archive / "themes/empty").mkdir()
    assert "is there already" in run("theme", "new", "empty", at=archive, code=2).stderr
    assert kept.read_bytes() == before


def test_a_parent_that_is_not_there(archive: Path) -> None:
    told = run("theme", "new", "garden", "--parent", "leters", at=archive, code=2).stderr
    assert '--parent: there is no theme "leters", did you mean "letters"?' in told
    choose(archive, "gone")
    told = run("theme", "new", "garden", at=archive, code=2).stderr
    assert 'archive.toml: site.theme: there is no theme "gone"' in told


def test_outside_of_an_archive_there_is_nowhere_to_put_it(tmp_path: Path) -> None:
    assert "there is no archive.toml here or above" in run("theme", "new", "garden", at=tmp_path, code=2).stderr


# --- themes in an archive's folder ---


def test_more_styles_of_each_theme_are_added_the_nearest_last(tmp_path: Path) -> None:
    files = {"templates/about.html": "", "static/more.css": "/* garden */"}
    plant(tmp_path, "garden", **{"theme.toml": 'parent = "letters"\n', **files})
    plant(tmp_path, "rocks", **{"theme.toml": 'parent = "garden"\n', "static/style.css": "/* rocks */"})
    (tmp_path / "theme/static").mkdir(parents=True)
    (tmp_path / "theme/static/more.css").write_text("/* own */", "utf-8")
    theme = find_theme("rocks", own=tmp_path / "theme", shelf=tmp_path / "themes")
    assert theme.stylesheets() == ["style.css", "more-garden.css", "more-theme.css"]
    static = theme.static()
    assert [static[sheet].read_text("utf-8") for sheet in theme.stylesheets()] == [
        "/* rocks */",
        "/* garden */",
        "/* own */",
    ]
    assert "more.css" not in static


def test_an_archives_theme_counts_more_than_a_shipped_one_of_its_name(archive: Path) -> None:
    plant(archive, "pocket", **{"theme.toml": 'title = "Mine"\n', "static/style.css": "/* mine */"})
    run("build", "--theme", "pocket", at=archive)
    assert (archive / "site/assets/style.css").read_text("utf-8") == "/* mine */"


def test_a_theme_that_is_tried_takes_what_it_knows_of_the_choices_for_another(archive: Path) -> None:
    choose(archive, "letters", '[theme]\nink = "blue"\n')
    run("build", "--theme", "base", at=archive)
    run("theme", "new", "garden", at=archive)
    run("build", "--theme", "garden", at=archive)
    assert "ink-blue" in (archive / "site/index.html").read_text("utf-8")
    choose(archive, "base", '[theme]\nink = "blue"\n')
    assert "the theme has no such parameter" in run("build", at=archive, code=2).stderr


def test_serve_notices_a_theme_that_appears_and_what_is_saved_in_it(example: Path, tmp_path: Path) -> None:
    root = moved_in(example, tmp_path / "archive")
    settings = (root / "archive.toml").read_text("utf-8")
    with running(root) as preview:
        (root / "archive.toml").write_text(settings.replace('"letters"', '"garden"'), "utf-8")
        becomes(preview, "/index.html", "there is no theme", status=500)
        run("theme", "new", "garden", "--parent", "letters", at=root)
        page = becomes(preview, "/index.html", "edge-airmail")
        assert "Write soon." in page.text
        toml = root / "themes/garden/theme.toml"
        toml.write_text(toml.read_text("utf-8").replace("Write soon.", "Come by."), "utf-8")
        becomes(preview, "/index.html", "Come by.")
        (root / "themes/garden/static/more.css").write_text("p { color: teal }\n", "utf-8")
        becomes(preview, "/assets/more-garden.css", "teal")
        (root / "theme/static").mkdir(parents=True)
        (root / "theme/static/more.css").write_text("h1 { color: navy }\n", "utf-8")
        becomes(preview, "/index.html", "assets/more-theme.css")
        assert "navy" in get(preview, "/assets/more-theme.css").text
        shutil.rmtree(root / "themes/garden")
        becomes(preview, "/index.html", "there is no theme", status=500)
