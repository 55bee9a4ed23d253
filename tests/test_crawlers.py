"""Which programs may gather the pages of a site, and the list of these."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

import pytest
from albums import AlbumMaker

from tweetarchive.album.reader import Album
from tweetarchive.config import parse
from tweetarchive.errors import ConfigError
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings, crawlers
from tweetarchive.site.crawlers import MOST, sitemap_file, sitemap_paths

BASE = "https://me.example/letters/"
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Album]:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Drew", former=(("nan", 1),), described=1)
    asked = maker.post(nancy, "2012-05-01 10:00", "Tea?", to=[maker.owner])
    maker.post(maker.owner, "2012-05-01 10:05", "Tea.", answers=asked, to=[nancy])
    path = tmp_path_factory.mktemp("crawlers") / "album.db"
    maker.write(path)
    with Album.open(path) as opened:
        yield opened


def site_of(album: Album, robots: str, base_url: str = BASE) -> Site:
    return Site(album, SiteSettings(title="Letters", robots=robots, base_url=base_url, removed=("twitter-9",)))


def written(site: Site, path: str) -> str:
    return Renderer(find_theme("base"), site.view).document(site.documents()[path]).decode()


def allowed(site: Site, name: str) -> bool:
    parser = RobotFileParser()
    parser.parse(written(site, "robots.txt").splitlines())
    return parser.can_fetch(name, f"{BASE}index.html")


@pytest.mark.parametrize(
    ("robots", "word", "engines", "models", "listed"),
    [
        ("", "", True, True, True),
        ("public", "", True, True, True),
        ("noai", "noai, noimageai", True, False, True),
        ("noindex", "noindex", True, False, False),  # an engine must be let in to read that it is not wanted
    ],
)
def test_what_each_mode_says(album: Album, robots: str, word: str, engines: bool, models: bool, listed: bool) -> None:
    site = site_of(album, robots)
    assert site.view.robots == word
    assert allowed(site, "Googlebot") is allowed(site, "Bingbot") is engines
    assert allowed(site, "GPTBot") is allowed(site, "CCBot") is allowed(site, "Kangaroo Bot") is models
    assert ("sitemap.xml" in site.documents()) is site.view.listed is listed
    assert (f"Sitemap: {BASE}sitemap.xml" in written(site, "robots.txt")) is listed


def test_robots_are_told_where_they_would_look(album: Album) -> None:
    assert "# Robots read https://me.example/robots.txt and nothing else" in written(
        site_of(album, "noai"), "robots.txt"
    )
    assert "#" not in written(site_of(album, "noai", "https://me.example/"), "robots.txt")


def test_without_an_address_nothing_is_said(album: Album) -> None:
    site = site_of(album, "public", "")
    assert not site.view.listed and not {"robots.txt", "sitemap.xml"} & set(site.documents())


def test_the_list_has_every_page_to_read_and_nothing_else(album: Album) -> None:
    site = site_of(album, "public")
    root = ElementTree.fromstring(written(site, "sitemap.xml"))
    told = [element.text or "" for element in root.iter(LOC)]
    pages = {path for path in site if path != "index.html"}
    hidden = {"404.html", "friends/nan.html", "threads/twitter-9.html", "alma_ortega/status/1001.html"}
    hidden |= {path for path in pages if "/status/" in path} | {"friends/nancy-drew/book/2012.html"}
    assert hidden <= pages
    assert sorted(told) == sorted([BASE, *(BASE + path for path in pages - hidden)])


@pytest.mark.parametrize(("robots", "word"), [("public", "noindex"), ("noai", "noindex, noai, noimageai")])
def test_what_only_repeats_says_so_to_search_engines(album: Album, robots: str, word: str) -> None:
    site = site_of(album, robots)
    book = Renderer(find_theme("base"), site.view).page(site["friends/nancy-drew/book/2012.html"]).decode()
    assert re.findall(r'<meta name="robots" content="([^"]*)">', book) == [word]
    assert 'rel="canonical"' not in book
    assert '<a class="u-url" href="../../../threads/twitter-1000.html#twitter-1001">' in book


def test_more_pages_than_one_list_may_have(album: Album) -> None:
    pages = [f"threads/{number}.html" for number in range(2 * MOST + 1)]
    paths = sitemap_paths(pages)
    assert paths == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]
    told = [sitemap_file(pages, path) for path in paths]
    assert told[0] and told[0].paths == ("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml") and not told[0].whole
    assert [path for part in told[1:] if part for path in part.paths] == pages
    assert sitemap_paths(pages[:MOST]) == ["sitemap.xml"]
    assert sitemap_file(pages, "sitemap-4.xml") is None


def test_a_list_of_lists_is_written_as_one(album: Album, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crawlers, "MOST", 5)
    site = site_of(album, "public")
    root = ElementTree.fromstring(written(site, "sitemap.xml"))
    assert root.tag.endswith("sitemapindex")
    parts = [(element.text or "").removeprefix(BASE) for element in root.iter(LOC)]
    assert set(parts) <= set(site.documents()) and len(parts) > 1
    assert ElementTree.fromstring(written(site, parts[0])).tag.endswith("urlset")


def test_another_word_for_robots_is_refused_and_the_known_ones_told() -> None:
    assert parse('[site]\nrobots = ""').site.robots == ""
    with pytest.raises(ConfigError, match="must be public, noindex, noai"):
        parse('[site]\nrobots = "nofollow"')
