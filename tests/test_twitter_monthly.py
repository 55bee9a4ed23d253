"""Oddities of the monthly files of 2012-2018, their hybrids and their CSV (2026-11), one test for each, by name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from twitter_making import (
    export_at,
    given,
    in_order,
    meant,
    monthly,
    only_post,
    photo,
    posts,
    raw_tweets,
    snowflake,
    tweet,
    words,
)

from tweetarchive.records import (
    Account,
    AccountRef,
    PostRef,
    Precision,
    Problem,
    Provenance,
)

BEA = AccountRef("42000001", "bea_example", "Bea")
NOON = "2022-12-06 12:00:00"


def original(**more: Any) -> dict[str, Any]:
    made = tweet("2013-02-01 10:00:00", "the whole of a long text with @cem_example in it", **more)
    made["text"] = made.pop("full_text")
    return made | {"user": {"id_str": BEA.native_id, "screen_name": "bea_example", "name": "Bea"}}


def test_a_boost_of_the_monthly_files_carries_its_original() -> None:
    made = tweet("2013-02-02 10:00:00", "RT @bea_example: the whole of a long text with @cem_ex ...")
    made |= {"text": made.pop("full_text"), "retweeted_status": original()}
    found = meant(raw_tweets(made, kind="tweet.grailbird"))
    by_id = {each.native_id: each for each in found if not isinstance(each, (Account, Problem))}
    outer, inner = by_id[made["id_str"]], by_id[original()["id_str"]]
    assert outer.boost_of == PostRef(original()["id_str"], BEA)  # type: ignore[union-attr]
    assert (inner.provenance, inner.author) == (Provenance.EMBEDDED, BEA)  # type: ignore[union-attr]
    assert words(inner) == "the whole of a long text with @cem_example in it"  # type: ignore[arg-type]
    assert Account(service="twitter", native_id=BEA.native_id, handle="bea_example", name="Bea") in found


def test_a_boost_typed_by_hand_in_the_monthly_files_has_no_original() -> None:
    made = tweet("2013-02-02 10:00:00", "RT @bea_example: hello")
    assert only_post(made, kind="tweet.grailbird").boost_of is None


def test_a_hybrids_link_to_itself_says_that_it_is_cut() -> None:
    own_id, short = snowflake(NOON), "https://t.co/ssssssssss"
    made = tweet(NOON, f"a text that goes on… {short}", links={short: f"https://twitter.com/i/web/status/{own_id}"})
    made |= {"text": made.pop("full_text"), "truncated": True, "geo": None, "place": None, "coordinates": None}
    post = only_post(made, kind="tweet.grailbird")
    assert not post.whole and post.quote is None
    assert words(post) == "a text that goes on…"


def test_a_hybrid_names_its_quote() -> None:
    quoted, short = original(), "https://t.co/qqqqqqqqqq"
    made = tweet(NOON, f"see {short}", links={short: f"https://twitter.com/bea_example/status/{quoted['id_str']}"})
    made |= {"quoted_status": quoted, "quoted_status_id_str": quoted["id_str"], "text": "see"}
    found = posts(raw_tweets(made, kind="tweet.grailbird"))
    assert found[made["id_str"]].quote == PostRef(quoted["id_str"], BEA)
    assert words(found[made["id_str"]]) == "see"
    assert quoted["id_str"] in found


def test_a_list_of_sizes_is_as_good_as_a_mapping() -> None:
    own_id, short = snowflake(NOON), "http://t.co/pppppppp"
    shown = photo("P.jpg", short, own_id, sizes=[{"w": 150, "h": 150, "resize": "crop"}, {"w": 640, "h": 480}])
    made = tweet(NOON, f"x {short}", media=[shown])
    del made["extended_entities"]
    post = only_post(made, kind="tweet.grailbird")
    assert (post.media[0].width, post.media[0].height) == (640, 480)


CSV_OLD = (
    '"tweet_id","in_reply_to_status_id","in_reply_to_user_id","retweeted_status_id","retweeted_status_user_id",'
    '"timestamp","source","text","expanded_urls"\n'
)
CSV_NEW = (
    '"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","retweeted_status_id",'
    '"retweeted_status_user_id","retweeted_status_timestamp","expanded_urls"\n'
)


def test_ragged_rows_of_the_old_csv(tmp_path: Path) -> None:
    rows = (
        '"300000000000000001","","","","","2013-02-08 09:00:00 +0000","web","Tea &amp; ""cake""\nsecond line"\n'
        '"300000000000000002","299","42000001","","","2013-02-08 09:01:00 +0000","web",'
        '"@bea_example see http://t.co/a http://t.co/b","http://example.org/1","http://example.org/2"\n'
    )
    first, second = posts(in_order(given(export_at(tmp_path / "export", {"tweets.csv": CSV_OLD + rows})))).values()
    assert words(first) == 'Tea & "cake"\nsecond line'
    assert [span.target for span in second.text if span.kind == "link"] == [
        "http://example.org/1",
        "http://example.org/2",
    ]
    assert second.reply_to == PostRef("299", AccountRef("42000001", "bea_example"))
    assert words(second) == "see example.org/1 example.org/2"


def test_the_new_csv_joins_addresses_in_one_cell_and_has_lost_early_times(tmp_path: Path) -> None:
    rows = (
        '"1423000000","","","2009-03-31 00:00:00 +0000","web","long ago","","","",""\n'
        '"700000000000000002","","","2016-02-17 09:01:00 +0000","web","http://t.co/a http://t.co/b","","","",'
        '"http://example.org/1,http://example.org/2"\n'
    )
    first, second = posts(in_order(given(export_at(tmp_path / "export", {"tweets.csv": CSV_NEW + rows})))).values()
    assert first.precision is Precision.DAY
    assert [span.target for span in second.text if span.kind == "link"] == [
        "http://example.org/1",
        "http://example.org/2",
    ]


def test_a_midnight_of_the_old_csv_is_real(tmp_path: Path) -> None:
    row = '"1423000000","","","","","2009-03-31 00:00:00 +0000","web","long ago"\n'
    (post,) = posts(in_order(given(export_at(tmp_path / "export", {"tweets.csv": CSV_OLD + row})))).values()
    assert post.precision is Precision.SECOND


def test_a_boost_in_the_csv(tmp_path: Path) -> None:
    row = '"300000000000000003","","","299000000000000001","42000001","2013-02-08 09:00:00 +0000","web",'
    row += '"RT @bea_example: rain"\n'
    (post,) = posts(in_order(given(export_at(tmp_path / "export", {"tweets.csv": CSV_OLD + row})))).values()
    assert post.boost_of == PostRef("299000000000000001", AccountRef("42000001", "bea_example"))
    assert words(post) == "rain"


def test_monthly_json_and_csv_of_one_export_tell_the_same(tmp_path: Path) -> None:
    short = "http://t.co/aaaaaaaa"
    made = tweet(
        "2013-02-08 09:00:00", f"tea &amp; cake {short} #now", links={short: "http://example.org/1"}, tags=["now"]
    )
    made["text"] = made.pop("full_text")
    row = (
        f'"{made["id_str"]}","","","","","2013-02-08 09:00:00 +0000","{made["source"].replace(chr(34), chr(34) * 2)}",'
    )
    row += f'"{made["text"]}","http://example.org/1"\n'
    files = {
        "data/js/tweet_index.js": "var tweet_index = []",
        "data/js/tweets/2013_02.js": monthly(made),
        "tweets.csv": CSV_OLD + row,
    }
    raw = in_order(given(export_at(tmp_path / "export", files)))
    from_csv, from_json = (next(iter(posts([each]).values())) for each in raw)
    assert from_csv.text == from_json.text
    assert (from_csv.created, from_csv.app, from_csv.hashtags) == (from_json.created, from_json.app, from_json.hashtags)
