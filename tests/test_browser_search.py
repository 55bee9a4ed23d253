"""Searching in a real browser: from a folder and under a path, without a server's help; hostile words stay words."""

from __future__ import annotations

import json
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from albums import AlbumMaker
from browsing import Witness, served

from tweetarchive.album.reader import Album
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.search.words import Words

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

HARM = '<img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script> "\'&{}$&'
TOLD = json.loads(Path(__file__).with_name("search_words.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The search of a small archive, whose people and words mean harm, and a page that results lead to."""
    out = tmp_path_factory.mktemp("search") / "site"
    maker = AlbumMaker("Alma Ortega")
    alma = maker.owner
    nancy = maker.person("Nancy Dru")
    harm = maker.person(f"Harm {HARM}", slug="härm-？")
    kettle = maker.post(alma, "2011-02-08 22:45", "The kettle, again", to=[nancy])
    maker.post(nancy, "2011-02-08 22:50", "Äpfel are no KETTLE", to=[alma], answers=kettle)
    maker.post(alma, "2012-03-01 09:00", "明日の天気予報は雨", to=[harm])
    maker.post(harm, "2012-03-02 09:00", f"harmful {HARM}", to=[alma])
    maker.post(alma, "2013-01-01 09:00", f"harmful again {HARM}", kind="boost", boosted=harm)
    for number in range(130):
        maker.post(alma, f"2014-01-01 09:{number % 60:02}", f"many of these {number}")
    maker.story("harm", f"Harmful {HARM}", f"All {HARM}", date="2012")
    with Album.open(maker.write(out.parent / "album.db")) as album:
        site = Site(album, SiteSettings(title="Letters"))
        renderer = Renderer(find_theme("letters"), site.view)
        pages = {path: renderer.page(site[path]) for path in ("search.html", "friends.html", *site)}
        documents = site.documents()
        for path, content in {**pages, **{path: renderer.document(documents[path]) for path in documents}}.items():
            (out / path).parent.mkdir(parents=True, exist_ok=True)
            (out / path).write_bytes(content)
        for path, source in renderer.assets.items():
            (out / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, out / path)
    return out


@pytest.fixture(params=["file", "http"])
def searching(request: pytest.FixtureRequest, chromium: Browser, folder: Path) -> Iterator[Searching]:
    """The page, from the folder and then from a server, where it stands under /repo/."""
    page = chromium.new_page(viewport={"width": 380, "height": 800})
    if request.param == "file":
        yield Searching(page, folder.as_uri() + "/")
    else:
        with served(folder) as root:
            yield Searching(page, root)
    page.close()


class Searching:
    """What somebody does on the page, and what they see."""

    def __init__(self, page: Page, root: str) -> None:
        self.page = page
        self.root = root
        self.witness = Witness(page, root)
        page.goto(f"{root}search.html")

    def ask(self, asked: str) -> list[str]:
        """What stands in the results of an address."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.root}search.html#{asked}")
        return self.results()

    def results(self) -> list[str]:
        self.page.locator("#search-results:not([aria-busy])").wait_for(state="attached")
        return [" ".join(each.split()) for each in self.page.locator(".results > li").all_inner_texts()]

    def says(self) -> str:
        return self.page.locator("#search-status").inner_text()


def test_a_word_a_name_a_pair_of_signs_and_filters(searching: Searching) -> None:
    page = searching.page
    page.get_by_role("searchbox").fill("kettle")
    page.get_by_role("searchbox").press("Enter")
    page.locator(".results mark").first.wait_for()
    first, second = searching.results()
    assert searching.says() == "Found: 2"
    assert "Nancy Dru 8 February 2011 Äpfel are no KETTLE" in first
    assert "Alma Ortega 8 February 2011" in second and "Conversation, posts: 2" in second
    assert page.locator(".results mark").all_inner_texts() == ["KETTLE", "kettle"]
    page.locator(".results .way").nth(1).click()
    assert page.url.startswith(f"{searching.root}threads/") and page.locator(":target").inner_text().count("kettle")
    page.go_back()
    page.locator(".results li").first.wait_for()
    assert len(searching.results()) == 2 and page.get_by_role("searchbox").input_value() == "kettle"

    assert searching.ask("q=nan")[0].startswith("Nancy Dru"), "people first, by the beginning of their names"
    assert [each for each in searching.ask("q=%E5%A4%A9%E6%B0%97") if "天気予報" in each], "a pair of signs"
    assert searching.page.locator(".results mark").all_inner_texts() == ["天気"]
    assert len(searching.ask("q=雨")) == len(searching.ask("q=APFEL")) == 1
    assert len(searching.ask("q=kettle&with=nancy-dru&year=2011&is=posts")) == 2
    assert searching.ask("q=kettle&year=2012") == [] and searching.says() == "Nothing was found."
    assert len(searching.ask("is=begun")) == len(searching.ask("is=stories")) == 1
    assert len(searching.ask("is=people")) == 2
    page.locator("select[name=is]").select_option("stories")
    page.locator(".results li").first.wait_for()
    page.locator(".of-story").wait_for()
    assert "is=stories" in page.url and len(searching.results()) == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= 380
    assert searching.witness.heard() == []


def test_hostile_words_are_words(searching: Searching) -> None:
    results = searching.ask("q=harm")
    assert len(results) == 4
    assert all('<img src=x onerror="' in each for each in results)
    page = searching.page
    assert page.evaluate("window.__pwned") is None
    assert page.locator(".results :is(img, script)").count() == 0
    assert any("passed on words of @harm_img_src" in each or HARM in each for each in results)
    page.locator(".of-person .only").click()
    page.locator(".results li").nth(1).wait_for()
    assert searching.says().startswith("Found: ") and page.locator("select[name=with]").input_value() != ""
    page.goto(f"{searching.root}search.html#q=%3Cimg%20src=x%20onerror=alert(1)%3E&with=%22%3E%3Cimg%20src=x%3E")
    page.reload()
    assert searching.results() == [] and page.locator("main img").count() == 0
    searching.ask("is=people")
    page.locator(".of-person .way").last.click()
    assert searching.witness.heard() == []


def test_more_results_come_by_a_button(searching: Searching) -> None:
    first = searching.ask("q=many%20these")
    assert searching.says() == "Found: 130"
    assert 20 < len(first) < 60
    searching.page.get_by_role("button", name="More results").press("Enter")
    searching.page.locator(f".results li:nth-child({len(first) + 1}) a:focus").wait_for()
    more = searching.results()
    searching.page.locator("#search-more").evaluate("each => { each.click(); each.click(); }")
    searching.page.locator(f".results li:nth-child({len(more) + 1}) a:focus").wait_for()
    assert len(set(searching.results())) == len(searching.results()) > len(more) > len(first)
    assert searching.witness.heard() == []


def test_the_first_results_stand_there_before_the_others(searching: Searching) -> None:
    page = searching.page
    held: list[Route] = []
    page.route("**/search/cards-3.js*", lambda route: held.append(route))
    page.reload()  # of a folder, only what a new page loads can be held back
    page.get_by_role("searchbox").fill("many these")
    page.get_by_role("searchbox").press("Enter")
    page.locator(".results > li").nth(5).wait_for()
    assert searching.says() == "Found: 130" and page.locator("#search-results[aria-busy]").count() == 1
    first = [" ".join(each.split()) for each in page.locator(".results > li").all_inner_texts()]
    while not held:
        page.wait_for_timeout(5)
    held[0].continue_()
    assert searching.results()[: len(first)] == first and len(searching.results()) > 20


def test_what_cannot_be_read_is_told_and_tried_again(searching: Searching) -> None:
    page = searching.page
    gone = {"cards-"}
    page.route(
        "**/search/*.js*",
        lambda route: route.abort() if any(part in route.request.url for part in gone) else route.continue_(),
    )
    assert searching.ask("q=many%20these") == []
    assert searching.says() == "The files that belong to this page could not be read."
    gone.clear()
    page.get_by_role("button", name="Search").click()
    page.locator(".results li").first.wait_for()
    first = searching.results()
    assert len(first) > 20 and searching.says() == "Found: 130"
    gone.add("cards-")
    page.get_by_role("button", name="More results").click()
    page.get_by_text("could not be read").wait_for()
    assert searching.results()[: len(first)] == first, "what is there stays"
    gone.clear()
    page.get_by_role("button", name="More results").click()
    page.get_by_text("Found: 130").wait_for()
    assert len(searching.results()) == len(set(searching.results())) > len(first)
    gone.update(("words-", "table"))
    for asked in ("year=2014", "q=kettle%20many%20"):
        assert searching.ask(asked) == [] and "could not be read" in searching.says()
        gone.discard("table")
    assert not [each for each in searching.witness.heard() if each.startswith("script failed")]
    assert searching.ask("q=%F0%9F%98%80") == [] and searching.says() == "Nothing was found.", "a smiley"


def test_nothing_is_loaded_before_somebody_asks(searching: Searching) -> None:
    searching.page.wait_for_timeout(100)
    assert not [url for url in searching.witness.asked if "/search/" in url]
    assert searching.page.locator("#search-browse").is_visible()


def test_without_scripts_there_is_what_can_be_leafed_through(chromium: Browser, folder: Path) -> None:
    page = chromium.new_context(java_script_enabled=False).new_page()
    page.goto((folder / "search.html").as_uri() + "#q=kettle")
    assert not page.get_by_role("searchbox").is_visible()
    links = page.locator("#search-browse a").evaluate_all("links => links.map((link) => link.getAttribute('href'))")
    assert links == ["friends.html", "threads.html", "stories.html", "dates.html", "days.html"]
    assert all((folder / link).is_file() for link in links)
    page.context.close()


def test_the_script_cuts_words_as_the_program_does(chromium: Browser, folder: Path) -> None:
    """The table of examples, and every letter that this Python knows: alone, between letters, and twice."""
    script = (folder / "assets/search.js").read_text(encoding="utf-8")
    cut = script[script.index("  const UNSPACED") : script.index("  // What is asked for")]
    page = chromium.new_page()
    texts = [text for text, _ in TOLD]
    known = [chr(code) for code in range(0x20, 0x30000) if unicodedata.category(chr(code)) not in ("Cn", "Cs", "Co")]
    letters = [char for char in known if not 0x3400 < ord(char) < 0x9FFF and not ord(char) > 0x17000] + list("天𠮷")
    texts += [f"{char} a{char}b {char}{char}" for char in letters]
    cutter = Words()
    cut_there = page.evaluate(f"(texts) => {{ {cut}; return texts.map((text) => wordsOf(text)); }}", texts)
    different = [(text, there) for text, there in zip(texts, cut_there, strict=True) if there != cutter.of(text)]
    assert different == []
    page.close()
