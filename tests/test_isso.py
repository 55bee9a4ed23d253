"""Isso's database and its plain JSON: what is in them, whose page it is on, and what is left alone.

Whole exports with all that they mean are in golden/isso; here is what a difference in them would mean.
"""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from comment_making import Taken, check_example, examples, taken, taken_from

from tweetarchive.exports import open_export
from tweetarchive.importers import isso
from tweetarchive.records import Content, Post, Precision, Problem, Skipped, Visibility


@pytest.mark.parametrize("example", examples("isso"))
def test_an_export_means_what_it_meant(example: str) -> None:
    check_example(isso, example)


SCHEMA = """
    CREATE TABLE preferences (key VARCHAR PRIMARY KEY, value VARCHAR);
    CREATE TABLE threads (id INTEGER PRIMARY KEY, uri VARCHAR(256) UNIQUE, title VARCHAR(256));
    CREATE TABLE comments (tid REFERENCES threads(id), id INTEGER PRIMARY KEY, parent INTEGER, created FLOAT NOT NULL,
        modified FLOAT, mode INTEGER, remote_addr VARCHAR, text VARCHAR, author VARCHAR, email VARCHAR,
        website VARCHAR, likes INTEGER DEFAULT 0, dislikes INTEGER DEFAULT 0, voters BLOB NOT NULL);
    INSERT INTO preferences VALUES ('session-key', 'secret-of-sessions');
"""


def database(path: Path, *comments: dict[str, Any], uri: str = "/tea/") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path)
    connection.executescript(SCHEMA)
    connection.execute("INSERT INTO threads VALUES (1, ?, 'Tea')", (uri,))
    for number, more in enumerate(comments, 1):
        row = {
            "tid": 1,
            "id": number,
            "created": 1_425_463_872.9,
            "mode": 1,
            "remote_addr": "192.0.2.0",
            "voters": b"\xff\x00",
        }
        row |= {"text": "Yes.", "author": "Bea"} | more
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO comments ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    connection.commit()
    connection.close()
    return path


def told(folder: Path, *comments: dict[str, Any], name: str = "b.example.db", **more: Any) -> Taken:
    return taken(isso, database(folder / name, *comments, **more))


def comments_of(found: Taken) -> list[Post]:
    return [each for each in found.posts if each.kind == "comment"]


@pytest.mark.parametrize(
    ("mode", "visibility"),
    [
        (1, Visibility.PUBLIC),
        (2, Visibility.PENDING),
        (4, Visibility.DELETED),
        (7, Visibility.UNKNOWN),
        (None, Visibility.UNKNOWN),
    ],
)
def test_a_mode_says_who_may_see_it(tmp_path: Path, mode: int | None, visibility: Visibility) -> None:
    assert comments_of(told(tmp_path, {"mode": mode}))[0].visibility is visibility


def test_a_parent_is_where_it_stands_and_perhaps_not_whom_it_answers(tmp_path: Path) -> None:
    root, answer = comments_of(told(tmp_path, {}, {"parent": 1}))
    assert root.reply_to is None and not root.nested
    assert answer.reply_to and answer.reply_to.native_id == root.native_id
    assert answer.nested


def test_words_are_markdown_and_times_are_seconds(tmp_path: Path) -> None:
    (post,) = comments_of(told(tmp_path, {"text": "*Yes*"}))
    assert (post.content, post.created, post.precision) == (
        Content("markdown", "*Yes*"),
        1_425_463_872,
        Precision.SECOND,
    )


def test_sessions_are_no_comments(tmp_path: Path) -> None:
    assert b"secret-of-sessions" not in b"".join(raw.payload for raw in told(tmp_path, {}).raws)


@pytest.mark.parametrize(
    ("name", "uri", "site", "article"),
    [
        ("b.example.db", "/tea/", "b.example", "b.example_tea"),
        ("comments.db", "https://b.example/tea/", "b.example", "b.example_tea"),
        ("comments.db", "/tea/", "", "tea"),
    ],
)
def test_the_site_is_told_by_threads_or_by_the_file(
    tmp_path: Path, name: str, uri: str, site: str, article: str
) -> None:
    found = told(tmp_path, {}, name=name, uri=uri)
    assert found.origin.owner == site
    assert comments_of(found)[0].native_id == f"{article}.isso1"
    assert any("Name the file after the site" in each.message for each in found.problems) == (site == "")


def test_a_log_that_was_left_beside_it_is_not_passed_over(tmp_path: Path) -> None:
    folder = tmp_path / "isso"
    database(folder / "b.example.db", {})
    (folder / "b.example.db-wal").write_bytes(b"newest")
    (folder / "b.example.db-shm").write_bytes(b"index")
    found = taken(isso, folder)
    assert [each.member for each in found.problems] == ["b.example.db-wal"]
    assert "newest comments" in found.problems[0].message
    assert [each.member for each in found.given if isinstance(each, Skipped)] == ["b.example.db-shm"]


def test_a_thread_without_comments_is_an_article(tmp_path: Path) -> None:
    (article,) = told(tmp_path).posts
    assert (article.kind, article.title, article.content) == ("article", "Tea", None)


def test_a_damaged_database_is_a_problem_with_a_next_step(tmp_path: Path) -> None:
    path = database(tmp_path / "b.example.db", *[{"text": "x" * 3000}] * 20)
    path.write_bytes(path.read_bytes()[:-9000])
    with open_export(path) as export:
        assert isso.recognise(export) == "sqlite"
        problems = [each for each in isso.extract(export) if isinstance(each, Problem)]
    assert "damaged" in problems[0].message and "copy" in problems[0].message


def test_another_database_with_comments_is_not_claimed(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE comments (id INTEGER, text TEXT)")
        connection.execute("CREATE TABLE threads (id INTEGER)")
    connection.close()
    with open_export(path) as export:
        assert isso.recognise(export) == ""


# --- plain JSON ----------------------------------------------------------------------------------------------------


def thread(*comments: dict[str, Any], address: str = "/tea/", title: str = "Tea") -> dict[str, Any]:
    full = [
        {
            "id": 0,
            "author": "Bea",
            "email": "",
            "website": "",
            "remote_addr": "",
            "created": "2015-03-04 10:11:12",
            "text": "Yes.",
        }
        | more
        for more in comments
    ]
    return {"id": address, "title": title, "comments": full}


def test_ids_are_those_of_a_thread_only(tmp_path: Path) -> None:
    threads = [thread({}), thread({}, address="/milk/")]
    found = comments_of(taken_from(isso, tmp_path / "x", {"b.example.json": json.dumps(threads)}))
    assert sorted(each.native_id for each in found) == ["b.example_milk.isso0", "b.example_tea.isso0"]


@pytest.mark.parametrize(
    ("title", "shown"), [("Nat+%26+Bea", "Nat & Bea"), ("1 + 1 = 2", "1 + 1 = 2"), ("Tea &amp; milk", "Tea & milk")]
)
def test_titles_that_stood_in_an_address(tmp_path: Path, title: str, shown: str) -> None:
    found = taken_from(isso, tmp_path / "x", {"b.example.json": json.dumps([thread({}, title=title)])})
    assert next(each.title for each in found.posts if each.kind == "article") == shown


def test_a_thread_of_no_page_is_a_problem(tmp_path: Path) -> None:
    threads = [thread({}), {"title": "x", "comments": []}]
    found = taken_from(isso, tmp_path / "x", {"b.example.json": json.dumps(threads)})
    assert [each.position for each in found.problems] == [2]


@pytest.mark.parametrize("text", ["[]", "[{}]", '[{"id": 1, "comments": []}]', "{}", "no"])
def test_other_json_is_not_claimed(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text)
    with open_export(path) as export:
        assert isso.recognise(export) == ""
