"""Places in pictures: every month that holds something has its bar, and the numbers add up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.render.drawing import HEIGHT, bars
from tweetarchive.site.views import MonthCount


def months(counts: list[tuple[int, int]], year: int = 2009, month: int = 3) -> list[MonthCount]:
    made = []
    for sent, received in counts:
        made.append(MonthCount(f"{year}-{month:02}", year, month, sent, received))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return made


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), min_size=1, max_size=240), st.integers(1, 12))
def test_every_month_with_posts_has_a_bar_inside_the_picture(counts: list[tuple[int, int]], first: int) -> None:
    given_months = months(counts, month=first)
    drawn = bars(given_months)
    assert [bar.month for bar in drawn.bars] == [month for month in given_months if month.sent or month.received]
    assert (drawn.sent, drawn.received) == (sum(sent for sent, _ in counts), sum(received for _, received in counts))
    for bar in drawn.bars:
        assert float(bar.x) >= 0
        assert float(bar.x) + float(drawn.width) <= 100.05
        assert bool(bar.up) == bool(bar.month.sent) and bool(bar.down) == bool(bar.month.received)
        assert float(bar.up or 0) <= HEIGHT and float(bar.down or 0) <= HEIGHT
    januaries = [month.year for month in given_months if month.month == 1]
    assert sum(tick.january for tick in drawn.ticks) == len(januaries)


def test_the_fullest_month_is_as_tall_as_can_be_and_the_thinnest_is_seen() -> None:
    drawn = bars(months([(1, 0), (0, 0), (200, 100)]))
    assert [(bar.up, bar.top, bar.down) for bar in drawn.bars] == [("1.5", "73.5", ""), ("72.0", "3.0", "36.0")]
    assert drawn.fullest.label == "2009-05"


def test_years_are_labelled_where_there_is_room() -> None:
    drawn = bars(months([(1, 1)] * 30, year=2009, month=11))
    assert [(tick.label, tick.january) for tick in drawn.ticks] == [
        (2009, False),
        (2010, True),
        (2011, True),
        (2012, True),
    ]
    many = bars(months([(1, 1)] * 12 * 18, year=2008, month=1))
    assert [tick.label for tick in many.ticks if tick.label] == [2008, 2011, 2014, 2017, 2020, 2023]


def test_nothing_cannot_be_drawn() -> None:
    with pytest.raises(ValueError):
        bars([])
