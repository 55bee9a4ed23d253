"""What is measured of a preview is that of the real one, and no save counts before it is served."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from benchmarks import serving
from benchmarks.chosen import chosen_pages
from benchmarks.curve import curve
from benchmarks.serve import Save, Told, main, measured
from benchmarks.serving import Server
from benchmarks.stages import open_site, prepare

TWEETS = 1500


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return prepare(tmp_path_factory.mktemp("benchmark"), TWEETS)


def test_there_is_a_page_of_every_kind(archive: Path) -> None:
    with open_site(archive) as (site, _):
        chosen = chosen_pages(site)
        kinds = {site[path].template for path in chosen.values()}
        assert kinds == {site[path].template for path in site}
        day = site[chosen["day"]].view
        assert day.count == max(site[path].view.count for path in site if site[path].template == "day.html")


def test_every_kind_of_save_is_measured_and_the_archive_stays_as_it_is(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.stat().st_mtime_ns for path in archive.rglob("*")}
    file = tmp_path / "told.json"
    monkeypatch.setattr("benchmarks.measure.RESULTS", tmp_path / "results")
    arguments = [
        "--archive",
        archive,
        "--tweets",
        TWEETS,
        "--rounds",
        1,
        "--starts",
        1,
        "--report",
        file,
        "--bar",
        1e-3,
    ]
    monkeypatch.setattr("sys.argv", ["serve", *map(str, arguments)])
    with pytest.raises(SystemExit, match=r"More than 0\.001 ms: home "):
        main()
    told: dict[str, Any] = msgspec.json.decode(file.read_bytes())
    edits = {save["page"]: set() for save in told["saves"]}
    for save in told["saves"]:
        edits[save["page"]].add(save["edit"])
        assert 0 < save["least"] <= save["median"] <= save["p95"]
    assert edits.pop("style sheet") == {"style sheet"}
    assert {"home", "friend", "thread, longest", "day", "404"} < edits.keys()
    assert all(each >= {"own template", "layout"} for each in edits.values())
    assert "part" in edits["thread, longest"]
    assert 0 < told["warm"] < 60
    assert "| friend-year |" in capsys.readouterr().out
    assert {path: path.stat().st_mtime_ns for path in archive.rglob("*")} == before


def test_what_is_not_served_is_never_measured(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "PATIENCE", 0.3)
    with Server(archive) as server, pytest.raises(SystemExit, match=r"index\.html: what was saved is not served"):
        server.until("index.html", "a word that nobody has written")


def test_a_page_that_is_not_what_would_be_built_ends_it(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Server.page
    monkeypatch.setattr(Server, "page", lambda server, path: real(server, path) + b" ")
    with pytest.raises(SystemExit, match="what is served is not what would be built"):
        measured(archive, TWEETS, 1, 1)


def test_reports_stand_side_by_side() -> None:
    def told(tweets: int, median: float) -> Told:
        edits = [Save("home", "index.html", edit, "x.html", 1, median, 99, 1) for edit in ("own template", "layout")]
        return Told("2 cores", tweets, 3, 1.25, 0.5, 50_000_000, edits)

    lines = curve([told(500_000, 30.4), told(10_000, 20.6)]).splitlines()
    assert lines[0] == "| save → served | 10,000 | 500,000 |"
    assert lines[2] == "| home | 21 / 21 | 30 / 30 |"
    assert lines[-1] == "| memory of the server, MB | 50 | 50 |"
