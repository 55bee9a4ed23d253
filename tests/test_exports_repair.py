"""XML made well-formed: what is changed, what never is, and that every change is told with its line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import pairwise
from xml.parsers import expat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.errors import UnsafeExport
from tweetarchive.exports.repair import TEXT_FIELDS, repaired

Told = list[tuple[str, int]]


def repair(*texts: str, watch: Iterable[str] = ()) -> tuple[str, Told, list[str]]:
    """The repaired text, (kind, line) of all that was told, the start tags found."""
    told: Told = []
    pieces = list(repaired(texts, lambda kind, line, _: told.append((kind, line)), "x.xml", set(watch), TEXT_FIELDS))
    starts = [piece.text[at:].split(">")[0] for piece in pieces for at, _ in piece.starts]
    return "".join(piece.text for piece in pieces), told, starts


@pytest.mark.parametrize(
    ("written", "repaired_as", "kind"),
    [
        ("<a>x\x0by</a>", "<a>xy</a>", "control"),
        ("<a><![CDATA[x\x00\x1cy]]></a>", "<a><![CDATA[xy]]></a>", "control"),
        ("<a>x\uffffy</a>", "<a>xy</a>", "control"),
        ("<a>x&#11;y</a>", "<a>xy</a>", "number"),
        ("<a>x&#x0;y</a>", "<a>xy</a>", "number"),
        ("<a>x&#xD83D;y</a>", "<a>xy</a>", "number"),
        ("<a>&#xD83D;&#xDE00;</a>", "<a>😀</a>", "halves"),
        ("<a>&#55357;&#56832;</a>", "<a>😀</a>", "halves"),
        ("<a>?x=1&y=2</a>", "<a>?x=1&amp;y=2</a>", "&"),
        ('<a href="?x=1&y=2"/>', '<a href="?x=1&amp;y=2"/>', "&"),
        ("<a>R&D & more</a>", "<a>R&amp;D &amp; more</a>", "&"),
        ("<a>&unheardof;</a>", "<a>&amp;unheardof;</a>", "&"),
        ("<a>x&nbsp;y</a>", "<a>x\xa0y</a>", "entity"),
        ("<a>&laquo; B</a>", "<a>« B</a>", "entity"),
        ("<a>&nvlt;</a>", "<a>&lt;⃒</a>", "entity"),  # HTML's for "<" and a combining stroke
        ("<a>I <3 XML</a>", "<a>I &lt;3 XML</a>", "<"),
        ("<a>1 < 2</a>", "<a>1 &lt; 2</a>", "<"),
        ("<a></ b></a>", "<a>&lt;/ b></a>", "<"),
        ("<a><!x></a>", "<a>&lt;!x></a>", "<"),
        ("<a>x]]>y</a>", "<a>x]]&gt;y</a>", "]]>"),
        ("<title><![CDATA[a ]]> b]]></title>", "<title><![CDATA[a ]]]]><![CDATA[> b]]></title>", "unsplit"),
        (
            "<wp:meta_value><![CDATA[<script>//<![CDATA[ x //]]></script>]]></wp:meta_value>",
            "<wp:meta_value><![CDATA[<script>//<![CDATA[ x //]]]]><![CDATA[></script>]]></wp:meta_value>",
            "unsplit",
        ),
        ("\n\n<a/>", "\n\n<a/>", "before"),
        ("Warning: it is late\n<?xml version='1.0'?><a/>", "\n<a/>", "before"),
        ("<br />\n<b>Warning</b>: late in <b>x.php</b><br />\n<?xml version='1.0'?><a/>", "\n\n<a/>", "before"),
        ("Notice: late\n<a/>", "\n<a/>", "before"),
    ],
)
def test_what_is_wrong_is_put_right_and_told(written: str, repaired_as: str, kind: str) -> None:
    text, told, _ = repair(written)
    assert text == repaired_as
    assert {told_kind for told_kind, _ in told} == {kind}


@pytest.mark.parametrize(
    "sound",
    [
        "<a>&amp;&lt;&gt;&quot;&apos;&#233;&#xE9;&#128512;</a>",
        "<a><![CDATA[?x=1&y=2 &nbsp; <3 <b> &#11; <!DOCTYPE x> <!ENTITY y>]]></a>",
        "<title><![CDATA[x]]]]><![CDATA[>y]]></title>",
        "<title><![CDATA[x]]> &amp; <![CDATA[y]]></title>",
        "<title><![CDATA[x]]> and so on</title>",
        "<title><![CDATA[x]]>\n  </title>",
        "<title>\n  <![CDATA[]]>\n</title>",
        "<other><![CDATA[x]]> y</other>",
        "<été:ä b=\"c>d\" e='f'/>",
        "<_a:b.c-d/>",
        "<a><![CDATA[<?xml version='1.0'?>]]></a>",
        "<a>]] > ]>]</a>",
    ],
)
def test_what_is_right_stays(sound: str) -> None:
    assert repair(sound) == (sound, [], [])


def test_the_line_is_that_of_the_file() -> None:
    text = "<?xml version='1.0'?>\n<!-- & \n -->\n<a>\n&x <![CDATA[\n\x0b]]>\n<b>&nbsp;</b></a>"
    assert repair(text)[1] == [("control", 6), ("&", 5), ("entity", 7)]


def test_comments_and_instructions_go_and_their_line_breaks_stay() -> None:
    assert repair("<?xml version='1.0'?>\n<a><!-- -- <b>&\n --><?x\ny?>z</a>") == ("\n<a>\n\nz</a>", [], [])


@pytest.mark.parametrize("kind", ["DOCTYPE", "doctype", "ENTITY", "ELEMENT", "ATTLIST", "NOTATION"])
def test_a_declaration_is_refused_with_its_line(kind: str) -> None:
    with pytest.raises(UnsafeExport) as refused:
        repair(f'<?xml version="1.0"?>\n<!{kind} lolz [<!ENTITY lol "lol">]>\n<a/>')
    assert f"line 2: <!{kind} lolz" in str(refused.value)
    assert str(refused.value).startswith("x.xml: ")


@pytest.mark.parametrize("end", ["<", "</", "<!", "<![CDAT", "<!-", "&", "&am", "&#12", "<item a='x"])
def test_where_a_file_is_cut_nothing_is_taken_for_a_fault(end: str) -> None:
    assert repair(f"<r><item>x{end}")[:2] == (f"<r><item>x{end}", [])


def test_a_section_that_was_never_closed_swallows_no_more_than_it_would_anyhow() -> None:
    text = "<title><![CDATA[A</title><title><![CDATA[B]]></title>"
    assert repair(text)[0] == text
    text = "<title><![CDATA[A</title><b><![CDATA[B]]> c</b><title><![CDATA[D]]></title>"
    assert repair(text)[0] == text


def test_start_tags_are_found_where_they_are_tags() -> None:
    text = '<item><wp:item a="1"/><items/><![CDATA[<item>]]><!--<item>--></item><item\n/><x:items> <item & y>'
    assert repair(text, watch=["item"])[2] == ["<item", '<wp:item a="1"/', "<item\n/", "<item &amp; y"]
    assert repair(text, watch=["wp:item"])[2] == ['<wp:item a="1"/']
    assert repair(text, watch=["x:item", "items"])[2] == ["<items/", "<x:items"]


def test_a_tag_without_end_is_no_tag_and_holds_nothing_up() -> None:
    pieces = ["<a><b ", *["x" * 50_000] * 60]
    given = []
    held = 0
    for piece in repaired(pieces, lambda *_: None, "x.xml"):
        given.append(piece.text)
        held = max(held, 50_000 * len(given) - sum(map(len, given)))
    assert "".join(given) == "<a>&lt;b " + "x" * 3_000_000
    assert held < 1_300_000


# --- what holds for any text ---------------------------------------------------------------------------------------

SCRAPS = st.sampled_from(
    [
        *(
            "<![CDATA[",
            "]]>",
            "]",
            "]]",
            "<!--",
            "-->",
            "<?",
            "?>",
            "&",
            "&amp;",
            "&nbsp;",
            "&#",
            "&#11;",
            ";",
            "&#xD83D;",
        ),
        *(
            "&#xDE00;",
            "<",
            "</",
            ">",
            "<item>",
            "</item>",
            "<wp:item a='",
            "'>",
            "<title>",
            "</title>",
            "<!",
            "\n",
            " ",
        ),
        *("<!-- wp:", "\x0b", "a", "é", "😀", "<content:encoded>", "</content:encoded>", "<b/>", "\r\n", "xml", "D"),
    ]
)
TEXTS = st.lists(SCRAPS, max_size=40).map("".join)


def outcome(work: Callable[[], tuple[str, Told, list[str]]]) -> object:
    try:
        return work()
    except UnsafeExport as error:
        return str(error)


@given(TEXTS, st.lists(st.integers(0, 200), max_size=12))
def test_it_does_not_matter_where_the_text_is_cut(text: str, cuts: list[int]) -> None:
    places = sorted({min(cut, len(text)) for cut in cuts} | {0, len(text)})
    parts = [text[start:end] for start, end in pairwise(places)]
    whole = outcome(lambda: repair(text, watch=["item"]))
    cut = outcome(lambda: repair(*parts, watch=["item"]))
    if isinstance(whole, tuple) and isinstance(cut, tuple):
        # A control character is taken out before anything else is looked at, so only its turn may differ.
        assert cut[0] == whole[0]
        assert sorted(cut[1]) == sorted(whole[1])
        assert [start[:5] for start in cut[2]] == [start[:5] for start in whole[2]]
    else:
        assert cut == whole


@given(TEXTS)
def test_lines_are_counted_the_same_afterwards(text: str) -> None:
    if isinstance(found := outcome(lambda: repair(text)), tuple):
        assert found[0].count("\n") == text.count("\n")


@given(TEXTS)
def test_a_second_repair_finds_nothing_left(text: str) -> None:
    if isinstance(found := outcome(lambda: repair("<r>" + text)), tuple):
        again, told, _ = repair(found[0])
        assert (again, told) == (found[0], [])


CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=12)
WORDS = WORDS.map(lambda words: CONTROLS.sub("", words))
NAMES = st.sampled_from(["a", "title", "wp:meta_value", "encoded", "été"])


def escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;")


def section(words: str) -> str:
    return f"<![CDATA[{words.replace(']]>', ']]]]><![CDATA[>')}]]>"


INSIDE = st.lists(st.one_of(WORDS.map(escaped), WORDS.map(section), st.just("<!-- & -->")), max_size=4).map("".join)


@given(st.lists(st.tuples(NAMES, INSIDE), max_size=5))
def test_a_well_formed_file_means_afterwards_what_it_meant(elements: list[tuple[str, str]]) -> None:
    text = "<r>" + "".join(f"<{name}>{inside}</{name}>" for name, inside in elements) + "</r>"
    found, told, _ = repair(text)
    assert told == []
    assert events(found) == events(text)


@given(st.text(max_size=60), NAMES)
def test_whatever_is_put_into_an_element_can_be_parsed(words: str, name: str) -> None:
    """Anything that is no tag: a "<" that begins one cannot be told from one."""
    words = re.sub(r"<(?=[\w/:!?])", "< ", CONTROLS.sub("", words))
    text, _, _ = repair(f"<r><{name}>{words}</{name}></r>")
    events(text)


def events(text: str) -> list[str]:
    """What a parser sees: tags, and words between them."""
    seen: list[str] = []
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, _: seen.append(f"<{name}>")
    parser.EndElementHandler = lambda name: seen.append(f"</{name}>")
    parser.CharacterDataHandler = lambda words: seen.append(words)
    parser.Parse(text, True)
    return re.split("(<[^>]*>)", "".join(seen))
