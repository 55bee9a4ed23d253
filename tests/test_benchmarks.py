"""The export that benchmarks are run on is one: official, whole, the same every time, and as mixed as it says."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import pytest

from benchmarks.generate import mixed, write_export, write_friend
from benchmarks.timeline import Timeline
from benchmarks.tweets import OWNER_ID
from tweetarchive.exports import open_export
from tweetarchive.ids import FIRST_SNOWFLAKE, time_of
from tweetarchive.importers import identify
from tweetarchive.records import Counted, Problem, Raw

TWEETS = 3000


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("benchmark") / "export"
    assert write_export(folder, TWEETS, part_bytes=1_000_000) == TWEETS
    return folder


def given(folder: Path) -> list[Any]:
    with open_export(folder) as export:
        return list(identify(export).extract(export))


def tweets(folder: Path) -> list[dict[str, Any]]:
    records = [raw for raw in given(folder) if isinstance(raw, Raw) and raw.kind == "tweet"]
    return [msgspec.json.decode(raw.payload)["tweet"] for raw in records]


def test_it_is_recognised_and_every_record_can_be_read(export: Path) -> None:
    with open_export(export) as opened:
        assert identify(opened).recognise(opened) == "tweets-js"
    found = given(export)
    assert [each for each in found if isinstance(each, Problem)] == []
    counts = {each.member: each.expected for each in found if isinstance(each, Counted)}
    parts = {member: count for member, count in counts.items() if member.startswith("data/tweets")}
    assert len(parts) > 3
    assert sum(parts.values()) == TWEETS
    read = Counter(each.member for each in found if isinstance(each, Raw))
    assert {member: read[member] for member in counts} == counts


def test_no_tweet_comes_twice_and_they_are_in_no_order(export: Path) -> None:
    ids = [int(tweet["id_str"]) for tweet in tweets(export)]
    assert len(set(ids)) == TWEETS
    rising = sum(earlier < later for earlier, later in pairwise(ids))
    assert TWEETS * 0.3 < rising < TWEETS * 0.7
    assert min(ids) < FIRST_SNOWFLAKE < max(ids)


def test_the_mix_is_that_of_real_exports(export: Path) -> None:
    found = tweets(export)
    ids = {tweet["id_str"] for tweet in found}
    replies = [tweet for tweet in found if "in_reply_to_status_id_str" in tweet]
    own = [tweet for tweet in replies if tweet["in_reply_to_user_id_str"] == OWNER_ID]
    assert 0.6 < len(replies) / TWEETS < 0.7
    assert 0.2 < len(own) / len(replies) < 0.3
    assert {tweet["in_reply_to_status_id_str"] for tweet in own} <= ids
    assert 0.1 < sum(tweet["full_text"].startswith("RT @") for tweet in found) / TWEETS < 0.14
    assert 0.07 < sum("extended_entities" in tweet for tweet in found) / TWEETS < 0.12


def test_what_is_found_in_a_text_stands_where_it_says(export: Path) -> None:
    kinds = (("user_mentions", "@", "screen_name"), ("hashtags", "#", "text"), ("urls", "", "url"))
    for tweet in tweets(export):
        for kind, sign, field in kinds:
            for entity in tweet["entities"][kind]:
                start, end = map(int, entity["indices"])
                assert tweet["full_text"][start:end] == sign + entity[field]


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(export: Path, tmp_path: Path) -> None:
    write_export(tmp_path / "again", TWEETS, part_bytes=1_000_000)
    write_export(tmp_path / "other", TWEETS, seed=2, part_bytes=1_000_000)
    files = sorted(path.relative_to(export) for path in export.rglob("*") if path.is_file())
    assert files == sorted(p.relative_to(tmp_path / "again") for p in (tmp_path / "again").rglob("*") if p.is_file())
    assert all((export / file).read_bytes() == (tmp_path / "again" / file).read_bytes() for file in files)
    assert (export / "data/tweets.js").read_bytes() != (tmp_path / "other" / "data/tweets.js").read_bytes()


def test_a_friends_export_holds_what_the_owner_answered(export: Path, tmp_path: Path) -> None:
    assert write_friend(tmp_path, TWEETS) > 50
    theirs = {tweet["id_str"]: tweet for tweet in tweets(tmp_path)}
    mine = {tweet["id_str"]: tweet for tweet in tweets(export)}
    answered = {tweet.get("in_reply_to_status_id_str") for tweet in mine.values()}
    assert len(theirs.keys() & answered) / len(theirs) > 0.9
    answers = [tweet for tweet in theirs.values() if "in_reply_to_status_id_str" in tweet]
    assert {tweet["in_reply_to_status_id_str"] for tweet in answers} <= mine.keys()
    for answer in answers:
        parent = mine[answer["in_reply_to_status_id_str"]]
        assert (time_of("twitter", parent["id_str"]) or 0) <= (time_of("twitter", answer["id_str"]) or 2**40)


@pytest.mark.parametrize("count", [1, 7, 8, 1000, 20_000])
def test_time_only_goes_on(count: int) -> None:
    timeline = Timeline(1, count)
    times = [timeline.at(number) for number in range(count)]
    assert all(earlier < later for earlier, later in pairwise(times))
    ids = [int(timeline.native_id(number)) for number in range(count)]
    assert all(earlier < later for earlier, later in pairwise(ids))


@pytest.mark.parametrize("count", [1, 2, 3, 10, 999, 1000])
def test_mixed_names_every_number_once(count: int) -> None:
    assert sorted(mixed(count)) == list(range(count))
