"""Webmentions: every layout in which sites keep them, who answered where, and what is no conversation.

Whole exports with all that they mean are in golden/webmention; here is what a difference in them would mean.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from comment_making import Taken, check_example, examples, taken_from
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.exports import open_export
from tweetarchive.importers import webmention
from tweetarchive.importers.webmention.entries import entries_in, is_entry
from tweetarchive.records import Content, Post, Problem, Visibility

TARGET = "https://kettle.example/tea/"


@pytest.mark.parametrize("example", examples("webmention"))
def test_an_export_means_what_it_meant(example: str) -> None:
    check_example(webmention, example)


def test_there_is_an_example_of_every_generation() -> None:
    folder = Path(__file__).parent / "golden" / "webmention"
    told = [
        json.loads((folder / each / "expected.json").read_text())["origin"]["generation"]
        for each in examples("webmention")
    ]
    assert set(told) == {"jf2", "links"}


def mention(number: int = 1, **more: Any) -> dict[str, Any]:
    return {
        "type": "entry",
        "author": {"type": "card", "name": "Ines", "photo": "", "url": "https://ines.example"},
        "url": f"https://ines.example/{number}",
        "published": None,
        "wm-received": "2022-06-01T08:42:07Z",
        "wm-id": number,
        "wm-source": f"https://ines.example/{number}",
        "wm-target": TARGET,
        "content": {"text": "Two cups."},
        "wm-property": "in-reply-to",
        "wm-private": False,
    } | more


def told(tmp_path: Path, *mentions: Any, layout: Any = None, name: str = "webmentions.json") -> Taken:
    return taken_from(
        webmention, tmp_path / "export", {name: json.dumps(layout or {"type": "feed", "children": mentions})}
    )


def only(found: Taken, kind: str = "comment") -> Post:
    (post,) = [each for each in found.posts if each.kind == kind]
    return post


@pytest.mark.parametrize(
    "layout",
    [
        {"type": "feed", "name": "Webmentions", "children": [mention()]},
        {"lastFetched": "2025-04-30T03:18:26Z", "children": [mention()]},
        [mention()],
        {"/tea/": [mention()]},
        {"/tea/": {"type": "feed", "children": [mention()]}},
        {"/tea/": {"in-reply-to": [mention()], "like-of": []}},
        {TARGET: {"in-reply-to": [mention()]}},
    ],
)
def test_every_layout_holds_the_same_mention(tmp_path: Path, layout: Any) -> None:
    post = only(told(tmp_path, layout=layout))
    assert post.native_id == "kettle.example_tea.wm1"
    assert post.content == Content("plain", "Two cups.")


def test_what_lies_too_deep_is_missed_and_told(tmp_path: Path) -> None:
    layout: Any = [mention(2)]
    for _ in range(6):
        layout = {"page": layout}
    found = told(tmp_path, layout=[mention(1), layout])
    assert "2 mentions, and 1 mentions could be found" in found.problems[0].message


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("2022-06-01T08:41:16+02:00", 1654065676),
        ("2022-06-01T06:41:16", 1654065676),
        ("2022-06-01T06:41:16.5Z", 1654065676),
        (None, 1654072927),
        ("yesterday", 0),
    ],
)
def test_dates_of_every_kind(tmp_path: Path, written: str | None, seconds: int) -> None:
    assert only(told(tmp_path, mention(published=written))).created == seconds


def test_a_robot_that_passes_a_mention_on_is_nobody(tmp_path: Path) -> None:
    passed = mention(
        url="https://pond.example/@tolu/110001",
        author={"name": "Tolu", "url": "https://pond.example/@tolu"},
        **{"wm-source": "https://brid.gy/comment/mastodon/@kettle@pond.example/1/2"},
    )
    post = only(told(tmp_path, passed))
    assert post.author and post.author.native_id == "url:pond.example/@tolu"
    assert post.url == "https://pond.example/@tolu/110001"


@pytest.mark.parametrize("word", ["like", "repost", "bookmark"])
def test_what_says_nothing_is_kept_and_is_no_conversation(tmp_path: Path, word: str) -> None:
    found = told(tmp_path, mention(**{"wm-property": f"{word}-of"}))
    assert [raw.kind for raw in found.raws] == [f"webmention.{word}", "webmention.article"]
    assert [post.kind for post in found.posts] == ["article"]
    assert webmention.PRIVATE[f"webmention.{word}"][1]


def test_a_property_of_tomorrow_is_kept_too(tmp_path: Path) -> None:
    found = told(tmp_path, mention(**{"wm-property": "wave-of"}))
    assert found.raws[0].kind == "webmention.other" and "webmention.other" in webmention.PRIVATE


def test_a_page_of_nobody_that_mentions_is_a_ping(tmp_path: Path) -> None:
    nobodys = mention(author={"name": "", "url": ""}, name="A list &amp; more", **{"wm-property": "mention-of"})
    post = only(told(tmp_path, nobodys), "ping")
    assert (post.title, post.url) == ("A list & more", "https://ines.example/1")
    assert post.author is not None and post.author.native_id == ""
    somebodys = mention(**{"wm-property": "mention-of"})
    assert only(told(tmp_path / "2", somebodys)).native_id.endswith("wm1")


def test_an_answer_without_words_is_a_ping(tmp_path: Path) -> None:
    assert only(told(tmp_path, mention(content={"html": " "})), "ping").content is None


def test_a_private_mention_is_not_public(tmp_path: Path) -> None:
    assert only(told(tmp_path, mention(**{"wm-private": True}))).visibility is Visibility.PROTECTED


def test_a_mention_without_a_number_is_known_by_what_mentions_what(tmp_path: Path) -> None:
    lone = {key: value for key, value in mention().items() if key != "wm-id"}
    first = only(told(tmp_path, lone)).native_id
    assert first == only(told(tmp_path / "2", lone | {"published": "2022-01-01"})).native_id
    assert first != only(told(tmp_path / "3", lone | {"wm-source": "https://b.example", "url": ""})).native_id


def test_the_site_is_the_one_that_is_mentioned_most(tmp_path: Path) -> None:
    other = {"wm-target": "https://other.example/x"}
    assert told(tmp_path, mention(1, **other), mention(2), mention(3)).origin.owner == "kettle.example"


def test_an_article_is_there_since_its_first_mention_whatever_the_order(tmp_path: Path) -> None:
    late, early = mention(1, published="2022-06-05T00:00:00Z"), mention(2, published="2022-06-01T00:00:00Z")
    found = [
        only(told(tmp_path / str(number), *both), "article").created
        for number, both in enumerate([(late, early), (early, late)])
    ]
    assert found[0] == found[1] == 1654041600


def test_what_points_nowhere_is_a_problem_with_its_place(tmp_path: Path) -> None:
    found = told(tmp_path, mention(1), mention(2, **{"wm-target": "not an address"}))
    assert [(each.position, each.member) for each in found.problems] == [(1, "webmentions.json")]


def test_a_broken_file_is_a_problem_and_not_an_end(tmp_path: Path) -> None:
    path = tmp_path / "webmentions.json"
    path.write_text(json.dumps([mention()])[:-30])
    with open_export(path) as export:
        assert webmention.recognise(export) == "jf2"
        assert webmention.origin(export).owner == ""
        (problem,) = webmention.extract(export)
    assert isinstance(problem, Problem) and "no JSON" in problem.message


@pytest.mark.parametrize(
    "files",
    [
        {"package.json": '{"name": "x", "target": "es6"}'},
        {"webmentions.json": "{}"},
        {"webmentions.txt": json.dumps([mention()])},
        {"other.json": json.dumps([mention()]), "more.json": "{}"},
    ],
)
def test_what_is_none_is_not_claimed(tmp_path: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    with open_export(tmp_path) as export:
        assert webmention.recognise(export) == ""


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["wm-target", "wm-id", "author", "content", "url", "published", "wm-property", "x"]),
                inner,
                max_size=5,
            )
        ),
        max_leaves=30,
    )
)
def test_whatever_a_mention_holds_nothing_is_raised(value: Any) -> None:
    for number, entry in enumerate(entries_in(value)):
        assert is_entry(entry)
        whole = {**entry, "wm-target": TARGET}
        kind = webmention.extracting.kind_of(whole)
        raw = webmention.Raw(kind, str(number), webmention.extracting._encode(whole), "x", number)
        for meant in webmention.interpret([raw], webmention.Origin(service="webmention")):
            assert not isinstance(meant, Problem), meant
