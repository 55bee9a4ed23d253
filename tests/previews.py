"""What the tests of the preview share: the real program on a free port, over an archive of its own."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any, NamedTuple, TypeVar
from urllib.parse import urlsplit


class Running(NamedTuple):
    """A preview. root: of its archive; address: with the final slash; said: what it printed until it was ready."""

    root: Path
    address: str
    said: str
    process: subprocess.Popen[str]

    @property
    def port(self) -> int:
        return urlsplit(self.address).port or 0


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
    with started(root, *(() if "--port" in options else ("--port", "0")), *options) as preview:
        yield preview
        preview.process.send_signal(signal.SIGINT)
        assert preview.process.wait(10) == 0
        assert preview.process.stdout
        said = preview.process.stdout.read()
        assert "Traceback" not in said and "Warning" not in said and "watchdog" not in said, said


@contextmanager
def started(root: Path, *options: str) -> Iterator[Running]:
    """The same, without a port, and ended by whoever uses it or else killed."""
    command = [sys.executable, "-m", "tweetarchive", "-C", str(root), "serve", *options]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment
    ) as process:
        try:
            assert process.stdout
            said = ""
            while not said.endswith("Ctrl+C ends it.\n"):
                line = process.stdout.readline()
                assert line, f"it ended:\n{said}"
                said += line
            address = re.search(r"http://\S+", said)
            assert address
            yield Running(root, address[0], said, process)
        finally:
            process.kill()


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
