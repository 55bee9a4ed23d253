"""Oddities of Twitter's texts and pictures, measured on real exports (2026-11), one test for each, by name."""

from __future__ import annotations

from pathlib import Path

from twitter_making import (
    account,
    export_at,
    film,
    given,
    in_order,
    only_post,
    photo,
    posts,
    snowflake,
    tweet,
    words,
    wrapped,
)
from twitter_making import file_of as data_file

from tweetarchive.records import (
    AccountRef,
    Blob,
    Span,
)

BEA = AccountRef("42000001", "bea_example", "Bea")
NOON = "2022-12-06 12:00:00"


# --- where a mark stands ---------------------------------------------------------------------------------------


def test_emoji_before_a_mention_counts_as_one() -> None:
    post = only_post(tweet(NOON, "🍵 for @bea_example"))
    assert post.text == (Span("text", "🍵 for "), Span("mention", "@bea_example", BEA.native_id))


def test_joined_emoji_before_a_mention_count_as_their_parts() -> None:
    post = only_post(tweet(NOON, "👩‍🚀👨‍👩‍👧 with @bea_example!"))
    assert post.text[1:] == (Span("mention", "@bea_example", BEA.native_id), Span("text", "!"))


def test_an_escaped_ampersand_before_a_mention_counts_as_five() -> None:
    post = only_post(tweet(NOON, "tea &amp; cake &lt;3 @bea_example &gt; all"))
    assert post.text == (
        Span("text", "tea & cake <3 "),
        Span("mention", "@bea_example", BEA.native_id),
        Span("text", " > all"),
    )


def test_text_is_unescaped_once_not_twice() -> None:
    assert words(only_post(tweet(NOON, "type &amp;amp; for &amp;, and R&amp;D"))) == "type &amp; for &, and R&D"


def test_old_clients_left_numbers_and_quotes_escaped() -> None:
    assert words(only_post(tweet(NOON, "it&#39;s &quot;late&quot; &#8212; &#x41; &#0; &bogus;"))) == (
        'it\'s "late" — A &#0; &bogus;'
    )


def test_an_entity_that_does_not_fit_the_text_is_left_out() -> None:
    made = tweet(NOON, "short @bea_example", links={})
    made["entities"]["user_mentions"] += [
        {"name": "x", "screen_name": "gone", "indices": ["139", "140"], "id_str": "9"},
        {"name": "x", "screen_name": "bea_example", "indices": ["7", "18"], "id_str": "9"},
        {"name": "x", "screen_name": "backwards", "indices": ["5", "2"], "id_str": "9"},
    ]
    made["entities"]["hashtags"] = [{"text": "no", "indices": ["0", "3"]}]
    post = only_post(made)
    assert post.text == (Span("text", "short "), Span("mention", "@bea_example", BEA.native_id))
    assert post.hashtags == ()


def test_cashtags_are_plain_text() -> None:
    made = tweet(NOON, "sold $TEA at noon")
    made["entities"]["symbols"] = [{"text": "TEA", "indices": ["5", "9"]}]
    assert only_post(made).text == (Span("text", "sold $TEA at noon"),)


def test_a_link_shows_what_people_saw_and_goes_where_it_went() -> None:
    post = only_post(
        tweet(NOON, "read https://t.co/aaaaaaaaaa now", links={"https://t.co/aaaaaaaaaa": "https://a.example/b"})
    )
    assert post.text[1] == Span("link", "a.example/b", "https://a.example/b")


def test_a_link_without_expanded_address_keeps_the_short_one() -> None:
    made = tweet(NOON, "read https://t.co/aaaaaaaaaa", links={"https://t.co/aaaaaaaaaa": "https://a.example/b"})
    del made["entities"]["urls"][0]["expanded_url"], made["entities"]["urls"][0]["display_url"]
    assert only_post(made).text[1] == Span("link", "t.co/aaaaaaaaaa", "https://t.co/aaaaaaaaaa")


def test_an_address_that_is_no_web_address_is_no_link() -> None:
    made = tweet(NOON, "read https://t.co/aaaaaaaaaa", links={"https://t.co/aaaaaaaaaa": "javascript:alert(1)"})
    assert only_post(made).text[1].kind == "text"


# --- before entities -------------------------------------------------------------------------------------------


def test_raw_addresses_handles_and_tags_of_the_first_years_become_spans() -> None:
    post = only_post(
        tweet(
            "2008-05-01 10:00:00",
            "see http://example.org/a_(b). thanks @someone, not me@example.org #tea #1",
            native_id="801234567",
        )
    )
    assert [span for span in post.text if span.kind != "text"] == [
        Span("link", "http://example.org/a_(b)", "http://example.org/a_(b)"),
        Span("mention", "@someone"),
        Span("tag", "#tea", "tea"),
    ]
    assert post.mentions == (AccountRef(handle="someone"),)
    assert post.hashtags == ("tea",)


def test_a_handle_at_another_service_is_no_mention() -> None:
    assert only_post(tweet(NOON, "now at @ada@social.example")).mentions == ()


def test_what_an_ellipsis_cut_in_the_middle_names_nobody() -> None:
    post = only_post(tweet(NOON, "with @bea_exa… and #bisc… at https://exam…"))
    assert post.text == (Span("text", "with @bea_exa… and #bisc… at https://exam…"),) or words(post).endswith("exam…")
    assert {span.kind for span in post.text} == {"text"}


# --- media -----------------------------------------------------------------------------------------------------


def test_four_photos_share_one_short_link_which_is_cut() -> None:
    own_id, short = snowflake(NOON), "https://t.co/pppppppppp"
    four = [photo(f"P{n}.jpg", short, own_id) for n in range(4)]
    post = only_post(tweet(NOON, f"the garden {short}", media=four))
    assert [media.key for media in post.media] == [f"{own_id}-P{n}.jpg" for n in range(4)]
    assert post.text == (Span("text", "the garden"),)
    assert (post.media[0].width, post.media[0].height) == (1200, 800)


def test_a_film_is_its_best_mp4_and_a_gif_its_only_one() -> None:
    own_id, short = snowflake(NOON), "https://t.co/pppppppppp"
    made = tweet(NOON, short, media=[film("best.mp4", short, own_id), film("loop.mp4", short, own_id, "animated_gif")])
    video, gif = only_post(made).media
    assert (video.kind, video.key, video.duration_ms) == ("video", f"{own_id}-best.mp4", 30_000)
    assert (gif.kind, gif.key) == ("gif", f"{own_id}-loop.mp4")
    assert only_post(made).text == ()


def test_alt_text_is_kept_where_there_is_some() -> None:
    own_id, short = snowflake(NOON), "https://t.co/pppppppppp"
    post = only_post(tweet(NOON, short, media=[photo("P.jpg", short, own_id, media_alt="a kettle")]))
    assert post.media[0].alt == "a kettle"


def test_a_missing_media_file_still_has_its_key(tmp_path: Path) -> None:
    own_id, short = snowflake(NOON), "https://t.co/pppppppppp"
    pictures = [photo("here.jpg", short, own_id), photo("gone.jpg", short, own_id)]
    files: dict[str, str | bytes] = {
        "data/account.js": account(),
        "data/tweets.js": data_file("tweets", wrapped(tweet(NOON, f"two {short}", media=pictures))),
        f"data/tweets_media/{own_id}-here.jpg": b"\xff\xd8",
    }
    taken = given(export_at(tmp_path / "export", files))
    blobs = {each.key for each in taken if isinstance(each, Blob)}
    (post,) = posts(in_order(taken)).values()
    assert [media.key in blobs for media in post.media] == [True, False]


def test_message_pictures_can_never_be_asked_for_by_a_tweet(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "data/tweets.js": data_file("tweets", wrapped(tweet(NOON, "hello"))),
        "data/direct_messages_media/123-secret.jpg": b"x",
        "data/direct_messages_group_media/124-secret.jpg": b"x",
    }
    keys = {each.key for each in given(export_at(tmp_path / "export", files)) if isinstance(each, Blob)}
    assert keys == {"dm/123-secret.jpg", "dm/124-secret.jpg"}
