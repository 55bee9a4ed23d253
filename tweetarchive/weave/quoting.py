"""Words that were somebody else's: which parts of a text are quotes.

Looks at one text at a time. Where the words come from is `sources`' business.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from tweetarchive.markup.plain import Paragraph
from tweetarchive.weave.names import UNSPACED
from tweetarchive.weave.phrases import NO_AUTHORS, SAYING, any_of, words

MAX_LEAD = 500
"""Characters before a quote that may say whose it is."""

MIN_WORDS = 5
"""Shorter words in quotation marks are emphasis or a saying, not a quote of somebody here."""


class Piece(Struct, frozen=True):
    """A part of a text, in the order of the text.

    kind: "own" words, lines kept; a "block" that is marked as a quote; a "span" of quoted words inside own ones, where
    "“…”" is left; "introduced": a paragraph after one that ends in a colon: a quote only if somebody said it.
    paragraph: 0-based number. name: whom the text says it is quoting, "" nobody.
    """

    kind: Literal["own", "block", "span", "introduced"]
    paragraph: int
    text: str
    name: str = ""
    links: tuple[tuple[str, str], ...] = ()


def pieces(paragraphs: Sequence[Paragraph]) -> list[Piece]:
    """The parts of a text, own and quoted, in order."""
    found: list[Piece] = []
    for number, paragraph, quoted, name in _marked(paragraphs):
        before = _own_before(found, number)
        if quoted:
            found.append(
                Piece(
                    "block",
                    number,
                    paragraph.text,
                    name or _signed(paragraph.text) or author_named(before, marked=True),
                )
            )
            continue
        text, spans = _without_spans(paragraph.text)
        name = author_named(before) if before.endswith(":") else ""
        found.append(Piece("introduced" if name else "own", number, text, name, paragraph.links))
        found += [Piece("span", number, span, author_named(lead)) for lead, span in spans]
    return found


def author_named(lead: str, marked: bool = False) -> str:
    """Whom a text that leads over to a quote names as its author, "" nobody: "As Ann said:" → "Ann".

    The last sentence must say that something was said; if it has no name ("This is what she wrote:"), the sentences
    before it may. marked: what follows is certainly a quote, so that "Ann:" is enough.
    """
    end = max((stop.end() for stop in _STOP.finditer(lead)), default=0)
    named = _last_name(_SAID, lead[end:])
    if not named and re.search(rf"\b{_SAYING}\b", lead[end:]):
        named = _last_name(_SAID, lead[:end])
    return named or (_last_name(_BARE, lead[end:]) if marked else "")


def _last_name(pattern: re.Pattern[str], text: str) -> str:
    named = ""
    for match in pattern.finditer(text):
        words = (match[1] or match[match.lastindex or 1]).split()
        while words and words[0].casefold() in _NOT_NAMES:
            del words[0]
        named = " ".join(words) or named
    return named


def fullest(name: str, texts: Sequence[str]) -> str:
    """The longest form in which `texts` have this name: "Ann" → "Ann O’Dell"."""
    if not name or " " in name:
        return name
    longer = re.compile(rf"(?<!\w){re.escape(name)} (?:(?:{_NAME_WORD}|[a-z]{{2,3}}) ){{0,2}}?{_NAME_WORD}")
    forms = Counter(match[0] for text in texts for match in longer.finditer(text))
    return max(forms, key=lambda form: (forms[form], len(form)), default=name)


def _marked(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[int, Paragraph, bool, str]]:
    """(number, paragraph or a part of one, whether it is a quote, whose), "[quote=Ann]…[/quote]" taken out."""
    open_quote = ""
    inside = False
    for number, paragraph in enumerate(paragraphs):
        if paragraph.quoted:
            yield number, paragraph, True, ""
            continue
        for part in _QUOTE_TAG.split(paragraph.text):
            if _QUOTE_TAG.fullmatch(part):
                inside = not part.startswith("[/")
                open_quote = (
                    re.sub(r"\A\[quote(?: name)?[ =]*|\]\Z", "", part, flags=re.IGNORECASE).strip(" \"'“”")
                    if inside
                    else ""
                )
                continue
            if part.strip():
                yield number, Paragraph(part.strip(), links=paragraph.links), inside, open_quote


def _without_spans(text: str) -> tuple[str, list[tuple[str, str]]]:
    """A text with "“…”" for everything of some length that stands in quotation marks; those, each after what leads to
    it.
    """
    spans: list[tuple[str, str]] = []

    def taken(match: re.Match[str]) -> str:
        inner = match[0][1:-1]
        if len(inner.split()) < MIN_WORDS and not (UNSPACED.search(inner) and len(inner) >= 2 * MIN_WORDS):
            return match[0]
        spans.append((text[max(0, match.start() - MAX_LEAD) : match.start()].rstrip(), inner))
        return "“…”"

    return _SPAN.sub(taken, text), spans


def _own_before(found: list[Piece], number: int) -> str:
    """The own words right before this paragraph."""
    if found and found[-1].kind in ("own", "introduced") and found[-1].paragraph >= number - 1:
        return found[-1].text.rstrip()[-MAX_LEAD:]
    return ""


def _signed(text: str) -> str:
    """ "… — Ann O’Dell" → "Ann O’Dell"."""
    signed = _SIGNED.search(text[-MAX_LEAD:])
    return signed[1] if signed else ""


_QUOTE_TAG = re.compile(r"(\[quote(?:[ =][^\]\n]{0,80})?\]|\[/quote\])", re.IGNORECASE)
_SPAN = re.compile(r"“[^“”]{10,2000}”|„[^„“”]{10,2000}[“”]|«[^«»]{10,2000}»|\"[^\"\n]{10,2000}\"")
_NAME_WORD = r"[A-ZÀ-ÖØ-Þ][\w.’'-]*\w"
_NAME = rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,2}}"
_SAYING = rf"(?:(?:has|had|have)\s)?(?:(?:just|once|recently|also|rightly)\s)?{any_of(SAYING)}"
_SAID = re.compile(
    rf"(?<![\w@])(?:({_NAME}),? {_SAYING}\b|(?:[Aa]ccording to|from|by|says|said|wrote) ({_NAME}):?\s*\Z)"
)
_BARE = re.compile(rf"(?<![\w@])({_NAME}):\s*\Z")
_STOP = re.compile(r"[.!?…]\s+")
_SIGNED = re.compile(rf"(?:^|\n|[.!?…”\"] ?)\s*(?:—|–|--|-) ?({_NAME})\s*\Z")
_NOT_NAMES = words(NO_AUTHORS)
