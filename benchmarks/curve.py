"""Reports of `benchmarks.serve` side by side, to see what grows: `python -m benchmarks.curve SMALL.json LARGE.json`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import msgspec

from benchmarks.serve import Told


def main() -> None:
    parser = argparse.ArgumentParser(description="Reports of benchmarks.serve side by side.")
    parser.add_argument("reports", type=Path, nargs="+")
    parser.add_argument("--figure", choices=("least", "median", "p95", "cpu"), default="median")
    given = parser.parse_args()
    print(curve([msgspec.json.decode(path.read_bytes(), type=Told) for path in given.reports], given.figure))


def curve(reports: Sequence[Told], figure: str = "median") -> str:
    """A Markdown table of one figure in milliseconds, own template / part / layout, smallest archive first."""
    ordered = sorted(reports, key=lambda told: told.tweets)
    head = ["save → served", *(f"{told.tweets:,}" for told in ordered)]
    rows = [[page, *(_figures(told, page, figure) for told in ordered)] for page in _pages(ordered)]
    rows += [
        ["start → first page, s", *(f"{told.warm:.2f}" for told in ordered)],
        ["the same, files not in memory", *(f"{told.cold:.2f}" for told in ordered)],
        ["memory of the server, MB", *(f"{told.memory / 1e6:.0f}" for told in ordered)],
    ]
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _pages(reports: Sequence[Told]) -> dict[str, None]:
    return dict.fromkeys(save.page for told in reports for save in told.saves)


def _figures(told: Told, page: str, figure: str) -> str:
    return " / ".join(f"{getattr(save, figure):.0f}" for save in told.saves if save.page == page)


if __name__ == "__main__":
    main()
