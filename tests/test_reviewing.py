"""Years as a whole, each fact against values worked out by hand: first made-up years, then those of the example."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive import config
from tweetarchive.album.reader import Album
from tweetarchive.album.review import Anniversary, Answered, Close, InPerson, Parting, Return, Review, TagOfYear
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.views import ReviewPage
from tweetarchive.weave.friendship.days import Day, day_number
from tweetarchive.weave.reviewing import (
    Spent,
    anniversaries,
    came,
    closest,
    counted,
    most_answered,
    parting,
    returns,
    review,
    tags_of_the_year,
    years_with,
)

UNTIL = 20200101


def days(*told: tuple[int, int, int]) -> list[Day]:
    """(day, posts, of them the owner's); the first post of each is numbered by the day, and the owner's if any is."""
    return [Day(day, day_number(day), day, sent > 0, posts, sent) for day, posts, sent in told]


def spent(person: int, *told: tuple[int, int, int], until: int = UNTIL, hushed: bool = False) -> dict[int, Spent]:
    return years_with(person, days(*told), until, hushed)


def years(*friends: dict[int, Spent]) -> dict[int, list[Spent]]:
    found: dict[int, list[Spent]] = {}
    for friend in friends:
        for year, one in friend.items():
            found.setdefault(year, []).append(one)
    return found


# --- made-up years ----------------------------------------------------------------------------------------------


def test_the_closest_and_where_they_were_the_year_before() -> None:
    ann = spent(2, (20100101, 5, 2), (20110101, 1, 0))
    ben = spent(3, (20100202, 2, 1), (20110101, 3, 3), (20110303, 4, 0))
    cay = spent(4, (20110505, 1, 1))
    known = years(ann, ben, cay)
    assert closest(2010, known[2010], ()) == (Close(2, 5, 2, 1, new=True), Close(3, 2, 1, 1, new=True))
    assert closest(2011, known[2011], known[2010]) == (
        Close(3, 7, 3, 2, before=2),
        Close(2, 1, 0, 1, before=1),
        Close(4, 1, 1, 1, new=True),
    )


def test_only_ten_are_close_and_places_go_on_behind_them() -> None:
    crowd = [spent(number, (20100101, 40 - number, 0), (20110101, number, 0)) for number in range(2, 22)]
    known = years(*crowd)
    close = closest(2011, known[2011], known[2010])
    assert [one.person for one in close] == [*range(21, 11, -1)]
    assert [one.before for one in close] == [*range(20, 10, -1)]  # who was last is first


def test_whoever_came_is_named_once_the_closest_first() -> None:
    ann = spent(2, (20110101, 1, 0))
    ben = spent(3, (20110202, 1, 0), (20150101, 5, 0))
    cay = spent(4, (20091231, 1, 0), (20110101, 9, 9))
    known = years(ann, ben, cay)
    assert came(2011, known[2011]) == (3, 2)
    assert came(2009, known[2009]) == (4,)
    assert came(2015, known[2015]) == ()


def test_a_silence_counts_from_three_days_and_a_year_on() -> None:
    before = [(20100101, 1, 0), (20100102, 1, 0)]
    assert returns(2, days(*before, (20120101, 1, 0))) == {}  # who was there on two days was hardly there
    third = [*before, (20100103, 1, 0)]
    assert returns(2, days(*third, (20110103, 1, 0))) == {}  # 364 days between
    assert returns(2, days(*third, (20110104, 2, 1))) == {2011: Return(2, 365, 20100103, 20110104, sent=True)}
    # 3 January 2010 to 1 February 2012: 758 days apart, 29 February is yet to come.
    assert returns(2, days(*third, (20120201, 1, 0))) == {2012: Return(2, 758, 20100103, 20120201)}


def test_quiet_are_those_whose_last_words_are_long_ago() -> None:
    three = [(20150101, 1, 0), (20150102, 1, 0), (20181231, 1, 1)]
    assert parting(2, days(*three), 20191231) == Parting(2, 20181231, 3)
    assert parting(2, days(*three), 20191230) is None  # 364 days
    assert parting(2, days(*three[1:]), 20191231) is None
    assert parting(2, days(*three), 20191231, hushed=True) is None
    gone = spent(2, *three, until=20191231)
    assert gone[2015].parted is None
    assert gone[2018].parted == Parting(2, 20181231, 3)


def test_round_years_of_friends_who_are_still_there() -> None:
    ten = [(20050304 + day, 1, 0) for day in range(9)]
    ann = spent(2, *ten, (20100601, 1, 1), (20110601, 1, 1))
    ben = spent(3, (20050301, 1, 0), (20100601, 1, 1))  # two days make no friendship
    cay = spent(4, *ten, (20100601, 1, 1), hushed=True)
    known = years(ann, ben, cay)
    assert anniversaries(2010, known[2010]) == (Anniversary(2, 5, 20050304),)
    assert anniversaries(2011, known[2011]) == ()
    assert anniversaries(2005, known[2005]) == ()


def test_the_most_answered_is_answered_by_most_people() -> None:
    assert most_answered({}) is None
    assert most_answered({7: (1, 1)}) is None
    assert most_answered({7: (9, 2), 8: (3, 3), 9: (3, 3)}) == Answered(8, 3, 3)
    assert most_answered({7: (4, 3), 8: (3, 3)}) == Answered(7, 4, 3)


def test_hashtags_of_a_year() -> None:
    found = counted([("Tea", "tea"), ("TEA", "stove"), ("lamp",), ("stove",), ("tea",)])
    assert found == {"tea": 3, "stove": 2, "lamp": 1}
    assert tags_of_the_year(found) == (TagOfYear("tea", 3), TagOfYear("stove", 2))
    assert len(tags_of_the_year({f"t{n}": 5 for n in range(30)})) == 8


def test_meetings_stand_by_date() -> None:
    met = (InPerson(5, "2012-05-19", "a bench"), InPerson(3, "2012"), InPerson(2, "2012-03"))
    assert [one.person for one in review(2012, [], met=met).met] == [3, 2, 5]


@st.composite
def friendships(draw: st.DrawFn) -> list[list[tuple[int, int, int]]]:
    dates = st.dates(datetime.date(2008, 1, 1), datetime.date(2019, 12, 31))
    told = []
    for _ in range(draw(st.integers(1, 6))):
        held = sorted(draw(st.sets(dates, min_size=1, max_size=12)))
        posts = [draw(st.integers(1, 4)) for _ in held]
        told.append(
            [
                (date.year * 10000 + date.month * 100 + date.day, count, draw(st.integers(0, count)))
                for date, count in zip(held, posts, strict=True)
            ]
        )
    return told


@given(friendships())
def test_nothing_is_lost_between_the_years(told: list[list[tuple[int, int, int]]]) -> None:
    known = years(*(spent(number, *one) for number, one in enumerate(told, 2)))
    facts = {year: review(year, known[year], known.get(year - 1, ())) for year in known}
    assert sum(one.posts for held in known.values() for one in held) == sum(day[1] for one in told for day in one)
    assert sorted(person for one in facts.values() for person in one.came) == [*range(2, len(told) + 2)]
    back = {(one.person, one.post) for fact in facts.values() for one in fact.returned}
    plain = {
        (number, after[0])
        for number, one in enumerate(told, 2)
        for place, (last, after) in enumerate(pairwise(one), 1)
        if place >= 3 and day_number(after[0]) - day_number(last[0]) > 365
    }
    assert back <= plain
    assert {(person, day // 10000) for person, day in back} == {(person, day // 10000) for person, day in plain}
    assert all(one.person not in fact.came for fact in facts.values() for one in fact.closest if not one.new)


# --- what the example tells -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def album(example: Path) -> Iterator[Album]:
    with Album.open(example / "album.db") as opened:
        yield opened


@pytest.fixture(scope="module")
def site(album: Album, example: Path) -> Site:
    known = config.load(example).site
    return Site(album, SiteSettings(title=known.title, time_zone=known.time_zone))


def told(album: Album, year: int) -> Review:
    found = album.review(year)
    assert found is not None
    return found


def page(site: Site, year: int) -> ReviewPage:
    view = site[f"review/{year}.html"].view
    assert isinstance(view, ReviewPage)
    return view


def slugs(album: Album) -> dict[int, str]:
    return {person.id: person.slug for person in album.people()}


def words(page: ReviewPage, which: str) -> list[str]:
    posts = {"first": page.first, "last": page.last, "answered": (page.answered,) if page.answered else ()}[which]
    return ["".join(piece.text for piece in post.text) for post in posts]


def test_2011_had_one_word_in_february(album: Album, site: Site) -> None:
    view = page(site, 2011)
    # Two dozen answered, fr1 to fr24; of Dunstan's nothing but his place is left.
    assert (view.answers, view.answerers) == (23, 23)
    assert words(view, "answered") == ["Frustrated."]
    # 8 February: 23 answers, three more by Marit at once and one good night; 17 answers by Nessa; Samir's kettle, and
    # her word for it. Her answer to herself is to nobody.
    assert view.fullest.iso == "2011-02-08"
    assert view.fullest_posts == 23 + 3 + 1 + 17 + 1 + 1
    assert view.longest is not None
    assert view.longest.title == "Frustrated."
    # Of the two dozen Ann and the Mossopwicks had written in 2010, and eleven of the friends long before. Then came a
    # comment that nobody signed, and Mrs Prothero-Vane.
    known = told(album, 2011)
    new = ["osmund", "tess", "ulve", "cress", "harka", "pen", "vello", "dove", "yarrow", "lind", "june"]
    assert known.all_came == len(new) + 2 == 13
    first = view.came[0]
    assert (first.at.iso[:10], first.how, first.sent, first.through) == ("2011-02-08", "reply", False, ())
    assert {person.name.split()[0] for person in first.people} >= {"Osmund", "Ulve", "Harka", "Vello", "June", "Pen"}
    assert [[person.slug for person in one.through] for one in view.came[1:]] == [[], ["idris"]]
    assert [(one.date, one.person.slug) for one in view.met] == [("2011-11-05", "tobs"), ("2011-11-06", "dunstan")]
    assert words(view, "first") == [
        "#quietdesk, third year. What can you hear?",
        "A wood stove with opinions. #quietdesk",
    ]
    assert known.returned == known.parted == known.anniversaries == ()


def test_2012_had_a_bench(album: Album, site: Site) -> None:
    view, known, names = page(site, 2012), told(album, 2012), slugs(album)
    assert (names[known.closest[0].person], known.closest[0].before) == ("marit", 1)
    assert view.before is not None
    assert view.before.slug == "marit"
    assert [(one.date, one.person.slug, one.place) for one in view.met] == [
        ("2012-05-19", "marit", "Eyre Square, Galway, the bench nearest the bus")
    ]
    # Her mother got into the comments on 25 May, Tromsø answered the walrus on 18 November.
    assert [(one.at.iso[:10], one.how, one.sent) for one in view.came] == [
        ("2012-05-25", "comment", False),
        ("2012-11-18", "comment", False),
    ]
    # Kaede: the open door of 24 March 2011, then #ff on 5 October 2012; Trudel: 9 February 2011, then the noise of 23
    # February; Samir: the same night, then the parrot on 22 March. Whole days between, 29 February 2012 counted.
    back = {(names[one.person], one.silence, one.last_day, one.sent) for one in known.returned}
    assert back == {("kaede", 560, 20110324, True), ("trudel", 378, 20110209, True), ("samir", 406, 20110209, True)}
    assert known.anniversaries == ()  # the first words of all are of 2008


def test_in_2020_marit_came_back(album: Album, site: Site) -> None:
    view, known, names = page(site, 2020), told(album, 2020), slugs(album)
    # Hers and Nessa's: nine in the first minutes of 9 April, eggs, 73, a dial tone, chairs, two under the thread of
    # twenty-two, three for the mortar, glasses, three for the bus, two for the cake, a stove, an index; two comments.
    first = known.closest[0]
    assert names[first.person] == "marit"
    assert first.posts == 9 + 1 + 1 + 1 + 1 + 2 + 3 + 1 + 3 + 2 + 1 + 1 + 2
    assert (first.days, first.before, first.new) == (12, 0, False)  # 9, 10, 12, 16, 18 April, then one in seven months
    assert view.before is not None
    assert view.before.slug == "june"  # of 2019, when she arrived twenty minutes early
    back = view.returned[0]
    assert ([person.slug for person in back.people], back.sent) == (["marit"], False)
    question, answer = ("".join(piece.text for piece in post.text) for post in back.words)
    assert question.endswith("I'm just going to leave the question here with the lamp on.")
    assert answer == "Not then. Better now. I am sorry; the kettle took a while."
    assert (known.returned[0].silence, known.returned[0].last_day) == (1238, 20161117)  # to 9 April 2020
    # On 19 March five came back with an answer to one question, and so did Harka, whom Nessa had written to in 2018.
    rooms = view.returned[1]
    assert {person.slug for person in rooms.people} == {"femi", "lorcan", "idris", "trudel", "samir", "harka"}
    assert [post.author.slug for post in rooms.words] == [
        "nessa",
        "femi",
        "trudel",
        "lorcan",
        "samir",
        "harka",
        "idris",
    ]
    # Femi, Trudel, Lorcan, Samir, Ann, Harka, Idris and June: Tobs answered Femi.
    assert (view.answers, view.answerers, words(view, "answered")) == (8, 8, ["What can you hear? #quietdesk"])
    # Dunstan and Mrs Prothero-Vane have died; she wrote on 13 April for the last time.
    gone = {names[one.person] for one in known.parted}
    assert "dunstan" not in gone
    assert not any(name.startswith("e-prothero") or name == "prothero" for name in gone)
    assert {one.day for one in known.parted} <= {20200409, 20200412, 20200416}


def test_marit_has_ten_years_nowhere_because_2019_was_silent(album: Album) -> None:
    names = slugs(album)
    years = {
        year: [one.years for one in told(album, year).anniversaries if names[one.person] == "marit"]
        for year in album.reviewed_years()
    }
    assert {year: found for year, found in years.items() if found} == {2014: [5], 2024: [15]}


def test_nobody_who_died_goes_quiet_or_has_anniversaries(album: Album) -> None:
    names = slugs(album)
    for year in album.reviewed_years():
        known = told(album, year)
        assert "dunstan" not in {names[one.person] for one in (*known.parted, *known.anniversaries)}


def test_every_letter_is_reached_from_its_year_and_from_dates(album: Album, site: Site) -> None:
    reviews = [path for path in site if path.startswith("review/")]
    assert reviews == [f"review/{year}.html" for year in album.reviewed_years()]
    listed = [card.review for card in site["dates.html"].view.years]  # type: ignore[attr-defined]
    assert listed == reviews
    for before, path, after in zip([None, *reviews], reviews, [*reviews[1:], None], strict=False):
        view = site[path].view
        assert isinstance(view, ReviewPage)
        assert site[view.calendar].view.review == path  # type: ignore[attr-defined]
        assert (view.previous.path if view.previous else None, view.next.path if view.next else None) == (before, after)


def test_a_year_without_a_letter_has_no_page(site: Site) -> None:
    for path in ("review/1999.html", "review/20.html", "review/.html"):
        with pytest.raises(KeyError):
            site[path]
