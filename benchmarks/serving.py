"""The real `tweetarchive serve` as a process, and somebody who looks at a page again and again until it has changed."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType

from benchmarks.measure import held

PATIENCE = 20.0
"""Seconds after which what was saved is said not to be served at all."""

LONGEST = 60.0
"""Seconds that a single answer, or the end, may take."""

_SCRIPT = re.compile(rb"<script src=\"[^\"]*_serve/[^>]*></script>")


class Server:
    """A preview of the archive in `root`, from `with` to its end. took: seconds from starting the process until the
    home page was there. Raises SystemExit if it does not start.
    """

    def __init__(self, root: Path) -> None:
        environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}
        command = [sys.executable, "-m", "tweetarchive", "-C", str(root), "serve", "--port", "0"]
        start = time.perf_counter()
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)
        self._connection = HTTPConnection("127.0.0.1", self._port(), timeout=LONGEST)
        self.get("")
        self.took = time.perf_counter() - start

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()
        self._process.send_signal(signal.SIGINT)
        self._process.communicate(timeout=LONGEST)

    def get(self, path: str) -> bytes:
        """What is at that path of the site, on the one connection that is kept."""
        self._connection.request("GET", f"/{path}")
        return self._connection.getresponse().read()

    def page(self, path: str) -> bytes:
        """The page as it would be built: without the script that `serve` adds."""
        return _SCRIPT.sub(b"", self.get(path), count=1)

    def until(self, path: str, mark: str, *, there: bool = True) -> None:
        """Ask until the mark is in what is served, or no longer in it. Raises SystemExit when that takes too long."""
        wanted, end = mark.encode(), time.perf_counter() + PATIENCE
        while (wanted in (served := self.get(path))) is not there:
            if time.perf_counter() > end:
                raise SystemExit(f"{path}: what was saved is not served:\n{served[:2000].decode(errors='replace')}")

    def memory(self) -> int:
        """Bytes that it holds now."""
        return held(self._process.pid)

    def worked(self) -> float:
        """Milliseconds of processor time it has used, as far as Linux tells; 0 elsewhere."""
        tasks = Path(f"/proc/{self._process.pid}/task")
        try:
            return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir()) / 1e6
        except OSError:
            return 0.0

    def _port(self) -> int:
        """What it says when it is ready."""
        said = b""
        for line in self._process.stdout or ():
            said += line
            if found := re.search(rb"http://127\.0\.0\.1:(\d+)/", line):
                return int(found[1])
        raise SystemExit(f"tweetarchive serve ended:\n{said.decode(errors='replace')}")
