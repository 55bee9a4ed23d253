"""hide.toml: what it says, and what is wrong with it, with file, key and line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.errors import ConfigError
from tweetarchive.weave.hide_file import HiddenDays, check_people, read_hidden

EVERY = 99999999


def test_days_of_every_year_days_months_and_years() -> None:
    hidden = read_hidden(
        '[on_this_day]\ndates = ["02-08", "02-29", 2011-02-08, "2012-03-04", "2011-02", 2013, "2014"]\n'
        'people = ["nancy", "tobs"]\n'
    )
    assert hidden.dates == (
        HiddenDays(208, 0, EVERY),
        HiddenDays(229, 0, EVERY),
        HiddenDays(0, 20110208, 20110208),
        HiddenDays(0, 20120304, 20120304),
        HiddenDays(0, 20110200, 20110299),
        HiddenDays(0, 20130000, 20139999),
        HiddenDays(0, 20140000, 20149999),
    )
    assert hidden.people == ("nancy", "tobs")
    assert read_hidden('[posts]\nids = ["twitter-1"]').posts == ("twitter-1",)


def test_posts_by_date_and_by_word() -> None:
    hidden = read_hidden('[posts]\ndates = [2011-02-08, "2011-02..2012", "02-08"]\nwords = ["The SÜN-set", "雨"]')
    assert hidden.post_dates == {
        "2011-02-08": HiddenDays(0, 20110208, 20110208),
        "2011-02..2012": HiddenDays(0, 20110200, 20129999),
        "02-08": HiddenDays(208, 0, EVERY),
    }
    assert hidden.words == {"The SÜN-set": ("the", "sun", "set"), "雨": ("雨",)}
    assert [hidden.post_dates["02-08"].holds(day) for day in (20110208, 20110209, 19990208)] == [True, False, True]


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[on_this_day]\n", "\ufeff[on_this_day]\ndates = []\n"])
def test_nothing_is_hidden_where_nothing_is_said(text: str) -> None:
    hidden = read_hidden(text)
    assert (hidden.dates, hidden.people) == ((), ())


@pytest.mark.parametrize(
    ("text", "where", "says", "line"),
    [
        ('[on_this_day]\ndates = ["02-08"', "hide.toml", "not valid TOML", 2),
        ("[on_that_day]\ndates = []", "on_that_day", 'did you mean "on_this_day"', 1),
        ('[words]\nids = ["x"]', "words", "unknown section", 1),
        ('[posts]\nid = ["x"]', "posts.id", 'did you mean "ids"', 2),
        ('[posts]\nids = "x"', "posts.ids", "must be a list", 2),
        ('[posts]\nids = [\n  "x",\n  4,\n]', "posts.ids", "4 is no name", 4),
        ('[posts]\nwords = ["?!"]', "posts.words", "is no word", 2),
        ("[posts]\nwords = [3]", "posts.words", "3 is no word", 2),
        ('[posts]\ndates = ["2012..2011"]', "posts.dates", "2012..2011 is no date", 2),
        ('[posts]\ndates = ["02-08..02-09"]', "posts.dates", "is no date", 2),
        ('[posts]\ndates = ["2011.."]', "posts.dates", "is no date", 2),
        ("on_this_day = 3", "on_this_day", "must be a section", 1),
        ("[on_this_day]\ndate = []", "on_this_day.date", 'did you mean "dates"', 2),
        ('[on_this_day]\npeople = "nancy"', "on_this_day.people", "must be a list", 2),
        ("[on_this_day]\npeople = [3]", "on_this_day.people", "3 is no name", 2),
        ('[on_this_day]\ndates = [\n  "02-08",\n  "02-30",\n]', "on_this_day.dates", "02-30 is no date", 4),
        ("[on_this_day]\ndates = [201102]", "on_this_day.dates", "201102 is no date", 2),
        ('[on_this_day]\ndates = [""]', "on_this_day.dates", "is no date", 2),
        ('[on_this_day]\ndates = ["0000-02-08"]', "on_this_day.dates", "is no date", 2),
        ('[on_this_day]\ndates = ["February"]', "on_this_day.dates", "February is no date", 2),
        ("[on_this_day]\ndates = [true]", "on_this_day.dates", "True is no date", 2),
        ("[on_this_day]\ndates = [2011-02-08T10:00:00]", "on_this_day.dates", "is no date", 2),
        ("[on_this_day]\ndates = [2011-02-30]", "hide.toml", "not valid TOML", 2),
    ],
)
def test_a_mistake_says_file_key_and_line(text: str, where: str, says: str, line: int) -> None:
    with pytest.raises(ConfigError) as caught:
        read_hidden(text)
    error = caught.value
    assert error.where.startswith("hide.toml") and error.where.endswith(where)
    assert says in error.message
    (fault,) = error.faults
    assert (fault.file, fault.line) == ("hide.toml", line)


def test_somebody_unknown_is_a_mistake_with_the_nearest_name() -> None:
    hidden = read_hidden('[on_this_day]\npeople = ["nency"]')
    with pytest.raises(ConfigError, match='nobody called "nency", did you mean "nancy"'):
        check_people(hidden, {"nancy", "tobs"})
    check_people(hidden, {"nency"})


@given(st.text())
def test_any_text_is_understood_or_refused_in_words(text: str) -> None:
    try:
        read_hidden(text)
    except ConfigError as error:
        assert error.where.startswith("hide.toml")
