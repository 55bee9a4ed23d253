"""What every stage costs: `python -m benchmarks.run --tweets 100000`.

An export is written, imported, woven and built, each stage in a fresh process, the whole of it several times over; the
figures are medians. Everything lies in a temporary folder, in memory if the machine has one there.
"""

from __future__ import annotations

import argparse
import statistics
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import Cost, report, working_folder
from benchmarks.stages import run

HEAD = ["stage", "wall s", "CPU s", "peak MB", "µs CPU a tweet", ""]


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure every stage on a synthetic archive.")
    parser.add_argument("--tweets", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--friend", action="store_true", help="with the export of a friend as well")
    given = parser.parse_args()
    with TemporaryDirectory(prefix="tweetarchive-bench-", dir=working_folder()) as work:
        costs = _measured(Path(work), given.tweets, given.runs, given.friend)
        pages = run("pages", Path(work) / "archive").told
        notes = [f"{given.tweets:,} tweets, medians of {given.runs} runs.", *_about(Path(work) / "archive" / "site")]
    rows = [_row(stage, found, given.tweets) for stage, found in costs.items()]
    report(f"stages-{given.tweets}", HEAD, rows, notes)
    rows = [[kind, f"{told[2]:,}", str(told[0]), str(told[1])] for kind, told in pages.items() if kind != "ready"]
    notes = [f"Ready after {pages['ready']} ms."]
    report(f"pages-{given.tweets}", ["page on demand", "pages", "median ms", "slowest ms"], rows, notes)


def _measured(work: Path, tweets: int, runs: int, friend: bool) -> dict[str, list[Cost]]:
    export, theirs, archive = work / "export", work / "friend", work / "archive"
    run("make", export, str(tweets))
    if friend:
        run("make-friend", theirs, str(tweets))
    costs: dict[str, list[Cost]] = {}
    for _ in range(runs):
        costs.setdefault("import", []).append(run("import", archive, export))
        if friend:
            costs.setdefault("import a friend's", []).append(run("friend", archive, theirs))
        costs.setdefault("album", []).append(run("album", archive))
        costs.setdefault("site, cold", []).append(run("build", archive))
        costs.setdefault("site, nothing changed", []).append(run("build", archive))
        run("edit", archive)
        costs.setdefault("album and site, one story written", []).append(run("build", archive))
    return costs


def _row(stage: str, costs: list[Cost], tweets: int) -> list[str]:
    cpu = statistics.median(cost.cpu for cost in costs)
    return [
        stage,
        f"{statistics.median(cost.wall for cost in costs):.2f}",
        f"{cpu:.2f}",
        f"{statistics.median(cost.peak for cost in costs) / 1e6:.0f}",
        f"{cpu / tweets * 1e6:.0f}",
        ", ".join(f"{name} {count:,}" for name, count in costs[-1].told.items() if isinstance(count, int)),
    ]


def _about(site: Path) -> list[str]:
    sizes = sorted((path.stat().st_size, path.relative_to(site).as_posix()) for path in site.rglob("*.html"))
    whole = sum(size for size, _ in sizes)
    largest, where = sizes[-1]
    return [
        f"{len(sizes):,} pages, {whole / 1e6:.0f} MB, {whole / len(sizes):.0f} bytes a page.",
        f"Largest page: {largest:,} bytes ({where}).",
    ]


if __name__ == "__main__":
    main()
