"""Dots on lines: nothing is lost on the way into the picture, and words, dots and table say the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.render.environment import make_environment
from tweetarchive.render.languages.speaking import language_of
from tweetarchive.render.staves import LARGEST, WEEK, lanes, week
from tweetarchive.render.themes import find_theme
from tweetarchive.site.views import ServiceYears

THEMES = Path(__file__).parent.parent / "themes"
TWO = (ServiceYears("twitter", ((2009, 4), (2011, 9))), ServiceYears("blog", ((2010, 1),)))


def hours(**found: int) -> tuple[int, ...]:
    """ "thu21" → posts in that hour."""
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    counts = [0] * WEEK
    for name, posts in found.items():
        counts[days.index(name[:3]) * 24 + int(name[3:])] = posts
    return tuple(counts)


@given(st.lists(st.integers(0, 900), min_size=WEEK, max_size=WEEK).filter(any))
def test_every_hour_with_posts_has_one_dot_and_one_cell(counts: list[int]) -> None:
    drawn = week(counts)
    assert [(dot.number, dot.posts) for dot in drawn.dots] == [(n, posts) for n, posts in enumerate(counts) if posts]
    assert {day * 24 + hour: posts for hour, row in drawn.rows for day, posts in enumerate(row) if posts} == {
        dot.number: dot.posts for dot in drawn.dots
    }
    assert drawn.posts == sum(counts)
    assert all(float(dot.r) <= LARGEST and 0 < float(dot.x) < 100 and 0 < dot.y < drawn.height for dot in drawn.dots)


def test_areas_can_be_compared() -> None:
    drawn = week(hours(mon0=1, thu21=100, sun23=25))
    assert [(dot.x, dot.y, dot.r) for dot in drawn.dots] == [
        ("12.0", 9, "1.3"),
        ("90.5", 57, "6.2"),
        ("98.0", 105, "3.1"),
    ]
    assert (drawn.fullest.number, drawn.fullest.posts) == (93, 100)


@given(
    st.dictionaries(
        st.sampled_from(["twitter", "blog", "mastodon"]),
        st.dictionaries(st.integers(2006, 2026), st.integers(1, 99), min_size=1),
        min_size=1,
    )
)
def test_every_year_of_a_service_has_one_dot_and_one_cell(found: dict[str, dict[int, int]]) -> None:
    drawn = lanes([ServiceYears(name, tuple(sorted(years.items()))) for name, years in found.items()])
    assert {line.name: {dot.number: dot.posts for dot in line.dots} for line in drawn.lines} == found
    for place, name in enumerate(found):
        assert {year: row[place] for year, row in drawn.rows if row[place]} == found[name]
    assert drawn.years == (min(map(min, found.values())), max(map(max, found.values())))
    assert 1 <= len(drawn.ticks) <= 7


@pytest.mark.parametrize("counts", [(), (1,), (0,) * WEEK])
def test_no_week_cannot_be_drawn(counts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError):
        week(counts)


def test_no_years_cannot_be_drawn() -> None:
    with pytest.raises(ValueError):
        lanes([ServiceYears("twitter", ())])


def shown(theme: str, source: str, language: str = "en") -> str:
    found = find_theme(theme, places=[THEMES])
    environment = make_environment(found, {}, language_of(found, language))
    imports = '{% import "parts/clock.html" as clock %}{% import "parts/services.html" as services %}'
    counts = hours(mon3=1, thu21=12, thu22=2)
    html = environment.from_string(imports + source).render(counts=counts, two=TWO)
    return html.replace("&nbsp;", " ").replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("theme", ["base", "letters", "timeline"])
def test_the_hours_are_drawn_told_and_counted(theme: str) -> None:
    html = shown(theme, '{{ clock.week(counts, "When they wrote", left=2, colour="h3") }}')
    assert len(re.findall("<circle", html)) == 3
    assert html.count("The fullest hour is Thursday, 21:00–22:00: 12 posts of 15.") == 2, "beside it, and for ears"
    assert "2 posts of which only the day is known are left out." in html
    assert sum(map(int, re.findall(r"<td>(\d+)</td>", html))) == 15
    assert 'aria-labelledby="week-title week-desc"' in html and '<title id="week-title">When they wrote</title>' in html


@pytest.mark.parametrize("theme", ["base", "letters", "timeline"])
def test_the_services_are_drawn_told_and_counted(theme: str) -> None:
    html = shown(theme, '{{ services.over_time(two, "Where they wrote") }}')
    assert len(re.findall("<circle", html)) == 3
    assert html.count("Twitter: 13 posts, 2009–2011. Blogs: 1 post, 2010.") == 2
    assert sum(map(int, re.findall(r'<td class="num">(\d+)</td>', html))) == 14


def test_pocket_says_both_in_words() -> None:
    html = shown("pocket", '{{ clock.week(counts, "t") }}{{ services.over_time(two, "t") }}')
    assert "<svg" not in html
    assert "21:00 (12)" in html and "2010 (1)" in html
