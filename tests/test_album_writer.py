"""How an album gets into its place: whole, whoever else is at it, and where nobody may replace an open file."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from strict_system import as_on_windows

from tweetarchive.album.places import find_album, places
from tweetarchive.album.reader import Album, album_version
from tweetarchive.album.writer import AlbumWriter
from tweetarchive.errors import AlbumError


def make(path: Path, version: str) -> Path:
    with AlbumWriter(path) as writer:
        writer.insert("meta", ("version", version))
        writer.finish()
    return writer.path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "album.db"


@pytest.fixture
def strict(monkeypatch: pytest.MonkeyPatch) -> None:
    as_on_windows(monkeypatch)


def test_it_lies_where_it_is_wanted_and_nothing_is_left_beside_it(path: Path) -> None:
    assert make(path, "one") == path
    assert make(path, "two") == path
    assert find_album(path, "two") == path
    assert find_album(path, "one") is None
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.usefixtures("strict")
def test_one_that_is_open_stays_and_the_new_one_is_found_beside_it(path: Path) -> None:
    make(path, "one")
    with Album.open(path) as first:
        second = make(path, "two")
        assert second != path
        assert find_album(path, "two") == second
        assert first.meta()["version"] == "one"
        with Album.open(second) as other:
            assert make(path, "three") not in (path, second)
            assert other.meta()["version"] == "two"
    assert make(path, "four") == path
    assert list(path.parent.iterdir()) == [path], "older ones go as soon as nobody looks at them"


@pytest.mark.usefixtures("strict")
def test_when_all_places_are_open_it_is_said(path: Path) -> None:
    with ExitStack() as albums:
        for number in range(len(places(path))):
            albums.enter_context(Album.open(make(path, str(number))))
        with pytest.raises(AlbumError, match="cannot be written"):
            make(path, "one too many")


def test_two_makers_at_a_time_do_not_meet(path: Path) -> None:
    """As when `build` runs while `serve` does, and a file about a person was saved."""
    with AlbumWriter(path) as first, AlbumWriter(path) as second:
        for number in range(2000):
            first.insert("meta", (f"key {number}", "first"))
            second.insert("meta", (f"key {number}", "second"))
        second.insert("meta", ("version", "second"))
        second.finish()
        assert album_version(path) == "second"
        first.insert("meta", ("version", "first"))
        first.finish()
    assert album_version(path) == "first"
    with Album.open(path) as album:
        assert {value for key, value in album.meta().items() if key != "content"} == {"first"}
    assert list(path.parent.iterdir()) == [path]


def test_what_a_killed_maker_left_is_cleared_up_and_what_another_writes_is_not(path: Path) -> None:
    script = (
        "import sys, pathlib; from tweetarchive.album.writer import AlbumWriter\n"
        "writer = AlbumWriter(pathlib.Path(sys.argv[1]))\n"
        "for number in range(100_000): writer.insert('meta', (str(number), 'x' * 100))\n"
        "print('half', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == "half\n"
        (left,) = path.parent.iterdir()
        make(path, "one")
        assert left.exists(), "somebody works at it"
        other.kill()
        other.wait(10)
    assert left.exists()
    (path.parent / "album.db.new").write_bytes(b"by an earlier version, and not even a database" * 100)
    make(path, "two")
    assert left.exists(), "somebody may be about to move it"
    for old in path.parent.glob("*.new*"):
        os.utime(old, (0, 0))
    make(path, "three")
    assert list(path.parent.iterdir()) == [path]
