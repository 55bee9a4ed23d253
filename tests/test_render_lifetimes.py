"""Friendships as lines: every mark lies in its own line, what is equal looks equal, and nothing is lost."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.render.lifetimes import ROW, SCALE, lives, strips
from tweetarchive.site.views import Lifeline, Moment, MonthCount, PersonRef


def friend(months: dict[int, int], name: str = "Nancy", met: str = "", days: tuple[int, int] = (1, 28)) -> Lifeline:
    """months: number of the month since January 2000 → posts."""
    counts = [
        MonthCount(f"{2000 + at // 12}-{at % 12 + 1:02}", 2000 + at // 12, at % 12 + 1, posts, 0)
        for at, posts in sorted(months.items())
    ]
    first, last = (
        Moment(month.year * 100 + month.month, "", month.year, month.month, day)
        for month, day in ((counts[0], days[0]), (counts[-1], days[1]))
    )
    return Lifeline(PersonRef(name.lower(), name), first, last, tuple(counts), (), met)


friends = st.lists(
    st.builds(
        friend,
        st.dictionaries(st.integers(0, 300), st.integers(1, 500), min_size=1, max_size=40),
        days=st.tuples(st.integers(1, 15), st.integers(15, 31)),
        met=st.sampled_from(["", "2001", "2004-07", "2008-02-29", "1950", "in spring"]),
    ),
    min_size=1,
    max_size=12,
)


def strokes(path: str) -> list[tuple[int, int, int]]:
    """(from, y, length) of each."""
    match = re.fullmatch(r"M(\d+) (\d+)h(\d+)((?:m\d+ 0h\d+)*)", path)
    assert match
    x, y, length = map(int, match.groups()[:3])
    found = [(x, y, length)]
    for gap, more in re.findall(r"m(\d+) 0h(\d+)", match[4]):
        x += length + int(gap)
        length = int(more)
        found.append((x, y, length))
    return found


def outline(path: str) -> list[tuple[int, int]]:
    """Its corners, from the steps between them."""
    match = re.fullmatch(r"M(\d+) (\d+)l([-\d ]+)z", path)
    assert match
    x, y = int(match[1]), int(match[2])
    corners = [(x, y)]
    steps = list(map(int, re.findall(r"-?\d+", match[3])))
    for across, down in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + across, y + down
        corners.append((x, y))
    return corners


@given(friends)
def test_every_month_has_one_mark_in_its_own_line(given_friends: list[Lifeline]) -> None:
    drawn = strips(given_friends)
    begin = min(month.year * 12 + month.month for one in given_friends for month in one.months)
    assert drawn.height == len(given_friends) * ROW
    strength: dict[int, int] = {}
    for number, row in enumerate(drawn.rows):
        marked = {}
        for level, path in row.marks:
            for x, y, length in strokes(path):
                assert y == number * ROW + ROW // 2
                assert x >= 0 and x + length <= drawn.width and length > 0
                marked.update(dict.fromkeys(range(x, x + length), level))
        months = {month.year * 12 + month.month - begin: month.sent for month in row.line.months}
        assert marked.keys() == months.keys()
        ((x, y, length),) = strokes(row.base)
        assert (x, x + length - 1) == (min(months), max(months)), "the line lasts from the first month to the last"
        for at, posts in months.items():
            assert strength.setdefault(posts, marked[at]) == marked[at], "as much looks the same with everybody"
    ordered = [strength[posts] for posts in sorted(strength)]
    assert ordered == sorted(ordered), "more is never weaker"


@given(friends)
def test_every_shape_stays_in_its_line_and_ends_with_the_friendship(given_friends: list[Lifeline]) -> None:
    drawn = lives(given_friends)
    for number, row in enumerate(drawn.rows):
        corners = outline(row.shape)
        assert all(0 <= x <= drawn.width for x, _ in corners)
        assert all(number * ROW * SCALE <= y <= (number + 1) * ROW * SCALE for _, y in corners)
        middle = (number * ROW + ROW / 2) * SCALE
        half = len(corners) // 2
        assert [(x, round(2 * middle - y)) for x, y in corners[:half]] == corners[half:][::-1], (
            "both sides are the same"
        )
        assert [x for x, _ in corners[:half]] == sorted(x for x, _ in corners[:half])
        assert row.met == "" or 0 <= float(row.met) <= 100
        assert row.middle == number + 0.5


@given(friends)
def test_who_wrote_the_same_has_the_same_line(given_friends: list[Lifeline]) -> None:
    twice = [*given_friends, given_friends[0]]
    first, last = lives(twice).rows[0], lives(twice).rows[-1]
    down = (len(twice) - 1) * ROW * SCALE
    assert [(x, y + down) for x, y in outline(first.shape)] == outline(last.shape)
    assert first.met == last.met
    strong = strips(twice).rows
    assert [level for level, _ in strong[0].marks] == [level for level, _ in strong[-1].marks]


def test_months_that_follow_each_other_are_one_stroke() -> None:
    drawn = strips([friend({0: 5, 1: 5, 2: 5, 4: 5})])
    assert drawn.rows[0].marks == ((1, "M0 5h3m1 0h1"),)
    assert (drawn.width, drawn.first, drawn.last) == (5, "2000-01", "2000-05")


def test_a_quarter_of_all_months_has_each_strength() -> None:
    drawn = strips([friend({at: at + 1 for at in range(8)})])
    assert [(level, sum(length for _, _, length in strokes(path))) for level, path in drawn.rows[0].marks] == [
        (1, 3),  # up to the bound, which is the third
        (2, 2),
        (3, 2),
        (4, 1),
    ]


def test_what_is_said_of_the_strip() -> None:
    nancy, bo = friend({0: 2, 30: 9}), friend({1: 3, 15: 1}, "Bo")
    drawn = strips([nancy, bo])
    assert drawn.awake == 1, "Bo's last month is fifteen months before the last of all"
    assert (drawn.fullest[0].person.name, drawn.fullest[1].label) == ("Nancy", "2002-07")
    assert drawn.years == (2000, 2001, 2002)


def meeting(met: str) -> str:
    return lives([friend({0: 1, 119: 1}, met=met)]).rows[0].met


def test_a_meeting_stands_in_the_middle_of_what_its_date_leaves_open() -> None:
    assert meeting("2005") == "55.00", "66 of 120 months"
    assert meeting("2005-01") == "50.42"
    assert meeting("2005-01-01") == "50.00"
    assert (
        meeting("1999-12-31") == meeting("2010-03") == meeting("one spring") == meeting("2005-13") == meeting("") == ""
    )


def test_a_friendship_of_one_day_can_be_seen() -> None:
    drawn = lives([friend({0: 1, 100: 1}), friend({100: 3}, "Bo", days=(31, 31))])
    corners = outline(drawn.rows[1].shape)
    across = [x for x, _ in corners]
    down = [y for _, y in corners]
    assert max(across) - min(across) >= 10 and max(down) - min(down) > 6
    assert max(across) <= drawn.width


def test_a_long_sleep_is_a_straight_line() -> None:
    drawn = lives([friend({0: 9, 200: 9})])
    assert len(outline(drawn.rows[0].shape)) < 24


@pytest.mark.parametrize("draw", [strips, lives])
def test_nobody_cannot_be_drawn(draw: object) -> None:
    for nobody in ([], [Lifeline(PersonRef("a", "A"), Moment(), Moment(), (), ())]):
        with pytest.raises(ValueError):
            _drawn(draw, nobody)


def _drawn(draw: object, given_friends: Sequence[Lifeline]) -> None:
    assert callable(draw)
    draw(given_friends)
