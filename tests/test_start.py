"""start.py on its own: what it says when it cannot go on, and what it does where parts of Python are missing."""

from __future__ import annotations

import ast
import os
import runpy
import shutil
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
START = ROOT / "start.py"

OLD_PYTHONS = [(3, 6), (3, 8), (3, 10)]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A complete copy of what start.py needs, in a folder whose name has a space and an accent in it."""
    folder = tmp_path / "a cópy"
    (folder / "tweetarchive").mkdir(parents=True)
    for name in ("start.py", "pyproject.toml", "README.md", "LICENSE", "tweetarchive/__init__.py"):
        shutil.copy(ROOT / name, folder / name)
    shutil.copytree(ROOT / "tools/vendor", folder / "tools/vendor")
    return folder


def start(folder: Path, *arguments: str, before: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the copy's start.py as a command; `before` is Python to run first. No package index can be reached."""
    script = (
        f"import sys, runpy\n{before}\nsys.argv = {['start.py', *arguments]!r}\n"
        "runpy.run_path('start.py', run_name='__main__')"
    )
    no_index = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "", "PIP_CONFIG_FILE": os.devnull}
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=folder,
        env=os.environ | no_index | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize("version", OLD_PYTHONS)
def test_an_older_python_can_read_it_far_enough_to_be_told(version: tuple[int, int]) -> None:
    ast.parse(START.read_text(encoding="utf-8"), feature_version=version)


def test_an_older_python_is_told_what_to_do(copy: Path) -> None:
    done = start(copy, before="sys.version_info = (3, 9, 2, 'final', 0)")
    assert done.returncode == 1
    assert "needs Python 3.11 or newer; this is Python 3.9" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_an_index_it_says_so_and_goes_on_next_time_unless_the_venv_was_moved(copy: Path) -> None:
    left = copy / ".venv/left-over.txt"
    for number in range(2):
        done = start(copy)
        assert done.returncode == 2
        assert "could not be installed. pip says:" in done.stderr
        assert "is this machine online" in done.stderr
        assert "hatchling" in done.stderr
        assert "Traceback" not in done.stderr
        assert left.exists() == (number > 0), "nothing changed, so nothing was made again"
        left.write_text("from before the move")
    moved = copy.rename(copy.parent / "moved")
    start(moved)
    assert not (moved / ".venv/left-over.txt").exists()
    assert f'"place": "{moved / ".venv"}"'.encode() in (moved / ".venv/made-by-start.json").read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="Python for Windows always has its venv module")
def test_without_venv_ensurepip_and_pip_the_environment_works_all_the_same(copy: Path) -> None:
    start(copy, before="for name in ('venv', 'ensurepip', 'pip'): sys.modules[name] = None")
    made = copy / ".venv/bin/python"
    said = subprocess.run(
        [made, "-c", "import sys, sysconfig; print(sys.prefix, sysconfig.get_path('purelib'), sep='\\n')"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert Path(said[0]) == copy / ".venv"
    assert Path(said[1]).is_relative_to(copy / ".venv")
    assert Path(said[1]).is_dir()


def test_a_venv_of_somebody_else_is_left_alone(copy: Path) -> None:
    theirs = copy / ".venv/keep.txt"
    theirs.parent.mkdir()
    theirs.write_text("mine")
    done = start(copy)
    assert done.returncode == 2
    assert "was not made by start.py" in done.stderr
    assert theirs.read_text() == "mine"


def test_an_incomplete_copy_is_named(copy: Path) -> None:
    shutil.rmtree(copy / "tools")
    done = start(copy)
    assert done.returncode == 2
    assert "not a complete copy" in done.stderr


def test_the_vendored_pip_has_its_licence_beside_it() -> None:
    vendor = ROOT / "tools/vendor"
    wheels = list(vendor.glob("*.whl"))
    assert len(wheels) == 1
    version = wheels[0].name.split("-")[1]
    assert "pip developers" in (vendor / f"pip-{version}-LICENSE.txt").read_text(encoding="utf-8")


def test_it_serves_on_this_machine_only_and_takes_the_next_free_port(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("hello")
    (tmp_path / "script.js").write_text("1")
    module: dict[str, Any] = runpy.run_path(str(START))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with module["listen"](tmp_path, port) as server:
            host, chosen = server.server_address[:2]
            assert host == "127.0.0.1"
            assert chosen != port
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
            thread.start()
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{chosen}/") as answer:
                    assert answer.read() == b"hello"
                    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
                with urllib.request.urlopen(f"http://127.0.0.1:{chosen}/script.js") as answer:
                    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"
                with pytest.raises(urllib.error.HTTPError, match="404") as missing:
                    urllib.request.urlopen(f"http://127.0.0.1:{chosen}/none.html")
                missing.value.close()
            finally:
                server.shutdown()
                thread.join()
