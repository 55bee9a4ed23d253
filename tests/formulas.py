"""Pages under docs/ that say of each fact what the function that finds it says: their sections are the docstrings.

What stands before the first section is written by hand, and stays.
"""

from __future__ import annotations

import inspect
import sys
import textwrap
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

Formula = Callable[..., object]
Fact = tuple[str, Formula, str]
"""Title, the function whose docstring is the formula, and the fields that hold it, "" if it is asked of the album."""

DOCS = Path(__file__).resolve().parent.parent / "docs"


def documented(page: Path, facts: Iterable[Fact]) -> str:
    """The page as it should be."""
    head = page.read_text(encoding="utf-8").partition("## ")[0]
    return head + "\n".join(f"## {title}\n\n{_formula(found, names.split())}" for title, found, names in facts)


def functions_of(*rooms: ModuleType) -> set[Formula]:
    """The public functions that are defined there."""
    return {
        found
        for room in rooms
        for name, found in inspect.getmembers(room, callable)
        if inspect.isfunction(inspect.unwrap(found)) and found.__module__ == room.__name__ and not name.startswith("_")
    }


def regenerate(page: Path, facts: Iterable[Fact]) -> None:
    """For `--regenerate` on the command line of a test."""
    if sys.argv[1:] != ["--regenerate"]:
        sys.exit(f"Say --regenerate to write docs/{page.name} anew.")
    page.write_text(documented(page, facts), encoding="utf-8")


def _formula(found: Formula, names: list[str]) -> str:
    paragraphs = (inspect.getdoc(found) or "").split("\n\n")
    if names:
        paragraphs.append(f"In the album: `{'`, `'.join(names)}`.")
    return "\n\n".join(textwrap.fill(" ".join(each.split()), 120, break_on_hyphens=False) for each in paragraphs) + "\n"
