"""The shape of a conversation: where its posts stand, and which conversations have one worth looking at."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from albums import AlbumMaker
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.album.reader import Album
from tweetarchive.render.shapes import HEIGHT, WIDTH, Shape, shape
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.views import Moment, PersonRef, PostView, Reference, ThreadItem, ThreadPage

ANN, BEN, CAY = (PersonRef(name.lower(), name, hue=hue) for name, hue in (("Ann", 1), ("Ben", 2), ("Cay", 3)))


def item(
    name: str,
    author: PersonRef,
    at: int | None,
    above: ThreadItem | None = None,
    edge: str = "explicit",
    held: bool = True,
) -> ThreadItem:
    parent = Reference(above.post.author, above.post.at, f"threads/twitter-1.html#{above.post.id}") if above else None
    moment = Moment() if at is None else Moment(at, "2011-03-04", 2011, 3, 4)
    edge = edge if above else ""
    view = PostView(name, "post" if held else "ghost", author, moment, reply_to=parent, edge=edge)
    return ThreadItem(view, 0, follows=False, branches=False)


def places(drawn: Shape) -> list[tuple[float, float]]:
    return [(float(knot.x), float(knot.y)) for knot in drawn.knots]


def joined(drawn: Shape) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """(from, to) of every line, sure or guessed."""
    found = []
    for line in (drawn.lines + drawn.guesses).split("M")[1:]:
        numbers = [float(number) for number in re.findall(r"[\d.]+", line)]
        found.append(
            ((numbers[0], numbers[1]), (numbers[2], numbers[1]) if "H" in line else (numbers[-2], numbers[-1]))
        )
    return found


def test_a_fan_opens_from_one_word() -> None:
    word = item("a", ANN, 0)
    fan = shape([word, *(item(f"b{n}", BEN, n, word) for n in range(1, 6))])
    assert places(fan) == [(7, 37), (47, 7), (47, 22), (47, 37), (47, 52), (47, 67)]
    assert joined(fan) == [((7, 37), to) for to in places(fan)[1:]]
    assert (fan.width, fan.height, fan.radius) == (54, 74, "5")
    assert (fan.answers, fan.most.id, fan.steps) == (5, "a", 1)
    assert [one.name for one in fan.people] == ["Ben", "Ann"]


def test_whatever_goes_on_goes_straight_on() -> None:
    first = item("a", ANN, 10)
    aside = item("b", BEN, 20, first)
    on = item("c", CAY, 30, first)
    further = item("d", ANN, 40, on)
    assert places(shape([first, aside, on, further])) == [(7, 22), (47, 7), (47, 22), (87, 22)]
    assert places(shape([first, on, further, aside])) == [(7, 7), (47, 7), (87, 7), (47, 22)]


def test_what_is_missing_is_hollow_and_what_answers_nothing_begins_anew() -> None:
    first = item("a", ANN, 10)
    ghost = item("g", BEN, None, held=False)
    drawn = shape([first, ghost, item("b", ANN, 5, ghost)])
    assert places(drawn) == [(7, 7), (7, 22), (47, 22)]
    assert [knot.held for knot in drawn.knots] == [True, False, True]


def test_guesses_are_lines_of_their_own() -> None:
    first = item("a", ANN, 0)
    drawn = shape([first, item("b", BEN, 1, first, "inferred"), item("c", BEN, 2, first)])
    assert drawn.guesses.count("M") == drawn.lines.count("M") == 1
    # Both lead as far, so the first goes straight on.
    assert (drawn.guesses, drawn.lines) == ("M7 7H47", "M7 7C27 7 27 22 47 22")


def test_an_article_stands_above_its_comments() -> None:
    essay = item("blog-1", ANN, 0)
    drawn = shape([item("blog-2", BEN, 1, essay), item("blog-3", CAY, 2, essay)], essay.post)
    assert len(drawn.knots) == 3
    assert drawn.most.id == "blog-1"


def test_there_is_no_shape_of_nothing() -> None:
    with pytest.raises(ValueError, match="no posts"):
        shape([])


@st.composite
def conversations(draw: st.DrawFn) -> list[ThreadItem]:
    items: list[ThreadItem] = []
    for number in range(draw(st.integers(1, 150))):
        above = items[draw(st.integers(0, number - 1))] if draw(st.booleans()) and items else None
        at = draw(st.none() | st.integers(-(10**9), 2 * 10**9))
        author = draw(st.sampled_from([ANN, BEN, CAY]))
        items.append(item(f"p{number}", author, at, above, draw(st.sampled_from(["explicit", "inferred"]))))
    if draw(st.booleans()):
        return items
    return draw(st.permutations(items))


@given(conversations())
def test_every_post_has_a_place_of_its_own_inside(items: list[ThreadItem]) -> None:
    drawn = shape(items)
    assert len(drawn.knots) == len(items)
    assert len(set(places(drawn))) == len(items)
    assert all(0 < x < drawn.width <= WIDTH and 0 < y < drawn.height <= HEIGHT for x, y in places(drawn))
    here = set(places(drawn))
    for begin, end in joined(drawn):
        assert begin in here
        assert end in here
        assert begin[0] < end[0]  # the answer is to the right
    assert len(drawn.lines) + len(drawn.guesses) < 60 * len(items)


# --- which pages have one -----------------------------------------------------------------------------------------


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    maker = AlbumMaker()
    owner, ben, cay = maker.owner, maker.person("Ben"), maker.person("Cay")
    minutes = (f"2011-03-04 {number // 60 + 10}:{number % 60:02}" for number in itertools.count())

    def talk(name: str, posts: int, people: int, branching: bool) -> None:
        first = last = maker.post(owner, next(minutes), name, name=name)
        for number in range(1, posts):
            author = (owner, ben, cay)[number % people]
            last = maker.post(
                author, next(minutes), "And?", answers=first if branching else last, name=f"{name}{number}"
            )

    talk("11", 5, 3, branching=True)  # short
    talk("22", 8, 2, branching=False)  # to and fro between two
    talk("33", 6, 2, branching=True)
    talk("44", 6, 3, branching=False)  # goes on without parting
    talk("55", 151, 3, branching=True)  # on more pages than one
    essay = maker.article(owner, next(minutes), "Lamps")
    for _ in range(6):
        maker.comment(ben, next(minutes), essay)
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        yield Site(album, SiteSettings(title="Shapes"))


def test_only_what_parts_has_a_shape(site: Site) -> None:
    shaped = {}
    for path in site:
        view = site[path].view
        if isinstance(view, ThreadPage):
            shaped[path.split("/")[1].removesuffix(".html"), view.label] = view.shaped
    assert {name: one for (name, label), one in shaped.items() if not label and name.startswith("twitter")} == {
        "twitter-11": False,
        "twitter-22": False,
        "twitter-33": True,
        "twitter-44": False,
        "twitter-55": False,
    }
    assert not any(one for (_, label), one in shaped.items() if label)
    assert [one for (name, _), one in shaped.items() if name.startswith("blog")] == [True]  # six letters to one essay
