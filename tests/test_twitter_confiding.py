"""Direct messages of Twitter, as the second door of its importer tells them; and that the first door tells nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from twitter_making import OWNER, account, export_at, file_of, given, snowflake, tweet, wrapped

from tweetarchive.importers import Confidant, Importer, installed, twitter
from tweetarchive.records import AccountRef, Direct, Media, Origin, Post, Problem, Raw, Reaction, Span, Visibility

BEA, CEM, DOT = "42000001", "42000002", "42000003"
PAIR = f"{BEA}-{OWNER}"
Json = dict[str, Any]


def conversation(name: str, *messages: Json) -> Json:
    return {"dmConversation": {"conversationId": name, "messages": list(messages)}}


def said(written: str, text: str, sender: str = BEA, **more: Any) -> Json:
    """A message as exports have them since 2021; older ones have no urls, reactions and history (2026-11)."""
    inner = {
        "recipientId": OWNER if sender == BEA else BEA,
        "reactions": [],
        "urls": [],
        "text": text,
        "mediaUrls": [],
        "senderId": sender,
        "id": snowflake(written),
        "createdAt": written.replace(" ", "T") + ".345Z",
    }
    return {"messageCreate": inner | more}


def happened(event: str, written: str, **more: Any) -> Json:
    return {event: {"createdAt": written.replace(" ", "T") + ".000Z"} | more}


def raws(path: Path, *conversations: Json, name: str = "direct-messages") -> list[Raw]:
    files: dict[str, str | bytes] = {
        "data/account.js": account(),
        "data/tweets.js": file_of("tweets", wrapped(tweet("2022-12-06 05:00:00", "in public"))),
        f"data/{name}.js": file_of(name, list(conversations)),
    }
    return [each for each in given(export_at(path, files)) if isinstance(each, Raw)]


def told(path: Path, *conversations: Json, name: str = "direct-messages") -> list[Direct]:
    found = list(twitter.interpret_private(raws(path, *conversations, name=name), Origin(service="twitter")))
    assert all(isinstance(each, Direct) for each in found), found
    return [each for each in found if isinstance(each, Direct)]


def test_the_second_door_is_another_than_the_first(tmp_path: Path) -> None:
    records = raws(tmp_path, conversation(PAIR, said("2021-05-04 10:11:12", "zorbical")))
    origin = Origin(service="twitter", owner=OWNER)
    public = list(twitter.interpret(records, origin))
    assert "zorbical" not in str(public) and BEA not in str(public)
    assert not [each for each in public if isinstance(each, Post) and each.visibility is Visibility.DIRECT]
    private = list(twitter.interpret_private(records, origin))
    assert len(private) == 1 and "in public" not in str(private)
    confidants = [each for each in installed() if isinstance(each, Confidant)]
    assert [each.SERVICE for each in confidants] == ["twitter"]
    assert all(isinstance(each, Importer) and set(each.PRIVATE) >= each.CONFIDENTIAL for each in confidants)


def test_a_message_says_who_said_what_to_whom_and_when(tmp_path: Path) -> None:
    reactions = [
        {"senderId": OWNER, "reactionKey": "funny", "eventId": "1", "createdAt": "2021-05-04T10:12:00.000Z"},
        {"senderId": BEA, "reactionKey": "cartwheel", "eventId": "2", "createdAt": "2021-05-04T10:12:00.000Z"},
    ]
    (one,) = told(tmp_path, conversation(PAIR, said("2021-05-04 10:11:12", "six &amp; a half?", reactions=reactions)))
    assert (one.conversation, one.event, one.at) == (PAIR, "said", 1620123072)
    assert one.by == AccountRef(BEA) and one.whom == (AccountRef(OWNER),)
    assert one.post and one.post.visibility is Visibility.DIRECT and one.post.text == (Span("text", "six & a half?"),)
    assert one.reactions == (Reaction(AccountRef(OWNER), "😂"), Reaction(AccountRef(BEA), "cartwheel"))
    assert not one.sealed


def test_links_are_as_they_were_meant_and_that_of_a_picture_is_the_picture(tmp_path: Path) -> None:
    urls = [
        {"url": "https://t.co/aaaaaaaaaa", "expanded": "https://tea.example/leaves", "display": "tea.example/leaves"},
        {"url": "https://t.co/bbbbbbbbbb", "expanded": "https://x.com/messages/media/139", "display": "pic.x.com/b"},
        {"url": "https://t.co/cccccccccc", "expanded": "javascript:alert(1)", "display": "harmless"},
    ]
    text = "https://t.co/bbbbbbbbbb see https://t.co/aaaaaaaaaa or https://t.co/cccccccccc"
    pictures = [
        "https://ton.twitter.com/dm/139/138/leaf_a.jpg",
        "https://video.twimg.com/dm_video/1/vid/640x360/steam.mp4?tag=1",
        "https://video.twimg.com/dm_gif/1/dance.mp4",
    ]
    (one,) = told(tmp_path, conversation(PAIR, said("2021-05-04 10:11:12", text, urls=urls, mediaUrls=pictures)))
    assert one.post
    assert one.post.text == (
        Span("text", " see "),
        Span("link", "tea.example/leaves", "https://tea.example/leaves"),
        Span("text", " or "),
        Span("link", "harmless", "https://t.co/cccccccccc"),
    )
    name = snowflake("2021-05-04 10:11:12")
    assert [(each.kind, each.key) for each in one.post.media] == [
        ("photo", f"dm/{name}-leaf_a.jpg"),
        ("video", f"dm/{name}-steam.mp4"),
        ("gif", f"dm/{name}-dance.mp4"),
    ]
    assert isinstance(one.post.media[0], Media) and one.post.media[0].url == pictures[0]


def test_an_old_message_has_no_urls_and_its_address_is_a_link_all_the_same(tmp_path: Path) -> None:
    message = said("2019-11-04 10:11:12", "look: https://t.co/aaaaaaaaaa.", recipientId="0")
    del message["messageCreate"]["urls"], message["messageCreate"]["reactions"]
    (one,) = told(tmp_path, conversation("1388000000000000999", message), name="direct-message-group")
    assert one.post and one.post.text[1] == Span("link", "https://t.co/aaaaaaaaaa", "https://t.co/aaaaaaaaaa")
    assert one.whom == (), "“0” is nobody"


def test_what_happens_in_a_group(tmp_path: Path) -> None:
    group = conversation(
        "1388000000000000999",
        happened("participantsLeave", "2021-05-08 10:00:00", userIds=[CEM]),
        happened("conversationNameUpdate", "2021-05-07 10:00:00", initiatingUserId=BEA, name="The <bench>"),
        happened("participantsJoin", "2021-05-06 10:00:00", initiatingUserId=OWNER, userIds=[CEM, DOT]),
        happened(
            "reactionCreate",
            "2021-05-05 11:00:00",
            senderId=BEA,
            reactionKey="like",
            eventId=snowflake("2021-05-05 11:00:00"),
        ),
        happened("joinConversation", "2021-05-05 10:00:00", initiatingUserId=OWNER, participantsSnapshot=[OWNER, BEA]),
        happened("trustPartyStarted", "2021-05-04 10:00:00", initiatingUserId=BEA),
    )
    found = sorted(told(tmp_path, group, name="direct-messages-group"), key=lambda each: each.at)
    assert [each.event for each in found] == ["", "began", "reacted", "joined", "named", "left"]
    unknown, began, reacted, joined, named, left = found
    assert unknown.name == "trustPartyStarted" and not unknown.sealed
    assert began.by == AccountRef(OWNER) and began.whom == (AccountRef(BEA),)
    assert (reacted.by, reacted.name) == (AccountRef(BEA), "❤️")
    assert joined.whom == (AccountRef(CEM), AccountRef(DOT))
    assert named.name == "The <bench>" and named.by == AccountRef(BEA)
    assert left.whom == (AccountRef(CEM),) and left.by is None


@pytest.mark.parametrize(
    "message",
    [
        said("2026-05-04 10:11:12", ""),
        {
            "encryptedMessageCreate": {
                "id": snowflake("2026-05-04 10:11:12"),
                "senderId": BEA,
                "createdAt": "2026-05-04T10:11:12.000Z",
                "payload": "AAECAwQ=",
            }
        },
    ],
)
def test_what_has_no_words_is_no_silence(tmp_path: Path, message: Json) -> None:
    (one,) = told(tmp_path, conversation(PAIR, message))
    assert one.sealed and one.post is None and one.by == AccountRef(BEA)


def test_a_message_that_cannot_be_read_is_told_and_the_others_are_there(tmp_path: Path) -> None:
    good = raws(tmp_path, conversation(PAIR, said("2021-05-04 10:11:12", "here")))
    bad = [
        Raw("direct-message", "1", payload, "data/direct-messages.js", 3)
        for payload in (b"{", b"[]", b'{"dmConversation":{"conversationId":"1-2","messages":[]}}', b"\xff\xfe")
    ]
    found = list(twitter.interpret_private([*bad, *good], Origin(service="twitter")))
    problems = [each for each in found if isinstance(each, Problem)]
    assert len(problems) == len(bad) and all(each.position == 3 for each in problems)
    assert next(each.post for each in found if isinstance(each, Direct))
