"""Several processes make one site: the same files as one would, and nothing goes missing in silence."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

import pytest

from tweetarchive.build.hands import Table, write_with
from tweetarchive.build.output import Output
from tweetarchive.errors import BuildError, ThemeError
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site.views import NotFoundPage, Page, PersonRef, SiteView

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere one process makes all pages")

PATHS = [f"dates/{number}.html" for number in range(1700)]


def build(folder: Path, hands: int, page_of: Callable[[str], Page]) -> dict[str, bytes]:
    @contextmanager
    def reopen() -> Iterator[Callable[[str], Page]]:
        yield page_of

    renderer = Renderer(find_theme("base"), SiteView("Letters", "", "en", PersonRef("alma", "Alma", owner=True)))
    told: list[int] = []
    with Output(folder, archive=folder.parent / "archive") as output:
        write_with(hands, PATHS, reopen, renderer, output, told.append)
        assert output.written == len(PATHS)
        output.finish("inputs", ())
    assert told == sorted(told) and told[-1] == len(PATHS)
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def page(path: str) -> Page:
    return Page(path, "not-found.html", NotFoundPage())


def test_any_number_of_processes_makes_the_same_site(tmp_path: Path) -> None:
    sites = [build(tmp_path / str(hands), hands, page) for hands in (1, 2, 3, 5)]
    assert set(PATHS) < set(sites[0])
    for site in sites:
        assert [path for path in site if site[path] != sites[0].get(path)] == []


def test_what_a_page_raises_reaches_the_caller(tmp_path: Path) -> None:
    def broken(path: str) -> Page:
        if path == PATHS[600]:
            raise ThemeError("is broken", where="day.html")
        return page(path)

    with pytest.raises(ThemeError, match=r"day.html: is broken"):
        build(tmp_path / "site", 2, broken)


def test_a_process_that_is_ended_from_outside_is_noticed(tmp_path: Path) -> None:
    def ended(path: str) -> Page:
        if path == PATHS[600]:
            os.kill(os.getpid(), signal.SIGKILL)
        return page(path)

    with pytest.raises(BuildError, match=r"ended from outside; \d+ pages were not written"):
        build(tmp_path / "site", 2, ended)


@pytest.mark.parametrize("hands", [1, 2, 3, 4, 7])
@pytest.mark.parametrize("blocks", [1, 2, 6, 31])
def test_every_block_is_taken_once_by_whoever_comes(hands: int, blocks: int) -> None:
    table = Table(get_context("fork"), blocks, (hands + 1) // 2)
    takers = [table.taken_by(hand) for hand in range(hands)]
    taken = []
    while takers:
        for taker in list(takers):
            block = next(taker, None)
            if block is None:
                takers.remove(taker)
            else:
                taken.append(block)
    assert sorted(taken) == list(range(blocks))


def test_two_begin_at_both_ends() -> None:
    table = Table(get_context("fork"), 10, 1)
    front, back = table.taken_by(0), table.taken_by(1)
    assert [next(front), next(back), next(front), next(back)] == [0, 9, 1, 8]
