"""Records out of XML: what is given and in what order, what is told, and that nothing hostile gets any further."""

from __future__ import annotations

import gzip
import io
import tracemalloc
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.errors import LimitExceeded, UnsafeExport
from tweetarchive.exports import Member
from tweetarchive.exports.xml import DEEPEST, Element, Started, count_tags, peek, read_xml
from tweetarchive.records import Problem

HEAD = '<?xml version="1.0" encoding="UTF-8" ?>\n<rss xmlns:wp="http://wordpress.org/export/1.2/">\n<channel>\n'
TAIL = "</channel>\n</rss>\n"


def member(data: str | bytes, path: str = "blog.xml") -> Member:
    content = data.encode() if isinstance(data, str) else data
    return Member(path, len(content), path, lambda: io.BytesIO(content))


def read(data: str | bytes, records: Iterable[str] = ("item",)) -> tuple[list[Element], list[str]]:
    """The elements, and what was told."""
    given = list(read_xml(member(data), set(records)))
    elements = [each for each in given if isinstance(each, Element)]
    return elements, [each.message for each in given if isinstance(each, Problem)]


def items(data: str | bytes) -> list[Element]:
    return [element for element in read(data)[0] if element.name == "item"]


def channel(inside: str) -> str:
    return HEAD + inside + TAIL


# --- what is given -------------------------------------------------------------------------------------------------


def test_the_root_then_what_is_small_then_each_record_whole() -> None:
    text = channel("<title>My <b>Blog</b></title>\n<item><wp:comment><wp:id> 1 </wp:id></wp:comment>x</item>\n<item/>")
    started, title, first, second = read_xml(member(text), {"item"})
    assert isinstance(started, Started)
    assert (started.name, started.line) == ("rss", 2)
    assert started.attributes == {"xmlns:wp": "http://wordpress.org/export/1.2/"}
    assert isinstance(title, Element)
    assert (title.name, title.text, title.words("b"), title.line) == ("title", "My ", "Blog", 4)
    assert isinstance(first, Element)
    (comment,) = first.children
    assert (comment.name, comment.prefix, comment.space) == ("comment", "wp", "http://wordpress.org/export/1.2/")
    assert (comment.words("id"), first.text, first.line) == (" 1 ", "x", 5)
    assert isinstance(second, Element)
    assert (second.children, second.line) == ([], 6)


def test_words_around_elements_and_sections_are_joined() -> None:
    (item,) = items(channel("<item>a<![CDATA[<b>]]]]><![CDATA[>c]]> &amp; <x>y</x> d</item>"))
    assert item.text == "a<b>]]>c &  d"


def test_children_are_found_by_local_name_and_by_prefix() -> None:
    (item,) = items(channel("<item><excerpt:encoded>e</excerpt:encoded><content:encoded>c</content:encoded></item>"))
    assert [child.text for child in item.all("encoded")] == ["e", "c"]
    assert item.words("encoded") == "e"
    assert item.words("encoded", prefix="content") == "c"
    assert item.first("encoded", "wp") is None
    assert item.words("missing", "nothing") == "nothing"


def test_a_record_in_a_record_stays_in_it() -> None:
    found, _ = read("<r><post><post/></post><post/></r>", ["post"])
    assert [len(post.children) for post in found] == [1, 0]


def test_what_holds_records_is_no_element_and_what_stands_in_it_is_given_by_itself() -> None:
    comments = "<comments><note>x<i/></note><comment id='1'/><more/></comments>"
    text = f"<livejournal><maxid>9</maxid>{comments}<end/></livejournal>"
    found, told = read(text, ["comment"])
    assert [element.name for element in found] == ["maxid", "note", "comment", "more", "end"]
    assert told == []


def test_of_what_is_deep_and_no_record_nothing_is_given() -> None:
    found, _ = read(channel("<a><b>x</b></a><c/>") + "", ["item"])
    assert [(element.name, len(element.children)) for element in found] == [("a", 1), ("c", 0)]
    found, _ = read("<r><channel><item><a><b/></a></item></channel></r>", ["b"])
    assert [element.name for element in found] == ["b"]


def test_something_huge_that_is_no_record_is_not_held() -> None:
    found, _ = read("<r><big>" + "<one>x</one>" * 1500 + "</big><item/></r>")
    assert [element.name for element in found[-2:]] == ["one", "item"]
    assert len(found) == 1500  # those up to the limit and, at the third level, those behind it; one is where it showed


def test_attributes_go_by_local_name_and_none_is_lost() -> None:
    (item,) = items(channel('<item dsq:id="5" isPermaLink="false" xmlns:dsq="d"><g id="1" dsq:id="2"/></item>'))
    assert item.attributes == {"id": "5", "isPermaLink": "false"}
    assert item.children[0].attributes == {"id": "1", "dsq:id": "2"}


def test_namespaces_hold_where_they_are_declared() -> None:
    inside = '<item xmlns="urn:d" xmlns:wp="urn:other"><a/><wp:b/></item><item><a/><wp:b/></item>'
    first, second = items(channel(inside))
    assert [child.space for child in first.children] == ["urn:d", "urn:other"]
    assert [child.space for child in second.children] == ["", "http://wordpress.org/export/1.2/"]
    assert (first.space, second.space) == ("urn:d", "")


def test_a_prefix_that_is_not_declared_means_what_it_usually_does_and_that_is_told_once() -> None:
    found, told = read(channel("<item><atom:link/>\n<atom:link/><odd:x/></item>"))
    assert [child.space for child in found[0].children] == ["http://www.w3.org/2005/Atom"] * 2 + [""]
    assert told == [
        "line 4: the prefix “atom:” is not declared, so its usual meaning was taken.",
        "line 5: the prefix “odd:” is not declared, so its usual meaning was taken.",
    ]


# --- what is wrong -------------------------------------------------------------------------------------------------


def test_every_repair_is_told_with_its_line_and_the_words_are_right() -> None:
    text = channel("<item><t>?x=1&y=2</t>\n<t><![CDATA[a\x0bb]]></t>\n<t>&nbsp;</t></item>")
    found, told = read(text)
    assert [child.text for child in found[0].children] == ["?x=1&y=2", "ab", "\xa0"]
    assert sorted(told) == [
        "line 4: a raw “&” was kept as text.",
        "line 5: a control character (U+000B), which XML forbids, was left out.",
        "line 6: “&nbsp;”, which XML does not know, was read as HTML has it.",
    ]


def test_many_repairs_of_a_kind_are_counted() -> None:
    _, told = read(channel("<item>\n" + "& & &\n" * 50 + "</item>"))
    assert len(told) == 21
    assert told[0].startswith("line 5: a raw “&”")
    assert told[-1] == "30 more lines like these, the last of them line 54: a raw “&” was kept as text."


def test_where_tags_do_not_match_one_record_is_lost_and_said_to_be() -> None:
    text = channel("<item>1</item>\n<item>\n<a><b></a></item>\n<item>3</item><title>T</title>")
    found, told = read(text)
    assert [(element.name, element.text) for element in found] == [("item", "1"), ("item", "3"), ("title", "T")]
    assert told == [
        "line 6: this end tag does not belong to the tag that is open; the <item> that begins in line 5 is left out."
    ]
    assert count_tags(member(text), ["item"]) == {"item": 3}


@pytest.mark.parametrize("end", ["", "</wrong></item><item/>" + TAIL])
def test_of_a_record_that_breaks_off_what_is_complete_can_be_had(end: str) -> None:
    text = HEAD + "<item>words<a>1</a><b><c>2</c><d>3<e>4</e>" + end
    given = list(read_xml(member(text), {"item"}, broken=True))
    item = next(each for each in given if isinstance(each, Element))
    assert (item.whole, [child.name for child in item.children]) == (False, ["a"])
    told = [each.message for each in given if isinstance(each, Problem)]
    assert "; the <item> that begins in line 4 is not whole" in told[0]
    assert [each.whole for each in given if isinstance(each, Element)] == [False, True][: 2 if end else 1]


def test_lines_and_namespaces_are_right_after_a_fault() -> None:
    text = channel("<item><a></item>\n\n<item>\n<wp:x/>&raw</item>")
    found, told = read(text)
    assert (found[0].line, found[0].children[0].line) == (6, 7)
    assert found[0].children[0].space == "http://wordpress.org/export/1.2/"
    assert [line.split(":")[0] for line in told] == ["line 7", "line 4"]  # repairs of a piece come before its faults


def test_two_exports_in_one_file_are_both_read() -> None:
    found, told = read(channel("<item>1</item>") + channel("<item>2</item>"))
    assert [element.text for element in found] == ["1", "2"]
    assert told == ["line 7: something follows after the end of the XML."]


def test_a_fault_outside_of_records_costs_none() -> None:
    found, told = read(channel("<title>x</b>\n<item>1</item>"))
    assert [element.text for element in found if element.name == "item"] == ["1"]
    assert told[0] == "line 4: this end tag does not belong to the tag that is open."


@pytest.mark.parametrize("cut", ["<item>2</", "<item><![CDATA[2", "<item>2&am", "<item", "<item><!-- "])
def test_a_file_that_breaks_off_gives_what_is_complete(cut: str) -> None:
    found, told = read(HEAD + "<item>1</item>\n" + cut)
    assert [element.text for element in found if element.name == "item"] == ["1"]
    assert told[-1].startswith("line 5: the file breaks off here")
    if cut != "<item":
        assert "; the <item> that begins in line 5 is left out; everything before was kept" in told[-1]


@pytest.mark.parametrize("nothing", [b"", b"\n\n", b"Not XML at all.", b"{}"])
def test_a_file_without_xml_is_said_to_be_that(nothing: bytes) -> None:
    found, told = read(nothing)
    assert found == []
    assert len(told) == 1


@pytest.mark.parametrize(
    "bomb",
    [
        '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>\n<rss><item>&lol2;</item></rss>',
        '<!DOCTYPE r SYSTEM "file:///etc/passwd">\n<r><item/></r>',
        '<r><item/></r>\n<!ENTITY x "y">',
    ],
)
def test_entities_are_refused_in_one_sentence(bomb: str) -> None:
    with pytest.raises(UnsafeExport) as refused:
        read(f'<?xml version="1.0"?>\n{bomb}')
    assert "blog.xml: declares a document type or entities (line " in str(refused.value)
    with pytest.raises(UnsafeExport):
        count_tags(member(bomb), ["item"])


def test_a_doctype_in_words_is_words() -> None:
    (item,) = items(channel("<item><![CDATA[<!DOCTYPE html><!ENTITY x>]]></item><!-- <!DOCTYPE x> -->"))
    assert item.text == "<!DOCTYPE html><!ENTITY x>"


def test_nothing_nests_deeper_than_can_be_held() -> None:
    deep = "<a>" * 5000
    found, told = read(channel(f"<item>{deep}</item>\n<item>2</item>"))
    assert [element.text for element in found] == ["2"]
    assert told[0].startswith(f"line 4: elements stand more than {DEEPEST} deep in each other; the <item> that begins")
    assert read(channel("<item>" * 5000))[0] == []


# --- bytes ---------------------------------------------------------------------------------------------------------


def test_gzip_is_unpacked() -> None:
    assert [item.text for item in items(gzip.compress(channel("<item>1</item>").encode()))] == ["1"]


def test_gzip_that_breaks_off_or_is_damaged_gives_what_is_complete() -> None:
    # What is in it must not pack well, or the end would hold everything.
    filler = "".join(f"<item>{number * 7919 % 99991:x}</item>\n" for number in range(40_000))
    packed = gzip.compress(channel(filler).encode())
    for broken in (packed[: len(packed) // 2], packed[:-2], packed[:100_000] + b"\0" * 50 + packed[100_050:]):
        found, told = read(broken)
        assert len(found) > 10_000
        assert len(told) >= 1
    assert "its packing is damaged or breaks off here" in read(packed[:-2])[1][-1]


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused() -> None:
    packed = gzip.compress(channel("<item>" + " " * 30_000_000 + "</item>").encode())
    with pytest.raises(LimitExceeded, match="as a zip bomb does"):
        read(packed)


@pytest.mark.parametrize(
    ("charset", "declared", "words"),
    [
        ("utf-8", "UTF-8", "é “x” 😀"),
        ("utf-8-sig", "UTF-8", "é “x” 😀"),
        ("utf-8", "utf-16", "a lie é"),
        ("utf-16", "UTF-16", "é 😀"),
        ("utf-16-le", "UTF-16", "é 😀"),
        ("utf-16-be", "UTF-16", "é 😀"),
        ("cp1252", "ISO-8859-1", "é “x”"),
        ("cp1252", "windows-1252", "é “x”"),
        ("iso-8859-2", "ISO-8859-2", "łódź"),
        ("koi8-r", "KOI8-R", "привет"),
        ("shift_jis", "Shift_JIS", "こんにちは"),
    ],
)
def test_a_charset_is_believed_where_it_can_be(charset: str, declared: str, words: str) -> None:
    text = f'<?xml version="1.0" encoding="{declared}"?><r><item>{words}</item></r>'
    found, told = read(text.encode(charset))
    assert (found[0].text, told) == (words, [])


@pytest.mark.parametrize("declared", ["rot13", "zlib", "unicode_escape", "no-such", "utf-7"])
def test_a_charset_that_is_none_is_not_used(declared: str) -> None:
    found, told = read(f'<?xml version="1.0" encoding="{declared}"?><r><item>é +AGE- \\x41</item></r>')
    assert found[0].text == "é +AGE- \\x41"
    if declared != "utf-7":
        assert told == [f"line 1: its charset “{declared}” is unknown, so it is read as UTF-8."]


def test_bytes_that_are_none_of_the_charset_are_read_as_windows_has_them_or_marked() -> None:
    text = b"<r>\n<item>it\x92s caf\xe9 \xe9</item>\n<item>cut \xf0\x9f\x98</item><item>\xc3\xa9</item></r>"
    found, told = read(text)
    assert [element.text for element in found] == ["it’s café é", "cut \ufffd", "é"]
    assert told == [
        "line 2: a byte that is no UTF-8 was read as “’”.",
        "line 3: a byte that is no UTF-8 was read as “\ufffd”.",
    ]


def test_other_charsets_mark_what_they_cannot_read() -> None:
    found, told = read(b'<?xml version="1.0" encoding="Shift_JIS"?>\n<r><item>a\xff\xff</item></r>')
    assert found[0].text.startswith("a\ufffd")
    assert told == ["line 2: a byte that is no shift_jis became “\ufffd”."]


# --- counting and looking --------------------------------------------------------------------------------------------


def test_tags_are_counted_where_they_are_tags_even_if_nothing_can_be_parsed() -> None:
    text = channel("<item><wp:comment/><wfw:comment/><![CDATA[<item>]]></item></broken><item a='b'><wp:comments/>")
    assert count_tags(member(text), ["item", "comment"]) == {"item": 2, "comment": 2}
    assert count_tags(member(text), ["wp:comment", "nothing"]) == {"wp:comment": 1, "nothing": 0}
    seen = {"item": 0, "wp:comment": 0}
    list(read_xml(member(text), {"item"}, seen=seen))
    assert seen == {"item": 2, "wp:comment": 1}


def test_a_look_is_short_and_never_fails() -> None:
    assert peek(member("ä" * 100), 11) == "ä" * 11
    assert len(peek(member(channel("<item>" + "x" * 10**6)))) == 2**16
    assert peek(member(gzip.compress(HEAD.encode()))) == HEAD
    assert peek(member(gzip.compress(HEAD.encode())[:30])) == ""
    assert peek(member(b"")) == ""


def test_memory_is_that_of_a_record_not_of_the_file() -> None:
    text = channel("".join(f"<item><t><![CDATA[{number:06} {'x' * 3000}]]></t></item>\n" for number in range(4000)))
    tracemalloc.start()
    try:
        count = 0
        source = member(text)
        before = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        for each in read_xml(source, {"item"}):
            count += isinstance(each, Element)
        peak = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    assert count == 4000
    assert peek(source) != ""
    assert peak < 3_000_000  # of 12 MB


# --- whatever comes -------------------------------------------------------------------------------------------------

SCRAPS = st.sampled_from(
    [
        *(
            b"<item>",
            b"</item>",
            b"<title>",
            b"</title>",
            b"<![CDATA[",
            b"]]>",
            b"<!--",
            b"-->",
            b"<rss>",
            b"<channel>",
        ),
        *(b"</channel>", b"</rss>", b"&", b"&lt;", b"\xff", b"\xc3", b"<wp:x a='1' b:a='2'>", b"</wp:x>", b"\n", b"a"),
        *(
            b"<item/>",
            b"<?x",
            b"?>",
            b"\x1f\x8b",
            b"\xef\xbb\xbf",
            b"<xmlns:a xmlns:a='u'>",
            b"</xmlns:a>",
            b"\0",
            b"<",
        ),
    ]
)


@given(st.lists(SCRAPS, max_size=40).map(b"".join))
def test_anything_at_all_is_read_to_its_end(data: bytes) -> None:
    """No bytes lead to an exception, and what is lost is told: fewer items than tags means a Problem."""
    data = b"<r>" + data
    seen = {"item": 0}
    given = list(read_xml(member(data), {"item"}, seen=seen))
    found = sum(each.name == "item" for each in given if isinstance(each, Element))
    nested = sum(_inside(each) for each in given if isinstance(each, Element) and each.name == "item")
    assert found + nested <= seen["item"]
    if found + nested < seen["item"]:
        assert any(isinstance(each, Problem) for each in given)


def _inside(element: Element) -> int:
    return sum((child.name == "item") + _inside(child) for child in element.children)
