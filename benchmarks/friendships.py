"""What the facts between two people cost: `python -m benchmarks.friendships --tweets 10000 100000 [--archives PATH …]`.

Albums are made of synthetic archives, or of those at the paths, each in a fresh process, and the time is taken that
weaving spends on friendships (gathering what passed with somebody, finding the facts and writing them), and on all that
is derived from posts: these, guessed answers, circles, hashtags, years, dates to keep and the archive's numbers.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ParamSpec, TypeVar

from benchmarks.measure import Cost, measure, report, working_folder
from benchmarks.stages import run
from tweetarchive import config as configuration
from tweetarchive import making, weave
from tweetarchive.album.reader import Album
from tweetarchive.archive import Archive
from tweetarchive.weave import understanding

HEAD = [
    "posts",
    "people",
    "passed with them",
    "friendships, CPU s",
    "µs for each that passed",
    "all that is derived, CPU s",
    "of the album's CPU",
]
DERIVING = (
    "write_friendships",
    "infer",
    "write_circles",
    "write_tags",
    "write_reviews",
    "write_anniversaries",
    "write_numbers",
)

Given = ParamSpec("Given")
Told = TypeVar("Told")


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure what friendships cost while an album is made.")
    parser.add_argument("--tweets", type=int, nargs="*", default=[10_000, 100_000])
    parser.add_argument(
        "--archives", type=Path, nargs="*", default=[], help="folders with an archive.db, left as they are"
    )
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--one", type=Path, nargs=2, metavar=("ARCHIVE", "FOLDER"), help="only once, in this process")
    given = parser.parse_args()
    if given.one:
        print(json.dumps(measured(*given.one)))
        return
    rows = []
    with TemporaryDirectory(prefix="tweetarchive-bench-", dir=working_folder()) as work:
        for archive in (*given.archives, *_made(Path(work), given.tweets)):
            command = [sys.executable, "-m", "benchmarks.friendships", "--one", str(archive), work]
            rows.append(_row([measure(command) for _ in range(given.runs)]))
    report("friendships", HEAD, rows, [f"Medians of {given.runs} runs."])


def called() -> dict[str, Callable[..., Any]]:
    """What is measured, by name, as the recipe of weaving finds it now."""
    return {name: _room(name)[name] for name in DERIVING}


def put(instead: Mapping[str, Callable[..., Any]]) -> None:
    """What the recipe shall find there."""
    for name, call in instead.items():
        _room(name)[name] = call


def _room(name: str) -> dict[str, Any]:
    return vars(understanding if name == "infer" else weave)


def measured(archive: Path, folder: Path) -> dict[str, Any]:
    """Make the album of an archive in another folder. CPU seconds of all, of what is derived, and of friendships."""
    spent: dict[str, float] = {}
    real = called()

    def timed(name: str, write: Callable[Given, Told]) -> Callable[Given, Told]:
        def call(*args: Given.args, **named: Given.kwargs) -> Told:
            start = time.process_time()
            told = write(*args, **named)
            spent[name] = time.process_time() - start
            return told

        return call

    start = time.process_time()
    put({name: timed(name, write) for name, write in real.items()})
    try:
        with Archive.open(archive / "archive.db") as opened:
            made = making.make_album(
                opened, folder / "friendships.db", configuration.load(archive), {}, "", lambda *_: None
            )
    finally:
        put(real)
    whole = time.process_time() - start
    with Album.open(made.path) as album:
        people = [person for person in album.people() if person.sent + person.received]
        passed = sum(person.sent + person.received for person in people)
    made.path.unlink()
    posts = made.report.posts if made.report else 0
    return {"posts": posts, "people": len(people), "passed": passed, "spent": spent, "whole": whole}


def _made(work: Path, sizes: list[int]) -> Iterator[Path]:
    for tweets in sizes:
        archive, export = work / f"archive-{tweets}", work / f"export-{tweets}"
        run("make", export, str(tweets))
        run("import", archive, export)
        yield archive


def _row(costs: list[Cost]) -> list[str]:
    told = costs[-1].told
    spent = statistics.median(cost.told["spent"]["write_friendships"] for cost in costs)
    derived = statistics.median(sum(cost.told["spent"].values()) for cost in costs)
    share = statistics.median(sum(cost.told["spent"].values()) / cost.told["whole"] for cost in costs)
    return [
        f"{told['posts']:,}",
        f"{told['people']:,}",
        f"{told['passed']:,}",
        f"{spent:.2f}",
        f"{spent / max(1, told['passed']) * 1e6:.1f}",
        f"{derived:.2f}",
        f"{share:.1%}",
    ]


if __name__ == "__main__":
    main()
