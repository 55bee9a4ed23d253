"""What people wrote in blogs, put on a page: all that was said, nothing that does anything, in time."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from tweetarchive.render.content import ContentFilters, opening
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.text import SITE
from tweetarchive.render.untangling import DEEPEST, EMPHASES, untangled
from tweetarchive.site.views import Content

content = ContentFilters(Language("en")).content
VOID = frozenset(("br", "hr", "img"))
WRITTEN = frozenset((
    *("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "div", "figure", "figcaption"),
    *("ol", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
    *("a", "abbr", "b", "i", "u", "s", "em", "strong", "small", "mark", "del", "ins", "q", "sub", "sup", "span"),
    *("code", "kbd", "samp", "cite", "var", "dfn", "address"),
))  # fmt: skip
ATTRIBUTES = frozenset((
    *("href", "rel", "class", "title", "dir", "lang", "start", "reversed", "colspan", "rowspan", "scope"),
    *("tabindex", "role", "aria-label"),
))  # fmt: skip
CLASSES = re.compile(r"pic|film|head|wide|code|[a-z][a-z0-9]{0,2}( [a-z][a-z0-9]{0,2})*\Z")


class Read(HTMLParser):
    """What a browser would take from it; complains of whatever should not be there."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words = ""
        self.open: list[str] = []
        self.links: list[str] = []
        self.headings: list[int] = []
        self.feed(html)
        self.close()
        assert self.open == [], self.open

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in WRITTEN, tag
        given = dict(attrs)
        assert len(given) == len(attrs) and given.keys() <= ATTRIBUTES, attrs
        if "class" in given:
            assert CLASSES.match(given["class"] or ""), attrs
        if tag == "a":
            assert "a" not in self.open, "a link in a link"
            assert re.match(r"(https?://[^/\s]|mailto:)\S+\Z", given["href"] or "", re.IGNORECASE), attrs
            assert given["rel"] == "nofollow noopener ugc"
            self.links.append(given["href"] or "")
        if re.fullmatch("h[2-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)


def shown(source: str, level: int = 0, base: str = "", form: str = "html") -> str:
    html = str(content(Content(form, source), level, base))  # type: ignore[arg-type]
    assert SITE not in html
    html.encode("utf-8")
    Read(html)
    return html


# --- all that was said ----------------------------------------------------------------------------------------------


def test_plain_words_stay_as_they_are() -> None:
    source = "<p>Tea &amp; rain,<br>\nand <em>more</em> rain.</p>\n<blockquote><p>Rain?</p></blockquote>"
    assert shown(source) == source
    assert content(None) == ""


def test_a_link_says_where_it_leads_or_is_none() -> None:
    assert shown('<a href="http://a.example/x?a=1&amp;b=2" target="_blank" onclick="x()">tea</a>') == (
        '<a href="http://a.example/x?a=1&amp;b=2" rel="nofollow noopener ugc">tea</a>'
    )
    assert shown('<a href="/about">us</a> <a href="javascript:x()">run</a> <a name="here">here</a>') == "us run here"
    assert shown('<a href="/about">us</a>', base="http://b.example/2008/tea/") == (
        '<a href="http://b.example/about" rel="nofollow noopener ugc">us</a>'
    )
    assert 'href="http://b.example/2008/tea/#comment-3"' in shown(
        '<a href="#comment-3">@Ann</a>', base="http://b.example/2008/tea/"
    )
    assert shown('<a href="http://[">x</a>', base="http://b.example/") == "x"


def test_a_link_without_words_says_its_host() -> None:
    assert shown('<a href="http://a.example/x"><b> </b></a>').startswith('<a href="http://a.example/x"')
    assert Read(shown('<a href="http://a.example/x"><b> </b></a>')).words.strip() == "a.example"


def test_pictures_become_links_to_them() -> None:
    assert shown('<img src="http://a.example/k.jpg" alt="A  red kettle">') == (
        '<a class="pic" href="http://a.example/k.jpg" rel="nofollow noopener ugc">A red kettle</a>'
    )
    assert Read(shown('<img src="http://a.example/k.jpg">')).words == "picture"
    assert shown('<a href="http://a.example/big.jpg"><img src="http://a.example/k.jpg" alt="kettle"></a>') == (
        '<a href="http://a.example/big.jpg" rel="nofollow noopener ugc"><span class="pic">kettle</span></a>'
    )
    assert shown('<img src="data:image/png;base64,xx" alt="kettle">') == '<span class="pic">kettle</span>'
    assert shown("so funny <img src='http://a.example/s.gif' alt=':-)' class='wp-smiley'>") == "so funny :-)"
    assert shown('<p>x<img src="http://count.example/b.gif" width="1" height="1" alt=""></p>') == "<p>x</p>"


@pytest.mark.parametrize(
    ("source", "address", "host"),
    [
        ('<iframe src="//www.video.example/e/1"></iframe>', "https://www.video.example/e/1", "video.example"),
        ("<IFRAME x=1 src='http://v.example/e?a=1&amp;b=2'>old</IFRAME>", "http://v.example/e?a=1&b=2", "v.example"),
        (
            '<object><param name="movie" value="http://v.example/p.swf"></param>'
            '<embed src="http://v.example/p.swf"></embed></object>',
            "http://v.example/p.swf",
            "v.example",
        ),
        ('<video><source src="https://v.example/k.webm"></video>', "https://v.example/k.webm", "v.example"),
        (
            '<object data="http://www.youtube.com/v/abcdefghijk&hl=en"></object>',
            "https://www.youtube.com/watch?v=abcdefghijk",
            "youtube.com",
        ),
    ],
)  # fmt: skip
def test_what_was_embedded_is_not_passed_over(source: str, address: str, host: str) -> None:
    read = Read(shown(f"<p>Look: {source}</p>"))
    assert read.links == [address]
    assert read.words.replace(" ", "") == f"Look:embeddedfrom{host}"


def test_something_embedded_from_nowhere_is_told_too() -> None:
    assert Read(shown('<p>Look</p><iframe src="javascript:x()"></iframe>')).words == "Looksomething embedded "


def test_headings_find_their_level_below_the_page() -> None:
    source = "<h1>a</h1><h4>b</h4><h4>c</h4><h2>d</h2><h3> </h3><h6>e</h6>"
    assert shown(source, level=2) == "<h2>a</h2><h3>b</h3><h3>c</h3><h3>d</h3><h4>e</h4>"
    assert shown("<h1>a</h1>b") == '<div class="head">a</div>b'
    assert Read(shown("".join(f"<h{level}>x</h{level}>" for level in (1, 2, 3, 4, 5, 6)), level=3)).headings == [
        *(3, 4, 5, 6, 6, 6)
    ]


def test_old_tags_are_called_by_newer_names() -> None:
    assert shown(
        '<tt>x</tt> <strike>y</strike> <acronym title="World Wide Web">WWW</acronym> <big>B</big> <font>f</font>'
    ) == ('<code>x</code> <s>y</s> <abbr title="World Wide Web">WWW</abbr> <span>B</span> f')


def test_tables_scroll_in_their_own_box() -> None:
    html = shown('<table border="1"><tr><th scope="row">a</th><td colspan="2" style="x">b</td></tr></table>')
    assert html == (
        '<div class="wide" tabindex="0" role="group" aria-label="Table"><table><tbody><tr><th scope="row">a</th>'
        '<td colspan="2">b</td></tr></tbody></table></div>'
    )


def test_nobody_brings_ids_or_classes_along() -> None:
    assert shown('<p id="main" class="post" style="position:fixed">x <span class="k" id="y">z</span></p>') == (
        "<p>x <span>z</span></p>"
    )


def test_empty_paragraphs_are_no_words() -> None:
    assert shown("<p>a</p>\n<p>&nbsp;</p>\n<p></p><p><br><br>\nb<br>c</p><p> </p>") == "<p>a</p>\n<p>b<br>c</p>"


# --- code -----------------------------------------------------------------------------------------------------------

PYTHON = '<span class="kn">import</span>'


@pytest.mark.parametrize(
    "source",
    [
        '<pre><code class="language-python">import tea\n</code></pre>',
        '<pre class="brush: python; title: ; notranslate">import tea</pre>',
        '<pre class="lang:python decode:true">\nimport tea</pre>',
        '<pre lang="python" line="1">import tea</pre>',
        '<pre class="prettyprint lang-py">import tea</pre>',
        '<pre class="python"><span style="color:red">import</span> tea<br></pre>',
    ],
)
def test_code_of_a_known_language_is_coloured(source: str) -> None:
    html = shown(source)
    assert html.startswith(f'<pre class="code" tabindex="0"><code>{PYTHON}') and html.endswith("</code></pre>")
    assert Read(html).words.strip() == "import tea"


def test_other_code_is_left_as_it_is() -> None:
    assert shown("<pre>a &lt; b\n  c</pre>") == '<pre class="code" tabindex="0"><code>a &lt; b\n  c</code></pre>'
    assert shown('<pre class="language-nonesuch">a &lt;b&gt;</pre>') == (
        '<pre class="code" tabindex="0"><code>a &lt;b&gt;</code></pre>'
    )
    assert (
        shown("<pre><code>x</code> and <b>y</b></pre>")
        == '<pre class="code" tabindex="0"><code>x</code> and <b>y</b></pre>'
    )
    assert shown('<pre>see <a href="http://a.example/">a</a></pre>') == (
        '<pre class="code" tabindex="0">see <a href="http://a.example/" rel="nofollow noopener ugc">a</a></pre>'
    )
    assert "class" not in shown('<p><code class="language-python">import x</code></p>').replace(
        'class="language-python"', ""
    )


def test_code_cannot_break_out() -> None:
    evil = "&lt;/span&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&amp;gt;"
    html = shown(f'<pre><code class="language-html">{evil}</code></pre>')
    assert Read(html).words == "</span><script>alert(1)</script> &lt;b&gt;"


# --- Markdown -------------------------------------------------------------------------------------------------------


def test_markdown_comments() -> None:
    html = shown("Look *here*:\n\n```python\nimport tea\n```\n\n![x](https://a.example/x.png)", form="markdown")
    assert "<em>here</em>" in html and PYTHON in html and 'class="pic" href="https://a.example/x.png"' in html
    assert shown("<script>alert(1)</script>[x](javascript:y)", form="markdown").strip() == "<p>x</p>"


@pytest.mark.parametrize("source", ["[" * 5000, ">" * 15000, "*a" * 9000, "x\n\n" * 6000, "- " * 5000])
def test_markdown_made_to_be_slow_is_not(source: str) -> None:
    words = Read(shown(source, form="markdown")).words
    assert not source.startswith("[") or words.strip() == source


# --- harm -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "source",
    [
        "<script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '<a href="JaVaScRiPt:alert(1)">x</a>',
        '<a href="java\nscript:alert(1)">x</a>',
        '<a href="&#106;avascript&colon;alert(1)">x</a>',
        '<a href="data:text/html;base64,xx">x</a>',
        '<a href="vbscript:x">x</a>',
        '<a href="//evil.example">x</a>',
        '<a href="https://a.example/\u202ex">x</a>',
        "<svg><script>alert(1)</script><style>*{}</style><a href='http://a.example'>x</a></svg>",
        "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
        "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<iframe><img src=x onerror=alert(1)></iframe>",
        "<xmp><img src=x onerror=alert(1)></xmp>",
        "<plaintext><img src=x onerror=alert(1)>",
        "<textarea></textarea><img src=x onerror=alert(1)></textarea>",
        "<template><img src=x onerror=alert(1)></template>",
        "<base href='http://evil.example/'><link rel=stylesheet href=x><meta http-equiv=refresh content=0>",
        "<form action='http://evil.example'><input name=x><button>go</button></form>",
        "<object data='data:text/html,x'></object>",
        "<embed src='javascript:x'>",
        "<div style='background:url(http://evil.example)'>x</div>",
        "<style>@import 'http://evil.example'</style>",
        "<!--[if IE]><script>x</script><![endif]--><!doctype html><?php x ?>",
        "<p title='</p><script>x</script>'>x",
        "<img alt='<>\x1a' src='http://a.example/x'><img alt='--><script>'>",
        "<img alt='\"><script>x</script>' src='http://a.example/\"><script>'>",
        "<>\x1afriends/x.html",
        "<a href='http://a.example/'><table><tr><td><a href='http://b.example/'>x</a></td></tr></table></a>",
        "<h2><pre></h2>x</pre>",
        "</div></article></main>",
        "<pre><pre class='language-python'>x</pre></pre>",
        "<pre class='language-python\"><script>'>x</pre>",
        "<table><a href='http://a.example'><tr><td>x",
        "\ud83d half a smile",
    ],
)
def test_harm(source: str) -> None:
    for html in (shown(source), shown(source, level=2, base="http://b.example/p"), shown(source * 300)):
        assert not re.search(r"<[^>]*(?:on\w+=|javascript:|vbscript:|data:)", html)


SCRAPS = st.sampled_from(
    """<b> </b> <p> </p> <a␣href='http://a.example/'> </a> <table> <td> </table> <pre> </pre>
    <code␣class='language-php'> </code> <h1> </h2> <svg> <style> </style> <math> <!-- --> <img␣src=x␣alt=' <div␣ title="
    " ' > < &lt; & x \x00
    \u202e <iframe␣src=' ]]> <embed␣ <object> <textarea> <select> <font> <li> <dd> <!doctype␣ </ /> href= javascript:
    """.replace("␣", "\n").split(" ")
)
SOUP = st.lists(st.one_of(SCRAPS, st.text(max_size=3)), max_size=25).map("".join)


@given(SOUP, st.sampled_from([0, 2]))
@example("<a href='http://a.example/'><h1>", 2)
def test_any_soup_is_well_formed_and_reads_the_same_again(source: str, level: int) -> None:
    html = shown(source, level)
    tree = LexborHTMLParser(f"<!doctype html><body>{html}</body>")
    assert tree.body is not None
    again = tree.body.inner_html or ""
    assert Read(again).links == Read(html).links
    assert not tree.css("script, style, svg, math, iframe, form, a a, [id], [style]")


@given(SOUP)
def test_untangled_soup_does_no_more_harm(source: str) -> None:
    shown(untangled(source, {"b", "p", "a", "table", "td", "pre", "div", "img"}, {"href", "src", "alt"}))


def test_words_that_would_turn_the_line_around_are_disarmed() -> None:
    assert shown("<p>a\u202eb&#8238;c&#x2066;d\x00\x1be</p>").replace("\ufffd", "") == "<p>abcde</p>"


# --- in time --------------------------------------------------------------------------------------------------------

MANY = 10_000


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * MANY + "words",
        "<div>" * MANY + "words" + "</div>" * MANY,
        "".join(f"<b class={number}>" for number in range(MANY)) + "<p>words" * MANY,
        "".join(f"<b class={number}><marquee></b></marquee>" for number in range(MANY)) + "<p>words" * MANY,
        "".join(f"<b class={number}><table><td></b></table>" for number in range(MANY)) + "<p>words" * MANY,
        "".join(f"<b class={number}><!--</b>-->" for number in range(MANY)) + "<p>words" * MANY,
        "<a " + " ".join(f"a{number}=1" for number in range(MANY * 5)) + ">words</a>",
        "<!--" * MANY,
        '<a href="' * MANY,
        "<script>" * MANY,
        "<table><tr><td>words" * MANY,
        "<h2>words" * MANY,
        "<pre>words" * MANY,
        "<iframe src=http://a.example/" * MANY,
    ],
)
def test_what_is_made_to_be_slow_is_no_longer_than_it_was(source: str) -> None:
    """None of these ends within minutes where a parser has to repair them as they are; a test has no clock."""
    html = shown(source)
    assert len(html) < 10 * len(source) + 1000
    assert ("words" in html) == ("words" in source)
    shown(source, level=2)
    assert len(opening(Content("html", source))) < 300


def test_depth_is_what_is_cut_and_words_are_not() -> None:
    deep = untangled("<div>" * 100 + "<b>" * 100 + "words" + "</b>" * 100 + "</div>" * 100 + "after", {"div", "b"}, ())
    assert deep.count("<div>") == deep.count("</div>") == DEEPEST
    assert "words" in deep and deep.endswith("after")
    assert untangled("<b>" * 100 + "x", {"b"}, ()).count("<b>") == EMPHASES
    assert untangled("<b><i>x</b>y</i><!-- z --> 1 < 2", {"b", "i"}, ()) == "<b><i>x</i></b>y 1 &lt; 2"


def test_a_long_article_loses_nothing_by_being_made_simple() -> None:
    source = (
        '<h2>Tea</h2><p>One &amp; <em>two</em> <a href="http://a.example/?x=1&amp;y=2" title="t">three</a></p>' * 300
    )
    html = shown(source, level=2)
    assert html.count("<em>two</em>") == html.count('href="http://a.example/?x=1&amp;y=2"') == html.count("<h2>") == 300


# --- first words ----------------------------------------------------------------------------------------------------


def test_opening() -> None:
    words = Content("html", "<h2>Tea</h2><p>One <em>t</em>wo &amp;<br>three</p><img src=http://a.example/x alt=no>")
    assert opening(words) == "One two & three"
    assert opening(words, 9) == "One two &…"
    assert opening(Content("html", "<h1>Tea</h1><pre>x</pre>")) == "Tea x", "better than nothing"
    assert opening(Content("html", "x" * 50), 10) == "x" * 10 + "…"
    assert opening(Content("markdown", "# Tea\n\n*One*"), 20) == "One"
    assert opening(None) == ""


@given(SOUP)
def test_an_opening_is_plain(source: str) -> None:
    words = opening(Content("html", source), 40)
    assert len(words) <= 41 and "\n" not in words and "\x00" not in words
