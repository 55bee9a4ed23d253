"""The benchmark of friendships measures what it says, and leaves the archive as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.friendships import called, measured
from benchmarks.generate import write_export
from benchmarks.stages import stage_import


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("benchmark")
    write_export(folder / "export", 400)
    stage_import(folder / "archive", folder / "export")
    return folder / "archive"


def test_friendships_are_a_part_of_the_album(archive: Path, tmp_path: Path) -> None:
    before = sorted(path.name for path in archive.iterdir())
    real = called()
    told = measured(archive, tmp_path)
    assert told["posts"] == 400
    assert 0 < told["people"] <= told["passed"]
    assert told["spent"].keys() == real.keys(), "each was called"
    assert 0 < told["spent"]["write_friendships"] < sum(told["spent"].values()) < told["whole"]
    assert called() == real
    assert sorted(path.name for path in archive.iterdir()) == before
    assert list(tmp_path.iterdir()) == []
