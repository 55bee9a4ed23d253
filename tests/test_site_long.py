"""Long posts: what is written at length is whole on the site, and no page is larger for it than others."""

from __future__ import annotations

import pytest
from albums import AlbumMaker, at

from tweetarchive.album.reader import Album
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings

LARGEST = 300_000
LONG = "long words & " * 1900
"""A few letters below 25,000: what a long post may have."""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Every page there is, by path."""
    album = AlbumMaker("Alma Ortega")
    alma = album.owner
    bo, cem, dot = album.person("Bo Lin", both=1), album.person("Cem", both=1), album.person("Dot", both=1)
    dot.former = tuple((f"dot_{number}", 1_300_000_000 + number) for number in range(100, 145))
    last = album.post(alma, at("2016-02-02 12:00"), f"begin {LONG}", to=[bo])
    for number in range(23):  # a conversation, half of it within a minute
        moment = at("2016-02-02 12:00") + (number if number < 12 else number * 86_400)
        last = album.post(
            (bo, alma)[number % 2], moment, f"told{number} {LONG}", to=[(alma, bo)[number % 2]], answers=last
        )
    for number in range(14):  # a few letters to somebody, no conversation
        album.post(alma, at("2017-01-01 12:00") + number * 86_400 * 40, f"sent{number} {LONG}", to=[cem])
    for number in range(14):  # a day on which somebody had much to say
        album.post(alma, at("2018-03-03 09:00") + number * 600, f"alone{number} {LONG}")
    article = album.article(alma, "2019-04-04 10:00", "Much", f"article {LONG * 8}")
    for number in range(9):
        album.comment(dot, at("2019-04-04 11:00") + number * 3600, article, f"below{number} {LONG[:9000]}")
    path = album.write(tmp_path_factory.mktemp("long") / "album.db")
    with Album.open(path) as opened:
        site = Site(opened, SiteSettings(title="Letters", books="all", year_books=True))
        press = Renderer(find_theme("base"), site.view)
        return {path: press.page(page).decode() for path, page in site.items()}


def test_no_page_is_too_large(pages: dict[str, str]) -> None:
    assert {path: len(page.encode()) for path, page in pages.items() if len(page.encode()) > LARGEST} == {}


@pytest.mark.parametrize(
    ("word", "count", "where"),
    [("told", 23, "threads/"), ("sent", 14, "dates/"), ("alone", 14, "dates/"), ("below", 9, "threads/")],
)
def test_every_long_post_is_whole_at_home(pages: dict[str, str], word: str, count: int, where: str) -> None:
    for number in range(count):
        told = [path for path, page in pages.items() if f">{word}{number} long" in page.replace("<p>", ">")]
        assert len([path for path in told if path.startswith(where)]) == 1
    if where == "threads/" and word == "told":
        assert len([path for path in pages if path.startswith("friends/bo-lin/2016")]) > 4


def test_what_a_long_article_leaves_no_room_for_stands_on_pages_below_it(pages: dict[str, str]) -> None:
    (whole,) = [
        path for path in pages if path.startswith("threads/") and path.count("/") == 1 and "article long" in pages[path]
    ]
    assert "below0" not in pages[whole]
    assert whole.removesuffix(".html") in "".join(path for path in pages if "below0 long" in pages[path])


def test_of_many_handles_the_last_are_named(pages: dict[str, str]) -> None:
    assert "dot_144" in pages["friends/dot.html"]
    assert "dot_105" in pages["friends/dot.html"]
    assert "dot_104" not in pages["friends/dot.html"]
