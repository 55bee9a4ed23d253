"""Themes: which file is found where, and what is said about a theme that is wrong."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from render_making import make_theme, write

from tweetarchive.errors import ThemeError
from tweetarchive.render.known import known_themes
from tweetarchive.render.themes import find_theme


def refusal(places: Path, name: str = "base", **options: object) -> str:
    with pytest.raises(ThemeError) as raised:
        find_theme(name, places=(places,), **options)  # type: ignore[arg-type]
    return str(raised.value)


@pytest.fixture
def places(tmp_path: Path) -> Path:
    make_theme(tmp_path)
    make_theme(tmp_path, "cards", templates={"thread.html": "cards"}, static={"style.css": b"cards"})
    make_theme(
        tmp_path, "night", 'parent = "cards"\n', templates={"day.html": "night"}, static={"img/moon.svg": b"night"}
    )
    return tmp_path


def test_the_nearest_file_is_found(places: Path, tmp_path: Path) -> None:
    own = tmp_path / "archive" / "theme"
    write(own / "templates/about.html", "own")
    theme = find_theme("night", own=own, places=(places,))
    assert [folder.name for folder in theme.folders] == ["theme", "night", "cards", "base"]
    assert theme.name == "night"
    found = {
        name: theme.template(name) for name in ("about.html", "day.html", "thread.html", "layout.html", "none.html")
    }
    assert found == {
        "about.html": own / "templates/about.html",
        "day.html": places / "night/templates/day.html",
        "thread.html": places / "cards/templates/thread.html",
        "layout.html": places / "base/templates/layout.html",
        "none.html": None,
    }
    static = theme.static()
    assert static["style.css"] == places / "cards/static/style.css"
    assert static["img/moon.svg"] == places / "night/static/img/moon.svg"


def test_a_themes_name_in_front_means_that_themes_own_file(places: Path) -> None:
    theme = find_theme("night", places=(places,))
    assert theme.template("base/thread.html") == places / "base/templates/thread.html"
    assert theme.template("cards/thread.html") == places / "cards/templates/thread.html"
    assert theme.template("night/thread.html") is None, "night has none of its own"
    assert theme.template("parts/post.html") == places / "base/templates/parts/post.html"


def test_no_name_leads_out_of_a_theme(places: Path) -> None:
    write(places / "secret.html", "secret")
    write(places / "base/secret.html", "secret")
    theme = find_theme("base", places=(places,))
    (places / "base/templates/link.html").symlink_to(places / "secret.html")
    for name in (
        *("../secret.html", "../../secret.html", "base/../secret.html", "base/../../../secret.html", "link.html"),
        *(str(places / "secret.html"), f"base/{places / 'secret.html'}", "..\\secret.html", "", "base/", ".", "\0"),
    ):
        assert theme.template(name) is None, name
    (places / "base/static/link.css").symlink_to(places / "secret.html")
    with pytest.raises(ThemeError, match="leads out of the theme's folder"):
        theme.static()


def test_the_version_changes_with_files_and_parameters_only(places: Path) -> None:
    write(places / "base/theme.toml", 'name = "base"\n[params.greeting]\ntype = "string"\ndefault = "Hi"\ndoc = "d"\n')
    first = find_theme("night", places=(places,)).version()
    assert find_theme("night", places=(places,)).version() == first
    assert find_theme("night", places=(places,), params={"greeting": "Ho"}).version() != first
    assert find_theme("cards", places=(places,)).version() != first
    write(places / "base/templates/parts/words.html", "changed")
    assert find_theme("night", places=(places,)).version() != first


def test_parameters_have_their_defaults_and_may_be_set(places: Path) -> None:
    declared = """
        [params.greeting]
        type = "string"
        default = "Hi"
        doc = "Said first"
        [params.tone]
        type = "string"
        default = "warm"
        choices = ["warm", "cold"]
        doc = "d"
        [params.columns]
        type = "integer"
        default = 2
        doc = "d"
        """
    make_theme(places, "base", declared)
    assert find_theme("night", places=(places,)).params == {"columns": 2, "greeting": "Hi", "tone": "warm"}
    set_by = {"greeting": "Ho", "tone": "cold", "columns": 3}
    assert find_theme("night", places=(places,), params=set_by).params == set_by
    assert 'no such parameter, did you mean "greeting"?' in refusal(places, params={"greting": "x"})
    assert "theme.columns: must be a whole number, not true" in refusal(places, params={"columns": True})
    assert 'theme.tone: must be one of "warm", "cold", not "hot"' in refusal(places, params={"tone": "hot"})


@pytest.mark.parametrize(
    ("name", "toml", "message"),
    [
        ("night", 'parent = "card"\n', 'there is no theme "card", did you mean "cards"?'),
        ("night", 'parent = "night"\n', "its parents go in a circle: night → night"),
        ("night", 'parant = "base"\n', 'unknown key "parant", did you mean "parent"?'),
        ("night", "parent = 3\n", "theme.toml: parent: must be a text in quotes, not 3"),
        ("night", "api = 2\n", "written for version 2 of the theme contract"),
        ("night", "params = 3\n", "params: must be tables"),
        ("night", 'api = "1"\n', 'api: must be a number, not "1"'),
        ("night", "params.x = 3\n", "params.x: must be a table"),
        ("night", "[params.x]\n", "params.x: has no default"),
        ("night", "[params.x]\ndefault = 3\n", "params.x: has no doc"),
        ("night", '[params.x]\ndefault = "x"\ndoc = " "\n', "params.x: has no doc"),
        ("night", '[params.x]\ndefualt = "x"\n', 'params.x: unknown key "defualt", did you mean "default"?'),
        ("night", '[params.x-y]\ndefault = "x"\ndoc = "d"\n', "params.x-y: templates cannot name it so"),
        ("night", '[params.items]\ndefault = "x"\ndoc = "d"\n', '"items" is taken'),
        ("night", '[params.x]\ndefault = "x"\ndoc = "d"\nchoices = "xy"\n', "params.x: choices must be a list"),
        (
            "night",
            '[params.x]\ndefault = "x"\ndoc = "d"\nchoices = [1]\n',
            "x.choices: must be a text in quotes, not 1",
        ),
        ("night", '[params.x]\ndefault = "x"\ndoc = "d"\nchoices = ["y"]\n', 'default: must be one of "y", not "x"'),
        ("night", '[params.x]\ntype = "text"\ndefault = "x"\ndoc = "d"\n', "params.x: type must be one of string"),
        ("night", '[params.x]\ntype = "colour"\ndefault = "x"\ndoc = "d"\n', "params.x: type must be one of string"),
        (
            "night",
            '[params.x]\ntype = "integer"\ndefault = "x"\ndoc = "d"\n',
            'params.x.default: must be a whole number, not "x"',
        ),
        ("night", "[params\n", "theme.toml: cannot be read"),
        ("parts", "", '"parts" cannot be a theme\'s name'),
        ("theme", "", '"theme" cannot be a theme\'s name'),
        ("Night", "", '"Night" cannot be a theme\'s name'),
    ],
)
def test_a_theme_that_is_wrong_is_told_what_is(places: Path, name: str, toml: str, message: str) -> None:
    make_theme(places, name, toml, templates={})
    assert message in refusal(places, name)


def test_a_number_may_be_one_of_some(places: Path) -> None:
    make_theme(
        places, "night", '[params.columns]\ntype = "integer"\ndefault = 2\nchoices = [1, 2]\ndoc = "How many."\n'
    )
    assert find_theme("night", places=(places,), params={"columns": 1}).params == {"columns": 1}
    told = refusal(places, "night", params={"columns": 3})
    assert told == "archive.toml: theme.columns: must be one of 1, 2, not 3\ncolumns: How many."


def test_an_unknown_theme_is_told_the_known_ones(places: Path) -> None:
    told = refusal(places, "nihgt")
    assert told == (
        'archive.toml: site.theme: there is no theme "nihgt", did you mean "night"?\nKnown themes: base, cards, night.'
    )


def test_two_parents_in_a_circle(places: Path) -> None:
    make_theme(places, "cards", 'parent = "night"\n', templates={})
    assert "night → cards → night" in refusal(places, "night")


def test_the_name_in_the_file_is_the_folders(places: Path) -> None:
    write(places / "night/theme.toml", 'name = "day"\n')
    assert 'is named "day" but found as "night"' in refusal(places, "night")


def test_an_archives_own_theme_has_no_parent_of_its_own(places: Path, tmp_path: Path) -> None:
    own = tmp_path / "archive" / "theme"
    write(own / "theme.toml", 'parent = "night"\n')
    assert "write the name into archive.toml" in refusal(places, own=own)
    write(own / "theme.toml", '[params.x]\ntype = "boolean"\ndefault = true\ndoc = "d"\n')
    assert find_theme("base", own=own, places=(places,)).params == {"x": True}
    assert len(find_theme("base", own=tmp_path / "none", places=(places,)).folders) == 1


def test_the_themes_that_come_with_the_product_are_found() -> None:
    known = known_themes()
    assert {"base", "letters"} <= set(known)
    assert find_theme("letters").template("layout.html") is not None


def test_a_package_can_bring_a_theme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = tmp_path / "site"
    make_theme(site / "bright_package", "bright", templates={"day.html": "bright"})
    write(site / "bright_package/__init__.py", "")
    write(site / "bright-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: bright\nVersion: 1\n")
    write(site / "bright-1.dist-info/entry_points.txt", "[tweetarchive.themes]\nbright = bright_package\n")
    monkeypatch.syspath_prepend(str(site))
    theme = find_theme("bright")
    assert theme.template("day.html") == site / "bright_package/bright/templates/day.html"
    assert [folder.name for folder in theme.folders] == ["bright", "base"]
    assert "bright_package" not in sys.modules, "finding a theme runs none of its package"
