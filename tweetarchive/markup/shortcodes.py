"""Words in square brackets that WordPress replaces: [caption], [gallery], [embed], [sourcecode] and their like.

Only those are known whose meaning is the same on every blog; all others stay as they were typed, for they may be words
in brackets. Knows no paragraphs.
"""

from __future__ import annotations

import bisect
import html
import re
from collections.abc import Callable

from msgspec import Struct

from .reading import names


def replaced(source: str) -> str:
    """HTML with WordPress's own shortcodes made HTML. Takes time in proportion to the length."""
    tags = _tags(source)
    ends: dict[str, list[int]] = {}
    for position, tag in enumerate(tags):
        if tag.closing:
            ends.setdefault(tag.name, []).append(position)
    parts: list[str] = []
    done = skip_to = 0
    for position, tag in enumerate(tags):
        if position < skip_to or tag.closing:
            continue
        end = _end_of(tag, position, ends)
        inside = source[tag.stop : tags[end].start] if end else ""
        stop = tags[end].stop if end else tag.stop
        made = _made(tag, inside, bool(end))
        if made is not None:
            parts += (source[done : tag.start], made)
            done = stop
        skip_to = end + 1  # what stays literal does so whole: looking inside again and again would take for ever
    parts.append(source[done:])
    return "".join(parts)


class _Tag(Struct, frozen=True):
    name: str
    closing: bool
    written: str
    start: int
    stop: int
    literal: bool = False


def _tags(source: str) -> list[_Tag]:
    """Every [name …] and [/name] of a known name, in order. [[name]] is how one writes about a shortcode."""
    tags = []
    for found in _SHORTCODE.finditer(source):
        name = found["name"].lower()
        if name not in _KNOWN:
            continue
        before, after = found[0].startswith("[["), found[0].endswith("]]")
        literal = before and after
        start, stop = found.start() + (before and not literal), found.end() - (after and not literal)
        tags.append(_Tag(name, bool(found["closing"]), found["attributes"], start, stop, literal))
    return tags


def _end_of(tag: _Tag, position: int, ends: dict[str, list[int]]) -> int:
    """The position of the tag that closes this one, 0 if it needs none or has none."""
    if tag.literal or tag.written.rstrip().endswith("/") or tag.name in _SINGLE:
        return 0
    closing = ends.get(tag.name, [])
    place = bisect.bisect(closing, position)
    end = closing[place] if place < len(closing) else 0
    return end if end == position + 1 or tag.name not in _ENDLESS else 0


def _made(tag: _Tag, inside: str, closed: bool) -> str | None:
    """What the shortcode stands for; None if it stays as it is."""
    if tag.literal:
        return f"[{tag.name}{tag.written}]"
    attributes, bare = _attributes(tag.written)
    if tag.name in _LANGUAGES:
        return _code(inside, tag.name) if closed else None
    return _KNOWN_MAKERS[tag.name](attributes, bare, inside, closed)


Maker = Callable[[dict[str, str], str, str, bool], str | None]


def _caption(attributes: dict[str, str], bare: str, inside: str, closed: bool) -> str | None:
    """[caption caption="Words"]<img>[/caption] until 2012, [caption]<img> Words[/caption] since."""
    if not closed:
        return None
    picture, words = inside, attributes.get("caption", "")
    if not words and (last := inside.rfind("<img")) >= 0:
        end = inside.find(">", last) + 1
        if linked := _END_OF_LINK.match(inside, end):
            end = linked.end()
        picture, words = inside[:end], inside[end:]
    words = words.strip()
    below = f"<figcaption>{words}</figcaption>" if words else ""
    return f"\n\n<figure>{picture.strip()}{below}</figure>\n\n"


def _gallery(attributes: dict[str, str], bare: str, inside: str, closed: bool) -> str:
    """The pictures are not in the text, only their numbers; so that nobody wonders, a note says what stood here."""
    count = len([each for each in attributes.get("ids", attributes.get("include", "")).split(",") if each.strip()])
    pictures = "A picture" if count == 1 else f"A gallery of {count} pictures" if count else "A gallery of pictures"
    return f'\n\n<p class="was-here"><em>{pictures} was here.</em></p>\n\n'


def _embed(attributes: dict[str, str], bare: str, inside: str, closed: bool) -> str | None:
    """[embed]address[/embed], [youtube address], [youtube=address], [audio src="address"], [video mp4="address"]."""
    given = [inside if closed else "", attributes.get("src", ""), attributes.get("url", ""), bare]
    given += [value for name, value in attributes.items() if name in _FILES]
    for each in given:
        address = html.unescape(re.sub(r"<[^<>]*>", "", each[:4000]).strip().strip("\"'").lstrip("=").strip())
        if re.fullmatch(r"https?://[^\s<>\"|]+(?:\|.*)?", address):
            address = html.escape(address.partition("|")[0])
            return f'\n\n<p><a href="{address}">{address}</a></p>\n\n'
    return None


def _source_code(attributes: dict[str, str], bare: str, inside: str, closed: bool) -> str | None:
    language = attributes.get("language") or attributes.get("lang") or bare
    return _code(inside, language) if closed else None


def _code(inside: str, language: str) -> str:
    """Editors wrote what is in code with references or without; a program holds no references, so both mean one."""
    name = re.sub(r"[^a-z0-9+#-]", "", html.unescape(language).lower().strip("\"'= "))[:30]
    marked = f' class="language-{name}"' if name else ""
    return f"\n\n<pre><code{marked}>{html.escape(html.unescape(inside).strip(chr(10)), quote=False)}</code></pre>\n\n"


def _nothing(attributes: dict[str, str], bare: str, inside: str, closed: bool) -> str:
    return ""


def _attributes(written: str) -> tuple[dict[str, str], str]:
    """The named ones, and the first without a name."""
    named: dict[str, str] = {}
    bare = ""
    for found in _ATTRIBUTE.finditer(written[:8000]):
        value = next((each for each in found.groups()[1:4] if each is not None), "")
        if found[1]:
            named.setdefault(found[1].lower(), value)
        elif not bare:
            bare = found[5] or ""
    return named, bare


_END_OF_LINK = re.compile(r"\s*</a\s*>", re.IGNORECASE)
_FILES = names("mp3 ogg wav m4a mp4 m4v webm ogv flv wmv")
_SHORTCODE = re.compile(r"\[?\[(?P<closing>/?)(?P<name>[a-zA-Z][\w-]{0,40})(?P<attributes>(?:[\s=/][^\[\]]*+)?)\]\]?+")
_ATTRIBUTE = re.compile(r"([\w-]{1,40})\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"']+))|(\S+)")
_LANGUAGES = names(
    "bash c cpp csharp css delphi diff erlang groovy haskell html java javascript js jscript json lua matlab perl php "
    "plain powershell python r ruby scala sh shell sql swift vb xml yaml"
)
"""Languages whose name is a shortcode by itself, but only with an end: [python]…[/python]."""

_KNOWN_MAKERS: dict[str, Maker] = {
    "caption": _caption,
    "wp_caption": _caption,
    "gallery": _gallery,
    "playlist": _nothing,
    "embed": _embed,
    "youtube": _embed,
    "vimeo": _embed,
    "soundcloud": _embed,
    "audio": _embed,
    "video": _embed,
    "sourcecode": _source_code,
    "source": _source_code,
    "code": _source_code,
}
_SINGLE = names("gallery playlist")
_ENDLESS = names("youtube vimeo soundcloud audio video")
"""These may have an end, but only right behind them."""

_KNOWN = frozenset(_KNOWN_MAKERS) | _LANGUAGES
