"""What was typed, as people saw it: paragraphs, breaks, blocks, shortcodes, code, links."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.markup.forms import as_html
from tweetarchive.markup.reading import body
from tweetarchive.records import Content


def wordpress(source: str) -> str:
    """As HTML, with the line breaks between tags taken out."""
    return re.sub(r"(?<=>)\n(?=<|\S)", "", as_html(Content("wordpress", source)).source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("One.\n\nTwo.", "<p>One.</p><p>Two.</p>"),
        ("One.\r\n\r\nTwo,\r\nstill two.", "<p>One.</p><p>Two,<br>still two.</p>"),
        ("One.\n  \n\n\nTwo.", "<p>One.</p><p>Two.</p>"),
        ("a<br />\nb<br/><br>c", "<p>a<br>b</p><p>c</p>"),
        ("<p>has one\nalready</p>\n\nhas none", "<p>has one<br>already</p><p>has none</p>"),
        ("<p>never closed\n\nnext\n\n<p>last", "<p>never closed</p><p>next</p><p>last"),
        (
            "text\n<ul>\n\t<li>one</li>\n\t<li>two</li>\n</ul>\ntext",
            "<p>text</p><ul><li>one</li><li>two</li></ul><p>text</p>",
        ),
        ("<li>one\n\nmore</li>", "<li><p>one</p><p>more</p></li>"),
        ("<blockquote>said</blockquote>", "<blockquote><p>said</p></blockquote>"),
        ("<div>one</div>", "<div>one</div>"),
        ("<div>one\n\ntwo</div>", "<div><p>one</p><p>two</p></div>"),
        ("<h2>Title</h2>\nText", "<h2>Title</h2><p>Text</p>"),
        ("<table>\n<tr>\n<td>a\nb</td>\n</tr>\n</table>", "<table><tr><td>a<br>b</td></tr></table>"),
        ("a\n<hr />\nb", "<p>a</p><hr /><p>b</p>"),
        ("<em>a\n\nb</em>", "<p><em>a</p><p>b</em></p>"),
        ("a &nbsp;\n\n&nbsp;\n\nb", "<p>a &nbsp;</p><p>b</p>"),
        ("one<!--more-->\n\ntwo", "<p>one</p><p>two</p>"),
        ("I <3 you & me\n\n</p></div>1 < 2", "<p>I <3 you & me</p><p>1 < 2</p>"),
        ('<img src="a\nb.png"> x', '<p><img src="a b.png"> x</p>'),
        ("", ""),
        (" \n \n", ""),
    ],
)
def test_lines_become_paragraphs_as_wordpress_made_them(source: str, expected: str) -> None:
    assert wordpress(source) == expected


def test_code_keeps_its_lines() -> None:
    assert as_html(Content("wordpress", "a\n<pre>x\n\n  y\n</pre>\nb")).source == (
        "<p>a</p><pre>x\n\n  y\n</pre><p>b</p>"
    )


def test_what_breaks_lines_elsewhere_does_so_too_but_knows_no_shortcodes() -> None:
    assert as_html(Content("breaks", "[gallery]\n\none\ntwo")).source == "<p>[gallery]</p><p>one<br>\ntwo</p>"


def test_blocks_lose_their_comments_and_gain_no_paragraphs() -> None:
    source = (
        '<!-- wp:paragraph {"align":"left"} -->\n<p class="a">One\ntwo</p>\n<!-- /wp:paragraph -->\n\n'
        "<!-- wp:separator /-->\n<!-- wp:list --><ul><li>x</li></ul><!-- /wp:list -->"
    )
    assert re.sub(r"\n+(?=<)", "", as_html(Content("wordpress", source)).source) == (
        '<p class="a">One\ntwo</p><ul><li>x</li></ul>'
    )


def test_a_block_of_code_keeps_its_language() -> None:
    source = (
        '<!-- wp:syntaxhighlighter/code {"language":"php"} -->\n'
        '<pre class="wp-block-syntaxhighlighter-code">a &lt; b\n\nc</pre>\n<!-- /wp:syntaxhighlighter/code -->'
    )
    assert as_html(Content("wordpress", source)).source == (
        '<pre><code class="language-php">a &lt; b\n\nc</code></pre>'
    )


def test_a_film_in_a_block_becomes_a_link() -> None:
    source = (
        '<!-- wp:embed --><figure><div class="wp-block-embed__wrapper">\nhttps://film.example/1\n</div></figure>'
        "<!-- /wp:embed -->"
    )
    assert '<a href="https://film.example/1">https://film.example/1</a>' in as_html(Content("wordpress", source)).source


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            '[caption id="a_1" align="left" width="300"]<a href="x"><img src="y" /></a> The <b>sea</b>[/caption]',
            '<figure><a href="x"><img src="y" /></a><figcaption>The <b>sea</b></figcaption></figure>',
        ),
        (
            '[caption width="300" caption="The sea"]<img src="y" />[/caption]\nAfter',
            '<figure><img src="y" /><figcaption>The sea</figcaption></figure><p>After</p>',
        ),
        (
            'A [gallery ids="1,2,3" columns="4"] b',
            '<p>A</p><p class="was-here"><em>A gallery of 3 pictures was here.</em></p><p>b</p>',
        ),
        ("[gallery]", '<p class="was-here"><em>A gallery of pictures was here.</em></p>'),
        (
            "[embed]http://f.example/?v=1&amp;t=2[/embed]",
            '<p><a href="http://f.example/?v=1&amp;t=2">http://f.example/?v=1&amp;t=2</a></p>',
        ),
        ("[youtube http://f.example/1]", '<p><a href="http://f.example/1">http://f.example/1</a></p>'),
        ("[youtube=http://f.example/1]", '<p><a href="http://f.example/1">http://f.example/1</a></p>'),
        (
            '[video mp4="http://f.example/1.mp4"][/video] x',
            '<p><a href="http://f.example/1.mp4">http://f.example/1.mp4</a></p><p>x</p>',
        ),
        ("[audio 1] words [audio 2][/audio]", "<p>[audio 1] words [audio 2][/audio]</p>"),
        ("[embed]javascript:alert(1)[/embed]", "<p>[embed]javascript:alert(1)[/embed]</p>"),
        (
            '[sourcecode language="python"]\nif a < b:\n\n    pass\n[/sourcecode]',
            '<pre><code class="language-python">if a &lt; b:\n\n    pass</code></pre>',
        ),
        ("[code lang=js]a &lt; b[/code]", '<pre><code class="language-js">a &lt; b</code></pre>'),
        ("[code]x[/code]", "<pre><code>x</code></pre>"),
        ("[php]x[/php]", '<pre><code class="language-php">x</code></pre>'),
        ("[c] is a letter", "<p>[c] is a letter</p>"),
        ("[code][gallery][/code]", "<pre><code>[gallery]</code></pre>"),
        ("[[gallery]] shows pictures", "<p>[gallery] shows pictures</p>"),
        ("[[gallery] ", '<p>[</p><p class="was-here"><em>A gallery of pictures was here.</em></p>'),
        ("[contact-form to=x] and [sic]", "<p>[contact-form to=x] and [sic]</p>"),
        ("[caption]never closed", "<p>[caption]never closed</p>"),
        (
            "```python\nx = [1]\n\ny\n```\nDone",
            '<pre><code class="language-python">x = [1]\n\ny\n</code></pre><p>Done</p>',
        ),
        ("```\nnever closed", "<p>```<br>never closed</p>"),
    ],
)
def test_shortcodes_become_what_they_stood_for_or_stay(source: str, expected: str) -> None:
    assert wordpress(source) == expected


def test_a_language_cannot_leave_its_attribute() -> None:
    assert 'class="language-phponclickx"' in wordpress("[code lang='php\" onclick=\"x']a[/code]")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("see http://x.example/a_(b), ok", 'see <a href="http://x.example/a_(b)">http://x.example/a_(b)</a>, ok'),
        ("(www.x.example)", '(<a href="http://www.x.example">www.x.example</a>)'),
        (
            "http://x.example/?a=1&amp;b=2.",
            '<a href="http://x.example/?a=1&amp;b=2">http://x.example/?a=1&amp;b=2</a>.',
        ),
        ("&lt;http://x.example&gt;", '&lt;<a href="http://x.example">http://x.example</a>&gt;'),
        ('<a href="http://x.example">http://x.example</a>', '<a href="http://x.example">http://x.example</a>'),
        ("<code>http://x.example</code>", "<code>http://x.example</code>"),
        ("http:// and https://.", "http:// and https://."),
        ("n@www.x.example", "n@www.x.example"),
    ],
)
def test_an_address_by_itself_is_linked(source: str, expected: str) -> None:
    assert wordpress(source) == f"<p>{expected}</p>"


def test_plain_text_is_no_markup() -> None:
    source = "Hi <b>Nancy</b> & co,\nsee https://x.example/?a=1&b=2.\n \n\n> quoted\r\n"
    assert as_html(Content("plain", source)).source == (
        "<p>Hi &lt;b&gt;Nancy&lt;/b&gt; &amp; co,<br>\n"
        'see <a href="https://x.example/?a=1&amp;b=2">https://x.example/?a=1&amp;b=2</a>.</p>\n'
        "<p>&gt; quoted</p>"
    )


@pytest.mark.parametrize("format_", ["html", "markdown"])
def test_what_needs_no_help_gets_none(format_: str) -> None:
    content = Content(format_, "a\n\n[gallery] http://x.example")  # type: ignore[arg-type]
    assert as_html(content) == content


WORDS = st.text(alphabet="ab .\n\t<>&;/='\"[]!-pcode`", max_size=120)


@given(WORDS, st.sampled_from(["wordpress", "breaks", "plain"]))
def test_anything_can_be_typed(source: str, format_: str) -> None:
    body(as_html(Content(format_, source)).source)  # type: ignore[arg-type]


@given(st.text(alphabet="abc .,\n\u00e9\u4e00", max_size=120))
def test_no_word_is_lost_or_made(source: str) -> None:
    for format_ in ("wordpress", "breaks", "plain"):
        made = as_html(Content(format_, source)).source  # type: ignore[arg-type]
        assert body(made).text().split() == source.split()


@given(
    st.lists(
        st.sampled_from(
            ["one", "\n", "\n\n", "<b>", "</b>", "<div>", "</div>", "<p>", "</p>", "<ul>", "<li>", "<pre>", "</pre>"]
        )
    )
)
def test_no_word_is_lost_between_tags(parts: list[str]) -> None:
    made = as_html(Content("breaks", "".join(parts))).source
    assert body(made).text().replace(" ", "") == body("".join(parts)).text().replace(" ", "")


@pytest.mark.parametrize(
    "source",
    [
        "[code]" * 100_000,
        "[embed]" * 100_000 + "x[/embed]",
        "[caption]" * 100_000 + "[/caption]" * 100_000,
        "[[" * 200_000,
        "[a" * 200_000,
        "[code " + "a='" * 100_000 + "]x[/code]",
        "<!-- wp:" * 100_000,
        "<!--" * 100_000,
        "<div>" * 100_000 + "</li>" * 100_000,
        "<pre>" * 100_000,
        "<a '" * 100_000,
        "\n" * 300_000 + "x",
        " " * 300_000 + "x",
        "\n " * 200_000 + "x",
        "<br> " * 100_000 + "x",
        "http://" * 100_000,
        "http://x.example/" + "(" * 300_000,
        "http://x.example/" + ")" * 300_000,
        "http://x.example/a" + "." * 300_000,
        "&" * 300_000,
        "http://x&" * 50_000,
        "```\n" * 100_001,
        "<!-- wp:syntaxhighlighter/code " * 50_000,
        "> " * 100_000,
        "http://x.example\n> y\n" * 20_000,
    ],
    ids=lambda source: source[:12].strip() or repr(source[:2]),
)
def test_hostile_length_takes_no_longer_than_its_length(source: str) -> None:
    for format_ in ("wordpress", "breaks", "plain"):
        as_html(Content(format_, source))  # type: ignore[arg-type]
