"""From a saved template to the new bytes in the browser: `python -m benchmarks.serve --tweets 100000`.

The real `tweetarchive serve` runs over a synthetic archive. For each kind of page, files of the archive's own theme are
saved with a new mark in them, again and again: the page's own template, the largest part it uses, the layout; and
the page is asked for on one kept connection until the mark is in it. At last the page has to be, to the byte, the one
that a build would make. Before all that: how long it takes from starting the program to the home page.
"""

from __future__ import annotations

import argparse
import math
import os
import shutil
import statistics
import time
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from msgspec import Struct

from benchmarks.chosen import chosen_pages
from benchmarks.edits import Edit, edits_of, styles_of
from benchmarks.measure import machine, report, working_folder
from benchmarks.serving import Server
from benchmarks.stages import open_site, prepare
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme

THEME = "letters"


class Save(Struct, frozen=True):
    """Milliseconds from just before a file was written until a page had what was written. page: what kind it is. edit:
    what the file is to the page. cpu: the median of what the server worked meanwhile, which depends less on what else
    the machine does.
    """

    page: str
    path: str
    edit: str
    file: str
    least: float
    median: float
    p95: float
    cpu: float


class Told(Struct, frozen=True):
    """What was measured. cold, warm: seconds from starting the program to the home page, without and with the archive's
    files in memory. memory: bytes the server held at last.
    """

    machine: str
    tweets: int
    rounds: int
    cold: float
    warm: float
    memory: int
    saves: list[Save]


def main() -> None:
    parser = argparse.ArgumentParser(description="From a saved template to the new bytes.")
    parser.add_argument("--tweets", type=int, default=100_000)
    parser.add_argument("--archive", type=Path, help="one of so many tweets, instead of making it; nothing changes it")
    parser.add_argument("--rounds", type=int, default=11, help="saves of each file for each page")
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--report", type=Path, help="write all figures as JSON")
    parser.add_argument("--bar", type=float, help="fail if the median of any save takes more milliseconds")
    parser.add_argument("--start-bar", type=float, help="fail if the start takes more seconds")
    given = parser.parse_args()
    with TemporaryDirectory(prefix="tweetarchive-serve-", dir=working_folder()) as work:
        archive = _beside(given.archive, Path(work)) if given.archive else prepare(Path(work), given.tweets)
        shutil.rmtree(Path(work) / "export", ignore_errors=True)
        told = measured(archive, given.tweets, given.rounds, given.starts)
    _print(told)
    if given.report:
        given.report.write_bytes(msgspec.json.format(msgspec.json.encode(told), indent=1))
    slow = [f"{save.page} ({save.file})" for save in told.saves if given.bar and save.median > given.bar]
    if slow:
        raise SystemExit(f"More than {given.bar:g} ms: {', '.join(slow)}")
    if given.start_bar and max(told.cold, told.warm) > given.start_bar:
        raise SystemExit(f"More than {given.start_bar:g} s until the first page.")


def measured(archive: Path, tweets: int, rounds: int, starts: int) -> Told:
    """Everything, over an archive without a theme of its own."""
    _start(archive)  # makes the album if it is not up to date
    cold = statistics.median(_start(archive, forget=True) for _ in range(starts))
    warm = statistics.median(_start(archive) for _ in range(starts))
    with Server(archive) as server:
        saves = list(_saves(archive, server, rounds))
        memory = server.memory()
    return Told(machine(), tweets, rounds, cold, warm, memory, saves)


def _start(archive: Path, *, forget: bool = False) -> float:
    if forget and hasattr(os, "posix_fadvise"):
        for path in (archive / "album.db", archive / "archive.db"):
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    with Server(archive) as server:
        return server.took


def _saves(archive: Path, server: Server, rounds: int) -> Iterator[Save]:
    own, theme = archive / "theme", find_theme(THEME)
    marks = map("mark-{:06}".format, count(1))
    with open_site(archive) as (site, _):
        for page, path in chosen_pages(site).items():
            server.get(path)  # whoever changes a template looks at the page
            for edit in edits_of(theme, site, path):
                times = [_save(own, edit, server, path, next(marks)) for _ in range(rounds)]
                built = Renderer(find_theme(THEME, own=own), site.view).page(site[path])
                if server.page(path) != built:
                    raise SystemExit(f"{path}: with {edit.file} saved, what is served is not what would be built.")
                _undo(own, edit, server, path)
                yield _figures(page, path, edit, times)
    edit, path = styles_of(theme), "assets/style.css"
    times = [_save(own, edit, server, path, next(marks)) for _ in range(rounds)]
    yield _figures("style sheet", path, edit, times)


def _save(own: Path, edit: Edit, server: Server, path: str, mark: str) -> tuple[float, float]:
    """Milliseconds until it is served, and of the server's work."""
    file = own / edit.file
    if not file.parent.is_dir():
        file.parent.mkdir(parents=True)
        server.get(path)
    text, worked = edit.marked(mark).encode(), server.worked()
    start = time.perf_counter()
    file.write_bytes(text)
    server.until(path, mark)
    took = (time.perf_counter() - start) * 1000
    return took, server.worked() - worked


def _undo(own: Path, edit: Edit, server: Server, path: str) -> None:
    """As it was before; the next page begins when that is seen."""
    (own / edit.file).unlink()
    server.until(path, "mark-", there=False)


def _figures(page: str, path: str, edit: Edit, times: Sequence[tuple[float, float]]) -> Save:
    ordered = sorted(took for took, _ in times)
    p95 = ordered[math.ceil(len(ordered) * 0.95) - 1]
    cpu = statistics.median(worked for _, worked in times)
    return Save(page, path, edit.name, edit.file, ordered[0], statistics.median(ordered), p95, cpu)


def _print(told: Told) -> None:
    edits = list(dict.fromkeys(save.edit for save in told.saves))
    cells = {(save.page, save.edit): _cell(save) for save in told.saves}
    pages = dict.fromkeys(save.page for save in told.saves)
    rows = [[page, *(cells.get((page, edit), "") for edit in edits)] for page in pages]
    slowest = max(told.saves, key=lambda save: save.median)
    notes = [
        f"{told.tweets:,} tweets, {told.rounds} saves each. In ms: least / median / 95th percentile, CPU.",
        f"Slowest median: {slowest.median:.0f} ms ({slowest.page}, {slowest.file}).",
        f"From start to the home page: {told.warm:.2f} s; with the archive's files not in memory: {told.cold:.2f} s.",
        f"The server holds {told.memory / 1e6:.0f} MB.",
    ]
    report(f"serve-{told.tweets}", ["save → served", *edits], rows, notes)


def _cell(save: Save) -> str:
    return f"{save.least:.0f} / {save.median:.0f} / {save.p95:.0f}, {save.cpu:.0f}"


def _beside(archive: Path, work: Path) -> Path:
    """An archive in `work` with the files of that one, which stays as it is."""
    root = work / "archive"
    root.mkdir()
    for path in archive.resolve().iterdir():
        if path.name in ("archive.toml", "people", "stories", "replies.toml"):
            (shutil.copytree if path.is_dir() else shutil.copy2)(path, root / path.name)
        elif path.name in ("archive.db", "album.db", "media", "cache"):
            (root / path.name).symlink_to(path)
    return root


if __name__ == "__main__":
    main()
