"""calendar.ics, read back as a calendar program would read it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Component

from tweetarchive.render.calendar_file import calendar_file
from tweetarchive.render.languages.speaking import Language, language_of
from tweetarchive.render.themes import find_theme
from tweetarchive.site.views import Anniversary, CalendarFile, Moment, PersonRef, SiteView

ALMA = PersonRef("alma", "Alma Ortega", owner=True)
NANCY = PersonRef("nancy", "Nancy Drew")
MADE = Moment(at=1604793600, iso="2020-11-08T00:00:00+00:00", year=2020, month=11, day=8, exact=True)


def site(title: str = "Alma's letters") -> SiteView:
    return SiteView(title=title, description="", language="en", owner=ALMA)


def written(*events: Anniversary, view: SiteView | None = None, language: Language | None = None) -> bytes:
    return calendar_file(CalendarFile(events, MADE), view or site(), language or Language("en"))


def events_of(content: bytes) -> Sequence[Component]:
    return Calendar.from_ical(content).walk("VEVENT")


def met(person: PersonRef = NANCY, place: str = "", month: int = 5, day: int = 19) -> Anniversary:
    return Anniversary("met", person, f"2012-{month:02}-{day:02}", 2012, month, day, place)


def test_an_event_is_a_whole_day_that_comes_every_year_and_takes_no_time() -> None:
    (event,) = events_of(written(met(place="Eyre Square, Galway")))
    assert event["summary"] == "Alma Ortega and Nancy Drew met in person (2012)"
    assert event["location"] == "Eyre Square, Galway"
    assert event.decoded("dtstart") == datetime.date(2012, 5, 19)
    assert event["dtstart"].params["VALUE"] == "DATE"
    assert event["rrule"].to_ical() == b"FREQ=YEARLY"
    assert event["transp"] == "TRANSPARENT"
    assert event.decoded("dtstamp") == datetime.datetime(2020, 11, 8, tzinfo=datetime.UTC)


def test_what_each_kind_is_called() -> None:
    events = events_of(
        written(
            Anniversary("words", NANCY, "2009-03-12", 2009, 3, 12),
            Anniversary("met", NANCY, "--05-19", 0, 5, 19),
            Anniversary("birthday", NANCY, "--10-27", 0, 10, 27),
            Anniversary("birthday", PersonRef("x", ""), "1977-10-28", 1977, 10, 28),
        )
    )
    assert [str(event["summary"]) for event in events] == [
        "First words with Nancy Drew (2009)",
        "Alma Ortega and Nancy Drew met in person",
        "Birthday of Nancy Drew",
        "Birthday of Somebody",
    ]


@pytest.mark.parametrize("year", [2012, 0])
def test_29_february_falls_on_the_last_day_of_february_in_common_years(year: int) -> None:
    (event,) = events_of(written(Anniversary("birthday", NANCY, "x", year, 2, 29)))
    start = event.decoded("dtstart")
    assert (start.month, start.day, start.year % 4) == (2, 29, 0)
    rule = rrulestr(event["rrule"].to_ical().decode(), dtstart=datetime.datetime.combine(start, datetime.time()))
    days = [rule[number] for number in range(9)]
    assert [(day.month, day.day) for day in days] == [(2, 29), *[(2, 28)] * 3] * 2 + [(2, 29)]
    assert [day.year - start.year for day in days] == list(range(9)), "every year has one"


def test_28_february_stays_where_it_is() -> None:
    (event,) = events_of(written(met(month=2, day=28)))
    assert event["rrule"].to_ical() == b"FREQ=YEARLY"


def test_the_name_of_an_event_stays_when_name_date_and_site_change() -> None:
    before = events_of(written(met()))[0]["uid"]
    moved = met(PersonRef("nancy", "Nan"), month=6)
    assert events_of(written(moved, view=site("Other title")))[0]["uid"] == before
    others = [
        met(PersonRef("nan", "Nancy Drew")),
        Anniversary("words", NANCY, "2012-05-19", 2012, 5, 19),
        Anniversary("birthday", NANCY, "2012-05-19", 2012, 5, 19),
    ]
    uids = {str(event["uid"]) for event in events_of(written(met(), *others))}
    assert len(uids) == 4
    assert all(uid.endswith("@tweetarchive") and len(uid) == 36 + len("@tweetarchive") for uid in uids)


def test_the_same_archive_gives_the_same_bytes() -> None:
    assert written(met(), met(ALMA)) == written(met(), met(ALMA))


@pytest.mark.parametrize("at", [None, 1 << 60, -(1 << 60)])
def test_a_last_post_of_an_impossible_time_is_no_obstacle(at: int | None) -> None:
    content = calendar_file(CalendarFile((met(),), Moment(at=at)), site(), Language("en"))
    (event,) = events_of(content)
    assert event.decoded("dtstamp") == datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def test_the_first_year_of_all_is_a_year() -> None:
    (event,) = events_of(written(Anniversary("words", NANCY, "0001-03-12", 1, 3, 12)))
    assert event.decoded("dtstart") == datetime.date(1, 3, 12)


def test_in_the_sites_language(tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    (theme / "locale").mkdir(parents=True)
    (theme / "locale/eo.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "Birthday of %(name)s"\nmsgstr "Naskiĝtago de %(name)s"\n',
        encoding="utf-8",
    )
    found = find_theme("letters", own=theme, shelf=tmp_path / "themes", params={})
    told = Anniversary("birthday", NANCY, "--10-27", 0, 10, 27)
    (event,) = events_of(written(told, language=language_of(found, "eo")))
    assert event["summary"] == "Naskiĝtago de Nancy Drew"


hostile = st.text(max_size=200) | st.sampled_from(
    [
        "Nancy\r\nEND:VEVENT\r\nBEGIN:VALARM",
        "a;b,c\\d:e\"f'g",
        "\\n\\N\\,",
        "<b>&amp;</b>",
        "%(name)s %s",
        "星凪かえで" * 30,
        "\u2028x\u2029y\x85z",
        "a\x00b\x1fc\x7f",
        "^n^'",
        "🫖" * 80,
    ]
)


@given(name=hostile, owner=hostile, place=hostile, title=hostile)
def test_no_name_breaks_out_of_its_line(name: str, owner: str, place: str, title: str) -> None:
    view = SiteView(title=title, description="", language="en", owner=replace_name(ALMA, owner))
    content = written(met(PersonRef("nancy", name), place), met(ALMA), view=view)
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in content.replace(b"\r\n", b"") and b"\r" not in content.replace(b"\r\n", b"")
    assert not any(code < 32 or code == 127 for line in lines for code in line)
    named = next(line for line in content.replace(b"\r\n ", b"").decode().split("\r\n") if line.startswith("NAME:"))
    assert re.sub(r"\\(.)", r"\1", named) == f"NAME:{plain(f'{title}: dates to keep')}"
    first, second = events_of(content)
    assert str(first["summary"]) == plain(f"{owner} and {name or 'Somebody'} met in person (2012)")
    assert str(first.get("location", "")) == plain(place)
    assert str(second["summary"]).endswith("met in person (2012)")
    assert [part.name for part in Calendar.from_ical(content).walk()] == ["VCALENDAR", "VEVENT", "VEVENT"]


def plain(text: str) -> str:
    """One line: whatever ends a line or is no letter for people is a space, and spaces come one at a time."""
    controls = dict.fromkeys((*range(32), *range(127, 160), 8232, 8233), " ")
    return " ".join("".join(" " if "\ud800" <= sign <= "\udfff" else sign for sign in text).translate(controls).split())


def replace_name(person: PersonRef, name: str) -> PersonRef:
    return PersonRef(person.slug, name, owner=person.owner)
