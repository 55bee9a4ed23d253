"""A theme from a package: built as a wheel, installed by pip, found by its entry point, used; its code is not run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from theming_making import make_archive

PIP = next((Path(__file__).resolve().parent.parent / "tools/vendor").glob("pip-*.whl")) / "pip"
"""The one `start.py` installs with: environments may have none."""

PYPROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "tweetarchive-bright"
version = "1.2"
[project.entry-points."tweetarchive.themes"]
bright = "bright_theme"
[tool.hatch.build.targets.wheel]
packages = ["bright_theme"]
"""
FILES = {
    "pyproject.toml": PYPROJECT,
    "bright_theme/__init__.py": 'raise RuntimeError("finding a theme runs none of its package")\n',
    "bright_theme/bright/theme.toml": 'name = "bright"\ndescription = "In the sun."\nparent = "letters"\n',
    "bright_theme/bright/templates/layout.html": (
        '{% extends "letters/layout.html" %}\n{% block marks %}{{ super() }} in-the-sun{% endblock %}\n'
    ),
    "bright_theme/bright/static/more.css": ".in-the-sun { background: gold }\n",
}


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip installed the package, without a network."""
    source = tmp_path_factory.mktemp("bright")
    for path, text in FILES.items():
        (source / path).parent.mkdir(parents=True, exist_ok=True)
        (source / path).write_text(text, "utf-8")
    python("-m", "hatchling", "build", "-t", "wheel", "-d", "dist", at=source)
    (wheel,) = (source / "dist").glob("*.whl")
    target = tmp_path_factory.mktemp("installed")
    python(PIP, "install", "--quiet", "--no-index", "--no-deps", "--target", target, wheel, at=source)
    return target


def python(*arguments: object, at: Path, path: Path | None = None) -> str:
    """What it prints. path: a folder in which modules are found before all others."""
    environment = {**os.environ, "PYTHONUTF8": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    if path is not None:
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, [str(path), environment.get("PYTHONPATH", "")]))
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, cwd=at, env=environment, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout


def program(*arguments: object, at: Path, path: Path) -> str:
    return python("-m", "tweetarchive", *arguments, at=at, path=path)


def test_it_is_listed_with_the_package_it_came_with(installed: Path, tmp_path: Path) -> None:
    said = program("theme", "list", at=tmp_path, path=installed)
    assert "bright\n    In the sun.\n" in said
    assert "Stands on letters. Comes with the package tweetarchive-bright 1.2.\n" in said


def test_a_site_can_be_built_with_it_and_its_files_ejected(installed: Path, tmp_path: Path) -> None:
    archive = make_archive(tmp_path / "archive", "bright")
    program("build", "--strict", at=archive, path=installed)
    page = (archive / "site/index.html").read_text("utf-8")
    assert '<body class="on-home in-the-sun">' in page
    assert (archive / "site/assets/more-bright.css").read_text("utf-8") == FILES["bright_theme/bright/static/more.css"]
    program("theme", "eject", "layout.html", at=archive, path=installed)
    copy = (archive / "theme/templates/layout.html").read_text("utf-8")
    assert copy.startswith("{# ejected from bright/layout.html of tweetarchive-bright 1.2, sha256 ")
    program("build", "--strict", "-o", "again", at=archive, path=installed)
    assert (archive / "again/index.html").read_text("utf-8") == page
    program("theme", "new", "brighter", at=archive, path=installed)
    assert 'parent = "bright"' in (archive / "themes/brighter/theme.toml").read_text("utf-8")


def test_a_package_without_its_theme_is_told_and_spoils_no_other(installed: Path, tmp_path: Path) -> None:
    for number, value in enumerate(("gone_theme", "gone.theme", "json")):
        info = tmp_path / f"gone{number}-1.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: gone{number}\nVersion: 1\n", "utf-8")
        (info / "entry_points.txt").write_text(f"[tweetarchive.themes]\ngone{number} = {value}\n", "utf-8")
    said = " ".join(program("theme", "list", at=tmp_path, path=tmp_path).split())
    assert said.count("announces it but has no theme.toml") == 3
    assert "Reinstall or remove gone0 1." in said
    assert "letters A bundle of letters" in said
