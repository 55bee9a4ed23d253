"""What the facts between two people cost: `python -m benchmarks.friendships --tweets 10000 100000 [--archives PATH …]`.

Albums are made of synthetic archives, or of those at the paths, each in a fresh process, and the time is taken that
weaving spends on friendships: gathering what passed with somebody, finding the facts and writing them.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.measure import Cost, measure, report, working_folder
from benchmarks.stages import run
from tweetarchive import config as configuration
from tweetarchive import making, weave
from tweetarchive.album.reader import Album
from tweetarchive.archive import Archive
from tweetarchive.weave.fill import Filler
from tweetarchive.weave.persons import Person

HEAD = ["posts", "people", "passed with them", "friendships, CPU s", "µs for each that passed", "of the album's CPU"]


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


def measured(archive: Path, folder: Path) -> dict[str, Any]:
    """Make the album of an archive in another folder. CPU seconds of all, and of friendships."""
    spent = 0.0
    room = vars(weave)  # where its recipe finds what it calls
    write = room["write_friendships"]

    def timed(filler: Filler, people: list[Person]) -> object:
        nonlocal spent
        start = time.process_time()
        told = write(filler, people)
        spent = time.process_time() - start
        return told

    start = time.process_time()
    room["write_friendships"] = timed
    try:
        with Archive.open(archive / "archive.db") as opened:
            made = making.make_album(
                opened, folder / "friendships.db", configuration.load(archive), {}, "", lambda *_: None
            )
    finally:
        room["write_friendships"] = write
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
    spent = statistics.median(cost.told["spent"] for cost in costs)
    share = statistics.median(cost.told["spent"] / cost.told["whole"] for cost in costs)
    return [
        f"{told['posts']:,}",
        f"{told['people']:,}",
        f"{told['passed']:,}",
        f"{spent:.2f}",
        f"{spent / max(1, told['passed']) * 1e6:.1f}",
        f"{share:.1%}",
    ]


if __name__ == "__main__":
    main()
