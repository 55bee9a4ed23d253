"""The preview in a real browser: what is saved is seen, and whoever looks keeps their place."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from browsing import UNDRAWN, settles
from playwright.sync_api import Browser, BrowserContext, Error, Page, expect
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
    shutil.rmtree(own, ignore_errors=True)


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
        with suppress(Error):  # it is being loaded anew
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


def test_what_was_looked_for_is_looked_for_again(preview: Running, context: BrowserContext) -> None:
    template = preview.root / "theme/templates/search.html"
    template.write_bytes((BASE / "templates/search.html").read_bytes())
    page = opened(context, preview.address + "search.html#q=the%20")
    page.locator("#search-results:not([aria-busy]) > li").nth(20).wait_for()
    page.evaluate("scrollTo(0, 900)")
    edit(template, '<p class="words" dir="auto">', '<p class="words other" dir="auto">')
    page.locator(".results .other").nth(20).wait_for()
    until(page, "scrollY === 900")
    assert page.get_by_role("searchbox").input_value() == "the "


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


def test_a_text_that_is_being_written_is_kept(preview: Running, context: BrowserContext) -> None:
    template = preview.root / "theme/templates/friends.html"
    box = "<label>Find <input id=find></label><textarea id=note></textarea><p id=state>one</p>"
    edit(template, "{% block main -%}", "{% block main -%}" + box)
    page = opened(context, preview.address + FRIENDS)
    page.locator("#note").fill("Words of a reader")
    page.locator("#find").fill("Marit Ollenquay")
    page.evaluate("document.querySelector('#find').setSelectionRange(6, 10)")
    edit(template, "<p id=state>one", "<p id=state>two")
    expect(page.locator("#state")).to_have_text("two")
    assert page.evaluate("document.activeElement.id") == "find"
    assert page.locator("#find").input_value() == "Marit Ollenquay"
    where = "[document.querySelector('#find').selectionStart, document.querySelector('#find').selectionEnd]"
    assert page.evaluate(where) == [6, 10]
    page.keyboard.type("olle")
    assert page.locator("#find").input_value() == "Marit ollenquay"
    assert page.locator("#note").input_value() == "Words of a reader"
    assert stayed(page)


def test_a_page_that_goes_away_says_so_and_is_there_when_it_comes_back(
    preview: Running, context: BrowserContext
) -> None:
    story = preview.root / "stories/nine-and-a-half-seconds.md"
    page = opened(context, f"{preview.address}stories/nine-and-a-half-seconds.html")
    heading = page.locator("h1").inner_text()
    moved = story.rename(preview.root / "set-aside.md")
    try:
        page.wait_for_selector("body.on-not-found", state="attached")
        expect(page.locator("h1")).not_to_have_text(heading)
        home = page.locator("a[href$='index.html']").first
        assert home.evaluate("each => each.href") == f"{preview.address}index.html"
    finally:
        moved.rename(story)
    page.wait_for_selector("body.on-story", state="attached")
    expect(page.locator("h1")).to_have_text(heading)


def test_a_page_that_moves_takes_its_reader_along(preview: Running, context: BrowserContext) -> None:
    person = preview.root / "people/mrs-prothero-vane.md"  # no export is hers, and no other file names her
    page = opened(context, f"{preview.address}friends/mrs-prothero-vane.html")
    heading = page.locator("h1").inner_text()
    moved = person.rename(person.with_name("mrs-vane.md"))
    try:
        page.wait_for_url(f"{preview.address}friends/mrs-vane.html")
        page.wait_for_selector("body.on-friend", state="attached")
        expect(page.locator("h1")).to_have_text(heading)
    finally:
        moved.rename(person)


@pytest.fixture
def config(preview: Running) -> Iterator[Path]:
    """archive.toml, as it was again afterwards."""
    path = preview.root / "archive.toml"
    before = path.read_text(encoding="utf-8")
    yield path
    path.write_text(before, encoding="utf-8")


LOOK = """[...document.querySelectorAll("body, body h1, main a")].slice(0, 20).map(each => {
  const style = getComputedStyle(each);
  return [style.fontFamily, style.fontSize, style.color, style.backgroundColor, style.textDecorationLine].join();
}).join()"""


@pytest.mark.parametrize("theme", ["base", "timeline", "pocket"])
def test_another_theme_looks_as_if_it_had_always_been_there(
    preview: Running, context: BrowserContext, config: Path, theme: str
) -> None:
    if not (ROOT / "themes" / theme).is_dir():
        pytest.skip("this theme is not here")
    shutil.rmtree(preview.root / "theme")
    page = opened(context, preview.address + FRIENDS)
    before = page.evaluate(LOOK)
    edit(config, 'theme = "letters"', f'theme = "{theme}"')
    until(page, f"{LOOK} !== {json.dumps(before)}")
    fresh = opened(context, preview.address + FRIENDS)
    wanted = fresh.evaluate(LOOK)
    until(
        page, f"JSON.stringify({LOOK}) === {json.dumps(json.dumps(wanted, ensure_ascii=False, separators=(',', ':')))}"
    )
    sheets = "[...document.querySelectorAll('link[rel=stylesheet]')].map(each => each.href)"
    assert page.evaluate(sheets) == fresh.evaluate(sheets)
    assert_same(page, fresh)
    edit(config, f'theme = "{theme}"', 'theme = "letters"')
    until(
        page, f"JSON.stringify({LOOK}) === {json.dumps(json.dumps(before, ensure_ascii=False, separators=(',', ':')))}"
    )
    (preview.root / "theme").mkdir()


def assert_same(page: Page, other: Page) -> None:
    """Two pages hold the same, but for the preview's own script and where in the head what is in it stands."""
    held = """[document.documentElement.cloneNode().outerHTML, document.body.outerHTML,
      [...document.head.children].filter(each => !each.matches("[data-epoch], [rel=stylesheet]"))
        .map(each => each.outerHTML).sort()]"""
    for _ in range(100):  # the other may be a change ahead
        if page.evaluate(held) == other.evaluate(held):
            return
        page.wait_for_timeout(50)
    assert page.evaluate(held) == other.evaluate(held)


def test_another_language_turns_the_page(preview: Running, context: BrowserContext, config: Path) -> None:
    words = preview.root / "theme/locale/ar.po"  # as long as there are none of the product's
    words.parent.mkdir()
    words.write_text('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n', encoding="utf-8")
    page = opened(context, preview.address + FRIENDS)
    root = "[document.documentElement.lang, document.documentElement.dir, getComputedStyle(document.body).direction]"
    assert page.evaluate(root) == ["en", "ltr", "ltr"]
    edit(config, 'language = "en"', 'language = "ar"')
    until(page, f"JSON.stringify({root}) === JSON.stringify(['ar', 'rtl', 'rtl'])")
    assert stayed(page)
    assert_same(page, opened(context, preview.address + FRIENDS))
    edit(config, 'language = "ar"', 'language = "en"')
    until(page, f"JSON.stringify({root}) === JSON.stringify(['en', 'ltr', 'ltr'])")


def test_back_and_forth_shows_what_is_on_disk(preview: Running, context: BrowserContext) -> None:
    page = opened(context, preview.address + FRIENDS)
    page.goto(preview.address + "dates.html")
    edit(preview.root / "theme/templates/friends.html", "{% block main -%}", "{% block main -%}<b id=meanwhile></b>")
    page.go_back()
    page.wait_for_selector("#meanwhile", state="attached")
    assert page.url == preview.address + FRIENDS
    edit(preview.root / "theme/templates/friends.html", "<b id=meanwhile>", "<b id=later>")
    page.wait_for_selector("#later", state="attached")
    page.go_forward()
    expect(page.locator("body.on-dates")).to_have_count(1)


def test_on_paper_it_is_the_built_page(preview: Running, context: BrowserContext, example: Path) -> None:
    """The preview adds nothing that would be printed; an error does not lie over the page there either."""
    shutil.rmtree(preview.root / "theme")
    (preview.root / "theme/templates").mkdir(parents=True)
    measure = "[document.documentElement.scrollHeight, document.body.innerText]"
    pages = []
    for address in (preview.address + FRIENDS, (example / "site" / FRIENDS).as_uri()):
        page = context.new_page()
        page.emulate_media(media="print")
        page.goto(address)
        settles(page, UNDRAWN, address)
        pages.append(page.evaluate(measure))
    assert pages[0] == pages[1]
    page = opened(context, preview.address + FRIENDS)
    source = (BASE / "templates/friends.html").read_text(encoding="utf-8")
    (preview.root / "theme/templates/friends.html").write_text(
        source.replace("{% block main -%}", "{% block main -%}{{ x }}")
    )
    failure = page.locator("tweetarchive-failure")
    expect(failure).to_have_css("display", "block")
    page.emulate_media(media="print")
    expect(failure).to_have_css("display", "none")


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="nothing here says which connections are open")
def test_nobody_is_connected_while_nobody_looks(preview: Running, context: BrowserContext) -> None:
    pages = [opened(context, preview.address + FRIENDS) for _ in range(3)]
    for page in pages:
        page.evaluate(HIDE, True)
    for _ in range(300):  # what browser and server keep open for the next request, they close after some seconds
        if not connections(preview.port):
            break
        pages[0].wait_for_timeout(100)
    assert not connections(preview.port)
    edit(preview.root / "theme/templates/friends.html", "{% block main -%}", "{% block main -%}<b id=unseen></b>")
    pages[0].wait_for_timeout(1500)
    assert not connections(preview.port)
    for page in pages:
        page.evaluate(HIDE, False)
        page.wait_for_selector("#unseen", state="attached")
        assert stayed(page)


def connections(port: int) -> int:
    """How many are open to a port of this machine."""
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    return sum(row[1].endswith(f":{port:04X}") and row[3] == "01" for row in rows)


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
