"""The example's site in a real browser, in every theme: as files and from a host, by eye, by key and on paper.

What axe says of it is tested where themes are checked.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest
from browsing import (
    FOCUSED,
    INKS,
    LOAD_ALL,
    LOAD_AND_OPEN_ALL,
    OUTSIDE,
    PAPER,
    SMALL_TARGETS,
    UNDECODED,
    UNHIDDEN,
    UNPLAYABLE,
    UNREADABLE,
    Witness,
    all_of,
    kinds,
    sample,
    served,
    settles,
)
from command_line import run
from playwright.sync_api import Browser, Page, expect

ROOT = Path(__file__).resolve().parent.parent
THEMES = sorted(path.parent.name for path in (ROOT / "themes").glob("*/theme.toml"))
WIDTHS = (320, 768, 1280)
"""CSS pixels. The first: the narrowest telephone, and a desktop page zoomed to 400 %; up to 380 no theme changes."""
Context = Callable[..., Page]


class House(NamedTuple):
    """A built site. site: its folder; pages: what a page is chosen for → its path; address: of its server."""

    site: Path
    pages: dict[str, str]
    address: str

    def base(self, way: str) -> str:
        """What every address begins with, if the site is opened as "file" or "http"."""
        return self.address if way == "http" else self.site.as_uri() + "/"


@pytest.fixture(scope="module")
def archive(example: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example as somebody would put it on a host, below an address of their own."""
    root = tmp_path_factory.mktemp("hosted") / "archive"
    shutil.copytree(example, root, ignore=shutil.ignore_patterns("site"))
    config = root / "archive.toml"
    text = config.read_text(encoding="utf-8")
    address = '[site]\nbase_url = "https://example.org/repo/"\npermalinks = "none"\n'  # they are no pages to look at
    config.write_text(text.replace("[site]\n", address), encoding="utf-8")
    with (root / "published.txt").open("a", encoding="utf-8") as published:
        published.write("threads/twitter-404.html removed\n")
    return root


@pytest.fixture(scope="module", params=THEMES)
def house(request: pytest.FixtureRequest, archive: Path) -> Iterator[House]:
    site = archive.parent / request.param
    run("-C", archive, "build", "--theme", request.param, "-o", site)
    with served(site) as address:
        yield House(site, sample(site), address)


@pytest.fixture
def look(chromium: Browser, tmp_path: Path) -> Iterator[Context]:
    """A page in a context of its own, with the options of one. What its last page showed is kept if the test fails."""
    opened = []

    def new(**options: Any) -> Page:
        options = {"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce"} | options
        context = chromium.new_context(**options)
        context.set_default_timeout(10_000)
        opened.append(context)
        return context.new_page()

    yield new
    for context in opened:
        context.close()


@contextmanager
def pictured(page: Page, tmp_path: Path) -> Iterator[None]:
    """What the page showed when a test failed, as a picture."""
    try:
        yield
    except AssertionError:
        page.screenshot(path=tmp_path / "failed.png")
        raise


def test_the_sample_has_every_kind_of_page(house: House) -> None:
    """Of every template but that of the frame, and those of what is no page of the site: keepsakes, private things."""
    apart = {"layout", "keepsake", "private", "private-thread"}
    templates = {path.stem for path in (ROOT / "themes/base/templates").glob("*.html")} - apart
    assert set(kinds(house.site)) == templates
    assert templates - {"not-found"} <= set(house.pages)


def test_pages_are_whole_fit_can_be_read_and_printed_and_ask_for_nothing_elsewhere(
    house: House, look: Context, tmp_path: Path
) -> None:
    """Without scripts, as files: each page of the sample is opened once, as it is to be printed, and then looked at."""
    page = look(java_script_enabled=False)
    witness = Witness(page, house.base("file"))
    for what, path in house.pages.items():
        with pictured(page, tmp_path):
            page.set_viewport_size({"width": 640, "height": 900})
            page.emulate_media(media="print", color_scheme="dark")
            page.goto(house.base("file") + path)
            assert_printable(page, what)
            page.emulate_media(media="screen", color_scheme="light")
            assert_whole(page, what)
            assert_readable(page, f"{what}, {path}")
        assert not (heard := witness.heard()), (what, path, heard)
    assert_loaded(witness, house, house.pages.values())


def test_pages_are_whole_from_a_host(house: House, look: Context) -> None:
    """Of the sample, those pages that load what none before them does, or from another depth: the rest is the same."""
    page = look(java_script_enabled=False)
    witness = Witness(page, house.address)
    paths = list(loading(house))
    for path in paths:
        page.goto(house.address + path)
        assert_whole(page, path)
        assert not (heard := witness.heard()), (path, heard)
    assert {path.count("/") for path in paths} == {path.count("/") for path in house.pages.values()}
    assert_loaded(witness, house, paths)


def loading(house: House) -> Iterator[str]:
    seen: set[tuple[str, ...]] = set()
    for path in house.pages.values():
        html = (house.site / path).read_text(encoding="utf-8")
        if not (new := set(LOADS.findall(html.replace("../", "/")))) <= seen:
            seen |= new
            yield path


LOADS = re.compile(r'<(link|img|video|source|script)\b[^<>]* (src|href|poster)="(/*)[^"?]*?(\.\w+)(?=["?#])')
"""What loads something: an element, by an attribute, from so far up, a file of that kind."""


def assert_loaded(witness: Witness, house: House, paths: Iterable[str]) -> None:
    """Pictures, unless there are none, and stylesheets: what was looked at was what is meant to be seen."""
    loaded = {Path(urlsplit(address).path).suffix for address in witness.asked}
    drawn = any("<img" in (house.site / path).read_text(encoding="utf-8") for path in paths)
    assert {".html", ".css"} <= loaded and bool(loaded & {".jpg", ".png", ".webp"}) == drawn, loaded


def test_what_is_not_there_is_told_wherever_it_is_asked_for(house: House, look: Context) -> None:
    page = look(java_script_enabled=False)
    witness = Witness(page, house.address)
    for path in ("nothing.html", "friends/no/such/page.html"):
        answer = page.goto(house.address + path)
        assert answer and answer.status == 404
        assert_whole(page, path)
        heard = [said for said in witness.heard() if path not in said and "status of 404" not in said]
        assert not heard, path
        assert page.locator("body.on-not-found").count() == 1
        asked = page.url
        page.locator("main a").first.click()
        page.wait_for_url(lambda url, asked=asked: url != asked)  # and is loaded: or the next would break off this one
        assert page.url.startswith(house.address)
        assert page.locator("body.on-not-found").count() == 0
        assert not witness.heard()


@pytest.mark.parametrize("way", ["file", "http"])
def test_an_old_address_leads_to_where_its_page_is_now(house: House, look: Context, way: str) -> None:
    """By itself and, if somebody has forbidden that, by its link."""
    page = look(java_script_enabled=False)
    witness = Witness(page, house.base(way))
    page.goto(house.base(way) + house.pages["moved"])
    expect(page.locator("h1")).to_be_visible()
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED)["ring"]
    page.keyboard.press("Enter")
    expect(page.locator("body")).not_to_have_class("on-moved")
    there = page.url
    page.goto(house.base(way) + kinds(house.site)["moved"].replace(".staying", ""), wait_until="commit")
    page.wait_for_url(there)
    expect(page.locator("body")).not_to_have_class("on-moved")
    assert not [said for said in witness.heard() if "ERR_ABORTED" not in said]


def assert_whole(page: Page, what: str) -> None:
    """Stylesheet, fonts, pictures and films have come and are used."""
    settles(page, FONTS_TO_COME, what)
    seen = page.evaluate(DRESSED)
    assert seen["family"] != seen["plain"], f"{what}: no stylesheet"
    assert len(seen["said"].strip()) > 20, what
    assert not [font for font in seen["fonts"] if font[1] == "error"], what
    first = seen["family"].split(",")[0].strip('"')
    assert first not in dict(seen["fonts"]) or [first, "loaded"] in seen["fonts"], f"{what}: {first} is not used"
    page.evaluate(LOAD_AND_OPEN_ALL)
    settles(page, f"[...{UNDECODED}, ...{UNPLAYABLE}]", what)


FONTS_TO_COME = """() => {
  document.body.offsetHeight;  // what is not laid out has asked for none
  return [...document.fonts].filter(font => font.status === "loading").map(font => font.family);
}"""

DRESSED = all_of(
    plain="getComputedStyle(document.documentElement).fontFamily",
    family="getComputedStyle(document.body).fontFamily",
    said="document.querySelector('main').innerText",
    fonts="[...document.fonts].map(font => [font.family.replaceAll('\"', ''), font.status])",
)


# --- by eye ---


def assert_readable(page: Page, what: str) -> None:
    """A page of which all is open and has come: by day at every width, and by night, which changes colours."""
    papers = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        papers.append(paper_if_readable(page, f"{what}, {width} wide"))
    page.emulate_media(color_scheme="dark")
    assert paper_if_readable(page, f"{what}, by night") not in papers, f"{what}: {papers} is the paper of day and night"
    assert len(set(papers)) == 1, what


def paper_if_readable(page: Page, what: str) -> str:
    seen = page.evaluate(READABLE)
    paper: str = seen.pop("paper")
    for wrong in seen.values():
        assert not wrong, (what, wrong[:5])
    return paper


READABLE = all_of(outside=OUTSIDE, small=SMALL_TARGETS, unreadable=UNREADABLE, paper=PAPER)


# --- on paper ---


def assert_printable(page: Page, what: str) -> None:
    """Paper gets the words and no buttons; also from a window that is dark: browsers differ in what they make of that
    when they print.
    """
    settles(page, UNHIDDEN, what)
    seen = page.evaluate(PRINTED)
    assert seen["paper"] == "rgb(255, 255, 255)", what
    assert set(seen["words"]) <= {"rgb(0, 0, 0)"}, what
    pale = [ink for ink in seen["inks"] if luminance(ink) > 0.183]
    assert not pale, f"{what}: less than 4.5:1 on white"
    assert not seen["outside"], (what, seen["outside"][:5])
    assert not seen["folded"], (what, seen["folded"][:5])
    assert not seen["cut"], (what, seen["cut"][:5])


FOLDED = """() => [...document.querySelectorAll("details:not(.why, .veil)")].filter(box => box.checkVisibility()
  && ![...box.children].some(part => part.tagName !== "SUMMARY" && part.checkVisibility({contentVisibilityAuto: true})
    && part.getBoundingClientRect().height)).map(box => box.textContent)"""
"""What offers to unfold something, which paper cannot."""

ABOVE = """() => [...document.querySelectorAll("li > .avatar")].filter(face => face.checkVisibility()
  && face.getBoundingClientRect().top < face.parentElement.getBoundingClientRect().top - 1)
  .map(face => face.outerHTML)"""
"""Faces that begin above the post they belong to: the end of a sheet cuts them."""

PRINTED = all_of(
    paper=PAPER,
    words=f"({INKS})('.e-content')",
    inks=f"({INKS})('main *')",
    outside=OUTSIDE,
    folded=FOLDED,
    cut=ABOVE,
)


def luminance(colour: str) -> float:
    """WCAG 2.2: relative luminance of "rgb(0, 0, 0)"."""
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_friend_can_be_printed_and_nothing_is_cut(house: House, look: Context) -> None:
    page = look(java_script_enabled=False)
    for what in ("friend", "friend-year", "thread"):
        page.goto(house.base("file") + house.pages[what])
        page.evaluate(LOAD_ALL)
        settles(page, UNDECODED, what)
        printed = page.pdf(format="A4")
        assert printed.startswith(b"%PDF-")
        sheets = len(re.findall(rb"/Type\s*/Page\b", printed))
        page.emulate_media(media="print")
        page.set_viewport_size({"width": 627, "height": 956})  # what A4 leaves between margins of 2 to 2.2 cm
        tall = page.evaluate("document.documentElement.scrollHeight")
        assert sheets >= max(1, int(0.6 * tall / 956)), (what, sheets, tall)
        page.emulate_media(media="screen")
        page.set_viewport_size({"width": 1280, "height": 900})


# --- a visitor ---


@pytest.mark.parametrize("way", ["file", "http"])
def test_a_visitor_finds_the_way_from_a_friend_to_a_word_and_back(
    house: House, look: Context, way: str, tmp_path: Path
) -> None:
    page = look(java_script_enabled=False)
    witness = Witness(page, house.base(way))
    page.goto(house.base(way) + "index.html")
    with pictured(page, tmp_path):
        page.locator(".friend .name a").first.click()
        expect(page.locator("body")).to_have_class(re.compile("on-friend"))
        friend, name = page.url, page.locator("h1").inner_text()

        page.get_by_role("navigation", name="Every exchange, by year").get_by_role("link").first.click()
        expect(page.locator("body")).to_have_class(re.compile("on-friend-year"))
        stamp = page.locator("article.post:not(.ghost) .u-url[href*='threads/']").last
        said = stamp.locator("xpath=ancestor::article").locator(".e-content").inner_text()
        stamp.click()

        expect(page.locator("body")).to_have_class(re.compile("on-thread"))
        arrived = page.locator("article.post:target")
        expect(arrived).to_be_in_viewport(ratio=0.5)
        assert arrived.locator(".e-content").inner_text() == said
        assert looks(page, ":target") != looks(page, "article.post:not(.ghost):not(:target)"), "it is marked"

        page.locator(".thread .who", has_text=name).first.click()
        page.wait_for_url(friend)

    assert not witness.heard()


def test_a_word_said_by_the_way_is_at_home_on_its_day(house: House, look: Context) -> None:
    page = look(java_script_enabled=False)
    page.goto(house.base("file") + "dates.html")
    page.locator("main .contents a").first.click()
    expect(page.locator("body")).to_have_class(re.compile("on-year"))
    page.locator("main .contents a").first.click()
    expect(page.locator("body")).to_have_class(re.compile("on-month"))
    page.locator("main .calendar a").first.click()
    expect(page.locator("body")).to_have_class(re.compile("on-day"))
    page.goto(house.base("file") + house.pages["day"])
    page.locator(".loose .u-url").last.click()
    expect(page.locator("article.post:target")).to_be_in_viewport(ratio=0.5)
    page.locator(".cards a").first.click()
    expect(page.locator("body")).to_have_class(re.compile("on-thread"))


def looks(page: Page, selector: str) -> list[str]:
    style = "(e => { const s = getComputedStyle(e); return [s.backgroundColor, s.boxShadow, s.outlineStyle]; })"
    found: list[str] = page.evaluate(f"{style}(document.querySelector({selector!r}))")
    return found


# --- by key ---


def test_keys_alone_lead_through_a_page_and_show_where_they_are(house: House, look: Context, tmp_path: Path) -> None:
    page = look(java_script_enabled=False)
    for what in ("home", "thread", "year"):
        page.goto(house.base("file") + house.pages[what])
        page.keyboard.press("Tab")
        settles(page, UNSEEN_FOCUS, what)
        page.keyboard.press("Enter")
        page.wait_for_url("**#main")
        for step in range(12):
            page.keyboard.press("Tab")
            with pictured(page, tmp_path):
                settles(page, UNSEEN_FOCUS, f"{what}, {step}")
                assert (focused := page.evaluate(FOCUSED))["inMain"], (what, step, focused)


UNSEEN_FOCUS = f"[({FOCUSED})()].filter(each => !(each.shown && each.ring))"
"""What has the focus, unless it has a ring and is in the window; it is scrolled there a moment later."""
