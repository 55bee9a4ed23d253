"""Dates, months and numbers in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from tweetarchive.render.filters import DateFilters, NumberFilters
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.worded import PeopleFilters
from tweetarchive.site.views import Answer, Moment, PersonRef, Reference

ENGLISH = Language("en")
DATES = DateFilters(ENGLISH)
NUMBERS = NumberFilters(ENGLISH)
PEOPLE = PeopleFilters(ENGLISH, DATES)
FRIDAY = Moment(1299247500, "2011-03-04T14:05:00+00:00", 2011, 3, 4, 14, 5, True)
ONLY_DATE = Moment(1238457600, "2009-03-31", 2009, 3, 31)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 seconds"),
        (1, "1 second"),
        (41, "41 seconds"),
        (60, "1 minute"),
        (111, "1 minute and 51 seconds"),
        (3599, "59 minutes and 59 seconds"),
        (3600, "1 hour"),
        (7275, "2 hours and 1 minute"),
        (86400, "1 day"),
        (90 * 3600, "3 days and 18 hours"),
    ],
)
def test_a_length_of_time_has_two_units(seconds: int, words: str) -> None:
    assert DATES.duration(seconds).replace("\N{NO-BREAK SPACE}", " ") == words


def test_an_hour_is_told_as_clocks_tell_it() -> None:
    assert (DATES.clock(0), DATES.clock(21)) == ("00:00", "21:00")
    assert DateFilters(Language("en-US")).clock(21).replace("\N{NARROW NO-BREAK SPACE}", " ") == "9:00 PM"


@pytest.mark.parametrize(
    ("value", "style", "words"),
    [
        (FRIDAY, "long", "4 March 2011"),
        (FRIDAY, "short", "4 Mar 2011"),
        (FRIDAY, "weekday", "Friday, 4 March 2011"),
        (FRIDAY, "day", "4 March"),
        (FRIDAY, "month", "March 2011"),
        (FRIDAY, "year", "2011"),
        (Moment(), "long", ""),
        ("2011", "long", "2011"),
        ("2011", "weekday", "2011"),
        ("2011-03", "long", "March 2011"),
        ("2011-03", "short", "Mar 2011"),
        ("2011-03-05", "weekday", "Saturday, 5 March 2011"),
        ("2011-03-05T14", "long", "5 March 2011, 14:00–15:00"),
        ("2011-03-05T23", "hour", "23:00–24:00"),
        ("2011-03-04T14:05:00+00:00", "long", "4 March 2011"),
        ("--03-14", "long", "14 March"),
        ("--02-29", "long", "29 February"),
        ("1980-03-14", "day", "14 March"),
        ("spring of 2009", "long", "spring of 2009"),
        ("2011-13", "long", "2011-13"),
        ("2011-02-30", "long", "2011-02-30"),
        ("0000-01-01", "long", "1 January"),
        ("", "long", ""),
    ],
)
def test_dates(value: Moment | str, style: str, words: str) -> None:
    assert DATES.date(value, style) == words


def test_a_style_that_does_not_exist_is_told() -> None:
    with pytest.raises(ValueError, match='no such style of date: "wekday", did you mean "weekday"'):
        DATES.date(FRIDAY, "wekday")
    with pytest.raises(ValueError, match="no such style of month"):
        DATES.month(FRIDAY, "roman")


def test_times() -> None:
    assert DATES.time(FRIDAY) == "14:05"
    assert DATES.time(ONLY_DATE) == "", "only the date is known"
    assert DATES.time(Moment()) == ""


def test_months_and_weekdays() -> None:
    assert DATES.month("2011-03") == DATES.month(FRIDAY) == "March 2011"
    assert DATES.month("2011-03", "name") == DATES.month(3) == DATES.month(3, "name") == "March"
    assert DATES.month(12, "short") == "Dec"
    assert DATES.month("some day") == "some day"
    assert DATES.month(Moment()) == ""
    assert DATES.weekday(0) == "Monday"
    assert DATES.weekday(6, "short") == "Sun"
    assert DATES.weekday(FRIDAY) == "Friday"
    assert DATES.weekday(Moment()) == ""


def test_numbers() -> None:
    assert [NUMBERS.number(n) for n in (0, 999, 1234, 1234567)] == ["0", "999", "1,234", "1,234,567"]


@given(st.text())
def test_anybodys_words_pass(text: str) -> None:
    assert isinstance(DATES.date(text), str)
    assert isinstance(DATES.month(text), str)


@given(st.dates())
def test_every_day_has_words_and_no_two_the_same(day: object) -> None:
    year, month, date = str(day).split("-")
    words = DATES.date(str(day), "weekday")
    assert words.endswith(f" {int(year)}")
    assert f" {int(date)} " in words
    assert DATES.month(int(month)) in words


@pytest.mark.parametrize(
    ("number", "words"), [(0, "never"), (1, "once"), (2, "twice"), (1234, "1,234\N{NO-BREAK SPACE}times")]
)
def test_how_often(number: int, words: str) -> None:
    assert NUMBERS.times(number) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "one day"), (2, "two days"), (15, "two weeks"), (70, "two months"), (6570, "17 years")],
)
def test_how_long(days: int, words: str) -> None:
    assert DATES.lasting(Moment(at=1000), Moment(at=1000 + days * 86400)) == words


def test_a_span_of_time_names_a_day_once() -> None:
    first = Moment(at=1, iso="2011-03-04T14:05:00+00:00", year=2011, month=3, day=4, hour=14, minute=5, exact=True)
    last = Moment(at=9, iso="2012-05-06", year=2012, month=5, day=6)
    assert PEOPLE.span(first, first) == '<time datetime="2011-03-04T14:05:00+00:00">4 March 2011</time>'
    assert str(PEOPLE.span(first, last)).endswith(' to <time datetime="2012-05-06">6 May 2012</time>')
    assert PEOPLE.span(Moment(), Moment()) == "at a time nobody wrote down"


def test_names_are_joined_as_people_say_them() -> None:
    people = [PersonRef(name.lower(), name) for name in ("Amber", "Nancy", "<b>")]
    assert PEOPLE.names(people[:1]) == "Amber"
    assert PEOPLE.names(people[:2]) == "Amber and Nancy"
    assert PEOPLE.names(people, most=2) == "Amber, Nancy and 1\N{NO-BREAK SPACE}other"
    assert PEOPLE.names([(person, 3) for person in people], 4) == "Amber, Nancy, <b> and 4\N{NO-BREAK SPACE}others"
    assert PEOPLE.names(people, apart=True) == "<bdi>Amber</bdi>, <bdi>Nancy</bdi> and <bdi>&lt;b&gt;</bdi>"
    assert PEOPLE.names([]) == ""


def test_a_moment_is_a_date_with_its_time_if_that_is_known() -> None:
    assert DATES.moment(FRIDAY) == "4 March 2011, 14:05"
    assert DATES.moment(ONLY_DATE) == "31 March 2009"
    assert DATES.moment(Moment()) == ""


def test_names_can_be_links() -> None:
    people = [PersonRef("a", "Amber"), (PersonRef("n", "Nancy"), 3), PersonRef("t", "<T>")]
    html = PEOPLE.names(people, 4, most=2, each=lambda person: Markup("<a>{}</a>").format(person.name))
    assert html == "<a>Amber</a>, <a>Nancy</a> and 5\N{NO-BREAK SPACE}others"
    assert escape(html) == html
    assert PEOPLE.names(people[2:], each=lambda person: escape(person.name)) == "&lt;T&gt;"
    assert PEOPLE.names([], 1, each=str) == "1\N{NO-BREAK SPACE}other"


def test_who_left_no_name_is_somebody() -> None:
    people = [PersonRef("", ""), PersonRef("n", "Nancy")]
    assert PEOPLE.names(people) == "Somebody and Nancy"
    assert PEOPLE.names(people, apart=True) == "<bdi>Somebody</bdi> and <bdi>Nancy</bdi>"


def test_whom_somebody_speaks_to_is_no_surer_than_is_known() -> None:
    def answered(*given: tuple[str, str]) -> str:
        people = [Reference(PersonRef(name.lower(), name), Moment()) for name, _ in given]
        return str(
            PEOPLE.answered([Answer(to, False, "addressed", sure) for to, (_, sure) in zip(people, given, strict=True)])
        ).replace("bdi>", "b>")

    assert answered(("Nancy", "certain")) == "to <b>Nancy</b>"
    assert answered(("Nancy", "likely"), ("Phil", "likely")) == "probably to <b>Nancy</b> and <b>Phil</b>"
    assert answered(("Nancy", "guess")) == "perhaps to <b>Nancy</b>"
    assert answered(("A", "certain"), ("B", "guess")) == "to <b>A</b> and perhaps <b>B</b>"
    assert answered(("A", "guess"), ("B", "likely"), ("A", "likely")) == "probably to <b>B</b> and perhaps <b>A</b>"
    assert answered(("", "likely"), ("<i>", "likely")) == "probably to <b>Somebody</b> and <b>&lt;i&gt;</b>"


def test_services_are_called_as_people_call_them() -> None:
    assert [NUMBERS.service(name) for name in ("twitter", "wordpress", "movabletype", "a<b")] == [
        "Twitter",
        "WordPress",
        "Movable Type",
        "A<b",
    ]


def test_what_has_no_date_is_said_to_have_none() -> None:
    assert DATES.date("0000") == DATES.date("0000-00-00") == "no known date"
    assert DATES.date("0001-01-01") == "1 January 1"
