"""XML elements as plain data, and what a file is by its root."""

from __future__ import annotations

from pathlib import Path

import pytest
from exports_making import make_folder

from tweetarchive.exports import open_export
from tweetarchive.exports.fields import Fields, fields_of
from tweetarchive.exports.roots import likely_xml, root_of
from tweetarchive.exports.xml import Element, read_xml


def element(tmp_path: Path, xml: str, name: str) -> Element:
    (tmp_path / "x.xml").write_text(xml, encoding="utf-8")
    with open_export(tmp_path / "x.xml") as export:
        (found,) = [each for each in read_xml(export["x.xml"], (name,)) if isinstance(each, Element)]
    return found


def test_every_word_and_attribute_is_there(tmp_path: Path) -> None:
    xml = """<root><post dsq:id="900" xmlns:dsq="d"><id/><message><![CDATA[<p>Hi</p>]]></message>
      <author><name>Nancy</name><email>n@x.example</email></author><thread dsq:id="100"/></post></root>"""
    assert fields_of(element(tmp_path, xml, "post")) == {
        "@id": "900",
        "id": "",
        "message": "<p>Hi</p>",
        "author": {"name": "Nancy", "email": "n@x.example"},
        "thread": {"@id": "100"},
    }


def test_nodes_are_objects_lists_are_lists_and_nothing_is_lost_that_comes_twice(tmp_path: Path) -> None:
    xml = """<feed><entry><title>A</title><link rel="self"/><link rel="alternate"/><name>One</name><name>Two</name>
      <content type="html">Words</content><x/></entry></feed>"""
    found: Fields = fields_of(element(tmp_path, xml, "entry"), nodes=("title",), lists=("link",), without=("x",))
    assert found == {
        "title": {"text": "A"},
        "link": [{"@rel": "self"}, {"@rel": "alternate"}],
        "name": "One",
        "name#2": "Two",
        "content": {"@type": "html", "text": "Words"},
    }


def test_words_between_children_stay(tmp_path: Path) -> None:
    xml = "<root><body>Before <b>bold</b> after</body></root>"
    assert fields_of(element(tmp_path, xml, "body")) == {"b": "bold", "text": "Before  after"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('<?xml version="1.0"?>\n<!-- <not> --><disqus xmlns="x">', "disqus"),
        ("<ns0:feed xmlns:ns0='x'>", "feed"),
        ("<output><blogpost>", "output"),
        ("no <3 xml", ""),
        ("", ""),
        ("<!-- never closed <rss>", ""),
    ],
)
def test_a_root_is_told_by_its_start_tag(text: str, name: str) -> None:
    assert root_of(text)[0] == name


def test_files_are_likely_xml_by_name_and_a_lone_one_under_any(tmp_path: Path) -> None:
    make_folder(tmp_path / "many", {"a.xml": b"<a/>", "b.XML.GZ": b"<b/>", "c.txt": b"c", "d.atom": b"<d/>"})
    make_folder(tmp_path / "one", {"e.txt": b"<e/>"})
    with open_export(tmp_path / "many") as export:
        assert [each.path for each in likely_xml(export)] == ["a.xml", "b.XML.GZ"]
        assert [each.path for each in likely_xml(export, ".atom")] == ["a.xml", "b.XML.GZ", "d.atom"]
    with open_export(tmp_path / "one" / "e.txt") as export:
        assert [each.path for each in likely_xml(export)] == ["e.txt"]
