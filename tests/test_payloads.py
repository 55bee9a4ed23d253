"""Words that want to be markup, in every field of a Twitter and of a WordPress export and of the owner's own files, are
words on every page: by a parser that reads as browsers do and is none that we use, and in a browser, whatever touches
them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
from browsing import LEADING_ON, OPEN_ALL, Witness, served
from command_line import run
from justhtml import JustHTML
from payloads import payloads
from payloads_making import TALK, archive_with
from render_making import make_not_found, make_renderer, make_theme, write

from tweetarchive.errors import ThemeError
from tweetarchive.markup.forms import as_html
from tweetarchive.records import Content as Written
from tweetarchive.render.content import ContentFilters, opening
from tweetarchive.render.error_page import error_page
from tweetarchive.render.escaping import put
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.text import markdown, prose
from tweetarchive.site.views import Content, Piece
from tweetarchive.unseen import bare

if TYPE_CHECKING:
    from playwright.sync_api import Browser

WORDS = frozenset((
    *("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "div", "figure", "figcaption"),
    *("ol", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
    *("a", "abbr", "b", "i", "u", "s", "em", "strong", "small", "mark", "del", "ins", "q", "sub", "sup", "span"),
    *("code", "kbd", "samp", "cite", "var", "dfn", "address", "bdi", "img"),
))  # fmt: skip
"""What may stand in a text."""

PAGE = WORDS | {
    *("html", "head", "meta", "title", "link", "body", "header", "nav", "main", "footer", "h1", "section", "article"),
    *("details", "summary", "time", "data", "svg", "g", "path", "rect", "circle", "line", "text", "desc", "polyline"),
}
"""What else stands in the pages of the theme."""

ATTRIBUTES = frozenset((
    *("class", "dir", "lang", "href", "rel", "src", "alt", "width", "height", "tabindex", "role", "aria-label"),
    *("title", "start", "reversed", "colspan", "rowspan", "scope", "align", "id"),
))  # fmt: skip
OF_PAGES = ATTRIBUTES | {
    *("charset", "name", "property", "content", "http-equiv", "type", "datetime", "loading", "decoding"),
    *("aria-current", "aria-hidden", "aria-labelledby", "value", "hidden"),
    *("viewBox", "viewbox", "preserveAspectRatio", "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "dx", "dy"),
    *("points", "text-anchor", "stroke-width", "stroke-dasharray", "stroke-linecap", "transform"),
}
SEARCH = frozenset(("form", "label", "input", "button", "select", "option", "script", "template"))
OF_SEARCH = OF_PAGES | {
    *("defer", "for", "autocomplete", "autocapitalize", "spellcheck", "enterkeyhint", "data-version", "data-looking"),
    *(
        "data-none",
        "data-found",
        "data-omitted",
        "data-failed",
        "data-passed",
        "data-told",
        "data-days",
        "data-months",
        "data-number",
    ),
}
"""What stands in the page that searches besides."""
FORMS: tuple[Literal["html", "wordpress", "breaks", "plain", "markdown"], ...]
FORMS = ("html", "wordpress", "breaks", "plain", "markdown")
ADDRESSES = (
    "href",
    "src",
    "srcset",
    "poster",
    "action",
    "formaction",
    "data",
    "cite",
    "background",
    "ping",
    "xlink:href",
)
FOOTNOTE = re.compile(r"fn(ref\d*)?:")


@pytest.fixture(scope="module")
def words() -> list[str]:
    return payloads()


@pytest.fixture(scope="module")
def site(words: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("payloads")
    run("-C", archive_with(words, folder), "build", "-o", folder / "site")
    return folder / "site"


# --- by a parser -----------------------------------------------------------------------------------------------------


def test_a_text_of_any_kind_holds_nothing_that_acts(words: list[str]) -> None:
    content = ContentFilters(Language("en")).content
    for each in words:
        for form in FORMS:
            told = Content("markdown" if form == "markdown" else "html", as_html(Written(form, each)).source)
            check_words(str(content(told, 3, "https://tea.example/1/")), f"{form}: {each}")
            opening(told)
        check_words(str(markdown(each)), f"story: {each}")
        check_words(str(markdown(each, pictures=False)), f"story without pictures: {each}")
        said = [
            Piece("text", each),
            *(Piece(kind, each, each) for kind in ("link", "mention", "tag", "bold", "italic")),
        ]
        check_words(str(prose(said)), f"tweet: {each}")
        (paragraph,) = elements(JustHTML(f'<p title="{put(each)}">{put(each)}</p>', sanitize=False, fragment=True).root)
        lines = each.replace("\r\n", "\n").replace("\r", "\n")
        assert (paragraph.name, attributes_of(paragraph)) == ("p", {"title": lines})
        assert "".join(node.data for node in nodes(paragraph)) == lines


def check_words(html: str, where: str) -> None:
    """`html` holds a text and nothing else, and is read a second time as it was the first."""
    root = JustHTML(html, sanitize=False, fragment=True).root
    check(root, WORDS, ATTRIBUTES, where)
    assert shape(root) == shape(JustHTML(root.to_html(pretty=False), sanitize=False, fragment=True).root), where


def check(root: Any, names: frozenset[str], attributes: frozenset[str], where: str) -> None:
    assert all(node.name != "#comment" for node in nodes(root)), where
    for node in elements(root):
        assert node.name in names, (where, node.name)
        assert node.namespace in (None, "html") or names is not WORDS, where
        for_programs = node.name == "data" and attributes_of(node)["class"].startswith("u-")
        for name, value in attributes_of(node).items():
            assert name in attributes, (where, node.name, name)
            if (name in ADDRESSES or (for_programs and name == "value")) and not (
                node.name == "link" and value == "data:,"
            ):  # our empty icon
                assert ADDRESS.match(normal(value)), (where, value)
            if names is WORDS:
                assert name != "id" or FOOTNOTE.match(value), (where, value)
                assert name != "rel" or value == "nofollow noopener ugc", where


ADDRESS = re.compile(r"https?://[^/]|mailto:.|#|<>\x1a|(?!//)[^:]*(?:[/?#].*)?\Z", re.DOTALL)
"""Another page, or one of this site: what is no scheme is none, as there is no colon before the first slash."""


def normal(address: str) -> str:
    """As browsers read an address: without controls around it, tabs and ends of lines; "\\" is "/"."""
    inner = re.sub(r"[\t\n\r]", "", address.strip("".join(map(chr, range(0x21))))).replace("\\", "/")
    scheme, colon, rest = inner.partition(":")
    return f"{scheme.lower()}{colon}{rest}" if colon else inner


def nodes(root: Any) -> Iterator[Any]:
    waiting = [*reversed(root.children or ())]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed(getattr(node, "children", None) or ())


def elements(root: Any) -> list[Any]:
    return [node for node in nodes(root) if node.name[0] not in "#!"]


def attributes_of(node: Any) -> dict[str, str]:
    return {name: value or "" for name, value in (node.attrs or {}).items()}


def shape(root: Any) -> list[tuple[str, object]]:
    """What a tree is made of, but for white space, of which a parser takes some at the beginning of <pre>."""
    return [
        (node.name, "".join(node.data.split()) if node.name == "#text" else sorted(attributes_of(node).items()))
        for node in nodes(root)
        if node.name != "#text" or node.data.strip()
    ]


HEAD = re.compile(
    r'<!doctype html>\n<html lang="[\w-]+" dir="(ltr|rtl)">\n<head>\n<meta charset="utf-8">\n'
    r'(<meta name="viewport"[^<>]*>\n)?'
    r"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; [^<>\"]*\">\n"
    r'<meta name="referrer" content="no-referrer">\n<meta http-equiv="x-dns-prefetch-control" content="off">\n'
)
"""What is read before any word of an archive: in which letters it is written, and what it may not do."""


def test_no_page_holds_anything_that_acts(site: Path, words: list[str]) -> None:
    said, data = [], 0
    for path in sorted(site.rglob("*.html")):
        html = path.read_text(encoding="utf-8")
        assert HEAD.match(html), path
        root = JustHTML(html, sanitize=False).root
        refreshing = [node for node in elements(root) if attributes_of(node).get("http-equiv") == "refresh"]
        assert bool(refreshing) == bool(LEADING_ON.search(html)) == ('<body class="on-moved' in html), path
        searching = path.name == "search.html" and path.parent == site
        told = root.query('script[type="application/ld+json"]')
        for script in told:  # data for search engines
            assert attributes_of(script) == {"type": "application/ld+json"} and json.loads(script.to_text(strip=False))
            script.parent.remove_child(script)
        data += len(told)
        check(root, PAGE | SEARCH if searching else PAGE, OF_SEARCH if searching else OF_PAGES, str(path))
        for node in elements(root):
            classes = attributes_of(node).get("class", "").split()
            if "e-content" in classes:
                check(node, WORDS, ATTRIBUTES, str(path))
            elif "story" in classes and node.name == "div":  # where posts may stand among the words
                check(node, WORDS | {"time", "article", "section"}, ATTRIBUTES | {"datetime"}, str(path))
        ids = [attributes_of(node)["id"] for node in elements(root) if "id" in attributes_of(node)]
        assert len(ids) == len(set(ids)), path
        check_names(root, str(path))
        said.append(root.to_text(separator="", strip=False))
    assert data >= 2 * (len(words) // TALK)
    whole = folded("".join(said))
    lost = [each for each in words if "&" not in each and folded(each) not in whole]
    assert not lost, (len(lost), lost[:5])


def folded(text: str) -> str:
    return "".join(bare(text).replace("\ufffd", "").split())


def check_names(root: Any, where: str) -> None:
    """Titles, headings and attributes hold nothing that nobody sees; words of a text may."""
    for node in elements(root):
        told = [value for name, value in attributes_of(node).items() if name != "href"]
        if node.name in ("title", "h1", "h2", "th", "summary"):
            told.append(node.to_text(strip=False))
        assert not UNSEEN.intersection("".join(told)), (where, told)


UNSEEN = frozenset("\u202e\u2066\u200b\u2060\u00ad\ufeff\u3164\x1b\x07\x9b\U000e0068")


# --- what is chosen in a theme, and what its catalogues say --------------------------------------------------------

STYLES = (
    "}</style><img src=x onerror=alert(1)>",
    "red;background:url(//elsewhere.example/x)",
    '\\22 "}*{color:red',
    "\\",
)
TEMPLATES = (
    "{{ 7 * 7 }}",
    "{% include 'base/home.html' %}",
    "%(who)s",
    "%",
    "<\x1ablock main>",
    "\ue01a",
    "\0x\x1b[0m\u202e",
)
LINKS = (
    "//elsewhere.example/x",
    "/\\elsewhere.example/x",
    "\\\\elsewhere.example/x",
    "\0//elsewhere.example",
    "/a b?q=<i>",
)


def test_whatever_is_chosen_in_a_theme_or_said_by_its_catalogue_is_words(words: list[str], tmp_path: Path) -> None:
    said = [*words[::3], *STYLES, *TEMPLATES, *LINKS]
    params = "".join(f"[params.p{number}]\ndefault = ''\ndoc = {toml(each)}\n" for number, each in enumerate(said))
    head = f"parent = 'base'\ntitle = {toml(said[0])}\nauthor = {toml(said[1])}\n"
    page = "".join(
        f"""<p class="{{{{ {each} }}}}" title='{{{{ {each} }}}}'>{{{{ {each} }}}}</p>"""
        f"""<p>{{{{ _("By %(who)s", who={each}) }}}}</p>"""
        f"""<p>{{% trans who={each} %}}By {{{{ who }}}}{{% endtrans %}}</p>"""
        f"""<p title="{{{{ _("m{number}") }}}}">{{{{ _("m{number}") }}}}</p>\n"""
        for number in range(len(said))
        for each in [f"params.p{number}"]
    )
    links = "".join(f"""<a href="{{{{ params.p{said.index(each)}|url }}}}">x</a>""" for each in LINKS)
    make_theme(tmp_path)
    frame = '{% extends "layout.html" %}{% block title %}{{ params.p0 }}{% endblock %}{% block main %}'
    make_theme(tmp_path, "mine", head + params, {"not-found.html": f"{frame}{page}{links}{{% endblock %}}"})
    entries = "".join(f'\nmsgid "m{number}"\nmsgstr {po(each)}\n' for number, each in enumerate(said))
    write(tmp_path / "mine/locale/en.po", f'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n{entries}')
    chosen = {f"p{number}": each for number, each in enumerate(said)}
    html = make_renderer(tmp_path, "mine", params=chosen).page(make_not_found()).decode("utf-8")
    root = JustHTML(html, sanitize=False).root
    check(root, PAGE, OF_PAGES, "a theme's page")
    paragraphs, hrefs = root.query("main p"), [attributes_of(node)["href"] for node in root.query("main a")]
    assert len(paragraphs) == 4 * len(said)
    for number, each in enumerate(said):
        shown, by, by_trans, message = paragraphs[4 * number : 4 * number + 4]
        wanted = folded(each)
        told = [shown.to_text(strip=False), *attributes_of(shown).values()]
        assert [folded(text) for text in told] == [wanted] * 3 and not UNSEEN.intersection("".join(told)), each
        assert [folded(node.to_text(strip=False)) for node in (by, by_trans)] == ["By" + wanted] * 2, each
        assert folded(message.to_text(strip=False)) == folded(attributes_of(message)["title"]), each
    assert hrefs == [
        f"/{path}"
        for path in (
            "elsewhere.example/x",
            "%5Celsewhere.example/x",
            "%5C%5Celsewhere.example/x",
            "elsewhere.example",
            "a%20b?q=%3Ci%3E",
        )
    ]


def toml(text: str) -> str:
    """As a TOML string; so is JSON, but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def po(text: str) -> str:
    """As in a catalogue, where what ends a line ends an entry."""
    return json.dumps(" ".join(text.splitlines()), ensure_ascii=False)


@pytest.mark.parametrize(("kind", "default"), [("integer", "3"), ("boolean", "true"), ("string", "'a'")])
def test_what_cannot_be_chosen_is_refused_in_words(tmp_path: Path, words: list[str], kind: str, default: str) -> None:
    choices = "choices = ['a', '<b>']\n" if kind == "string" else ""
    make_theme(tmp_path, "base", f"[params.p]\ntype = '{kind}'\ndefault = {default}\n{choices}doc = {toml(words[0])}\n")
    for each in (*words[:20], *STYLES, *TEMPLATES):
        with pytest.raises(ThemeError) as raised:
            make_renderer(tmp_path, params={"p": each})
        html = error_page(raised.value).decode()
        check(JustHTML(html, sanitize=False).root, PAGE | {"i"}, OF_PAGES, html)


# --- in a browser ----------------------------------------------------------------------------------------------------

HOOKS = """for (const name of ["alert", "confirm", "prompt", "print", "open", "fetch"])
  window[name] = () => { window.__pwned = name; };
navigator.sendBeacon = () => { window.__pwned = "beacon"; };"""

TOUCH_ALL = """() => {
  const stop = event => event.preventDefault();
  for (const name of ["click", "auxclick", "submit", "dragstart"]) addEventListener(name, stop, true);
  const events = ["mouseover", "mouseenter", "mousemove", "pointerover", "mousedown", "mouseup", "click", "auxclick",
    "contextmenu", "dblclick", "keydown", "wheel", "copy", "paste", "drag", "drop", "touchstart", "focusin", "toggle",
    "load", "error", "animationstart", "animationend", "transitionend", "scroll", "begin", "start", "finish", "input"];
  for (const each of document.querySelectorAll("*")) {
    for (const name of events) each.dispatchEvent(new Event(name, {bubbles: false, cancelable: true}));
    if (each.focus) each.focus({preventScroll: true});
  }
  return document.querySelectorAll("*").length;
}"""
"""Everything that can happen to an element happens to all, but no link is followed."""


LACKING = ("404: http://127.0.0.1:", "console: Failed to load resource:", "failed: file:///")
"""A story may show a picture of the site that is not there. What is asked of others fails by other names."""


@pytest.mark.parametrize("way", ["file", "http"])
def test_nothing_runs_and_nothing_is_asked_for(chromium: Browser, site: Path, words: list[str], way: str) -> None:
    """Over http without the policy that each page has, as files with it."""
    context = chromium.new_context(bypass_csp=way == "http", viewport={"width": 1280, "height": 900})
    context.add_init_script(HOOKS)
    page = context.new_page()
    said = ""
    with served(site) if way == "http" else nullcontext(site.as_uri() + "/") as base:
        witness = Witness(page, base)
        for path in full_pages(site):
            page.goto(base + path)
            page.evaluate(OPEN_ALL)
            assert page.evaluate(TOUCH_ALL) > 20
            page.mouse.move(640, 450)
            assert page.evaluate("window.__pwned") is None, path
            assert page.url.split("#")[0] == base + path
            assert [each for each in witness.heard() if not each.startswith(LACKING)] == [], path
            said += page.evaluate("document.body.textContent")
        assert len(context.pages) == 1
    context.close()
    whole = folded(said)
    assert not [each for each in words if "&" not in each and folded(each) not in whole]


def full_pages(site: Path) -> Iterator[str]:
    """The fewest on which all the words are: conversations, stories, lists of people; and one friend of all."""
    for pattern in (
        "index.html",
        "about.html",
        "friends.html",
        "circles.html",
        "stories/*.html",
        "friends/eve*.html",
        "threads/**/*.html",
    ):
        found = [path for path in sorted(site.glob(pattern)) if "on-moved" not in path.read_text(encoding="utf-8")]
        for path in found[:3] if pattern.startswith("friends/") else found:
            yield path.relative_to(site).as_posix()


def test_these_words_would_act_if_they_were_let(chromium: Browser, words: list[str]) -> None:
    """Or the tests above would prove nothing."""
    acting = [each for each in words[:250] if not is_harmless(each)]
    assert len(acting) > 150
    context = chromium.new_context()
    context.add_init_script(HOOKS)
    page = context.new_page()
    ran = 0
    for each in ("<script>alert(1)</script>", *(each for each in acting if "onerror" in each)):
        page.set_content(f"<p title='{each}'>{each}</p>")
        page.wait_for_timeout(10)
        ran += page.evaluate("window.__pwned !== undefined")
    context.close()
    assert ran > 20


def is_harmless(html: str) -> bool:
    try:
        check_words(html, "")
    except AssertionError:
        return False
    return True


def test_the_archive_is_as_full_as_it_should_be(site: Path, words: list[str]) -> None:
    assert len(words) > 300
    threads = [path for path in site.glob("threads/**/*.html") if "on-moved" not in path.read_text(encoding="utf-8")]
    assert len(threads) >= 2 * (len(words) // TALK)
