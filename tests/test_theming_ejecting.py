"""`theme eject`: what is copied, what it says of itself, that no page changes by it, and what is refused."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from command_line import run
from theming_making import choose, make_archive, plant

import tweetarchive
from tweetarchive.theming.stamping import unstamped

THEMES = Path(__file__).resolve().parent.parent / "themes"
MARK = re.compile(rb"\?v=[0-9a-f]{8}")
"""Of the content of a stylesheet or picture, behind its address; a stamp is content."""


def files_under(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return make_archive(tmp_path / "archive")


@pytest.mark.parametrize("theme", ["letters", "base"])
def test_a_site_of_ejected_files_is_the_same_site(example: Path, tmp_path: Path, theme: str) -> None:
    """Every template and every other file of the theme and its parents, all at once."""
    root = tmp_path / "archive"
    shutil.copytree(example, root, ignore=shutil.ignore_patterns("site"))
    settings = root / "archive.toml"
    settings.write_text(settings.read_text("utf-8").replace('theme = "letters"', f'theme = "{theme}"'), "utf-8")
    before = example / "site"
    if theme != "letters":
        before = tmp_path / "before"
        run("build", "-o", before, at=root)
    sources = {
        path.relative_to(THEMES / name).as_posix(): path
        for name in ("base", theme)
        for part in ("templates", "static")
        for path in (THEMES / name / part).rglob("*")
        if path.is_file()
    }
    run("theme", "eject", *sources, at=root)
    for file, source in sources.items():
        assert unstamped((root / "theme" / file).read_bytes()) == source.read_bytes(), file
    run("build", "-o", tmp_path / "after", at=root)

    old, new = files_under(before), files_under(tmp_path / "after")
    assert set(old) == set(new)
    pages = [path for path in old if path.endswith((".html", ".xml"))]
    assert len(pages) > 500
    for path in old:
        if path == ".tweetarchive.json":  # what was built, with the marks
            continue
        if path.startswith("assets/"):
            assert unstamped(new[path]) == old[path], path
        else:
            assert MARK.sub(b"", new[path]) == MARK.sub(b"", old[path]), path


def test_the_copy_says_where_it_is_from_and_an_untouched_one_is_kept(archive: Path) -> None:
    said = run("theme", "eject", "thread.html", "static/style.css", at=archive).stdout
    assert "thread.html  from base of tweetarchive" in said
    assert "style.css  from letters of tweetarchive" in said
    for file, theme, start in (
        ("templates/thread.html", "base", "{# ejected from base/thread.html of tweetarchive"),
        ("static/style.css", "letters", "/* ejected from letters/style.css of tweetarchive"),
    ):
        text = (archive / "theme" / file).read_text("utf-8")
        assert text.startswith(f"{start} {tweetarchive.__version__}, sha256 ")
        source = (THEMES / theme / file).read_bytes()
        assert unstamped(text.encode()) == source
        assert (archive / "theme/.ejected" / theme / file).read_bytes() == source


@pytest.mark.parametrize("name", ["parts/post.html", "templates/parts/post.html", "./parts/post.html"])
def test_a_template_is_named_with_its_folder_or_without(archive: Path, name: str) -> None:
    run("theme", "eject", name, at=archive)
    assert (archive / "theme/templates/parts/post.html").is_file()


@pytest.mark.parametrize("name", ["style.css", "static/style.css"])
def test_so_is_a_static_file(archive: Path, name: str) -> None:
    run("theme", "eject", name, at=archive)
    assert (archive / "theme/static/style.css").is_file()


def test_of_an_archives_theme_the_file_in_force_is_taken(archive: Path) -> None:
    garden = plant(archive)
    choose(archive, "garden")
    (archive / "theme/templates").mkdir(parents=True)
    (archive / "theme/templates/day.html").write_text("mine", "utf-8")
    said = run("theme", "eject", "about.html", "seeds.bin", "layout.html", at=archive).stdout
    assert "about.html  from garden\n" in said
    assert "layout.html  from base of tweetarchive" in said
    text = (archive / "theme/templates/about.html").read_bytes()
    assert text.startswith(b"{# ejected from garden/about.html, sha256 ")
    assert (archive / "theme/static/seeds.bin").read_bytes() == (garden / "static/seeds.bin").read_bytes()


def test_what_is_ones_own_is_not_written_over(archive: Path) -> None:
    mine = archive / "theme/templates/thread.html"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine", "utf-8")
    refused = run("theme", "eject", "day.html", "thread.html", at=archive, code=2).stderr
    assert "thread.html: is your own already" in refused and "--force" in refused
    assert mine.read_text("utf-8") == "mine"
    assert not (archive / "theme/templates/day.html").exists(), "all or none"
    run("theme", "eject", "--force", "thread.html", at=archive)
    assert mine.read_text("utf-8").startswith("{# ejected")


def test_a_link_is_replaced_and_not_what_it_leads_to(archive: Path) -> None:
    elsewhere = archive / "elsewhere.html"
    mine = archive / "theme/templates/thread.html"
    mine.parent.mkdir(parents=True)
    mine.symlink_to(elsewhere)
    assert "is your own already" in run("theme", "eject", "thread.html", at=archive, code=2).stderr
    elsewhere.write_text("kept", "utf-8")
    run("theme", "eject", "--force", "thread.html", at=archive)
    assert elsewhere.read_text("utf-8") == "kept"
    assert not mine.is_symlink() and mine.read_text("utf-8").startswith("{# ejected")


def test_a_file_ejected_anew_from_another_theme_is_that_themes(archive: Path) -> None:
    run("theme", "eject", "style.css", at=archive)
    choose(archive, "base")
    run("theme", "eject", "--force", "style.css", at=archive)
    kept = [
        path.relative_to(archive / "theme/.ejected").as_posix()
        for path in (archive / "theme").rglob(".ejected/**/*.css")
    ]
    assert kept == ["base/static/style.css"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("tread.html", 'has no file "tread.html", did you mean "thread.html"?\n  It has about.html, '),
        ("post.html", 'did you mean "parts/post.html"?'),
        ("styles.css", 'did you mean "static/style.css"?'),
        ("base/layout.html", "Leave out the theme: layout.html."),
        ("../archive.toml", 'has no file "../archive.toml"'),
        ("/etc/hosts", 'has no file "/etc/hosts"'),
        ("static/../theme.toml", 'has no file "static/../theme.toml"'),
        ("", 'has no file ""'),
        ("more.css", "Write a theme/static/more.css of your own."),
    ],
)
def test_what_cannot_be_ejected_is_told(archive: Path, name: str, told: str) -> None:
    assert told in run("theme", "eject", name, at=archive, code=2).stderr
    assert not (archive / "theme").exists()


def test_a_folder_in_the_way_is_told(archive: Path) -> None:
    (archive / "theme").write_text("a file", "utf-8")
    assert "cannot be written: Not a directory" in run("theme", "eject", "day.html", at=archive, code=2).stderr


def test_outside_of_an_archive_there_is_nowhere_to_put_it(tmp_path: Path) -> None:
    assert "there is no archive.toml here or above" in run("theme", "eject", "day.html", at=tmp_path, code=2).stderr
