"""What is wrong with a theme: its templates are read, the example's pages made with it and looked at, alone and in a
browser.

Nothing of the archive that the theme is for is read but its theme/ folder and its parameters: the example has every
kind of page, an archive that has just begun has not. Nothing is written but a folder that goes away.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec
from msgspec import Struct

from tweetarchive.check.findings import Finding
from tweetarchive.check.reading import ReadPage
from tweetarchive.config import Site
from tweetarchive.errors import ConfigError
from tweetarchive.folder import find_if_any, theme_of
from tweetarchive.render.compiled import Compiled
from tweetarchive.render.inspecting import inspect
from tweetarchive.render.renderer import ASSETS
from tweetarchive.render.theme_files import FILE, OWN
from tweetarchive.render.themes import Theme, find_theme
from tweetarchive.theming.checking import browser as browsers
from tweetarchive.theming.checking.findings import Findings
from tweetarchive.theming.checking.links import Links, stylesheets
from tweetarchive.theming.checking.making import Made, kinds_of_pages, make_pages, sample
from tweetarchive.theming.checking.pages import PageJudge
from tweetarchive.theming.checking.places import Places
from tweetarchive.theming.checking.stage import Progress, Stage, Way, staged

SAMPLE = 36
"""Pages that a browser looks at: one of each kind, and what else there is to see."""

CHOSEN = ("home", "thread")
"""Kinds of page that a browser looks at for each choice a theme offers."""


class Report(Struct, frozen=True):
    """pages: made in all, in `ways` ways. looked: pages that a browser opened; unlooked: why none did, "" if so.
    seconds: taken.
    """

    theme: str
    findings: tuple[Finding, ...]
    pages: int
    ways: tuple[str, ...]
    looked: int
    unlooked: str
    seconds: float

    def count(self, level: str) -> int:
        return sum(finding.level == level for finding in self.findings)


def check(
    theme: Theme,
    *,
    browser: bool | None,
    on_progress: Progress,
    example: Path | None = None,
    compiled: Compiled | None = None,
) -> Report:
    """browser: None for if there is one. example: an archive made of the example before, to save time; compiled: what
    was compiled before, as well.

    Raises ConfigError if a browser was asked for and there is none.
    """
    started = time.monotonic()
    unlooked = "it was not asked for." if browser is False else browsers.missing()
    if browser and unlooked:
        raise ConfigError("no browser can be used", where="--browser", hint=unlooked[0].upper() + unlooked[1:])
    with staged(theme, example, compiled or Compiled(), on_progress) as stage:
        check = _Check(stage, on_progress)
        check.make()
        looked = 0 if unlooked else check.look()
    return Report(
        theme.name,
        check.findings.sorted(),
        check.pages,
        tuple(way.name for way in check.ways),
        looked,
        unlooked,
        round(time.monotonic() - started, 1),
    )


def theme_at(at: Path, name: str | None) -> Theme:
    """The theme `name`, which may be the path of a theme's folder. By default the one in use in the archive that `at`
    is in, with the archive's own changes; outside of any, the one that an archive has if it names none. Raises
    ThemeError.
    """
    if name and (Path(name) / FILE).is_file():
        root = Path(name).resolve()
        return find_theme(root.name, shelf=root.parent)
    folder = find_if_any(at)
    return theme_of(folder, name) if folder else find_theme(name or Site().theme)


def write_report(path: Path, report: Report) -> None:
    """As JSON. Raises ConfigError if the file cannot be written."""
    try:
        path.write_bytes(msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n")
    except OSError as error:
        raise ConfigError(f"the report cannot be written: {error.strerror}", where=str(path)) from error


class _Check:
    def __init__(self, stage: Stage, on_progress: Progress) -> None:
        self.findings = Findings()
        self.pages = 0
        self._stage = stage
        self._places = Places(stage.theme)
        self._judge = PageJudge(self.findings, self._places)
        self._on_progress = on_progress
        self.ways: list[Way] = [stage.usual]
        self._made: list[Made] = []

    def make(self) -> None:
        """All pages, as always; then in all other ways, of choices one page of each kind."""
        usual = self._stage.usual
        self._inspect()
        paths = list(usual.site)
        files = usual.renderer.assets
        links = Links(self.findings, self._places, {*paths, *files, *self._stage.media, *usual.site.documents()})

        def look(path: str, html: str, page: ReadPage) -> None:
            self._judge_page(usual, path, html, page)
            links.add(path, page)

        with self._counting("pages", len(paths)) as count:
            self._made = make_pages(usual, paths, self.findings, look, count, twice=True)
        links.finish()
        for name, file, css in stylesheets(files):
            links.stylesheet(name, file, css)
        self._find_unused(links.used, files)
        self.ways += self._stage.ways(self.findings)
        for way in self.ways[1:]:
            chosen = paths if way.right_to_left else [page.path for page in sample(self._made, 0)]
            with self._in(way), self._counting(f"pages ({way.name})", len(chosen)) as count:
                make_pages(way, chosen, self.findings, self._looking(way), count, twice=way.right_to_left)

    def look(self) -> int:
        """A sample of the pages in a browser. Returns how many were opened."""
        pages = sample(self._made, SAMPLE)
        few = [page for page in pages if page.kind in CHOSEN][: len(CHOSEN)]
        plan = [(way, few if way.name and not way.right_to_left else pages) for way in self.ways]
        total = sum(len(chosen) for _, chosen in plan)
        with browsers.opened() as browser, self._counting("in a browser", total) as count:
            for way, chosen in plan:
                with self._in(way):
                    paths = [page.path for page in chosen]
                    looks = _LOOKS[way.right_to_left]
                    browsers.look(browser, paths, looks, self._fetching(way), self.findings, count)
        return total

    def _judge_page(self, way: Way, path: str, html: str, page: ReadPage) -> None:
        self._judge.judge(path, html, page, language=way.language, right_to_left=way.right_to_left)

    def _looking(self, way: Way) -> Callable[[str, str, ReadPage], None]:
        return lambda path, html, page: self._judge_page(way, path, html, page)

    def _inspect(self) -> None:
        usual = self._stage.usual
        for remark in inspect(self._stage.theme, usual.renderer.environment, kinds_of_pages()):
            place = (remark.file, remark.line)
            self.findings.add(remark.rule, remark.message, hint=remark.hint, place=place)

    def _find_unused(self, used: set[str], files: Mapping[str, Path]) -> None:
        """Static files of the theme itself that no page, no stylesheet and no template asks for: a keepsake's template
        asks for some, and no site has a keepsake.
        """
        theme = self._stage.theme
        own = [folder.root for folder in theme.folders if folder.name in (theme.name, OWN)]
        for path, file in files.items():
            name = path.removeprefix(ASSETS)
            asked = path in used or any(self._places.any_has(f"asset({quote}{name}{quote})") for quote in "'\"")
            if not asked and file.suffix not in _FOR_PEOPLE and any(map(file.is_relative_to, own)):
                self.findings.add("unused-file", "no page and no stylesheet asks for it", place=(file, 0))

    def _fetching(self, way: Way) -> browsers.Fetch:
        def fetch(path: str) -> bytes | Path | None:
            try:
                return way.renderer.page(way.site[path or "index.html"])
            except KeyError:
                return self._stage.file(path)

        return fetch

    @contextmanager
    def _in(self, way: Way) -> Iterator[None]:
        self.findings.way = way.name
        try:
            yield
        finally:
            self.findings.way = ""

    @contextmanager
    def _counting(self, stage: str, total: int) -> Iterator[Callable[[], None]]:
        done = 0

        def count() -> None:
            nonlocal done
            done += 1
            self._on_progress(stage, done, total)

        self.pages += total if stage.startswith("pages") else 0
        yield count


_FOR_PEOPLE = (".txt", ".md", "")  # licences, and what a theme's author wants to tell

_LOOKS: Mapping[bool, Sequence[browsers.Looking]] = {
    False: (browsers.NARROW, browsers.WIDE),
    True: (browsers.TURNED,),
}
"""Whether from right to left → how it is looked at."""
