"""`theme list`: every theme that can be named, from wherever, and what is wrong with those that cannot be used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from command_line import run
from theming_making import choose, make_archive, plant

SHIPPED = {file.parent.name for file in (Path(__file__).parent.parent / "themes").glob("*/theme.toml")}


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return make_archive(tmp_path / "archive")


def entries(said: str) -> dict[str, str]:
    """Name → all that is said of it, with single spaces."""
    found: dict[str, str] = {}
    name = ""
    for line in said.splitlines():
        if line[:1] not in ("", " "):
            name, _, rest = line.partition(" ")
            found[name] = rest
        else:
            found[name] += f" {line}"
    return {name: re.sub(r"\s+", " ", text).strip() for name, text in found.items()}


def test_outside_of_an_archive_there_are_those_that_are_shipped(tmp_path: Path) -> None:
    listed = entries(run("theme", "list", at=tmp_path).stdout)
    assert set(listed) >= SHIPPED >= {"base", "letters"}
    assert listed["letters"].startswith("A bundle of letters")
    assert listed["letters"].endswith("Stands on base. Comes with tweetarchive.")
    assert listed["base"].endswith("stands on. Comes with tweetarchive."), "on nothing"
    assert "in use" not in " ".join(listed.values())


def test_in_an_archive_its_own_are_listed_and_the_one_in_use_is_marked(archive: Path) -> None:
    plant(archive, **{"theme.toml": 'title = "Kitchen garden"\ndescription = "Beans."\nparent = "letters"\n'})
    listed = entries(run("theme", "list", at=archive / "people").stdout)
    assert listed["letters"].startswith("(in use)")
    assert listed["garden"].startswith("Kitchen garden. Beans. Stands on letters. Is in ")
    choose(archive, "garden")
    listed = entries(run("theme", "list", at=archive).stdout)
    assert listed["garden"].startswith("(in use)")
    assert listed["garden"].endswith("Is in themes/garden.")
    assert not listed["letters"].startswith("(in use)")


def test_what_stands_before_it_is_counted(archive: Path) -> None:
    assert "stands before" not in run("theme", "list", at=archive).stdout
    run("theme", "eject", "day.html", "year.html", "style.css", at=archive)
    said = re.sub(r"\s+", " ", run("theme", "list", at=archive).stdout)
    assert "This archive's own theme/ folder stands before the one in use, with 2 templates and 1 other file." in said


def test_one_that_cannot_be_used_says_why_and_spoils_no_other(archive: Path) -> None:
    plant(archive, "broken", **{"theme.toml": "title = \n"})
    plant(archive, "orphan", **{"theme.toml": 'parent = "leters"\n'})
    plant(archive, "alias", **{"theme.toml": 'name = "other"\n'})
    listed = entries(run("theme", "list", at=archive).stdout)
    assert "theme.toml: cannot be read: Invalid value" in listed["broken"]
    assert 'there is no theme "leters", did you mean "letters"?' in listed["orphan"]
    assert 'is named "other" but found as "alias"' in listed["alias"]
    assert listed["letters"].startswith("(in use)")
    choose(archive, "broken")
    assert "Cannot be used" in entries(run("theme", "list", at=archive, code=1).stdout)["broken"]


def test_a_name_in_archive_toml_that_no_theme_has(archive: Path) -> None:
    choose(archive, "leters")
    done = run("theme", "list", at=archive, code=1)
    assert 'archive.toml: site.theme: there is no theme "leters", did you mean "letters"?' in done.stderr
    assert "letters" in entries(done.stdout)


def test_no_line_is_longer_than_a_terminal(archive: Path) -> None:
    words = "A garden in the rain, with beans, and peas, and roses that nobody planted. " * 4
    plant(archive, "a-garden-with-a-rather-long-name-that-goes-on", **{"theme.toml": f'description = "{words}"\n'})
    for command in (["list"], ["docs"], ["docs", "a-garden-with-a-rather-long-name-that-goes-on"]):
        said = run("theme", *command, at=archive).stdout
        assert max(map(len, said.splitlines())) <= 80


def test_a_theme_cannot_colour_the_terminal_or_hide_a_line(archive: Path) -> None:
    plant(archive, **{"theme.toml": 'title = "[red]Rot\\u001b[31m\\nbase"\ndescription = "a\\u001b[2Kb\\rc\\u202ed"\n'})
    for command in (["list"], ["docs", "garden"]):
        said = run("theme", *command, at=archive).stdout
        assert "[red]Rot[31m base" in said
        assert not set(said) & set("\x1b\r\u202e")
