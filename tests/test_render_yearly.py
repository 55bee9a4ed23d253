"""Years beside each other: a dot for every day, and a place for everybody who was close."""

from __future__ import annotations

import calendar
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.render.yearly import OFTEN, WEEKS, ranking, year_dots
from tweetarchive.site.views import PersonRef, YearDays, YearRanks


def year(number: int, counts: dict[int, int]) -> YearDays:
    """counts: day of the year, from 0 on → posts."""
    days = tuple(counts.get(day, 0) for day in range(366 if calendar.isleap(number) else 365))
    return YearDays(number, f"dates/{number}.html", calendar.weekday(number, 1, 1), days, (0,) * 12, ("",) * 12)


years = st.lists(
    st.builds(year, st.integers(1990, 2040), st.dictionaries(st.integers(0, 364), st.integers(1, 300), max_size=60)),
    min_size=1,
    max_size=5,
)


@given(years)
def test_every_day_has_one_dot_in_the_picture(given_years: list[YearDays]) -> None:
    size: dict[int, int] = {}
    for drawn, given_year in zip(year_dots(given_years), given_years, strict=True):
        dots = {}
        for level, path in drawn.marks:
            for week, weekday in re.findall(r"M(\d+) (\d+)h0", path):
                place = int(week) * 7 + int(weekday)
                assert place not in dots and int(week) < WEEKS and int(weekday) < 7
                dots[place] = level
        full = {given_year.weekday + day: count for day, count in enumerate(given_year.days) if count}
        assert dots.keys() == full.keys()
        for place, count in full.items():
            assert size.setdefault(count, dots[place]) == dots[place], "as much is as large in every year"
        all_days = set()
        for begin, weekday, length in re.findall(r"M(\d+) (\d+)h(\d+)\.1", drawn.days):
            all_days |= {week * 7 + int(weekday) for week in range(int(begin), int(begin) + int(length) + 1)}
        assert all_days == set(range(given_year.weekday, given_year.weekday + len(given_year.days)))
        assert (drawn.posts, drawn.full) == (sum(full.values()), len(full))
    ordered = [size[count] for count in sorted(size)]
    assert ordered == sorted(ordered)


def test_a_leap_year_that_begins_on_a_sunday_needs_all_weeks() -> None:
    (drawn,) = year_dots([year(2012, {0: 1, 365: 2})])
    assert drawn.marks == ((1, "M0 6h0"), (2, "M53 0h0"))
    assert drawn.fullest == ("2012-12-31", 2)


def person(number: int) -> PersonRef:
    return PersonRef(f"p{number}", f"Person {number}", initials="P")


def ranks(*places: tuple[int, ...], first: int = 2009) -> list[YearRanks]:
    """The people of each year, the closest first."""
    return [
        YearRanks(first + number, "", tuple((person(who), 100 - place) for place, who in enumerate(of_year)))
        for number, of_year in enumerate(places)
    ]


some_ranks = st.lists(st.lists(st.integers(1, 14), unique=True, max_size=10).map(tuple), min_size=1, max_size=20)


@given(some_ranks)
def test_everybody_has_a_point_for_each_year_in_which_they_were_close(places: list[tuple[int, ...]]) -> None:
    if not any(places):
        return
    given_years = ranks(*places)
    drawn = ranking(given_years)
    assert drawn.rows == max(map(len, places))
    seen = {(line.person.slug, point.year): point for line in drawn.lines for point in line.points}
    assert seen.keys() == {(f"p{who}", 2009 + at) for at, of_year in enumerate(places) for who in of_year}
    for at, of_year in enumerate(places):
        for place, who in enumerate(of_year):
            point = seen[f"p{who}", 2009 + at]
            assert (point.middle, point.posts) == (place + 0.5, 100 - place)
            assert 0 < float(point.x) < 100
    for line in drawn.lines:
        corners = re.findall(r"[MC ](-?[\d.]+) (-?[\d.]+)", line.along + line.between)
        assert all(0 <= float(x) <= len(places) and 0 <= float(y) <= drawn.rows for x, y in corners)
        assert sum(point.end for point in line.points) == (2 if len(line.points) >= OFTEN else 0)
        if len(line.points) < OFTEN:
            assert line.along == line.between == ""
    assert drawn.longest[1] == max(len(line.points) for line in drawn.lines)


def test_who_left_and_came_back_is_a_broken_line() -> None:
    drawn = ranking(ranks((1,), (2, 1), (2,), (2,), (1, 2)))
    (line,) = [line for line in drawn.lines if line.person.slug == "p1"]
    assert line.along == "M0.5 0.5C1 0.5 1 1.5 1.5 1.5", "from the first place to the second"
    assert line.between == "M1.5 1.5C3 1.5 3 0.5 4.5 0.5", "from there to the first place again, three years later"
    assert [point.end for point in line.points] == [True, False, True]
    (other,) = [line for line in drawn.lines if line.person.slug == "p2"]
    assert other.along.count("C") == 3 and other.between == ""


def test_the_ends_are_years_in_which_there_was_somebody() -> None:
    drawn = ranking(ranks((), (1, 2), (), (2,), ()))
    assert (drawn.first.year, drawn.last.year) == (2010, 2012)
    assert [line.person.slug for line in drawn.lines] == ["p1", "p2"], "whoever was there most often is drawn over all"


def test_many_years_are_not_all_labelled() -> None:
    drawn = ranking(ranks(*[(1,)] * 18))
    assert [year for _, year in drawn.ticks] == [2009, 2012, 2015, 2018, 2021, 2024]


def test_nobody_cannot_be_drawn() -> None:
    with pytest.raises(ValueError):
        ranking(ranks((), ()))
    assert year_dots([]) == ()
