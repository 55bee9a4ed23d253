"""The stages of the program, each run in a process of its own: `python -m benchmarks.stages STAGE ARCHIVE [EXPORT]`.

`make` writes the export, `import` adds it to a new archive, `album` makes the album anew, `build` brings the site up to
date, `pages` renders single pages as a preview does. What a stage has to say of its work is JSON on its last line.
"""

from __future__ import annotations

import gc
import json
import random
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.generate import write_export, write_friend
from benchmarks.measure import Cost, measure
from tweetarchive import config as configuration
from tweetarchive import folder as recipes
from tweetarchive.album.reader import Album
from tweetarchive.archive import Archive
from tweetarchive.ingest import import_exports
from tweetarchive.making import make_album
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings

SAMPLES = 200
"""How many pages of a kind are rendered to know what one costs."""


def prepare(work: Path, tweets: int) -> Path:
    """An archive in `work` with an export of so many tweets and an album, made in other processes."""
    archive, export = work / "archive", work / "export"
    run("make", export, str(tweets))
    run("import", archive, export)
    run("album", archive)
    return archive


def run(stage: str, *given: Path | str) -> Cost:
    """What a stage costs in a fresh process."""
    return measure([sys.executable, "-m", "benchmarks.stages", stage, *map(str, given)])


@contextmanager
def open_site(archive: Path) -> Iterator[tuple[Site, Renderer]]:
    """The site of an archive with the theme its archive.toml asks for."""
    chosen = configuration.load(archive)
    settings = SiteSettings(
        title=chosen.site.title,
        description=chosen.site.description,
        language=chosen.site.language,
        time_zone=chosen.site.time_zone,
        robots=chosen.site.robots,
    )
    with Album.open(archive / "album.db") as album:
        site = Site(album, settings)
        yield site, Renderer(find_theme(chosen.site.theme), site.view)


def stage_import(archive: Path, export: Path) -> dict[str, Any]:
    """A new archive with one export in it."""
    shutil.rmtree(archive, ignore_errors=True)
    (archive / "people").mkdir(parents=True)
    (archive / configuration.FILE).write_text(configuration.DEFAULT, encoding="utf-8")
    (ledger,) = import_exports(archive, [export])
    return {"records": {kind: counts.new for kind, counts in ledger.records.items()}}


def stage_friend(archive: Path, export: Path) -> dict[str, Any]:
    """A friend's export beside the owner's."""
    (ledger,) = import_exports(archive, [export], person="friend")
    return {"records": {kind: counts.new for kind, counts in ledger.records.items()}}


def stage_album(archive: Path) -> dict[str, Any]:
    """The album, made anew."""
    (archive / "album.db").unlink(missing_ok=True)
    with Archive.open(archive / "archive.db") as opened:
        made = make_album(opened, archive / "album.db", configuration.load(archive), {}, "", lambda *_: None)
    assert made.report is not None
    return {"posts": made.report.posts, "ghosts": made.report.ghosts, "threads": made.report.threads}


def stage_edit(archive: Path) -> dict[str, Any]:
    """The owner writes a few words about the friend they wrote to most."""
    with Album.open(archive / "album.db") as album:
        friend = next(row for row in album.people() if row.id == album.closest(1)[0])
        accounts = [f"{row.service}:{row.native_id}" for row in album.accounts() if row.person == friend.id]
    front = f'name = "{friend.name}"\naccounts = {json.dumps(accounts)}'
    story = archive / "people" / f"{friend.slug}.md"
    story.write_text(f"+++\n{front}\n+++\nWe have written to each other for years.\n", encoding="utf-8")
    return {}


def stage_build(archive: Path) -> dict[str, Any]:
    """What `tweetarchive build` does: the album and the site, each only if it is not up to date."""
    report = recipes.build(recipes.find(archive), on_progress=lambda *_: None).report
    return {"written": report.written, "unchanged": report.unchanged, "bytes": report.bytes}


def stage_pages(archive: Path) -> dict[str, Any]:
    """Pages one by one and out of order, as somebody who looks around asks for them. Medians in milliseconds."""
    start = time.perf_counter()
    with open_site(archive) as (site, renderer):
        renderer.page(site["index.html"])
        ready = time.perf_counter() - start
        kinds: dict[str, list[str]] = {}
        for path in site:
            kinds.setdefault(_kind(path), []).append(path)
        chance = random.Random(1)
        gc.collect()
        told: dict[str, Any] = {"ready": round(ready * 1000, 1)}
        for kind, paths in kinds.items():
            chosen = chance.sample(paths, min(SAMPLES, len(paths)))
            times = sorted(_timed(partial(_page, site, renderer, path)) for path in chosen)
            told[kind] = [round(statistics.median(times) * 1000, 2), round(times[-1] * 1000, 1), len(paths)]
    return told


def _page(site: Site, renderer: Renderer, path: str) -> bytes:
    return renderer.page(site[path])


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _kind(path: str) -> str:
    """What kind of page a path names, by its shape: "threads/*", "friends/*/*"."""
    folder, _, rest = path.partition("/")
    if not rest:
        return "*.html"
    if folder == "dates":
        return "dates" + "/*" * path.count("/")
    if folder == "threads":
        return "threads/year" if rest[0].isdigit() else "threads/*"
    return "friends/met" if rest.startswith("met/") else folder + "/*" * path.count("/")


def main() -> None:
    stage, archive, *export = sys.argv[1:]
    match stage:
        case "make":
            told: dict[str, Any] = {"tweets": write_export(Path(archive), int(export[0]))}
        case "make-friend":
            told = {"tweets": write_friend(Path(archive), int(export[0]))}
        case "import":
            told = stage_import(Path(archive), Path(export[0]))
        case "friend":
            told = stage_friend(Path(archive), Path(export[0]))
        case "album":
            told = stage_album(Path(archive))
        case "edit":
            told = stage_edit(Path(archive))
        case "build":
            told = stage_build(Path(archive))
        case "pages":
            told = stage_pages(Path(archive))
        case _:
            raise SystemExit(f"There is no stage called {stage}.")
    print(json.dumps(told))


if __name__ == "__main__":
    main()
