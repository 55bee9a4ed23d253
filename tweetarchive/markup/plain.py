"""What a text says, paragraph by paragraph, for those who want to understand it rather than show it.

Must lose no words that anybody saw, and must not know whom they address.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from msgspec import Struct

from ..records import Content
from .forms import as_html
from .reading import Element, Unreadable, body, names, steps


class Paragraph(Struct, frozen=True):
    """A run of words that stands by itself: a paragraph, list item, cell or heading.

    text: on as many lines as it had, each without space at its ends. quoted: it is somebody else's (a block of
    quotation, or lines that begin with ">", without that). links: (what it says, where it leads) in order.
    """

    text: str
    quoted: bool = False
    links: tuple[tuple[str, str], ...] = ()


def paragraphs(content: Content) -> tuple[Paragraph, ...]:
    """The words of `content` without markup. Smileys that are pictures are told by their text. Never raises."""
    content = as_html(content)
    source = content.source
    if content.format == "markdown":
        return tuple(_of_markdown(source))
    try:
        return tuple(_of_tree(body(source)))
    except Unreadable:  # nothing that is too odd to parse has paragraphs, but it may have words
        return tuple(_of_lines(html.unescape(re.sub(r"<[^<>]*>", " ", source)), ()))


def _of_tree(root: Element) -> Iterator[Paragraph]:
    words: list[str] = []
    links: list[tuple[str, str]] = []
    starts: list[tuple[Element, int]] = []  # open links, and where in `words` each begins
    quoting = keeping = 0
    for step in steps(root):
        if isinstance(step, str):
            words.append(step if keeping else _SPACE.sub(" ", step))
            continue
        element, begins = step
        if element.tag in _INLINE:
            if element.tag == "br" and begins:
                words.append("\n")
            elif element.tag == "q":
                words.append("“" if begins else "”")  # as browsers show it
            elif element.tag == "img" and begins:
                words.append(_smiley(element))
            elif element.tag == "a" and begins:
                starts.append((element, len(words)))
            elif element.tag == "a" and starts:
                link, start = starts.pop()
                if link.get("href"):
                    links.append((" ".join("".join(words[start:]).split()), link.get("href").strip()))
            continue
        yield from _of_lines("".join(words), tuple(links), quoting > 0, marks=not keeping)
        words.clear()
        links.clear()
        starts = [(link, 0) for link, _ in starts]
        quoting += (1 if begins else -1) * (element.tag == "blockquote")
        keeping += (1 if begins else -1) * (element.tag in ("pre", "textarea"))
    yield from _of_lines("".join(words), tuple(links))


def _of_lines(
    text: str, links: tuple[tuple[str, str], ...], quoted: bool = False, marks: bool = True
) -> Iterator[Paragraph]:
    """Paragraphs of a run of lines: empty lines part it, and so does the change to lines that begin with ">".

    marks: ">" means that (in code it does not). Links go with the parts that say their words, in order.
    """
    parts: list[tuple[list[str], bool]] = []
    fresh = True
    for line in text.replace("\u00a0", " ").split("\n"):
        words = " ".join(line.split())
        mark = _QUOTE_MARK.match(words) if marks else None
        if mark:
            words = words[mark.end() :]
        if not words:
            fresh = True
            continue
        if fresh or parts[-1][1] != bool(mark):
            parts.append(([], bool(mark)))
        parts[-1][0].append(words)
        fresh = False
    given = 0
    for number, (lines, marked) in enumerate(parts, 1):
        flat = " ".join(lines)
        start = given
        while given < len(links) and (number == len(parts) or links[given][0] in flat):
            given += 1
        yield Paragraph("\n".join(lines), quoted or marked, links[start:given])


def _of_markdown(source: str) -> Iterator[Paragraph]:
    """Markdown as its words: marks of emphasis and links gone, quotations known, everything else as typed."""
    for block in re.split(r"\n[^\S\n]*(?=\n)", source.replace("\r\n", "\n").replace("\r", "\n")):
        links = tuple((found[1], found[2]) for found in _MARKDOWN_LINK.finditer(block))
        text = _MARKDOWN_LINK.sub(r"\1", block)
        text = _EMPHASIS.sub(r"\2", text)
        yield from _of_lines(text, links)


def _smiley(image: Element) -> str:
    return image.get("alt") if {"emoji", "wp-smiley", "smiley", "emoticon"} & image.classes else ""


_SPACE = re.compile(r"[ \t\r\n\f]+")
_QUOTE_MARK = re.compile(r"(?:> ?)+(?![_.-]?<)")
_MARKDOWN_LINK = re.compile(r"!?\[([^\[\]\n]{0,500})\]\(([^\s()]{1,2000})(?: [^()\n]{0,500})?\)")
_EMPHASIS = re.compile(r"(?<![\w*_])(\*\*|__|\*|_)(?=\S)([^*_\n]{1,500})(?<=\S)\1(?![\w*_])")
_INLINE = names(
    "a abbr acronym b bdi bdo big br button cite code data del dfn em font i img ins kbd label mark nobr q rp rt "
    "ruby s samp small span strike strong sub sup time tt u var wbr"
)
