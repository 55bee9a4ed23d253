"""Days of the year in the example archive: told by its screenplay, counted by hand, and followed as a reader would."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest
from command_line import run
from icalendar import Calendar
from previews import get, moved_in, running

from tweetarchive.album.reader import Album
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.views import AnniversariesPage, DayPage, FriendPage, HomePage, OnThisDayPage

SETTINGS = SiteSettings(title="Kettle, distantly", time_zone="Europe/Dublin")
LINK = re.compile(r'href="([^"#?:]+)[^":]*"')


@pytest.fixture(scope="module")
def site(example: Path) -> Iterator[Site]:
    with Album.open(example / "album.db") as album:
        yield Site(album, SETTINGS)


def day_of(site: Site, month_day: str) -> OnThisDayPage:
    view = site[f"days/{month_day}.html"].view
    assert isinstance(view, OnThisDayPage)
    return view


# --- dates to keep -----------------------------------------------------------------------------------------------


def test_the_dates_to_keep_with_marit(site: Site) -> None:
    """From people/marit.md, and 2009.txt: her first line to the room is of 12 March, ten past nine in the evening."""
    view = site["friends/marit.html"].view
    assert isinstance(view, FriendPage)
    assert [(told.kind, told.date, told.place) for told in view.anniversaries] == [
        ("words", "2009-03-12", ""),
        ("met", "2012-05-19", "Eyre Square, Galway, the bench nearest the bus"),
        ("birthday", "--10-27", ""),
    ]


def test_the_year_of_everybody_who_is_alive(site: Site) -> None:
    """Meetings and birthdays as all people files have them, but for Dunstan's (met on 6 November 2011, born on 30 June)
    and Mrs Prothero-Vane's (born on 10 January).
    """
    view = site["anniversaries.html"].view
    assert isinstance(view, AnniversariesPage)
    dates = [told for month in view.months for told in month.days]
    assert [(told.person.slug, told.kind, told.date) for told in dates if told.kind != "words"] == [
        ("femi", "met", "2013-02-23"),
        ("beatriz", "met", "2016-04-23"),
        ("marit", "met", "2012-05-19"),
        ("june", "met", "2019-06-03"),
        ("posy", "met", "2014-08-09"),
        ("trudel", "met", "2014-08-09"),
        ("idris", "met", "2014-08-09"),
        ("samir", "met", "2014-08-09"),
        ("kaede", "met", "2019-10-04"),
        ("lorcan", "met", "2009-10-17"),
        ("marit", "birthday", "--10-27"),
        ("tobs", "met", "2011-11-05"),
        ("nessa", "birthday", "--12-02"),
    ]
    assert not {"dunstan", "mrs-prothero-vane"} & {told.person.slug for told in dates}


def test_the_day_they_met_says_so_and_the_day_of_the_first_words_too(site: Site) -> None:
    met, words = site["dates/2012/05/19.html"].view, site["dates/2009/03/12.html"].view
    assert isinstance(met, DayPage) and isinstance(words, DayPage)
    assert [(told.kind, told.person.slug) for told in met.anniversaries] == [("met", "marit")]
    assert [(told.kind, told.person.slug) for told in words.anniversaries] == [("words", "marit")]


def test_who_has_died_has_their_dates_on_their_own_page_alone(site: Site, example: Path) -> None:
    view = site["friends/dunstan.html"].view
    assert isinstance(view, FriendPage)
    kept = [(told.kind, told.date) for told in view.anniversaries]
    assert kept[1:3] == [("met", "2011-11-06"), ("birthday", "--06-30")]
    home = site["index.html"].view
    assert isinstance(home, HomePage)
    assert "dunstan" not in {told.person.slug for told in home.anniversaries}
    days = [example / "site" / path for path in site if path.startswith("days/")]
    for path in (*days, example / "site/anniversaries.html", example / "site/calendar.ics"):
        text = path.read_text(encoding="utf-8")
        assert not re.search("dunstan|oakmallow|prothero", text, re.IGNORECASE), path


# --- on this day -------------------------------------------------------------------------------------------------


def test_the_twelfth_of_march_in_every_year(site: Site) -> None:
    """She came on 12 March 2009. There is such a day in the screenplay in every year since, but in 2017 to 2020 Nessa
    put the kettle on and nobody answered, and of 2022 there is no such day.
    """
    years = day_of(site, "03-12").years
    told = {year.at.year: year for year in years}
    assert {2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2021, 2023, 2024, 2025, 2026} == set(told)
    assert [one.person.slug for one in told[2009].anniversaries] == ["marit"]
    assert told[2011].first is not None
    assert "".join(piece.text for piece in told[2011].first.text).startswith("(26 seconds)")


def test_the_evening_that_is_hidden_does_not_come_to_mind(site: Site) -> None:
    """hide.toml has 14 January 2018, a whole room's 73; of the same day in 2012 there is more to tell."""
    assert [year.at.year for year in day_of(site, "01-14").years] == [2012]
    assert "dates/2018/01/14.html" in site, "the day itself stays"
    hidden = site["dates/2018/01/14.html"].view
    assert isinstance(hidden, DayPage)
    assert hidden.count == 12  # as many as stand in 2018.txt below that date


def test_every_link_of_a_day_of_the_year_leads_somewhere(example: Path) -> None:
    root = example / "site"
    pages = [root / "days.html", root / "anniversaries.html", root / "dates.html", *sorted(root.glob("days/*.html"))]
    assert len(pages) > 200
    for page in pages:
        for link in LINK.findall(page.read_text(encoding="utf-8")):
            assert (page.parent / unquote(link)).resolve().is_file(), f"{page.name}: {link}"
    linked = {link for link in LINK.findall(pages[0].read_text(encoding="utf-8")) if link.startswith("days/")}
    assert linked == {f"days/{path.name}" for path in root.glob("days/*.html")}


# --- the calendar file -------------------------------------------------------------------------------------------


def test_the_calendar_holds_every_date_that_has_a_day(site: Site, example: Path) -> None:
    content = (example / "site/calendar.ics").read_bytes()
    view = site["anniversaries.html"].view
    assert isinstance(view, AnniversariesPage)
    told = [one for month in view.months for one in month.days]
    events = Calendar.from_ical(content).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [
        date(one.year or 2000, one.month, one.day) for one in told
    ]
    assert len({str(event["uid"]) for event in events}) == len(events)
    galway = next(event for event in events if event.decoded("dtstart") == date(2012, 5, 19))
    assert galway["summary"] == "Nessa Corraquill and Marit Ollenquay met in person (2012)"
    assert galway["location"] == "Eyre Square, Galway, the bench nearest the bus"


def test_it_is_served_as_a_calendar_and_follows_what_is_hidden(example: Path, tmp_path: Path) -> None:
    root = moved_in(example, tmp_path / "archive")
    with running(root) as preview:
        got = get(preview, "/calendar.ics")
        assert (got.status, got.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
        assert got.body == (example / "site/calendar.ics").read_bytes()
        assert b"Marit" in got.body
        (root / "hide.toml").write_text('[on_this_day]\npeople = ["marit"]\n', encoding="utf-8")
        for _ in range(1000):
            if b"Marit" not in get(preview, "/calendar.ics").body:
                break
            time.sleep(0.02)
        later = get(preview, "/calendar.ics")
        assert later.status == 200 and b"Lorcan" in later.body and b"Marit" not in later.body
        assert get(preview, "/friends/marit.html").status == 200


def test_somebody_unknown_in_hide_toml_ends_the_build_with_the_line(example: Path, tmp_path: Path) -> None:
    root = moved_in(example, tmp_path / "archive")
    (root / "hide.toml").write_text('[on_this_day]\npeople = [\n    "tobs",\n    "marrit",\n]\n', encoding="utf-8")
    said = run("-C", root, "build", code=2).stderr
    assert 'nobody called "marrit", did you mean "marit"?' in said
    assert "hide.toml" in said and "4" in said
