"""What searching costs: `python -m benchmarks.search --tweets 10000 100000 500000`, in Chromium.

The files of the search are written and nothing else of the site, the page is opened from the folder as a person would
open it, and words are put into its address: some that stand everywhere, some that stand once. For each question the
page is new, so everything is loaded: how many bytes it asked for, and how long it took.

The *answer* is there when the page says how many were found, and results reach down to the edge of a window of
1280 × 800 or all of them are there; they have been laid out by then. *All* is there when nothing more is loaded: up to
forty results. The clock runs from the new address on; the field has had the focus before, as for somebody who types.
"""

from __future__ import annotations

import argparse
import math
import os
import shutil
import statistics
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote, urlsplit

from msgspec import Struct
from playwright.sync_api import Browser, ViewportSize, sync_playwright

from benchmarks.measure import report, working_folder
from benchmarks.stages import open_site, prepare
from tweetarchive.site.views import SearchPage, SearchTable

HEAD = ["", "bytes", "files", "answer, ms: least / median / 95th", "all, ms: median"]

WINDOW: ViewportSize = {"width": 1280, "height": 800}

UNTIL_SHOWN = """async (asked) => {
    const [list, status] = ["results", "status"].map((name) => document.getElementById(`search-${name}`));
    document.getElementById("search-words").focus();
    await new Promise((done) => setTimeout(done, 300)); // nobody types faster
    let [answered, start] = [0, 0];
    const all = new Promise((done, fail) => {
        setTimeout(fail, 20000, new Error(`no answer: ${status.textContent}`));
        new MutationObserver(() => {
            const waits = list.hasAttribute("aria-busy");
            const bottom = (list.lastElementChild || status).getBoundingClientRect().bottom;
            const there = status.textContent && (!waits || bottom >= innerHeight);
            if (!answered && there) answered = performance.now() - start;
            if (answered && !waits) done(performance.now() - start);
        }).observe(status.parentNode, {attributes: true, childList: true, subtree: true});
    });
    start = performance.now();
    location.hash = asked;
    const ended = await all;
    return [answered, ended, status.textContent];
}"""


class Size(Struct, frozen=True):
    """Of what is written for a search. seconds: of the index; making: of all files after that."""

    posts: int
    seconds: float
    making: float
    words: Sequence[int]
    cards: Sequence[int]
    table: int
    page: int


class Answer(Struct, frozen=True):
    """What a question loaded besides the page and its script, and after how many ms there was the answer, and all."""

    asked: str
    loaded: int
    files: int
    answered: Sequence[float]
    ended: Sequence[float]
    told: str


def main() -> None:
    parser = argparse.ArgumentParser(description="What searching costs.")
    parser.add_argument("--tweets", type=int, nargs="*", default=[10_000, 100_000])
    parser.add_argument("--archives", type=Path, nargs="*", default=[], help="archives with an album, left as they are")
    parser.add_argument("--runs", type=int, default=9)
    given = parser.parse_args()
    with (
        TemporaryDirectory(prefix="tweetarchive-search-", dir=working_folder()) as work,
        sync_playwright() as playwright,
    ):
        path = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        for number, archive in enumerate((*given.archives, *_made(Path(work), given.tweets))):
            out = Path(work) / f"site-{number}"
            size, questions = written(archive, out)
            answers = [answered(browser, out, asked, given.runs) for asked in questions.values()]
            _print(size, dict(zip(questions, answers, strict=True)))
        browser.close()


def _made(work: Path, sizes: Sequence[int]) -> Iterator[Path]:
    for tweets in sizes:
        yield prepare(work / str(tweets), tweets)


def written(archive: Path, out: Path) -> tuple[Size, Mapping[str, str]]:
    """Write the page and its files into `out`. Returns their sizes, and what to ask: what it is → the address's end."""
    with open_site(archive) as (site, renderer):
        documents = site.documents()
        start = time.process_time()
        paths = [path for path in documents if path.startswith("search/")]
        table = documents["search/table.js"].view
        assert isinstance(table, SearchTable)
        indexed = time.process_time()
        sizes = {path: _write(out / path, renderer.document(documents[path])) for path in paths}
        made = time.process_time()
        page = _write(out / "search.html", renderer.page(site["search.html"]))
        for path, source in renderer.assets.items():
            _write(out / path, source.read_bytes())
        lines = [line for path in paths if "/words-" in path for line in documents[path].view.lines.splitlines()]  # type: ignore[attr-defined]
        view = site["search.html"].view
        assert isinstance(view, SearchPage)
        size = Size(
            table.posts,
            indexed - start,
            made - indexed,
            [size for path, size in sizes.items() if "/words-" in path],
            [size for path, size in sizes.items() if "/cards-" in path],
            sizes["search/table.js"],
            page,
        )
        return size, _questions(lines, view, table.firsts)


def _questions(lines: Sequence[str], view: SearchPage, firsts: Sequence[str]) -> Mapping[str, str]:
    words = sorted((line.split(" ") for line in lines if ":" not in line), key=lambda line: (-len(line[1]), line[0]))
    common = [word for word, _ in words if word.isascii() and len(word) > 2]
    rare, some = common[-1], common[len(common) // 20]
    heads = [first[:3] for first in firsts]
    beginning = max(common[:400], key=lambda word: (heads.count(word[:3]), word))[:3]
    return {
        "a word that stands once": f"q={rare}%20",
        "a word that stands here and there": f"q={some}%20",
        "the commonest word": f"q={common[0]}%20",
        "the commonest and a rare one": f"q={common[0]}%20{rare}%20",
        "the four commonest": f"q={'%20'.join(common[:4])}%20",
        "the twenty commonest": f"q={'%20'.join(common[:20])}%20",
        "three letters that many words begin with": f"q={beginning}",
        "all with the closest friend in a year": f"with={quote(view.friends[0].slug)}&year={view.years[-2]}",
        "the same, and the four commonest": f"q={'%20'.join(common[:4])}%20&with={quote(view.friends[0].slug)}",
    }


def answered(browser: Browser, out: Path, asked: str, runs: int) -> Answer:
    """On several new pages, opened from the folder."""
    answers = [_once(browser, out, asked) for _ in range(runs)]
    return Answer(
        asked,
        answers[0].loaded,
        answers[0].files,
        sorted(time for one in answers for time in one.answered),
        sorted(time for one in answers for time in one.ended),
        answers[0].told,
    )


def _once(browser: Browser, out: Path, asked: str) -> Answer:
    page = browser.new_page(viewport=WINDOW)
    loaded: list[str] = []
    page.goto((out / "search.html").as_uri())
    page.on("request", lambda request: loaded.append(urlsplit(request.url).path))
    first, all_of_it, told = page.evaluate(UNTIL_SHOWN, asked)
    page.close()
    files = [Path(path) for path in loaded if "/search/" in path]
    return Answer(asked, sum(path.stat().st_size for path in files), len(files), [first], [all_of_it], told)


def _write(path: Path, content: bytes) -> int:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return len(content)


def _print(size: Size, answers: Mapping[str, Answer]) -> None:
    rows = [
        [what, f"{one.loaded:,}", str(one.files), _spread(one.answered), f"{statistics.median(one.ended):.0f}"]
        for what, one in answers.items()
    ]
    notes = [
        f"{size.posts:,} posts. Index: {size.seconds:.2f} s of CPU, its files {size.making:.2f} s.",
        f"Words: {len(size.words)} files, {sum(size.words):,} bytes, the largest {max(size.words):,}.",
        f"Results: {len(size.cards)} files, {sum(size.cards):,} bytes, the largest {max(size.cards):,}.",
        f"The table {size.table:,} bytes, the page {size.page:,}.",
    ]
    report(f"search-{size.posts}", HEAD, rows, notes)


def _spread(times: Sequence[float]) -> str:
    """Of times in order."""
    return f"{times[0]:.0f} / {statistics.median(times):.0f} / {times[math.ceil(0.95 * len(times)) - 1]:.0f}"


if __name__ == "__main__":
    main()
