"""What the tests of the preview share: the real program on a free port, over an archive of its own."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple, Protocol, TypeVar
from urllib.parse import urlsplit

from command_line import COMMAND, FORKS, forked


class Running(NamedTuple):
    """A preview. root: of its archive; address: with the final slash; said: what it printed until it was ready; log:
    what it has printed until now.
    """

    root: Path
    address: str
    said: str
    process: Serving
    log: Path

    @property
    def port(self) -> int:
        return urlsplit(self.address).port or 0


class Serving(Protocol):
    """A process, as `subprocess` has them."""

    pid: int

    def poll(self) -> int | None: ...
    def wait(self, timeout: float) -> int: ...
    def send_signal(self, sig: int, /) -> None: ...
    def kill(self) -> None: ...


class Forked:
    """One that was ready to be the program; see `command_line`."""

    def __init__(self, words: list[str], log: Path) -> None:
        self._process = forked(words, Path.cwd(), log, log)
        self.pid = self._process.pid

    def poll(self) -> int | None:
        return self._process.exitcode

    def wait(self, timeout: float) -> int | None:
        self._process.join(timeout)
        return self._process.exitcode

    def send_signal(self, sig: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, sig)

    def kill(self) -> None:
        self._process.kill()


class Got(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


T = TypeVar("T")


def awaited(work: Coroutine[Any, Any, T]) -> T:
    """What comes of it, on a thread of its own: where a browser was started, this one has a running loop already."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


def moved_in(example: Path, root: Path) -> Path:
    """A copy of the example archive that a test may change."""
    shutil.copytree(example, root, ignore=shutil.ignore_patterns("site"))
    return root


@contextmanager
def running(root: Path, *options: str) -> Iterator[Running]:
    """`tweetarchive serve` over the archive, until the end of the `with`; then Ctrl+C has to end it."""
    port = () if "--port" in options else ("--port", "0")
    with _serving(root, *port, *options, begin=Forked if FORKS else _spawned) as preview:
        yield preview
        preview.process.send_signal(signal.SIGINT)
        assert preview.process.wait(10) == 0
        said = preview.log.read_text("utf-8")
        assert "Traceback" not in said and "Warning" not in said and "watchdog" not in said, said


@contextmanager
def started(root: Path, *options: str) -> Iterator[Running]:
    """The same by an interpreter of its own, without a port, and ended by whoever uses it or else killed."""
    with _serving(root, *options, begin=_spawned) as preview:
        yield preview


@contextmanager
def _serving(root: Path, *options: str, begin: Callable[[list[str], Path], Serving]) -> Iterator[Running]:
    with TemporaryDirectory() as folder:
        log = Path(folder) / "said"
        log.touch()
        process = begin(["-C", str(root), "serve", *options], log)
        try:
            while not (said := log.read_text("utf-8")).endswith("Ctrl+C ends it.\n"):
                assert process.poll() is None, f"it ended:\n{said}"
                time.sleep(0.01)
            address = re.search(r"http://\S+", said)
            assert address
            yield Running(root, address[0], said, process, log)
        finally:
            process.kill()
            process.wait(10)


def _spawned(words: list[str], log: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}
    with log.open("ab") as file:
        return subprocess.Popen([*COMMAND, *words], stdout=file, stderr=subprocess.STDOUT, env=environment)


def get(preview: Running, path: str, method: str = "GET", **headers: str) -> Got:
    """One request on a connection of its own, with the path put on the wire as it is (from the host's root)."""
    connection = HTTPConnection("127.0.0.1", preview.port, timeout=20)
    try:
        connection.putrequest(method, path, skip_host="host" in headers, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer: HTTPResponse = connection.getresponse()
        return Got(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
    finally:
        connection.close()


def becomes(preview: Running, path: str, words: str, *, status: int = 200, seconds: float = 20) -> Got:
    """What is at the path, as soon as it has these words and this status."""
    end = time.monotonic() + seconds
    while True:
        got = get(preview, path)
        if got.status == status and words in got.text:
            return got
        assert time.monotonic() < end, f"{got.status}, and no {words!r} in:\n{got.text[:2000]}"
        time.sleep(0.02)
