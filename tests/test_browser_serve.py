"""The preview in a real browser: what is saved is seen, and whoever looks keeps their place."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import UNDRAWN, settles
from playwright.sync_api import Browser, BrowserContext, Page, expect
from previews import Running, moved_in, running

ROOT = Path(__file__).resolve().parent.parent
LETTERS = ROOT / "themes" / "letters"
BASE = ROOT / "themes" / "base"
FRIENDS = "friends.html"


@pytest.fixture(scope="module")
def serving(example: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running(moved_in(example, tmp_path_factory.mktemp("preview") / "archive")) as preview:
        yield preview


@pytest.fixture
def preview(serving: Running) -> Iterator[Running]:
    """The preview with a theme/ folder of the archive's own that holds copies; all of it is gone afterwards."""
    own = serving.root / "theme"
    for part, source in (("static", LETTERS), ("templates", BASE)):
        (own / part).mkdir(parents=True)
        for name in ("style.css", "friends.html", "home.html"):
            if (source / part / name).is_file():
                (own / part / name).write_bytes((source / part / name).read_bytes())
    yield serving
    shutil.rmtree(own)


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context(viewport={"width": 900, "height": 500})
    context.set_default_timeout(15_000)
    yield context
    context.close()


def opened(context: BrowserContext, address: str) -> Page:
    """A page that remembers whether it was loaded anew, and of which no script failed."""
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"script failed: {error}"))
    page.goto(address)
    settles(page, UNDRAWN, address)  # fonts that come later move what is read
    page.evaluate("window.stayed = true")
    return page


def stayed(page: Page) -> bool:
    return bool(page.evaluate("window.stayed === true"))


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def until(page: Page, script: str) -> None:
    """Waits from out here: a page that may run no script of others cannot wait for itself."""
    for _ in range(300):
        if page.evaluate(script):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never: {script}")


INK = "getComputedStyle(document.querySelector('h1')).color"


def test_a_stylesheet_is_swapped_in_place(preview: Running, context: BrowserContext) -> None:
    page = opened(context, preview.address + FRIENDS)
    page.evaluate("scrollTo(0, 300)")
    page.evaluate("window.first = document.querySelector('h1')")
    style = preview.root / "theme/static/style.css"
    style.write_text(style.read_text(encoding="utf-8") + "\nh1 { color: rgb(1, 2, 3) !important }\n", encoding="utf-8")
    until(page, f"{INK} === 'rgb(1, 2, 3)'")
    until(page, "document.querySelectorAll('link[rel=stylesheet]').length === 1")
    settles(page, UNDRAWN, "fonts of the new one")
    until(page, "scrollY === 300")
    assert stayed(page)
    assert page.evaluate("document.querySelector('h1') === window.first")


def test_what_a_stylesheet_loads_is_fetched_again(preview: Running, context: BrowserContext) -> None:
    static = preview.root / "theme/static"
    (static / "more.css").write_text("h1 { color: rgb(4, 5, 6) !important }", encoding="utf-8")
    style = static / "style.css"
    style.write_text('@import "more.css";\n' + style.read_text(encoding="utf-8"), encoding="utf-8")
    page = opened(context, preview.address + FRIENDS)
    until(page, f"{INK} === 'rgb(4, 5, 6)'")
    (static / "more.css").write_text("h1 { color: rgb(7, 8, 9) !important }", encoding="utf-8")
    until(page, f"{INK} === 'rgb(7, 8, 9)'")
    assert stayed(page)


def test_a_template_changes_the_page_under_its_reader(preview: Running, context: BrowserContext) -> None:
    template = preview.root / "theme/templates/friends.html"
    edit(template, "{% block main -%}", "{% block main -%}<details id=more><summary>More</summary>words</details>")
    page = opened(context, preview.address + FRIENDS)
    page.locator("#more summary").click()
    page.evaluate("scrollTo(0, 400)")
    link = page.locator("main a[href]").nth(12)
    link.evaluate("each => each.focus({preventScroll: true})")
    focused = page.evaluate("document.activeElement.getAttribute('href')")
    edit(template, "words</details>", "other words</details>")
    until(page, "document.querySelector('#more').textContent.includes('other words')")
    assert stayed(page)
    assert page.evaluate("scrollY") == 400
    assert page.evaluate("document.activeElement.getAttribute('href')") == focused
    assert page.evaluate("document.querySelector('#more').open")


def test_what_is_added_above_does_not_move_what_is_read(preview: Running, context: BrowserContext) -> None:
    page = opened(context, preview.address + FRIENDS)
    page.evaluate("scrollTo(0, 600)")
    words = page.evaluate("""[...document.querySelectorAll('main li')]
      .find(each => each.getBoundingClientRect().top > 50).textContent""")
    where = """words => [...document.querySelectorAll('main li')]
      .find(each => each.textContent === words).getBoundingClientRect().top"""
    before = page.evaluate(where, words)
    new = "{% block main -%}<p id=above>" + "Above.<br>" * 20 + "</p>"
    edit(preview.root / "theme/templates/friends.html", "{% block main -%}", new)
    page.wait_for_selector("#above", state="attached")
    assert stayed(page)
    assert page.evaluate("document.querySelector('#above').offsetHeight") > 100
    assert abs(page.evaluate(where, words) - before) < 3


def test_the_title_and_the_language_change_too(preview: Running, context: BrowserContext) -> None:
    page = opened(context, preview.address + FRIENDS)
    layout = preview.root / "theme/templates/layout.html"
    head = '{% extends "base/layout.html" %}'
    layout.write_text(head + "{% block title %}Another title{% endblock %}", encoding="utf-8")
    template = preview.root / "theme/templates/friends.html"
    edit(template, "{% block title %}", "{% block unused %}")
    expect(page).to_have_title("Another title")
    assert stayed(page)


def test_an_error_lies_over_the_page_until_it_is_mended(preview: Running, context: BrowserContext) -> None:
    page = opened(context, preview.address + FRIENDS)
    page.evaluate("scrollTo(0, 350)")
    template = preview.root / "theme/templates/friends.html"
    good = template.read_text(encoding="utf-8")
    template.write_text(good.replace("{% block main -%}", "{% block main -%}{{ page.freinds }}"), encoding="utf-8")
    failure = page.locator("tweetarchive-failure")
    expect(failure).to_contain_text("freinds")
    expect(failure).to_contain_text("friends.html")
    assert failure.evaluate("each => getComputedStyle(each).position") == "fixed"
    template.write_text(good.replace("{% block main -%}", "{% block main -%}<b id=mended></b>"), encoding="utf-8")
    page.wait_for_selector("#mended", state="attached")
    expect(failure).to_have_count(0)
    assert stayed(page)
    assert page.evaluate("scrollY") == 350


def test_a_page_that_was_an_error_from_the_start_heals(preview: Running, context: BrowserContext) -> None:
    template = preview.root / "theme/templates/friends.html"
    good = template.read_text(encoding="utf-8")
    template.write_text("{% block main -%}{% if %}<i>", encoding="utf-8")
    page = opened(context, preview.address + FRIENDS)
    expect(page.locator("h1")).to_contain_text("could not be made")
    template.write_text("{% still wrong", encoding="utf-8")
    expect(page.locator("pre")).to_contain_text("{% still wrong")
    template.write_text(good, encoding="utf-8")
    expect(page.locator("body.on-friends")).to_have_count(1)


def test_a_file_about_a_person_changes_their_page(preview: Running, context: BrowserContext) -> None:
    person = next(path for path in sorted((preview.root / "people").glob("*.md")) if path.stem != "nessa")
    before = person.read_text(encoding="utf-8")
    page = opened(context, f"{preview.address}friends/{person.stem}.html")
    person.write_text(before + "\nA sentence that was not there.\n", encoding="utf-8")
    expect(page.locator("main")).to_contain_text("A sentence that was not there.")
    person.write_text("+++\nname = \n+++\n", encoding="utf-8")
    expect(page.locator("tweetarchive-failure")).to_contain_text(person.name)
    person.write_text(before, encoding="utf-8")
    expect(page.locator("tweetarchive-failure")).to_have_count(0)
    expect(page.locator("main")).not_to_contain_text("A sentence that was not there.")
    assert stayed(page)


def test_a_page_whose_policy_changes_is_loaded_anew(preview: Running, context: BrowserContext) -> None:
    page = opened(context, preview.address + FRIENDS)
    layout = preview.root / "theme/templates/layout.html"
    source = (BASE / "templates/layout.html").read_text(encoding="utf-8")
    with page.expect_event("load"):
        layout.write_text(source.replace("img-src 'self' data:", "img-src 'self'"), encoding="utf-8")
    assert not stayed(page)


def test_all_of_ten_tabs_follow(preview: Running, context: BrowserContext) -> None:
    pages = [opened(context, preview.address + FRIENDS) for _ in range(10)]
    edit(preview.root / "theme/templates/friends.html", "{% block main -%}", "{% block main -%}<b id=ten></b>")
    for page in pages:
        page.wait_for_selector("#ten", state="attached")
        assert stayed(page)


HIDE = """hidden => {
  Object.defineProperty(document, "visibilityState", {get: () => hidden ? "hidden" : "visible", configurable: true});
  document.dispatchEvent(new Event("visibilitychange", {bubbles: true}));
}"""
"""Browsers without a screen show every tab; this is how a page hears that it is not."""


def test_a_hidden_tab_asks_for_nothing_and_catches_up(preview: Running, context: BrowserContext) -> None:
    page = opened(context, preview.address + FRIENDS)
    other = opened(context, preview.address + FRIENDS)
    page.evaluate(HIDE, True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    template = preview.root / "theme/templates/friends.html"
    edit(template, "{% block main -%}", "{% block main -%}<b id=hidden></b>")
    other.wait_for_selector("#hidden", state="attached")
    assert page.locator("#hidden").count() == 0
    assert not asked
    page.evaluate(HIDE, False)
    page.wait_for_selector("#hidden", state="attached")
    assert stayed(page)


def test_the_pages_own_policy_still_holds(preview: Running, context: BrowserContext) -> None:
    """Or a theme would work here and not where its pages are built to."""
    page = context.new_page()
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    edit(
        preview.root / "theme/templates/friends.html",
        "{% block main -%}",
        "{% block main -%}<p style='color:red'>x</p>",
    )
    page.goto(preview.address + FRIENDS)
    page.wait_for_timeout(100)
    assert any(re.search("Content Security Policy", text) for text in heard), heard


def test_an_open_page_outlives_the_server(example: Path, tmp_path: Path, context: BrowserContext) -> None:
    root = moved_in(example, tmp_path / "archive")
    with running(root) as first:
        page = opened(context, first.address + FRIENDS)
        page.wait_for_timeout(300)  # until it listens: nothing in the page shows it
        port = first.port
    templates = root / "theme/templates"
    templates.mkdir(parents=True)
    source = (BASE / "templates/friends.html").read_text(encoding="utf-8")
    (templates / "friends.html").write_text(source.replace("{% block main -%}", "{% block main -%}<b id=back></b>"))
    with running(root, "--port", str(port)):
        page.wait_for_selector("#back", state="attached")
        assert stayed(page)
