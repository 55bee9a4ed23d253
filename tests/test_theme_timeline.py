"""The theme `timeline`: it says all that base says, under any sky, and can be read under each of them."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from browsing import kinds
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from tweetarchive.errors import ThemeError
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site.views import (
    DayPage,
    FriendYearPage,
    Moment,
    NotFoundPage,
    Page,
    PersonRef,
    SiteView,
    ThreadCard,
)

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Window

THEMES = Path(__file__).parent.parent / "themes"
STYLE = (THEMES / "timeline" / "static" / "style.css").read_text("utf-8")
SKIES = ("sky", "sunset", "meadow", "night", "wallpaper")
ALMA = PersonRef("alma", "Alma", "alma", "friends/alma.html", initials="A", owner=True)
NANCY = PersonRef("nancy", "Nancy", "nancy", "friends/nancy.html", initials="N", hue=3)
BO = PersonRef("bo", "Bo", "bo", "friends/bo.html", "media/bo.jpg", "B", 5)
FRAME = SiteView("Letters", "Kept words", "en", ALMA)
NOON = Moment(1299243900, "2011-03-04T12:00:00+00:00", 2011, 3, 4, 12, 0, True, "dates/2011/03/04.html")


# --- what base says, it says ---


@pytest.fixture(scope="module")
def sites(example_in: Callable[[str], Path]) -> dict[str, Path]:
    """The example, built with three themes: theme → folder."""
    return {theme: example_in(theme) for theme in ("letters", "base", "timeline")}


def test_every_page_holds_the_ids_the_links_and_the_words_of_base(sites: dict[str, Path]) -> None:
    paths = {page.relative_to(sites["base"]) for page in sites["base"].rglob("*.html")}
    assert paths == {page.relative_to(sites["timeline"]) for page in sites["timeline"].rglob("*.html")}
    words = 0
    for path in sorted(paths):
        base, here = (LexborHTMLParser((sites[theme] / path).read_bytes()) for theme in ("base", "timeline"))
        for attribute in ("id", "href", "src", "datetime"):
            lost = values(base, attribute) - values(here, attribute)
            assert not lost, (path, attribute, lost)
        assert texts(base, ".e-content, .words, .ghost, .headline, .answers, .at") == texts(
            here, ".e-content, .words, .ghost, .headline, .answers, .at"
        ), path
        said = texts(base, ".post > header .who")
        assert said == texts(here, ".post > header .who"), path
        words += said.total()
    assert words > 3000, "there was something to compare"


def values(page: LexborHTMLParser, attribute: str) -> set[str]:
    """Every value of an attribute in the body."""
    return {node.attributes[attribute] or "" for node in page.css(f"body [{attribute}]")}


def texts(page: LexborHTMLParser, selector: str) -> Counter[str]:
    return Counter(" ".join(node.text().split()) for node in page.css(selector))


def test_pages_weigh_little_more_than_those_of_letters(sites: dict[str, Path]) -> None:
    weights = {theme: sum(page.stat().st_size for page in site.rglob("*.html")) for theme, site in sites.items()}
    assert weights["timeline"] <= 1.1 * weights["letters"], weights


# --- what it lets one choose ---


def render(page: Page, **params: object) -> LexborHTMLParser:
    renderer = Renderer(find_theme("timeline", places=[THEMES], params=params), FRAME)
    html = renderer.page(page)
    assert not renderer.in_need_of_care, "quick code can make it"
    return LexborHTMLParser(html)


def test_each_sky_is_a_class_and_the_first_is_none() -> None:
    page = Page("404.html", "not-found.html", NotFoundPage())
    for sky in SKIES:
        body = render(page, background=sky).body
        assert body and body.attributes["class"] == ("on-not-found" if sky == "sky" else f"on-not-found bg-{sky}")
    body = render(page, drawing=False, background="night").body
    assert body and body.attributes["class"] == "on-not-found bg-night plain"
    with pytest.raises(ThemeError, match=r"must be one of .*night"):
        find_theme("timeline", places=[THEMES], params={"background": "clouds"})


def test_every_choice_is_drawn_by_day_and_by_night_with_files_of_the_theme() -> None:
    theme = find_theme("timeline", places=[THEMES])
    choices = next(param.choices for param in theme.folders[0].params if param.name == "background")
    assert choices == SKIES
    for half in halves():
        assert set(re.findall(r"\.bg-(\w+) \{", half)) == set(SKIES) - {"sky"}
    drawn = set(re.findall(r"url\(([^)]*)\)", STYLE))
    assert drawn == {name for name in theme.folders[0].files("static") if name.endswith(".svg")} - {"icon.svg"}
    assert "@import" not in STYLE and "@font-face" not in STYLE


# --- people ---


def test_a_day_shows_the_faces_of_those_it_was_spent_with() -> None:
    page = render(Page("dates/2011/03/04.html", "day.html", DayPage("2011-03-04", NOON, (NANCY, BO), (), (), 2, ())))
    nancy, bo = page.css(".faces .mate")
    assert (nancy.text(), nancy.attributes["data-i"], nancy.attributes["class"]) == ("Nancy", "N", "mate h3")
    picture = bo.css_first("img")
    assert bo.text() == "Bo" and "data-i" not in bo.attributes
    assert picture and picture.attributes["src"] == "../../../media/bo.jpg" and picture.attributes["alt"] == ""


def test_initials_cannot_leave_their_attribute() -> None:
    evil = PersonRef("x", "X", "", "", "", '"><script>', 1)
    page = render(Page("dates/2011/03/04.html", "day.html", DayPage("2011-03-04", NOON, (evil,), (), (), 1, ())))
    mate = page.css_first(".mate")
    assert mate and mate.attributes["data-i"] == '"><script>' and not page.css("script")


def test_a_year_with_a_friend_is_between_two_faces() -> None:
    view = FriendYearPage(NANCY, "2011", 3, 1, (), (), (), ())
    page = render(Page("friends/nancy/2011.html", "friend-year.html", view))
    assert [" ".join(each.text().split()) for each in page.css(".pair li")] == ["Alma 3 posts", "Nancy 1 post"]


def test_a_conversation_in_a_list_has_the_face_of_another_than_the_owner() -> None:
    cards = [
        ThreadCard(f"threads/t-{n}.html", "Tea", NOON, NOON, 2, 0, people)
        for n, people in enumerate([(ALMA, NANCY), (BO, ALMA), (ALMA,), ()])
    ]
    view = DayPage("2011-03-04", NOON, (), tuple(cards), (), 2, ())
    page = render(Page("dates/2011/03/04.html", "day.html", view))
    faces = [[face.text() or face.attributes["src"] for face in card.css(".avatar")] for card in page.css(".card")]
    assert faces == [["N"], ["../../../media/bo.jpg"], ["A"], []]


# --- it can be read ---


def halves() -> tuple[str, str]:
    """Where colours are named: by day, and by night."""
    day, _, rest = STYLE.partition("@media screen and (prefers-color-scheme: dark) {")
    return day, rest.partition("/* --- the page --- */")[0]


@cache
def palette(sky: str, by_night: bool) -> Mapping[str, str]:
    """Every named colour under a sky: name → "#rrggbb". What the night does not name is as by day; a class counts more
    than an element."""
    found: dict[str, str] = {}
    for selector in (":root", "body", f".bg-{sky}"):
        for half in halves()[: 1 + by_night]:
            for block in re.findall(rf"(?:^|\s){re.escape(selector)} \{{([^}}]*)\}}", half):
                found.update(re.findall(r"--(\w+): (#[0-9a-f]{6,8})\b", block))
    return found


def luminance(colour: str) -> float:
    """WCAG 2.2: relative luminance of "#rrggbb"."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def over(top: str, ground: str) -> str:
    """The colour that "#rrggbbaa" makes on "#rrggbb"."""
    share = int(top[7:9], 16) / 255
    mixed = (round(share * int(top[n : n + 2], 16) + (1 - share) * int(ground[n : n + 2], 16)) for n in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in mixed)


@pytest.mark.parametrize("by_night", [False, True], ids=["day", "night"])
@pytest.mark.parametrize("sky", SKIES)
def test_every_ink_can_be_read_under_every_sky(sky: str, by_night: bool) -> None:
    """4.5 for text, 3 for lines that carry meaning."""
    colours = palette(sky, by_night)
    names = [colours.get(f"h{n}", colours[f"f{n}"]) for n in range(12)]
    assert len(set(names)) == 12
    grounds = [colours[name] for name in ("paper", "side", "bubble", "pale")]
    for ink in [*names, *(colours[name] for name in ("ink", "soft", "link"))]:
        assert min(contrast(ink, ground) for ground in grounds) >= 4.5, (sky, ink)
    assert min(contrast(colours["rule"], ground) for ground in grounds[:3]) >= 3
    assert contrast(colours["paper"], colours["link"]) >= 4.5, "where one is in a row of buttons"
    for fill in [colours["fme"], *(colours[f"f{n}"] for n in range(12))]:
        assert contrast(colours["letter"], over(colours["gloss"], fill)) >= 4.5, f"initials on {fill}"


@pytest.fixture(scope="module")
def dates(chromium: Browser, sites: dict[str, Path]) -> Iterator[Window]:
    """A window with a page that has nothing below its title but a list of years."""
    window = chromium.new_page(viewport={"width": 360, "height": 900})
    window.goto((sites["timeline"] / "dates.html").as_uri())
    yield window
    window.close()


@pytest.mark.parametrize("sky", SKIES)
def test_the_title_can_be_read_on_what_is_drawn_behind_it(sky: str, dates: Window) -> None:
    dates.evaluate("sky => { document.body.className = 'on-dates bg-' + sky; }", sky)
    grounds = []
    title = dates.locator(".top > a")
    for by_night in (False, True):
        scheme: Literal["dark", "light"] = "dark" if by_night else "light"
        dates.emulate_media(color_scheme=scheme)
        ink = palette(sky, by_night)["over"]
        for width in (360, 768, 1280, 1600):
            dates.set_viewport_size({"width": width, "height": 900})
            assert title.evaluate(INK_THEN_NONE) == "rgb({}, {}, {})".format(
                *(int(ink[n : n + 2], 16) for n in (1, 3, 5))
            )
            picture = Image.open(io.BytesIO(title.screenshot())).convert("RGB")
            picture = picture.crop((2, 2, picture.width - 2, picture.height - 2))  # its edge may touch the column's
            picture = picture.reduce(6)  # a star is a dot, smaller than the strokes of these letters
            worst = min(contrast(ink, "#{:02x}{:02x}{:02x}".format(*pixel)) for _, pixel in picture.getcolors(1 << 24))
            assert worst >= 4.5, (scheme, width, worst)
            grounds.append(picture.getpixel((2, 2)))
    assert grounds[0] != grounds[-1]


INK_THEN_NONE = """e => {
  e.style.color = '';
  const { color } = getComputedStyle(e);
  e.style.color = 'transparent';
  return color;
}"""
"""The colour of the words, which are taken away, so that what is behind them can be seen."""


# --- two columns ---


def test_who_it_is_about_stands_beside_it_and_below_on_a_telephone(chromium: Browser, sites: dict[str, Path]) -> None:
    page = chromium.new_page(java_script_enabled=False)
    apart = ("moved", "not-found", "book")  # one wears no layout, one is right elsewhere, one has nobody beside it
    for what, path in kinds(sites["timeline"]).items():
        if what in apart:
            continue
        page.goto((sites["timeline"] / path).as_uri())
        for width, beside in ((1280, True), (380, False)):
            page.set_viewport_size({"width": width, "height": 900})
            (text,), (faces,) = page.evaluate(HEADING_AND_SIDE)
            assert text["width"] and faces["width"]
            assert (faces["left"] >= text["right"]) is beside, (what, width)
            assert beside or faces["top"] >= text["bottom"], (what, width)
    page.close()


HEADING_AND_SIDE = """() => ["h1", ".side"].map(each =>
  [...document.querySelectorAll(each)].map(each => each.getBoundingClientRect().toJSON()))"""
"""Where those are, of either."""


def test_everything_turns_where_a_language_runs_from_right_to_left(chromium: Browser, sites: dict[str, Path]) -> None:
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    page.goto((sites["timeline"] / "friends/marit/2011.html").as_uri())
    places = """() => [".side", ".top nav", ".post.me", ".post:not(.me)"].map(each => {
      const place = document.querySelector(each).getBoundingClientRect();
      return [Math.round(place.left), Math.round(innerWidth - place.right)];
    })"""
    before = page.evaluate(places)
    page.evaluate("document.documentElement.dir = 'rtl'")
    after = page.evaluate(places)
    page.close()
    assert before != after
    assert [[right, left] for left, right in before] == [pytest.approx(place, abs=1) for place in after]


def test_a_face_is_drawn_for_eyes_alone(chromium: Browser, sites: dict[str, Path]) -> None:
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    page.goto((sites["timeline"] / "index.html").as_uri())
    mate = page.locator(".mate[data-i]").first
    initials = mate.get_attribute("data-i")
    drawn = mate.evaluate("e => { const s = getComputedStyle(e, '::before'); return [s.content, s.width, s.height]; }")
    page.close()
    assert initials and drawn[0].endswith('/ ""') and drawn[1] == drawn[2] == "48px", drawn
