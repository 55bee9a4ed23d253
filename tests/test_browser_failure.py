"""The page of an error in a browser: read on a telephone and on a desk, by day and by night, by eye and by ear."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from browsing import OUTSIDE
from playwright.sync_api import Browser
from render_making import TEMPLATES, THREAD, make_renderer, make_theme, make_thread

from tweetarchive.render.error_page import error_page
from tweetarchive.render.failure import TemplateFailure

PACKAGE = Path(__file__).resolve().parent.parent / "tweetarchive"
AXE = PACKAGE / "theming/checking/axe/axe.min.js"
STYLES = PACKAGE / "serve/static/failure.css"

LONG = '<p class="' + "a-very-long-class-that-does-not-end " * 12 + '">'


@pytest.fixture(scope="module")
def page_of_error(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An error in a macro, on a line that is long, as the preview serves it."""
    place = tmp_path_factory.mktemp("failure")
    text = THREAD.replace("{{ words.signed", f"{LONG}{{{{ words.singed")
    make_theme(place / ("a-long-folder-" * 8), templates={**TEMPLATES, "thread.html": text})
    with pytest.raises(TemplateFailure) as raised:
        make_renderer(place / ("a-long-folder-" * 8)).page(make_thread(1))
    html = error_page(raised.value).decode()
    assert "<mark>singed</mark>" in html
    styled = html.replace("<head>", f"<head><style>{STYLES.read_text(encoding='utf-8')}</style>")
    (place / "error.html").write_text(styled, encoding="utf-8")
    return place / "error.html"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_it_fits_and_axe_finds_nothing(
    chromium: Browser, page_of_error: Path, width: int, scheme: Literal["light", "dark"]
) -> None:
    with chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(page_of_error.as_uri())
        assert page.evaluate(OUTSIDE) == []
        assert page.evaluate("document.querySelector('mark').getBoundingClientRect().right < innerWidth")
        page.add_script_tag(path=AXE)
        found = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})")
        assert len(found["passes"]) > 10, "axe looked"
        assert [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]] == []
