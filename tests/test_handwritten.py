"""What the owner wrote by hand is read as it stands, and what is no text is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from tweetarchive.errors import ConfigError
from tweetarchive.handwritten import Handwritten, handwritten


def test_everything_is_read_by_its_name_and_nothing_has_to_be_there(tmp_path: Path) -> None:
    assert handwritten(tmp_path) == Handwritten({}, {}, "", "")
    for name, text in {
        "people/nancy.md": "Nan",
        "stories/tea.md": "Té",
        "replies.toml": "[replies]",
        "hide.toml": "#",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "people" / "notes.txt").write_text("not a person", "utf-8")
    assert handwritten(tmp_path) == Handwritten({"nancy": "Nan"}, {"tea": "Té"}, "[replies]", "#")


def test_what_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "people").mkdir()
    (tmp_path / "people" / "nancy.md").write_bytes(b"caf\xe9")
    with pytest.raises(ConfigError) as error:
        handwritten(tmp_path)
    assert error.value.where == "people/nancy.md" and "UTF-8" in error.value.hint
