"""Ghost's posts and comments: what is public of them, whom a comment really answers, and what of people is not kept.

Whole exports with all that they mean are in golden/ghost; here is what a difference in them would mean.
"""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from comment_making import Taken, check_example, examples, handed_over, taken, taken_from

from tweetarchive.exports import open_export
from tweetarchive.importers import ghost
from tweetarchive.records import Content, Post, Precision, Problem, Visibility

NAME = "b.example.ghost.2024-01-02.json"


@pytest.mark.parametrize("example", examples("ghost"))
def test_an_export_means_what_it_meant(example: str) -> None:
    check_example(ghost, example)


def post(**more: Any) -> dict[str, Any]:
    fields = {"id": "p1", "title": "Tea", "slug": "tea", "html": "<p>Tea.</p>", "status": "published", "type": "post"}
    return fields | {"visibility": "public", "published_at": "2023-04-01T09:30:00.000Z"} | more


def comment(**more: Any) -> dict[str, Any]:
    fields = {"id": "c1", "post_id": "p1", "member_id": "m1", "parent_id": None, "in_reply_to_id": None}
    return fields | {"status": "published", "html": "<p>Yes.</p>", "created_at": "2023-04-01T10:00:00.000Z"} | more


def told(folder: Path, *comments: dict[str, Any], posts: Any = None, name: str = NAME, **tables: Any) -> Taken:
    data = {"posts": posts or [post()], "members": [{"id": "m1", "name": "Bea", "email": "bea@b.example"}]}
    whole = {"meta": {"exported_on": 1683021600000, "version": "5.0.0"}, "data": data | {"comments": comments} | tables}
    return taken_from(ghost, folder / "export", {name: json.dumps({"db": [whole]})})


def one(found: Taken, kind: str) -> Post:
    (only,) = [each for each in found.posts if each.kind == kind]
    return only


@pytest.mark.parametrize(
    ("fields", "visibility"),
    [
        ({}, Visibility.PUBLIC),
        ({"visibility": "members"}, Visibility.PROTECTED),
        ({"visibility": "tiers"}, Visibility.PROTECTED),
        ({"status": "draft"}, Visibility.DRAFT),
        ({"status": "draft", "visibility": "paid"}, Visibility.PROTECTED),
        ({"status": "scheduled"}, Visibility.DRAFT),
        ({"status": "sent"}, Visibility.PROTECTED),
        ({"status": "new"}, Visibility.UNKNOWN),
    ],
)
def test_a_post_and_its_comments_are_as_public_as_it_is(tmp_path: Path, fields: Any, visibility: Visibility) -> None:
    found = told(tmp_path, comment(), posts=[post(**fields)])
    assert {each.visibility for each in found.posts} == {visibility}


@pytest.mark.parametrize("status", ["hidden", "deleted"])
def test_what_was_taken_away_is_a_gap(tmp_path: Path, status: str) -> None:
    assert one(told(tmp_path, comment(status=status)), "comment").visibility is Visibility.DELETED


def test_a_comment_answers_whom_it_really_answers(tmp_path: Path) -> None:
    found = told(
        tmp_path, comment(), comment(id="c2", parent_id="c1"), comment(id="c3", parent_id="c1", in_reply_to_id="c2")
    )
    answers = {
        each.native_id[-2:]: each.reply_to and each.reply_to.native_id[-2:]
        for each in found.posts
        if each.kind == "comment"
    }
    assert answers == {"c1": None, "c2": "c1", "c3": "c2"}
    assert not any(each.nested for each in found.posts)


def test_a_member_who_is_gone_is_nobody(tmp_path: Path) -> None:
    author = one(told(tmp_path, comment(member_id=None)), "comment").author
    assert author and author.native_id.startswith("nobody:") and author.name == ""


def test_of_people_only_who_they_are_is_kept(tmp_path: Path) -> None:
    users = [{"id": "1", "name": "Hanne", "password": "$2b$10$hash", "email": "h@b.example"}]
    members = [{"id": "m1", "name": "Bea", "geolocation": "192.0.2.7", "stripe": "cus_1"}]
    found = told(tmp_path, comment(), posts=[post(author_id="1")], users=users, members=members)
    kept = b"".join(raw.payload for raw in found.raws)
    assert b"Hanne" in kept and b"Bea" in kept
    assert not any(secret in kept for secret in (b"$2b$", b"192.0.2.7", b"cus_1"))
    assert "@" not in repr(found.meant)


def test_the_writer_of_a_post_and_the_member_who_answers_are_one_by_their_mail(tmp_path: Path) -> None:
    users = [{"id": "1", "name": "Hanne", "email": "hanne@b.example"}]
    found = told(
        tmp_path,
        comment(),
        posts=[post(author_id="1")],
        users=users,
        members=[{"id": "m1", "email": "Hanne@b.example"}],
    )
    writer, member = one(found, "article").author, one(found, "comment").author
    assert writer and member and writer.native_id != member.native_id
    assert set(found.account(writer.native_id).same_as) == set(found.account(member.native_id).same_as) != set()


def test_the_sites_own_address_is_put_where_ghost_left_a_mark(tmp_path: Path) -> None:
    html = '<a href="__GHOST_URL__/x/">x</a>'
    article = one(told(tmp_path, posts=[post(html=html)]), "article")
    assert article.content == Content("html", '<a href="https://b.example/x/">x</a>')
    assert article.url == "https://b.example/tea/"


def test_without_its_site_a_post_is_known_by_its_slug_and_that_is_told(tmp_path: Path) -> None:
    found = told(tmp_path, comment(), name="my-blog.ghost.2024-01-02.json")
    assert found.origin.owner == "" and one(found, "article").native_id == "tea"
    assert one(found, "article").url == ""
    assert any("Name the file after the site" in each.message for each in found.problems)


def test_pages_and_inner_tags_are_no_conversation(tmp_path: Path) -> None:
    tags = {"tags": [{"id": "t1", "name": "water"}, {"id": "t2", "name": "#inner"}]}
    pairs = {"posts_tags": [{"id": str(n), "post_id": "p1", "tag_id": f"t{n}", "sort_order": n} for n in (2, 1)]}
    pages = [post(), post(id="p2", slug="about", type="page"), post(id="p3", slug="old", type=None, page=1)]
    found = told(tmp_path, posts=pages, **tags, **pairs)
    assert [raw.kind for raw in found.raws] == ["ghost.article", "ghost.other", "ghost.other"]
    assert one(found, "article").hashtags == ("water",)


@pytest.mark.parametrize("written", ["2023-04-01T09:30:00.000Z", "2023-04-01 09:30:00", 1680341400000, "1680341400000"])
def test_times_are_written_in_many_ways(tmp_path: Path, written: Any) -> None:
    article = one(told(tmp_path, posts=[post(published_at=written)]), "article")
    assert (article.created, article.precision) == (1680341400, Precision.SECOND)


def test_a_comment_under_nothing_is_a_problem(tmp_path: Path) -> None:
    found = told(tmp_path, comment(), comment(id="c2", post_id="gone"))
    assert [each.position for each in found.problems] == [2]


def test_an_export_without_comments_says_how_to_get_them() -> None:
    found = taken(ghost, handed_over("ghost", "without-comments"))
    assert "leaves comments out" in found.problems[0].message and "ghost.db" in found.problems[0].message


def test_a_database_says_the_same_as_the_json(tmp_path: Path) -> None:
    tables = {
        "posts": [post(), post(id="p2", slug="milk", title="Milk")],
        "posts_meta": [{"id": "x", "post_id": "p1"}],
        "members": [{"id": "m1", "name": "Bea", "email": "bea@b.example"}],
        "comments": [comment(), comment(id="c2", in_reply_to_id="c1")],
        "settings": [{"id": "s", "key": "title", "value": "B"}],
    }
    path = tmp_path / "b.example.db"
    with sqlite3.connect(path) as connection:
        for table, rows in tables.items():
            connection.execute(f"CREATE TABLE `{table}` ({', '.join(f'`{name}`' for name in rows[0])})")
            for row in rows:
                connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", tuple(row.values()))
    connection.close()
    from_database = taken(ghost, path)
    from_json = told(tmp_path, *tables["comments"], posts=tables["posts"], settings=tables["settings"])
    assert from_database.generation == "sqlite" and from_database.origin.name == "B"
    assert from_database.posts == from_json.posts


@pytest.mark.parametrize("text", ['{"meta": {}, "data": {}}', '{"db": []}', "[]", '{"exported_on": 1}'])
def test_other_json_is_not_claimed(tmp_path: Path, text: str) -> None:
    path = tmp_path / NAME
    path.write_text(text)
    with open_export(path) as export:
        assert ghost.recognise(export) == ""


def test_a_file_that_breaks_off_is_a_problem_and_not_an_end(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_text(json.dumps({"db": [{"meta": {"exported_on": 1}, "data": {"posts": [post()]}}]})[:-20])
    with open_export(path) as export:
        assert ghost.recognise(export) == "json" and ghost.origin(export).owner == "b.example"
        (problem,) = ghost.extract(export)
    assert isinstance(problem, Problem) and "no JSON" in problem.message
