"""What holds for every record, sound or not."""

from __future__ import annotations

import json
import random
from typing import Any

import msgspec
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st
from twitter_making import HANDLE, OWNER, note, only_post, photo, raw_tweets, tweet, words

from tweetarchive.importers import twitter
from tweetarchive.importers.twitter.identity import NoIdentity, identify
from tweetarchive.importers.twitter.reading import split
from tweetarchive.importers.twitter.table import split_rows
from tweetarchive.importers.twitter.text import unescape
from tweetarchive.records import Origin, Post, Problem, Raw

NOON = "2022-12-06 12:00:00"
ORIGIN = Origin(service="twitter", owner=OWNER, handle=HANDLE)
KINDS = [
    "tweet",
    "tweet.grailbird",
    "tweet.csv",
    "tweet.community",
    "tweet.circle",
    "tweet.deleted",
    "note",
    "note.deleted",
    "like",
    "follower",
    "following",
    "account",
    "profile",
    "user-details",
    "handle-change",
    "protected-history",
    "direct-message",
    "never-heard-of",
]

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)
scraps = st.sampled_from(
    ["@bea", "@", "#tea", "#", "https://t.co/a", "http://", "&amp;", "&", " ", "…", "RT @bea: ", "\n", "🍵"]
)
tweetish = st.lists(scraps | texts, max_size=8).map("".join)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts | tweetish,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)
indices = st.lists(st.integers(-3, 80) | st.integers(-3, 80).map(str) | values, max_size=3)
entity = st.fixed_dictionaries(
    {},
    optional={
        "indices": indices,
        "text": tweetish | values,
        "screen_name": tweetish | values,
        "name": values,
        "id_str": st.sampled_from(["42", "-1", ""]) | values,
        "url": tweetish | values,
        "expanded_url": st.sampled_from(["https://x.com/bea/status/12", "javascript:x"]) | values,
        "display_url": values,
        "type": st.sampled_from(["photo", "video", "animated_gif"]) | values,
        "media_url_https": values,
        "sizes": values,
        "video_info": values,
    },
)
entities = st.dictionaries(
    st.sampled_from(["hashtags", "symbols", "user_mentions", "urls", "media"]), st.lists(entity, max_size=3) | values
)
dates = st.sampled_from(["Tue Dec 06 05:00:00 +0000 2022", "2013-02-08 00:00:00 +0000", "2021-05-04T10:11:12.345Z"])
tweet_fields: dict[str, st.SearchStrategy[Any]] = {
    "id_str": st.sampled_from(["20", "1600097722168246272", "x"]) | values,
    "created_at": dates | values,
    "full_text": tweetish | values,
    "text": tweetish | values,
    "entities": entities | values,
    "extended_entities": entities | values,
    "in_reply_to_status_id_str": st.sampled_from(["15", "", "-1"]) | values,
    "in_reply_to_user_id_str": st.sampled_from(["42", OWNER]) | values,
    "in_reply_to_screen_name": values,
    "edit_info": values,
    "source": values,
    "favorite_count": values,
    "user": values,
    "truncated": values,
}
tweets = st.recursive(
    st.fixed_dictionaries({}, optional=tweet_fields),
    lambda inner: st.fixed_dictionaries(
        {}, optional={**tweet_fields, "retweeted_status": inner | values, "quoted_status": inner | values}
    ),
    max_leaves=3,
)
records = (tweets | values | st.dictionaries(texts, values, max_size=1)).flatmap(
    lambda made: st.sampled_from([made, {"tweet": made}, {"like": made}, {"noteTweet": made}])
)


@for_all(st.sampled_from(KINDS), records | st.binary(max_size=80), st.sampled_from(["20", "1600097722168246272", "0"]))
@settings(max_examples=250)
def test_interpreting_never_raises_and_answers_for_what_it_cannot_use(kind: str, made: object, native_id: str) -> None:
    payload = made if isinstance(made, bytes) else json.dumps(made).encode()
    raw = Raw(kind, native_id, payload, "data/x.js", 3)
    for meant in twitter.interpret([raw], ORIGIN):
        if isinstance(meant, Problem):
            assert (meant.member, meant.position) == ("data/x.js", 3)
            assert meant.message.strip()
        msgspec.json.encode(meant)


@for_all(st.sampled_from(KINDS[:-1]), records | st.binary(max_size=80))
@settings(max_examples=150)
def test_a_record_has_an_id_or_a_reason_why_not(kind: str, made: object) -> None:
    payload = made if isinstance(made, bytes) else json.dumps(made).encode()
    try:
        assert identify(kind, payload, OWNER)
    except NoIdentity as error:
        assert str(error)


@for_all(
    st.binary(max_size=300) | records.map(lambda made: b"window.YTD.tweets.part0 = " + json.dumps([made]).encode())
)
@settings(max_examples=150)
def test_splitting_never_raises(content: bytes) -> None:
    for splitter in (split, split_rows):
        for record in splitter("data/x.js", content):
            assert isinstance(record, Problem) or isinstance(record[1], bytes)


@for_all(st.sampled_from([2, None]), st.floats(0, 1), st.binary(max_size=3), st.integers(0, 40))
@settings(max_examples=150)
def test_damage_costs_the_records_it_touches_and_no_other(
    indent: int | None, where: float, patch: bytes, removed: int
) -> None:
    made = [tweet(NOON, f'number {n} {{ [ \\ "', sequence=n, tags=[]) for n in range(6)]
    content = b"window.YTD.tweets.part0 = " + json.dumps([{"tweet": each} for each in made], indent=indent).encode()
    sound = [payload for _, payload in records_of(content)]
    starts = [content.index(payload) for payload in sound]
    at = starts[1] + int(where * (starts[4] - starts[1]))
    damaged = content[:at] + patch + content[at + removed :]
    kept = [payload for _, payload in records_of(damaged)]
    touched = [n for n, start in enumerate(starts) if start - 4 < at + removed and at <= start + len(sound[n]) + 4]
    for n, payload in enumerate(sound):
        assert n in touched or payload in kept, f"record {n} was lost"


def records_of(content: bytes) -> list[tuple[int, bytes]]:
    return [record for record in split("x", content) if not isinstance(record, Problem)]


@for_all(tweetish)
@settings(max_examples=200)
def test_without_entities_the_spans_say_what_the_text_says(text: str) -> None:
    made = tweet(NOON, text)
    made["entities"] = {}
    assert words(only_post(made, kind="tweet.grailbird")) == unescape(text)


@for_all(tweetish, tweetish)
def test_with_entities_only_links_read_differently(before: str, after: str) -> None:
    short = "https://t.co/zzzzzzzzzz"
    text = f"{before} @cem_example {short} {after} end"
    post = only_post(tweet(NOON, text, links={short: "https://a.example/b"}), kind="tweet.grailbird")
    assert words(post) == unescape(text).replace(short, "a.example/b")


@for_all(st.randoms(use_true_random=False))
@settings(max_examples=25)
def test_the_order_of_records_in_a_file_does_not_matter(shuffler: random.Random) -> None:
    short = "https://t.co/pppppppppp"
    made = [tweet(NOON, f"number {n}", sequence=n) for n in range(6)]
    made.append(tweet(NOON, f"look {short}", sequence=9, media=[photo("P.jpg", short, "9")]))
    expected = list(twitter.interpret(raw_tweets(*made), ORIGIN))
    shuffler.shuffle(made)
    assert list(twitter.interpret(raw_tweets(*made), ORIGIN)) == expected


@for_all(texts, texts)
def test_a_note_replaces_only_a_text_that_it_begins_with(beginning: str, other: str) -> None:
    made = tweet(NOON, f"{beginning}…".replace("&", "&amp;"), native_id="1600097722168246300")
    told = note(NOON, f"{other} and more", native_id="1600097722168246272")
    raw = Raw("note", "1600097722168246272", json.dumps(told).encode(), "data/note-tweet.js", 0)
    found = list(twitter.interpret([raw, *raw_tweets(made)], ORIGIN))
    (post,) = [each for each in found if isinstance(each, Post)]
    problems = [each for each in found if isinstance(each, Problem)]
    assert words(post).rstrip("…") == unescape(made["full_text"]).rstrip("…") or words(post) == f"{other} and more"
    assert (words(post) == f"{other} and more") == (not problems)
