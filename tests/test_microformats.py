"""What programs read on pages: microformats, by the reader that many of them use, in every theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import mf2py
import pytest
from albums import AlbumMaker

from tweetarchive.album.reader import Album
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings

BASE = "https://me.example/letters/"
THEMES = sorted(path.parent.name for path in (Path(__file__).parent.parent / "themes").glob("*/theme.toml"))
Item = dict[str, Any]


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Album]:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Drew", avatar="aa" * 32)
    maker.media.append(("aa.jpg", "aa" * 32, "media/aa.jpg", "image/jpeg", 10))
    missing = maker.post(nancy, "2012-05-01 09:00", kind="ghost", name="19")
    asked = maker.post(nancy, "2012-05-01 10:00", "Tea?", to=[maker.owner], answers=missing, name="20")
    answer = maker.post(maker.owner, "2012-05-01 10:05", "Tea.", answers=asked, to=[nancy], name="21")
    maker.post(nancy, "2012-05-01 10:06", "As you said", answers=answer, quote=asked, to=[maker.owner], name="22")
    article = maker.article(maker.owner, "2012-06-01 10:00", "On tea", url="https://tea.example/on")
    first = maker.comment(nancy, "2012-06-02 10:00", article)
    maker.comment(maker.owner, "2012-06-03 10:00", first)
    path = tmp_path_factory.mktemp("microformats") / "album.db"
    maker.write(path)
    with Album.open(path) as opened:
        yield opened


@pytest.fixture(scope="module", params=THEMES)
def pages(request: pytest.FixtureRequest, album: Album) -> Any:
    site = Site(album, SiteSettings(title="Alma's letters", base_url=BASE))
    renderer = Renderer(find_theme(request.param), site.view, base_url=BASE)

    def read(path: str) -> list[Item]:
        told: dict[str, Any] = mf2py.parse(doc=renderer.page(site[path]).decode(), url=BASE + path)
        return list(told["items"])

    return read


def every(items: list[Item], kind: str) -> Iterator[Item]:
    """All of that type, however deep."""
    for item in items:
        if kind in item["type"]:
            yield item
        below = [value for values in item["properties"].values() for value in values if isinstance(value, dict)]
        yield from every([*item.get("children", ()), *(value for value in below if "type" in value)], kind)


def of(item: Item, name: str) -> list[Any]:
    return list(item["properties"].get(name, []))


def test_each_post_of_a_conversation_says_who_when_what_and_where(pages: Any) -> None:
    here = f"{BASE}threads/twitter-19.html#twitter-"
    entries = [entry for entry in every(pages("threads/twitter-19.html"), "h-entry") if of(entry, "content")]
    assert [of(entry, "url") for entry in entries] == [[f"{here}20"], [f"{here}21"], [f"{here}22"]]
    assert [of(entry, "content")[0]["value"] for entry in entries] == ["Tea?", "Tea.", "As you said"]
    assert of(entries[0], "published") == ["2012-05-01T10:00:00+0000"]
    assert [of(of(entry, "author")[0], "name") for entry in entries] == [
        ["Nancy Drew"],
        ["Alma Ortega"],
        ["Nancy Drew"],
    ]
    assert of(of(entries[0], "author")[0], "url") == [f"{BASE}friends/nancy-drew.html"]
    assert of(entries[0], "syndication") == ["https://x.com/nancy_drew/status/20"]
    assert [of(entry, "in-reply-to") for entry in entries] == [[f"{here}19"], [f"{here}20"], [f"{here}21"]]


def test_what_is_missing_and_what_is_quoted_are_cited(pages: Any) -> None:
    items = pages("threads/twitter-19.html")
    ghost = next(item for item in every(items, "h-cite") if of(item, "published"))
    assert of(ghost, "url") == ["https://x.com/nancy_drew/status/19"]
    assert of(of(ghost, "author")[0], "name") == ["Nancy Drew"]
    assert of(ghost, "published") == ["2012-05-01T09:00:00+0000"] and not of(ghost, "content")
    quoting = next(entry for entry in every(items, "h-entry") if of(entry, "quotation-of"))
    quoted = of(quoting, "quotation-of")[0]
    assert of(quoted, "url") == [f"{BASE}threads/twitter-19.html#twitter-20"]
    assert of(quoted, "content")[0]["value"] == "Tea?" and of(of(quoted, "author")[0], "name") == ["Nancy Drew"]


def test_an_article_has_its_comments(pages: Any) -> None:
    path = next(entry for entry in every(pages("threads.html"), "h-entry") if of(entry, "name") == ["On tea"])
    where = of(path, "url")[0].removeprefix(BASE)
    (article,) = (item for item in pages(where) if "h-entry" in item["type"])
    assert of(article, "name") == ["On tea"] and of(article, "published") == ["2012-06-01T10:00:00+0000"]
    assert of(article, "url")[0].startswith(BASE + where) and of(article, "syndication") == ["https://tea.example/on"]
    first, second = of(article, "comment")
    assert [of(of(comment, "author")[0], "name")[0] for comment in (first, second)] == ["Nancy Drew", "Alma Ortega"]
    assert of(second, "in-reply-to") == of(first, "url")


def test_a_friend_has_a_card(pages: Any) -> None:
    card = next(card for card in pages("friends/nancy-drew.html") if "h-card" in card["type"])
    assert of(card, "name") == ["Nancy Drew"] and of(card, "nickname") == ["nancy_drew"]
    assert of(card, "url") == [f"{BASE}friends/nancy-drew.html", "https://x.com/nancy_drew"]
    assert of(card, "photo") == [f"{BASE}media/aa.jpg"]


def test_the_home_page_is_a_feed_of_somebody(pages: Any) -> None:
    (feed,) = every(pages("index.html"), "h-feed")
    assert of(feed, "name") == ["Alma's letters"] and of(of(feed, "author")[0], "name") == ["Alma Ortega"]
    told = [of(entry, "url")[0] for entry in feed["children"] if "h-entry" in entry["type"]]
    assert f"{BASE}threads/twitter-19.html" in told
