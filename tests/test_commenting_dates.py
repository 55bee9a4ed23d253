"""Dates that blogs wrote for people, in the languages of people."""

from __future__ import annotations

import calendar
import time
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.commenting.dates import Written, days_come_first, iso_date, written_date


def at(when: str) -> int:
    return calendar.timegm(time.strptime(when, "%Y-%m-%d %H:%M:%S" if ":" in when else "%Y-%m-%d"))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("November 7, 2008 at 6:31 pm", "2008-11-07 18:31:00"),
        ("Nov 8th, 2008 at 2:10am", "2008-11-08 02:10:00"),
        ("on June 24, 2013", "2013-06-24"),
        ("Sat, 08 Nov 2008 02:31", "2008-11-08 02:31:00"),
        ("Friday, 7 November 2008, 12:05 a.m.", "2008-11-07 00:05:00"),
        ("12:05 P.M. on 7 November 2008", "2008-11-07 12:05:00"),
        ("7 Nov '08 @ 9 pm", "2008-11-07 21:00:00"),
        ("23. Juni 2016 um 17:21 Uhr", "2016-06-23 17:21:00"),
        ("Di, 21. April 2020 - 16:40", "2020-04-21 16:40:00"),
        ("geschrieben von berg2012 am 21. Jan. 2015, 19:04", "2015-01-21 19:04:00"),
        ("8. März 2019 @ 11.38 Uhr", "2019-03-08 11:38:00"),
        ("3. Jänner 2010", "2010-01-03"),
        ("17.07, 2011 @ 13:04", "2011-07-17 13:04:00"),
        ("24.11.06 at 19:12", "2006-11-24 19:12:00"),
        ("3 de mayo de 2020 a las 15:04", "2020-05-03 15:04:00"),
        ("11 de septiembre del 2018, 3:15 p. m.", "2018-09-11 15:15:00"),
        ("1er août 2012 à 8 h 05", "2012-08-01 08:05:00"),
        ("Le 11 septembre 2018 à 12:57", "2018-09-11 12:57:00"),
        ("2 févr. 2012 18h31", "2012-02-02 18:31:00"),
        ("9 dicembre 2011 alle 10:07", "2011-12-09 10:07:00"),
        ("6 maart 2015 om 10:23", "2015-03-06 10:23:00"),
        ("6 de março de 2015 às 10:23", "2015-03-06 10:23:00"),
        ("8 d'abril de 2014", "2014-04-08"),
        ("6 mars, 2015 kl. 10:23", "2015-03-06 10:23:00"),
        ("12 stycznia 2016 o 20:15", "2016-01-12 20:15:00"),
        ("5 мая 2011 в 09:00", "2011-05-05 09:00:00"),
        ("2015年6月6日 10:23", "2015-06-06 10:23:00"),
        ("2015년 6월 6일", "2015-06-06"),
        ("2008-11-07 18:31:02", "2008-11-07 18:31:02"),
        ("2008/11/07 18:31", "2008-11-07 18:31:00"),
        ("14/04/2020 at 3:00 pm", "2020-04-14 15:00:00"),
        ("04/14/2020", "2020-04-14"),
        ("5. 6. 2010 12:30", "2010-06-05 12:30:00"),
        ("31.02.2010 or rather 1.3.2010", "2010-03-01"),
        ("12-04-97", "1997-04-12"),
    ],
)
def test_a_date_is_read(text: str, when: str) -> None:
    assert written_date(text) == Written(at(when), ":" in when)


def test_a_date_with_a_zone_is_a_moment() -> None:
    assert written_date("seen 2008-11-07T18:31:02-08:00 here") == Written(at("2008-11-08 02:31:02"), True, True)


@pytest.mark.parametrize(
    "text",
    [
        *("", "2 hours ago", "gestern", "vor 8 Stunden", "6:31 pm", "November 2008", "May 7", "7 of 12", "1.2.3"),
        *("v1.10.12.4", "30. Februar 2010", "12/2010", "13 potatoes 2010", "7.11.1887", "99.99.2010"),
    ],
)
def test_what_is_none_is_none(text: str) -> None:
    assert written_date(text) is None


@pytest.mark.parametrize(
    ("text", "after", "when"),
    [
        ("Jun 20th at 2:41 am", "2019-06-19", "2019-06-20 02:41:00"),
        ("2. Januar um 18:00", "2018-12-30", "2019-01-02 18:00:00"),
        ("18. September", "2019-09-18", "2019-09-18"),
        ("29 February", "2017-01-01", "2020-02-29"),
        ("June 20, 2012", "2019-06-19", "2012-06-20"),
    ],
)
def test_a_date_without_a_year_is_the_next_one(text: str, after: str, when: str) -> None:
    assert written_date(text, after=at(after)) == Written(at(when), ":" in when)
    assert written_date(text) is None or "20" in text[-4:]


@pytest.mark.parametrize(
    "text", ["20 comments", "may 99", "I met 3 mars bars and everybody else who was there that day, too"]
)
def test_what_only_looks_like_a_day_is_none(text: str) -> None:
    assert written_date(text, after=0) is None


def test_numbers_alone_mean_what_the_page_means() -> None:
    assert written_date("4/5/2020 1:00 pm", day_first=True) == Written(at("2020-05-04 13:00:00"), True)
    assert written_date("4/5/2020 1:00 pm", day_first=False) == Written(at("2020-04-05 13:00:00"), True)
    assert written_date("13/5/2020", day_first=False) == Written(at("2020-05-13"), False)


@pytest.mark.parametrize(
    ("texts", "language", "expected"),
    [
        (["4/5/2020", "13/5/2020"], "en-US", True),
        (["4/5/2020", "5/13/2020"], "de", False),
        (["4/5/2020"], "en", False),
        (["4/5/2020"], "en_US", False),
        (["4/5/2020"], "en-GB", True),
        (["4.5.2020"], "de-AT", True),
        ([], "", True),
        (["2020-05-13"], "en-US", False),
    ],
)
def test_which_comes_first_is_told_by_the_page_or_its_language(texts: list[str], language: str, expected: bool) -> None:
    assert days_come_first(texts, language) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2008-11-07T18:31:02-08:00", Written(at("2008-11-08 02:31:02"), True, True)),
        ("2008-11-07T18:31:02.5Z", Written(at("2008-11-07 18:31:02"), True, True)),
        ("2008-11-07 18:31:02 +0530", Written(at("2008-11-07 13:01:02"), True, True)),
        ("2008-11-07T18:31", Written(at("2008-11-07 18:31:00"), True)),
        ("2008-11-07", Written(at("2008-11-07"), False)),
        ("2008-13-07", None),
        ("2008-11-07T25:00", None),
        ("November 7", None),
    ],
)
def test_what_machines_write(text: str, expected: Written | None) -> None:
    assert iso_date(text) == expected


def test_midnight_is_that_of_its_day() -> None:
    assert Written(at("2008-11-07 18:31:02"), True).midnight == at("2008-11-07")


@given(st.text(max_size=200))
def test_any_text_may_be_asked(text: str) -> None:
    found = written_date(text)
    assert found is None or at("1990-01-01") <= found.seconds < at("2101-01-02")


@given(
    st.datetimes(),
    st.sampled_from(["%d %B %Y %H:%M", "%B %d, %Y at %I:%M %p", "%Y-%m-%d %H:%M", "%d.%m.%Y, %H.%M Uhr"]),
)
def test_what_was_written_is_read_again(moment: datetime, pattern: str) -> None:
    moment = moment.replace(year=1990 + moment.year % 100, day=min(moment.day, 28), second=0, microsecond=0)
    assert written_date(moment.strftime(pattern)) == Written(calendar.timegm(moment.timetuple()), True)


def test_a_long_text_takes_no_long_time() -> None:
    for text in ("1" * 100_000, "1 " * 100_000, "1.1." * 50_000, "may " * 50_000, "1 de " * 50_000):
        written_date(text)
