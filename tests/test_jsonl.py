"""Our own format: what its lines mean, what is said of those that mean nothing, and its description, word by word."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from command_line import run
from comment_making import Taken, examples, handed_over, taken_from
from exports_making import make_zip
from hypothesis import given
from hypothesis import strategies as st
from twitter_making import OWNER, account, export_at, file_of, snowflake, tweet

from tweetarchive.errors import ConfigError, UnreadableExport, UnrecognisedExport
from tweetarchive.exports import open_export
from tweetarchive.importers import identify, installed, jsonl
from tweetarchive.importers.jsonl.fields import FIELDS, safe_id
from tweetarchive.importers.jsonl.interpreting import meaning
from tweetarchive.ingest import import_exports
from tweetarchive.records import (
    Account,
    AccountRef,
    Blob,
    Content,
    Follow,
    HandleChange,
    Like,
    Post,
    PostRef,
    Precision,
    Problem,
    Raw,
    Span,
    Visibility,
)

DOC = (Path(__file__).parent.parent / "docs" / "jsonl.md").read_text(encoding="utf-8")
HEADER = {"tweetarchive": 1, "service": "letters", "account": {"id": "7", "handle": "ann"}, "generated": 1704067200}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def file_in_doc(name: str) -> str:
    """The words of a file that docs/jsonl.md shows."""
    found = re.search(rf"<!-- FILE: {re.escape(name)} -->\n```\w*\n(.*?)```", DOC, re.DOTALL)
    assert found, name
    return found[1]


def told(folder: Path, *lines: Any, header: Any = HEADER, files: dict[str, bytes] | None = None) -> Taken:
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in (header, *lines))
    return taken_from(jsonl, folder / "export", {"archive.jsonl": text.encode(), **(files or {})})


def post(number: int | str = 1, **more: Any) -> dict[str, Any]:
    return {"type": "post", "id": number, "at": "2012-05-19T20:15:00Z", "visibility": "public", "text": "Tea."} | more


# --- the description ----------------------------------------------------------------------------------------------


def test_the_example_is_read_without_a_word(tmp_path: Path) -> None:
    lines = file_in_doc("letters.jsonl")
    assert len(lines.splitlines()) == 20
    found = taken_from(jsonl, tmp_path / "export", {"archive.jsonl": lines, "media/rain.jpg": PNG})
    assert found.problems == []
    assert Blob("rain.jpg", "media/rain.jpg") in found.given
    posts = {each.native_id: each for each in found.posts}
    assert [posts[str(number)].visibility for number in (1, 7, 8)] == ["public", "followers", "unknown"]
    assert posts["1"].addressed == (AccountRef(handle="nancy"),)
    assert posts["1"].text == (Span("text", "are you on the "), Span("tag", "#bench", "bench"), Span("text", "?"))
    assert posts["1"].author is None and posts["2"].author == AccountRef("9", "nancy")
    assert (posts["1"].created, posts["3"].created) == (1337458500, 1337462700)
    assert (posts["4"].precision, posts["4"].media[0].alt) == (Precision.DAY, "A wet bench")
    assert posts["5"].quote == PostRef("2") and posts["6"].boost_of == PostRef("2", AccountRef(handle="nancy"))
    assert [run.kind for run in posts["9"].text] == ["text", "mention", "text", "tag", "text", "link"]
    assert posts["9"].mentions == (AccountRef("9", "nancy"),)
    article = found.post("eels")
    assert (article.kind, article.title, article.content) == (
        "article",
        "Eels",
        Content("html", "<p>Four hours of eels.</p>"),
    )
    answer = found.post("c2")
    assert answer.reply_to and answer.reply_to.native_id == found.post("c1").native_id == f"{article.native_id}.c1"
    assert answer.article == PostRef(article.native_id)
    assert found.post("c3").visibility is Visibility.SPAM and found.post("c3").precision is Precision.UNKNOWN
    kinds = {type(each) for each in found.meant}
    assert kinds == {Post, Account, HandleChange, Like, Follow}


def test_the_description_names_every_field_and_no_other() -> None:
    named = set(re.findall(r"`(\w+)`", DOC))
    known = {name for fields in FIELDS.values() for name in fields}
    assert known - named == set(), "a field that docs/jsonl.md does not describe"
    in_example = {name for line in file_in_doc("letters.jsonl").splitlines() for name in json.loads(line)}
    assert in_example <= known
    assert set(FIELDS) - {"header"} <= named


def test_the_script_makes_something_to_import(tmp_path: Path) -> None:
    (tmp_path / "convert.py").write_text(file_in_doc("convert.py"), encoding="utf-8")
    assert len(file_in_doc("convert.py").splitlines()) == 15
    (tmp_path / "forum.csv").write_text(
        "number,written,who,board,message,answers,picture,caption\n"
        '11,2009-03-01 10:00:00,ann,tea,"Which kettle, @bo?",,,\n'
        "12,2009-03-01 10:05:00,bo,tea,The small one.,11,,\n"
        "13,2009-03-01 10:06:00,bo,staff,Not for all.,,,\n",
        encoding="utf-8",
    )
    run("new", tmp_path / "mine")
    commands = re.findall(r"^    (.+)$", DOC.partition("<!-- RUN -->")[2], re.MULTILINE)
    assert commands == ["python3 convert.py > archive.jsonl", "tweetarchive import archive.jsonl"]
    made = subprocess.run([sys.executable, "convert.py"], cwd=tmp_path, check=True, capture_output=True)
    (tmp_path / "archive.jsonl").write_bytes(made.stdout)
    run("-C", "mine", "import", "archive.jsonl", at=tmp_path)
    run("build", at=tmp_path / "mine")
    page = (tmp_path / "mine/site/threads/teaforum-11.html").read_text(encoding="utf-8")
    assert "Which kettle" in page and "The small one." in page
    assert "Not for all" not in "".join(path.read_text("utf-8") for path in (tmp_path / "mine/site").rglob("*.html"))


# --- what is wrong with a line ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nonsense", "no JSON"),
        ("[1]", "is no object"),
        ('{"id": 1}', 'no "type"'),
        ('{"type": ["post"]}', 'no "type"'),
        (post(at=None), 'has no "at"'),
        (post(at="yesterday"), "no time"),
        (post(at=10**400), "no time"),
        (post(at=True), "no time"),
        (post(id=None), 'has no "id"'),
        (post(text=7.5), "something else than text"),
        (post(text=[{"shout": "x"}]), "neither text"),
        (post(likes="many"), "no number"),
        (post(media="x.jpg"), "no list"),
        (post(mentions=["x"] * 3000), "more than 2,000"),
        (post(whole=1), "neither true nor false"),
        (post(provenance="stolen"), "none of own"),
        (post(service="Ünsinn"), "service"),
        (post(service="blog"), "only articles"),
        (post(author=[1]), "no account"),
        ({"type": "account"}, 'neither "id" nor "handle"'),
        ({"type": "follow", "id": "1"}, "direction"),
        ({"type": "comment", "id": "1"}, 'has no "article"'),
        ({"type": "article"}, 'neither "id" nor'),
        ({"type": "kept", "kind": "tweet", "id": "1", "base64": "%"}, "unpacked"),
        ({"type": "kept", "kind": "jsonl.post", "id": "1"}, "not a record"),
        ("[" * 100_000, "no JSON"),
    ],
)
def test_a_line_that_says_nothing_is_told_with_its_number(tmp_path: Path, line: Any, said: str) -> None:
    found = told(tmp_path, "", post(1), line, post(2))
    (problem,) = found.problems
    assert problem.position == 1 and problem.message.startswith("Line 4 cannot be used: ") and said in problem.message
    assert [each.native_id for each in found.posts] == ["1", "2"]


def test_what_nobody_knows_is_kept_and_told_once(tmp_path: Path) -> None:
    lines = [post(number, mood="wet") for number in range(3)]
    found = told(tmp_path, *lines, {"type": "poll", "of": "tea"}, header={**HEADER, "colour": "red"})
    assert [each.message.split(" is not known")[0] for each in found.problems] == [
        "“colour” in the first line",
        "The field “mood” of a line of the type “post”",
        "A line of the type “poll”",
    ]
    assert "3 times" in found.problems[1].message
    assert b'"mood": "wet"' in found.raws[0].payload and found.raws[-1].kind == "jsonl.unknown"


def test_a_thousand_unknown_names_are_not_told_one_by_one(tmp_path: Path) -> None:
    found = told(tmp_path, *[post(number, **{f"f{number}": 1}) for number in range(1500)])
    assert len(found.problems) == 21


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_letter(tmp_path: Path, mark: str) -> None:
    text = "\n".join(json.dumps(line, ensure_ascii=False) for line in (HEADER, post(text="Grüße")))
    found = taken_from(jsonl, tmp_path, {"letters.jsonl": text.encode(mark)})
    assert found.problems == [] and found.posts[0].text == (Span("text", "Grüße"),)


def test_it_may_be_packed_and_break_off(tmp_path: Path) -> None:
    text = "\n".join([json.dumps(HEADER), *(json.dumps(post(number, text="x" * 99)) for number in range(4000))])
    packed = gzip.compress(text.encode())
    whole = taken_from(jsonl, tmp_path / "a", {"letters.jsonl.gz": packed})
    assert len(whole.posts) == 4000 and not whole.problems
    cut = taken_from(jsonl, tmp_path / "b", {"letters.jsonl.gz": packed[: len(packed) * 3 // 4]})
    assert 1000 < len(cut.posts) < 4000 and "lines up to there were read" in cut.problems[-1].message


def test_numbers_beyond_belief_and_halves_of_characters_end_nothing(tmp_path: Path) -> None:
    found = told(tmp_path, json.dumps(post(likes=10**400, boosts=-5))[:-1] + ', "app": "\\ud800"}')
    assert found.problems == []
    assert (found.posts[0].likes, found.posts[0].boosts, found.posts[0].app) == (10**12, 0, "\ufffd")


def test_a_file_that_is_not_there_is_missed(tmp_path: Path) -> None:
    pictured = post(media=[{"file": "a.png"}, {"file": "media/b.png"}, "c.png"])
    found = told(tmp_path, pictured, files={"media/b.png": PNG})
    assert [each.key for each in found.posts[0].media] == ["a.png", "b.png", "c.png"]
    assert "2 files" in found.problems[0].message and "a.png" in found.problems[0].message


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ({"tweetarchive": 2, "service": "x"}, "version 2"),
        ({"tweetarchive": 1}, "names no service"),
        ({"tweetarchive": 1, "service": "../x"}, "names no service"),
        ({"tweetarchive": 1, "service": "x", "belongs": "me"}, "belongs"),
        ({"tweetarchive": 1, "service": "x", "generated": "soon"}, "no time"),
        ({"tweetarchive": 1, "service": "x", "account": 1.5}, "no account"),
    ],
)
def test_a_first_line_that_says_nothing_ends_it(tmp_path: Path, header: Any, said: str) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(json.dumps(header) + "\n", encoding="utf-8")
    with open_export(path) as export:
        assert identify(export) is jsonl
        with pytest.raises(UnreadableExport, match=said):
            jsonl.origin(export)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
        lambda of: (
            st.lists(of, max_size=3)
            | st.dictionaries(
                st.sampled_from(["id", "author", "name", "text", "mention", "file"]) | st.text(), of, max_size=3
            )
        ),
        max_leaves=6,
    ),
    st.sampled_from(sorted(FIELDS)),
    st.data(),
)
def test_whatever_stands_in_a_field_is_understood_or_refused(value: Any, kind: str, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(FIELDS[kind])))
    line = {**post(), "article": "https://b.example/x", "old": "a", "new": "b", "direction": "follower", "type": kind}
    line[name] = value
    try:
        assert meaning(line, "letters", 5)
    except ValueError as error:
        assert str(error)


@given(st.text(max_size=300))
def test_ids_are_safe_in_paths_and_stay_what_they_are(native_id: str) -> None:
    safe = safe_id(native_id)
    assert re.fullmatch(r"[a-z0-9._-]{1,220}", safe) and safe[0] not in "./"
    assert safe_id(safe) == safe


# --- who knows it ---------------------------------------------------------------------------------------------------


def test_it_is_known_as_a_file_a_folder_and_a_zip(tmp_path: Path) -> None:
    text = json.dumps(HEADER) + "\n" + json.dumps(post()) + "\n"
    (tmp_path / "notes.txt").write_text(text, encoding="utf-8")
    (tmp_path / "letters.json").write_text("\n" + text, encoding="utf-8")
    (tmp_path / "backup-remark.jsonl").write_text(text, encoding="utf-8")
    files = {"box/archive.jsonl": text.encode(), "box/media/a.png": PNG}
    make_zip(tmp_path / "box.zip", files)
    for path in sorted(tmp_path.iterdir()):
        with open_export(path) as export:
            assert identify(export) is jsonl, path
            assert jsonl.origin(export).owner == "7"


def test_several_are_not_taken_for_one(tmp_path: Path) -> None:
    for number in "12":
        (tmp_path / "box/accounts" / number).mkdir(parents=True)
        (tmp_path / "box/accounts" / number / "archive.jsonl").write_text(json.dumps(HEADER) + "\n", "utf-8")
    with open_export(tmp_path / "box") as export, pytest.raises(UnrecognisedExport, match="each an export by itself"):
        identify(export)


@pytest.mark.parametrize("importer", ["commento", "disqus", "ghost", "isso", "remark42", "webmention", "wordpress"])
def test_it_claims_nothing_of_others(importer: str) -> None:
    assert jsonl in installed()
    for example in examples(importer):
        with open_export(handed_over(importer, example)) as export:
            assert jsonl.recognise(export) == ""


# --- beside others -------------------------------------------------------------------------------------------------


def test_it_stands_beside_the_services_own_exports(tmp_path: Path) -> None:
    """One account, half from Twitter and half from lines: one archive, one conversation, and each post once."""
    whens = ["2011-02-08 20:00:00", "2011-02-08 20:01:00", "2011-02-08 20:02:00"]
    one, two, three = map(snowflake, whens)
    tweets = [tweet(whens[0], "Tea?", native_id=one), tweet(whens[2], "Twice.", native_id=three)]
    export_at(tmp_path / "twitter", {"data/account.js": account(), "data/tweets.js": file_of("tweets", tweets)})
    header = {"tweetarchive": 1, "service": "twitter", "account": {"id": OWNER}}
    times = {"at": "2011-02-08T20:01:00Z"}, {"at": "2011-02-08T20:02:00Z"}
    lines = [post(two, text="Still?", reply_to=one, **times[0]), post(three, text="Twice.", **times[1])]
    text = "\n".join(json.dumps(line) for line in (header, *lines))
    (tmp_path / "more.jsonl").write_text(text, encoding="utf-8")
    archive = tmp_path / "mine"
    run("new", archive, tmp_path / "twitter")
    run("import", tmp_path / "more.jsonl", at=archive)
    assert "Woven: 3 posts, 1 conversations" in run("build", at=archive).stdout
    about = (archive / "site/about.html").read_text(encoding="utf-8")
    assert re.search(r"Public posts\W.*?\b3\b", about, re.DOTALL) and "4" not in re.findall(r">(\d+)<", about)


def test_whose_it_is_it_may_say_itself(tmp_path: Path) -> None:
    def lines(name: str, **header: Any) -> Path:
        path = tmp_path / name
        path.write_text(json.dumps({"tweetarchive": 1, "service": "x", **header}) + "\n" + json.dumps(post()), "utf-8")
        return path

    mine = lines("a.jsonl", account={"handle": "ann", "id": "1"})
    hers = lines("b.jsonl", account={"handle": "bo", "id": "2"}, whose="bo")
    found = import_exports(tmp_path / "mine", [mine, hers])
    assert [each.origin.person for each in found] == [None, "bo"]
    page = lines("c.jsonl", account={"id": "3"}, belongs="nobody", whose="nobody")
    assert [each.origin.person for each in import_exports(tmp_path / "mine", [page])] == [""]
    with pytest.raises(ConfigError, match="short name"):
        import_exports(tmp_path / "mine", [lines("d.jsonl", account={"id": "4"}, whose="../x")])
    with pytest.raises(ConfigError, match="belongs to"):
        import_exports(tmp_path / "mine", [lines("e.jsonl", account={"id": "5"})])


def test_what_it_keeps_is_the_services_own_record_again(tmp_path: Path) -> None:
    kept = {"type": "kept", "kind": "direct-message", "id": "5", "record": '{"x": 1}'}
    found = told(tmp_path, kept)
    assert found.raws == [Raw("direct-message", "5", b'{"x": 1}', "archive.jsonl", 0)]
    assert found.meant == []
    assert not [each for each in found.given if isinstance(each, Problem)]
