"""Tests start the program in two ways, of which one is cheap: both are the same program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import run, start

from tweetarchive.folder import example_template

EXPORT = example_template() / "exports" / "lind-twitter"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--help",), 0),
        (("import", "--help"), 0),
        (("nonsense",), 2),
        (("build",), 2),
        (("new", "archive", "nothing.zip"), 3),
        (("-C", os.fspath(Path(__file__).parent), "serve", "--port", "no"), 2),
    ],
)
def test_both_say_the_same(words: tuple[str, ...], code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "64")
    said = []
    for number, begin in enumerate((run, start)):
        here = tmp_path / str(number)
        here.mkdir()
        done = begin(*words, at=here, code=code)
        said.append([text.replace(str(here), "") for text in (done.stdout, done.stderr)])
    assert said[0] == said[1] != ["", ""]


def test_both_make_the_same(tmp_path: Path) -> None:
    made = []
    for number, begin in enumerate((run, start)):
        root = tmp_path / str(number)
        root.mkdir()
        said = [begin("new", "archive", EXPORT, at=root).stdout, begin("build", at=root / "archive").stdout]
        site = root / "archive/site"
        files = {path.relative_to(site): path.read_bytes() for path in site.rglob("*") if path.is_file()}
        made.append((files, [words.replace(str(root), "") for words in said]))
    assert made[0] == made[1] and len(made[0][0]) > 20


def test_what_makes_no_page_waits_for_nothing_that_does() -> None:
    """It takes half of the time until somebody sees who is who."""
    asked = "import sys, tweetarchive.naming.listing, tweetarchive.theming.listing; print(*sys.modules)"
    read = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    assert "tweetarchive.folder" in read
    assert not {"tweetarchive.site", "tweetarchive.build", "tweetarchive.render.renderer", "jinja2", "PIL"} & {*read}
