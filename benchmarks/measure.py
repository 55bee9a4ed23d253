"""What a command costs: wall, processor and peak memory of one fresh process, as the kernel accounts for it.

Must not know what the command does. Peak memory is that of the command and all it has started together: on Linux the
sum of what each holds, shared pages counted once, looked at twice a second; or the largest single process, where
that is more or nothing else is told. It cannot read below what this process holds when it starts one (about 30 MB).
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import gettempdir
from threading import Event, Thread
from typing import Any, NamedTuple

RESULTS = Path(__file__).parent / "results"


class Cost(NamedTuple):
    """wall, cpu: seconds, cpu being user and system of the process and its children. peak: bytes. told: what the
    process said of itself, in JSON on its last line.
    """

    wall: float
    cpu: float
    peak: int
    told: dict[str, Any]


def measure(command: Sequence[str]) -> Cost:
    """Run a command to its end. Raises SystemExit with what it said if it fails."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        with _Watch(process.pid) as watch:
            output = process.stdout.read() if process.stdout else b""
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{output.decode(errors='replace')}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, max(watch.peak, usage.ru_maxrss * 1024), _told(output))


def working_folder() -> Path:
    """Where to work: in memory if there is a place for it, so that a slow disk does not speak for the program."""
    memory = Path("/dev/shm")
    return memory if memory.is_dir() and os.access(memory, os.W_OK) else Path(gettempdir())


def machine() -> str:
    """The machine in words: "2 cores, Python 3.11"."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{cores} cores, Python {'.'.join(platform.python_version_tuple()[:2])}"


def report(name: str, head: Sequence[str], rows: Sequence[Sequence[str]], notes: Sequence[str]) -> None:
    """Print a Markdown table, and keep it as JSON in results/."""
    print("| " + " | ".join(head) + " |")
    print("|---" * len(head) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()
    for note in [*notes, f"{machine()}, {time.strftime('%Y-%m-%d')}."]:
        print(note)
    RESULTS.mkdir(exist_ok=True)
    kept = {"machine": machine(), "head": head, "rows": rows, "notes": notes}
    stamp = time.strftime("%Y%m%d-%H%M%S")
    (RESULTS / f"{name}-{stamp}.json").write_text(json.dumps(kept, indent=1, ensure_ascii=False), encoding="utf-8")


class _Watch(Thread):
    """Looks at a process and its children until it is left. peak: bytes."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid = pid
        self._over = Event()
        self.peak = 0

    def __enter__(self) -> _Watch:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self.join()

    def run(self) -> None:
        while not self._over.wait(0.5):  # a look at a process of 3 GB takes 40 ms, in which that process stands still
            self.peak = max(self.peak, sum(map(held, _family(self._pid))))


def _family(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:  # it has ended, or this is not Linux
        return
    for child in children:
        yield from _family(int(child))


def held(pid: int) -> int:
    """Bytes of memory, a page that n processes share counted as an n-th."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def _told(output: bytes) -> dict[str, Any]:
    last = output.strip().rpartition(b"\n")[2]
    try:
        told = json.loads(last)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
