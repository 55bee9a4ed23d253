"""The numbers of the archive: of posts counted by hand, of the example, and once more in the plainest way."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.album.friendship import ServiceYear, Streak
from tweetarchive.album.numbers import AtOnce, BusyDay, FirstAnswers, Month, Numbers, Silence
from tweetarchive.album.reader import Album
from tweetarchive.weave.counts import Counts
from tweetarchive.weave.numbers import (
    Answer,
    after,
    busiest_day,
    first_answers,
    longest_silence,
    longest_streak,
    months,
    most_at_once,
    numbers,
    passed_days,
)


def counts(*passed: tuple[int, int, int]) -> Counts:
    """(day, hour, sent) of each post that passed."""
    found = Counts()
    for number, (day, hour, sent) in enumerate(passed, 1):
        found.hold(day)
        found.passing(number, day, hour, sent, "twitter")
    return found


# --- counted by hand ---------------------------------------------------------------------------------------------


def test_nothing_has_no_numbers() -> None:
    assert numbers(Counts(), [], 0, 0) == Numbers()


def test_one_post_to_one_friend() -> None:
    # 4 March 2011 was a Friday: 4 * 24 + 14.
    found = numbers(counts((20110304, 14, 1)), [], 1, 0)
    assert (found.posts, found.exchanges, found.people, found.days) == (1, 1, 1, 1)
    assert found.busiest == BusyDay(20110304, 1)
    assert found.streak == Streak(1, 20110304, 20110304)
    assert found.silence is None
    assert found.week == ((4 * 24 + 14, 1),)
    assert found.services == (ServiceYear("twitter", 2011, 1),)
    assert found.months == (Month(201103, 1, 1),)
    assert (found.answers, found.at_once) == (FirstAnswers(), None)


def test_a_streak_is_of_days_on_which_the_owner_wrote() -> None:
    found = counts((20120227, 1, 1), (20120228, 1, 1), (20120229, 1, 1), (20120301, 1, 1), (20120302, 1, 0))
    assert longest_streak(passed_days(found)) == Streak(4, 20120227, 20120301), "2012 had a 29 February"
    assert longest_streak(passed_days(counts((20120227, 1, 0)))) is None


def test_of_two_streaks_and_silences_the_earlier_is_told() -> None:
    found = passed_days(counts(*[(20110300 + day, 9, 1) for day in (1, 2, 5, 6, 9)]))
    assert longest_streak(found) == Streak(2, 20110301, 20110302)
    assert longest_silence(found) == Silence(2, 20110302, 20110305, 3)


def test_a_silence_has_a_whole_day_in_it() -> None:
    assert longest_silence(passed_days(counts((20110301, 23, 1), (20110302, 1, 0)))) is None
    assert longest_silence([]) is None


def test_posts_without_a_day_are_counted_by_themselves() -> None:
    found = Counts()
    for day in (None, 10101, 20110304):  # the second is where a time stands that no calendar has
        found.hold(day)
    found.passing(2, 10101, 5, 1, "twitter")
    told = numbers(found, [], 1, 0)
    assert (told.posts, told.undated, told.days, told.exchanges) == (3, 2, 1, 0)
    assert told.streak is None


def test_posts_without_an_hour_are_in_no_hour() -> None:
    told = numbers(counts((20110304, -1, 1), (20110304, 0, 0)), [], 1, 0)
    assert (told.week, told.clockless) == (((4 * 24, 1),), 1)


def test_the_earliest_of_the_busiest_days_is_told() -> None:
    assert busiest_day({20110305: 2, 20110304: 2, 20110306: 1}) == BusyDay(20110304, 2)
    assert busiest_day({}) is None


def test_months_in_which_nothing_passed_are_left_out() -> None:
    days = passed_days(counts((20101231, 1, 1), (20110301, 1, 0), (20110331, 1, 1)))
    assert months(days) == (Month(201012, 1, 1), Month(201103, 2, 1))


def test_the_first_answer_of_anybody_counts() -> None:
    told = [
        Answer(1, 5, 40),
        Answer(1, 6, 30),
        Answer(2, 5, None),
        Answer(2, 5, 300),
        Answer(3, 6, 301),
        Answer(4, 6, None),
    ]
    # First answers that can be timed: 40, 300 and 301 s. The answers come in the order of time, so 40 came before 30.
    assert first_answers(told) == FirstAnswers(4, 3, 300, 2)
    assert first_answers(told).untimed == 1
    assert first_answers([Answer(1, 5, 10), Answer(2, 5, 15)]).median == 12, "half way between, rounded down"


def test_answers_that_came_too_early_or_whose_time_is_unknown_have_no_gap() -> None:
    assert after((100, True), (99, True)) == 0, "rounding"
    assert after((100, True), (97, True)) is None
    assert (
        after((100, False), (120, True)) is after((100, True), (120, False)) is after((None, False), (1, True)) is None
    )
    assert after((100, True), (220, True)) == 120


def test_most_people_at_once() -> None:
    told = [
        *(Answer(1, person, 10 * person) for person in (2, 3)),  # two are none yet
        *(Answer(2, person, 10 * person) for person in (2, 3, 4)),
        Answer(2, 2, 290),  # the same again
        Answer(2, 5, 301),  # too late
        Answer(2, 6, None),
        *(Answer(3, person, 5 * abs(person)) for person in (4, 3, -7)),  # as many, and sooner
    ]
    assert most_at_once(told) == AtOnce(3, (3, 4, -7), 35)
    assert most_at_once(told[:2]) is None


def test_of_two_such_posts_the_one_that_was_answered_sooner_is_told() -> None:
    slow = [Answer(1, person, 100 + person) for person in (2, 3, 4)]
    quick = [Answer(2, person, 10 * person) for person in (4, 3, 2)]
    assert most_at_once([*slow, *quick]) == AtOnce(2, (2, 3, 4), 40)
    assert most_at_once([*slow, *(Answer(2, person, 100 + person) for person in (2, 3, 4))]) == AtOnce(
        1, (2, 3, 4), 104
    )
    more = [Answer(1, person, 200 + person) for person in (2, 3, 4, -9)]
    assert most_at_once([*quick, *more]) == AtOnce(1, (-9, 2, 3, 4), 204), "more people go before sooner ones"


# --- once more, in the plainest way --------------------------------------------------------------------------------

answers = st.lists(
    st.builds(Answer, st.integers(1, 6), st.integers(2, 9), st.none() | st.integers(0, 900)), max_size=60
)


@given(answers)
def test_first_answers_again(told: list[Answer]) -> None:
    found = first_answers(told)
    gaps = []
    for post in {answer.post for answer in told}:
        known = [answer.after for answer in told if answer.post == post and answer.after is not None]
        gaps += known[:1]
    assert found.answered == len({answer.post for answer in told})
    assert (found.timed, found.quick) == (len(gaps), sum(gap <= 300 for gap in gaps))
    assert found.median == (int(median(gaps)) if gaps else None)


@given(answers)
def test_at_once_again(told: list[Answer]) -> None:
    found = most_at_once(told)
    people = {
        post: {answer.by for answer in told if answer.post == post and answer.after is not None and answer.after <= 300}
        for post in range(1, 7)
    }
    most = max(map(len, people.values()))
    assert (found is None) == (most < 3)
    if found:
        assert len(found.people) == len(set(found.people)) == most
        assert set(found.people) == people[found.post] and found.seconds <= 300


@given(st.sets(st.integers(0, 400), min_size=1), st.data())
def test_streaks_and_silences_again(numbered: set[int], data: st.DataObject) -> None:
    start = datetime.date(2011, 11, 1)
    dates = sorted(start + datetime.timedelta(number) for number in numbered)
    sent = [data.draw(st.integers(0, 1)) for _ in dates]
    found = passed_days(counts(*((int(f"{date:%Y%m%d}"), 9, one) for date, one in zip(dates, sent, strict=True))))
    streak, silence = longest_streak(found), longest_silence(found)
    written = {date for date, one in zip(dates, sent, strict=True) if one}
    runs = [length for length in range(1, len(written) + 1) for date in written if _all_in(written, date, length)]
    assert (streak.days if streak else 0) == max(runs, default=0)
    gaps = [(late - early).days - 1 for early, late in pairwise(dates)]
    assert (silence.days if silence else 0) == max(gaps, default=0)


def _all_in(written: set[datetime.date], date: datetime.date, length: int) -> bool:
    return all(date + datetime.timedelta(number) in written for number in range(length))


# --- what the example tells ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def album(example: Path) -> Iterator[Album]:
    with Album.open(example / "album.db") as opened:
        yield opened


@pytest.fixture(scope="module")
def rows(example: Path) -> Iterator[sqlite3.Connection]:
    with sqlite3.connect(example / "album.db") as db:
        yield db
    db.close()


def test_two_dozen_answered_one_word(album: Album) -> None:
    """Screenplay of 8 February 2011: 22:47:03 "Frustrated.", and 24 answers from 22:47:21 (Tobs) to 22:50:40 (June),
    one each. Dunstan's, of 22:50:21, is missing: he could not send his half, so 23 are known. 22:47:03 to 22:50:40 is
    217 s.
    """
    found = album.numbers().at_once
    assert found is not None
    post = album.post(found.post)
    assert post is not None and b'"Frustrated."' in post.body and post.day == 20110208
    slugs = {person.id: person.slug for person in album.people()}
    assert [slugs[person] for person in found.people[:3]] == ["tobs", "femi", "ann"]
    assert slugs[found.people[-1]] == "june"
    assert (len(found.people), found.seconds) == (23, 217)


def test_the_fullest_day_is_the_same(album: Album, rows: sqlite3.Connection) -> None:
    """8 February 2011: Nessa's post at 18:12, "Frustrated." and 23 answers of 24 (Dunstan's is missing), and then, from
    22:51:10 to 23:56, 26 more, counted in the screenplay: fra, fra1, fra5, fr5b, fra5b, fr5c, fra5c, fr5d, fra2, fra4,
    fra7, fra9, fra10, fra12, fra15, fra16, fra17, fra20, fra21, fra23, fra24, kettledrawn and its answer, delivered and
    its answer, goodnight11.
    """
    assert album.numbers().busiest == BusyDay(20110208, 1 + 1 + 23 + 26)


def test_four_days_in_a_row_around_whitby(album: Album) -> None:
    """5 November 2011: "it had capitals in it", to Marit; 6: "73. It took me four goes", to her; 7: on the blog, to
    Dunstan (comment 102); 8: on the blog again (comment 113). On 9 November there is nothing.
    """
    assert album.numbers().streak == Streak(4, 20111105, 20111108)


def test_no_silence_was_longer_than_the_one_after_kanazawa(album: Album) -> None:
    """4 October 2019, "husband, fondly", to Kaede; then nothing to or from anybody until Nessa's yearly word on 8
    February 2020 was answered: 27 days of October, 30, 31, 31, and 7 of February are 126.
    """
    silence = album.numbers().silence
    assert silence is not None
    assert (silence.days, silence.last_day, silence.next_day) == (27 + 30 + 31 + 31 + 7, 20191004, 20200208)
    ended = album.post(silence.after)
    assert ended is not None and b"of course" in ended.body


def test_what_is_told_again_from_the_rows(album: Album, rows: sqlite3.Connection) -> None:
    found = album.numbers()
    (held,), (passed,), (talks,) = (
        rows.execute(sql).fetchone()
        for sql in (
            "SELECT count(*) FROM post WHERE kind <> 'ghost'",
            "SELECT count(DISTINCT post) FROM exchange",
            "SELECT count(*) FROM thread",
        )
    )
    assert (found.posts, found.exchanges, found.conversations) == (held, passed, talks)
    assert found.days == rows.execute("SELECT count(*) FROM day_sum").fetchone()[0]
    assert found.people == sum(1 for row in album.people() if row.id != 1 and row.sent + row.received + row.undated)
    assert sum(posts for _, posts in found.week) + found.clockless == passed
    assert sum(year.posts for year in found.services) == passed == sum(month.posts for month in found.months)
    assert first_answers_again(rows) == found.answers


def first_answers_again(rows: sqlite3.Connection) -> FirstAnswers:
    sql = """SELECT asked.id, min(answer.at - asked.at) FROM post answer
        JOIN post asked ON asked.id = answer.parent JOIN account a ON a.id = asked.account
        JOIN account b ON b.id = answer.account
        WHERE a.person = 1 AND b.person IS NOT 1 AND asked.kind <> 'article' AND answer.kind <> 'ghost'
            AND answer.edge <> 'inferred' AND asked.exact AND answer.exact AND b.native_id <> ''
        GROUP BY asked.id"""
    gaps = sorted(max(0, gap) for _, gap in rows.execute(sql) if gap is not None and gap >= -2)
    return FirstAnswers(len(gaps), len(gaps), int(median(gaps)), sum(gap <= 300 for gap in gaps))


def test_the_longest_silence_of_the_story(album: Album, rows: sqlite3.Connection) -> None:
    silence = album.numbers().silence
    days: Sequence[tuple[int]] = rows.execute("SELECT DISTINCT day FROM exchange ORDER BY day").fetchall()
    dates = [datetime.date(day // 10000, day // 100 % 100, day % 100) for (day,) in days]
    early, late = max(pairwise(dates), key=lambda two: two[1] - two[0])
    assert silence is not None
    assert silence.days == (late - early).days - 1
