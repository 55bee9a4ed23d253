"""The shipped themes over a whole album: what every page must keep, whatever stands on it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from crowded import ZONE, crowded
from msgspec.structs import replace

from tweetarchive.album.reader import Album
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import TEMPLATES, Site, SiteSettings
from tweetarchive.site.views import (
    Moment,
    Page,
    PersonRef,
    Piece,
    PostView,
    PrivateCard,
    PrivateItem,
    PrivatePage,
    PrivateReaction,
    PrivateThreadPage,
    Reference,
    SiteView,
    Slice,
    ThreadItem,
    ThreadPage,
    WithheldCard,
)

THEMES = Path(__file__).parent.parent / "themes"
STYLE = (THEMES / "letters" / "static" / "style.css").read_text("utf-8")
OWNER = PersonRef("alma", "Alma", "alma", initials="A", owner=True)
NANCY = PersonRef("nancy", "Nancy", "nancy", "friends/nancy.html", initials="N", hue=3)
FRAME = SiteView("Letters", "", "en", OWNER)
NOON = Moment(1299243900, "2011-03-04T12:00:00+00:00", 2011, 3, 4, 12, 0, True, "dates/2011/03/04.html")


class Seen(HTMLParser):
    """What matters of a page: tags in balance, ids, headings, what is loaded, what is inline."""

    VOID = frozenset({"meta", "link", "img", "br", "hr", "input"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.ids: Counter[str] = Counter()
        self.headings: list[int] = []
        self.loads: list[str] = []
        self.unnamed = 0
        self.feed(html)
        self.close()
        self.wrong += [f"<{tag}> is never closed" for tag in self.open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in ("script", "style") or "style" in given or any(name.startswith("on") for name in given):
            self.wrong.append(f"inline: {self.get_starttag_text()}")
        if tag == "a" and "a" in self.open:
            self.wrong.append(f"a link in a link: {self.get_starttag_text()}")
        if given.get("id"):
            self.ids[str(given["id"])] += 1
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag in ("img", "video", "link"):
            self.loads.append(str(given.get("src") or given.get("href")))
        self.unnamed += tag == "img" and "alt" not in given
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Only SVG shapes are written so."""

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> at {self.getpos()} closes nothing")


def private_pages() -> dict[str, Page]:
    """What no site has: a list of direct conversations, one in which everything happens, and withheld posts."""
    words = PostView("twitter-1", "post", NANCY, NOON, (Piece("text", "between us"),), path="private/a.html#twitter-1")
    somebody = PersonRef("", "")
    events = ("began", "joined", "left", "named", "reacted", "unknown")
    items = [PrivateItem("twitter-1", NOON, post=words, reactions=(PrivateReaction(OWNER, "😂"),))]
    for by in (NANCY, somebody):
        items += [
            PrivateItem(f"e-{event}-{by.slug}-{len(whom)}", NOON, event=event, by=by, whom=whom, name="a <name>")
            for event in events
            for whom in ((), (OWNER, somebody))
        ]
    items.append(PrivateItem("sealed", NOON, event="said", by=NANCY, sealed=True))
    parts = (Slice("2011", "private/a/2011.html", 200), Slice("2012", "private/a/2012.html", 3))
    cards = tuple(
        PrivateCard("private/a.html", title, people, 2, NOON, NOON, opening)
        for title, people, opening in (("", (NANCY,), "between us"), ("The bench", (NANCY, somebody), ""), ("", (), ""))
    )
    withheld = (WithheldCard("private/circle.html", "Posts to a circle", "written for a circle of chosen people", 1),)
    thread = PrivateThreadPage("private/a.html", "", "", "", (NANCY,), 2, NOON, NOON, tuple(items))
    circle = replace(thread, title=withheld[0].label, reason=withheld[0].reason, people=(), items=())
    views = {
        "private.html": PrivatePage("", cards, 6, withheld, unread=2),
        "private/2011.html": PrivatePage("2011", (), 0, (), parts, parts[0], parts[1]),
        "private/a.html": thread,
        "private/a/2011.html": replace(thread, label="2011", title="The bench", items=(), parts=parts),
        "private/circle.html": replace(circle, items=(PrivateItem("twitter-1", NOON, "Only for a circle", words),)),
        "private/me.html": replace(thread, people=(), items=()),
    }
    return {path: Page(path, TEMPLATES[type(view).__name__], view) for path, view in views.items()}


@pytest.fixture(scope="module", params=["base", "letters", "pocket", "timeline"])
def pages(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Every page of an album in which every kind of list is too long somewhere."""
    with Album.open(crowded(tmp_path_factory.mktemp("album") / "album.db", blog=True, tagged=True, told=True)) as album:
        settings = SiteSettings(title="Alma’s letters", description="d", time_zone=ZONE, removed=("twitter-404",))
        site = Site(album, settings)
        renderer = Renderer(find_theme(request.param, places=[THEMES]), site.view)
        kept = site.keepsake("nancy-dru")
        assert kept
        every = {**site, "keepsake.html": Page("keepsake.html", "keepsake.html", kept.view), **private_pages()}
        made = {path: renderer.page(page) for path, page in every.items()}
        assert renderer.in_need_of_care == set(), "a shipped theme is written so that quick code can make it"
        careful = Renderer(find_theme(request.param, places=[THEMES]), site.view)
        careful.in_need_of_care = {page.template for page in every.values()}
        assert made == {path: careful.page(page) for path, page in every.items()}, "the same as Jinja's own code makes"
        yield {path: content.decode() for path, content in made.items()}


@pytest.fixture(scope="module")
def seen_pages(pages: dict[str, str]) -> dict[str, Seen]:
    return {path: Seen(html) for path, html in pages.items()}


def test_every_page_is_well_formed_and_has_nothing_inline(seen_pages: dict[str, Seen]) -> None:
    for path, seen in seen_pages.items():
        theirs = 'inline: <script src="assets/search.js' if path == "search.html" else "no other page has a script"
        assert not [wrong for wrong in seen.wrong if not wrong.startswith(theirs)], path
        assert not [name for name, count in seen.ids.items() if count > 1], path
        assert seen.unnamed == 0, path


def test_headings_begin_with_the_one_and_skip_no_level(seen_pages: dict[str, Seen]) -> None:
    for path, seen in seen_pages.items():
        levels = seen.headings
        assert levels[0] == 1 and levels.count(1) == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), (path, levels)


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, str], seen_pages: dict[str, Seen]) -> None:
    for path, html in pages.items():
        assert "default-src 'none'" in html
        assert not [load for load in seen_pages[path].loads if ":" in load and load != "data:,"], path


def test_the_frame_of_a_page_stays_light(pages: dict[str, str]) -> None:
    for path, html in pages.items():
        before, rest = re.split('<main id="main"[^>]*>', html)
        title = re.search(r"<title>.*?</title>", before)
        assert title
        frame = len(before.encode()) - len(title[0].encode()) + len(rest.split("</main>")[1].encode())
        assert frame <= 1400, (path, frame)


def test_pictures_say_in_words_what_their_table_says_in_numbers(pages: dict[str, str]) -> None:
    html = pages["friends/nancy-dru.html"]
    if "<svg" not in html:
        pytest.skip("this theme draws nothing; its own tests add up its numbers")
    said = re.search(r"Alma Ortega wrote (\d+)\s?times \(above the line\) and Nancy Dru (\d+)\s?times", html)
    rows = re.findall(r'<td class="num">(\d+)</td><td class="num">(\d+)</td>', html)
    assert said and len(rows) > 10
    assert [int(said[1]), int(said[2])] == [sum(map(int, side)) for side in zip(*rows, strict=True)]
    year = pages["dates/2012.html"]
    days = re.findall(r"<desc[^>]*>([\d,]+)\s?posts? on [\d,]+\s?day", year)
    told = re.search(r'<p class="lead">([\d,]+)\s?posts', year)
    assert told and sum(int(count.replace(",", "")) for count in days) == int(told[1].replace(",", ""))


def test_every_kind_of_page_was_made(pages: dict[str, str]) -> None:
    """A theme may lean on base for all kinds; none of them may be missing from this module's album."""
    made = set(re.findall(r'<body class="on-([a-z-]+)', "".join(pages.values())))
    kinds = {path.stem for path in (THEMES / "base" / "templates").glob("*.html")} - {"layout"}
    assert made == kinds


def _post(number: int, author: PersonRef, **more: object) -> PostView:
    plain = PostView(
        id=f"twitter-{number}",
        kind="post",
        author=author,
        at=NOON,
        text=(Piece("text", "Twelve words, about as many as people used to say at once."),),
        path=f"threads/twitter-1.html#twitter-{number}",
        url=f"https://x.com/i/status/{number}",
    )
    return replace(plain, **more)


def _thread(*items: ThreadItem) -> str:
    renderer = Renderer(find_theme("letters", places=[THEMES]), FRAME)
    people = ((OWNER, 1), (NANCY, 1))
    page = ThreadPage("twitter-1", "Twelve", "", people, NOON, NOON, len(items), 0, items, ())
    return renderer.page(Page("threads/twitter-1.html", "thread.html", page)).decode()


def test_a_post_weighs_less_than_a_kilobyte() -> None:
    html = _thread(ThreadItem(_post(1, OWNER), 0, False, False), ThreadItem(_post(2, NANCY), 0, True, False))
    article = re.search(r'<li class="d0 follows">.*?</li>', html, re.DOTALL)
    assert article and len(article[0].encode()) < 1000


def test_a_missing_post_says_who_when_and_where() -> None:
    ghost = PostView(id="twitter-7", kind="ghost", author=NANCY, at=NOON, url="https://x.com/nancy/status/7")
    html = _thread(ThreadItem(ghost, 0, False, False))
    assert "wrote something here on" in html and "4 March 2011, 12:00" in html and "not in this archive" in html
    assert 'href="https://x.com/nancy/status/7"' in html and 'id="twitter-7"' in html


def test_own_answers_run_on_and_deep_branches_say_what_they_answer() -> None:
    first = _post(1, NANCY)
    deep = _post(3, OWNER, reply_to=Reference(NANCY, NOON, first.path, first.url, held=True))
    html = _thread(
        ThreadItem(first, 0, False, True),
        ThreadItem(_post(2, NANCY), 0, True, False),
        ThreadItem(deep, 9, False, False),
    )
    assert '<li class="d0 follows runs">' in html
    assert '<li class="d4">' in html
    assert re.search(r'in answer to Nancy, <a href="[^"]*#twitter-1">12:00</a>', html)


def test_hostile_words_stay_words() -> None:
    evil = '"><script>alert(1)</script>'
    author = PersonRef("x", evil, evil, "", "", evil[:2], 1)
    html = _thread(ThreadItem(_post(1, author, text=(Piece("text", evil),), lang=evil), 0, False, False))
    assert "<script" not in html and not Seen(html).wrong


def _palette(block: str) -> dict[str, str]:
    return dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", block))


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_ink_can_be_read_on_its_paper(mode: str) -> None:
    """WCAG 2.2 AA: 4.5 for text, 3 for lines that carry meaning; the formulas are those of its definitions."""
    before, after = STYLE.split("@media screen and (prefers-color-scheme: dark)")
    block = before if mode == "light" else after.split(".me {")[0]
    root, *inks = block.split(".ink-")
    colours = _palette(root)
    colours.update({ink.split(" ")[0]: _palette(ink)["accent"] for ink in inks})
    assert {"h0", "h11", "soft", "accent", "blue", "green"} <= colours.keys()
    for name in colours.keys() - {"paper", "tint", "hair"}:
        for ground in ("paper", "tint"):
            assert _contrast(colours[name], colours[ground]) >= (3 if name == "rule" else 4.5), (name, ground)


def test_the_fonts_are_here_light_and_licensed() -> None:
    fonts = THEMES / "letters" / "static" / "fonts"
    named = set(re.findall(r"url\(fonts/([^)]+)\)", STYLE))
    assert named == {path.name for path in fonts.glob("*.woff2")}
    assert sum(path.stat().st_size for path in fonts.iterdir()) <= 250_000
    assert "SIL OPEN FONT LICENSE" in (fonts / "OFL.txt").read_text("utf-8")
    assert not re.search(r"url\((?!fonts/)|@import", STYLE)
