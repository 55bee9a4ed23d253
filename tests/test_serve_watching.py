"""What counts as a change on a real disk, as editors and other programs write: each way of saving, and what is none."""

from __future__ import annotations

import queue
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tweetarchive.serve.noise import is_noise
from tweetarchive.serve.watching import Watch, Watched

Save = Callable[[Path, bytes], None]


def in_place(path: Path, content: bytes) -> None:
    """nano, Notepad, echo."""
    path.write_bytes(content)


def by_rename(path: Path, content: bytes) -> None:
    """VS Code with atomic saves, gedit, sed -i."""
    new = path.with_name(f".goutputstream-{path.name}")
    new.write_bytes(content)
    new.replace(path)


def by_rename_of_a_plain_name(path: Path, content: bytes) -> None:
    new = path.with_name("sedAb12Cd")
    new.write_bytes(content)
    new.replace(path)


def like_vim(path: Path, content: bytes) -> None:
    """With its default settings: tries 4913, keeps a swap file, moves the old file aside, writes, removes that."""
    probe = path.with_name("4913")
    probe.touch()
    probe.unlink()
    swap = path.with_name(f".{path.name}.swp")
    swap.write_bytes(b"b0VIM")
    aside = path.with_name(path.name + "~")
    path.rename(aside)
    path.write_bytes(content)
    aside.unlink()
    swap.unlink()


def like_emacs(path: Path, content: bytes) -> None:
    lock = path.with_name(f".#{path.name}")
    lock.symlink_to("me@here.1:1")
    path.with_name(f"#{path.name}#").write_bytes(content)
    path.rename(path.with_name(path.name + "~"))
    path.write_bytes(content)
    path.with_name(f"#{path.name}#").unlink()
    lock.unlink()


def like_jetbrains(path: Path, content: bytes) -> None:
    new, old = (path.with_name(f"{path.name}___jb_{word}___") for word in ("tmp", "old"))
    new.write_bytes(content)
    path.rename(old)
    new.rename(path)
    old.unlink()


def from_elsewhere(path: Path, content: bytes) -> None:
    """A synchroniser that prepares files in another folder of the same disk, which nobody watches."""
    new = path.parent.parent.parent / f"{path.parent.parent.name}-{path.name}.synchronised"
    new.write_bytes(content)
    new.replace(path)


SAVES = [in_place, by_rename, by_rename_of_a_plain_name, like_vim, like_emacs, like_jetbrains, from_elsewhere]


class Told:
    """What a watch told, and what the file held when it did."""

    def __init__(self) -> None:
        self.bursts: queue.Queue[set[Path]] = queue.Queue()

    def __call__(self, paths: set[Path]) -> None:
        self.bursts.put(paths)

    def next(self) -> set[Path]:
        return self.bursts.get(timeout=15)

    def until(self, path: Path) -> set[Path]:
        """All that is told up to the burst that has the path."""
        found = self.next()
        while path not in found:
            found |= self.next()
        return found

    def drain(self) -> None:
        while not self.bursts.empty():
            self.bursts.get()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "root"
    (folder / "theme" / "templates").mkdir(parents=True)
    (folder / "theme" / "templates" / "day.html").write_bytes(b"first")
    (folder / "archive.toml").write_bytes(b"")
    return folder


@contextmanager
def watching(root: Path, poll: bool = False) -> Iterator[tuple[Watch, Told]]:
    told = Told()
    watched = Watched((root / "theme", root / "people"), (root / "archive.toml", root / "archive.db"))
    watch = Watch(watched, told, poll=poll)
    try:
        yield watch, told
    finally:
        watch.close()


@pytest.mark.parametrize("poll", [False, True], ids=["told", "polling"])
@pytest.mark.parametrize("save", SAVES)
def test_every_way_of_saving_is_seen(root: Path, save: Save, poll: bool) -> None:
    with watching(root, poll) as (_, told):
        for name in ("theme/templates/day.html", "archive.toml"):
            for content in (b"another, longer text", b"and a third one, longer still"):
                save(root / name, content)
                assert root / name in told.until(root / name)
                assert (root / name).read_bytes() == content


@pytest.mark.parametrize("save", SAVES)
def test_a_save_is_one_change(root: Path, save: Save) -> None:
    """Told once, or (a machine may be slow) more often, but never with the editor's own files alone."""
    with watching(root) as (_, told):
        save(root / "theme/templates/day.html", b"another")
        while True:
            try:
                paths = told.bursts.get(timeout=0.4)
            except queue.Empty:
                break
            assert not [path for path in paths if is_noise(path.name)]


def test_reading_is_no_change(root: Path) -> None:
    script = "import pathlib, sys; [p.read_bytes() for p in pathlib.Path(sys.argv[1]).rglob('*') if p.is_file()]"
    with watching(root) as (_, told):
        subprocess.run([sys.executable, "-c", script, str(root)], check=True)
        assert list((root / "theme/templates").iterdir())
        (root / "archive.toml").write_bytes(b"x")  # what is heard first is what came first
        assert told.next() == {root / "archive.toml"}


def test_what_is_not_asked_for_is_no_change(root: Path) -> None:
    with watching(root) as (_, told):
        (root / "album.db.new").write_bytes(b"x")
        (root / "album.db.new").rename(root / "album.db")
        (root / "site").mkdir()
        (root / "site/index.html").write_bytes(b"x")
        (root / "theme/.git").mkdir()
        (root / "theme/.git/index").write_bytes(b"x")
        (root / "archive.toml").write_bytes(b"x")
        assert told.next() == {root / "archive.toml"}


def test_folders_may_come_go_and_come_again(root: Path) -> None:
    with watching(root) as (_, told):
        deep = root / "theme/static/fonts"
        deep.mkdir(parents=True)
        told.until(root / "theme/static")
        (deep / "a.woff2").write_bytes(b"x")
        told.until(deep / "a.woff2")
        (root / "people").mkdir()
        told.until(root / "people")
        (root / "people/nancy.md").write_bytes(b"x")
        told.until(root / "people/nancy.md")
        for _ in range(3):
            shutil.rmtree(root / "theme")
            (root / "theme/templates").mkdir(parents=True)
            told.until(root / "theme")
            told.drain()
            (root / "theme/templates/day.html").write_bytes(b"x")
            told.until(root / "theme/templates/day.html")


def test_who_asks_does_not_wait_for_quiet(root: Path) -> None:
    """Whatever was heard is told before an answer, by whoever asks."""
    with watching(root) as (watch, told):
        (root / "archive.toml").write_bytes(b"x")
        while told.bursts.empty():
            watch.flush()
        assert told.next() == {root / "archive.toml"}


def test_a_burst_that_does_not_end_is_told_all_the_same(root: Path) -> None:
    with watching(root) as (_, told):
        writes = 0
        while told.bursts.empty():
            (root / "archive.toml").write_bytes(b"x" * writes)
            writes += 1
            assert writes < 1_000_000
        assert root / "archive.toml" in told.next()


def test_what_is_to_be_watched_may_change(root: Path) -> None:
    with watching(root) as (watch, told):
        (root / "other").mkdir()
        watch.look_at(Watched((root / "other",)))
        (root / "archive.toml").write_bytes(b"x")
        (root / "theme/templates/day.html").write_bytes(b"x")
        (root / "other/file").write_bytes(b"x")
        assert not {root / "archive.toml", root / "theme/templates/day.html"} & told.until(root / "other/file")


@pytest.mark.parametrize(
    "name",
    [
        "4913",
        "5036",
        ".day.html.swp",
        ".day.html.swx",
        "day.html~",
        ".#day.html",
        "#day.html#",
        "day.html___jb_tmp___",
        "day.html___jb_old___",
        "day.html.tmp",
        "day.html.tmp.12345.0a1b2c",
        ".goutputstream-AB12CD",
        ".day.html.kate-swp",
        ".git",
        ".DS_Store",
        "~$people.md",
        "Thumbs.db",
        "day.html.part",
        "style.css.crswap",
    ],
)
def test_passing_files_are_noise(name: str) -> None:
    assert is_noise(name)


@pytest.mark.parametrize(
    "name",
    ["day.html", "2014.html", "style.css", "nancy.md", "theme.toml", "49", "parts", "a~b.css", "temp.html", "#1.md"],
)
def test_what_people_save_is_not(name: str) -> None:
    assert not is_noise(name)
