"""Erasing from an archive: not a byte is left, sums still hold, nothing comes back unasked, and a kill does no harm."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from archive_making import JPEG, PNG, add, dump, made, origin, tweet

from tweetarchive.archive import Archive, Going
from tweetarchive.errors import ArchiveError, ConfigError

ME, ZED = ("twitter", "1"), ("twitter", "9")
CANARY = b"quaxley"
FORGET_ONE = Going(
    records=frozenset({(ME, "tweet", "3"), (ME, "tweet", "4")}), blobs=frozenset({(ME, "3-quaxley.jpg")})
)
MINE = [tweet(number, "quaxley" if number in (3, 4) else "mine", number) for number in range(8)]
FILES = {"m/3-quaxley.jpg": JPEG + CANARY, "m/5.png": PNG}


def filled(folder: Path) -> Path:
    """Two exports of the owner's, of which the later has a record twice and another version; and one of Zed's."""
    path = folder / "archive.db"
    with Archive.create(path) as archive:
        add(archive, made(*MINE, files=FILES, of=origin(generated=100)))
        later = [*MINE, tweet(3, "quaxley", 9), tweet(4, "edited quaxley", 10), tweet(20, "new", 11)]
        add(archive, made(*later, files=FILES, of=origin(generated=200)), label="later.zip")
        zed = made(tweet(70, "quaxley of zed"), files={"z.png": PNG}, of=origin("9", "zed"))
        add(archive, zed, person="zed", label="quaxley-zed.zip")
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return filled(tmp_path)


def holding(folder: Path, word: bytes) -> list[str]:
    """Every file, the log and its index among them, that has these bytes or this name."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if word in path.read_bytes() or word in path.name.encode()]


def test_no_byte_is_left_and_the_sums_hold(path: Path) -> None:
    assert holding(path.parent, CANARY)
    with Archive.open(path) as archive:
        before = archive.revision()
        gone = archive.forget(FORGET_ONE)
        assert (gone.records, gone.exports, gone.media, gone.size) == ({"tweet": 3}, (), 1, len(JPEG) + 7)
        assert holding(path.parent, b"m/3-quaxley") == []
        assert archive.revision() != before
        assert archive.verify(media=True) == []
        gone = archive.forget(Going(accounts=frozenset({ZED})))
        assert (gone.records, gone.exports, gone.media) == ({"tweet": 1}, ("quaxley-zed.zip",), 0)  # a picture of both
        assert holding(path.parent, CANARY) == []  # while it is open, with -wal and -shm
        assert archive.verify(media=True) == []
        assert [owner.owner for owner in archive.owners()] == ["1"]
        assert archive.kinds(*ME) == {"tweet": 7}
    assert holding(path.parent, CANARY) == []
    assert holding(path.parent, b"quax") == []


def test_a_dry_run_counts_and_keeps(path: Path) -> None:
    before = dump(path.parent)
    with Archive.open(path) as archive:
        assert archive.forget(FORGET_ONE, dry_run=True).records == {"tweet": 3}
    assert dump(path.parent) == before


def test_it_does_not_come_back_by_itself(path: Path) -> None:
    with Archive.open(path) as archive:
        archive.forget(FORGET_ONE)
        again = add(archive, made(*MINE, files=FILES, of=origin(generated=100)))
        assert again.again
        assert again.forgotten == {"media": 1, "tweet": 2}
        later = add(archive, made(*MINE, tweet(30), files=FILES, of=origin(generated=300)), label="third.zip")
        assert (later.records["tweet"].new, later.records["tweet"].found) == (1, 7)
        assert later.problems == ()
        assert archive.ledgers()[-1].forgotten == later.forgotten == {"media": 1, "tweet": 2}
        assert archive.verify(media=True) == []
        assert holding(path.parent, b"m/3-quaxley") == []
        back = add(archive, made(*MINE, files=FILES, of=origin(generated=100)), let_in=True)
        assert (back.records["tweet"].new, back.media.new, back.forgotten) == (2, 1, {})
        assert not add(archive, made(*MINE, files=FILES, of=origin(generated=400))).forgotten
        assert archive.verify(media=True) == []


def test_whole_accounts_and_exports_are_refused_until_they_are_let_in(path: Path) -> None:
    zed = made(tweet(70, "quaxley of zed"), of=origin("9", "zed", generated=900))
    mine = made(*MINE, files=FILES, of=origin(generated=100))
    with Archive.open(path) as archive:
        archive.forget(Going(accounts=frozenset({ZED}), exports=frozenset({1})))
        assert [ledger.origin.label for ledger in archive.ledgers()] == ["later.zip"]
        assert archive.kinds(*ME) == {"tweet": 10}  # the other export holds all of it
        for export, person in ((zed, "zed"), (mine, None)):
            with pytest.raises(ConfigError, match="forgotten at somebody's wish"):
                add(archive, export, person=person)
        add(archive, zed, person="zed", let_in=True)
        add(archive, zed, person="zed")
        assert archive.verify() == []


def test_two_exports_that_only_differed_in_it_are_one(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "archive.db") as archive:
        add(archive, made(tweet(1), tweet(2, position=1)))
        add(archive, made(tweet(1), tweet(2, "other", position=1)))
        archive.forget(Going(records=frozenset({(ME, "tweet", "2")})))
        assert len(archive.ledgers()) == 1
        assert archive.verify() == []


KILLED = """
import os, signal, sys
sys.path.insert(0, {tests!r})
from pathlib import Path
from test_forgetting_archive import FORGET_ONE
from tweetarchive.archive import Archive, forgetting

def end(*_):
    os.kill(os.getpid(), signal.SIGKILL)

forgetting.{step} = end
with Archive.open(Path({path!r})) as archive:
    archive.forget(FORGET_ONE)
"""


@pytest.mark.parametrize("step", ["_blobs", "_make_fingerprints", "clean", "_empty_log"])
def test_killed_anywhere_it_is_whole_or_finished_next_time(path: Path, step: str) -> None:
    before = dump(path.parent)
    code = KILLED.format(tests=str(Path(__file__).parent), step=step, path=str(path))
    killed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert killed.returncode == -signal.SIGKILL, killed
    with Archive.open(path) as archive:
        assert archive.verify(media=True) == []
        whole = archive.kinds(*ME) == {"tweet": 10}
        assert whole == (step in ("_blobs", "_make_fingerprints"))
        assert bool(holding(path.parent, b"m/3-quaxley")) == whole
        assert bool(holding(path.parent, JPEG + CANARY)) == whole
    if whole:
        assert dump(path.parent) == before


def test_who_reads_meanwhile_is_told_to_stop(path: Path) -> None:
    with Archive.open(path) as reader, Archive.open(path) as archive:
        reading = reader.records(*ME)
        next(reading)
        with pytest.raises(ArchiveError):
            archive.forget(FORGET_ONE)
        assert len(list(reading)) == 9
    with Archive.open(path):
        assert holding(path.parent, b"m/3-quaxley") == []


def test_an_archive_that_forgot_can_be_copied_without_its_log(path: Path, tmp_path: Path) -> None:
    with Archive.open(path) as archive:
        archive.forget(FORGET_ONE)
        copy = tmp_path / "copy" / "archive.db"
        copy.parent.mkdir()
        shutil.copy(path, copy)
    with Archive.open(copy) as archive:
        assert archive.kinds(*ME) == {"tweet": 7}
