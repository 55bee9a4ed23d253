"""Every theme we ship says everything in every language: tools/messages.py finds nothing to complain of."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
THEMES = ("base", "letters", "timeline", "pocket")
LANGUAGES = ("ar", "de", "es", "fr", "ja")


def said(root: Path, *arguments: str) -> tuple[int, str]:
    command = [sys.executable, root / "tools/messages.py", *arguments]
    made = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert not made.stderr
    return made.returncode, made.stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogues_are_complete(language: str) -> None:
    assert said(ROOT, "--check", "--language", language, *THEMES) == (0, "")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """What the tool reads, to be spoiled."""
    for folder in ("tools", "tweetarchive", "themes"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "fonts"))
    return tmp_path


def test_what_is_wrong_is_told(copy: Path) -> None:
    german = copy / "themes/base/locale/de.po"
    text = german.read_text("utf-8")
    assert 'msgstr "Freunde"' in text
    text = text.replace('msgstr "Freunde"', 'msgstr ""', 1)
    text = text.replace('msgid "Kept by %(owner)s"\nmsgstr "', 'msgid "Kept by %(owner)s"\nmsgstr "%(eigner)s', 1)
    german.write_text(text, "utf-8")
    (copy / "themes/base/locale/fr.po").unlink()
    page = copy / "themes/base/templates/not-found.html"
    page.write_text(page.read_text("utf-8") + '{{ _("Never said before") }}\n', "utf-8")
    code, told = said(copy, "--check", "base")
    assert code == 1
    assert "messages.pot: is stale" in told
    assert "fr.po: is not there" in told
    assert "de.po: “Friends” is not translated" in told
    assert "de.po: “Kept by %(owner)s” has other values" in told
    assert "ja.po: “Never said before” is not translated" in told


def test_catalogues_are_brought_up_to_date(copy: Path) -> None:
    page = copy / "themes/base/templates/not-found.html"
    page.write_text(page.read_text("utf-8") + '{{ _("Never said before") }}\n', "utf-8")
    assert said(copy, "base") == (0, "")
    german = (copy / "themes/base/locale/de.po").read_text("utf-8")
    assert 'msgid "Never said before"\nmsgstr ""' in german
    assert 'msgstr "Freunde"' in german
    told = said(copy, "--check", "base")[1].splitlines()
    assert sorted(told) == [f"themes/base/locale/{tag}.po: “Never said before” is not translated" for tag in LANGUAGES]
