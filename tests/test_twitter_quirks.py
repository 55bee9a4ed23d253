"""Oddities of Twitter's posts, measured on real exports (2026-11), one test for each, by name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from twitter_making import (
    HANDLE,
    NAME,
    OWNER,
    account,
    export_at,
    given,
    in_order,
    meant,
    monthly,
    only_post,
    origin_of,
    photo,
    posts,
    raw_tweets,
    seconds,
    snowflake,
    tweet,
    twitter_date,
    words,
    wrapped,
)
from twitter_making import file_of as data_file

from tweetarchive.records import (
    AccountRef,
    PostRef,
    Precision,
    Problem,
    Raw,
    Span,
    Visibility,
)

BEA = AccountRef("42000001", "bea_example", "Bea")
ADA = AccountRef(OWNER, HANDLE, NAME)
NOON = "2022-12-06 12:00:00"


# --- boosts ----------------------------------------------------------------------------------------------------


def boost(text: str, **more: Any) -> dict[str, Any]:
    return tweet(NOON, f"RT @bea_example: {text}", **more)


def test_a_boost_is_only_text_and_hides_its_original() -> None:
    post = only_post(boost("rain again @cem_example"))
    assert post.boost_of == PostRef("", BEA)
    assert words(post) == "rain again @cem_example"
    assert [ref.handle for ref in post.mentions] == ["cem_example"]
    assert post.whole and post.quote is None


def test_a_boosts_picture_betrays_the_original() -> None:
    short = "https://t.co/pppppppppp"
    shown = photo("P.jpg", short, "1500000000000000001", "bea_example", source_status_id_str="1500000000000000001")
    shown["source_user_id_str"] = BEA.native_id
    post = only_post(boost(f"look {short}", media=[shown]))
    assert post.boost_of == PostRef("1500000000000000001", BEA)
    assert post.media[0].key == f"{post.native_id}-P.jpg"


def test_a_picture_that_the_boosted_author_had_from_somebody_else_betrays_nothing() -> None:
    short = "https://t.co/pppppppppp"
    shown = photo("P.jpg", short, "1500000000000000009", "cem_example", source_status_id_str="1500000000000000009")
    shown["source_user_id_str"] = "42000002"
    assert only_post(boost(f"look {short}", media=[shown])).boost_of == PostRef("", BEA)


def test_a_boost_cut_at_140_in_the_middle_of_an_entity() -> None:
    body = (
        "a long and winding story about kettles, trains, the sea and what the neighbours said about all of it: @cem_ex…"
    )
    made = boost("x" * (140 - len("RT @bea_example: ") - len(body)) + body)
    assert len(made["full_text"]) == 140
    made["entities"]["user_mentions"].append(
        {"name": "Cem", "screen_name": "cem_example", "indices": ["139", "140"], "id_str": "42000002"}
    )
    post = only_post(made)
    assert not post.whole
    assert post.mentions == ()
    assert words(post).endswith("@cem_ex…")


def test_rt_typed_by_hand_is_an_ordinary_post() -> None:
    liked = only_post(boost("rain again", favorite_count="3"))
    early = only_post(tweet("2009-03-01 10:00:00", "RT @bea_example: rain", native_id="1266000000"))
    commented = only_post(tweet(NOON, "so true RT @bea_example: rain"))
    assert liked.boost_of is early.boost_of is commented.boost_of is None
    assert words(liked) == "RT @bea_example: rain again"


# --- replies ---------------------------------------------------------------------------------------------------


def test_the_leading_block_of_handles_is_no_text() -> None:
    post = only_post(
        tweet(NOON, "@bea_example @cem_example I agree @dot_example", reply=("15", BEA.native_id, "bea_example"))
    )
    assert words(post) == "I agree @dot_example"
    assert [ref.handle for ref in post.addressed] == ["bea_example", "cem_example"]
    assert [ref.handle for ref in post.mentions] == ["bea_example", "cem_example", "dot_example"]
    assert post.reply_to == PostRef("15", BEA)


def test_a_reply_to_a_deleted_user_finds_the_handle_in_the_text() -> None:
    post = only_post(tweet(NOON, "@vanished @bea_example still here?", reply=("15", "77", "")))
    assert post.reply_to == PostRef("15", AccountRef("77", "vanished"))
    assert post.addressed == (AccountRef("77", "vanished"), BEA)
    assert words(post) == "still here?"


def test_a_mention_id_of_minus_one_is_no_id() -> None:
    made = tweet(NOON, "@bea_example hi", reply=("15", "-1", "bea_example"))
    made["entities"]["user_mentions"][0] |= {"id_str": "-1", "id": "-1"}
    post = only_post(made)
    assert post.addressed == (AccountRef("", "bea_example", "Bea"),)
    assert post.reply_to is not None and post.reply_to.author.native_id == ""


def test_a_parent_who_was_renamed_is_the_first_handle_without_an_id() -> None:
    post = only_post(tweet(NOON, "@old_name hi", reply=("15", "77", "new_name")))
    assert post.addressed == (AccountRef("77", "old_name"),)
    assert post.reply_to == PostRef("15", AccountRef("77", "new_name"))


def test_a_reply_to_self_has_no_leading_handle() -> None:
    post = only_post(tweet(NOON, "and another thing", reply=("15", OWNER, HANDLE)))
    assert post.reply_to == PostRef("15", ADA)
    assert post.addressed == ()


def test_a_user_without_a_parent_is_a_mention_and_no_reply() -> None:
    post = only_post(tweet(NOON, "@bea_example good morning", in_reply_to_user_id_str=BEA.native_id))
    assert post.reply_to is None and post.addressed == ()
    assert words(post) == "@bea_example good morning"
    assert post.mentions == (BEA,)


def test_a_reply_of_nothing_but_a_picture() -> None:
    own_id, short = snowflake(NOON), "https://t.co/pppppppppp"
    made = tweet(
        NOON, f"@bea_example {short}", media=[photo("P.jpg", short, own_id)], reply=("15", BEA.native_id, "bea_example")
    )
    assert only_post(made).text == ()


# --- quotes ----------------------------------------------------------------------------------------------------

Q = "https://t.co/qqqqqqqqqq"


@pytest.mark.parametrize(
    ("address", "handle"),
    [
        ("https://twitter.com/bea_example/status/1500000000000000001", "bea_example"),
        ("https://x.com/bea_example/status/1500000000000000001", "bea_example"),
        ("http://mobile.twitter.com/bea_example/statuses/1500000000000000001", "bea_example"),
        ("https://twitter.com/i/web/status/1500000000000000001", ""),
        ("https://twitter.com/bea_example/status/1500000000000000001?s=20", "bea_example"),
    ],
)
def test_the_last_status_address_is_the_quote(address: str, handle: str) -> None:
    post = only_post(tweet(NOON, f"so good {Q}", links={Q: address}))
    assert post.quote == PostRef("1500000000000000001", AccountRef(handle=handle))
    assert post.text == (Span("text", "so good"),)


def test_a_status_address_in_the_middle_is_a_link() -> None:
    address = "https://x.com/bea_example/status/1500000000000000001"
    post = only_post(tweet(NOON, f"so {Q} good", links={Q: address}))
    assert post.quote is None
    assert Span("link", "x.com/bea_example/status/1500…", address) in post.text


def test_a_lookalike_host_is_no_quote() -> None:
    post = only_post(tweet(NOON, f"so good {Q}", links={Q: "https://notx.com/bea/status/1500000000000000001"}))
    assert post.quote is None


def test_a_quote_of_an_own_tweet() -> None:
    post = only_post(tweet(NOON, f"as I said {Q}", links={Q: f"https://x.com/{HANDLE}/status/1500000000000000001"}))
    assert post.quote == PostRef("1500000000000000001", AccountRef(handle=HANDLE))


def test_a_quote_right_before_a_picture() -> None:
    own_id, short = snowflake(NOON), "https://t.co/pppppppppp"
    made = tweet(
        NOON,
        f"so good {Q} {short}",
        links={Q: "https://x.com/bea_example/status/1500000000000000001"},
        media=[photo("P.jpg", short, own_id)],
    )
    post = only_post(made)
    assert post.quote is not None and post.quote.native_id == "1500000000000000001"
    assert post.text == (Span("text", "so good"),)
    assert len(post.media) == 1


# --- times and ids ---------------------------------------------------------------------------------------------


def test_a_midnight_of_the_first_years_is_only_a_date_in_the_late_monthly_files() -> None:
    late = tweet("2009-03-31 00:00:00", "long ago", native_id="1423000000", created_at="2009-03-31 00:00:00 +0000")
    post = only_post(late, kind="tweet.grailbird")
    assert (post.precision, post.created) == (Precision.DAY, seconds("2009-03-31 00:00:00"))


def test_a_midnight_is_real_where_other_times_are_told() -> None:
    early = tweet("2009-03-31 00:00:00", "long ago", native_id="1423000000")
    assert only_post(early, kind="tweet.grailbird").precision is Precision.SECOND
    later = tweet("2012-03-31 00:00:00", "x", created_at="2012-03-31 00:00:00 +0000")
    assert only_post(later, kind="tweet.grailbird").precision is Precision.SECOND


@pytest.mark.parametrize("written", ["1997-01-01 00:00:00", "2003-05-05 05:05:05"])
def test_a_date_years_off_is_not_believed_against_the_id(written: str) -> None:
    post = only_post(tweet(NOON, "hello", created_at=twitter_date(written)))
    assert post.created == seconds(NOON)


def test_a_date_before_the_snowflake_is_all_there_is() -> None:
    post = only_post(tweet("2007-07-07 07:07:07", "hello", native_id="134000000"))
    assert post.created == seconds("2007-07-07 07:07:07")


def test_a_tweet_whose_date_and_id_tell_no_time_is_a_problem() -> None:
    made = tweet(NOON, "hello", native_id="12345", created_at="once upon a time")
    (problem,) = [each for each in meant(raw_tweets(made)) if isinstance(each, Problem)]
    assert "12345" in problem.message and "once upon a time" in problem.message


def test_ids_above_2_to_53_keep_every_digit(tmp_path: Path) -> None:
    own_id = "793234822323966952"
    made = tweet("2016-10-31 23:59:00", "hello", native_id=own_id)
    made["id"] = 793234822323966000  # rounded by a script, 21,427 times in one export
    files = {"data/js/tweets/2016_10.js": monthly(made), "data/js/tweet_index.js": "var tweet_index = []"}
    (raw,) = in_order(given(export_at(tmp_path / "export", files)))
    assert raw.native_id == own_id


# --- where it was found ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "visibility"),
    [
        ("tweets", Visibility.PUBLIC),
        ("community-tweet", Visibility.COMMUNITY),
        ("twitter-circle-tweet", Visibility.CIRCLE),
        ("deleted-tweets", Visibility.DELETED),
    ],
)
def test_only_the_file_says_who_could_read_it(tmp_path: Path, name: str, visibility: Visibility) -> None:
    files = {"data/account.js": account(), f"data/{name}.js": data_file(name, wrapped(tweet(NOON, "psst")))}
    (post,) = posts(in_order(given(export_at(tmp_path / "export", files)))).values()
    assert post.visibility is visibility


def test_a_protected_account_is_told_by_its_history(tmp_path: Path) -> None:
    history = [
        {"protectedHistory": {"protectedAt": "2024-01-02T00:00:00.000Z", "action": "Protect"}},
        {"protectedHistory": {"protectedAt": "2024-01-01T00:00:00.000Z", "action": "Unprotect"}},
    ]
    files = {
        "data/tweets.js": data_file("tweets", wrapped(tweet(NOON, "hello"))),
        "data/protected-history.js": data_file("protected-history", history),
    }
    (post,) = posts(in_order(given(export_at(tmp_path / "export", files)))).values()
    assert post.visibility is Visibility.PROTECTED


def test_a_protected_author_of_the_monthly_files_is_told_by_the_tweet() -> None:
    made = tweet(NOON, "hello", user={"id_str": OWNER, "screen_name": HANDLE, "name": NAME, "protected": True})
    assert only_post(made, kind="tweet.grailbird").visibility is Visibility.PROTECTED


def test_parts_are_one_file(tmp_path: Path) -> None:
    files = {
        "data/account.js": account(),
        "data/tweets.js": data_file("tweets", wrapped(tweet(NOON, "one"))),
        "data/tweets-part1.js": data_file("tweets", wrapped(tweet(NOON, "two", sequence=1)), part=1),
        "data/tweets-part2.js": data_file("tweets", wrapped(tweet(NOON, "three", sequence=2)), part=2),
    }
    assert len(posts(in_order(given(export_at(tmp_path / "export", files))))) == 3


def test_a_folder_with_both_an_old_and_a_new_tweets_file(tmp_path: Path) -> None:
    files = {
        "data/account.js": account(),
        "data/tweet.js": data_file("tweet", wrapped(tweet(NOON, "one"), tweet(NOON, "only here", sequence=1))),
        "data/tweets.js": data_file("tweets", wrapped(tweet(NOON, "one"))),
    }
    raw = in_order(given(export_at(tmp_path / "export", files)))
    assert len(raw) == 4
    assert sorted(words(post) for post in posts(raw).values()) == ["one", "only here"]


# --- small things ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "app"),
    [
        ('<a href="https://example.org" rel="nofollow">Tea &amp; Tweets</a>', "Tea & Tweets"),
        ("web", "web"),
        ("", ""),
    ],
)
def test_the_app_is_the_text_of_its_link(source: str, app: str) -> None:
    assert only_post(tweet(NOON, "x", source=source)).app == app


@pytest.mark.parametrize(
    ("code", "lang"), [("en", "en"), ("und", ""), ("zxx", ""), ("qme", ""), ("in", "id"), ("iw", "he")]
)
def test_twitters_own_language_codes_are_none(code: str, lang: str) -> None:
    assert only_post(tweet(NOON, "x", lang=code)).lang == lang


def test_places_are_never_passed_on() -> None:
    where: dict[str, Any] = {"type": "Point", "coordinates": [48.8583, 2.2945]}
    made = tweet(NOON, "here", geo=where, coordinates=where, place={"full_name": "Somewhere Secret"})
    told = repr(meant(raw_tweets(made)))
    assert "48.8583" not in told and "Secret" not in told


def test_the_e_mail_address_is_kept_and_never_passed_on(tmp_path: Path) -> None:
    files = {"data/account.js": account(), "data/tweets.js": data_file("tweets", wrapped(tweet(NOON, "hello")))}
    path = export_at(tmp_path / "export", files)
    raw = in_order(given(path))
    assert any(b"ada@example.org" in each.payload for each in raw)
    assert "ada@example.org" not in repr(meant(raw)) and "ada@example.org" not in repr(origin_of(path))


def test_half_an_emoji_does_not_lose_the_tweet() -> None:
    payload = json.dumps(tweet(NOON, "half XX here")).replace("XX", r"\ud83d").encode()
    (post,) = posts([Raw("tweet", snowflake(NOON), payload, "data/tweets.js", 0)]).values()
    assert words(post) == "half � here"
