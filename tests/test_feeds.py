"""Feeds, read back by a reader of feeds and held against the two formats' own rules."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import feedparser
import pytest
from albums import AlbumMaker

from tweetarchive.album.body import BodyMedia
from tweetarchive.album.reader import Album
from tweetarchive.records import Span
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.feeds import NEWEST, NEWEST_OF_FRIEND

BASE = "https://me.example/letters/"
SETTINGS = SiteSettings(title="Alma's <letters>", description="Kept & told", base_url=BASE)
ATOM = "{http://www.w3.org/2005/Atom}"
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Album]:
    maker = AlbumMaker()
    nancy = maker.person("Nancy <Drew>", described=1)
    maker.person("Bo", described=1)
    passing = maker.person("Tam")
    seldom = maker.post(passing, "2009-01-01 10:00", "Hello from Tam", to=[maker.owner], name="7")
    for number in range(70):
        maker.post(maker.owner, f"2010-{number % 12 + 1:02}-{number % 28 + 1:02} 09:00", f"Note {number}", to=[nancy])
    link = Span("link", "a page", "https://elsewhere.example/?a=1&b=2")
    asked = maker.post(nancy, "2012-05-01 10:00", [Span("text", 'Is "<b>" & \x0b such '), link], to=[maker.owner])
    maker.post(maker.owner, "2012-05-01 10:05", "Yes,\ufffe\nindeed", answers=asked, to=[nancy], quote=seldom)
    picture = BodyMedia("photo", "aa" * 32, "A kettle", 640, 480)
    maker.media.append(("aa.jpg", "aa" * 32, "media/aa.jpg", "image/jpeg", 10))
    maker.post(maker.owner, "2012-05-02 10:00", "Look", media=[picture])
    maker.post(maker.owner, "2012-05-03 10:00", "Somebody else's words", kind="boost", boosted=nancy)
    article = maker.article(maker.owner, "2012-05-04 10:00", "On kettles", "<p>They <script>x()</script>sing.</p>")
    maker.comment(nancy, "2012-05-05 10:00", article, "<p>They do. <a href='/rel'>More</a></p>")
    maker.article(maker.owner, None, "Some day", "<p>Without a date.</p>")
    path = tmp_path_factory.mktemp("feeds") / "album.db"
    maker.write(path)
    with Album.open(path) as opened:
        yield opened


def written(album: Album, path: str, settings: SiteSettings = SETTINGS) -> bytes:
    site = Site(album, settings)
    return Renderer(find_theme("base"), site.view, base_url=BASE).document(site.documents()[path])


def items(album: Album, path: str = "feed.json") -> list[dict[str, Any]]:
    told: dict[str, Any] = json.loads(written(album, path))
    return list(told["items"])


def test_a_reader_of_feeds_finds_nothing_wrong_and_both_forms_say_the_same(album: Album) -> None:
    for name in ("feed", "friends/nancy-drew"):
        read = feedparser.parse(written(album, f"{name}.atom"))
        assert not read.bozo, read.get("bozo_exception")
        assert read.version == "atom10"
        other = items(album, f"{name}.json")
        assert [entry.id for entry in read.entries] == [item["id"] for item in other]
        assert [entry.title for entry in read.entries] == [item["title"].strip() for item in other]
        assert [entry.link for entry in read.entries] == [item["url"] for item in other]


def test_the_newest_come_first_and_there_is_an_end(album: Album) -> None:
    told = items(album)
    dates = [item["date_published"] for item in told]
    assert len(told) == NEWEST
    assert dates == sorted(dates, reverse=True)
    assert dates[0] == "2012-05-05T10:00:00Z"
    assert len(items(album, "friends/nancy-drew.json")) == NEWEST_OF_FRIEND


def test_what_atom_asks_for_is_there(album: Album) -> None:
    """RFC 4287, 4.1: one id, title and updated each; an author; one link to itself and one to what it tells of."""
    root = ElementTree.fromstring(written(album, "feed.atom"))
    assert root.findtext(f"{ATOM}title") == "Alma's <letters>"
    for element in (root, *root.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(element.findall(ATOM + name)) == 1
        assert element.find(f"{ATOM}author/{ATOM}name") is not None
        assert RFC3339.fullmatch(element.findtext(f"{ATOM}updated") or "")
        addresses = [link.get("href", "") for link in element.findall(f"{ATOM}link")]
        assert addresses and all(each.startswith("https://") for each in addresses)
    names = [entry.findtext(f"{ATOM}id") or "" for entry in root.iter(f"{ATOM}entry")]
    assert len(set(names)) == len(names) and all(name.startswith("urn:uuid:") for name in names)


def test_what_json_feed_asks_for_is_there(album: Album) -> None:
    told = json.loads(written(album, "feed.json"))
    assert told["version"] == "https://jsonfeed.org/version/1.1"
    assert told["feed_url"] == f"{BASE}feed.json" and told["home_page_url"].startswith(BASE)
    for item in told["items"]:
        assert isinstance(item["id"], str) and item["url"].startswith(BASE)
        assert "content_html" in item or "content_text" in item
        assert RFC3339.fullmatch(item["date_published"])
        assert all("name" in author for author in item["authors"])


def test_words_are_whole_and_safe(album: Album) -> None:
    told = {item["date_published"][:10]: item for item in items(album)}
    comment, article, photo = told["2012-05-05"], told["2012-05-04"], told["2012-05-02"]
    assert article["title"] == "On kettles" and "<script" not in article["content_html"]
    assert "x()" not in article["content_text"]
    assert comment["authors"][0]["url"] == f"{BASE}friends/nancy-drew.html"
    assert f'<img src="{BASE}media/aa.jpg" alt="A kettle">' in photo["content_html"]
    answer, asked = (item for item in items(album) if item["date_published"].startswith("2012-05-01"))
    assert 'href="https://elsewhere.example/?a=1&amp;b=2"' in asked["content_html"]
    assert "&lt;b&gt;" in asked["content_html"] and "\x0b" not in asked["content_html"]
    assert "<br>" in answer["content_html"] and "<blockquote>" in answer["content_html"]
    assert "\ufffe" not in answer["content_html"]
    assert "Somebody else" not in json.dumps(list(told.values())), "words that were only passed on"
    assert "Without a date" not in json.dumps(list(told.values()))


def test_an_answer_names_what_it_answers(album: Album) -> None:
    read = feedparser.parse(written(album, "feed.atom"))
    answer = next(entry for entry in read.entries if "indeed" in entry.content[0].value)
    asked = next(entry for entry in read.entries if "a page" in entry.content[0].value)
    assert answer["thr_in-reply-to"]["ref"] == asked.id


def test_a_post_is_called_the_same_wherever_the_site_stands(album: Album) -> None:
    moved = SiteSettings(title="Other", base_url="http://127.0.0.1/")
    there = json.loads(written(album, "feed.json", moved))["items"]
    assert [item["id"] for item in there] == [item["id"] for item in items(album)]


def test_who_has_a_feed(album: Album) -> None:
    """Nancy is described, and her page is told by years; with Bo nothing passed, with Tam little."""
    paths = set(Site(album, SETTINGS).documents())
    feeds = {path for path in paths if path.endswith((".atom", "y-drew.json", "d.json"))}
    assert feeds == {"feed.atom", "feed.json", "friends/nancy-drew.atom", "friends/nancy-drew.json"}
    assert not any(path.endswith(".atom") for path in Site(album, SiteSettings(title="Letters")).documents())


@pytest.mark.parametrize("path", ["friends/tam.atom", "friends/bo.json", "friends/nobody.atom", "feed.rss", "x.atom"])
def test_what_is_not_listed_is_not_there(album: Album, path: str) -> None:
    with pytest.raises(KeyError):
        Site(album, SETTINGS).documents()[path]


@pytest.mark.parametrize("theme", ["letters", "pocket", "timeline", "base"])
def test_pages_lead_to_their_feeds(album: Album, theme: str, tmp_path: Path) -> None:
    site = Site(album, SETTINGS)
    renderer = Renderer(find_theme(theme), site.view, base_url=BASE)
    home = renderer.page(site["index.html"]).decode()
    assert (
        '<link rel="alternate" type="application/atom+xml" title="Alma&#39;s &lt;letters&gt;" href="feed.atom">' in home
    )
    assert '<a href="feed.json">JSON</a>' in home
    nancy = renderer.page(site["friends/nancy-drew.html"]).decode()
    assert 'type="application/feed+json"' in nancy and 'href="../friends/nancy-drew.json"' in nancy
    assert "application/atom" not in renderer.page(site["friends/tam.html"]).decode()
    alone = Site(album, SiteSettings(title="Letters"))
    assert "feed." not in Renderer(find_theme(theme), alone.view).page(alone["index.html"]).decode()
