"""Blog posts with what was said below them, in a real browser, in every theme: by eye, by key, by axe and on paper."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from browsing import (
    FOCUSED,
    INKS,
    OPEN_ALL,
    OUTSIDE,
    PAPER,
    SMALL_TARGETS,
    UNDRAWN,
    UNREADABLE,
    Witness,
    all_of,
    settles,
)
from crowded import ZONE, crowded
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from tweetarchive.album.reader import Album
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings

ROOT = Path(__file__).resolve().parent.parent
THEMES = sorted(path.parent.name for path in (ROOT / "themes").glob("*/theme.toml"))
AXE = ROOT / "tweetarchive" / "theming" / "checking" / "axe" / "axe.min.js"
WIDTHS = (320, 768, 1280)
Context = Callable[..., Page]


@pytest.fixture(scope="module")
def letters_below(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The album of them, for all themes."""
    return crowded(tmp_path_factory.mktemp("articles") / "album.db", blog=True)


@pytest.fixture(scope="module", params=THEMES)
def pages(
    request: pytest.FixtureRequest, letters_below: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """What a page is → its file. Only these are made, and what they load."""
    root = tmp_path_factory.mktemp(request.param)
    with Album.open(letters_below) as album:
        site = Site(album, SiteSettings(title="Alma’s letters", time_zone=ZONE))
        renderer = Renderer(find_theme(request.param, places=[ROOT / "themes"]), site.view)
        keys = {card.title: card.path for card in _cards(site)}
        essay, crowd, undated = keys["On being bored"], keys["Small good things"], keys["Moving house"]
        wanted = {
            "an essay with letters": essay,
            "an essay with too many letters": crowd,
            "some of these": f"{crowd.removesuffix('.html')}/2010-05.html",
            "a title without words": undated,
            "letters of an unknown time": next(path for path in site if path.startswith(undated[:-5] + "/")),
            "letters to nothing": next(
                card.path for card in _cards(site) if card.comments and card.ghosts and card.posts == 1
            ),
            "a day": "dates/2008/11/07.html",
            "a friend": "friends/lou-marsh.html",
            "a year with a friend": "friends/lou-marsh/2008.html",
            "conversations without a date": "threads/0000.html",
            "about": "about.html",
        }
        for path in wanted.values():
            _write(root / path, renderer.page(site[path]))
        for name, file in renderer.assets.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, root / name)
    (root / "media").mkdir()
    Image.new("RGB", (48, 48), "tan").save(root / "media" / "ab.jpg")
    return {what: root / path for what, path in wanted.items()}


def _cards(site: Site) -> Iterator[Any]:
    for label in ("0000", "2008", "2010", "2012"):
        yield from site[f"threads/{label}.html"].view.threads  # type: ignore[attr-defined]


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


@pytest.fixture
def look(chromium: Browser) -> Iterator[Context]:
    opened = []

    def new(**options: Any) -> Page:
        context = chromium.new_context(
            **{"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce"} | options
        )
        opened.append(context)
        return context.new_page()

    yield new
    for context in opened:
        context.close()


def test_they_fit_and_can_be_read_on_paper_and_at_every_width_by_day_and_night(
    pages: dict[str, Path], look: Context
) -> None:
    page = look(java_script_enabled=False)
    witness = Witness(page, "file:")
    for what, file in pages.items():
        page.set_viewport_size({"width": 640, "height": 900})
        page.emulate_media(media="print", color_scheme="dark")
        page.goto(file.as_uri())
        assert_paper_gets_the_words(page, what)
        page.emulate_media(media="screen", color_scheme="light")
        page.evaluate(OPEN_ALL)
        settles(page, UNDRAWN, what)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            for wrong in page.evaluate(READABLE).values():
                assert not wrong, (what, width, wrong[:5])
        page.emulate_media(color_scheme="dark")
        for wrong in page.evaluate(READABLE).values():
            assert not wrong, (what, "by night", wrong[:5])
    assert not witness.heard()


def assert_paper_gets_the_words(page: Page, what: str) -> None:
    assert page.evaluate(PAPER) == "rgb(255, 255, 255)", what
    assert set(page.evaluate(INKS, ".e-content")) <= {"rgb(0, 0, 0)"}, what
    expect(page.locator(".why p").first).to_be_hidden()
    assert not (wrong := page.evaluate(OUTSIDE)), (what, wrong[:5])


READABLE = all_of(outside=OUTSIDE, small=SMALL_TARGETS, unreadable=UNREADABLE)


def test_axe_finds_nothing(pages: dict[str, Path], look: Context) -> None:
    """Of every page, with all open that can be opened: by day and narrow, or by night and wide, the other in turn; then
    in the other of the two, what depends on colours and on width.
    """
    page = look()
    page.context.add_init_script(path=AXE)
    looks: list[tuple[Literal["light", "dark"], int]] = [("light", 380), ("dark", 1280)]
    for number, (what, file) in enumerate(pages.items()):
        page.goto(file.as_uri())
        page.evaluate(FEWER)
        page.evaluate(OPEN_ALL)
        for (scheme, width), options in zip(looks if number % 2 else looks[::-1], (WHOLE, OF_LOOKS), strict=True):
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 900})
            result = page.evaluate("options => axe.run(options)", options)
            assert len(result["passes"]) > (15 if options is WHOLE else 0), "axe looked"
            wrong = [(v["id"], len(v["nodes"]), v["nodes"][0]["html"][:200]) for v in result["violations"]]
            assert not wrong, (what, width, wrong)


FEWER = """[...document.querySelectorAll("article.post")].slice(16, -16).forEach(each => each.remove())"""
"""Of hundreds of posts those in the middle, which are like the others, are not looked at."""

WHOLE = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
OF_LOOKS = {
    "resultTypes": ["violations"],
    "runOnly": ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"],
}
"""What axe is asked: everything; and of a page that it has seen, only what depends on how it is looked at."""


def test_why_somebody_is_thought_to_be_spoken_to_is_found_by_key_and_touch(
    pages: dict[str, Path], look: Context
) -> None:
    page = look(java_script_enabled=False, has_touch=True)
    page.goto(pages["an essay with letters"].as_uri())
    guess = page.locator(".why").first
    expect(guess.locator("p").first).to_be_hidden()
    assert guess.locator("summary").inner_text() == "probably to Lou Marsh and perhaps Somebody"
    for _ in range(100):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "SUMMARY":
            break
    focused = page.evaluate(FOCUSED)
    assert focused["shown"] and focused["ring"] and "probably" in focused["name"]
    page.keyboard.press("Enter")
    expect(guess.locator("p").first).to_be_visible()
    assert guess.locator("p").first.inner_text() == "It opens with “@Lou”: what Lou Marsh said."
    guess.locator("summary").tap()
    expect(guess.locator("p").first).to_be_hidden()
    guess.locator("summary").tap()
    guess.locator("a").first.click()
    expect(page.locator("article.post:target .who")).to_have_text("Lou Marsh")


def test_letters_are_indented_no_further_than_a_telephone_can_bear(pages: dict[str, Path], look: Context) -> None:
    page = look(java_script_enabled=False, viewport={"width": 320, "height": 700})
    page.goto(pages["an essay with letters"].as_uri())
    lefts = page.evaluate(
        '[...document.querySelectorAll(".letters-below .post")].map(each => each.getBoundingClientRect().left)'
    )
    assert len(set(lefts)) >= 4, "answers stand a step below"
    assert max(lefts) <= 160
    assert page.locator(".letters-below .answers").count() >= 1, "what stands too deep says what it answers"


def test_code_has_colours_that_can_be_told_apart_and_read(pages: dict[str, Path], look: Context) -> None:
    """That they can be read is axe's to say; here, that there are any."""
    page = look(java_script_enabled=False)
    page.goto(pages["an essay with letters"].as_uri())
    looks = page.evaluate("""[...document.querySelectorAll(".code span")].map(each => getComputedStyle(each))
        .map(style => style.color + style.fontWeight + style.fontStyle + style.fontSize)""")
    assert len(looks) >= 2 and len(set(looks)) >= 2
    sizes = page.evaluate('[...document.querySelectorAll(".code span")].map(each => getComputedStyle(each).fontSize)')
    assert len(set(sizes)) == 1, "a class of a kind of word is not taken for a class of the page"
