"""Posts at the addresses that they had at their services."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from albums import AlbumMaker
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.album.reader import Album
from tweetarchive.check.lookups import posts_in
from tweetarchive.config import parse
from tweetarchive.errors import ConfigError
from tweetarchive.ids import post_path, read_post_path
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings, expected, lookup
from tweetarchive.site.views import MovedPage

BASE = "https://me.example/letters/"


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Album]:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Drew", handle="Nancy")
    early = maker.person("Ann", handle="nancy")  # the handle that the other gave up
    folder = maker.person("Fred", handle="Friends")
    device = maker.person("Connie", handle="con")
    hidden = maker.person("N. D.", handle="")
    asked = maker.post(nancy, "2012-05-01 10:00", "Tea?", to=[maker.owner], name="20")
    maker.post(maker.owner, "2012-05-01 10:05", "Tea.", answers=asked, to=[nancy], name="21")
    maker.post(maker.owner, "2012-05-02 10:00", "Cut o", whole=False, name="22")
    maker.post(nancy, "2012-05-03 10:00", "…", to=[maker.owner], whole=False, name="23")
    for number, person in enumerate((early, folder, device, hidden), 24):
        maker.post(person, f"2012-05-{number} 10:00", "Hello", to=[maker.owner], name=str(number))
    maker.post(nancy, "2012-06-01 10:00", kind="ghost", name="28")
    maker.comment(nancy, "2012-06-02 10:00", maker.article(maker.owner, "2012-06-01 10:00", "On tea"))
    path = tmp_path_factory.mktemp("expected") / "album.db"
    maker.write(path)
    with Album.open(path) as opened:
        yield opened


def site_of(album: Album, permalinks: str = "", base_url: str = BASE) -> Site:
    return Site(album, SiteSettings(title="Letters", permalinks=permalinks, base_url=base_url))


def stubs(site: Site) -> dict[str, str]:
    pages = {path: site[path].view for path in site if "/status/" in path}
    return {path: view.path for path, view in pages.items() if isinstance(view, MovedPage)}


def test_each_post_is_where_its_service_had_it_and_leads_on(album: Album) -> None:
    """Not those whose words are cut by a wish, of somebody without a handle, missing ones, or from blogs; not of
    whoever is called like a folder of the site, or like a device.
    """
    assert stubs(site_of(album)) == {
        "Nancy/status/20.html": "threads/twitter-20.html#twitter-20",
        "Nancy/status/24.html": "dates/2012/05/24.html#twitter-24",
        "alma_ortega/status/21.html": "threads/twitter-20.html#twitter-21",
        "alma_ortega/status/22.html": "dates/2012/05/02.html#twitter-22",
    }


@pytest.mark.parametrize(
    "path",
    [
        "nancy/status/20.html",
        "Nancy/status/21.html",
        "Nancy/status/23.html",
        "Nancy/status/28.html",
        "Friends/status/25.html",
        "con/status/26.html",
        "/status/27.html",
        "Nancy/status/20",
        "Nancy/status/1000.html",
        "blog/status/1.html",
    ],
)
def test_what_is_not_listed_is_not_there(album: Album, path: str) -> None:
    with pytest.raises(KeyError):
        site_of(album)[path]


def lookups(site: Site) -> dict[str, dict[str, str]]:
    """File of the lookup → id → where it leads."""
    renderer, documents = Renderer(find_theme("base"), site.view), site.documents()
    assert all(path in documents for path in documents) and len(documents) == len(list(documents))
    return {
        path: {
            post.native_id: f"{post.path}.html#{post.place}"
            for post in posts_in(path, renderer.document(documents[path]).decode())
        }
        for path in documents
        if path.startswith("lookup/") and path != "lookup/table.js"
    }


def test_none_where_nobody_looks_and_a_lookup_where_they_would_be_too_many(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    for without in (site_of(album, base_url=""), site_of(album, "none"), site_of(album, "nginx")):
        assert not stubs(without) and not lookups(without) and not without.view.lookup
    assert len(stubs(site_of(album, "stubs", base_url=""))) == 4
    monkeypatch.setattr(expected, "FEW", 5)
    assert not stubs(site_of(album)) and lookups(site_of(album))
    assert len(stubs(site_of(album, "stubs"))) == 4
    monkeypatch.setattr(expected, "FEW", 7)
    assert stubs(site_of(album)) and not lookups(site_of(album))


def test_a_lookup_knows_all_by_their_ids_alone(album: Album, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also those whose handle no path here may begin with; not those that a stub leaves out for somebody's sake."""
    monkeypatch.setattr(lookup, "POSTS", 4)
    site = site_of(album, "lookup", base_url="")
    assert lookups(site) == {
        "lookup/twitter-0.js": {
            "20": "threads/twitter-20.html#twitter-20",
            "21": "threads/twitter-20.html#twitter-21",
            "22": "dates/2012/05/02.html#twitter-22",
            "24": "dates/2012/05/24.html#twitter-24",
        },
        "lookup/twitter-1.js": {
            "25": "dates/2012/05/25.html#twitter-25",
            "26": "dates/2012/05/26.html#twitter-26",
        },
    }
    renderer = Renderer(find_theme("base"), site.view)
    table = renderer.document(site.documents()["lookup/table.js"])
    assert table == b'found("table",{"twitter":["k","p"]});\n'
    page = renderer.page(site["404.html"])
    assert b"script-src 'self'" in page and b"assets/lookup.js" in page
    assert "assets/lookup.js" in renderer.assets


@pytest.mark.parametrize("path", ["twitter-1.js", "twitter-00.js", "mastodon-0.js", "blog-0.js", "../album.db", ""])
def test_no_other_file_of_a_lookup_is_there(album: Album, path: str) -> None:
    with pytest.raises(KeyError):
        site_of(album, "lookup").documents()[f"lookup/{path}"]


def test_without_a_lookup_nothing_runs_where_nothing_is(album: Album) -> None:
    site = site_of(album, "none")
    renderer = Renderer(find_theme("base"), site.view)
    page = renderer.page(site["404.html"])
    assert b"script-src" not in page and b"<script" not in page and "assets/lookup.js" not in renderer.assets


def test_search_engines_are_not_sent_there(album: Album) -> None:
    site = site_of(album)
    told = Renderer(find_theme("base"), site.view).document(site.documents()["sitemap.xml"])
    assert b"/status/" not in told and b"threads/twitter-20.html" in told


def test_a_list_for_hosts_that_know_such(album: Album) -> None:
    site = site_of(album, "redirects")
    assert not stubs(site)
    text = Renderer(find_theme("base"), site.view).document(site.documents()["_redirects"]).decode()
    assert "/letters/Nancy/status/20 /letters/threads/twitter-20.html#twitter-20 301\n" in text
    assert len(text.splitlines()) == 4 and all(len(line.split(" ")) == 3 for line in text.splitlines())
    with pytest.raises(KeyError):
        site_of(album).documents()["_redirects"]


def test_a_map_for_nginx(album: Album) -> None:
    site = site_of(album, "nginx", "https://me.example")
    text = Renderer(find_theme("base"), site.view).document(site.documents()["permalinks.nginx.conf"]).decode()
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    assert lines[2] == "map $uri $moved_post {" and lines[-1] == "}"
    assert all(re.fullmatch(r'    "/[\w/]+" "/[\w/.-]+#[\w-]+";', line) for line in lines[3:-1])
    assert '    "/Nancy/status/20" "/threads/twitter-20.html#twitter-20";' in lines


def test_a_word_that_is_none_is_refused() -> None:
    assert parse('[site]\npermalinks = "nginx"').site.permalinks == "nginx"
    with pytest.raises(ConfigError, match="must be stubs, lookup, redirects, nginx, none"):
        parse('[site]\npermalinks = "apache"')


@pytest.mark.parametrize(
    ("service", "handle", "native_id", "path"),
    [
        ("twitter", "nancy", "123", "nancy/status/123"),
        ("mastodon", "nancy", "109", "@nancy/109"),
        ("mastodon", "nancy@tea.example", "109", "@nancy@tea.example/109"),
        ("bluesky", "nancy.tea.example", "3k2a", "profile/nancy.tea.example/post/3k2a"),
        ("bluesky", "did:plc:abc", "3k2a", ""),
        ("twitter", "../x", "123", ""),
        ("twitter", "nancy", "12/3", ""),
        ("twitter", "", "123", ""),
        ("letters", "nancy", "123", ""),
    ],
)
def test_where_a_service_shows_a_post(service: str, handle: str, native_id: str, path: str) -> None:
    assert post_path(service, handle, native_id) == path


@given(st.sampled_from(("twitter", "mastodon", "bluesky")), st.text(max_size=30), st.text(max_size=20))
def test_such_a_path_is_read_back_and_stays_in_the_site(service: str, handle: str, native_id: str) -> None:
    if path := post_path(service, handle, native_id):
        assert read_post_path(path) == (service, handle, native_id)
        assert not Path(path).is_absolute() and ".." not in path.split("/") and path.isascii()
