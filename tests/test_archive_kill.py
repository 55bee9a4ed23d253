"""An import that is killed, wherever it is, leaves the archive as it was; the next one goes through."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from archive_making import JPEG, PNG, add, dump, everything_in, made, origin, tweet

from tweetarchive.archive import Archive

TWEETS = 3000
FILMS = 6

IMPORT = """
import io, os, signal, sys
sys.path.insert(0, {tests!r})
from pathlib import Path
from archive_making import JPEG, origin, tweet
from tweetarchive.archive import Archive
from tweetarchive.records import Blob

STEP = {step}
steps = 0

def step():
    global steps
    steps += 1
    if steps == STEP:
        os.kill(os.getpid(), signal.SIGKILL)

class Film(io.BytesIO):
    def read(self, size=-1):
        step()
        return super().read(100_000)

def given():
    for number in range({tweets}):
        step()
        yield tweet(number, "second", number)
        if number % ({tweets} // {films}) == 0:
            yield Blob(f"{{number}}", f"film{{number}}")
    step()

films = range(0, {tweets}, {tweets} // {films})
print("ready", flush=True)
with Archive.open(Path({path!r})) as archive:
    archive.add(
        origin(generated=200), given(),
        members={{"data/tweets.js": 9, **{{f"film{{number}}": 1 for number in films}}}},
        read_blob=lambda path: Film(JPEG + path.encode() * 50_000),
        importer="by-hand", person=None, label="second.zip",
    )
    print("done", steps, flush=True)
"""


def script(path: Path, step: int) -> list[str]:
    tests = str(Path(__file__).parent)
    return [sys.executable, "-c", IMPORT.format(tests=tests, path=str(path), step=step, tweets=TWEETS, films=FILMS)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An archive with one import: half of the second one's ids, older, and a picture."""
    path = tmp_path / "archive.db"
    with Archive.create(path) as archive:
        first = [tweet(number, "first", number) for number in range(0, TWEETS, 2)]
        add(archive, made(*first, files={"1.png": PNG}, of=origin(generated=100)))
    return path


def swept(path: Path) -> dict[str, bytes]:
    """The files after the next import has removed what a killed one left."""
    with Archive.open(path) as archive:
        add(archive, made(of=origin("9", "zed")), person="zed")
    return everything_in(path.parent)


@pytest.mark.parametrize("step", [1, 2, 4, 700, 1001, 1540, 2600, TWEETS + 20, TWEETS + FILMS * 4])
def test_killed_in_the_middle(path: Path, step: int) -> None:
    """Before the first record, inside a film, between batches, after the last record: nothing of it is there."""
    before, files = dump(path.parent), everything_in(path.parent)
    killed = subprocess.run(script(path, step), capture_output=True, text=True)
    assert killed.returncode == -signal.SIGKILL, killed
    with Archive.open(path) as archive:
        assert archive.verify(media=True) == []
    assert dump(path.parent) == before
    left = everything_in(path.parent)
    assert {name: left[name] for name in files} == files
    assert swept(path) == files


def test_killed_at_any_moment_it_is_all_or_nothing(path: Path) -> None:
    """From outside, without asking: also inside a commit and inside SQLite."""
    started = time.monotonic()
    subprocess.run(script(copied(path, "whole"), 0), check=True, capture_output=True)
    whole = time.monotonic() - started
    with Archive.open(path.parent / "whole" / "archive.db") as archive:
        complete = archive.revision()
    with Archive.open(path) as archive:
        untouched = archive.revision()
    outcomes = set()
    for trial in range(12):
        target = copied(path, f"trial{trial}")
        before = dump(target.parent)
        running = subprocess.Popen(script(target, 0), stdout=subprocess.PIPE, text=True)
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        time.sleep(whole * trial / 16)
        running.kill()
        running.communicate()
        with Archive.open(target) as archive:
            assert archive.verify(media=True) == []
            outcomes.add(archive.revision())
            if archive.revision() == untouched:
                assert dump(target.parent) == before
    assert untouched in outcomes
    assert outcomes <= {untouched, complete}


def test_after_a_kill_the_same_import_goes_through(path: Path) -> None:
    subprocess.run(script(path, 2000), capture_output=True)
    done = subprocess.run(script(path, 0), capture_output=True, text=True, check=True)
    assert "done" in done.stdout
    with Archive.open(path) as archive:
        assert archive.verify(media=True) == []
        assert archive.kinds("twitter", "1") == {"tweet": TWEETS + TWEETS // 2}
        assert len(everything_in(path.parent)) == FILMS + 1


@pytest.mark.parametrize("delay", [0.0, 0.001, 0.002, 0.003, 0.005, 0.01, 0.02])
def test_a_new_archive_killed_while_it_is_made(tmp_path: Path, delay: float) -> None:
    path = tmp_path / "archive.db"
    code = "import sys\nfrom pathlib import Path\nfrom tweetarchive.archive import Archive\nprint(1, flush=True)\n"
    code += f"Archive.create(Path({str(path)!r}))"
    running = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert running.stdout is not None
    running.stdout.readline()
    time.sleep(delay)
    running.kill()
    running.communicate()
    with Archive.open(path) if Archive.exists(path) else Archive.create(path) as archive:
        add(archive, made(tweet(1), files={"1": JPEG}))
        assert archive.verify(media=True) == []


def copied(path: Path, name: str) -> Path:
    target = path.parent / name
    target.mkdir()
    shutil.copy2(path, target / "archive.db")
    shutil.copytree(path.parent / "media", target / "media")
    return target / "archive.db"
