"""Remark42's backups: one comment a line, with its true parent, and who wrote it.

Whole exports with all that they mean are in golden/remark42; here is what a difference in them would mean.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from comment_making import Taken, check_example, examples, taken_from

from tweetarchive.exports import open_export
from tweetarchive.importers import remark42
from tweetarchive.records import Content, Post, Visibility

META = {"version": 1, "users": [{"id": "x", "verified": True}], "posts": []}


@pytest.mark.parametrize("example", examples("remark42"))
def test_an_export_means_what_it_meant(example: str) -> None:
    check_example(remark42, example)


def comment(number: int = 1, **more: Any) -> dict[str, Any]:
    fields: dict[str, Any] = {"id": f"id-{number}", "pid": "", "text": "<p>Yes.</p>", "orig": "Yes."}
    fields |= {"user": {"name": "Bea", "id": "github_1"}, "locator": {"site": "b", "url": "https://b.example/tea/"}}
    return fields | {"score": 0, "time": "2021-03-01T10:20:30.123456789Z"} | more


def told(folder: Path, *lines: Any, name: str = "backup-b-20210101.gz", packed: bool = True) -> Taken:
    text = "".join(json.dumps(line) + "\n" for line in lines).encode()
    return taken_from(remark42, folder / "export", {name: gzip.compress(text) if packed else text})


def comments_of(found: Taken) -> list[Post]:
    return [each for each in found.posts if each.kind == "comment"]


@pytest.mark.parametrize("packed", [True, False])
def test_a_backup_is_read_packed_or_not(tmp_path: Path, packed: bool) -> None:
    found = told(tmp_path, META, comment(), packed=packed)
    (post,) = comments_of(found)
    assert (post.native_id, post.content, post.created) == (
        "b.example_tea.r42id-1",
        Content("html", "<p>Yes.</p>"),
        1614594030,
    )
    assert found.origin.owner == "b.example"


def test_the_oldest_ones_have_no_first_line(tmp_path: Path) -> None:
    assert len(comments_of(told(tmp_path, comment(1), comment(2)))) == 2


def test_parents_are_the_true_ones_at_any_depth(tmp_path: Path) -> None:
    chain = [comment(number, pid=f"id-{number - 1}" if number > 1 else "") for number in range(1, 6)]
    found = {
        each.native_id[-4:]: each.reply_to and each.reply_to.native_id[-4:]
        for each in comments_of(told(tmp_path, META, *chain))
    }
    assert found == {"id-1": None, "id-2": "id-1", "id-3": "id-2", "id-4": "id-3", "id-5": "id-4"}


@pytest.mark.parametrize(
    ("user", "key"),
    [
        ({"id": "github_1", "name": "Bea"}, "remark42:b.example:github_1"),
        ({"id": "disqus_ab", "name": "Bea"}, "remark42:b.example:disqus_ab"),
        ({"id": "anonymous_ab", "name": "Bea"}, "name:b.example:bea"),
        ({"id": "deleted", "name": "deleted"}, "nobody:b.example_tea.r42id-1"),
        ({}, "nobody:b.example_tea.r42id-1"),
    ],
)
def test_who_wrote_it(tmp_path: Path, user: dict[str, str], key: str) -> None:
    (post,) = comments_of(told(tmp_path, META, comment(user=user)))
    assert post.author and post.author.native_id == key


def test_a_deleted_comment_leaves_a_gap_for_its_answers(tmp_path: Path) -> None:
    gone, answer = comments_of(told(tmp_path, META, comment(1, delete=True, text="", orig=""), comment(2, pid="id-1")))
    assert gone.visibility is Visibility.DELETED and gone.content is None
    assert answer.visibility is Visibility.PUBLIC and answer.reply_to and answer.reply_to.native_id == gone.native_id


def test_a_page_is_told_once_with_the_title_that_one_of_its_comments_has(tmp_path: Path) -> None:
    found = told(tmp_path, META, comment(1, time="2021-03-02T00:00:00Z"), comment(2, title="Tea"))
    (article,) = [each for each in found.posts if each.kind == "article"]
    assert (article.title, article.created) == ("Tea", 1614594030)


def test_settings_are_kept_to_oneself(tmp_path: Path) -> None:
    found = told(tmp_path, META, comment())
    assert "remark42.meta" in [raw.kind for raw in found.raws] and "remark42.meta" in remark42.PRIVATE


def test_a_bad_line_is_a_problem_with_its_number(tmp_path: Path) -> None:
    found = told(tmp_path, META, comment(1), "nonsense", comment(2, locator={}), comment(3))
    assert [each.position for each in found.problems] == [2, 3]
    assert len(comments_of(found)) == 2


def test_a_download_that_broke_off_gives_what_came(tmp_path: Path) -> None:
    lines = [META, *(comment(number, orig=str(number**9)) for number in range(20_000))]
    data = gzip.compress("".join(json.dumps(line) + "\n" for line in lines).encode())[:-5000]
    path = tmp_path / "backup-b.gz"
    path.write_bytes(data)
    with open_export(path) as export:
        given = list(remark42.extract(export))
    assert len(given) > 1000
    assert "cut off" in str(given[-1]) and "up to there" in str(given[-1])


def test_daily_backups_in_a_folder_are_one_site(tmp_path: Path) -> None:
    text = "\n".join(json.dumps(line) for line in (META, comment())).encode()
    files = {
        "backup-b-20210101.gz": gzip.compress(text),
        "backup-b-20210102.gz": gzip.compress(text),
        "notes.txt": b"x",
    }
    found = taken_from(remark42, tmp_path / "all", files)
    assert len([raw for raw in found.raws if raw.kind == "remark42.comment"]) == 2


@pytest.mark.parametrize("text", ['{"version": 1, "comments": []}', "{}", "[]", '{"id": 1}\n{"id": 2}'])
def test_other_json_is_not_claimed(tmp_path: Path, text: str) -> None:
    path = tmp_path / "backup.json"
    path.write_text(text)
    with open_export(path) as export:
        assert remark42.recognise(export) == ""
