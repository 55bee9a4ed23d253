"""The words of a blog post or a comment → HTML that can stand in a page beside those of others.

Anybody may have written them, in any decade. They are cleaned first; then what is left is made to fit: pictures and
films of other hosts become links to them, headings find their level below the page's own, code is coloured, tables and
code get a box to scroll in, links say where they lead or are no links. Nothing that was said is lost, and nothing takes
more than time in proportion to its length.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from urllib.parse import urljoin

from markupsafe import Markup

from tweetarchive.render.cleaning import KNOWN, KNOWN_ATTRIBUTES, REL, cleaned
from tweetarchive.render.colouring import coloured
from tweetarchive.render.embedding import EMBEDDED, with_embedded_as_pictures
from tweetarchive.render.escaping import escaped, put, safe
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.leading import host_of
from tweetarchive.render.text import from_markdown, host_told, is_address, printable
from tweetarchive.render.untangling import untangled
from tweetarchive.site.views import Content
from tweetarchive.unseen import bare

EXCERPT = 280
"""Characters of what `opening` gives."""

MANY_TAGS = 400
MUCH = 30_000
"""Characters. What is longer, or has more tags, is made simple before a parser sees it; see `untangling`."""


class ContentFilters:
    """The filter `content`, which adds a few words of the language."""

    def __init__(self, language: Language) -> None:
        self._gettext = language.gettext
        label = escaped(language.gettext("Table"))
        self._scrolling = f'<div class="wide" tabindex="0" role="group" aria-label="{label}">'

    def content(self, words: Content | None, level: int = 0, base: str = "") -> Markup:
        """What was said, as HTML. level: of the highest heading in it; 0 makes headings mere lines in bold. base: where
        it stood; without that, links that lead from there to other pages of the place are words.
        """
        if words is None:
            return Markup("")
        return safe(_Fitting(_clean(words), level, base, self._gettext, self._scrolling).html())


def opening(words: Content | None, length: int = EXCERPT) -> str:
    """The first words, without any markup, about as long as `length`, with "…" if there are more. Headings, code and
    tables are passed over.
    """
    if words is None:
        return ""
    source = words.source[: length * 12 + 2000]  # a page's beginning may be all markup; the rest need not be read
    clean = _PICTURES.sub("", _clean(Content(words.format, source)))
    text = _plain(_ASIDE.sub(" ", clean)) or _plain(clean)
    return shortened(text, length)


def shortened(text: str, length: int) -> str:
    """Plain text, with "…" behind its last whole word that fits if it is longer."""
    if len(text) <= length:
        return text
    return (
        text[: length + 1].rpartition(" ")[0].rstrip(" ,;:–—-") + "…" if " " in text[:length] else text[:length] + "…"
    )


def _clean(words: Content) -> str:
    source = from_markdown(words.source) if words.format == "markdown" else words.source
    source = with_embedded_as_pictures(source)
    if len(source) > MUCH or source.count("<") > MANY_TAGS:
        source = untangled(source, KNOWN, _FEW_ATTRIBUTES)
    try:
        clean = cleaned(source)
    except UnicodeEncodeError:  # half a surrogate pair, as JSON can hold
        clean = cleaned(printable(source))
    if "<p></p>" in clean or "<p>&nbsp;" in clean or "<p><br>" in clean:
        clean = _NOTHING.sub("", clean)
    return printable(clean)  # what was hidden in entities, too


class _Fitting:
    """One pass over clean HTML, from tag to tag."""

    def __init__(self, clean: str, level: int, base: str, gettext: Callable[..., str], scrolling: str) -> None:
        """gettext: a message in the page's language. scrolling: the start of a box for a table."""
        self._clean = clean
        self._level = level
        self._base = base
        self.gettext = gettext
        self._scrolling = scrolling
        self._parts: list[str] = []
        self._links: list[int] = []
        self._outline: list[int] = []
        self._heads: list[tuple[str, int]] = []

    def html(self) -> str:
        place = 0
        for found in _TAGS.finditer(self._clean):
            if found.start() < place:
                continue  # inside code that has been written already
            self._parts.append(self._clean[place : found.start()])
            place = found.end()
            slash, name, attributes = found.groups()
            if name == "a":
                self._end_of_link() if slash else self._link(attributes)
            elif name == "img":
                self._picture(attributes)
            elif name == "pre":
                place = place if slash else self._code(attributes, place)
                self._parts.append("</pre>" if slash else "")
            elif name == "table":
                self._parts.append("</table></div>" if slash else f"{self._scrolling}<table>")
            elif name == "code":
                self._parts.append("<code>")  # what language it is in concerns only whole boxes of it
            elif name in _NEWER:
                self._parts.append(f"<{slash}{_NEWER[name]}{attributes}>")
            else:
                self._end_of_heading() if slash else self._heading(int(name[1]))
        if not place:
            return self._clean
        self._parts.append(self._clean[place:])
        return "".join(self._parts)

    # --- links and pictures ----------------------------------------------------------------------------------------

    def _link(self, attributes: str) -> None:
        """Where in `parts` an open link stands; -1 for one that is none."""
        address = self._address(_given(attributes).get("href", ""))
        if not address or any(place >= 0 for place in self._links):
            self._links.append(-1)
            return
        self._links.append(len(self._parts))
        self._parts.append(f'<a href="{html.escape(address)}" rel="{REL}">')

    def _end_of_link(self) -> None:
        start = self._links.pop() if self._links else -1
        if start < 0:
            return
        address = _given(self._parts[start][len("<a") : -1])["href"]
        words = _said(self._parts[start:])
        if not words:  # nobody could see it, and nobody who listens would hear where it leads
            self._parts.append(html.escape(host_of(address) or address.removeprefix("mailto:")))
        self._parts.append(f"</a>{host_told(words, address)}")

    def _picture(self, attributes: str) -> None:
        given = _given(attributes)
        classes = given.get("class", "").split()
        words = html.escape(" ".join(given.get("alt", "").split()))
        if _SMILEYS.intersection(classes):
            self._parts.append(words)
            return
        if given.get("width") in _DOTS or given.get("height") in _DOTS:
            return  # a counter of visitors, which nobody was meant to see
        kind = "film" if EMBEDDED in classes else "pic"
        words = self._words_of_film(given.get("alt", "")) if kind == "film" else words or put(self.gettext("picture"))
        address = self._address(given.get("src", ""))
        if not address or any(place >= 0 for place in self._links):
            self._parts.append(f'<span class="{kind}">{words}</span>')
        else:
            self._parts.append(f'<a class="{kind}" href="{html.escape(address)}" rel="{REL}">{words}</a>')

    def _words_of_film(self, host: str) -> str:
        # translators: in place of a film or player that stood in a text
        return put(self.gettext("embedded from %(host)s", host=host) if host else self.gettext("something embedded"))

    def _address(self, written: str) -> str:
        """`written` as a full address, "" if it is none."""
        address = "".join(written.split())  # as browsers read it: lines may be broken anywhere
        if address and self._base and not _SCHEME.match(address):
            try:
                address = urljoin(self._base, address)
            except ValueError:
                return ""
        return address if is_address(address) and "[" not in address else ""

    # --- headings --------------------------------------------------------------------------------------------------

    def _heading(self, level: int) -> None:
        """One step below the nearest heading above that is higher, so that no level is left out."""
        while self._outline and self._outline[-1] >= level:
            self._outline.pop()
        self._outline.append(level)
        name = f"h{min(6, self._level + len(self._outline) - 1)}" if self._level else "div"
        self._heads.append((name, len(self._parts)))
        self._parts.append(f"<{name}>" if self._level else '<div class="head">')

    def _end_of_heading(self) -> None:
        name, start = self._heads.pop() if self._heads else ("", 0)
        if not name:
            return
        if not _said(self._parts[start:]):
            del self._parts[start:]
            self._outline.pop()
        else:
            self._parts.append(f"</{name}>")

    # --- code ------------------------------------------------------------------------------------------------------

    def _code(self, attributes: str, place: int) -> int:
        """Write what is in <pre>, as far as it is only words, and say where it ends."""
        end = self._clean.find("</pre>", place)
        inside = self._clean[place:end]
        language = _language(attributes)
        if start := _CODE.match(inside):
            language = _language(start[1]) or language
        words = _ANY_TAG.sub("", _BREAK.sub("\n", inside))
        self._parts.append(_PRE)
        if "<pre" in inside or "<a " in inside or "<img" in inside or not (language or "<" not in inside):
            return place
        self._parts.append(f"<code>{coloured(html.unescape(words).strip(chr(10)), language)}</code>")
        return end


def _plain(clean: str) -> str:
    return " ".join(html.unescape(_ANY_TAG.sub("", _BLOCKS.sub(" ", clean))).split())


def _given(attributes: str) -> dict[str, str]:
    return {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(attributes)}


def _language(attributes: str) -> str:
    """The language that the attributes of <pre> or <code> name: `class="brush: php; title: ;"` → "php"."""
    given = _given(attributes)
    name = given.get("class", "") or given.get("lang", "")
    if found := _NAMED.search(name):
        return found[1]
    return name if _ONE_WORD.match(name) else ""


def _said(parts: list[str]) -> str:
    return bare(html.unescape(_ANY_TAG.sub("", "".join(parts)))).strip()


_FEW_ATTRIBUTES = frozenset(name for names in KNOWN_ATTRIBUTES.values() for name in names)
_NEWER = {"acronym": "abbr", "big": "span", "strike": "s", "tt": "code"}
_SMILEYS = frozenset(("wp-smiley", "emoji", "smiley", "emoticon"))
_DOTS = frozenset(("0", "1", "0px", "1px"))
_PRE = '<pre class="code" tabindex="0">'

# Exact, as `cleaning` writes every tag in one way.
_ATTRIBUTES = r'((?: [a-z-]+="[^"]*")*)'
_TAGS = re.compile(rf"<(/?)(a|img|pre|table|h[1-6]|code(?= )|{'|'.join(_NEWER)}){_ATTRIBUTES}>")
_ATTRIBUTE = re.compile(r' ([a-z-]+)="([^"]*)"')
_CODE = re.compile(rf"\s*<code{_ATTRIBUTES}>")
_ANY_TAG = re.compile(rf"</?[a-z0-9]+{_ATTRIBUTES}>")
_BLOCKS = re.compile(
    rf"</?(?:p|br|hr|h[1-6]|blockquote|pre|div|figure|figcaption|ol|ul|li|dl|dt|dd|table|caption|tr|t[hd]){_ATTRIBUTES}>"
)
_ASIDE = re.compile(rf"<(pre|table|figure|h[1-6]){_ATTRIBUTES}>.*?</\1>", re.DOTALL)
"""What is no beginning of a text."""

_NOTHING = re.compile(r"<p>(?:\s|&nbsp;|<br>)*</p>\n?|(?<=<p>)(?:\s|<br>)+")
"""Room that editors and plugins leave between paragraphs, which a page makes by itself."""

_PICTURES = re.compile(rf"<img{_ATTRIBUTES}>")
_BREAK = re.compile(r"<br[^<>]*>")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_NAMED = re.compile(r"(?:^|[\s-])(?:language|lang|brush|highlight|source)[-:]\s*([\w+#]+)")
_ONE_WORD = re.compile(r"[a-z][\w+#-]*\Z")
