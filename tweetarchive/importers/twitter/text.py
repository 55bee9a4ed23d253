"""A tweet's text and what is marked in it, as spans.

Indices are code points into the text as it is stored, still HTML-escaped: pieces are cut first and unescaped after
(measured 2026-11: every mark of 11 real exports fits so, and 0.9 to 2 % do not under any other reading). What nothing
marks is looked through once for addresses, handles and tags. Must not know posts, and makes no HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from ...records import AccountRef, Span


class Mark(Struct, frozen=True, gc=False):
    """A stretch [start, end) of the stored text and what stands there.

    kind "media": the short link of a picture, shown as the picture. ref: whom a mention means.
    """

    start: int
    end: int
    kind: str
    text: str = ""
    target: str = ""
    ref: AccountRef | None = None


def spans_of(text: str, marks: Sequence[Mark], start: int, stop: int, *, escaped: bool = True) -> tuple[Span, ...]:
    """The spans of text[start:stop]. marks: sorted, none overlapping; those not wholly inside are passed over."""
    spans: list[Span] = []
    here = start
    for mark in marks:
        if mark.start < here or mark.end > stop:
            continue
        if mark.start > here:
            spans += plain_spans(text[here : mark.start], escaped=escaped, before=text[here - 1 : here])
        spans.append(_marked(mark, text, escaped))
        here = mark.end
    if here < stop:
        spans += plain_spans(text[here:stop], escaped=escaped, before=text[here - 1 : here] if here > start else "")
    return tuple(spans)


def plain_spans(piece: str, *, escaped: bool = True, before: str = "") -> list[Span]:
    """Unmarked text. Raw addresses (until 2011 links were not shortened), handles and tags become spans of their own.

    before: the character in front of the piece; a handle or tag glued to a word is none, nor is the "@" of an e-mail
    address.
    """
    text = unescape(piece) if escaped else piece
    if "@" not in text and "#" not in text and "://" not in text and "＠" not in text and "＃" not in text:
        return [Span("text", text)]
    spans = []
    here = 0
    for found in _UNMARKED.finditer(text):
        if found.start() == 0 and before and found.lastgroup != "link" and (before.isalnum() or before in "_@/"):
            continue
        span = _unmarked(found)
        if found.start() > here:
            spans.append(Span("text", text[here : found.start()]))
        spans.append(span)
        here = found.start() + len(span.text)
    if here < len(text):
        spans.append(Span("text", text[here:]))
    return spans


def unescape(text: str) -> str:
    """Twitter escapes "&", "<" and ">"; old clients left numbers and quotes escaped too (2026-11). Once, not twice."""
    return _ENTITY.sub(_unescaped, text) if "&" in text else text


def shown_address(address: str) -> str:
    """An address as Twitter shows it: no scheme, no "www.", and of what follows the host the first 15 characters.

    Measured 2026-11 on the files of 2013, whose JSON has Twitter's own shortening and whose CSV has none.
    """
    host, slash, path = _SCHEME.sub("", address).partition("/")
    return host + (slash + path if len(path) < 16 else f"/{path[:14]}…") if path else host


def is_web_address(address: str) -> bool:
    """Whether it is a link at all; an export is untrusted, and "javascript:…" is none."""
    return address[:8].lower().startswith(("http://", "https://"))


def leading_handles(text: str, marks: Iterable[Mark]) -> tuple[tuple[AccountRef, ...], int]:
    """(the handles a reply begins with, offset of the first other word).

    Handles of accounts that were gone at export time carry no mark (2026-11: 18 to 177 replies in an export).
    """
    by_start = {mark.start: mark for mark in marks if mark.kind == "mention"}
    refs: list[AccountRef] = []
    here = 0
    while here < len(text) and text[here] in "@＠":
        mark = by_start.get(here)
        bare = _LEADING.match(text, here)
        end = mark.end if mark else bare.end() if bare else here
        if end == here or (end < len(text) and not text[end].isspace()):
            break
        refs.append(mark.ref if mark and mark.ref else AccountRef(handle=text[here + 1 : end]))
        here = end
        while here < len(text) and text[here].isspace():
            here += 1
    return tuple(refs), here


def handles_in(spans: Iterable[Span]) -> Iterator[str]:
    """Handles of the mentions that carry no id."""
    for span in spans:
        if span.kind == "mention" and not span.target:
            yield span.text[1:]


_ENTITY = re.compile(r"&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));")
_NAMED: Mapping[str, str] = MappingProxyType({"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"})


def _unescaped(entity: re.Match[str]) -> str:
    if entity[1]:
        return _NAMED[entity[1]]
    number = int(entity[2]) if entity[2] else int(entity[3], 16)
    is_character = 0x20 <= number < 0xD800 or 0xE000 <= number < 0x110000 or number == 0x0A
    return chr(number) if is_character else entity[0]


_UNMARKED = re.compile(
    r"""(?P<link>https?://[^\s<>"“”]+)
      | (?<![\w@/.+-])[@＠](?P<mention>[A-Za-z0-9_]{1,20})(?![\w@…]|\.\w+@)
      | (?<![\w&/])[#＃](?P<tag>\w*[^\W\d_]\w*)(?![\w…])
    """,
    re.VERBOSE,
)
"""What is glued to an ellipsis was cut off in the middle and names somebody or something else."""
_LEADING = re.compile(r"[@＠][A-Za-z0-9_]{1,20}")
_SCHEME = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)
_TRAILING = ".,;:!?'\"…)]}’»"
_PAIRS: Mapping[str, str] = MappingProxyType({")": "(", "]": "[", "}": "{"})


def _unmarked(found: re.Match[str]) -> Span:
    if found.lastgroup == "mention":
        return Span("mention", found[0])
    if found.lastgroup == "tag":
        return Span("tag", found[0], found["tag"])
    address = _without_trailing(found[0])
    if found[0].endswith("…") or address.endswith("//"):
        return Span("text", found[0])
    return Span("link", address, address)


def _without_trailing(address: str) -> str:
    """A full stop behind an address is not part of it, nor is a bracket that opened before it."""
    while address[-1] in _TRAILING:
        opening = _PAIRS.get(address[-1])
        if opening and address.count(opening) >= address.count(address[-1]):
            break
        address = address[:-1]
    return address


def _marked(mark: Mark, text: str, escaped: bool) -> Span:
    stored = text[mark.start : mark.end]
    shown = mark.text or (unescape(stored) if escaped else stored)
    match mark.kind:
        case "mention":
            return Span("mention", shown, mark.target)
        case "tag":
            return Span("tag", shown, mark.target)
        case "bold":
            return Span("bold", shown)
        case "italic":
            return Span("italic", shown)
        case _ if is_web_address(mark.target):
            return Span("link", shown, mark.target)
        case _:
            return Span("text", shown)
