"""What `export` writes: what may be shown and was asked for, in every format; and of everything an archive again."""

from __future__ import annotations

import csv
import filecmp
import io
import json
import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import bagit
import msgspec
import pytest
from command_line import run
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive import folder as recipes
from tweetarchive.archive import Archive
from tweetarchive.errors import BuildError, ConfigError
from tweetarchive.exporting import Format, Wish, day_of, export
from tweetarchive.formats import lines, output, sheets
from tweetarchive.formats.database import SCHEMA
from tweetarchive.importers.jsonl.interpreting import meaning
from tweetarchive.records import (
    Account,
    AccountRef,
    Content,
    Follow,
    HandleChange,
    Like,
    Media,
    Post,
    PostRef,
    Precision,
    Provenance,
    Span,
    Visibility,
)

ROOT = Path(__file__).parent.parent
DOC = (ROOT / "docs" / "export.md").read_text(encoding="utf-8")
FORMATS: tuple[Format, ...] = ("jsonl", "as2", "csv", "sqlite", "bagit")


def quiet(stage: str, done: int, total: int | None) -> None:
    """Nobody watches."""


def exported(archive: Path, to: Path, form: Format, **wish: Any) -> Path:
    done = export(recipes.find(archive), Wish(form, to, **wish), on_progress=quiet)
    assert done.path == to
    return to


@pytest.fixture(scope="module")
def outputs(example: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[Format, Path]:
    """The example in every format."""
    at = tmp_path_factory.mktemp("outputs")
    return {form: exported(example, at / form, form) for form in FORMATS}


@pytest.fixture(scope="module")
def box(example: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All of the example, as lines, imported into itself and built."""
    at = tmp_path_factory.mktemp("box") / "box"
    told = run("-C", example, "export", "--format", "jsonl", "--everything", "-o", at)
    assert "give it to nobody" in told.stderr.replace("\n", " ")
    run("import", *sorted((at / "accounts").iterdir()), at=at)
    run("build", at=at)
    return at


# --- all of it ----------------------------------------------------------------------------------------------------


def test_lines_of_everything_make_the_same_site_to_the_byte(example: Path, box: Path) -> None:
    ours, theirs = (
        {str(path.relative_to(root / "site")) for path in (root / "site").rglob("*") if path.is_file()}
        for root in (example, box)
    )
    assert ours ^ theirs == set() and len(ours) > 1000
    same = sorted(ours - {".tweetarchive.json"})  # what a build remembers for the next one
    _, different, unread = filecmp.cmpfiles(example / "site", box / "site", same, shallow=False)
    assert (different, unread) == ([], [])


def test_lines_of_everything_hold_what_no_line_says_as_it_was(example: Path, box: Path) -> None:
    with Archive.open(example / "archive.db") as before, Archive.open(box / "archive.db") as after:
        assert [(each.service, each.owner, each.person) for each in before.owners()] == [
            (each.service, each.owner, each.person) for each in after.owners()
        ]
        letters = [
            {(raw.native_id, raw.payload) for owner in archive.owners()
             for raw in archive.records(owner.service, owner.owner) if raw.kind == "direct-message"}
            for archive in (before, after)
        ]  # fmt: skip
    assert letters[0] == letters[1] != set()


def test_imported_again_nothing_changes(box: Path) -> None:
    accounts = sorted((box / "accounts").iterdir())
    with Archive.open(box / "archive.db") as archive:
        before = archive.revision(), len(archive.ledgers())
    run("import", accounts[0], accounts[-1], at=box)
    with Archive.open(box / "archive.db") as archive:
        assert (archive.revision(), len(archive.ledgers())) == before == (before[0], len(accounts))


def test_a_bag_of_everything_is_the_archive_itself(example: Path, tmp_path: Path) -> None:
    at = exported(example, tmp_path / "bag", "bagit", everything=True)
    bagit.Bag(str(at)).validate()
    with Archive.open(example / "archive.db") as before, Archive.open(at / "data/archive.db") as after:
        assert before.revision() == after.revision()
        assert after.verify(media=True) == []
    for name in ("archive.toml", "people/nancy.md", "hide.toml"):
        if (example / name).exists():
            assert (at / "data" / name).read_bytes() == (example / name).read_bytes()
    named = {
        item["file"]
        for path in (at / "data/accounts").iterdir()
        for line in path.read_text("utf-8").splitlines()
        for item in json.loads(line).get("media", ())
        if "file" in item
    }
    assert named and all((at / "data/media" / name).is_file() for name in named)


# --- what may be shown ----------------------------------------------------------------------------------------------


def everything_in(path: Path) -> str:
    files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
    return "\n".join(each.read_bytes().decode("utf-8", "replace") for each in files)


@pytest.mark.parametrize("form", FORMATS)
def test_private_words_are_in_no_format(outputs: dict[Format, Path], form: Format) -> None:
    private = (ROOT / "example-archive/private-words.txt").read_text("utf-8").splitlines()
    words = [word for word in private if word and not word.startswith("#")]
    text = everything_in(outputs[form]).casefold()
    assert len(words) > 30 and [word for word in words if word.casefold() in text] == []


def test_private_words_are_in_everything(box: Path) -> None:
    assert "private" not in (box / output.NOTE).read_text("utf-8").splitlines()[0]
    text = "\n".join(path.read_text("utf-8") for path in (box / "accounts").glob("*/archive.jsonl"))
    assert '"type":"kept","kind":"direct-message"' in text


def keys_in(form: Format, path: Path) -> list[str]:
    """Where each post stood, in the order of the format."""
    match form:
        case "jsonl" | "bagit":
            text = (path / "data/archive.jsonl" if form == "bagit" else path).read_text("utf-8")
            told = map(json.loads, text.splitlines()[1:])
            return [_key(each) for each in told if each["type"] not in ("account",)]
        case "as2":
            return [each.get("url") or each["id"] for each in json.loads(path.read_bytes())["orderedItems"]]
        case "csv":
            with (path / "posts.csv").open(encoding="utf-8-sig", newline="") as file:
                return [row["key"] for row in csv.DictReader(file)]
        case "sqlite":
            with closing(sqlite3.connect(path)) as connection:
                return [key for (key,) in connection.execute("SELECT key FROM post ORDER BY rowid")]


def _key(line: Mapping[str, Any]) -> str:
    service = "blog" if line["type"] in ("article", "comment") else line.get("service", "twitter")
    return f"{service}-{line['id']}"


def asked(example: Path, sql: str) -> list[str]:
    with closing(sqlite3.connect(example / "album.db")) as album:
        return [key for (key,) in album.execute(f"SELECT key FROM post WHERE kind <> 'ghost' AND {sql} ORDER BY id")]


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    ("wish", "sql"),
    [
        ({}, "1"),
        ({"since": "2012", "until": "2014-06"}, "day BETWEEN 20120101 AND 20140630"),
        ({"kinds": ("comment", "article")}, "kind IN ('comment', 'article')"),
        ({"services": ("twitter",), "until": "2011-02-08"}, "service = 'twitter' AND day <= 20110208"),
        (
            {"friend": "marit"},
            "(id IN (SELECT post FROM exchange JOIN person ON person.id = person WHERE slug = 'marit') OR thread IN"
            " (SELECT thread FROM thread_person JOIN person ON person.id = person WHERE slug = 'marit' AND posts > 0))",
        ),
        ({"friend": "marit", "kinds": ("boost",), "since": "2030"}, "0"),
    ],
)
def test_filters_hold_in_every_format(
    example: Path, outputs: dict[Format, Path], tmp_path: Path, form: Format, wish: dict[str, Any], sql: str
) -> None:
    path = exported(example, tmp_path / "out", form, **wish) if wish else outputs[form]
    found, wanted = keys_in(form, path), asked(example, sql)
    if form == "as2":
        assert len(found) == len(wanted) == json.loads(path.read_bytes())["totalItems"]
    else:
        assert found == wanted


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_archive_gives_the_same_bytes(
    example: Path, outputs: dict[Format, Path], tmp_path: Path, form: Format
) -> None:
    again = exported(example, tmp_path / form, form)
    if form != "sqlite":
        assert everything_in(again) == everything_in(outputs[form])
    else:
        assert again.read_bytes()[100:] == outputs[form].read_bytes()[100:]


# --- each format ----------------------------------------------------------------------------------------------------


def test_lines_of_what_is_shown_can_be_imported(outputs: dict[Format, Path], tmp_path: Path) -> None:
    run("new", tmp_path / "new")
    told = run("import", outputs["bagit"] / "data", at=tmp_path / "new")
    assert told.stderr == ""
    assert re.search(r"pictures and films +\d+ +\d+ +0 +0$", told.stdout, re.MULTILINE)


def test_a_bag_is_valid_and_notices_a_changed_byte(outputs: dict[Format, Path], tmp_path: Path) -> None:
    bag = bagit.Bag(str(outputs["bagit"]))
    bag.validate()
    assert bag.info["Payload-Oxum"].partition(".")[2] == str(len(list(bag.payload_files())))
    changed = outputs["bagit"] / "data/archive.jsonl"
    before = changed.read_bytes()
    try:
        changed.write_bytes(before.replace(b"e", b"a", 1))
        with pytest.raises(bagit.BagValidationError):
            bagit.Bag(str(outputs["bagit"])).validate()
    finally:
        changed.write_bytes(before)


def test_activities_say_who_what_and_to_what(example: Path, outputs: dict[Format, Path]) -> None:
    told = json.loads(outputs["as2"].read_bytes())
    assert told["type"] == "OrderedCollection" and told["@context"][0] == "https://www.w3.org/ns/activitystreams"
    items = told["orderedItems"]
    assert {item["type"] for item in items} == {"Note", "Article", "Announce"}
    ids = [item["id"] for item in items if item["type"] != "Announce"]
    assert len(set(ids)) == len(ids)
    for item in items:
        assert item["to"] == ["https://www.w3.org/ns/activitystreams#Public"]
        assert item["attributedTo" if item["type"] != "Announce" else "actor"]["id"]
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", item.get("published", "2000-01-01T00:00:00Z"))
        assert not re.search(r"<(?:script|iframe|style)|\son\w+=|javascript:", item.get("content", ""), re.IGNORECASE)
    tags = {tag["type"] for item in items for tag in item.get("tag", ())}
    assert tags == {"Mention", "Hashtag", "Link"}
    assert sum(item.get("inReplyTo") in ids for item in items) > 300
    assert {each["type"] for item in items for each in item.get("attachment", ())} >= {"Image", "Video"}


def test_what_strangers_typed_stays_words(tmp_path: Path) -> None:
    evil = '<img src=x onerror="alert(1)"><script>alert(2)</script><a href="javascript:alert(3)">here</a>'
    public = {"visibility": "public", "at": "2012-05-19T20:15:00Z"}
    bea = {"id": "b", "name": '=HYPERLINK("http://b.example")'}
    runs = [{"text": f"@nancy {evil}"}, {"link": "x", "to": "javascript:alert(4)"}]
    told: list[dict[str, Any]] = [
        {"tweetarchive": 1, "service": "letters", "account": {"id": "1", "handle": "ann"}},
        {"type": "post", "id": "1", **public, "text": runs},
        {"type": "post", "id": "2", **public, "text": "+1", "reply_to": "1"},
        {"type": "article", "url": "https://a.example/x", **public, "author": {"id": "1"}, "title": evil, "html": evil},
        {"type": "comment", "id": "c1", "article": "https://a.example/x", **public, "author": bea, "html": evil},
    ]  # fmt: skip
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, told)), encoding="utf-8")
    (tmp_path / "ann").mkdir()
    folder = recipes.create(tmp_path / "ann")
    (folder.root / "people/ann.md").write_text('+++\naccounts = ["letters:1", "blog:1"]\n+++\n', encoding="utf-8")
    recipes.import_exports(folder, [tmp_path / "a.jsonl"], on_progress=quiet)
    items = json.loads(exported(folder.root, tmp_path / "as2", "as2").read_bytes())["orderedItems"]
    html = [item["content"] for item in items]
    assert len(html) == 4 and any("here" in text for text in html)
    for text in html:
        assert not re.search(r"<script|<[^>]*(?:onerror|javascript:)", text, re.IGNORECASE), text
    with (exported(folder.root, tmp_path / "csv", "csv") / "posts.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["author"][:11] for row in rows if row["kind"] == "comment"} == {"'=HYPERLINK"}
    assert "'+1" in [row["text"] for row in rows]
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "@"))]


def test_tables_are_read_by_what_the_description_says(outputs: dict[Format, Path]) -> None:
    for name, columns in (("posts.csv", sheets.POSTS), ("people.csv", sheets.PEOPLE)):
        with (outputs["csv"] / name).open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        assert tuple(rows[0]) == columns and {len(row) for row in rows} == {len(columns)} and len(rows) > 10
        assert all(f"`{column}`" in DOC for column in columns)
        assert b"\r\n" in (outputs["csv"] / name).read_bytes()


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t", "\r", "＝", "＠"])
def test_no_cell_is_a_formula(begins: str) -> None:
    assert sheets.guarded([f"{begins}HYPERLINK(1)", 7, -7, "tea"]) == [f"'{begins}HYPERLINK(1)", 7, -7, "tea"]


def test_the_database_is_as_the_description_says(outputs: dict[Format, Path]) -> None:
    with closing(sqlite3.connect(outputs["sqlite"])) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            assert f"`{table}`" in DOC and connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        (question,) = re.findall(r"sqlite3 \S+ \"(SELECT .*?)\"", DOC, re.DOTALL)
        assert len(connection.execute(question).fetchall()) == 10
        assert "-- " in SCHEMA


# --- where it goes --------------------------------------------------------------------------------------------------


def test_nothing_is_written_over(example: Path, tmp_path: Path) -> None:
    path = tmp_path / "posts.jsonl"
    path.write_text("mine", encoding="utf-8")
    told = run("-C", example, "export", "--format", "jsonl", "-o", path, code=2)
    assert "is there already" in told.stderr and "--force" in told.stderr and path.read_text("utf-8") == "mine"
    run("-C", example, "export", "--format", "jsonl", "-o", path, "--force", "--since", "2030")
    assert len(path.read_text("utf-8").splitlines()) == 1
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_replaced_only_if_it_is_an_export(example: Path, tmp_path: Path) -> None:
    at = tmp_path / "sheets"
    exported(example, at, "csv", since="2030")
    with pytest.raises(ConfigError, match="is there already"):
        exported(example, at, "csv")
    exported(example, at, "csv", force=True, kinds=("article",))
    (tmp_path / "home").mkdir()
    (tmp_path / "home/mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(ConfigError, match="is no export"):
        exported(example, tmp_path / "home", "csv", force=True)
    with pytest.raises(ConfigError, match="is a folder"):
        exported(example, tmp_path / "home", "jsonl", force=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "sheets"]
    with pytest.raises(BuildError):
        exported(example, tmp_path / "home/mine.txt/x", "csv")


def test_lines_can_be_handed_on(example: Path) -> None:
    told = run("-C", example, "export", "--format", "jsonl", "-o", "-", "--friend", "marit", "--until", "2012")
    header, *rest = map(json.loads, told.stdout.splitlines())
    assert header["tweetarchive"] == 1 and rest and told.stderr == ""


@pytest.mark.parametrize(
    ("form", "wish", "streams", "said"),
    [
        ("as2", {}, True, "only jsonl"),
        ("csv", {"everything": True}, False, "more than this format"),
        ("jsonl", {"everything": True}, True, "more than this format"),
        ("jsonl", {"everything": True, "friend": "marit"}, False, "nothing can be left out"),
        ("jsonl", {"friend": "maritt"}, False, 'did you mean "marit"'),
        ("jsonl", {"services": ("twiter",)}, False, 'did you mean "twitter"'),
        ("jsonl", {"since": "2012-02-30"}, False, "no date"),
    ],
)
def test_what_cannot_be_is_said(
    example: Path, tmp_path: Path, form: Format, wish: dict[str, Any], streams: bool, said: str
) -> None:
    to = io.BytesIO() if streams else None
    with pytest.raises(ConfigError, match=said):
        export(recipes.find(example), Wish(form, tmp_path / "out", **wish), to=to, on_progress=quiet)
    assert list(tmp_path.iterdir()) == [] and not (to and to.getvalue())


def test_days() -> None:
    assert [day_of(text) for text in ("", "2012", "2012-05", "2012-05-19")] == [0, 20120101, 20120501, 20120519]
    assert [day_of(text, last=True) for text in ("", "2012", "2012-02")] == [0, 20121231, 20120229]


# --- what a line says, it means ---------------------------------------------------------------------------------------

TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
IDS = st.from_regex(r"\A[a-z0-9][a-z0-9._-]{0,20}\Z")
HANDLES = st.from_regex(r"\A[A-Za-z0-9_]{1,10}\Z")
TIMES = st.integers(0, 4_000_000_000)
REFS = st.builds(AccountRef, IDS, st.just("") | HANDLES, TEXTS) | st.builds(AccountRef, st.just(""), HANDLES)
POSTS_NAMED = st.builds(PostRef, IDS, REFS | st.just(AccountRef()))
MARKED = st.text("abcé #@", min_size=1, max_size=8)
RUNS = st.one_of(
    st.builds(Span, st.sampled_from(["text", "bold", "italic"]), MARKED),
    st.builds(lambda handle, native_id: Span("mention", f"@{handle}", native_id), HANDLES, IDS | st.just("")),
    st.builds(lambda tag: Span("tag", f"#{tag}", tag), HANDLES),
    st.builds(Span, st.just("link"), MARKED, st.just("https://b.example/x")),
)
MEDIA = st.builds(
    Media, kind=st.sampled_from(["photo", "video", "gif"]), key=IDS, alt=TEXTS, width=st.integers(0, 9999),
    height=st.integers(0, 9999), duration_ms=st.integers(0, 10**9),
)  # fmt: skip
COMMON: dict[str, st.SearchStrategy[Any]] = {
    "created": TIMES,
    "precision": st.sampled_from(Precision),
    "visibility": st.sampled_from(Visibility),
    "provenance": st.sampled_from(Provenance),
    "media": st.lists(MEDIA, max_size=2).map(tuple),
    "nested": st.booleans(),
    "ordinal": st.integers(0, 99),
    "whole": st.booleans(),
    "sensitive": st.booleans(),
    "lang": st.sampled_from(["", "en"]),
    "app": TEXTS,
    "likes": st.integers(0, 10**6),
    "boosts": st.integers(0, 10**6),
    "as_of": TIMES,
}
POSTS = st.builds(
    Post, service=st.sampled_from(["twitter", "letters"]), native_id=IDS, author=st.none() | REFS, **COMMON,
    text=st.lists(RUNS, max_size=4).map(tuple), addressed=st.lists(REFS, max_size=2).map(tuple),
    mentions=st.lists(REFS, max_size=2).map(tuple), hashtags=st.lists(HANDLES, max_size=2).map(tuple),
    reply_to=st.none() | POSTS_NAMED, quote=st.none() | POSTS_NAMED,
    boost_of=st.none() | POSTS_NAMED | st.builds(PostRef, st.just(""), REFS),
    edit_ids=st.lists(IDS, max_size=3).map(tuple),
)  # fmt: skip
FORMS = ("html", "wordpress", "breaks", "markdown", "plain")
UNDER = st.builds(
    Post, service=st.just("blog"), native_id=IDS.map("b.example_x.{}".format), **COMMON,
    author=REFS | st.just(AccountRef()) | st.none(),
    kind=st.sampled_from(["comment", "ping"]), title=TEXTS, article=st.just(PostRef("b.example_x")),
    content=st.none() | st.builds(Content, st.sampled_from(FORMS), TEXTS),
    reply_to=st.none() | st.builds(PostRef, IDS.map("b.example_x.{}".format)),
)  # fmt: skip
ACCOUNTS = st.builds(
    Account, service=st.just("letters"), native_id=IDS, handle=HANDLES, name=TEXTS, bio=TEXTS, location=TEXTS,
    website=st.just("") | st.just("https://b.example"), avatar_key=IDS, same_as=st.lists(IDS, max_size=2).map(tuple),
    created=TIMES, own=st.booleans(), as_of=TIMES,
)  # fmt: skip
OTHERS = st.one_of(
    st.builds(HandleChange, service=st.just("letters"), native_id=IDS, old=HANDLES, new=HANDLES, at=TIMES),
    st.builds(Like, service=st.just("letters"), native_id=IDS, text=TEXTS, at=TIMES),
    st.builds(Follow, service=st.just("letters"), native_id=IDS, direction=st.sampled_from(["follower", "following"])),
)


def same(key: str) -> str:
    return key


@given(POSTS | UNDER | ACCOUNTS | OTHERS)
def test_a_line_means_what_it_was_made_from(meant: Any) -> None:
    packed = lines.packed(lines.line_of(meant, "letters", 1_600_000_000, same))
    assert packed.count(b"\n") == 1
    assert meaning(msgspec.json.decode(packed), "letters", 1_600_000_000) == [meant]


def test_every_option_is_described() -> None:
    offered, described = (set(re.findall(r"--[a-z]+", text)) for text in (run("export", "--help").stdout, DOC))
    assert offered - {"--help", "--out"} <= described
