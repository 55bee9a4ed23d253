"""Facts between two people, each against values that were worked out by hand, and what must hold for any of them."""

from __future__ import annotations

import datetime
import random
import statistics
from collections.abc import Sequence
from typing import Literal
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.album.friendship import (
    BusyDay,
    Contact,
    Conversation,
    Direction,
    Friendship,
    InCommon,
    ReplyTimes,
    ServiceYear,
    SharedTag,
    Silence,
    Streak,
    decode,
    encode,
)
from tweetarchive.weave.friendship import Answered, Passed, friendship
from tweetarchive.weave.people_files import Meeting, PersonFile

UNTIL = 20200101
By = Literal["owner", "friend", "other"]


def at(text: str) -> int:
    """ "2011-03-04 14:05" in UTC → Unix seconds."""
    return int(datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.UTC).timestamp())


def passed(number: int, when: str, sent: bool = True, zone: str = "UTC", **more: object) -> Passed:
    moment = at(when)
    local = datetime.datetime.fromtimestamp(moment, ZoneInfo(zone))
    exact = more.get("exact", True)
    fields = {
        "day": local.year * 10000 + local.month * 100 + local.day,
        "hour": local.hour if exact else -1,
        "service": "twitter",
        **more,
    }
    return Passed(post=number, at=moment, sent=sent, **fields)  # type: ignore[arg-type]


def answered(number: int, by: By, when: str | None, **more: object) -> Answered:
    exact = more.pop("exact", when is not None)
    return Answered(number, by, None if when is None else at(when), exact, **more)  # type: ignore[arg-type]


def facts(*posts: Passed, until: int = UNTIL, **more: object) -> Friendship:
    found = friendship(posts, until, **more)  # type: ignore[arg-type]
    assert found is not None
    return found


# --- how they met ----------------------------------------------------------------------------------------------


def test_nothing_between_them_is_no_friendship() -> None:
    assert friendship([], UNTIL) is None


def test_the_earliest_of_mention_reply_and_comment_is_how_they_met() -> None:
    mention = passed(3, "2011-03-04 14:05", tags=("Tea", "chat"))
    reply = passed(5, "2011-03-04 14:06", sent=False, answers=answered(3, "owner", "2011-03-04 14:05"))
    comment = passed(9, "2012-01-01 00:00", sent=False, service="blog", comment=True)
    found = facts(mention, reply, comment)
    assert found.met.first == Contact(
        3, at("2011-03-04 14:05"), 20110304, "mention", "twitter", True, True, ("Tea", "chat")
    )
    assert found.first_sent == found.met.first
    assert found.first_received == Contact(5, at("2011-03-04 14:06"), 20110304, "reply", "twitter")
    assert found.last == Contact(9, at("2012-01-01 00:00"), 20120101, "comment", "blog")
    assert facts(reply, comment).met.first.how == "reply"
    assert facts(comment).met.first.how == "comment"
    assert facts(comment).first_sent is None


@pytest.mark.parametrize("by", ["owner", "other"])
def test_who_answers_themselves_or_a_third_person_mentions(by: By) -> None:
    assert facts(passed(3, "2011-03-04 14:05", answers=answered(2, by, "2011-03-04 14:00"))).met.first.how == "mention"


def test_a_first_contact_that_is_only_dated_says_so() -> None:
    found = facts(passed(3, "2011-03-04", exact=False), passed(4, "2011-03-04 09:00", sent=False))
    assert (found.met.first.post, found.met.first.exact) == (3, False)


def test_those_who_were_there_stand_between_them_the_nearest_three() -> None:
    later = passed(4, "2011-03-05 09:00", others=(77,))
    assert facts(passed(3, "2011-03-04 09:00", others=(9, 5, 7, 8)), later).met.through == (9, 5, 7)
    assert facts(passed(3, "2011-03-04 09:00"), later).met.through == ()


def test_the_owners_word_on_who_introduced_them_goes_before_that_of_the_posts() -> None:
    first = passed(3, "2011-03-04 09:00", others=(9,))
    met = facts(first, file=PersonFile(introduced_by="lou")).met
    assert (met.introduced_by, met.through, met.says_through, met.says) == ("lou", (), "owner", "posts")
    met = facts(first, file=PersonFile()).met
    assert (met.introduced_by, met.through, met.says_through) == ("", (9,), "posts")


@pytest.mark.parametrize(
    ("date", "says"),
    [
        ("2011-03-03", "owner"),
        ("2011-03-04", "owner"),
        ("2011-03-05", "posts"),
        ("2011-03", "owner"),
        ("2011-04", "posts"),
        (2011, "owner"),
        (2010, "owner"),
        (2012, "posts"),
        ("", "posts"),
        ("in spring", "posts"),
    ],
)
def test_a_meeting_in_person_is_how_they_met_unless_they_had_written_before(date: str | int, says: str) -> None:
    met = facts(passed(3, "2011-03-04 09:00"), file=PersonFile(met=Meeting(date, "Cork"))).met
    assert met.says == says
    assert (met.date, met.place) == ((str(date), "Cork") if says == "owner" else ("", ""))
    assert met.first.post == 3, "what the posts say is kept beside it"


def test_the_hashtags_of_how_they_met_are_those_of_the_first_post_and_of_what_it_answers() -> None:
    asked = answered(2, "owner", "2011-03-04 09:00", tags=("tea", "chat"))
    met = facts(passed(3, "2011-03-04 09:01", sent=False, tags=("Late", "tea"), answers=asked)).met
    assert met.tags == ("Late", "tea", "chat")
    assert met.first.tags == ("Late", "tea")


# --- how much --------------------------------------------------------------------------------------------------


def test_replies_and_balance_of_each_direction() -> None:
    found = facts(
        passed(1, "2011-03-04 09:00"),
        passed(2, "2011-03-04 09:01", sent=False, answers=answered(1, "owner", "2011-03-04 09:00")),
        passed(3, "2011-03-04 09:02", answers=answered(2, "friend", "2011-03-04 09:01")),
        passed(4, "2011-03-04 09:03", answers=answered(3, "owner", "2011-03-04 09:02")),
        passed(6, "2011-03-05 09:00", answers=answered(5, "other", "2011-03-05 08:00")),
        passed(8, "2011-03-06", False, comment=True, answers=answered(7, "owner", "2011-03-05", article=True)),
    )
    assert found.sent == Direction(posts=4, replies=1)
    assert found.sent.mentions == 3
    assert found.received == Direction(posts=2, replies=2, comments=1)
    assert found.balance == 0.5


def test_a_one_sided_fan_has_no_balance() -> None:
    posts = [
        passed(number, "2011-03-04 09:00", answers=answered(number - 1, "friend", "2011-03-04 08:00", held=False))
        for number in range(2, 200, 2)
    ]
    assert facts(*posts).balance == 0
    assert facts(*posts).our_answers.missing == 99


# --- how soon --------------------------------------------------------------------------------------------------


def test_reply_times_come_out_to_the_second() -> None:
    found = facts(
        passed(2, "2011-03-04 09:00:17", answers=answered(1, "friend", "2011-03-04 09:00:00")),
        passed(4, "2011-03-04 10:05:00", answers=answered(3, "friend", "2011-03-04 10:00:00", held=False)),
        passed(6, "2011-03-04 11:05:01", answers=answered(5, "friend", "2011-03-04 11:00:00")),
        passed(8, "2011-03-09 12:00:00", answers=answered(7, "friend", "2011-03-04 12:00:00")),
        passed(9, "2011-03-09 12:00:42", sent=False, answers=answered(8, "owner", "2011-03-09 12:00:00")),
    )
    assert found.our_answers == ReplyTimes(answered=4, missing=1, timed=4, median=300, quick=2)  # 17, 300, 301, 5 days
    assert found.our_answers.share == 0.5
    assert found.their_answers == ReplyTimes(answered=1, timed=1, median=42, quick=1)
    assert found.their_answers.untimed == 0


def test_pairs_without_time_are_counted_and_left_out() -> None:
    day = answered(7, "friend", "2011-03-04", exact=False)
    found = facts(
        passed(2, "2011-03-04 09:00:17", answers=answered(1, "friend", None, held=False)),
        passed(8, "2011-03-04 09:00:30", answers=day),
        passed(10, "2011-03-05", exact=False, answers=answered(9, "friend", "2011-03-04 09:00")),
        passed(12, "2011-03-06 09:00:00", answers=answered(11, "friend", "2011-03-06 09:00:03")),
        passed(14, "2011-03-07 09:00:00", answers=answered(13, "friend", "2011-03-07 09:00:02")),
    ).our_answers
    assert found == ReplyTimes(answered=5, missing=1, timed=1, median=0, quick=1)  # two seconds are rounding
    assert found.untimed == 4
    assert facts(passed(1, "2011-03-04 09:00")).our_answers == ReplyTimes()
    assert facts(passed(1, "2011-03-04 09:00")).our_answers.share is None


def test_only_the_first_answer_counts_and_none_to_an_article() -> None:
    found = facts(
        passed(2, "2011-03-04 09:00:17", answers=answered(1, "friend", "2011-03-04 09:00:00")),
        passed(3, "2011-03-04 10:00:00", answers=answered(1, "friend", "2011-03-04 09:00:00")),
        passed(5, "2011-03-04 11:00", comment=True, answers=answered(4, "friend", "2011-03-04 10:59", article=True)),
        passed(6, "2011-03-04 12:00:00", comment=True, answers=answered(8, "friend", "2011-03-04 11:59:00")),
    )
    assert found.our_answers == ReplyTimes(answered=2, timed=2, median=(17 + 60) // 2, quick=2)


def test_a_change_of_the_clocks_makes_no_answer_slow() -> None:
    """On 30 October 2011 the clocks of Berlin went from 3 to 2 o'clock, at 01:00 UTC."""
    before = "2011-10-30 00:59:00"
    one = passed(2, "2011-10-30 01:01:00", zone="Europe/Berlin", answers=answered(1, "friend", before))
    assert facts(one).our_answers.median == 120
    assert facts(one).hours[2] == 1


# --- days ------------------------------------------------------------------------------------------------------


def on_days(*days: str, sent: bool = True) -> list[Passed]:
    return [passed(number, f"{day} 12:00", sent) for number, day in enumerate(days, 1)]


def test_a_streak_goes_through_the_end_of_february() -> None:
    leap = on_days("2012-02-27", "2012-02-28", "2012-02-29", "2012-03-01", "2012-03-03")
    assert facts(*leap).streak == Streak(4, 20120227, 20120301)
    assert facts(*on_days("2012-02-28", "2012-03-01")).streak == Streak(1, 20120228, 20120228)
    assert facts(*on_days("2011-02-28", "2011-03-01")).streak == Streak(2, 20110228, 20110301)
    twice = on_days("2011-05-01", "2011-05-01", "2011-05-02", "2011-06-01", "2011-06-02")
    assert facts(*twice).streak == Streak(2, 20110501, 20110502), "the earliest of two"
    assert facts(*on_days("2011-12-31", "2012-01-01", "2012-01-02")).streak == Streak(3, 20111231, 20120102)


def test_days_are_those_of_the_time_zone() -> None:
    late = [passed(1, "2011-05-01 23:30", zone="Europe/Berlin"), passed(2, "2011-05-02 12:00", zone="Europe/Berlin")]
    assert facts(*late).streak == Streak(1, 20110502, 20110502)
    assert facts(*late).busiest == BusyDay(20110502, 2, 2)


def test_silences_are_told_with_who_ended_them() -> None:
    posts = [
        *on_days("2011-01-01", "2011-01-31", "2011-03-03", "2012-03-02"),
        passed(9, "2013-03-02 12:00", sent=False),
        passed(10, "2013-03-02 13:00"),
        passed(11, "2013-05-02 13:00"),
    ]
    # 29 days are no silence yet, 30 are. 2 March 2012 to 2 March 2013 are 364 days between, and so are the year before.
    assert facts(*posts[:3]).silences == (Silence(30, 20110131, 20110303, 3, True),)
    assert facts(*posts).silences == (
        Silence(364, 20110303, 20120302, 4, True),
        Silence(364, 20120302, 20130302, 9),
        Silence(60, 20130302, 20130502, 11, True),
    )


def test_a_long_lost_friend_is_silent_for_longer_than_ever() -> None:
    days = on_days(*(f"2011-01-{day:02}" for day in range(1, 11)))
    assert facts(*days, until=20120109).quiet == 364
    assert not facts(*days, until=20120109).lost
    assert facts(*days, until=20120110).lost
    assert not facts(*days[1:], until=20120110).lost, "nine days are no friendship that could be lost"
    apart = [passed(0, "2009-01-01 12:00"), *days]  # 730 days before
    assert not facts(*apart, until=20130108).lost
    assert facts(*apart, until=20130109).lost
    assert facts(*days, until=20110105).quiet == 0, "the owner's last day lies before theirs"


def test_the_busiest_day_is_the_earliest_of_equals() -> None:
    posts = on_days("2011-01-01", "2011-01-02", "2011-01-02", "2011-01-03", "2011-01-03")
    posts[2] = msgspec.structs.replace(posts[2], sent=False)
    assert facts(*posts).busiest == BusyDay(20110102, 2, 1)


def test_hours_are_those_of_the_clock_on_the_wall() -> None:
    posts = [
        passed(1, "2011-03-07 12:59:59", zone="Europe/Berlin"),  # a Monday, 13:59:59
        passed(2, "2011-07-04 12:00:00", zone="Europe/Berlin"),  # a Monday, 14:00 in summer
        passed(3, "2011-07-10 23:00:00", zone="Europe/Berlin"),  # Monday, one o'clock
        passed(4, "2012-02-29 23:30:00"),  # a Wednesday
        passed(5, "2012-03-01", exact=False),
    ]
    found = facts(*posts)
    assert found.week == ((1, 1), (13, 1), (14, 1), (2 * 24 + 23, 1))
    assert found.clockless == 1
    assert [hour for hour, count in enumerate(found.hours) if count] == [1, 13, 14, 23]


# --- conversations, and what they share ------------------------------------------------------------------------


def test_the_longest_conversation_counts_what_was_answered_too() -> None:
    found = facts(
        # a tweet to nobody, answered; its answer, too: three posts
        passed(2, "2011-01-01 10:00", False, thread=7, answers=answered(1, "owner", "2011-01-01 09:00")),
        passed(3, "2011-01-02 10:00", thread=7, answers=answered(2, "friend", "2011-01-01 10:00")),
        # four to somebody who never wrote: no conversation
        *(passed(number, "2011-02-01 10:00", thread=8) for number in range(10, 14)),
        # four again, of which one is missing: the longest
        passed(21, "2011-03-01 10:00", thread=9, answers=answered(20, "friend", "2011-03-01 09:00", held=False)),
        passed(22, "2011-03-01 11:00", thread=9, answers=answered(20, "friend", "2011-03-01 09:00", held=False)),
        passed(23, "2011-03-02 12:00", thread=9, answers=answered(19, "other", "2011-03-01 09:00")),
        # as long, but later
        *(passed(number, "2011-04-01 10:00", sent=number % 2 == 0, thread=10) for number in range(30, 34)),
        passed(40, "2011-04-01 10:00"),
    )
    assert found.conversation == Conversation(9, 4, 20110301, 20110302, missing=1)
    assert facts(*on_days("2011-01-01")).conversation is None


def test_tags_that_both_used_come_first() -> None:
    found = facts(
        passed(1, "2011-01-01 10:00", tags=("Tea", "TEA", "solo")),
        passed(2, "2011-01-01 10:01", tags=("solo", "late")),
        passed(3, "2011-01-01 10:02", sent=False, tags=("tea",)),
        passed(4, "2011-01-01 10:02", sent=False),
    )
    assert found.tags == (SharedTag("tea", 1, 1), SharedTag("solo", 2, 0), SharedTag("late", 1, 0))
    many = facts(passed(1, "2011-01-01 10:00", tags=tuple(f"t{number:02}" for number in range(30))))
    assert (len(many.tags), many.all_tags) == (12, 30)


def test_people_in_common_are_met_in_conversations_but_not_in_crowds() -> None:
    posts = [passed(number, "2011-01-01 10:00", thread=number) for number in range(1, 6)]
    company = {1: (1, 2, 3), 2: (1, 2, 3, 4, -50), 3: (1, 2), 4: tuple(range(1, 14)), 99: (1, 2, 8)}
    found = facts(*posts, *(passed(9, "2011-01-02 10:00", thread=2),), company=company, two=(1, 2))
    assert found.common == (InCommon(3, 2), InCommon(4, 1))
    assert found.all_common == 2
    twelve = facts(posts[0], company={1: tuple(range(1, 13))}, two=(1, 2))
    assert twelve.all_common == 10


def test_services_over_time() -> None:
    found = facts(
        *on_days("2011-12-31", "2012-01-01"),
        passed(8, "2012-02-01 10:00", service="blog"),
        passed(9, "2011-12-31 23:30", zone="Europe/Berlin"),
    )
    assert found.services == (
        ServiceYear("twitter", 2011, 1),
        ServiceYear("blog", 2012, 1),
        ServiceYear("twitter", 2012, 2),
    )


# --- what must hold for any two people -------------------------------------------------------------------------

MOMENTS = st.integers(at("2009-12-30 00:00") // 600, at("2010-03-03 00:00") // 600).map(lambda number: number * 600)


@st.composite
def histories(draw: st.DrawFn) -> list[Passed]:
    """Posts of two people, with many from the same second, and answers to each other and to what is missing."""
    posts: list[Passed] = []
    for number, moment in enumerate(sorted(draw(st.lists(MOMENTS, min_size=1, max_size=30))), 1):
        exact = draw(st.booleans())
        when = moment if exact else moment // 86400 * 86400
        date = datetime.datetime.fromtimestamp(when, datetime.UTC)
        target = draw(st.sampled_from([None, None, "ghost", *posts]))
        answers = None
        if target == "ghost":
            by = draw(st.sampled_from(["owner", "friend", "other"]))
            answers = Answered(1000 + number, by, when - 100, True, held=False)  # type: ignore[arg-type]
        elif isinstance(target, Passed):
            answers = Answered(target.post, "owner" if target.sent else "friend", target.at, target.exact)
        posts.append(
            Passed(
                post=number,
                at=when,
                day=date.year * 10000 + date.month * 100 + date.day,
                hour=date.hour if exact else -1,
                sent=draw(st.booleans()),
                service=draw(st.sampled_from(["twitter", "blog"])),
                exact=exact,
                comment=draw(st.booleans()),
                thread=draw(st.integers(0, 3)),
                tags=tuple(draw(st.lists(st.sampled_from(["a", "B", "b"]), max_size=2))),
                answers=answers,
            )
        )
    return posts


def mirrored(post: Passed) -> Passed:
    """The same as the other of the two would tell it."""
    swap = {"owner": "friend", "friend": "owner", "other": "other"}
    answers = post.answers and msgspec.structs.replace(post.answers, by=swap[post.answers.by])
    return msgspec.structs.replace(post, sent=not post.sent, answers=answers)


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_in_which_posts_are_given_makes_no_difference(posts: list[Passed], chance: random.Random) -> None:
    shuffled = list(posts)
    chance.shuffle(shuffled)
    assert friendship(shuffled, UNTIL) == friendship(posts, UNTIL)


@given(histories())
def test_the_other_of_the_two_has_the_same_friendship_from_the_other_side(posts: list[Passed]) -> None:
    ours, theirs = facts(*posts), facts(*map(mirrored, posts))
    assert (ours.sent, ours.received) == (theirs.received, theirs.sent)
    assert (ours.our_answers.median, ours.their_answers.median) == (
        theirs.their_answers.median,
        theirs.our_answers.median,
    )
    assert ours.met.first == msgspec.structs.replace(theirs.met.first, sent=not theirs.met.first.sent)
    assert [(tag.tag, tag.sent, tag.received) for tag in ours.tags] == [
        (tag.tag, tag.received, tag.sent) for tag in theirs.tags
    ]
    assert [silence.sent for silence in ours.silences] == [not silence.sent for silence in theirs.silences]
    for name in ("balance", "streak", "quiet", "lost", "week", "clockless", "services", "common"):
        assert getattr(ours, name) == getattr(theirs, name)
    assert (ours.conversation is None) == (theirs.conversation is None)


@given(histories())
def test_facts_agree_with_the_plainest_way_to_find_them(posts: list[Passed]) -> None:
    found = facts(*posts)
    days = sorted({post.day for post in posts})
    assert found.sent.posts + found.received.posts == len(posts)
    assert sum(count for _, count in found.week) + found.clockless == len(posts)
    assert sum(year.posts for year in found.services) == len(posts)
    assert found.busiest is not None
    assert found.busiest.posts == max(sum(post.day == day for post in posts) for day in days)
    dates = [datetime.date(day // 10000, day // 100 % 100, day % 100) for day in days]
    assert found.streak is not None
    assert found.streak.days == max(
        next(length for length in range(1, 100) if date + datetime.timedelta(length) not in dates) for date in dates
    )
    assert found.our_answers == _reply_times(posts, sent=True)
    assert found.their_answers == _reply_times(posts, sent=False)
    assert decode(encode(found)) == found


def _reply_times(posts: Sequence[Passed], sent: bool) -> ReplyTimes:
    other = "friend" if sent else "owner"
    replies = [post for post in posts if post.sent == sent and post.answers and post.answers.by == other]
    firsts = [post for post in replies if post == next(one for one in replies if one.answers.post == post.answers.post)]  # type: ignore[union-attr]
    gaps = [
        max(0, post.at - post.answers.at)
        for post in firsts
        if post.answers and post.answers.at is not None and post.exact and post.answers.exact
        if post.at - post.answers.at >= -2
    ]
    return ReplyTimes(
        answered=len(firsts),
        missing=sum(not post.answers.held for post in firsts if post.answers),
        timed=len(gaps),
        median=int(statistics.median(gaps)) if gaps else None,
        quick=sum(gap <= 300 for gap in gaps),
    )
