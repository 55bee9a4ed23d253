"""Strangers' texts as HTML: read back by a parser they say what they said, and nothing more."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from tweetarchive.render.escaping import escaped, put
from tweetarchive.render.text import SITE, is_address, markdown, prose, site_link
from tweetarchive.site.views import Piece

KINDS = ("text", "mention", "tag", "link", "bold", "italic", "no such kind")
NASTY = st.sampled_from(
    [
        '<script>alert("1")</script>',
        "' onmouseover='x",
        '" onclick="x',
        "javascript:alert(1)",
        "&lt;",
        "<!--",
        "\u202e",
        "\n",
    ]
)
TEXTS = st.lists(st.one_of(st.text(max_size=20), NASTY), max_size=4).map("".join)
HREFS = st.one_of(
    TEXTS,
    st.just(""),
    TEXTS.map("https://a.example/".__add__),
    TEXTS.map("friends/".__add__),
    st.sampled_from(
        ["//evil.example", "/etc", "../x", "data:text/html,x", " javascript:x", "JaVaScRiPt:x", "vbscript:x"]
    ),
)
PIECES = st.lists(st.builds(Piece, st.sampled_from(KINDS), TEXTS, HREFS), max_size=6)


class Reader(HTMLParser):
    """What a browser would take from it: words, tags with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words = ""
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"a declaration: {decl}")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"an instruction: {data}")


def as_read(text: str) -> str:
    """The words a text has once what must not be published is gone."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", "", text)
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


@given(PIECES)
@example([Piece("link", "x", 'https://a.example/"><script>')])
@example([Piece("text", "\ud83d half a smile")])
@example([Piece("mention", "@x", "friends/<\x1a>x.html")])
def test_any_pieces_say_what_they_said_and_nothing_more(pieces: list[Piece]) -> None:
    html = str(prose(pieces)).replace(SITE, "../")
    html.encode("utf-8")
    read = Reader(html)
    assert read.words == "".join(as_read(piece.text) for piece in pieces)
    for tag, attributes in read.tags:
        assert (tag, set(attributes)) in [
            ("a", {"class", "href", "rel"}),
            ("a", {"class", "href"}),
            ("span", {"class"}),
            ("b", set()),
            ("i", set()),
            ("br", set()),
        ]
        assert attributes.get("class") in (None, "mention", "tag", "link")
        href = attributes.get("href")
        assert href is None or re.match(r"https?://|mailto:|\.\./[^./:\\][^:\\]*\Z", href), href
        assert "rel" not in attributes or attributes["rel"] == "nofollow noopener ugc"


def test_prose_in_full() -> None:
    pieces = [
        Piece("text", "Tea at <5>?\nAsk "),
        Piece("mention", "@nancy", "friends/nancy.html"),
        Piece("mention", "@who"),
        Piece("tag", "#tea", "tags/tea.html"),
        Piece("link", "a.example/x", 'https://a.example/?a=1&b="2"'),
        Piece("link", "run", "javascript:alert(1)"),
        Piece("bold", "b"),
        Piece("italic", "i"),
    ]
    assert str(prose(pieces)).replace(SITE, "../") == (
        'Tea at &lt;5&gt;?<br>\nAsk <a class="mention" href="../friends/nancy.html">@nancy</a>'
        '<span class="mention">@who</span><a class="tag" href="../tags/tea.html">#tea</a>'
        '<a class="link" href="https://a.example/?a=1&amp;b=&#34;2&#34;" rel="nofollow noopener ugc">a.example/x</a>'
        '<span class="link">run</span><b>b</b><i>i</i>'
    )


def test_words_that_would_turn_the_line_around_are_disarmed() -> None:
    assert str(prose([Piece("text", "a\u202egnp.exe\u2066b\x00\x1b[31m\tc\u200d")])) == "agnp.exeb[31m\tc\u200d"


@pytest.mark.parametrize(
    "href", ["https://a.example", "HTTP://A.example/x?y#z", "mailto:me@a.example", "https://ł.example"]
)
def test_addresses(href: str) -> None:
    assert is_address(href)


@pytest.mark.parametrize(
    "href",
    [
        "",
        "javascript:x",
        "https:",
        "https:///x",
        "https://a b",
        "\thttps://a.example",
        "https://a\u202e",
        "//a",
        "data:x",
    ],
)
def test_no_addresses(href: str) -> None:
    assert not is_address(href)


@given(st.text())
def test_a_site_link_never_breaks_out(path: str) -> None:
    html = f'<a href="{site_link(path)}">'.replace(SITE, "../")
    (tag,) = Reader(html).tags
    assert (tag[0], set(tag[1])) == ("a", {"href"})


def test_site_links_are_addresses() -> None:
    assert site_link("friends/zoë.html#twitter-1") == SITE + "friends/zo%C3%AB.html#twitter-1"
    assert site_link("assets/style.css?v=1") == SITE + "assets/style.css?v=1"
    assert site_link("") == ""


@given(st.one_of(st.text(), st.integers(), st.none(), st.booleans(), st.floats(), st.text().map(Markup)))
def test_put_is_escape(value: object) -> None:
    assert put(value) == escape(value)
    assert escaped(str(value)) == escape(str(value))


# --- Markdown -----------------------------------------------------------------------------------------------------


def test_a_story() -> None:
    html = markdown("# Nancy\n\nWe met *once*, see [our first words](threads/twitter-20.html#twitter-20).\n")
    assert html == (
        f'<h2>Nancy</h2>\n<p>We met <em>once</em>, see <a href="{SITE}threads/twitter-20.html#twitter-20" '
        'rel="nofollow noopener ugc">our first words</a>.</p>'
    )


def test_code_is_coloured_by_classes() -> None:
    html = markdown('```python\nx = "<b>"  # tea\n```\n')
    assert '<span class="s2">&quot;&lt;b&gt;&quot;</span>' in html or '<span class="s2">"&lt;b&gt;"</span>' in html
    assert '<span class="c1"># tea</span>' in html
    assert '<pre tabindex="0">' in html  # it scrolls
    assert "style=" not in html


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("![Two <cups>](media/cups.jpg)", '<a class="pic" href="S/media/cups.jpg">Two &lt;cups&gt;</a>'),
        ('![](media/cups.jpg "The cups")', '<a class="pic" href="S/media/cups.jpg">The cups</a>'),
        ("![](media/cups.jpg)", '<a class="pic" href="S/media/cups.jpg">cups.jpg</a>'),
        ("![](cups.jpg)", '<a class="pic" href="S/cups.jpg">cups.jpg</a>'),
        ("![cups](https://elsewhere.example/cups.jpg)", "cups"),
        (
            "[![cups](media/cups.jpg) a](b.html)![](c.jpg)",
            '<a href="S/b.html">cups a</a><a class="pic" href="S/c.jpg">c.jpg</a>',
        ),
    ],
)
def test_pictures_can_be_told_instead_of_shown(source: str, said: str) -> None:
    html = markdown(source, pictures=False).replace(SITE, "S/").replace(' rel="nofollow noopener ugc"', "")
    assert html == f"<p>{said}</p>"
    assert "<img" in markdown(source)


@pytest.mark.parametrize(
    "source",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JAVASCRIPT&colon;alert(1))",
        "![x](https://tracker.example/pixel.gif)",
        '<a href="data:text/html,x">x</a>',
        "<div style='position:fixed'>x</div>",
        "<iframe src='https://a.example'></iframe>",
        "<svg><script>x</script></svg>",
        "[x](../../secret)",
        "[x](//evil.example)",
        "<\x1a>",
        "\ue01a",
        "<a href='\ue01a//evil.example'>x</a>",
    ],
)
def test_markdown_publishes_no_harm(source: str) -> None:
    read = Reader(str(markdown(source)).replace(SITE, "../"))
    for tag, attributes in read.tags:
        assert tag in ("p", "a", "img", "div")
        assert set(attributes) <= {"href", "src", "alt", "rel", "class"}
        for name in ("href", "src"):
            assert not re.search(r"^\.\./(/|\.\.)|script|data:|evil|tracker|\ue01a", attributes.get(name) or "")


@given(st.text(alphabet=st.sampled_from("<>\"'&`*_[]()!#\n ax:/=-\ue01a"), max_size=60))
def test_any_markdown_is_harmless(source: str) -> None:
    html = str(markdown(source) + markdown(source, pictures=False)).replace(SITE, "../")
    for tag, attributes in Reader(html).tags:
        assert tag not in ("script", "style", "iframe", "object", "form", "input", "link", "meta", "base")
        assert not any(name.startswith("on") or name == "style" for name in attributes)
