"""A system that lets nobody replace or remove a file that is open, as Windows is, for tests that run on another."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

OPEN = Path("/proc/self/fd")


def as_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on until the end of the test, for what this process does."""
    if not OPEN.is_dir():
        pytest.skip("nothing here says which files are open")
    replace, unlink = os.replace, os.unlink

    def strict_replace(source: str | Path, target: str | Path) -> None:
        refuse_if_open(source)
        refuse_if_open(target)
        replace(source, target)

    def strict_unlink(path: str | Path, **more: int) -> None:
        refuse_if_open(path)
        unlink(path, **more)

    monkeypatch.setattr(os, "replace", strict_replace)
    monkeypatch.setattr(os, "unlink", strict_unlink)


def refuse_if_open(path: str | Path) -> None:
    for number in OPEN.iterdir():
        if number.exists() and number.readlink() == Path(path):
            raise PermissionError(13, "The file is being used by another process", str(path))
