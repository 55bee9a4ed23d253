"""The notice over private pages, in a real browser: no style of a theme hides it, on a screen or on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import run
from playwright.sync_api import Browser, Page
from previews import Running, running
from test_private import export

HIDING = """
* { display: none !important; opacity: 0 !important; visibility: hidden !important; color: transparent !important; }
html, body { display: block !important; visibility: visible !important; opacity: 1 !important; }
aside, #tweetarchive-private, body > :first-child { position: absolute !important; left: -99999px !important;
  height: 0 !important; max-height: 0 !important; overflow: hidden !important; clip-path: inset(50%) !important;
  font-size: 0 !important; transform: scale(0) !important; filter: opacity(0) !important;
  content-visibility: hidden !important; }
@layer tweetarchive-private { #tweetarchive-private { display: none !important; } }
@media print { aside { display: none !important; } }
"""


@pytest.fixture(scope="module")
def hidden(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A private preview in a theme that does all it can."""
    place = tmp_path_factory.mktemp("hiding")
    root = place / "archive"
    run("new", root, export(place / "export", private=True))
    (root / "theme" / "static").mkdir(parents=True)
    (root / "theme" / "static" / "more.css").write_text(HIDING, "utf-8")
    with running(root, "--include-private") as preview:
        yield preview


@pytest.mark.parametrize("width", [360, 1280])
def test_no_style_of_a_theme_hides_the_notice(chromium: Browser, hidden: Running, width: int, tmp_path: Path) -> None:
    page = chromium.new_page(viewport={"width": width, "height": 700})
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("request", lambda request: heard.append(request.url) if hidden.address not in request.url else None)
    try:
        for path in ("index.html", "private.html", "no/such/page.html"):
            page.goto(hidden.address + path)
            for media in ("screen", "print"):
                page.emulate_media(media=media)  # type: ignore[arg-type]  # one of the two that it names
                assert page.locator("#tweetarchive-private p").is_visible(), (path, media)
                assert seen(page) > 0.3, (path, media)
            page.emulate_media(media="screen")
        assert not [each for each in heard if "404" not in each]
    finally:
        page.screenshot(path=tmp_path / "seen.png")
        page.close()


def seen(page: Page) -> float:
    """How much of the window's upper edge is the notice: of 40 points along it, those at which it is on top."""
    share: float = page.evaluate(
        """() => {
            const box = document.getElementById('tweetarchive-private').getBoundingClientRect();
            const style = getComputedStyle(document.getElementById('tweetarchive-private'));
            if (style.opacity !== '1' || style.backgroundColor !== 'rgb(156, 28, 28)') return 0;
            const hits = [...Array(40).keys()].filter(n => {
                const at = document.elementFromPoint((n + .5) * innerWidth / 40, box.top + box.height / 2);
                return at && at.closest('#tweetarchive-private');
            });
            return hits.length / 40;
        }"""
    )
    return share
