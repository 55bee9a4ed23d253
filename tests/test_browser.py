"""The example site of every theme in a real browser: from a folder, without JavaScript, on paper, on a small screen."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

ROOT = Path(__file__).resolve().parent.parent
THEMES = sorted(path.parent.name for path in (ROOT / "themes").glob("*/theme.toml"))

KINDS = {
    "home": "index.html",
    "friends": "friends.html",
    "a friend": "friends/*.html",
    "threads": "threads.html",
    "a thread": "threads/*-*.html",
    "dates": "dates.html",
    "a year": "dates/*.html",
    "a month": "dates/*/*.html",
    "a day": "dates/*/*/*.html",
    "about": "about.html",
}
"""Every kind of page, and where one of it is; of several, the largest is looked at. Not 404.html: that one is shown in
the place of any page, so it cannot name its style sheet relative to itself, and needs a server."""

SMALL = 320
"""CSS pixels: the narrowest telephone, and a desktop page zoomed to 400 %."""


@pytest.fixture(scope="module", params=THEMES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, chromium: Browser) -> Path:
    folder = tmp_path_factory.mktemp("example") / str(request.param)
    subprocess.run(
        [sys.executable, "-m", "tweetarchive", "example", folder, "--theme", request.param],
        check=True,
        capture_output=True,
    )
    return folder / "site"


@pytest.fixture(scope="module")
def context(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context(java_script_enabled=False, viewport={"width": SMALL, "height": 640})
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A tab that must not complain: of a file that is missing, a policy that is broken, another host that is asked."""
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
    page.on("requestfailed", lambda asked: complaints.append(f"not loaded: {asked.url}"))
    page.on("request", lambda asked: None if is_local(asked.url) else complaints.append(f"asked for {asked.url}"))
    yield page
    page.close()
    assert not complaints


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_reads_and_fits(site: Path, page: Page, kind: str) -> None:
    page.goto(largest(site, kind).as_uri())
    assert page.title().strip()
    assert page.locator("html").get_attribute("lang")
    assert page.locator("h1").count() == 1
    assert len(page.locator("main").inner_text().strip()) > 20
    assert page.evaluate("document.scrollingElement.scrollWidth") <= SMALL, "wider than the screen"
    page.emulate_media(media="print")
    assert len(page.locator("main").inner_text().strip()) > 20


def test_one_can_walk_from_the_first_page_to_a_friend_and_into_a_conversation(site: Path, page: Page) -> None:
    page.goto((site / "index.html").as_uri())
    for step in ("/friends/", "/threads/"):
        link = page.locator(f"main a[href*='{step.strip('/')}/']").first
        link.click()
        assert step in page.url
        assert page.locator("h1").inner_text().strip()


def test_every_link_can_be_reached_by_keyboard_and_says_where_it_goes(site: Path, page: Page) -> None:
    page.goto(largest(site, "a friend").as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "A"
    nameless = page.evaluate(
        "[...document.querySelectorAll('a[href]')]"
        ".filter(a => !(a.textContent.trim() || a.ariaLabel || a.querySelector('img[alt]:not([alt=\"\"])')))"
        ".map(a => a.outerHTML)"
    )
    assert nameless == []


def is_local(url: str) -> bool:
    return url.startswith(("file:", "data:"))


def largest(site: Path, kind: str) -> Path:
    return max(site.glob(KINDS[kind]), key=lambda path: (path.stat().st_size, path.as_posix()))
