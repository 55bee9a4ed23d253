"""How a Twitter export is taken apart: recognised, owned, split, counted; and what broken files cost."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import msgspec
import pytest
from twitter_making import (
    HANDLE,
    NAME,
    OWNER,
    account,
    export_at,
    file_of,
    given,
    in_order,
    manifest,
    meant,
    monthly,
    origin_of,
    photo,
    posts,
    seconds,
    snowflake,
    tweet,
    words,
    wrapped,
)

from tweetarchive.exports import open_export
from tweetarchive.importers import twitter
from tweetarchive.importers.twitter.members import role_of
from tweetarchive.records import Account, Blob, Counted, Follow, HandleChange, Like, Problem, Raw, Skipped

NOON = "2022-12-06 12:00:00"
HELLO = file_of("tweets", wrapped(tweet(NOON, "hello")))
CSV = '"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","expanded_urls"\n'


def recognised(path: Path) -> str:
    with open_export(path) as export:
        return twitter.recognise(export)


def problems(path: Path) -> list[Problem]:
    return [each for each in given(path) if isinstance(each, Problem)]


def skipped(path: Path) -> dict[str, str]:
    return {each.member: each.reason for each in given(path) if isinstance(each, Skipped)}


# --- recognised ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "generation"),
    [
        ({"data/tweets.js": HELLO, "data/account.js": account()}, "tweets-js"),
        ({"data/tweets.js": HELLO, "Your archive.html": "x"}, "tweets-js"),
        ({"tweets.js": HELLO, "account.js": account()}, "tweets-js"),
        ({"data/tweets-part1.js": HELLO, "x.txt": "x"}, "tweets-js"),
        ({"data/tweet.js": file_of("tweet", wrapped(tweet(NOON, "x"))), "x.txt": ""}, "tweet-js"),
        ({"tweet.js": file_of("tweet", [tweet(NOON, "x")]), "account.js": account()}, "tweet-js"),
        ({"data/tweets.js": HELLO, "data/tweet.js": file_of("tweet", [])}, "tweets-js"),
        ({"data/js/tweet_index.js": "var tweet_index =  [ ]", "data/js/tweets/2013_02.js": monthly()}, "grailbird"),
        ({"js/tweets/2013_02.js": monthly(), "x.txt": "x"}, "grailbird"),
        ({"data/manifest.js": manifest({}), "data/like.js": file_of("like", [])}, "without-tweets"),
        ({"tweets.csv": CSV}, "tweets-file"),
        ({"tweets.js": HELLO}, "tweets-file"),
        ({"data/tweets.js": "export const tweets = [{ id: 1 }]", "x.txt": "x"}, ""),
        ({"data/manifest.js": "module.exports = {}", "x.txt": "x"}, ""),
        ({"tweets.js": "const tweets = []"}, ""),
        ({"notes.txt": "hello"}, ""),
        ({"outbox.json": "{}", "actor.json": "{}"}, ""),
    ],
)
def test_a_generation_is_told_by_names_and_one_first_line(
    tmp_path: Path, files: dict[str, str], generation: str
) -> None:
    assert recognised(export_at(tmp_path / "export", files)) == generation


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("tweets (1).js", HELLO),
        ("tweets.js", "\ufeff" + HELLO),
        ("anything.txt", file_of("tweet", [tweet(NOON, "x")])),
        ("2013_02.js", monthly()),
        ("tweets.csv", CSV),
    ],
)
def test_a_lone_file_may_be_called_anything(tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / name
    path.write_text(content)
    assert recognised(path) == "tweets-file"


def test_a_zip_is_as_good_as_a_folder(tmp_path: Path) -> None:
    files = {"data/tweets.js": HELLO, "data/account.js": account()}
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as container:
        for name, content in files.items():
            container.writestr(f"twitter-2024/{name}", content)
    assert given(tmp_path / "export.zip") == given(export_at(tmp_path / "export", files))


# --- owned -----------------------------------------------------------------------------------------------------


def test_the_manifest_says_whose_it_is_and_when_it_was_made(tmp_path: Path) -> None:
    told = origin_of(export_at(tmp_path / "export", {"data/manifest.js": manifest({}), "data/tweets.js": HELLO}))
    assert (told.owner, told.handle, told.name) == (OWNER, HANDLE, NAME)
    assert (told.generated, told.generation) == (seconds("2024-02-01 10:00:00"), "tweets-js")


def test_the_monthly_files_say_it_in_their_details(tmp_path: Path) -> None:
    files = {
        "data/js/tweet_index.js": "var tweet_index = []",
        "data/js/user_details.js": 'var user_details =  {"screen_name":"ada","id":"2244994001","full_name":"Ada"}',
        "data/js/payload_details.js": 'var payload_details = {"created_at":"Tue Mar 12 15:11:01 +0000 2013"}',
    }
    told = origin_of(export_at(tmp_path / "export", files))
    assert (told.owner, told.name, told.generated) == (OWNER, "Ada", seconds("2013-03-12 15:11:01"))


def test_a_lone_file_betrays_its_owner_by_answers_to_itself_and_by_pictures(tmp_path: Path) -> None:
    own_id, short = snowflake(NOON), "https://t.co/pppppppppp"
    first = tweet(NOON, f"look {short}", media=[photo("P.jpg", short, own_id)])
    second = tweet(NOON, "and more", sequence=1, reply=(own_id, OWNER, ""))
    stranger = tweet(NOON, "@bea_example no", sequence=2, reply=("15", "42000001", "bea_example"))
    path = export_at(tmp_path / "export", {"tweets.js": file_of("tweets", wrapped(first, second, stranger))})
    assert (origin_of(path).owner, origin_of(path).handle) == (OWNER, HANDLE)
    (post, *_) = posts(in_order(given(path)), origin_of(path)).values()
    assert post.author is not None and post.author.native_id == OWNER


def test_a_lone_file_that_betrays_nobody_has_no_author(tmp_path: Path) -> None:
    path = export_at(tmp_path / "export", {"tweets.js": HELLO})
    assert origin_of(path).owner == ""
    assert [post.author for post in posts(in_order(given(path)), origin_of(path)).values()] == [None]


# --- named -----------------------------------------------------------------------------------------------------


def test_every_member_is_read_handed_on_or_skipped_with_a_reason_and_the_rest_is_unknown(tmp_path: Path) -> None:
    files = {
        "Your archive.html": "<html>",
        "assets/js/main.js": "x",
        "data/README.txt": "x",
        "data/manifest.js": manifest({"tweets.js": 1}),
        "data/account.js": account(),
        "data/tweets.js": HELLO,
        "data/tweets_media/1-a.jpg": "x",
        "data/profile_media/7-b.jpg": "x",
        "data/ad-impressions.js": "window.YTD.ad_impressions.part0 = [ ]",
        "data/ip-audit.js": "window.YTD.ip_audit.part0 = [ ]",
        "data/block.js": "window.YTD.block.part0 = [ ]",
        "data/note-tweet.js": "window.YTD.note_tweet.part0 = [ ]",
        "data/brand-new-thing.js": "window.YTD.brand_new_thing.part0 = [ ]",
        "data/tweets_media/sub/2-c.jpg": "x",
        "holiday.jpg": "x",
    }
    path = export_at(tmp_path / "export", files)
    named = {each.member for each in given(path)}
    assert set(files) - named == {"data/brand-new-thing.js", "holiday.jpg"}
    reasons = skipped(path)
    assert reasons["data/ad-impressions.js"] == "advertising data, not part of any conversation"
    assert "private" in reasons["data/ip-audit.js"] and "private" in reasons["data/block.js"]
    assert reasons["data/note-tweet.js"].startswith("empty")
    assert {each.key for each in given(path) if isinstance(each, Blob)} == {"1-a.jpg", "2-c.jpg", "profile/7-b.jpg"}


def test_every_file_named_by_a_real_readme_has_a_role() -> None:
    unknown = [name for name in REAL_FILES.split() if role_of(f"data/{name}.js") is None]
    assert unknown == []


def test_no_name_takes_a_file_of_the_viewer_for_data() -> None:
    for path in ("js/tweets.js", "assets/data/tweets.js", "lib/bootstrap/like.js", "css/profile.js"):
        role = role_of(path)
        assert role is not None and role.part == "skipped"


# --- split -----------------------------------------------------------------------------------------------------


def test_a_record_keeps_its_own_bytes(tmp_path: Path) -> None:
    record = '{ "tweet" : {\n  "id_str":"20" ,"full_text" : "just \\u00e4 \\/ text", "unheard_of":[1e3] } }'
    content = f"window.YTD.tweets.part0 = [ {record} ,{record.replace('20', '21')}];\r\n"
    raw = in_order(given(export_at(tmp_path / "export", {"data/tweets.js": content, "x.txt": ""})))
    assert [each.payload.decode() for each in raw] == [record, record.replace("20", "21")]
    assert [(each.native_id, each.position) for each in raw] == [("20", 0), ("21", 1)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_a_file_saved_again_by_an_editor(tmp_path: Path, encoding: str) -> None:
    content = file_of("tweets", wrapped(tweet(NOON, "grüße 🍵"))).encode(encoding)
    if encoding == "utf-16-be":
        content = b"\xfe\xff" + content
    found = posts(in_order(given(export_at(tmp_path / "export", {"tweets.js": content}))))
    assert [words(post) for post in found.values()] == ["grüße 🍵"]


def test_bytes_that_are_no_utf_8_cost_one_character(tmp_path: Path) -> None:
    content = file_of("tweets", wrapped(tweet(NOON, "grüße"), tweet(NOON, "whole", sequence=1))).encode()
    content = content.replace("ü".encode(), b"\xfc")
    found = posts(in_order(given(export_at(tmp_path / "export", {"tweets.js": content}))))
    assert [words(post) for post in found.values()] == ["gr�ße", "whole"]


BREAKS = {
    "a missing brace": ('"lang": "en"\n  }\n}', '"lang": "en"\n  }'),
    "a missing quotation mark": ('"full_text": "break me', '"full_text": break me'),
    "a quotation mark too many": ("break me", 'break" me'),
    "a missing comma": ('"truncated": false,', '"truncated": false'),
    "a bad escape": ("break me", "break \\q me"),
    "a raw newline in a string": ("break me", "break\nme"),
    "a word where a value belongs": ('"retweeted": false', '"retweeted": undefined'),
    "a cut in the middle": ('"full_text": "break me', ""),
}


@pytest.mark.parametrize("indent", [2, None])
@pytest.mark.parametrize("breakage", BREAKS)
def test_one_broken_record_costs_one_record(tmp_path: Path, breakage: str, indent: int | None) -> None:
    before, after = BREAKS[breakage]
    made = [tweet(NOON, text, sequence=n) for n, text in enumerate(["first", "break me", "third { [", "fourth"])]
    whole = [json.dumps(each, indent=indent) for each in wrapped(*made)]
    if indent is None and breakage == "a missing brace":
        before, after = ("".join(part.split("\n")).replace("  }", "}") for part in (before, after))
    broken = whole[1].replace(before, after, 1)
    if breakage == "a cut in the middle":
        broken = whole[1][: whole[1].index(before)]
    assert broken != whole[1]
    content = "window.YTD.tweets.part0 = [\n  " + ",\n  ".join([whole[0], broken, *whole[2:]]) + "\n]"
    taken = given(export_at(tmp_path / "export", {"tweets.js": content}))
    assert [each.native_id for each in in_order(taken)] == [made[n]["id_str"] for n in (0, 2, 3)]
    (problem,) = [each for each in taken if isinstance(each, Problem)]
    assert (problem.member, problem.position) == ("tweets.js", 1)
    assert f"byte {content.encode().index(broken.encode())}" in problem.message


def test_a_file_that_breaks_off_keeps_what_it_has(tmp_path: Path) -> None:
    content = file_of("tweets", wrapped(tweet(NOON, "one"), tweet(NOON, "two", sequence=1)))
    within = export_at(tmp_path / "within", {"tweets.js": content[:-60]})
    between = export_at(tmp_path / "between", {"tweets.js": content[: content.rindex("{", 0, content.index('"two"'))]})
    after = export_at(tmp_path / "after", {"tweets.js": content[:-2]})
    for path, kept in ((within, 1), (between, 1), (after, 2)):
        assert (len(in_order(given(path))), len(problems(path))) == (kept, 1)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "window.YTD.tweets.part0 =",
        "window.YTD.tweets.part0 = ;",
        "window.YTD.tweets.part0 = nonsense",
        "window.YTD.tweets.part0 = 5",
        "window.YTD.tweets.part0 = [ {",
        "window.YTD.tweets.part0 = [ null, 1, {}, [] ]",
        "window.YTD.tweets.part0 = [" + "[" * 100_000,
        "window.YTD.tweets.part0 = [" + '{"a":' * 100_000,
        "window.YTD.tweets.part0 = [" + '{"a":' * 5_000 + "1" + "}" * 5_000 + "]",
    ],
)
def test_a_file_of_nonsense_is_a_problem_and_no_crash(tmp_path: Path, content: str) -> None:
    path = export_at(tmp_path / "export", {"data/tweets.js": content, "data/account.js": account()})
    assert [each.member for each in problems(path)][:1] == ["data/tweets.js"]


@pytest.mark.parametrize("bad", ['"12x"', '"99999999999999999999"', '"-1"', "12", "null", '""', '"１２"'])
def test_an_id_that_twitter_cannot_have_given_is_a_problem(tmp_path: Path, bad: str) -> None:
    content = (
        f'window.YTD.tweets.part0 = [{{"tweet":{{"id_str":{bad},"full_text":"x"}}}},{{"tweet":{{"id_str":"20"}}}}]'
    )
    path = export_at(tmp_path / "export", {"tweets.js": content})
    assert [each.native_id for each in in_order(given(path))] == ["20"]
    assert [(each.member, each.position) for each in problems(path)] == [("tweets.js", 0)]


def test_a_row_whose_quotation_mark_nothing_closes_costs_itself(tmp_path: Path) -> None:
    rows = (
        '"20","","","2013-02-08 09:00:00 +0000","web","one"\n'
        '"21","","","2013-02-08 09:00:00 +0000","web","two\nand no end\n'
        '"22","","","2013-02-08 09:00:00 +0000","web","three\n\n"\n'
        '"23","","","2013-02-08 09:00:00 +0000","web","breaks o'
    )
    path = export_at(tmp_path / "export", {"tweets.csv": CSV + rows})
    assert [each.native_id for each in in_order(given(path))] == ["20", "22"]
    assert [each.position for each in problems(path)] == [1, 3]


def test_a_raw_row_brings_its_header(tmp_path: Path) -> None:
    row = '"20","","","2013-02-08 09:00:00 +0000","web","one"'
    (raw,) = in_order(given(export_at(tmp_path / "export", {"tweets.csv": CSV + row + "\r\n"})))
    assert raw.payload.decode() == CSV + row


def test_messages_are_split_and_keep_their_conversation(tmp_path: Path) -> None:
    message = (
        '{ "messageCreate" : {"recipientId":"7","text":"psst","id":"101","createdAt":"2021-05-04T10:11:12.345Z"} }'
    )
    joined = '{"joinConversation":{"initiatingUserId":"7","createdAt":"2021-05-04T10:11:12.345Z"}}'
    nameless = '{"messageCreate":{"text":"lost"}}'
    content = (
        'window.YTD.direct_messages.part0 = [{"dmConversation":{"conversationId":"7-8","messages":'
        f"[{message},{joined},{nameless}]}}}},{{}}]"
    )
    path = export_at(tmp_path / "export", {"data/direct-messages.js": content, "data/tweets.js": HELLO})
    raw = {each.native_id: each for each in in_order(given(path)) if each.kind == "direct-message"}
    assert set(raw) == {"101", "7-8-joinConversation-2021-05-04T10:11:12.345Z"}
    conversation = msgspec.json.decode(raw["101"].payload)["dmConversation"]
    assert (conversation["conversationId"], len(conversation["messages"])) == ("7-8", 1)
    assert message.encode() in raw["101"].payload
    assert [(each.member, each.position) for each in problems(path)] == [
        ("data/direct-messages.js", 2),
        ("data/direct-messages.js", 3),
    ]
    assert "psst" not in repr(meant(list(raw.values())))


# --- counted ---------------------------------------------------------------------------------------------------


def test_the_manifest_counts_what_is_read_and_misses_what_is_not_there(tmp_path: Path) -> None:
    counts = {"tweets.js": 1, "tweets-part1.js": 5, "like.js": 0, "ad-impressions.js": 9, "direct-messages.js": 2}
    files = {
        "data/manifest.js": manifest(counts),
        "data/tweets.js": HELLO,
        "data/direct-messages.js": file_of("direct-messages", []),
    }
    path = export_at(tmp_path / "export", files)
    assert [each for each in given(path) if isinstance(each, Counted)] == [Counted("data/tweets.js", "tweet", 1)]
    by_member = {each.member: each.message for each in problems(path)}
    assert set(by_member) == {"data/tweets-part1.js", "data/direct-messages.js"}
    assert "no tweets file" in by_member["data/tweets-part1.js"] and "5" in by_member["data/tweets-part1.js"]
    assert "2 conversations" in by_member["data/direct-messages.js"]


def test_an_export_without_its_tweets_says_so(tmp_path: Path) -> None:
    told = export_at(tmp_path / "told", {"data/manifest.js": manifest({"tweets.js": 7}), "data/account.js": account()})
    silent = export_at(tmp_path / "silent", {"account.js": account(), "profile.js": file_of("profile", [])})
    assert "the manifest counts 7" in problems(told)[0].message
    assert "no tweets file" in problems(silent)[0].message


def test_the_headers_are_compared_with_the_tweets(tmp_path: Path) -> None:
    headers = file_of("tweet-headers", [{"tweet": {"tweet_id": str(n), "user_id": OWNER}} for n in range(3)])
    files = {"data/tweets.js": HELLO, "data/tweet-headers.js": headers, "data/tweet.js": file_of("tweet", [])}
    (problem,) = problems(export_at(tmp_path / "export", files))
    assert problem.member == "data/tweet-headers.js" and "lists 3" in problem.message


def test_the_monthly_files_are_counted_by_their_index(tmp_path: Path) -> None:
    index = [
        {"file_name": "data/js/tweets/2013_03.js", "tweet_count": 4},
        {"file_name": "data/js/tweets/2013_02.js", "tweet_count": 1},
    ]
    files = {
        "data/js/tweet_index.js": f"var tweet_index =  {json.dumps(index)}",
        "data/js/payload_details.js": 'var payload_details = {"tweets" : 30000, "created_at" : "x"}',
        "data/js/tweets/2013_02.js": monthly(tweet(NOON, "x")),
        "tweets.csv": CSV,
    }
    path = export_at(tmp_path / "export", files)
    assert {each for each in given(path) if isinstance(each, Counted)} == {
        Counted("data/js/tweets/2013_02.js", "tweet.grailbird", 1),
        Counted("tweets.csv", "tweet.csv", 30000, slack=30),
    }
    assert [each.member for each in problems(path)] == ["data/js/tweets/2013_03.js"]


# --- everything but tweets -------------------------------------------------------------------------------------


def test_what_an_export_says_of_its_owner_and_of_others(tmp_path: Path) -> None:
    profile = {
        "description": {"bio": "tea & rain", "website": "https://t.co/x", "location": "by the sea"},
        "avatarMediaUrl": "https://pbs.twimg.com/profile_images/1/face.jpg",
        "headerMediaUrl": f"https://pbs.twimg.com/profile_banners/{OWNER}/155",
    }
    inner = {"changedAt": "2019-01-02T03:04:05.000Z", "changedFrom": "old_ada", "changedTo": HANDLE}
    change = {"screenNameChange": {"accountId": OWNER, "screenNameChange": inner}}
    link = "https://twitter.com/intent/user?user_id=9"
    files = {
        "data/account.js": account(),
        "data/tweets.js": HELLO,
        "data/profile.js": file_of("profile", [{"profile": profile}]),
        f"data/profile_media/{OWNER}-face.jpg": "x",
        "data/screen-name-change.js": file_of("screen-name-change", [change]),
        "data/like.js": file_of(
            "like", [{"like": {"tweetId": "20", "fullText": "a &lt;3"}}, {"like": {"tweetId": "21"}}]
        ),
        "data/follower.js": file_of("follower", [{"follower": {"accountId": "9", "userLink": link}}]),
        "data/following.js": file_of("following", [{"following": {"accountId": "9", "userLink": link}}]),
    }
    path = export_at(tmp_path / "export", files)
    found = meant(in_order(given(path)), origin_of(path))
    blobs = {each.key for each in given(path) if isinstance(each, Blob)}
    accounts = [each for each in found if isinstance(each, Account)]
    assert all(each.own and each.native_id == OWNER for each in accounts)
    assert {each.handle for each in accounts} == {HANDLE, ""}
    (described,) = [each for each in accounts if each.bio]
    assert described.avatar_key in blobs
    assert (described.bio, described.location) == ("tea & rain", "by the sea")
    assert [each for each in found if isinstance(each, HandleChange)] == [
        HandleChange(service="twitter", native_id=OWNER, old="old_ada", new=HANDLE, at=seconds("2019-01-02 03:04:05"))
    ]
    assert [(each.native_id, each.text) for each in found if isinstance(each, Like)] == [("20", "a <3"), ("21", "")]
    assert {each.direction for each in found if isinstance(each, Follow)} == {"follower", "following"}


def test_a_record_of_unexpected_types_loses_only_the_fields_that_do_not_fit() -> None:
    made = tweet(NOON, "@bea_example hello", favorite_count=["many"], lang=5, entities={"urls": "none"}, user=[])
    payload = json.dumps({"tweet": made}).encode()
    (post,) = posts([Raw("tweet", made["id_str"], payload, "data/tweets.js", 0)]).values()
    assert words(post) == "@bea_example hello"
    assert post.likes == 0 and post.lang == ""


REAL_FILES = """
account account-creation-ip account-label account-suspension account-timezone ad-engagements ad-free-article-visits
ad-impressions ad-mobile-conversions-attributed ad-mobile-conversions-unattributed ad-online-conversions-attributed
ad-online-conversions-unattributed ads-revenue-sharing ageinfo app article article-metadata
audio-video-calls-in-dm audio-video-calls-in-dm-recipient-sessions birdwatch-note birdwatch-note-rating
birdwatch-note-tombstone block branch-links catalog-item commerce-catalog community-note
community-note-api-test-note community-note-batsignal community-note-rating community-note-tombstone community-tweet
connected-application contact deleted-note-tweet deleted-tweet deleted-tweet-headers deleted-tweets device-token
direct-message-group-headers direct-message-headers direct-message-mute direct-messages direct-messages-group
email-address-change expanded-profile fleet fleet-mute follower following grok-chat-item ip-audit key-registry like
lists-created lists-member lists-subscribed manifest message-event moment mute ni-devices note-tweet
periscope-account-information periscope-ban-information periscope-broadcast-metadata
periscope-comments-made-by-user periscope-expired-broadcasts periscope-followers periscope-profile-description
personalization phone-number product-drop product-set professional-data profile protected-history reply-prompt
saved-search screen-name-change shop-module shopify-account smartblock spaces-metadata sso tweet tweet-headers
tweet-part1 tweetdeck tweets tweets-part12 twitter-article twitter-article-metadata twitter-circle
twitter-circle-member twitter-circle-tweet twitter-shop user-link-clicks verified verified-organization
"""
