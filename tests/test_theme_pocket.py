"""The theme for text and small screens: all that base says, in words, and who answers whom without any style."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest
from browsing import LEADING_ON, OPEN_ALL, OUTSIDE, SMALL_TARGETS, kinds
from command_line import run
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from playwright.sync_api import Browser
from playwright.sync_api import Page as Window
from selectolax.lexbor import LexborHTMLParser, LexborNode

from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site.views import (
    MediaView,
    Moment,
    Page,
    PersonRef,
    Piece,
    PostView,
    Reference,
    SiteView,
    ThreadItem,
    ThreadPage,
)

ROOT = Path(__file__).resolve().parent.parent
STYLE = (ROOT / "themes" / "pocket" / "static" / "style.css").read_text("utf-8")
NOON = Moment(1299243900, "2011-03-04T12:00:00+00:00", 2011, 3, 4, 12, 0, True, "dates/2011/03/04.html")
ALMA = PersonRef("alma", "Alma", "alma", initials="A", owner=True)
NANCY = PersonRef("nancy", "Nancy", "nancy", "friends/nancy.html", "media/n.jpg", "N", 3)
PHIL = PersonRef("phil", "Phil", "phil", "friends/phil.html", initials="P", hue=4)

Pages = dict[str, LexborHTMLParser]


# --- all that base says ---


@pytest.fixture(scope="module")
def sites(
    example: Path, example_in: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """The example's site in both themes, and from right to left."""
    root = tmp_path_factory.mktemp("pocket")
    shutil.copytree(example, root / "archive", ignore=shutil.ignore_patterns("site"))
    config = root / "archive" / "archive.toml"
    config.write_text(config.read_text("utf-8").replace('language = "en"', 'language = "ar"'), "utf-8")
    run("-C", root / "archive", "build", "--theme", "pocket", "-o", root / "arabic")
    return {"base": example_in("base"), "pocket": example_in("pocket"), "arabic": root / "arabic"}


@pytest.fixture(scope="module")
def base(sites: dict[str, Path]) -> Pages:
    return _read(sites["base"])


@pytest.fixture(scope="module")
def pocket(sites: dict[str, Path]) -> Pages:
    return _read(sites["pocket"])


def _read(site: Path) -> Pages:
    return {
        page.relative_to(site).as_posix(): LexborHTMLParser(page.read_text("utf-8")) for page in site.rglob("*.html")
    }


def test_nothing_on_a_page_is_drawn_played_run_or_styled_in_place(pocket: Pages) -> None:
    for path, page in pocket.items():
        ours = page.css('script[src^="assets/search.js"]') if path == "search.html" else []
        assert len(page.css("img, picture, svg, canvas, video, audio, iframe, object, embed, script, style")) == len(
            ours
        ), path
        assert len(page.css("[style], [onclick], [src], [srcset]")) == len(ours), path
        loaded = page.css('link:not([rel="stylesheet"], [rel="canonical"])')
        assert [link.attributes["href"] for link in loaded] == ["data:,"], path
        assert not page.css('[rel="canonical"]') or page.css_matches("body.on-moved"), path


def test_every_post_says_on_every_page_what_it_says_in_base(base: Pages, pocket: Pages) -> None:
    assert base.keys() == pocket.keys()
    told = 0
    for path, page in base.items():
        assert _words(pocket[path]) == _words(page), path
        told += len(_words(page))
    assert told > 2000


def _words(page: LexborHTMLParser) -> list[str]:
    """What was written, in the order of the page."""
    return [_plain(node) for node in page.css(".e-content, .words, .p-summary, .ghost p")]


def _plain(node: LexborNode) -> str:
    return " ".join(node.text().split()).strip("[]")


def test_machines_read_who_wrote_it_when_and_where_it_stands(base: Pages, pocket: Pages) -> None:
    for path, page in base.items():
        assert _entries(pocket[path], path) == _entries(page, path), path


def _entries(page: LexborHTMLParser, path: str) -> list[list[str]]:
    """Of every post: its kind, author, time and place, as the classes of microformats tell."""
    return [
        [
            " ".join(sorted({"h-entry", "h-cite", "u-comment"}.intersection((post.attributes["class"] or "").split()))),
            *(" ".join(node.text().split()) for node in post.css(".p-author")[:1]),
            *(node.attributes["datetime"] or "" for node in post.css(".dt-published")[:1]),
            *(urljoin(f"https://site.example/{path}", node.attributes["href"]) for node in post.css(".u-url")[:1]),
        ]
        for post in page.css("article:not(.ghost)")
    ]


def test_everything_can_be_pointed_at_and_every_way_is_there(base: Pages, pocket: Pages) -> None:
    for path, page in base.items():
        assert _anchors(page) <= _anchors(pocket[path]), path
        assert _ways(page, path) <= _ways(pocket[path], path), path


def _anchors(page: LexborHTMLParser) -> set[str | None]:
    return {node.attributes["id"] for node in page.css("main [id]") if not _is_drawn(node)}


def _is_drawn(node: LexborNode) -> bool:
    return node.tag == "svg" or (node.parent is not None and _is_drawn(node.parent))


def _ways(page: LexborHTMLParser, path: str) -> set[str]:
    """Where the links and pictures of a page lead; small pictures are links to the whole ones."""
    found = [node.attributes["href"] or "" for node in page.css("a")]
    found += [node.attributes["src"] or "" for node in page.css("video, img:not(.avatar):not(a > img)")]
    return {unquote(urljoin(f"https://site.example/{path}", each)) for each in found}


def test_what_a_picture_shows_is_said(base: Pages, pocket: Pages) -> None:
    seen = 0
    for path, page in base.items():
        said = " ".join(pocket[path].text().split())
        for node in page.css("img:not(.avatar), video"):
            words = node.attributes.get("alt") or node.attributes.get("aria-label") or "?"
            assert " ".join(words.split()) in said, path
            seen += 1
    assert seen > 10


def test_numbers_that_stand_for_a_picture_add_up_to_what_is_said(pocket: Pages) -> None:
    page = pocket["friends/marit.html"]
    said = re.search(r"Nessa Corraquill wrote (\d+)\stimes and Marit Ollenquay (\d+)\stimes", page.text())
    told = [re.findall(r"(\d+)\+(\d+)", node.text()) for node in page.css(".days dd")]
    assert said and len(told) > 10
    sums = [sum(map(int, side)) for side in zip(*(month for year in told for month in year), strict=True)]
    assert sums == [int(said[1]), int(said[2])]
    page = pocket["dates/2011.html"]
    days = [int(day or 1) for node in page.css(".days dd") for day in re.findall(r"\d+(?:\s\((\d+)\))?", node.text())]
    posts, full = re.search(r"(\d+)\sposts,", page.text()), re.search(r"On (\d+)\sdays", page.text())
    assert posts and full and (sum(days), len(days)) == (int(posts[1]), int(full[1]))


def test_pages_are_light(sites: dict[str, Path]) -> None:
    sizes = {
        theme: {page.relative_to(site): page.stat().st_size for page in site.rglob("*.html")}
        for theme, site in sites.items()
    }
    base = sizes["base"]
    heavier = {path: (size, base[path]) for path, size in sizes["pocket"].items() if size > 1.02 * base[path]}
    assert not heavier
    others = [path for path in base if "book" not in path.parts]  # in books are words alone, which nobody can leave out
    assert sum(sizes["pocket"][path] for path in others) <= 0.8 * sum(base[path] for path in others)


def test_the_stylesheet_is_small_and_asks_for_nothing_that_an_old_browser_lacks() -> None:
    assert len(STYLE.encode()) <= 3072
    assert not re.search(r"grid|flex|var\(|url\(|@import|@font-face|#[0-9a-f]{3}|rgb|:is\(|:has\(", _rules(STYLE))


def _rules(style: str) -> str:
    return re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)


# --- who answers whom ---


@st.composite
def conversations(draw: st.DrawFn) -> list[int]:
    """For every post after the first, which one it answers."""
    far = st.sampled_from((0, 0, 2, 24))
    return [draw(st.integers(max(0, number - draw(far)), number)) for number in range(draw(st.integers(1, 24)))]


@settings(deadline=None)
@given(conversations())
def test_lists_alone_tell_who_answers_whom(parents: list[int]) -> None:
    page = LexborHTMLParser(_conversation(parents))
    read = {
        int((node.attributes["id"] or "").removeprefix("twitter-")): _answered(node) for node in page.css("article")
    }
    assert read == {0: None, **{number + 1: parent for number, parent in enumerate(parents)}}


def _answered(article: LexborNode) -> int | None:
    """What a post answers, as a text browser tells: what it says itself, else the post before it in its list item, else
    the one that the list stands below."""
    if link := article.css_first(".answers a"):
        return int((link.attributes["href"] or "").partition("#twitter-")[2])
    node: LexborNode | None = article
    while node is not None:
        before = node.prev
        while before is not None:
            if before.tag == "article":
                return int((before.attributes["id"] or "").removeprefix("twitter-"))
            before = before.prev
        assert node.parent is not None
        if "thread" in (node.parent.attributes.get("class") or ""):
            return None
        node = node.parent if node.parent.tag == "ul" else node.parent.parent
    return None


def _conversation(parents: list[int], people: tuple[PersonRef, ...] = (ALMA, NANCY, PHIL)) -> str:
    """The page of a conversation in which post n + 1 answers post parents[n]."""
    answers: dict[int, list[int]] = {}
    for number, parent in enumerate(parents):
        answers.setdefault(parent, []).append(number + 1)
    items: list[ThreadItem] = []
    stack = [(0, 0)]
    while stack:
        number, depth = stack.pop()
        below = answers.get(number, [])
        above = int(items[-1].post.id.removeprefix("twitter-")) if items else None
        post = _post(number, people[number % len(people)], (parents[number - 1], people) if number else None)
        items.append(ThreadItem(post, depth, number > 0 and parents[number - 1] == above, len(below) > 1))
        stack.extend((answer, depth + (len(below) > 1)) for answer in reversed(below))
    counts = tuple((person, 1) for person in people)
    view = ThreadPage("twitter-0", "Tea", "", counts, NOON, NOON, len(items), 0, tuple(items), ())
    return _rendered(Page("threads/twitter-0.html", "thread.html", view))


def _post(number: int, author: PersonRef, answered: tuple[int, tuple[PersonRef, ...]] | None) -> PostView:
    to = answered and answered[1][answered[0] % len(answered[1])]
    above = f"threads/twitter-0.html#twitter-{answered[0]}" if answered else ""
    return PostView(
        f"twitter-{number}",
        "post",
        author,
        NOON,
        (Piece("text", f"Words {number}."),),
        (to,) if to else (),
        reply_to=Reference(to, NOON, above, held=True) if to else None,
        path=f"threads/twitter-0.html#twitter-{number}",
    )


def _rendered(page: Page, **params: object) -> str:
    return _renderer(tuple(params.items())).page(page).decode()


@lru_cache(maxsize=4)
def _renderer(params: tuple[tuple[str, object], ...]) -> Renderer:
    theme = find_theme("pocket", places=[ROOT / "themes"], params=dict(params))
    return Renderer(theme, SiteView("Letters", "", "en", ALMA))


def test_a_text_browser_shows_a_branching_conversation_in_order() -> None:
    assert _told(LexborHTMLParser(_conversation([0, 1, 0, 3, 3, 5])).css_first(".thread")) == [
        "— 4 March 2011 —",
        "Alma · 12:00 | Words 0.",
        "  * Nancy to Alma · 12:00 | Words 1.",
        "    Phil · 12:00 | Words 2.",
        "  * Alma to Alma · 12:00 | Words 3.",
        "      * Nancy to Alma · 12:00 | Words 4.",
        "      * Phil · 12:00 | in answer to Alma, 12:00 | Words 5.",
        "        Alma · 12:00 | Words 6.",
    ]


def _told(node: LexborNode | None, indent: str = "", mark: str = "") -> list[str]:
    """What a text browser makes of lists and paragraphs: a line for each paragraph, deeper for each list."""
    lines: list[str] = []
    for child in node.iter() if node else ():
        if child.tag == "ul":
            lines += _told(child, indent + "  ")
        elif child.tag == "li":
            lines += _told(child, indent + "  ", "* ")
        elif child.tag == "p":
            html = re.sub(r"<br\s*/?>", " | ", child.html or "")
            text = " ".join(LexborHTMLParser(html).text().split())
            lines.append(indent[: len(indent) - len(mark)] + mark + text)
            mark = ""
        else:
            lines += _told(child, indent, mark)
            mark = ""
    return lines


def test_a_missing_post_is_said_in_words_and_a_photograph_is_a_way_to_it() -> None:
    ghost = PostView("twitter-0", "ghost", NANCY, NOON, url="https://x.example/0")
    shown = (MediaView("photo", "media/cups.jpg", "Two cups", 8, 8), MediaView("gif", "media/steam.mp4", "", 8, 8))
    lost = MediaView("photo", "", "The key", 8, 8)
    post = replace(_post(1, NANCY, None), media=(*shown, lost))
    items = (ThreadItem(ghost, 0, False, False), ThreadItem(post, 0, False, False))
    page = ThreadPage("twitter-0", "Tea", "", ((NANCY, 0),), NOON, NOON, 1, 1, items, ())
    thread = LexborHTMLParser(_rendered(Page("threads/twitter-0.html", "thread.html", page))).css_first(".thread")
    assert thread is not None
    told = [line.strip() for node in thread.css(".ghost p, .media") for line in node.text().splitlines()]
    assert told == [
        "[Nancy wrote something here on 4 March 2011, 12:00 — not in this archive. Where it stood]",
        "[A photograph: Two cups]",
        "[A moving picture that nobody described]",
        "[A photograph was here: The key — not in this archive.]",
    ]
    leads = [node.attributes["href"] for node in thread.css(".ghost a, .media a")]
    assert leads == ["../friends/nancy.html", "https://x.example/0", "../media/cups.jpg", "../media/steam.mp4"]


def test_what_its_owner_chose_is_on_every_page() -> None:
    view = ThreadPage("twitter-0", "Tea", "", (), NOON, NOON, 0, 0, (), ())
    page = Page("threads/twitter-0.html", "thread.html", view)
    assert '<body class="on-thread">' in _rendered(page)
    assert '<body class="on-thread large bare">' in _rendered(page, size="large", addresses=False)
    declared = tomllib.loads((ROOT / "themes/pocket/theme.toml").read_text("utf-8"))["params"]
    for size in set(declared["size"]["choices"]) - {declared["size"]["default"]}:
        assert f".{size} {{" in STYLE
    assert "body:not(.bare) main a" in STYLE


# --- in a browser ---


@pytest.fixture
def telephone(chromium: Browser) -> Iterator[Window]:
    """A window as wide as those of telephones with keys."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 200, "height": 320})
    yield context.new_page()
    context.close()


BRANCHING = "threads/twitter-35107366173149645.html"


@pytest.mark.parametrize(("name", "direction"), [("pocket", "ltr"), ("arabic", "rtl")])
def test_the_smallest_telephone_shows_every_kind_of_page(
    sites: dict[str, Path], telephone: Window, name: str, direction: str
) -> None:
    chosen = kinds(sites[name])
    moved = sites[name] / chosen["moved"]
    staying = LEADING_ON.sub("", moved.read_text("utf-8"))
    telephone.route(moved.as_uri(), lambda route: route.fulfill(body=staying, content_type="text/html; charset=utf-8"))
    for path in {*chosen.values(), BRANCHING} - {"404.html"}:
        telephone.goto((sites[name] / path).as_uri())
        assert telephone.evaluate("getComputedStyle(document.body).direction") == direction
        assert telephone.url.endswith(path)
        telephone.evaluate(OPEN_ALL)
        for script in (OUTSIDE, SMALL_TARGETS):
            assert not (wrong := telephone.evaluate(script)), (path, wrong[:5])


def test_without_styles_nothing_is_hidden_and_answers_stand_further_in(
    sites: dict[str, Path], telephone: Window
) -> None:
    telephone.route("**/*.css*", lambda route: route.abort())
    telephone.goto((sites["pocket"] / BRANCHING).as_uri())
    telephone.evaluate(OPEN_ALL)
    assert telephone.evaluate("getComputedStyle(document.body).maxWidth") == "none", "there are no styles"
    unseen = (
        "[...document.body.querySelectorAll(':not(data)')].filter(each => !each.checkVisibility())"  # but for machines
    )
    assert not telephone.evaluate(unseen)
    lefts = telephone.evaluate('[...document.querySelectorAll(".post")].map(each => each.getBoundingClientRect().left)')
    assert len(set(lefts)) >= 2 and lefts[0] == min(lefts) < lefts[1]


def test_paper_says_where_links_lead(sites: dict[str, Path], pocket: Pages, telephone: Window) -> None:
    link = "main a[href^='http']:not(.u-syndication)"
    path = next(path for path, page in pocket.items() if page.css_first(link))
    telephone.goto((sites["pocket"] / path).as_uri())
    behind = f'getComputedStyle(document.querySelector("{link}"), "::after").content'
    assert telephone.evaluate(behind) == "none"
    telephone.emulate_media(media="print")
    assert "http" in telephone.evaluate(behind)
