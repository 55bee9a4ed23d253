"""JS-Kit's and Echo's export. Whole ones with all that they mean are in golden/echo."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from comment_making import check_example, examples, handed_over, in_order, taken, taken_from
from hypothesis import given as for_all
from hypothesis import strategies as st

from tweetarchive.exports import open_export
from tweetarchive.importers import echo
from tweetarchive.records import Content, Origin, Post, Precision, Problem, Provenance, Raw


@pytest.mark.parametrize("example", examples("echo"))
def test_an_export_means_what_it_meant(example: str) -> None:
    check_example(echo, example)


@pytest.mark.parametrize(
    "text",
    [
        '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><jskit:attribute key="a"/></channel></rss>',
        "<rss><channel><item><guid>jsid-1</guid></item></channel></rss>",
        "<feed><jskit:attribute/></feed>",
        "",
    ],
)
def test_other_feeds_are_not_its_own(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.xml").write_text(text, encoding="utf-8")
    with open_export(tmp_path / "x.xml") as export:
        assert echo.recognise(export) == ""
        assert list(echo.extract(export)) == []


def test_a_comment_that_wordpress_knew_keeps_its_name_there() -> None:
    found = taken(echo, handed_over("echo", "with-wordpress"))
    comments = {each.native_id: each.reply_to for each in found.posts if each.kind == "comment"}
    page = "tea.example_2008_11_rain"
    assert set(comments) >= {f"{page}.c31", f"{page}.ech1226-101", f"{page}.ech1226-102"}
    parents = {one.removeprefix(page): other.native_id.removeprefix(page) for one, other in comments.items() if other}
    assert parents == {".ech1226-101": ".c31", ".ech1226-102": ".ech1226-101"}


def test_names_are_unescaped_as_often_as_they_were_escaped(tmp_path: Path) -> None:
    found = taken(echo, handed_over("echo", "with-wordpress"))
    nancy = found.post(".c31").author
    assert nancy and nancy.name == "Nancy & Sons"


def test_somebody_without_a_name_is_nobody_and_who_proved_a_page_is_that_page() -> None:
    found = taken(echo, handed_over("echo", "with-wordpress"))
    authors = {each.native_id.rpartition(".")[2]: each.author.native_id for each in found.posts if each.author}
    assert authors["ech1226-101"].startswith("nobody:")
    assert authors["ech1231-1"].startswith("nobody:")  # "Guest"
    assert authors["ech1226-102"] == "url:cem.example"


def test_words_are_html_in_which_line_breaks_count_where_there_are_no_others() -> None:
    found = taken(echo, handed_over("echo", "with-wordpress"))
    assert found.post(".c31").content == Content("breaks", "It is &quot;raining&quot;.\nReally.")
    assert found.post(".ech1226-101").content == Content("html", "So it is.<br/>Good.")


def test_where_a_page_does_not_say_where_it_is_its_comments_do_or_its_file() -> None:
    one = taken(echo, handed_over("echo", "with-wordpress")).post("2009_01_snow")
    other = taken(echo, handed_over("echo", "paths-only")).post("2009_01_snow")
    assert one.native_id == other.native_id == "tea.example_2009_01_snow"
    assert (one.provenance, one.precision) == (Provenance.EMBEDDED, Precision.UNKNOWN)


def test_a_file_that_breaks_off_gives_the_pages_that_were_whole(tmp_path: Path) -> None:
    whole = handed_over("echo", "with-wordpress").read_text(encoding="utf-8")
    found = taken_from(echo, tmp_path, {"cut.xml": whole[: whole.index("Snow!")]})
    assert {each.kind for each in found.raws} == {"echo.article", "echo.comment"}
    assert any("breaks off" in each.message for each in found.problems)


values = st.none() | st.integers() | st.text(max_size=20) | st.lists(st.dictionaries(st.text(max_size=5), st.text()))
fields = st.dictionaries(
    st.sampled_from(["guid", "author", "description", "pubDate", "attribute", "parent-guid", "title", "address"]),
    values,
)


@for_all(
    st.sampled_from(["echo.article", "echo.comment"]),
    st.dictionaries(st.sampled_from(["page", "item", "site", "parent_native"]), fields | values),
)
def test_any_record_is_told_or_is_a_problem(kind: str, payload: object) -> None:
    raw = Raw(kind, "1", json.dumps(payload).encode(), "x.xml", 0)
    told = list(echo.interpret(in_order([raw]), Origin(service="echo")))
    assert any(isinstance(each, Post | Problem) for each in told)
