"""A keepsake: one file with everything that passed between two people, which loads nothing, runs nothing, and leads
nowhere but to where words once stood.
"""

from __future__ import annotations

import base64
import hashlib
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from command_line import run

from tweetarchive.errors import BuildError, ConfigError
from tweetarchive.folder import find
from tweetarchive.giving import Given, give
from tweetarchive.keepsake import Kept, write
from tweetarchive.keepsake.bundling import MARK, Bundle
from tweetarchive.keepsake.pictures import Pictures, data_uri
from tweetarchive.keepsake.styling import self_contained
from tweetarchive.site.shelf import Copy

if TYPE_CHECKING:
    from playwright.sync_api import Browser

THEMES = ("letters", "base", "timeline", "pocket")


@pytest.fixture(scope="module")
def kept(example: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Theme → the keepsake of Marit in it."""
    folder = tmp_path_factory.mktemp("keepsakes")
    return {theme: made(example, folder / f"{theme}.html", theme=theme).path.read_text("utf-8") for theme in THEMES}


def made(example: Path, out: Path, slug: str = "marit", **more: object) -> Given:
    return give(find(example), slug, out=out, on_progress=lambda stage, done, total: None, **more)  # type: ignore[arg-type]


class Page(HTMLParser):
    """Every tag with its attributes, the words, and the styles, by a reader that knows nothing of the writer."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.styles: list[str] = []
        self.words = ""
        self._style = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), f"an attribute stands twice in {attrs}"
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        self._style = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._style = False

    def handle_data(self, data: str) -> None:
        if self._style:
            self.styles.append(data)
        else:
            self.words += data

    def ids(self) -> list[str]:
        return [given["id"] for _, given in self.tags if "id" in given]

    def all(self, attribute: str) -> Iterator[tuple[str, str]]:
        yield from ((tag, given[attribute]) for tag, given in self.tags if attribute in given)


# --- it is all there -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", THEMES)
def test_every_exchange_is_in_it_exactly_once(example: Path, kept: dict[str, str], theme: str) -> None:
    with sqlite3.connect(example / "album.db") as album:
        keys = [
            key
            for (key,) in album.execute(
                "SELECT post.key FROM exchange JOIN post ON post.id = exchange.post"
                " JOIN person ON person.id = exchange.person WHERE person.slug = 'marit'"
            )
        ]
    page = Page(kept[theme])
    assert len(keys) > 300
    found = Counter(page.ids())
    assert {key: found[key] for key in keys} == dict.fromkeys(keys, 1)
    assert max(found.values()) == 1  # nothing has its place twice


def test_it_tells_what_the_friends_page_tells_and_the_stories_that_name_them(kept: dict[str, str]) -> None:
    page = Page(kept["letters"])
    words = " ".join(page.words.split())
    assert "She makes the backs of books" in words  # the story in the people file
    assert "Eyre Square, Galway, the bench nearest the bus" in words  # how they met
    assert "[footsteps, counting]" in words  # code in a story
    assert "story-nine-and-a-half-seconds" in page.ids()
    assert "story-one-word-on-a-tuesday" in page.ids()
    assert words.index("One word on a Tuesday") < words.index("Nine and a half seconds")  # the older first
    years = [name for name in page.ids() if re.fullmatch(r"y\d{4}", name)]
    assert years == sorted(years)
    assert years[0] == "y2009"  # 12 March 2009, a foghorn
    assert ("a", "#y2009") in page.all("href")


def test_what_an_exchange_answers_stands_before_it(kept: dict[str, str]) -> None:
    ids = Page(kept["letters"]).ids()
    asked = ids.index("twitter-35107366173149645")  # "Frustrated.", to nobody
    assert ids[asked + 1] == "twitter-35107555000715822"  # Marit: "What is it? I am here, and the eels can wait."
    assert "twitter-35107441628677563" not in ids  # what Tobs answered it is his


# --- it is all there is ----------------------------------------------------------------------------------------------

LOADING = ("src", "srcset", "poster", "data", "action", "formaction", "background", "style", "ping", "manifest", "cite")


def test_of_a_year_it_holds_what_began_then_and_nothing_else(
    example: Path, kept: dict[str, str], tmp_path: Path
) -> None:
    given = made(example, tmp_path / "2011.html", years=(2011,), pictures=False)
    book, whole = given.path.read_text("utf-8"), kept["letters"]
    of_year = whole.partition('id="y2011"')[2].partition('id="y2012"')[0]
    posts = [name for name in Page(of_year).ids() if name.startswith("twitter-")]
    assert [name for name in Page(book).ids() if name.startswith("twitter-")] == posts
    assert 0 < given.kept.exchanges <= len(posts)
    assert re.findall(r'id="y(\d{4})"', book) == ["2011"]
    words = " ".join(Page(book).words.split())
    assert "She makes the backs of books" not in words  # the story in the people file is of all years
    assert "Marit Ollenquay · 2011" in words
    assert "story-one-word-on-a-tuesday" in Page(book).ids()  # told of February 2011
    assert "story-nine-and-a-half-seconds" not in Page(book).ids()
    both = made(example, tmp_path / "two.html", years=(2012, 2011), pictures=False)
    assert re.findall(r'id="y(\d{4})"', both.path.read_text("utf-8")) == ["2011", "2012"]
    assert both.kept.exchanges > given.kept.exchanges


def test_a_year_in_which_nothing_began_is_no_book(example: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="nothing between you and Marit Ollenquay began in 1999") as told:
        made(example, tmp_path / "x.html", years=(2011, 1999))
    assert "2009, 2010, 2011" in told.value.hint
    assert list(tmp_path.iterdir()) == []


def outside(html: str) -> list[str]:
    """Everything in it that leads or asks for something out of it."""
    page = Page(html)
    ids = set(page.ids())
    found = [f"{name}={value[:60]}" for name in LOADING for _, value in page.all(name) if not value.startswith("data:")]
    for tag, value in (*page.all("href"), *page.all("xlink:href")):
        inside = value.startswith("#") and value[1:] in ids
        if not inside and not (tag == "link" and value.startswith("data:")):
            found.append(f"{tag} href={value[:60]}")
    for style in page.styles:
        found += [
            f"url({address[:60]})"
            for address in re.findall(r"url\(\s*[\"']?([^\"')]*)", style)
            if address[:5] != "data:"
        ]
        found += re.findall(r"@import[^;]*", style)
    found += [name for _, given in page.tags for name in given if name.startswith("on")]
    return found


@pytest.mark.parametrize("theme", THEMES)
def test_nothing_in_it_refers_to_anything_outside(kept: dict[str, str], theme: str) -> None:
    assert outside(kept[theme]) == []  # the example's originals may not be linked to
    tags = {tag for tag, _ in Page(kept[theme]).tags}
    assert tags.isdisjoint({"script", "iframe", "object", "embed", "base", "form", "source", "track"})


@pytest.mark.parametrize("theme", THEMES)
def test_its_policy_allows_what_is_in_it_and_nothing_else(kept: dict[str, str], theme: str) -> None:
    page = Page(kept[theme])
    assert any(given.get("http-equiv") == "x-dns-prefetch-control" for _, given in page.tags)
    (policy,) = [given["content"] for tag, given in page.tags if given.get("http-equiv") == "Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert {rules[name] for name in ("img-src", "font-src", "media-src")} == {"data:"}
    digests = {
        f"'sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()}'" for style in page.styles
    }
    assert set(rules["style-src"].split()) == digests
    places = [place for place, (tag, given) in enumerate(page.tags) if given.get("http-equiv") or tag == "style"]
    assert page.tags[places[0]][0] == "meta"  # it stands before what it is about


def test_fonts_and_pictures_are_in_it(kept: dict[str, str]) -> None:
    page = Page(kept["letters"])
    assert sum(style.count('url("data:font/woff2;base64,') for style in page.styles) == 6
    pictures = [value for tag, value in page.all("src") if tag == "img"]
    assert any(len(value) > 20_000 for value in pictures)
    assert "img" not in {tag for tag, _ in Page(kept["pocket"]).tags}  # which shows none


@pytest.mark.parametrize("theme", THEMES)
def test_a_browser_opens_it_from_a_disk_and_asks_for_nothing(
    kept: dict[str, str], chromium: Browser, tmp_path: Path, theme: str
) -> None:
    file = tmp_path / "a keepsake.html"
    file.write_text(kept[theme], "utf-8")
    page = chromium.new_page()
    try:
        asked: list[str] = []
        said: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.goto(file.as_uri())
        page.emulate_media(media="print")
        assert [url for url in asked if not url.startswith("data:")] == [file.as_uri()]
        assert said == []  # its policy stopped nothing
        assert page.evaluate("[...document.images].every(image => image.complete && image.naturalWidth > 0)")
        assert page.evaluate("getComputedStyle(document.querySelector('.cover')).textAlign") == "center"
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    finally:
        page.close()


def test_private_words_are_nowhere_in_it(example: Path, tmp_path: Path) -> None:
    private = (Path(__file__).parent.parent / "example-archive/private-words.txt").read_text("utf-8").splitlines()
    words = [word for word in private if word and not word.startswith("#")]
    assert len(words) > 30
    for slug in ("marit", "lorcan", "tobs", "dunstan"):
        html = made(example, tmp_path / f"{slug}.html", slug).path.read_text("utf-8").casefold()
        bare = re.sub(r"base64,[A-Za-z0-9+/=]+", "", html, flags=re.IGNORECASE)
        assert [word for word in words if word.casefold() in bare] == []


def test_the_same_archive_gives_the_same_bytes(example: Path, kept: dict[str, str], tmp_path: Path) -> None:
    assert made(example, tmp_path / "again.html", theme="letters").path.read_text("utf-8") == kept["letters"]


def test_without_pictures_words_say_what_was_to_be_seen(example: Path, tmp_path: Path) -> None:
    given = made(example, tmp_path / "bare.html", pictures=False)
    page = Page(given.path.read_text("utf-8"))
    classes = [attributes.get("class") for tag, attributes in page.tags if tag == "img"]
    assert set(classes) == {"avatar"}
    assert given.kept.left_out > 5
    assert len(given.kept.html) < 900_000
    assert "A photograph" in page.words or "photograph" in page.words
    assert outside(given.path.read_text("utf-8")) == []


# --- what may be handed to it ----------------------------------------------------------------------------------------

HOSTILE = """<!doctype html><html lang="en"><head><meta charset="latin-1">
<meta http-equiv="refresh" content="0; url=https://evil.example/"><base href="https://evil.example/">
<link rel="stylesheet" href="assets/style.css?v=1"><link rel="stylesheet" href="https://evil.example/x.css">
<link rel="preload" href="https://evil.example/x"><link rel="icon" href="assets/icon.svg?v=2">
<style>@import "https://evil.example/y.css";</style></head><body onload="evil()">
<script src="https://evil.example/x.js">evil("</div>")</script><iframe src="https://evil.example">evil words</iframe>
<p id="one" style="background:url(https://evil.example/)">a &lt;b&gt; &amp; &#39;c&#39;</p><p id="one">twice</p>
<img src="https://evil.example/i.png" alt="a &quot;tree&quot;">
<img srcset="https://evil.example/j.png 2x" src="media/a.jpg" onerror="e()" alt="">
<video src="https://evil.example/v.mp4" poster="https://evil.example/p.png" aria-label="a film">
<source src="https://evil.example/w.mp4">no film</video>
<a class="x" href="friends/else.html" ping="https://evil.example">else</a> <a href="threads/t.html#post-1">here</a>
<a href="threads/t.html">there</a> <a href="#one">up</a> <a href="#nowhere">lost</a>
<a href="threads/q.html#one">not one</a>
<a href="https://x.example/1" target="_blank">first place</a> <a href="javascript:evil()">js</a>
<svg viewBox="0 0 4 4"><use href="https://evil.example/s.svg#a" /><path d="M0 0"/></svg>
<object data="https://evil.example">evil</object>
<form action="https://evil.example/"><button formaction="x">b</button></form>
<!-- evil comment --><h2 id="post-1">Post</h2></body></html>"""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    (tmp_path / "style.css").write_text("p { color: red }", "utf-8")
    (tmp_path / "icon.svg").write_text("<svg/>", "utf-8")
    return tmp_path


def bundled(shop: Path, html: str, *, originals: bool) -> str:
    files: dict[str, Copy] = {}
    pictures = Pictures(files, shop, True, lambda done, total: None)
    assets = {"assets/style.css": shop / "style.css", "assets/icon.svg": shop / "icon.svg"}
    return Bundle(
        {"threads/t.html": "post-1", "friends/f.html": "main"}, assets, pictures, originals=originals
    ).bundled(html)


def test_whatever_a_theme_writes_nothing_is_loaded_and_nothing_runs(shop: Path) -> None:
    html = bundled(shop, HOSTILE, originals=False)
    assert "evil" not in html
    assert outside(html) == []
    assert "<!doctype html>" in html
    assert "p { color: red }" in html
    assert "a &lt;b&gt; &amp; &#39;c&#39;" in html  # words stay as they were written
    assert '<span class="lost">a &quot;tree&quot;</span>' in html
    assert '<span class="lost">a film</span>' in html
    assert "no film" not in html
    assert '<span class="x">else</span> <a href="#post-1">here</a>\n<a href="#post-1">there</a>' in html
    assert '<a href="#one">up</a> <span>lost</span>\n<span>not one</span>' in html
    assert "<span>first place</span> <span>js</span>" in html
    assert html.count('id="one"') == 1
    assert '<svg viewBox="0 0 4 4"><use/><path d="M0 0"/></svg>' in html
    assert html.count("<a ") == html.count("</a>")
    assert html.index("Content-Security-Policy") < html.index("<style")
    assert html.count("charset") == 1


def test_where_originals_may_be_linked_to_these_links_stay_and_no_others(shop: Path) -> None:
    html = bundled(shop, HOSTILE, originals=True)
    assert [value for _, value in Page(html).all("href") if not value.startswith(("#", "data:"))] == [
        "https://x.example/1"
    ]


def test_styles_hold_what_they_ask_for(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text(
        """@import "b.css" print; @import url('gone.css');
/* url(comment.png) */ @font-face { src: url( fonts/f.woff2?x#y ) format("woff2") }
p { background: url("https://evil.example/x.png"), url('i.svg'), url(data:,x), URL(#mask) }
p::before { content: "url(words.png) \\"</style>" }
""",
        "utf-8",
    )
    (tmp_path / "b.css").write_text('@import "a.css"; q { background: url(i.svg) }', "utf-8")
    (tmp_path / "f.woff2").write_bytes(b"font")
    (tmp_path / "i.svg").write_text("<svg/>", "utf-8")
    assets = {f"assets/{name}": tmp_path / name for name in ("a.css", "b.css", "i.svg")}
    assets["assets/fonts/f.woff2"] = tmp_path / "f.woff2"
    icon = data_uri("image/svg+xml", b"<svg/>")
    styles = self_contained("assets/a.css", assets)
    assert f'@font-face {{ src: url("{data_uri("font/woff2", b"font")}") format("woff2") }}' in styles
    assert f'background: url("data:,"), url("{icon}"), url("data:,x"), url("#mask")' in styles
    assert 'content: "url(words.png) \\"<\\/style>"' in styles
    assert styles.startswith("@media print { ")
    assert "comment" not in styles
    assert "gone" not in styles
    assert "evil" not in styles
    assert "@import" not in styles
    assert self_contained("assets/none.css", assets) == ""


# --- the command -----------------------------------------------------------------------------------------------------


def test_the_command_writes_it_and_says_what_it_is(example: Path, tmp_path: Path) -> None:
    out = tmp_path / "dunstan.html"
    told = run("-C", example, "keepsake", "dunstan", "-o", out).stdout
    assert "Dunstan Oakmallow: " in told
    assert "posts between the two of you" in told
    assert " in one file (" in told
    assert MARK in out.read_text("utf-8")
    again = run("-C", example, "keepsake", "dunstan", "-o", out)  # over itself
    assert again.returncode == 0
    years = ("--year", "2012", "--year", "2011", "--no-pictures")
    assert "keepsake-dunstan-2011-2012.html" in run("-C", example, "keepsake", "dunstan", *years, at=tmp_path).stdout
    assert (tmp_path / "keepsake-dunstan-2011-2012.html").is_file()


def test_nobody_called_that_is_said_with_who_is_meant(example: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match='no friend called "mart" here, did you mean "marit"'):
        made(example, tmp_path / "x.html", "mart")
    with pytest.raises(ConfigError, match='no friend called "nessa"'):  # oneself
        made(example, tmp_path / "x.html", "nessa")
    assert list(tmp_path.iterdir()) == []


def test_it_overwrites_nothing_else(tmp_path: Path) -> None:
    letter = tmp_path / "letter.html"
    letter.write_text("dear", "utf-8")
    kept = Kept("Nan", f"<head>{MARK}".encode(), 1, 0, 0)
    with pytest.raises(BuildError, match="is no keepsake"):
        write(kept, letter)
    assert letter.read_text("utf-8") == "dear"
    with pytest.raises(BuildError, match="cannot be written"):
        write(kept, tmp_path / "nowhere" / "x.html")
    write(kept, tmp_path / "new.html")
    write(kept, tmp_path / "new.html")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["letter.html", "new.html"]
