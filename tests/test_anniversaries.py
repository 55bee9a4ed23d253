"""Dates to keep: what people files tell, what a site makes of it, and what never comes to mind by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from albums import AlbumMaker

from tweetarchive.album.reader import Album
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.views import (
    AnniversariesPage,
    Anniversary,
    DayPage,
    DaysPage,
    FriendPage,
    HomePage,
    OnThisDayPage,
)
from tweetarchive.weave.anniversaries import Told, told_dates
from tweetarchive.weave.people_files import Meeting, PersonFile

SETTINGS = SiteSettings(title="Alma's letters", time_zone="UTC")


# --- what a people file tells ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2012-05-19", (2012, 5, 19)),
        ("2012-02-29", (2012, 2, 29)),
        ("2012-05", (2012, 5, 0)),
        ("2012", (2012, 0, 0)),
        (2012, (2012, 0, 0)),
        ("05-19", (0, 5, 19)),
        ("--05-19", (0, 5, 19)),
        ("02-29", (0, 2, 29)),
        ("0000-02-29", (0, 2, 29)),
    ],
)
def test_a_date_is_as_sure_as_it_was_written(written: str | int, date: tuple[int, int, int]) -> None:
    assert list(told_dates(PersonFile(birthday=written))) == [Told("birthday", *date)]


@pytest.mark.parametrize(
    "written", ["spring of 2009", "2011-02-29", "02-30", "13-01", "", "2012-5-19", "19.5.2012", "٠٥-١٩"]
)
def test_what_is_no_date_is_left_to_its_words(written: str) -> None:
    assert list(told_dates(PersonFile(birthday=written, met=Meeting(date=written, place="Cork")))) == []


def test_meeting_birthday_and_death() -> None:
    file = PersonFile(met=Meeting("2011-11-06", "Whitby"), birthday="06-30", memorial="2019-03")
    assert list(told_dates(file)) == [
        Told("met", 2011, 11, 6, "Whitby"),
        Told("birthday", 0, 6, 30),
        Told("memorial", 2019, 3, 0),
    ]
    assert list(told_dates(PersonFile(memorial=True))) == []


# --- what pages make of it ---------------------------------------------------------------------------------------


def made() -> AlbumMaker:
    """Alma writes with Bo (first on 29 February 2012), with Cy, who has died, and with Di, who is hidden."""
    maker = AlbumMaker()
    bo, cy, di = (maker.person(name, described=1) for name in ("Bo Lin", "Cy Dee", "Di Fo"))
    alma = maker.owner
    first = maker.post(alma, "2012-02-29 10:00", "Leap.", to=[bo])
    maker.post(bo, "2012-02-29 10:05", "Leaping.", to=[alma], answers=first)
    maker.post(alma, "2013-02-28 10:00", "No leap.", to=[bo])
    maker.post(alma, "2016-02-29 10:00", "To both of you.", to=[bo, cy])
    maker.post(cy, "2016-02-29 11:00", "To me.", to=[alma])
    maker.post(alma, "2020-02-29 12:00", "Again.", to=[bo])
    maker.post(alma, "2020-03-03 12:00", "Cy.", to=[cy])
    maker.post(alma, "2020-03-04 12:00", "Di.", to=[di])
    asked = maker.post(alma, "2020-06-01 12:00", "Bo, and Cy?", to=[bo, cy])
    maker.post(cy, "2020-06-02 12:00", "Here.", to=[alma], answers=asked)
    maker.post(alma, "2020-03-05 12:00", "Hidden year.", to=[bo])
    maker.post(alma, "2021-03-05 12:00", "Shown year.", to=[bo])
    maker.kept += [
        (bo, "met", 2016, 2, 29, "the bridge"),
        (bo, "birthday", 0, 10, 27, ""),
        (cy, "met", 2016, 2, 29, "his room"),
        (cy, "memorial", 2021, 1, 0, ""),
        (di, "birthday", 1977, 3, 5, ""),
        (alma, "birthday", 0, 12, 2, ""),
    ]
    maker.hushed += [cy, di]
    maker.hushed_dates += [(0, 20200305, 20200305)]
    return maker


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with Album.open(made().write(tmp_path / "album.db")) as album:
        yield Site(album, SETTINGS)


def view(site: Site, path: str) -> object:
    return site[path].view


def told(dates: tuple[Anniversary, ...]) -> list[tuple[str, str, str]]:
    return [(date.person.slug, date.kind, date.date) for date in dates]


def test_the_year_in_order_without_those_who_are_hushed(site: Site) -> None:
    page = view(site, "anniversaries.html")
    assert isinstance(page, AnniversariesPage)
    assert [(month.month, told(month.days), told(month.rough)) for month in page.months] == [
        (2, [("bo-lin", "words", "2012-02-29"), ("bo-lin", "met", "2016-02-29")], []),
        (10, [("bo-lin", "birthday", "--10-27")], []),
        (12, [("alma-ortega", "birthday", "--12-02")], []),
    ]
    assert (page.rough, page.more, page.file, page.leap_day) == ((), 0, "calendar.ics", True)


def test_their_own_page_keeps_the_dates_of_who_is_hushed(site: Site) -> None:
    cy, di = view(site, "friends/cy-dee.html"), view(site, "friends/di-fo.html")
    assert isinstance(cy, FriendPage) and isinstance(di, FriendPage)
    assert told(cy.anniversaries) == [
        ("cy-dee", "words", "2016-02-29"),
        ("cy-dee", "met", "2016-02-29"),
        ("cy-dee", "memorial", "2021-01"),
    ]
    assert told(di.anniversaries) == [("di-fo", "words", "2020-03-04"), ("di-fo", "birthday", "1977-03-05")]


def test_dates_lead_to_the_first_words_and_to_the_day(site: Site) -> None:
    bo = view(site, "friends/bo-lin.html")
    assert isinstance(bo, FriendPage)
    words, met, birthday = bo.anniversaries
    assert words.path == "threads/twitter-1000.html#twitter-1000"
    assert met.path == "dates/2016/02/29.html"
    assert birthday.path == ""


def test_home_shows_a_few_in_the_order_of_the_year_and_not_the_owners_own(site: Site) -> None:
    page = view(site, "index.html")
    assert isinstance(page, HomePage)
    assert told(page.anniversaries) == [
        ("bo-lin", "words", "2012-02-29"),
        ("bo-lin", "met", "2016-02-29"),
        ("bo-lin", "birthday", "--10-27"),
    ]


def test_a_day_says_what_began_on_it_and_where_its_other_years_are(site: Site) -> None:
    day = view(site, "dates/2016/02/29.html")
    assert isinstance(day, DayPage)
    assert told(day.anniversaries) == [("bo-lin", "met", "2016-02-29")]
    assert day.other_years is not None
    assert (day.other_years.path, day.other_years.count) == ("days/02-29.html", 2)
    common = view(site, "dates/2013/02/28.html")
    assert isinstance(common, DayPage)
    assert (common.anniversaries, common.other_years) == ((), None)


def test_the_29th_of_february_has_a_page_of_its_leap_years(site: Site) -> None:
    page = view(site, "days/02-29.html")
    assert isinstance(page, OnThisDayPage)
    # Of 2016 only that Bo was met: one post is also to Cy, the other is his.
    assert [(year.at.year, year.exchanges, told(year.anniversaries)) for year in page.years] == [
        (2012, 2, [("bo-lin", "words", "2012-02-29")]),
        (2016, 0, [("bo-lin", "met", "2016-02-29")]),
        (2020, 1, []),
    ]
    # The opening of a conversation stands on its card; shown is what came next.
    assert [(year.first.id if year.first else "", len(year.threads)) for year in page.years] == [
        ("twitter-1001", 1),
        ("", 0),
        ("twitter-1005", 0),
    ]
    assert (page.previous and page.previous.path, page.next and page.next.path) == (
        "days/02-28.html",
        "days/03-05.html",
    )


def test_nothing_of_who_is_hushed_and_no_hidden_day_comes_to_mind(site: Site) -> None:
    days = [path for path in site if path.startswith("days/")]
    assert days == [f"days/{day}.html" for day in ("02-28", "02-29", "03-05", "10-27", "12-02")]
    for path in days:
        assert b"cy-dee" not in repr(site[path]).encode() and b"di-fo" not in repr(site[path]).encode()
    march = view(site, "days/03-05.html")
    assert isinstance(march, OnThisDayPage)
    assert [year.at.year for year in march.years] == [2021]
    assert march.anniversaries == ()


def test_the_year_is_a_circle(site: Site) -> None:
    last, first = view(site, "days/12-02.html"), view(site, "days/02-28.html")
    assert isinstance(last, OnThisDayPage) and isinstance(first, OnThisDayPage)
    assert last.next is not None and last.next.path == "days/02-28.html"
    assert first.previous is not None and first.previous.path == "days/12-02.html"


def test_twelve_months_of_all_their_days(site: Site) -> None:
    page = view(site, "days.html")
    assert isinstance(page, DaysPage)
    assert [len(month) for month in page.months] == [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    assert page.days == 5
    leap = page.months[1][28]
    assert (leap.date, leap.count, leap.path) == ("--02-29", 3, "days/02-29.html")
    assert {day.path for month in page.months for day in month} - {""} == {p for p in site if p.startswith("days/")}
    assert all(bool(day.level) == bool(day.path) for month in page.months for day in month)


def test_a_hidden_day_of_every_year_takes_its_dates_along(tmp_path: Path) -> None:
    maker = made()
    maker.hushed_dates = [(229, 0, 99999999), (1027, 0, 99999999), (1202, 0, 99999999)]
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        site = Site(album, SETTINGS)
        page = view(site, "anniversaries.html")
        assert isinstance(page, AnniversariesPage)
        assert (page.months, page.file) == ((), "")
        assert [path for path in site if path.startswith("days/")] == ["days/02-28.html", "days/03-05.html"]
        assert "calendar.ics" not in list(site.documents())
        with pytest.raises(KeyError):
            site.documents()["calendar.ics"]


def test_what_has_no_day_is_the_anniversary_of_none(tmp_path: Path) -> None:
    maker = AlbumMaker()
    bo = maker.person("Bo Lin")
    maker.kept += [(bo, "met", 2012, 5, 0, "Leeds"), (bo, "birthday", 1977, 0, 0, "")]
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        site = Site(album, SETTINGS)
        page = view(site, "anniversaries.html")
        assert isinstance(page, AnniversariesPage)
        assert [(month.month, month.days, told(month.rough)) for month in page.months] == [
            (5, (), [("bo-lin", "met", "2012-05")])
        ]
        assert told(page.rough) == [("bo-lin", "birthday", "1977")]
        assert page.file == ""
        assert not [path for path in site if path.startswith("days/")]


def test_first_words_are_kept_of_the_closest_and_of_those_described(tmp_path: Path) -> None:
    maker = AlbumMaker()
    for number in range(30):
        person = maker.person(f"Person {number:02}", described=int(number == 29))
        for hour in range(1 + (number < 24)):
            maker.post(maker.owner, f"2012-05-{number + 1:02} {hour:02}:00", "Hello.", to=[person])
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        kept = {row.person - 2 for row in album.anniversaries()}
    assert kept == {*range(24), 29}


# --- words of others that name the hushed -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Oh, Dunstan.", True),
        ("OAKMALLOW, D.", True),
        ("@oakmallow_73 good evening", True),
        ("Prothero-Vane's library ticket", True),
        ("星凪かえでさんへ", True),
        ("dunstanesque", False),
        ("Mrs Somebody Else", False),
        ("73", False),
        ("", False),
    ],
)
def test_whoever_names_the_hushed_is_passed_over(tmp_path: Path, text: str, named: bool) -> None:
    maker = AlbumMaker()
    maker.hushed += [
        maker.person("Dunstan Oakmallow", handle="oakmallow_73"),
        maker.person("Mrs E. Prothero-Vane"),
        maker.person("星凪かえで"),
    ]
    bo = maker.person("Bo Lin")
    opening = maker.post(maker.owner, "2012-05-19 10:00", text or "Hello.", to=[bo])
    maker.post(bo, "2012-05-19 10:01", text or "Hello.", to=[maker.owner], answers=opening)
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        site = Site(album, SETTINGS)
        assert site._desk.recall.hushed.are_named(text) is named
        page = view(site, "days/05-19.html")
        assert isinstance(page, OnThisDayPage)
        (year,) = page.years
        assert (bool(year.threads), bool(year.first)) == (not named, not named)
        assert year.more_threads == (1 if named else 0), "the day's own page has it"
