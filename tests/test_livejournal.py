"""LiveJournal's entries and comments, from ljdump's folder and LiveJournal's own documents.

Whole exports with all that they mean are in golden/livejournal; here is what a difference in them would mean.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from comment_making import Taken, check_example, examples, handed_over, in_order, taken, taken_from
from hypothesis import given as for_all
from hypothesis import strategies as st

from tweetarchive.exports import open_export
from tweetarchive.importers import livejournal
from tweetarchive.records import Blob, Content, Origin, Post, Precision, Problem, Raw, Skipped, Visibility


@pytest.mark.parametrize("example", examples("livejournal"))
def test_an_export_means_what_it_meant(example: str) -> None:
    check_example(livejournal, example)


def example(name: str) -> Taken:
    return taken(livejournal, handed_over("livejournal", name))


def entry(**more: str) -> str:
    told = {"itemid": "45", "subject": "Tea", "event": "Words", "logtime": "2009-01-15 15:45:00"} | more
    return "".join(f"<{name}>{value}</{name}>" for name, value in told.items())


def comment(number: int, words: str = "Hello", item: int = 45, **attributes: str) -> str:
    told = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return (
        f'<comment id="{number}" jitemid="{item}"{told}><body>{words}</body><date>2009-01-16T00:00:00Z</date></comment>'
    )


def journal(*comments: str, **more: str) -> dict[str, str]:
    """A month of entries, and comments."""
    url = "https://ann.livejournal.com/11543.html"
    return {
        "entries.xml": f"<livejournal><entry>{entry(url=url, **more)}</entry></livejournal>",
        "comments.xml": f"<livejournal><comments>{''.join(comments)}</comments></livejournal>",
    }


# --- recognised -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("L-1", "<entry/>"),
        ("C-1", "<livejournal><comment/></livejournal>"),
        ("x.xml", "<livejournal>a page about LiveJournal</livejournal>"),
        ("x.xml", "<comments><comment/></comments>"),
        ("x.xml", ""),
    ],
)
def test_other_files_are_not_its_own(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with open_export(tmp_path / name) as export:
        assert livejournal.recognise(export) == ""


def test_every_file_of_a_dump_is_known_and_the_password_is_not_read() -> None:
    found = example("ljdump")
    reasons = {each.member: each.reason for each in found.given if isinstance(each, Skipped)}
    assert "password" in reasons["ljdump.config"]
    assert len(reasons) == 4
    assert [each.key for each in found.given if isinstance(each, Blob)] == ["livejournal/ann_b/me.gif"]
    assert all(b"secret" not in raw.payload for raw in found.raws)


# --- which journal --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "site", "author"),
    [
        ("https://ann-b.livejournal.com/11543.html", "ann-b.livejournal.com", "livejournal:ann_b"),
        ("http://users.livejournal.com/_ann/11543.html", "users.livejournal.com/_ann", "livejournal:_ann"),
        ("https://ann.dreamwidth.org/11543.html", "ann.dreamwidth.org", "dreamwidth:ann"),
    ],
)
def test_an_entry_tells_whose_journal_it_is_in(tmp_path: Path, url: str, site: str, author: str) -> None:
    found = taken_from(livejournal, tmp_path, {"x.xml": f"<livejournal><entry>{entry(url=url)}</entry></livejournal>"})
    assert found.origin.owner == site
    (post,) = found.posts
    assert post.author and post.author.native_id == author


def test_a_dump_is_named_after_its_journal(tmp_path: Path) -> None:
    files = {"ann_b/L-45": f"<event>{entry(anum='23')}</event>", "ann_b/C-45": "<comments/>"}
    found = taken_from(livejournal, tmp_path, files)
    assert found.origin.owner == "ann-b.livejournal.com"
    assert found.posts[0].url == "https://ann-b.livejournal.com/11543.html"
    nameless = taken_from(livejournal, tmp_path / "2", {"backup/L-45": files["ann_b/L-45"], "backup/L-46": "<event/>"})
    assert nameless.origin.owner == ""
    assert [each.position for each in nameless.problems] == [0]


def test_two_journals_with_the_same_numbers_stay_two(tmp_path: Path) -> None:
    files = {f"{name}/L-45": f"<event>{entry(anum='1', subject=name)}</event>" for name in ("ann", "bea")}
    files |= {
        f"{name}/C-45": f"<comments><comment><id>7</id><body>{name}</body></comment></comments>"
        for name in ("ann", "bea")
    }
    found = taken_from(livejournal, tmp_path, files)
    assert {
        (each.native_id, each.content.source) for each in found.posts if each.kind == "comment" and each.content
    } == {(f"{name}.livejournal.com_11521.lj7", name) for name in ("ann", "bea")}


def test_in_a_community_the_author_is_who_posted(tmp_path: Path) -> None:
    found = taken_from(livejournal, tmp_path, journal(poster="Cem_C"))
    (post,) = found.posts
    assert post.author and (post.author.native_id, post.author.name) == ("livejournal:cem_c", "Cem_C")


# --- who could read it ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("security", "visibility"),
    [
        ("public", Visibility.PUBLIC),
        ("", Visibility.PUBLIC),
        ("private", Visibility.PROTECTED),
        ("usemask", Visibility.PROTECTED),
        ("something", Visibility.UNKNOWN),
    ],
)
def test_an_entry_and_its_comments_are_as_public_as_the_entry(
    tmp_path: Path, security: str, visibility: Visibility
) -> None:
    found = taken_from(livejournal, tmp_path, journal(comment(7), security=security))
    assert {each.visibility for each in found.posts} == {visibility}


@pytest.mark.parametrize(
    ("state", "visibility"),
    [
        ("", Visibility.PUBLIC),
        ("A", Visibility.PUBLIC),
        ("F", Visibility.PUBLIC),
        ("S", Visibility.PENDING),
        ("D", Visibility.DELETED),
        ("B", Visibility.SPAM),
        ("X", Visibility.UNKNOWN),
    ],
)
def test_a_comment_is_in_the_state_that_either_document_says(
    tmp_path: Path, state: str, visibility: Visibility
) -> None:
    within = taken_from(livejournal, tmp_path / "1", journal(comment(7, state=state)))
    assert within.post(".lj7").visibility is visibility
    meta = f'<livejournal><maxid>7</maxid><comments><comment id="7" state="{state}"/></comments></livejournal>'
    beside = taken_from(livejournal, tmp_path / "2", journal(comment(7)) | {"meta.xml": meta})
    assert beside.post(".lj7").visibility is visibility


def test_nothing_under_a_protected_entry_is_less_protected(tmp_path: Path) -> None:
    said = [comment(number, state=state) for number, state in enumerate("AFSD", 1)]
    found = taken_from(livejournal, tmp_path, journal(*said, security="usemask"))
    assert {each.visibility for each in found.posts} == {Visibility.PROTECTED}


def test_comments_whose_entries_are_missing_are_not_public() -> None:
    found = example("comments-alone")
    assert {each.visibility for each in found.posts} == {Visibility.UNKNOWN}
    assert any("Hand over the folder that holds both" in each.message for each in found.problems)
    assert any("get=comment_meta" in each.message for each in found.problems)


# --- who, when, what ------------------------------------------------------------------------------------------------


def test_a_deleted_comment_holds_the_tree_together() -> None:
    found = example("documents")
    gone, frozen = found.post(".lj102"), found.post(".lj103")
    assert gone.visibility is Visibility.DELETED
    assert gone.reply_to and gone.reply_to.native_id == found.post(".lj100").native_id
    assert frozen.reply_to and frozen.reply_to.native_id == gone.native_id


def test_people_are_users_numbers_or_nobody() -> None:
    found = example("documents")
    authors = {each.native_id.rpartition(".")[2]: each.author.native_id for each in found.posts if each.author}
    assert authors["lj100"] == "dreamwidth:bea_c"
    assert authors["lj101"] == found.post("_11543").author.native_id  # type: ignore[union-attr]  # who wrote the entry
    assert authors["lj104"].startswith("nobody:")
    assert authors["lj105"] == "dreamwidth:#9"
    assert found.account("dreamwidth:bea_c").website == "https://bea-c.dreamwidth.org/"
    assert "192.0.2." not in repr(found.meant)


def test_line_breaks_count_unless_the_author_said_otherwise(tmp_path: Path) -> None:
    typed = taken_from(livejournal, tmp_path / "1", journal(props="<opt_preformatted>0</opt_preformatted>"))
    made = taken_from(livejournal, tmp_path / "2", journal(props="<opt_preformatted>1</opt_preformatted>"))
    assert typed.posts[0].content == Content("breaks", "Words")
    assert made.posts[0].content == Content("html", "Words")
    assert example("documents").post(".lj103").content == Content("html", "<i>Frozen</i>")


@pytest.mark.parametrize(
    ("written", "created", "precision"),
    [
        (
            {"eventtime": "2009-01-15 07:45:00"},
            1232034300,
            Precision.SECOND,
        ),  # the author's clock is eight hours behind
        ({"eventtime": "1999-01-15 07:45:00"}, 916358400, Precision.DAY),  # dated back ten years
        ({"eventtime": "2009-01-15 07:45", "logtime": ""}, 1231977600, Precision.DAY),
        ({"logtime": ""}, 0, Precision.UNKNOWN),
    ],
)
def test_the_servers_clock_counts_unless_an_entry_was_dated_back(
    tmp_path: Path, written: dict[str, str], created: int, precision: Precision
) -> None:
    (post,) = taken_from(livejournal, tmp_path, journal(**written)).posts
    assert (post.created, post.precision) == (created, precision)


def test_tags_are_hashtags(tmp_path: Path) -> None:
    (post,) = taken_from(livejournal, tmp_path, journal(props="<taglist>tea, bad weather,</taglist>")).posts
    assert post.hashtags == ("tea", "bad weather")


# --- whatever comes -------------------------------------------------------------------------------------------------


def test_a_document_that_breaks_off_gives_what_was_whole(tmp_path: Path) -> None:
    files = journal(comment(7), comment(8), comment(9, "cut here"))
    files["comments.xml"] = files["comments.xml"].partition("cut here")[0]
    found = taken_from(livejournal, tmp_path, files)
    assert {each.native_id for each in found.raws if each.kind == "livejournal.comment"} == {"ann:7", "ann:8"}
    assert any("breaks off" in each.message for each in found.problems)


values = st.none() | st.integers() | st.text(max_size=20) | st.lists(st.dictionaries(st.text(max_size=5), st.text()))
fields = st.dictionaries(
    st.sampled_from(["@id", "@posterid", "@state", "date", "body", "property", "props", "event", "logtime", "url"]),
    values,
)


@for_all(
    st.sampled_from(["livejournal.article", "livejournal.comment"]),
    st.dictionaries(st.sampled_from(["entry", "comment", "article", "site", "item", "user", "state"]), fields | values),
)
def test_any_record_is_told_or_is_a_problem(kind: str, payload: dict[str, object]) -> None:
    raw = Raw(kind, "1", json.dumps(payload).encode(), "x.xml", 0)
    for each in livejournal.interpret(in_order([raw]), Origin(service="livejournal")):
        assert not isinstance(each, Post) or each.visibility is not Visibility.PUBLIC or payload["article"]
        assert not isinstance(each, Problem) or each.message
