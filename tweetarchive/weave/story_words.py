"""The Markdown of a story → pieces: words, and what is to stand among them. Pure; knows no archive and makes no HTML.

    ::thread twitter-123
    ::thread twitter-123 from twitter-125 to twitter-131
    ::post twitter-123
    ::person nancy
    ::day 2011-02-08

each on a line of its own, and in the words links like `[that evening](thread:twitter-123)`. In code all of it is left
as it is; a line that begins with `\\::` is one that begins with `::`.

Nothing in Markdown begins with two colons, and templates know only braces; whoever mistypes a kind or a name can be
told so, as a line that begins like that is never a sentence. A picture's `![…](…)` could have been taken for it as
well, but a stretch of a conversation cannot be said in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple, cast, get_args

from msgspec import Struct

from tweetarchive.album.stories import Kind
from tweetarchive.errors import Known
from tweetarchive.nearest import did_you_mean, nearest
from tweetarchive.pointing import Spot

KINDS: tuple[Kind, ...] = get_args(Kind)
"""What can be named."""


class Named(NamedTuple):
    """A name as it stands in the text, and where. length: of the name alone."""

    name: str
    spot: Spot


class Stretch(NamedTuple):
    """Lines of words. line: number of the first in the file. code: they are code, between fences."""

    text: str
    line: int
    code: bool = False


class Words(Struct, frozen=True):
    """What the owner says between one thing that is embedded and the next."""

    stretches: tuple[Stretch, ...]


class Embedding(Struct, frozen=True):
    """Something to be shown among the words. first, last: the posts that a stretch of a conversation begins and ends
    with. most: posts of it, 0 for as many as there are.
    """

    kind: Kind
    named: Named
    first: Named | None = None
    last: Named | None = None
    most: int = 0


Piece = Words | Embedding


class Mistake(Exception):
    """Something that cannot be understood. spot: where in the file."""

    def __init__(self, what: str, spot: Spot, hint: str = "", known: Known | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.spot = spot
        self.hint = hint
        self.known = known


def read_words(words: str, line: int) -> tuple[Piece, ...]:
    """What a story says, piece by piece. line: the number of the first line. Raises Mistake."""
    pieces: list[Piece] = []
    stretches: list[Stretch] = []
    for stretch in _apart(words, line):
        if stretch.code:
            stretches.append(stretch)
            continue
        plain: list[str] = []
        for number, text in enumerate(stretch.text.split("\n"), stretch.line):
            found = _EMBEDDING.match(text)
            if not found:
                plain.append(text.replace("\\::", "::", 1) if _ESCAPED.match(text) else text)
                continue
            stretches.append(Stretch("\n".join(plain), number - len(plain)))
            pieces += _words(stretches)
            pieces.append(_embedding(found, number))
            plain, stretches = [], []
        stretches.append(Stretch("\n".join(plain), stretch.line + stretch.text.count("\n") + 1 - len(plain)))
    pieces += _words(stretches)
    return _each_with_its_notes(pieces)


def linked(words: Words, mark: Callable[[Kind, Named], str]) -> str:
    """The Markdown of a piece, with what `mark` says in place of each address like `thread:twitter-123`.

    Raises Mistake for an address that is nearly like that, and whatever `mark` raises.
    """
    texts = [stretch.text if stretch.code else _linked(stretch, mark) for stretch in words.stretches]
    return "\n".join(texts).strip("\n")


def _linked(stretch: Stretch, mark: Callable[[Kind, Named], str]) -> str:
    def replaced(found: re.Match[str]) -> str:
        before, kind, name = found["before"], found["kind"], found["name"]
        if before is None:
            return found[0]  # code within a line
        start = found.start("kind")
        line = stretch.text.count("\n", 0, start)
        column = start - (stretch.text.rfind("\n", 0, start) + 1)
        if kind not in KINDS:
            if meant := nearest(kind, KINDS):
                spot = Spot(stretch.line + line, column + 1, len(kind))
                raise Mistake(f'there is no link to a "{kind}", did you mean "{meant}"?', spot, _HINT, _known(kind))
            return found[0]
        spot = Spot(stretch.line + line, column + 1, len(kind) + 1 + len(name))
        return before + mark(cast(Kind, kind), Named(name, spot))

    return _ADDRESS.sub(replaced, stretch.text)


def _apart(words: str, line: int) -> Iterator[Stretch]:
    """Words and fenced code, in turns. As Markdown reads it: a fence that is never closed is none."""
    lines = words.replace("\x1d", "").split("\n")
    start = place = 0
    while place < len(lines):
        fence = _FENCE.match(lines[place])
        end = _end_of_code(lines, place, fence[1]) if fence else 0
        if not end:
            place += 1
            continue
        if place > start:
            yield Stretch("\n".join(lines[start:place]), line + start)
        yield Stretch("\n".join(lines[place : end + 1]), line + place, code=True)
        start = place = end + 1
    if start < len(lines):
        yield Stretch("\n".join(lines[start:]), line + start)


def _end_of_code(lines: list[str], start: int, fence: str) -> int:
    return next((number for number in range(start + 1, len(lines)) if lines[number].rstrip(" ") == fence), 0)


def _words(stretches: list[Stretch]) -> list[Piece]:
    return [Words(tuple(stretches))] if any(stretch.text.strip() for stretch in stretches) else []


def _embedding(found: re.Match[str], line: int) -> Embedding:
    given = [
        Named(word[0], Spot(line, found.start("rest") + word.start() + 1, len(word[0])))
        for word in re.finditer(r"\S+", found["rest"] or "")
    ]
    kind = found["kind"]
    here = Spot(line, found.start("kind") + 1, len(kind))
    if kind not in KINDS:
        raise Mistake(f'there is no "::{kind}"{did_you_mean(kind, KINDS)}', here, _HINT, _known(kind))
    if not given:
        raise Mistake(f'"::{kind}" does not say which', here, _HINT)
    if kind != "thread" and len(given) > 1:
        raise Mistake(f'"::{kind}" is followed by one name and nothing else', given[1].spot, _HINT)
    said: dict[str, Named] = {}
    for number in range(1, len(given), 2):
        word = given[number]
        if word.name not in _BOUNDS:
            what = f'"{word.name}" says nothing here{did_you_mean(word.name, _BOUNDS)}'
            raise Mistake(what, word.spot, _HINT)
        if number + 1 == len(given):
            raise Mistake(f'"{word.name}" wants something behind it', word.spot, _HINT)
        if word.name in said:
            raise Mistake(f'"{word.name}" stands there twice', word.spot, _HINT)
        said[word.name] = given[number + 1]
    most = said.get("first")
    if most and not (most.name.isascii() and most.name.isdecimal() and int(most.name[:6]) > 0):
        raise Mistake(f'"first {most.name}" gives no number of posts', most.spot, _HINT)
    return Embedding(cast(Kind, kind), given[0], said.get("from"), said.get("to"), int(most.name[:6]) if most else 0)


def _each_with_its_notes(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Every piece is made into HTML by itself; so the footnotes and addresses that the owner keeps at the end of the
    file, or anywhere, have to stand in each piece that uses them. A footnote stands only there.
    """
    if sum(isinstance(piece, Words) for piece in pieces) < 2:
        return tuple(pieces)
    notes: dict[str, Stretch] = {}
    bare = [Words(tuple(_without_notes(each, notes))) if isinstance(each, Words) else each for each in pieces]
    found: list[Piece] = []
    for piece in bare:
        if isinstance(piece, Words):
            said = "\n".join(stretch.text for stretch in piece.stretches if not stretch.code).casefold()
            used = [note for label, note in notes.items() if f"[{label}]" in said]
            if not said.strip() and not any(stretch.code for stretch in piece.stretches):
                continue
            piece = Words((*piece.stretches, *(Stretch("", note.line) for note in used[:1]), *used))
        found.append(piece)
    return tuple(found)


def _without_notes(words: Words, notes: dict[str, Stretch]) -> Iterator[Stretch]:
    for stretch in words.stretches:
        if stretch.code:
            yield stretch
            continue
        for found in _NOTE.finditer(stretch.text):
            line = stretch.line + stretch.text.count("\n", 0, found.start())
            notes.setdefault(found[1].casefold(), Stretch(found[0].strip("\n"), line))
        yield Stretch(_NOTE.sub(lambda found: "\n" * found[0].count("\n"), stretch.text), stretch.line)


def _known(kind: str) -> Known:
    return Known("What can stand in a story", tuple((each, _NAMED_BY[each]) for each in KINDS), nearest(kind, KINDS))


_BOUNDS = ("from", "to", "first")
_NAMED_BY = {
    "thread": "a conversation, by the name of any post in it",
    "post": "a post, by its name",
    "person": "a person, by the name of their page",
    "day": "a day, as 2011-02-08",
}
_HINT = (
    "Write ::thread, ::post, ::person or ::day and a name, e.g. ::thread twitter-123 from twitter-125 to twitter-131,"
    " or ::thread twitter-123 first 10."
)
_EMBEDDING = re.compile(r" {0,3}::(?P<kind>[A-Za-z]+)(?:[ \t]+(?P<rest>.*))?\Z")
_ESCAPED = re.compile(r" {0,3}\\::")
_FENCE = re.compile(r"(`{3,}|~{3,})[^`]*\Z")
_NOTE = re.compile(r"^ {0,3}\[([^\[\]\n]+)\]:[^\n]*(?:\n+(?: {4}|\t)[^\n]*)*(?:\n|\Z)", re.MULTILINE)
_ADDRESS = re.compile(
    r"(?P<code>(?<!`)(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n).)*?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<before>\]\([ \t]*<?|^ {0,3}\[[^\[\]\n]+\]:[ \t]*<?|\bhref=[\"']?)"
    r"(?P<kind>[A-Za-z]+):(?P<name>[^\s<>()\"'/][^\s<>()\"']*)",
    re.MULTILINE | re.DOTALL,
)
"""Code within a line, which is left alone; or the address of a link, wherever Markdown lets one stand."""
