"""Text that strangers and owners wrote → HTML that is safe to publish. The only door to Markdown.

Everything that goes in is untrusted; everything that comes out is well-formed and carries no script, no style and no
address but http, https and mailto. Links into the site stand behind `SITE`, which the renderer turns into the page's
own way to the root.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from urllib.parse import quote

from markdown import Markdown
from markupsafe import Markup

from tweetarchive.render.cleaning import REL, cleaned_story
from tweetarchive.render.colouring import Formatter
from tweetarchive.render.escaping import escaped, safe
from tweetarchive.render.leading import led_astray
from tweetarchive.site.views import Piece
from tweetarchive.unseen import CONTROLS, TURNING

SITE = "<>\x1a"
"""Stands for the way from a page to the site's root. Escaped text has no "<", so no text can forge it. It ends with
what hardly stands in any text, which makes it quick to look for.
"""

LONGEST_COMMENT = 20_000
"""Characters of Markdown in a comment."""

MANY_BRACKETS = 300
"""In a comment. For each one that is opened and not closed Markdown looks through all that follows, more than once:
20,000 of them took 45 seconds (2026-11).
"""

# Half a surrogate pair cannot be written as UTF-8 at all (2026-11: seen as "\ud83d" in exported JSON).
_FORBIDDEN = re.compile(f"[{CONTROLS}{TURNING}\ud800-\udfff]")
_ADDRESS = re.compile(r"(?:https?://[^\s/]|mailto:[^\s/])\S*\Z", re.IGNORECASE)
_SITE_PATH = re.compile(r"[^\s/\\:?#<>\"'.][^\s\\:?#<>\"']*(?:#[^\s\\<>\"'#]*)?\Z")


def prose(pieces: Iterable[Piece]) -> Markup:
    """A post's text as HTML: words escaped, line breaks kept, mentions, tags and links as <a class="mention"> etc.

    A link whose address is not http, https or mailto, and a mention of somebody without a page, stay words.
    """
    # Most posts are one line of words, which need no more than this. Every other part is escaped in _piece.
    return safe(
        "".join(
            [
                escaped(piece.text) if piece.kind == "text" and piece.text.isprintable() else _piece(piece)
                for piece in pieces
            ]
        )
    )


def markdown(source: str, pictures: bool = True) -> Markup:
    """Markdown of the archive's owner as HTML, fenced code coloured by Pygments classes, cleaned by an allow-list.

    Addresses without a scheme are paths in the site: `[our first words](threads/twitter-20.html)`. pictures: False puts
    the words beside a picture in its place, as a link to it.
    """
    # ~0.5 ms to make, and it keeps state between texts; a site has a few hundred stories at most.
    reader = Markdown(
        extensions=["fenced_code", "codehilite", "tables", "sane_lists", "footnotes", "toc"],
        extension_configs={
            "codehilite": {"guess_lang": False, "css_class": "code", "pygments_formatter": Formatter},
            "toc": {"baselevel": 2, "marker": ""},  # the page has its own h1
        },
        output_format="html",
    )
    dirty = reader.convert(printable(source).replace(_PLACEHOLDER, ""))
    clean = cleaned_story(dirty, _attribute).replace("<pre", '<pre tabindex="0"')  # it scrolls, so keys must reach it
    if not pictures:
        clean = _with_pictures_told(clean)
    return Markup(clean.replace(_PLACEHOLDER, SITE))  # noqa: S704 — just cleaned


def from_markdown(source: str) -> str:
    """Markdown that somebody wrote in a comment as HTML: not safe yet. What is very long, or nests without end, comes
    out as it was typed.
    """
    source = printable(source)
    if len(source) <= LONGEST_COMMENT and source.count("[") + source.count("<") <= MANY_BRACKETS:
        try:
            return Markdown(extensions=["fenced_code", "tables", "sane_lists"], output_format="html").convert(source)
        except RecursionError:
            pass  # it reads a quotation in a quotation by calling itself
    return "".join(f"<p>{escaped(each)}</p>\n" for each in re.split(r"\n\s*\n", source))


def printable(text: str) -> str:
    """`text` without what has no place in a page, or would turn the words around it about; line ends are "\\n"."""
    if text.isprintable():  # true for most texts and 20 times cheaper than the search below
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FORBIDDEN.sub(_replacement, text)


def site_link(path: str) -> Markup:
    """A path in the site, maybe with "#anchor" or "?query", ready for an attribute; "" stays "". A "/" in front is left
    out: on a page at the root, "//" would begin the name of a host.
    """
    if _PLAIN(path):
        return safe(SITE + path)  # letters, digits and signs that need no escape
    if not path:
        return Markup("")
    path = quote(printable(path).lstrip("/"), safe="/#?=&;,+~!$*()@%-._")
    return safe(SITE + escaped(path))  # just escaped; SITE is ours


def finished(html: str, way_to_root: bytes) -> bytes:
    """UTF-8 with every link's stand-in turned into the way from a page to the site's root: b"../../"."""
    return html.encode("utf-8", "replace").replace(_SITE_BYTES, way_to_root)


def whole_address(path: str, base_url: str) -> str:
    """The full address of a path in a site that stands at `base_url`, and no HTML; "" stays ""."""
    return finished(site_link(path).unescape(), base_url.encode()).decode()


def is_address(href: str) -> bool:
    """True for a full address that may be a link: http, https or mailto, and nothing hidden in it."""
    return href.isprintable() and _ADDRESS.match(href) is not None


def host_told(words: str, address: str) -> str:
    """HTML to put behind a link whose words are the address of another place: where it really leads. "" for others."""
    host = led_astray(words, address)
    return f' <bdi class="host">({escaped(host)})</bdi>' if host else ""


_SITE_BYTES = SITE.encode()
_PLAIN: Callable[[str], object] = re.compile(r"(?!/)[A-Za-z0-9_./#-]+\Z").match
_PLACEHOLDER = "\ue01a"  # SITE's stand-in while nh3, which knows no "<" in an attribute, is at work


def _piece(piece: Piece) -> str:
    kind = piece.kind
    words = escaped(printable(piece.text))
    if "\n" in words:
        words = words.replace("\n", "<br>\n")
    if kind == "text":
        return words
    if kind == "bold":
        return f"<b>{words}</b>"
    if kind == "italic":
        return f"<i>{words}</i>"
    if kind not in _LINKED:
        return words
    href = piece.href
    if is_address(href):
        return f'<a class="{kind}" href="{escaped(href)}" rel="{REL}">{words}</a>{host_told(piece.text, href)}'
    if kind != "link" and href.isprintable() and _SITE_PATH.match(href) and ".." not in href:
        return f'<a class="{kind}" href="{site_link(href)}">{words}</a>'
    return f'<span class="{kind}">{words}</span>'


_LINKED = frozenset({"mention", "tag", "link"})


def _replacement(match: re.Match[str]) -> str:
    return "\ufffd" if "\ud800" <= match[0] <= "\udfff" else ""


def _with_pictures_told(clean: str) -> str:
    """Clean HTML without its pictures. One inside a link is mere words; one without words is called as its file is."""
    parts: list[str] = []
    linked = False
    for piece in _LINKS_AND_PICTURES.split(clean):
        if not piece.startswith("<img"):
            linked = piece.startswith("<a ") or (linked and piece != "</a>")
            parts.append(piece)
            continue
        given = dict(_ATTRIBUTES.findall(piece))
        address = given.get("src", "")
        words = given.get("alt") or given.get("title") or address.rpartition("/")[2].removeprefix(_PLACEHOLDER)
        parts.append(words if linked or not address else f'<a class="pic" href="{address}">{words}</a>')
    return "".join(parts)


# Exact, as `cleaning` writes every tag in one way.
_LINKS_AND_PICTURES = re.compile(r"(<a [^<>]*>|</a>|<img[^<>]*>)")
_ATTRIBUTES = re.compile(r' ([a-z]+)="([^"]*)"')
_CLASSES = re.compile(r"(?:code|footnote(?:-ref|-backref)?|[a-z][a-z0-9]{0,2})\Z")
"""What `Markdown` writes, and the colours of code: a text puts on nothing of what the page around it wears."""

_FOOTNOTE = re.compile(r"fn(?:ref\d*)?:[^\s\"]+\Z")
"""No other place in a page is called by its texts: links, and themes' styles, find theirs by name."""


def _attribute(tag: str, name: str, value: str) -> str | None:
    """What an allowed attribute may hold; None drops it."""
    if name == "class":
        return value if _CLASSES.match(value) else None
    if name == "id":
        return value if _FOOTNOTE.match(value) else None
    if name not in ("href", "src"):
        return value
    if name == "href" and (value.startswith("#") or is_address(value)):
        return value
    if _SITE_PATH.match(value) and ".." not in value:
        return _PLACEHOLDER + value
    return None  # pictures of other hosts too: no page loads anything from elsewhere
