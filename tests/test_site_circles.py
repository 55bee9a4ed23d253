"""Circles: what the example's people files and conversations say of them, and what stays within bounds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

import pytest
from albums import AlbumMaker, facts
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive import config
from tweetarchive.album.reader import Album
from tweetarchive.archive import Archive
from tweetarchive.making import make_album
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.stretches import columns, stretches
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.circles import MEMBERS
from tweetarchive.site.views import (
    CirclePage,
    CirclesPage,
    CircleYear,
    FriendPage,
    FriendsPage,
    Member,
    PersonRef,
    ThreadPage,
)
from tweetarchive.weave.fill_circles import first_day, last_day

THEMES = Path(__file__).parent.parent / "themes"


@pytest.fixture(scope="module")
def told(example: Path) -> Iterator[Site]:
    with Album.open(example / "album.db") as album:
        yield Site(album, SiteSettings(title="Kettle", time_zone="Europe/Dublin"))


def circle(site: Site, slug: str) -> CirclePage:
    view = site[f"circles/{slug}.html"].view
    assert isinstance(view, CirclePage)
    return view


def slugs(people: tuple[PersonRef, ...]) -> list[str]:
    return [person.slug for person in people]


# --- what the example tells ----------------------------------------------------------------------------------------


def test_the_history_of_quietdesk_as_its_people_files_tell_it(told: Site) -> None:
    page = circle(told, "quietdesk")
    history = [(event.date, slugs(event.people), event.through and event.through.slug) for event in page.history]
    assert history == [
        ("2009-01-08", ["nessa", "femi", "idris", "lorcan", "posy", "tobs"], None),
        ("2009-02-05", ["dunstan"], "tobs"),
        ("2009-03-12", ["marit"], None),
        ("2009-04-23", ["kaede"], None),
        ("2009-07-02", ["trudel"], None),
        ("2009-09-17", ["beatriz"], None),
        ("2009-11-26", ["samir"], "beatriz"),
        ("2011-02-08", ["harka", "osmund", "vello"], None),
        ("2012-01-12", ["june"], None),
    ]
    assert [event.first for event in page.history] == [True] + [False] * 8
    assert (page.circle.count, page.circle.since, page.circle.until, page.undated) == (16, "2009-01-08", "", ())
    assert [(one.slug, slugs(people)) for one, people in page.introductions] == [
        ("tobs", ["posy", "dunstan"]),
        ("beatriz", ["samir"]),
    ]


def test_the_end_of_somebody_who_has_died_is_their_last_letter(told: Site) -> None:
    """Nessa wrote to Dunstan last on 2 January 2018; in the screenplay nothing passes between them after that."""
    page = circle(told, "quietdesk")
    times = {member.person.slug: member for member in page.members}
    assert (times["dunstan"].stayed, times["dunstan"].until, times["dunstan"].ends) == (False, "", "2018-01-02")
    assert [slug for slug, time in times.items() if not time.stayed] == ["dunstan"]
    assert not [event for event in page.history if event.left], "he did not leave"


def test_dates_are_told_as_they_are_written(told: Site) -> None:
    """The misprint club: Lorcan 2010 to 2013, Trudel since March 2010, Beatriz from a day to a month and with capitals
    in its name, Kaede without a date.
    """
    page = circle(told, "the-misprint-club")
    assert page.circle.name == "The misprint club"
    assert [(one.person.slug, one.since, one.until) for one in page.members] == [
        ("lorcan", "2010", "2013"),
        ("trudel", "2010-03", ""),
        ("beatriz", "2010-11-04", "2012-06"),
        ("kaede", "", ""),
    ]
    assert [(event.date, slugs(event.people), event.left) for event in page.history] == [
        ("2010", ["lorcan"], False),
        ("2010-03", ["trudel"], False),
        ("2010-11-04", ["beatriz"], False),
        ("2012-06", ["beatriz"], True),
        ("2013", ["lorcan"], True),
    ]
    assert slugs(page.undated) == ["kaede"]
    assert page.first_day == "2010-01-01"


def test_where_most_of_them_talked(told: Site) -> None:
    """8 February 2011, in the screenplay: of the fifteen besides Nessa all fourteen who were in the circle by then
    (June came a year later), but for Dunstan, whose line is the white one.
    """
    page = circle(told, "quietdesk")
    card, members = page.threads[0]
    assert (card.title, card.first.iso[:10], members) == ("Frustrated.", "2011-02-08", 13)
    assert page.first is not None
    assert page.last is not None
    assert page.first.first.iso[:10] == "2009-01-08", "the first evening, of which Tobs, Femi, Lorcan and Posy were"
    assert [members for _, members in page.threads] == sorted((n for _, n in page.threads), reverse=True)
    assert sum(year.conversations for year in page.years) == page.conversations


def test_a_circle_of_one_is_told_by_what_was_said_since(told: Site) -> None:
    page = circle(told, "the-bench")
    assert (slugs(page.circle.people), page.others) == (["marit"], 1)
    assert page.first is not None
    assert page.first.title.startswith("Train to Galway."), "of the morning on which they met; nothing from before"


def test_conversations_are_found_in_the_rows_again(told: Site, example: Path) -> None:
    """In the plainest way: whoever wrote in a conversation that began while they were in the circle."""
    with sqlite3.connect(example / "album.db") as db:
        times = db.execute("SELECT circle, person, first_day, last_day FROM circle_person WHERE person <> 1").fetchall()
        wrote: dict[int, set[int]] = {}
        for thread, person in db.execute("SELECT thread, person FROM thread_person WHERE posts + ghosts > 0"):
            wrote.setdefault(thread, set()).add(person)
        days = dict(db.execute("SELECT id, day FROM thread"))
        found = set(db.execute("SELECT circle, thread, members FROM circle_thread"))
    db.close()
    expected = set()
    for number in {circle for circle, *_ in times}:
        least = min(2, len({person for circle, person, *_ in times if circle == number}))
        for thread, people in wrote.items():
            there = {p for c, p, low, high in times if c == number and p in people and low <= days[thread] <= high}
            if len(there) >= least:
                expected.add((number, thread, len(there)))
    assert found == expected
    assert len(expected) > 100


def test_everything_leads_to_circles(told: Site) -> None:
    friends = told["friends.html"].view
    assert isinstance(friends, FriendsPage)
    assert [(card.name, card.count) for card in friends.circles] == [
        ("#quietdesk", 16),
        ("The misprint club", 4),
        ("The Stromness piano", 2),
        ("The bench", 1),
    ]
    assert not friends.circles[0].people[0].owner, "she needs no face among her own friends"
    marit = told["friends/marit.html"].view
    assert isinstance(marit, FriendPage)
    assert marit.circles == (
        ("#quietdesk", "2009-03-12–", "circles/quietdesk.html"),
        ("The bench", "2012-05-19–", "circles/the-bench.html"),
    )
    every = told["circles.html"].view
    assert isinstance(every, CirclesPage)
    assert [card.path for card in every.circles] == [card.path for card in friends.circles]
    first = circle(told, "quietdesk").first
    assert first is not None
    assert isinstance(told[first.path].view, ThreadPage)


# --- whatever people files say -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        (2009, 20090000, 20091231),
        ("2009", 20090000, 20091231),
        ("2009-02", 20090200, 20090231),
        ("2009-02-05", 20090205, 20090205),
        ("2009-02-05T10:00:00", 20090205, 20090205),
        ("", 0, 0),
        ("the spring of 2009", 0, 0),
        ("2009-13", 0, 0),
        ("20091", 0, 0),
        (9, 0, 0),
    ],
)
def test_a_date_as_people_write_it_in_days(written: str | int, first: int, last: int) -> None:
    assert (first_day(written), last_day(written)) == (first, last)


def woven(example: Path, path: Path, people: Mapping[str, str]) -> Site:
    """The example with these circles instead of its own: slug → circles in TOML."""
    texts = {
        slug: f'+++\nname = "{slug.capitalize()}"\naccounts = ["twitter:{account}"]\n{rest}\n+++\n'
        for slug, account, rest in (
            ("nessa", "208104417703", people.get("nessa", "")),
            ("tobs", "208117702645", people.get("tobs", "")),
            ("femi", "208138865924", people.get("femi", "")),
            ("marit", "208233906118", people.get("marit", "")),
        )
    }
    with Archive.open(example / "archive.db") as archive:
        made = make_album(archive, path / "album.db", config.load(example), texts, "", lambda *_: None)
    return Site(Album.open(made.path), SiteSettings(title="Kettle", time_zone="Europe/Dublin"))


def test_circles_nobody_could_call_files(example: Path, tmp_path: Path) -> None:
    """Names of no letters, of Windows' own, equal but for case, or but for what no file name holds; one without any."""
    names = {
        "tobs": ["🍵", "CON", "tea", "The (bench)", ""],
        "femi": ["🌊", "Tea", "the bench", "静かな机"],
        "marit": ["  the   Bench ", "aux", "🍵"],
    }
    circles = {
        slug: f"circles = [{', '.join(f'{{name = {name!r}}}' for name in each)}]" for slug, each in names.items()
    }
    site = woven(example, tmp_path, circles)
    paths = [path for path in site if path.startswith("circles/")]
    assert len({path.casefold() for path in paths}) == len(paths) == 7 + 1
    found = {circle(site, path[8:-5]).circle.name: path for path in paths}
    assert found["the bench"] == "circles/the-bench.html"
    assert found["Tea"] == "circles/tea.html", "as the first writes it"
    assert found["🍵"].startswith("circles/circle-")
    assert found["CON"].startswith("circles/con-")
    assert found["aux"].startswith("circles/aux-")
    both = circle(site, "the-bench")
    assert slugs(tuple(member.person for member in both.members)) == ["femi", "marit"]
    assert (both.history, both.first_day, slugs(both.undated)) == ((), "", ["femi", "marit"]), "and has its page"
    tobs = site["friends/tobs.html"].view
    assert isinstance(tobs, FriendPage)
    assert tobs.circles[-1] == ("", "", "")
    assert {path for _, _, path in tobs.circles[:-1]} <= set(paths)


def test_whoever_comes_back_has_two_times(example: Path, tmp_path: Path) -> None:
    site = woven(
        example,
        tmp_path,
        {
            "nessa": 'circles = [{name = "Tea", since = 2010}]',
            "tobs": 'introduced_by = "marit"\ncircles = [{name = "Tea", since = 2011, until = "2011-06"},'
            ' {name = "tea", since = 2014-03-01}]',
            "femi": "memorial = 2015-05-05\n"
            'circles = [{name = "Tea", since = "the long winter", until = "the shop closed"}]',
        },
    )
    page = circle(site, "tea")
    assert (page.circle.name, page.circle.count, page.others) == ("Tea", 3, 2)
    assert [(event.date, slugs(event.people), event.left) for event in page.history] == [
        ("2010", ["nessa"], False),
        ("2011", ["tobs"], False),
        ("2011-06", ["tobs"], True),
        ("2014-03-01", ["tobs"], False),
        ("the long winter", ["femi"], False),
        ("the shop closed", ["femi"], True),
    ]
    assert [(one.slug, slugs(people)) for one, people in page.introductions] == [("marit", ["tobs"])], "from outside"
    femi = page.members[-1]
    assert (femi.person.slug, femi.begins, femi.ends, femi.stayed) == ("femi", "", "2015-05-05", False)
    assert page.first_day == "2010-01-01"


def test_without_circles_there_is_no_list_of_them(tmp_path: Path) -> None:
    maker = AlbumMaker()
    maker.person("Nancy", described=1)
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        site = Site(album, SiteSettings(title="Plain"))
        assert not [path for path in site if path.startswith("circle")]
        view = site["friends.html"].view
    assert isinstance(view, FriendsPage)
    assert (view.circles, view.all_circles) == ((), 0)


# --- bounds --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", ["base", "letters", "pocket", "timeline"])
def test_a_page_of_many_people_and_many_circles_stays_in_bounds(tmp_path: Path, theme: str) -> None:
    maker = AlbumMaker()
    for number in range(1500):
        circles = [{"name": "Everybody I ever met", "since": f"{2000 + number // 100}-01-01"}]
        circles += [{"name": f"A club of the year {number} and of long names", "since": 2000 + number % 20}] * (
            number < 400
        )
        maker.person(f"Somebody of a Rather Long Name {number}", facts=facts(circles=circles), described=1)
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        site = Site(album, SiteSettings(title="Crowd"))
        renderer = Renderer(find_theme(theme, places=[THEMES]), site.view)
        for path in ("circles.html", "friends.html", "circles/everybody-i-ever-met.html"):
            assert len(renderer.page(site[path])) < 300_000, path
        page = circle(site, "everybody-i-ever-met")
    assert (len(page.members), len(page.more), page.beyond) == (MEMBERS, 1000, 400)
    assert page.circle.count == 1500


# --- drawn ---------------------------------------------------------------------------------------------------------

DAYS = st.dates().map(lambda day: day.isoformat()).filter(lambda day: day >= "1000")


@given(st.lists(st.tuples(DAYS, DAYS | st.just("")), min_size=1, max_size=20))
def test_every_line_lies_within_its_picture(times: list[tuple[str, str]]) -> None:
    members = [Member(PersonRef("a", "A"), begin, begins=begin, ends=end) for begin, end in times]
    days = sorted(day for time in times for day in time if day)
    drawn = stretches(members, days[0], days[-1])
    assert len(drawn.rows) == len(members)
    for row in drawn.rows:
        assert 0 <= float(row.x) <= 100 and 0 < float(row.width) <= 100
        assert float(row.x) + float(row.width) <= 100.05
        assert row.y + 5 <= drawn.foot < drawn.height
    labels = [float(tick.x) for tick in drawn.ticks if tick.label]
    assert len(labels) <= 9
    assert labels == sorted(labels) and all(0 <= x <= 100 for x in labels)


def test_who_left_earlier_has_the_shorter_line() -> None:
    def member(begin: str, end: str = "") -> Member:
        return Member(PersonRef("a", "A"), begin, begins=begin, ends=end)

    members = [member("2009-01-01"), member("2010-01-01", "2011-01-01"), member("2012-01-01"), member("", "2011-01-01")]
    drawn = stretches(members, "2009-01-01", "2013-01-01")
    assert [(row.x, row.width) for row in drawn.rows] == [("0.00", "100.00"), ("25.00", "25.00"), ("75.00", "25.00")]
    assert [tick.label for tick in drawn.ticks] == [2009, 2010, 2011, 2012, 0]


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=60))
def test_columns_are_as_high_as_their_numbers(counts: list[int]) -> None:
    years = [CircleYear(2000 + number, "", count, count) for number, count in enumerate(counts)]
    drawn = columns(years, "conversations")
    assert drawn.total == sum(counts)
    assert drawn.fullest.year == 2000 + counts.index(max(counts))
    heights = [float(column.tall or 0) for column in drawn.columns]
    assert [height > 0 for height in heights] == [count > 0 for count in counts]
    ordered = sorted(zip(counts, heights, strict=True))
    assert all(low <= high for (_, low), (_, high) in pairwise(ordered))
    assert max(heights) <= 96.0
