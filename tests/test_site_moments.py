"""Times in the archive's zone, the fullness of days, and the memory."""

from __future__ import annotations

import pytest
from albums import at
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.site.almanac import Almanac
from tweetarchive.site.bounded import Bounded
from tweetarchive.site.moments import NEVER, Clock, day_label, months_apart, months_between
from tweetarchive.site.views import Moment


def test_a_moment_is_told_in_the_archives_zone() -> None:
    clock = Clock("America/New_York", {20110304})
    assert clock.moment(at("2011-03-05 03:05")) == Moment(
        at("2011-03-05 03:05"), "2011-03-04T22:05:00-05:00", 2011, 3, 4, 22, 5, True, "dates/2011/03/04.html"
    )


def test_a_day_without_a_page_has_no_path() -> None:
    assert Clock("UTC", {20110304}).moment(at("2011-03-05 03:05")).path == ""


def test_a_date_stays_that_date_in_every_zone() -> None:
    clock = Clock("America/New_York", {20090331})
    known = Moment(at("2009-03-31"), "2009-03-31", 2009, 3, 31, path="dates/2009/03/31.html")
    assert clock.moment(at("2009-03-31"), exact=0, day=20090331) == known
    assert clock.moment(at("2009-03-31"), exact=0) == known
    assert clock.rough(at("2009-03-31")) == known
    assert clock.day_of(at("2009-03-31")) == 20090331
    assert clock.rough(at("2009-03-31 00:01")).exact
    assert clock.day_of(at("2009-03-31 00:01")) == 20090330


def test_nobody_knows_when() -> None:
    clock = Clock("UTC", set())
    assert clock.moment(None) == clock.rough(None) == NEVER == Moment()


@pytest.mark.parametrize("seconds", [-(10**12), -(10**18), 10**12 + 1, 10**18 + 1])
def test_a_time_that_cannot_be_is_the_first_day_there_is(seconds: int) -> None:
    clock = Clock("Asia/Tokyo", set())
    for moment in (clock.moment(seconds), clock.moment(seconds, exact=0), clock.rough(seconds)):
        assert (moment.at, moment.year, moment.month, moment.day) == (seconds, 1, 1, 1)
    assert clock.day_of(seconds) == 10101
    assert clock.clock_time(seconds)
    assert clock.midnight(10101) < 0


@pytest.mark.parametrize(("when", "told"), [("2011-11-06 05:30", "01:30"), ("2011-11-06 06:30", "01:30")])
def test_an_hour_can_come_twice(when: str, told: str) -> None:
    assert Clock("America/New_York", set()).clock_time(at(when)) == told


def test_a_day_begins_at_its_own_midnight() -> None:
    assert Clock("Europe/Berlin", set()).midnight(20110705) == at("2011-07-04 22:00")


@given(st.dates(), st.dates())
def test_months_between_names_each_once(one: object, other: object) -> None:
    first, last = (int(str(date).replace("-", "")[:6]) for date in sorted([str(one), str(other)]))
    months = months_between(first, last)
    assert months_apart(first, last) == len(months) - 1
    assert months[0] == first
    assert months[-1] == last
    assert months == sorted(set(months))
    assert all(1 <= month % 100 <= 12 for month in months)
    assert len(months) == (last // 100 - first // 100) * 12 + last % 100 - first % 100 + 1


def test_labels_of_early_years_keep_four_digits() -> None:
    assert day_label(10101) == "0001-01-01"


# --- how full a day is ---------------------------------------------------------------------------------------------


def test_months_and_years_add_up() -> None:
    almanac = Almanac([(20091231, 2), (20110304, 3), (20110305, 4), (20110401, 5)])
    assert almanac.months == {200912: 2, 201103: 7, 201104: 5}
    assert almanac.years == {2009: 2, 2011: 12}


def test_neighbours_are_the_nearest_that_have_posts() -> None:
    almanac = Almanac([(10101, 1), (20091231, 2), (20110304, 3), (20110401, 5)])
    assert almanac.days.around(20110304) == (20091231, 20110401)
    assert almanac.days.around(20110305) == (20110304, 20110401)
    assert almanac.days.around(10101) == (None, 20091231)
    assert almanac.months.around(200912) == (101, 201103)
    assert almanac.years.around(2011) == (2009, None)
    assert almanac.years.around(1) == (None, 2009)


def test_levels_are_quarters_of_a_years_days() -> None:
    counts = [1, 1, 2, 3, 4, 5, 20, 100]
    almanac = Almanac([(20110301 + n, count) for n, count in enumerate(counts)] + [(20120101, 1000)])
    assert [almanac.level(20110301 + n) for n in range(len(counts))] == [1, 1, 1, 2, 2, 3, 3, 4]
    assert almanac.level(20110401) == 0
    assert almanac.level(20120101) == 1, "a lone day is not full for its year"


@given(st.lists(st.integers(1, 50), min_size=1, max_size=28))
def test_a_fuller_day_is_never_paler(counts: list[int]) -> None:
    almanac = Almanac([(20110301 + n, count) for n, count in enumerate(counts)])
    levels = sorted((count, almanac.level(20110301 + n)) for n, count in enumerate(counts))
    assert [level for _, level in levels] == sorted(level for _, level in levels)
    assert all(1 <= level <= 4 for _, level in levels)


# --- what is remembered --------------------------------------------------------------------------------------------


def test_a_memory_makes_each_thing_once_and_stays_small() -> None:
    made: list[int] = []

    def make(number: int) -> str:
        made.append(number)
        return str(number)

    memory = Bounded(make, 3)
    assert [memory[1], memory[1], memory[2]] == ["1", "1", "2"]
    assert made == [1, 2]
    for number in range(100):
        assert memory[number] == str(number)
        assert len(memory) <= 3
    memory.keep(7, "seven")
    assert memory[7] == "seven"
