"""Days and hours of a time zone: remembered ones are those that the system's clock tells."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tweetarchive.weave.calendar import FIRST_DAY, Calendar

BERLIN_GOES_BACK = 1319936400  # 2011-10-30 01:00 UTC
ZONES = ("UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia", "Africa/Monrovia")


@given(st.lists(st.integers(-3_000_000_000, 5_000_000_000), min_size=1, max_size=20), st.sampled_from(ZONES))
@example([BERLIN_GOES_BACK - 1, BERLIN_GOES_BACK, BERLIN_GOES_BACK + 82799, BERLIN_GOES_BACK + 82800], "Europe/Berlin")
@example([1325239199, 1325239200, 1325239201], "Pacific/Apia")  # where 30 December 2011 was left out
@example([63593069, 63593070], "Africa/Monrovia")  # whose clocks went on by 44 minutes and 30 seconds
def test_remembered_or_not_it_is_what_the_clock_tells(moments: list[int], zone: str) -> None:
    calendar = Calendar(ZoneInfo(zone))
    for at in moments:
        there = datetime.datetime.fromtimestamp(at, ZoneInfo(zone))
        told = (there.year * 10000 + there.month * 100 + there.day, there.hour)
        assert calendar.day_and_hour(at, exact=True) == told
        assert calendar.day(at, exact=True) == told[0]


def test_what_is_only_dated_keeps_its_date_and_has_no_hour() -> None:
    leap_day = 1330473600  # 2012-02-29 00:00 UTC
    for zone in ZONES:
        assert Calendar(ZoneInfo(zone)).day_and_hour(leap_day, exact=False) == (20120229, -1)


@pytest.mark.parametrize("at", [10**13, -(10**12), 1 << 62, -(1 << 62)])
@pytest.mark.parametrize("exact", [True, False])
def test_times_that_no_calendar_has_are_the_first_day(at: int, exact: bool) -> None:
    assert Calendar(ZoneInfo("Asia/Tokyo")).day(at, exact) == FIRST_DAY
