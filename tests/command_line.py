"""The program, started as a person starts it; or, most of the time, by a process that is ready to be it.

To read its modules and to make templates ready takes a second, and the tests start it a thousand times. What is run is
the same, in a process of its own that begins with nothing else (`ready_to_fork`); that they come out alike is tested.
"""

from __future__ import annotations

import atexit
import multiprocessing
import os
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from multiprocessing import forkserver
from multiprocessing.process import BaseProcess
from pathlib import Path
from unittest.mock import patch

COMMAND = (sys.executable, "-m", "tweetarchive")
HERE = os.fspath(Path(__file__).parent)
FORKS = "forkserver" in multiprocessing.get_all_start_methods()


def run(*arguments: object, at: Path | None = None, code: int = 0) -> subprocess.CompletedProcess[str]:
    """What it prints. Fails unless it ends with `code`, and without a traceback."""
    words = [str(argument) for argument in arguments]
    return _checked(_forked(words, at) if FORKS else _started(words, at), code)


def start(*arguments: object, at: Path | None = None, code: int = 0) -> subprocess.CompletedProcess[str]:
    """The same, by an interpreter of its own."""
    return _checked(_started([str(argument) for argument in arguments], at), code)


def _checked(done: subprocess.CompletedProcess[str], code: int) -> subprocess.CompletedProcess[str]:
    assert done.returncode == code, f"{done.args}\n{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr
    return done


def _started(words: list[str], at: Path | None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *words], cwd=at, capture_output=True, text=True, encoding="utf-8", check=False)


def _forked(words: list[str], at: Path | None) -> subprocess.CompletedProcess[str]:
    with tempfile.TemporaryDirectory() as folder:
        out, err = Path(folder, "out"), Path(folder, "err")
        process = forked(words, at or Path.cwd(), out, err)
        process.join()
        returned = process.exitcode
        process.close()
        assert returned is not None
        said = (out.read_text("utf-8"), err.read_text("utf-8"))
        return subprocess.CompletedProcess([*COMMAND, *words], returned, *said)


def forked(words: list[str], at: Path, out: Path, err: Path) -> BaseProcess:
    """One that has begun to be the program and writes what it says into these files, which may be one."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["ready_to_fork"])
    with patch.dict(os.environ, PYTHONPATH=os.pathsep.join([HERE, *filter(None, [os.environ.get("PYTHONPATH")])])):
        forkserver.ensure_running()  # the first time, it looks for that module where its environment says
    process = context.Process(target=_act, args=(words, at, dict(os.environ), out, err))
    process.start()
    return process


def _act(words: list[str], at: Path, environment: Mapping[str, str], out: Path, err: Path) -> None:
    """In the new process: be the program."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(at)
    for number, name, path in ((1, "stdout", out), (2, "stderr", err)):
        stream = path.open("a", encoding="utf-8", buffering=1)
        os.dup2(stream.fileno(), number)
        setattr(sys, name, stream)
    sys.argv = ["tweetarchive", *words]
    try:
        runpy.run_module("tweetarchive", run_name="__main__", alter_sys=True)
    finally:
        atexit._run_exitfuncs()
