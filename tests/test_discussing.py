"""What search engines are told of conversations, where they are let in: what schema.org and they ask for, and no more
than the page shows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from albums import AlbumMaker
from justhtml import JustHTML
from payloads import payloads

from tweetarchive.album.body import BodyMedia
from tweetarchive.album.reader import Album
from tweetarchive.render.compiled import Compiled
from tweetarchive.render.discussing import ROOM
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings

BASE = "https://me.example/letters/"
THEMES = sorted(path.parent.name for path in (Path(__file__).parent.parent / "themes").glob("*/theme.toml"))
BLOCK = re.compile(r'<script type="application/ld\+json">([^<]*)</script>\n')
Told = dict[str, Any]

PLACES = {"@context", "@type", "url", "headline", "image", "text", "name", "datePublished"}
TERMS = {
    "Comment": PLACES | {"author", "comment"},
    "DiscussionForumPosting": PLACES | {"author", "comment", "interactionStatistic", "sharedContent"},
    "BlogPosting": PLACES | {"author", "comment", "interactionStatistic"},
    "Person": {"@type", "name", "url"},
    "InteractionCounter": {"@type", "interactionType", "userInteractionCount"},
}
"""What schema.org (30.0) knows each of these to have, of what we tell."""

DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?\Z")


@pytest.fixture(scope="module")
def words() -> list[str]:
    return payloads()


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory, words: list[str]) -> Iterator[Album]:
    maker = AlbumMaker()
    nancy, passing = maker.person("Nancy Drew"), maker.person("Ned")
    maker.media.append(("tea.jpg", "ab" * 32, "media/tea.jpg", "image/jpeg", 10))
    photo = BodyMedia("photo", "ab" * 32, "A cup", 10, 10)
    asked = maker.post(nancy, "2012-05-01 10:00", "Tea & <toast>?", name="20", media=[photo])
    answer = maker.post(maker.owner, "2012-05-01 10:05", "Tea.", answers=asked, name="21")
    maker.post(nancy, "2012-05-01 10:06", "Good.", answers=answer, name="22")
    gap = maker.post(passing, "2012-05-01 10:07", kind="ghost", answers=asked, name="23")
    maker.post(maker.owner, "2012-05-01 10:08", "To what is missing", answers=gap, name="24")
    guess = maker.post(passing, "2012-05-01 10:09", "Perhaps here.", answers=asked, name="25")
    guess.edge = "inferred"
    maker.post(maker.owner, "2012-05-01 10:10", "Who knows.", answers=guess, name="26")

    lost = maker.post(nancy, "2012-06-01 10:00", kind="ghost", name="30")
    first = maker.post(maker.owner, "2012-06-01 10:01", "To what is lost", answers=lost, quote=asked, name="31")
    maker.post(passing, "2012-06-01 10:02", "Me too", answers=lost, name="32")
    maker.post(nancy, "2012-06-01 10:03", "Found", answers=first, name="33")

    article = maker.article(maker.owner, "2012-07-01 10:00", "On tea", "<h2>One</h2><p>Kettles, <b>mostly</b>.</p>")
    under = maker.comment(nancy, "2012-07-02 10:00", article, "<p>Cups!</p>")
    maker.comment(maker.owner, "2012-07-03 10:00", under, exact=False)
    maker.comment(nancy, None, article, "<p>At some time.</p>")

    long = maker.post(nancy, "2012-08-01 10:00", "Count", name="40")
    for number in range(100):
        long = maker.post(maker.owner, f"2012-08-01 11:{number % 60:02}", f"{number} {'x ' * 50}", answers=long)

    told = maker.post(nancy, "2012-09-01 10:00", "Words", name="50")
    for each in words[:120]:
        maker.post(nancy, "2012-09-01 10:01", each, answers=told)
    hostile = maker.person("</script><script>alert(1)</script>")
    said = maker.post(hostile, "2012-10-01 10:00", "".join(HOSTILE), name="60")
    maker.post(maker.owner, "2012-10-01 10:01", "No.", answers=said)
    path = tmp_path_factory.mktemp("discussing") / "album.db"
    maker.write(path)
    with Album.open(path) as opened:
        yield opened


HOSTILE = ("</script><b>", "<!--<script>", "]]>", "\u2028\u2029", '"\\', "<\x1a>")


class Pages:
    """The pages of an album's site, made with one theme."""

    def __init__(self, album: Album, theme: str) -> None:
        self.site = Site(album, SiteSettings(title="Letters", base_url=BASE))
        self._renderer = Renderer(find_theme(theme), self.site.view)

    def __getitem__(self, key: str) -> str:
        """The page of a conversation."""
        return self._renderer.page(self.site[f"threads/{key}.html"]).decode()


@pytest.fixture(scope="module")
def pages(album: Album) -> Pages:
    return Pages(album, "base")


def block(html: str) -> Told:
    (found,) = BLOCK.findall(html)
    said: Told = json.loads(found)
    return said


def texts(comments: list[Told]) -> list[Any]:
    """What each says, and what is below it."""
    return [[each["text"], *texts(each["comment"])] if "comment" in each else each["text"] for each in comments]


def test_a_conversation_is_told_with_all_that_is_asked_for(pages: Pages) -> None:
    here, owner = f"{BASE}threads/twitter-20.html", {"@type": "Person", "name": "Alma Ortega", "url": BASE}
    nancy = {"@type": "Person", "name": "Nancy Drew", "url": f"{BASE}friends/nancy-drew.html"}
    assert block(pages["twitter-20"]) == {
        "@context": "https://schema.org",
        "@type": "DiscussionForumPosting",
        "headline": "Tea & <toast>?",
        "author": nancy,
        "datePublished": "2012-05-01T10:00:00+00:00",
        "text": "Tea & <toast>?",
        "image": f"{BASE}media/tea.jpg",
        "url": here,
        "interactionStatistic": {
            "@type": "InteractionCounter",
            "interactionType": "https://schema.org/CommentAction",
            "userInteractionCount": 2,
        },
        "comment": [
            {
                "@type": "Comment",
                "author": owner,
                "datePublished": "2012-05-01T10:05:00+00:00",
                "text": "Tea.",
                "url": f"{here}#twitter-21",
                "comment": [
                    {
                        "@type": "Comment",
                        "author": nancy,
                        "datePublished": "2012-05-01T10:06:00+00:00",
                        "text": "Good.",
                        "url": f"{here}#twitter-22",
                    }
                ],
            }
        ],
    }


def test_what_is_missing_is_not_told_nor_what_is_there_by_a_guess(pages: Pages) -> None:
    assert texts(block(pages["twitter-20"])["comment"]) == [["Tea.", "Good."]]
    begun = block(pages["twitter-30"])
    assert (begun["text"], begun["headline"]) == ("To what is lost", "To what is lost")
    assert texts(begun["comment"]) == ["Found", "Me too"]
    assert begun["sharedContent"]["text"] == "Tea & <toast>?"
    assert begun["sharedContent"]["url"] == f"{BASE}threads/twitter-20.html#twitter-20"


def test_an_article_is_a_blogs_and_what_was_said_below_it_are_comments(pages: Pages, album: Album) -> None:
    (key,) = {row.key for row in album.threads_between(20120701, 20120701)}
    whole = block(pages[key])
    assert (whole["@type"], whole["headline"], whole["text"]) == ("BlogPosting", "On tea", "Kettles, mostly.")
    assert texts(whole["comment"]) == [["Cups!", "Quite."]], "what has no date is left out"
    assert whole["comment"][0]["comment"][0]["datePublished"] == "2012-07-03"
    assert whole["interactionStatistic"]["userInteractionCount"] == 3


def test_of_a_long_conversation_the_beginning_is_told(pages: Pages) -> None:
    whole = block(pages["twitter-40"])
    count, each = 0, whole
    while "comment" in each:
        (each,) = each["comment"]
        count += 1
        assert each["text"].startswith(f"{count - 1} ")
    size = len(json.dumps(whole["comment"], ensure_ascii=False, separators=(",", ":")).encode())
    assert 20 < count < 100 and ROOM * 0.9 < size < ROOM * 1.1
    assert whole["interactionStatistic"]["userInteractionCount"] == 100


def test_words_that_want_to_be_markup_are_words(pages: Pages, words: list[str]) -> None:
    for name in ("twitter-50", "twitter-60"):
        page = JustHTML(pages[name], sanitize=False)
        (script,) = page.query("script")
        assert script.attrs == {"type": "application/ld+json"} and not page.query("body script")
        assert not set("<\u2028\u2029\x1a").intersection(BLOCK.findall(pages[name])[0])
    whole = block(pages["twitter-60"])
    assert whole["author"]["name"] == "</script><script>alert(1)</script>"
    assert whole["text"] == "".join(HOSTILE).replace("\x1a", "")
    said = [each["text"] for each in block(pages["twitter-50"])["comment"]]
    assert len(said) > 20 and {*said} <= {*words}


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_tells_it_where_engines_are_let_in_and_changes_no_byte_elsewhere(album: Album, theme: str) -> None:
    site = Site(album, SiteSettings(title="Letters", base_url=BASE))
    compiled, page = Compiled(), site["threads/twitter-20.html"]
    html = Renderer(find_theme(theme), site.view, compiled=compiled).page(page).decode()
    assert html.index("Content-Security-Policy") < html.index("application/ld+json") < html.index("</head>")
    (canonical,) = re.findall(r'rel="canonical" href="([^"]+)"', html)
    assert block(html)["url"] == canonical
    unlisted = msgspec.structs.replace(site.view, listed=False)
    assert Renderer(find_theme(theme), unlisted, compiled=compiled).page(page).decode() == BLOCK.sub("", html)


def test_all_of_the_example_is_as_schema_org_has_it_and_leads_to_what_is_there(example: Path) -> None:
    with Album.open(example / "album.db") as album:
        site = Site(album, SiteSettings(title="Kettle", time_zone="Europe/Dublin", base_url=BASE))
        renderer = Renderer(find_theme("base"), site.view)
        count, paths = 0, {*site}
        for path in sorted(paths):
            html = renderer.page(site[path]).decode() if path.startswith("threads/") else ""
            for found in BLOCK.findall(html):
                count += 1
                whole = json.loads(found)
                assert whole["url"] == BASE + path and whole["headline"] and whole["@context"] == "https://schema.org"
                check(whole, html, path)
                assert all(told.removeprefix(BASE) in paths for told in addresses(whole) if told != BASE)
    assert count > 300


def check(told: Told, html: str, path: str) -> None:
    """It has what its type has, and what search engines cannot do without; and it stands on the page."""
    assert set(told) <= TERMS[told["@type"]], told
    if told["@type"] in ("Person", "InteractionCounter"):
        assert told.get("name") or told["userInteractionCount"] > 0
        return
    assert told["author"]["@type"] == "Person" and (told.get("text") or told.get("image")), told
    assert DATE.match(told["datePublished"]) and f'datetime="{told["datePublished"]}"' in html, (path, told)
    place = told["url"].partition("#")[2]
    assert not place or f'id="{place}"' in html or told["@type"] == "DiscussionForumPosting"
    for value in told.values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict):
                check(each, html, path)


def addresses(told: Any) -> Iterator[str]:
    """Of pages, wherever they stand in it."""
    if isinstance(told, dict):
        yield from (told[name].partition("#")[0] for name in ("url",) if name in told)
        told = list(told.values())
    if isinstance(told, list):
        for each in told:
            yield from addresses(each)
