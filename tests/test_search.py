"""What can be found: every word of the album by its numbers, what a result says, and files of bounded size."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from albums import AlbumMaker
from crowded import ZONE, crowded
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.album.body import BodyMedia
from tweetarchive.album.reader import Album
from tweetarchive.config import parse
from tweetarchive.records import Span
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.search.cards import CARDS, LONGEST
from tweetarchive.site.search.index import FILE
from tweetarchive.site.search.numbering import DIGITS, written
from tweetarchive.site.search.words import Words
from tweetarchive.site.views import SearchCard, SearchCards, SearchPage, SearchTable, SearchWords

TOLD = json.loads(Path(__file__).with_name("search_words.json").read_text(encoding="utf-8"))


# --- words and numbers -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "words"), TOLD)
def test_a_text_has_these_words(text: str, words: list[str]) -> None:
    assert Words().of(text) == words


@given(st.text())
def test_words_of_words_are_the_same_words(text: str) -> None:
    cutter = Words()
    spaced = [word for word in cutter.of(text) if len(cutter.of(word)) == 1]
    assert [cutter.of(word) for word in spaced] == [[word] for word in spaced]
    assert all(not re.search(r"[\s:]", word) for word in cutter.of(text)), "no word looks like a filter or ends a line"


def read(writing: str) -> list[int]:
    """As numbering.py says that numbers are written, in the plainest way."""
    values = [DIGITS.index(digit) for digit in writing.removeprefix("~")]
    if writing.startswith("~"):
        return [6 * place + bit for place, value in enumerate(values) for bit in range(6) if value >> bit & 1]
    numbers, step, worth, last = [], 0, 1, -1
    for value in values:
        step += value % 32 * worth
        worth *= 32
        if value < 32:
            last += step + 1
            numbers.append(last)
            step, worth = 0, 1
    return numbers


@given(st.sets(st.one_of(st.integers(0, 200), st.integers(0, 2_000_000))))
def test_numbers_are_written_and_read(numbers: set[int]) -> None:
    assert read(written(sorted(numbers))) == sorted(numbers)


def test_what_stands_everywhere_is_a_row_of_bits() -> None:
    everywhere = [number for number in range(100_000) if number % 3]
    assert written(everywhere).startswith("~")
    assert len(written(everywhere)) < 17_000
    assert len(written([5, 500_000])) == 5


# --- an album ----------------------------------------------------------------------------------------------------


class Shelf:
    """The files of a site's search, read as its script reads them."""

    def __init__(self, site: Site) -> None:
        self.site = site
        documents = {path: document.view for path, document in site.documents().items() if path.startswith("search/")}
        self.table = documents.pop("search/table.js")
        assert isinstance(self.table, SearchTable)
        self.words: dict[str, list[int]] = {}
        self.cards: list[SearchCard] = []
        self.files = {view.number: view.lines for view in documents.values() if isinstance(view, SearchWords)}
        for number in sorted(self.files):
            for line in self.files[number].splitlines():
                word, _, writing = line.partition(" ")
                assert word not in self.words
                self.words[word] = read(writing)
        packs = {view.number: view.cards for view in documents.values() if isinstance(view, SearchCards)}
        for number in sorted(packs):
            self.cards += packs[number]

    def find(self, *asked: str) -> list[SearchCard]:
        """What has all of these words and filters, the first to show first."""
        found = set(range(len(self.cards))).intersection(*(self.words.get(word, []) for word in asked))
        return [self.cards[number] for number in sorted(found, reverse=True)]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    with Album.open(small(tmp_path_factory.mktemp("search") / "album.db")) as album:
        yield Shelf(Site(album, SiteSettings(title="Letters")))


def small(path: Path) -> Path:
    album = AlbumMaker("Alma Ortega")
    alma = album.owner
    nancy = album.person("Nancy Dru", story="She mends *clocks*.", described=1)
    bo = album.person("Bo Lín")
    stranger = album.person("Passer By", stranger=True)
    kettle = album.post(alma, "2011-02-08 22:45", "The kettle, again", to=[nancy])
    album.post(nancy, "2011-02-08 22:50", "Äpfel are no KETTLE", to=[alma], answers=kettle)
    album.post(alma, "2012-03-01 09:00", "天気予報は雨", to=[bo])
    picture = BodyMedia("photo", "", "a lighthouse in fog", 1, 1)
    link = Span("link", "t.co/abc", "https://www.example.org/longpath?x=1")
    album.post(alma, "2013-01-01 09:00", [link], media=(picture,))
    album.post(alma, "2014-01-01 09:00", "borrowed words", kind="boost", boosted=stranger)
    album.story("eels", "Four hours of eels", "It was a [Tuesday](day:2011-02-08).", date="2011-02", people=[nancy])
    return album.write(path)


def test_a_word_finds_what_has_it_the_newest_first_and_people_before_all(shelf: Shelf) -> None:
    assert [(card.kind, card.day) for card in shelf.find("kettle")] == [("post", 20110208), ("begun", 20110208)]
    assert [card.name for card in shelf.find("nancy")][:2] == ["Nancy Dru", "Nancy Dru"]
    assert shelf.find("nancy")[0].path == "friends/nancy-dru.html"
    assert [card.kind for card in shelf.find("clocks")] == ["person"], "the owner's story about her"
    assert [card.path for card in shelf.find("tuesday")] == ["stories/eels.html"]


def test_all_of_a_post_is_looked_through(shelf: Shelf) -> None:
    assert len(shelf.find("天気", "予報")) == len(shelf.find("雨")) == 1
    assert shelf.find("apfel")[0].words == "Äpfel are no KETTLE"
    assert shelf.find("lighthouse") == shelf.find("example") != []
    assert shelf.find("longpath") == shelf.find("abc") == [], "the rest of an address is no words"
    assert [card.passed for card in shelf.find("borrowed", "passer")] == ["@passer_by"]


def test_filters(shelf: Shelf) -> None:
    assert [card.kind for card in shelf.find("with:nancy-dru")] == ["person", "story", "post", "begun"]
    assert {card.day for card in shelf.find("with:bo-lín")} == {0, 20120301}
    assert [card.told for card in shelf.find("is:begun")] == [2]
    assert len(shelf.find("on:twitter")) == 5
    assert shelf.table.years == ((2011, 0, 1), (2012, 2, 2), (2013, 3, 3), (2014, 4, 4))
    assert (shelf.table.posts, shelf.table.stories, shelf.table.people) == (5, 1, 2)


def test_a_result_leads_to_where_it_stands(shelf: Shelf) -> None:
    for card in shelf.cards:
        path, _, anchor = card.path.partition("#")
        assert path in shelf.site
        if anchor:
            assert anchor in str(shelf.site[path].view)


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    with Album.open(crowded(tmp_path_factory.mktemp("search") / "album.db", blog=True, told=True)) as album:
        yield Shelf(Site(album, SiteSettings(title="Letters", time_zone=ZONE)))


def test_everything_with_a_place_can_be_found_there(crowd: Shelf) -> None:
    assert len(crowd.cards) == crowd.table.posts + crowd.table.stories + crowd.table.people
    homes = {card.path.partition("#")[0] for card in crowd.cards}
    assert homes <= set(crowd.site)
    anchors = [card.path.partition("#")[2] for card in crowd.cards if "#" in card.path]
    assert len(anchors) == len(set(anchors)) == crowd.table.posts
    for number in (0, 500, 1500, crowd.table.posts - 1):
        path, _, anchor = crowd.cards[number].path.partition("#")
        assert f"'{anchor}'" in repr(crowd.site[path].view), "long days and conversations are cut"


def test_files_are_in_the_order_in_which_a_script_compares_and_small(crowd: Shelf) -> None:
    words = [line.partition(" ")[0] for number in sorted(crowd.files) for line in crowd.files[number].splitlines()]
    assert words == sorted(words, key=lambda word: word.encode("utf-16-be"))
    assert crowd.table.firsts == tuple(crowd.files[number].partition(" ")[0] for number in sorted(crowd.files))
    for number, lines in crowd.files.items():
        assert crowd.table.sizes[number] >= len(lines.encode())
        assert len(lines.encode()) <= FILE or lines.count("\n") == 1
    assert all(len(card.words.encode()) <= LONGEST + 3 for card in crowd.cards)


def test_it_is_the_same_every_time(crowd: Shelf) -> None:
    renderer = Renderer(find_theme("base"), crowd.site.view)
    again = crowd.site.documents()
    one = {path: renderer.document(again[path]) for path in again}
    other = Site(crowd.site._desk.album, SiteSettings(title="Letters", time_zone=ZONE)).documents()
    assert {path: renderer.document(other[path]) for path in other} == one
    assert list(again) == list(other) and len(again) == len(list(again))
    scripts = [content for path, content in one.items() if path.startswith("search/")]
    assert scripts and all(content.startswith(b'found("') and b"<" not in content for content in scripts)


def test_what_is_not_listed_is_not_there(crowd: Shelf) -> None:
    documents = crowd.site.documents()
    beyond = len(crowd.cards) // CARDS + 1
    for path in ("words-99999", f"cards-{beyond}", "cards-01", "cards--1", "cards-0.js", "tables"):
        assert documents.get(f"search/{path}.js") is None


# --- the page, and none ------------------------------------------------------------------------------------------


def test_the_page_has_a_script_and_no_other_page_may_run_one(shelf: Shelf) -> None:
    for theme in ("base", "letters", "pocket", "timeline"):
        renderer = Renderer(find_theme(theme), shelf.site.view)
        page = renderer.page(shelf.site["search.html"]).decode()
        assert "script-src 'self'" in page and page.count("<script") == 1 and 'src="assets/search.js?v=' in page
        home = renderer.page(shelf.site["index.html"]).decode()
        assert "<script" not in home and "script-src" not in home and 'href="search.html"' in home
    view = shelf.site["search.html"].view
    assert isinstance(view, SearchPage)
    assert [one.slug for one in view.friends] == ["nancy-dru", "bo-lín"] and view.years == (2011, 2012, 2013, 2014)


def test_switched_off_there_is_nothing_of_it(tmp_path: Path) -> None:
    with Album.open(small(tmp_path / "album.db")) as album:
        site = Site(album, SiteSettings(title="Letters", search=False))
        assert "search.html" not in site and "search.html" not in list(site)
        assert not any(path.startswith("search/") for path in site.documents())
        assert site.documents().get("search/table.js") is None
        renderer = Renderer(find_theme("letters"), site.view)
        assert "assets/search.js" not in renderer.assets and "assets/search.css" not in renderer.assets
        assert all(b"search" not in renderer.page(site[path]) for path in site)
    assert parse("[search]\nenabled = false\n").search.enabled is False
