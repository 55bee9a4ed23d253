"""Commento and Comentario: both generations, every state of a comment, and authors who are in no list.

Whole exports with all that they mean are in golden/commento; here is what a difference in them would mean.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from comment_making import Taken, check_example, examples, taken_from

from tweetarchive.exports import open_export
from tweetarchive.importers import commento
from tweetarchive.records import Content, Post, Problem, Visibility


@pytest.mark.parametrize("example", examples("commento"))
def test_an_export_means_what_it_meant(example: str) -> None:
    check_example(commento, example)


def first(**more: Any) -> dict[str, Any]:
    """A comment of version 1."""
    fields = {"commentHex": "a1", "domain": "b.example", "url": "/tea/", "commenterHex": "p1", "markdown": "*Yes.*"}
    fields |= {"html": "<p>Yes.</p>", "parentHex": "root", "state": "approved", "creationDate": "2020-07-01T08:00:00Z"}
    return fields | {"deleted": False, "score": 0} | more


def third(**more: Any) -> dict[str, Any]:
    """A comment of version 3."""
    fields = {
        "id": "c1",
        "pageId": "p1",
        "markdown": "*Yes.*",
        "html": "<p>Yes.</p>",
        "isApproved": True,
        "isPending": False,
    }
    return fields | {"isDeleted": False, "createdTime": "2023-02-01T10:00:00.000Z", "userCreated": "u1"} | more


PEOPLE = [{"commenterHex": "p1", "name": "Bea", "email": "bea@b.example", "link": "https://bea.example"}]
PAGES = [{"id": "p1", "domainId": "d1", "path": "/tea/", "title": "Tea", "createdTime": "2023-01-01T00:00:00Z"}]
USERS = [{"id": "u1", "name": "Bea", "email": "bea@b.example", "websiteUrl": "https://bea.example"}]


def told(
    folder: Path, *comments: dict[str, Any], name: str = "b.example.json", packed: bool = False, people: Any = None
) -> Taken:
    whole: dict[str, Any] = {"version": 1, "comments": comments, "commenters": people or PEOPLE}
    if comments and "pageId" in comments[0]:
        whole = {"version": 3, "pages": PAGES, "comments": comments, "commenters": people or USERS}
    data = json.dumps(whole).encode()
    return taken_from(commento, folder / "export", {name: gzip.compress(data) if packed else data})


def comments_of(found: Taken) -> list[Post]:
    return [each for each in found.posts if each.kind == "comment"]


@pytest.mark.parametrize("made", [first, third])
@pytest.mark.parametrize("packed", [True, False])
def test_both_generations_say_the_same(tmp_path: Path, made: Any, packed: bool) -> None:
    found = told(tmp_path, made(), packed=packed, name="b.example.json.gz" if packed else "b.example.json")
    (post,) = comments_of(found)
    assert post.article and post.article.native_id == "b.example_tea"
    assert (post.content, post.visibility) == (Content("html", "<p>Yes.</p>"), Visibility.PUBLIC)
    assert post.author and post.author.name == "Bea"
    assert found.account(post.author.native_id).website == "https://bea.example"
    assert len(found.account(post.author.native_id).same_as) == 2
    assert found.origin.owner == "b.example"


@pytest.mark.parametrize(
    ("comment", "visibility"),
    [
        (first(state="unapproved"), Visibility.PENDING),
        (first(state="flagged"), Visibility.SPAM),
        (first(state="?"), Visibility.UNKNOWN),
        (first(deleted=True), Visibility.DELETED),
        (first(state="flagged", deleted=True), Visibility.DELETED),
        (third(isPending=True), Visibility.PENDING),
        (third(isApproved=False), Visibility.PENDING),
        (third(isDeleted=True), Visibility.DELETED),
    ],
)
def test_a_state_says_who_may_see_it(tmp_path: Path, comment: dict[str, Any], visibility: Visibility) -> None:
    assert comments_of(told(tmp_path, comment))[0].visibility is visibility


@pytest.mark.parametrize(
    "comment",
    [
        first(commenterHex="anonymous"),
        first(commenterHex="0" * 64),
        third(userCreated="00000000-0000-0000-0000-000000000000"),
        third(userCreated=None),
    ],
)
def test_an_author_without_an_account_is_nobody_and_not_dropped(tmp_path: Path, comment: dict[str, Any]) -> None:
    (post,) = comments_of(told(tmp_path, comment))
    assert post.author and post.author.native_id.startswith("nobody:")


def test_a_name_that_was_left_without_an_account_is_kept(tmp_path: Path) -> None:
    (post,) = comments_of(told(tmp_path, third(userCreated="", authorName="Passer-by")))
    assert post.author and post.author.name == "Passer-by"


def test_an_author_who_is_in_no_list_is_still_one_and_the_same(tmp_path: Path) -> None:
    both = comments_of(told(tmp_path, first(commenterHex="gone"), first(commentHex="a2", commenterHex="gone")))
    assert {each.author.native_id for each in both if each.author} == {"commento:b.example:gone"}


@pytest.mark.parametrize(
    "pair", [(first(), first(commentHex="a2", parentHex="a1")), (third(), third(id="c2", parentId="c1"))]
)
def test_answers_have_parents_and_roots_have_none(tmp_path: Path, pair: Any) -> None:
    root, answer = comments_of(told(tmp_path, *pair))
    assert root.reply_to is None
    assert answer.reply_to and answer.reply_to.native_id == root.native_id


def test_words_without_html_are_markdown(tmp_path: Path) -> None:
    assert comments_of(told(tmp_path, first(html="")))[0].content == Content("markdown", "*Yes.*")


def test_people_who_said_nothing_are_kept_to_oneself(tmp_path: Path) -> None:
    found = told(tmp_path, first(), people=[*PEOPLE, {"commenterHex": "p2", "name": "Quiet"}])
    assert [raw.native_id for raw in found.raws if raw.kind == "commento.commenter"] == ["p2"]
    assert "commento.commenter" in commento.PRIVATE and "Quiet" not in repr(found.meant)


def test_a_newer_comentario_tells_its_site_itself(tmp_path: Path) -> None:
    found = told(tmp_path, third(url="https://b.example/tea/#comentario-c1"), name="export.json")
    assert found.origin.owner == "b.example" and not found.problems
    assert comments_of(found)[0].url == "https://b.example/tea/#comentario-c1"


def test_a_site_that_nothing_tells_is_asked_for(tmp_path: Path) -> None:
    found = told(tmp_path, third(), name="export.json")
    assert "Name the file after the site" in found.problems[0].message


def test_a_comment_without_its_page_is_a_problem(tmp_path: Path) -> None:
    assert [each.position for each in told(tmp_path, third(), third(id="c2", pageId="gone")).problems] == [1]
    assert [each.position for each in told(tmp_path / "1", first(), first(commentHex="")).problems] == [1]


@pytest.mark.parametrize(
    "text", ['{"version": 1, "comments": [], "commenters": []}', '{"version": 3, "pages": []}', "[]", "{}"]
)
def test_other_json_is_not_claimed(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text)
    with open_export(path) as export:
        assert commento.recognise(export) == ""


def test_a_broken_file_is_a_problem_and_not_an_end(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"version": 1, "comments": [first()], "commenters": []})[:-9])
    with open_export(path) as export:
        assert commento.recognise(export) == "v1"
        problems = list(commento.extract(export))
    assert isinstance(problems[0], Problem) and "no JSON" in problems[0].message
