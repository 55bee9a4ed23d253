"""Edited and long tweets as Twitter exports them since 2022, one test for each oddity (2026-11), by name."""

from __future__ import annotations

import json
from typing import Any

from twitter_making import (
    HANDLE,
    OWNER,
    in_order,
    meant,
    note,
    note_range,
    only_post,
    posts,
    raw_tweets,
    snowflake,
    tweet,
    words,
)

from tweetarchive.records import (
    Account,
    AccountRef,
    Problem,
    Raw,
    Span,
)

BEA = AccountRef("42000001", "bea_example", "Bea")
NOON = "2022-12-06 12:00:00"


def test_an_edited_pair_and_a_reply_to_the_second_version() -> None:
    chain = [snowflake(NOON), snowflake("2022-12-06 12:10:00")]
    first = tweet(NOON, "a tpyo", versions=chain)
    second = tweet("2022-12-06 12:10:00", "a typo", versions=chain)
    reply = tweet("2022-12-06 12:11:00", "fixed it", reply=(chain[1], OWNER, HANDLE))
    found = posts(raw_tweets(first, second, reply))
    assert found[chain[0]].edit_ids == found[chain[1]].edit_ids == tuple(chain)
    parent = found[reply["id_str"]].reply_to
    assert parent is not None and parent.native_id == chain[1]
    assert found[reply["id_str"]].edit_ids == ()


LONG = (
    "A long story about 🍵 begins here, with a link https://t.co/nnnnnnnnnn and with @bea_example in it, and it goes "
    "on and on about kettles and trains and the sea until at last there is no room for it any more and the end of it "
    "is cut away from the tweet while it is whole in the note, *which matters* #tea"
)
LONG_CUT = LONG[:225].replace("nnnnnnnnnn", "tttttttttt") + "…"


def long_note() -> Raw:
    made = note(
        NOON,
        LONG,
        native_id=snowflake(NOON, milliseconds=0),
        urls=[
            note_range(
                LONG,
                "https://t.co/nnnnnnnnnn",
                shortUrl="https://t.co/nnnnnnnnnn",
                expandedUrl="https://a.example/b",
                displayUrl="a.example/b",
            )
        ],
        mentions=[note_range(LONG, "@bea_example", screenName="bea_example")],
        hashtags=[note_range(LONG, "#tea", text="tea")],
        styletags=[note_range(LONG, "*which matters*", styleTypes=[{"name": "Bold"}])],
    )
    return Raw("note", made["noteTweet"]["noteTweetId"], json.dumps(made).encode(), "data/note-tweet.js", 0)


def long_tweet(**more: Any) -> dict[str, Any]:
    own_id = snowflake(NOON, milliseconds=20)
    text = "@cem_example " + LONG_CUT
    links = {"https://t.co/tttttttttt": "https://a.example/b"}
    return tweet(NOON, text, native_id=own_id, links=links, reply=("15", "42000002", "cem_example"), **more)


def test_a_long_tweet_that_is_a_reply_gets_its_whole_text() -> None:
    post = posts(in_order([long_note(), *raw_tweets(long_tweet())]))[long_tweet()["id_str"]]
    assert words(post) == LONG.replace("https://t.co/nnnnnnnnnn", "a.example/b")
    assert [ref.handle for ref in post.addressed] == ["cem_example"]
    assert [ref.handle for ref in post.mentions] == ["cem_example", "bea_example"]
    assert Span("mention", "@bea_example", BEA.native_id) in post.text
    assert Span("bold", "*which matters*") in post.text
    assert post.hashtags == ("tea",)
    assert post.whole


def test_a_long_tweet_keeps_its_note_in_every_export_that_holds_it() -> None:
    older, newer = (raw_tweets(long_tweet(favorite_count=count))[0] for count in ("1", "2"))
    found = [each for each in meant([long_note(), older, newer]) if not isinstance(each, (Account, Problem))]
    assert len(found) == 2
    assert words(found[0]) == words(found[1])  # type: ignore[arg-type]


def test_a_note_belongs_to_the_tweet_after_it_and_to_no_other() -> None:
    other = tweet(NOON, "short and whole", native_id=snowflake(NOON, milliseconds=10))
    found = posts(in_order([long_note(), *raw_tweets(other, long_tweet())]))
    assert words(found[other["id_str"]]) == "short and whole"
    assert found[long_tweet()["id_str"]].whole


def test_a_note_that_fits_no_tweet_is_told() -> None:
    later = tweet("2022-12-06 13:00:00", "an hour later")
    problems = [each for each in meant(in_order([long_note(), *raw_tweets(later)])) if isinstance(each, Problem)]
    assert [problem.member for problem in problems] == ["data/note-tweet.js"]


def test_a_long_tweet_without_its_note_is_known_to_be_cut() -> None:
    written = "2024-01-30 08:00:00"
    assert not only_post(tweet(written, "x " * 130 + "end…")).whole
    assert only_post(tweet(written, "to be continued…")).whole
