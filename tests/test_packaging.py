"""The wheel holds the program, its themes and the example, nothing else, and works without the checkout."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from itertools import chain
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parent.parent

RUBBISH = re.compile(r"__pycache__|\.py[cod]$|\.DS_Store|\.(db|db-wal|db-shm|sqlite|orig|rej|swp)$|~$|_cache/|\.venv")
"""What a person's checkout collects while it is worked in."""

MADE_BY_TRYING_IT = {"archive.db", "album.db", "media", "site"}
"""What an archive folder fills itself with: the example is shipped as exports and people, and makes these."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """A wheel built from the checkout by the installed build backend, without a network or an installer."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


@pytest.fixture(scope="module")
def unpacked(wheel: zipfile.ZipFile, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    wheel.extractall(folder)
    return folder


def test_every_file_of_the_program_the_themes_and_the_example_is_inside(wheel: zipfile.ZipFile) -> None:
    inside = set(wheel.namelist())
    missing = {
        packed
        for folder, packed_as in (
            ("tweetarchive", "tweetarchive"),
            ("themes", "tweetarchive/_themes"),
            ("example-archive", "tweetarchive/_example"),
        )
        for name in source_files(ROOT / folder)
        if (packed := f"{packed_as}/{name}") not in inside
    }
    assert not missing
    assert any(name.startswith("tweetarchive/_themes/base/") for name in inside)
    assert "tweetarchive/_themes/base/locale/ar.po" in inside
    assert "tweetarchive/_example/archive.toml" in inside


def test_nothing_else_is_inside(wheel: zipfile.ZipFile) -> None:
    for name in wheel.namelist():
        assert re.match(r"tweetarchive/|tweetarchive-[^/]+\.dist-info/", name), name
        assert not RUBBISH.search(name), name
        assert "tests" not in PurePosixPath(name).parts, name
        if name.startswith("tweetarchive/_example/"):
            assert name.split("/")[2] not in MADE_BY_TRYING_IT, name


def test_its_metadata_says_what_the_project_says(wheel: zipfile.ZipFile) -> None:
    (path,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    metadata = wheel.read(path).decode()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"Requires-Python: {project['requires-python']}" in metadata
    required = [*project["dependencies"], *chain.from_iterable(project["optional-dependencies"].values())]
    assert metadata.count("Requires-Dist: ") == len(required)
    assert "License-File: LICENSE" in metadata


def test_the_importers_it_names_can_be_loaded(unpacked: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    said = python(
        unpacked,
        "from importlib.metadata import entry_points\n"
        "for point in entry_points(group='tweetarchive.importers'):\n"
        "    print(point.name, point.load().__file__)",
    )
    found = dict(line.split(" ", 1) for line in said.splitlines())
    assert found.keys() == project["entry-points"]["tweetarchive.importers"].keys()
    assert all(Path(file).is_relative_to(unpacked) for file in found.values())


def test_the_example_can_be_made_from_it(unpacked: Path, tmp_path: Path) -> None:
    """The whole product, from a wheel and away from the checkout: its own example, its own themes."""
    python(unpacked, "from tweetarchive.cli import main; main()", "example", str(tmp_path / "example"))
    assert "<html" in (tmp_path / "example/site/index.html").read_text(encoding="utf-8")


def python(unpacked: Path, script: str, *arguments: str) -> str:
    """What a script prints that runs with the unpacked wheel before everything else on the module path."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", script, *arguments],
        cwd=unpacked.parent,
        env={**os.environ, "PYTHONPATH": str(unpacked), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def source_files(folder: Path) -> set[str]:
    """The files of a folder of the checkout that belong to it, as posix paths relative to it."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file()
        and not RUBBISH.search(path.relative_to(ROOT).as_posix())
        and path.relative_to(folder).parts[0] not in (MADE_BY_TRYING_IT if folder.name == "example-archive" else ())
    }
