"""IntenseDebate's export. A whole one with all that it means is in golden/intensedebate."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from comment_making import check_example, examples, handed_over, in_order, taken, taken_from
from hypothesis import given as for_all
from hypothesis import strategies as st

from tweetarchive.exports import open_export
from tweetarchive.importers import intensedebate
from tweetarchive.records import Content, Origin, Post, Precision, Problem, Raw

EXAMPLE = "one-page-and-more"


@pytest.mark.parametrize("example", examples("intensedebate"))
def test_an_export_means_what_it_meant(example: str) -> None:
    check_example(intensedebate, example)


@pytest.mark.parametrize("text", ["<output><result/></output>", "<disqus><blogpost/></disqus>", "<rss/>", ""])
def test_other_files_are_not_its_own(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.xml").write_text(text, encoding="utf-8")
    with open_export(tmp_path / "x.xml") as export:
        assert intensedebate.recognise(export) == ""
        assert list(intensedebate.extract(export)) == []


def test_an_answer_can_be_older_than_what_it_answers() -> None:
    found = taken(intensedebate, handed_over("intensedebate", EXAMPLE))
    first, second = found.post(".id13"), found.post(".id14")
    assert first.reply_to and first.reply_to.native_id == second.native_id
    assert second.reply_to is None
    assert first.created == second.created + 356


def test_addresses_are_decoded_once_and_only_if_they_are_encoded(tmp_path: Path) -> None:
    pages = ["http%3A%2F%2Ft.example%2Fa%2520b", "http://t.example/c%2Fd"]
    xml = "".join(f"<blogpost><url>{url}</url><title/></blogpost>" for url in pages)
    found = taken_from(intensedebate, tmp_path, {"x.xml": f"<output>{xml}</output>"})
    assert [each.url for each in found.posts] == ["http://t.example/c%2Fd", "http://t.example/a%20b"]


def test_people_are_addresses_pages_or_names_and_nobody_is_the_service(tmp_path: Path) -> None:
    found = taken(intensedebate, handed_over("intensedebate", EXAMPLE))
    authors = {each.native_id.rpartition(".")[2]: each.author.native_id for each in found.posts if each.author}
    assert authors["id13"].startswith("mail:")
    assert authors["id14"] == "url:intensedebate.com/people/nancy_n"
    assert authors["id15"] == "url:intensedebate.com/people/oda"
    assert authors["id16"].startswith("nobody:")
    assert "j@x.example" not in repr(found.meant)
    assert "192.0.2." not in repr(found.meant)


def test_words_are_html_in_which_line_breaks_count_where_there_are_no_others() -> None:
    found = taken(intensedebate, handed_over("intensedebate", EXAMPLE))
    assert found.post(".id13").content == Content("breaks", "Is it raining???\n\nReally?")
    content = found.post(".id14").content
    assert content and content.format == "html"


def test_a_comment_without_a_time_is_kept_in_its_place() -> None:
    found = taken(intensedebate, handed_over("intensedebate", EXAMPLE))
    assert found.post(".id16").precision is Precision.UNKNOWN
    assert found.post("2007_11_rain").created == found.post(".id14").created  # its oldest comment


values = st.none() | st.integers() | st.text(max_size=20) | st.dictionaries(st.text(max_size=5), st.text(max_size=5))
fields = st.dictionaries(
    st.sampled_from(["@id", "@parentid", "url", "title", "guid", "name", "email", "text", "gmt"]), values
)


@for_all(
    st.sampled_from(["intensedebate.article", "intensedebate.comment"]),
    st.dictionaries(st.sampled_from(["page", "comment", "site", "oldest"]), fields | values),
)
def test_any_record_is_told_or_is_a_problem(kind: str, payload: object) -> None:
    raw = Raw(kind, "1", json.dumps(payload).encode(), "x.xml", 0)
    told = list(intensedebate.interpret(in_order([raw]), Origin(service="intensedebate")))
    assert any(isinstance(each, Post | Problem) for each in told)
