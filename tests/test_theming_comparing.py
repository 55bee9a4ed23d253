"""`theme diff`: what is told of an ejected file when its theme changed, lost it, is gone, or is not in use."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from command_line import run
from theming_making import choose, make_archive, plant


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """With a theme `garden` of its own, three files of which are ejected."""
    root = make_archive(tmp_path / "archive")
    plant(root)
    choose(root, "garden")
    run("theme", "eject", "about.html", "style.css", "seeds.bin", at=root)
    return root


def diff(archive: Path, *arguments: str, code: int = 0) -> str:
    return run("theme", "diff", *arguments, at=archive, code=code).stdout


def test_nothing_ejected_nothing_to_compare(tmp_path: Path) -> None:
    assert "No file of a theme was ejected" in diff(make_archive(tmp_path / "archive"))


def test_unchanged_whatever_became_of_the_copies(archive: Path) -> None:
    (archive / "theme/templates/about.html").write_text("quite another, and no stamp", "utf-8")
    (archive / "theme/templates/own.html").write_text("mine", "utf-8")
    assert diff(archive) == (
        "theme/templates/about.html  (unchanged in garden since)\n"
        "theme/static/seeds.bin  (unchanged in garden since)\n"
        "theme/static/style.css  (unchanged in garden since)\n"
    )
    assert diff(archive, "own.html") == "theme/templates/own.html  (yours, and never ejected)\n"


def test_what_changed_in_the_theme_is_shown(archive: Path) -> None:
    source = archive / "themes/garden/templates/about.html"
    source.write_text(source.read_text("utf-8").replace("Roses", "Dahlias"), "utf-8")
    said = diff(archive, code=1)
    assert (
        "theme/templates/about.html  (changed in garden since)\n"
        "--- garden/about.html (ejected)\n"
        "+++ garden/about.html (now)\n"
        "@@ -1,5 +1,5 @@\n"
        ' {% extends "layout.html" %}\n'
        " {% block main %}\n"
        "-Roses\n"
        "+Dahlias\n"
        " and beans\n"
        " {% endblock %}\n"
    ) in said
    assert "Yours is as it was ejected." in said
    assert "theme/static/style.css  (unchanged in garden since)" in said
    assert "changed" not in diff(archive, "seeds.bin").replace("unchanged", "")
    assert "-Roses" in diff(archive, "templates/about.html", code=1)


def test_the_difference_is_a_patch(archive: Path, tmp_path: Path) -> None:
    """What a person may want to do with it: apply it to their own."""
    patch = shutil.which("patch")
    if patch is None:
        pytest.skip("no patch program here")
    source = archive / "themes/garden/templates/about.html"
    source.write_text(source.read_text("utf-8").replace("beans\n", "beans\nand peas\n"), "utf-8")
    mine = archive / "theme/templates/about.html"
    mine.write_text(mine.read_text("utf-8").replace("Roses", "Nettles"), "utf-8")
    changes = diff(archive, "about.html", code=1)
    subprocess.run([patch, str(mine)], input=changes, text=True, check=True, capture_output=True)
    assert mine.read_text("utf-8").endswith("{% block main %}\nNettles\nand beans\nand peas\n{% endblock %}\n")


def test_what_a_person_changed_is_shown_when_asked_for(archive: Path) -> None:
    mine = archive / "theme/static/style.css"
    mine.write_text(mine.read_text("utf-8").replace("green", "teal"), "utf-8")
    assert "teal" not in diff(archive, "style.css")
    said = diff(archive, "--mine", "style.css", "about.html")
    assert (
        "--- garden/style.css (ejected)\n+++ theme/static/style.css (yours)\n@@ -1 +1 @@\n-p { color: green }\n"
        "+p { color: teal }\n"
    ) in said.replace("style.css  (yours)", "style.css (yours)")
    assert "Nothing is different in yours." in said


def test_a_file_that_is_no_text_is_compared_by_size(archive: Path) -> None:
    (archive / "themes/garden/static/seeds.bin").write_bytes(b"\xff\0\1\2\3")
    said = diff(archive, code=1)
    assert "--- garden/seeds.bin (ejected): 2 bytes\n+++ garden/seeds.bin (now): 5 bytes, and not a text\n" in said


def test_a_last_line_without_an_end_is_a_difference(archive: Path) -> None:
    (archive / "themes/garden/static/style.css").write_text("p { color: green }", "utf-8")
    assert "-p { color: green }\n+p { color: green }\n\\ No newline at the end\n" in diff(archive, code=1)


def test_a_file_that_its_theme_lost(archive: Path) -> None:
    (archive / "themes/garden/templates/about.html").unlink()
    said = diff(archive, "about.html", code=1)
    assert "(gone from garden)" in said
    assert "base has one of its own now, which is hidden by yours." in said


def test_a_theme_that_is_gone(archive: Path) -> None:
    shutil.rmtree(archive / "themes/garden")
    choose(archive, "letters")
    assert "(there is no theme garden any more)" in diff(archive, code=1)


def test_a_theme_that_is_not_in_use(archive: Path) -> None:
    choose(archive, "letters")
    said = diff(archive)
    assert "about.html  (unchanged in garden since)" in said
    assert "garden is not in use now; yours stands before the one of letters." in said


def test_a_nearer_theme_that_has_such_a_file_by_now(archive: Path) -> None:
    run("theme", "eject", "day.html", at=archive)
    assert "day.html  (unchanged in base since)" in diff(archive, "day.html")
    plant(archive, **{"templates/day.html": "a day in the garden"})
    said = diff(archive, "day.html", code=1)
    assert "garden has one of its own now, which is hidden by yours." in said


def test_without_the_untouched_copy_the_stamp_says_whether_anything_changed(archive: Path) -> None:
    shutil.rmtree(archive / "theme/.ejected")
    assert diff(archive, "about.html", "style.css").count("unchanged in garden") == 2
    source = archive / "themes/garden/templates/about.html"
    source.write_text("other\n", "utf-8")
    said = diff(archive, "about.html", code=1)
    assert "changed in garden since" in said
    assert "What it was cannot be shown" in said
    assert "-other\n" in diff(archive, "--mine", "about.html", code=1)
    assert "never ejected" in diff(archive, "seeds.bin"), "which has no stamp"


def test_an_unknown_file_is_told_those_there_are(archive: Path) -> None:
    told = run("theme", "diff", "abuot.html", at=archive, code=2).stderr
    assert 'there is no "abuot.html", did you mean "about.html"?' in told
    assert "There are templates/about.html, static/seeds.bin, static/style.css." in told


def test_a_build_says_that_a_file_is_behind(archive: Path) -> None:
    assert "behind" not in run("build", at=archive).stdout
    (archive / "themes/garden/static/style.css").write_text("p { color: olive }\n", "utf-8")
    said = run("build", at=archive).stdout
    assert "One ejected file is behind the theme: `tweetarchive theme diff` shows" in said
    assert "behind" not in run("build", "--theme", "letters", at=archive).stdout
