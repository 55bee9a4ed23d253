"""The one door to XML: an export's records as small trees, one by one, however large the file and however it was made.

The text is repaired first (`repair`) and every repair is told; then expat parses it, which is given no declarations and
so can expand no entities. Where tags do not match, one record is lost, said to be lost, and reading goes on with the
next. Must not know what any element means.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType
from xml.parsers import expat

from msgspec import Struct, field

from ..records import Problem
from .namespaces import Names
from .repair import TEXT_FIELDS, Piece, repaired
from .report import Report
from .texts import BrokenOff, Tell, text_of
from .tree import Member


class Element(Struct, gc=False):
    """An element. name: without prefix. space: its namespace, "" for none; that of a prefix that was never declared is
    the one it is known for. attributes: by local name, and by "prefix:local" where two would be one. text: all of its
    own character data, joined. line: 1-based, of its start tag. whole: False for what is left of a broken record.
    """

    name: str
    space: str = ""
    prefix: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Element] = field(default_factory=list)
    line: int = 0
    whole: bool = True

    def first(self, name: str, prefix: str | None = None) -> Element | None:
        """The first child of this local name (and written with this prefix, if one is given)."""
        for child in self.children:
            if child.name == name and (prefix is None or child.prefix == prefix):
                return child
        return None

    def all(self, name: str) -> list[Element]:
        """Every child of this local name."""
        return [child for child in self.children if child.name == name]

    def words(self, name: str, default: str = "", prefix: str | None = None) -> str:
        """The text of the first such child, `default` if there is none."""
        child = self.first(name, prefix)
        return default if child is None else child.text


class Started(Struct):
    """The root's start tag. attributes holds its declarations too, as "xmlns" and "xmlns:wp"."""

    name: str
    space: str
    attributes: dict[str, str]
    line: int


def read_xml(
    member: Member,
    records: Collection[str],
    *,
    text_fields: Collection[str] = TEXT_FIELDS,
    seen: dict[str, int] | None = None,
    broken: bool = False,
) -> Iterator[Started | Element | Problem]:
    """The root's start tag; then each element whose local name is in `records`, whole, as soon as it ends.

    A record inside a record stays inside it; the root is never one. What else stands at the second or third level (a
    blog's title and link) comes as an Element too, unless it holds records. Repairs, and what cannot be read, are
    Problems that name the line: at most 20 of a kind, then how many more. Of a file that breaks off, everything
    complete is given. Gzipped files are unpacked. Memory grows with the largest record, not with the file.

    text_fields: local names of elements whose CDATA may hold a "]]>" that should have been split. seen: names of tags
    to count as `count_tags` does, in the same pass; complete when everything was read. broken: give the records that
    break off, too, with those children that are complete; else they are left out.
    Raises UnsafeExport for a document type or entity declaration, LimitExceeded for a zip bomb.
    """
    report = Report(member.path)
    reader = _Reader(records, report.tell, broken)
    counts = {} if seen is None else seen
    watch = {*records, *counts}
    line = 1
    try:
        for piece in repaired(text_of(member, report.tell), report.tell, member.where, watch, text_fields):
            _count(piece, counts)
            reader.feed(piece, line)
            line += piece.text.count("\n")
            yield from report.taken()
            yield from reader.taken()
    except BrokenOff:
        report.tell("packed", line, "the file is packed, and its packing is damaged or breaks off here")
    reader.close(line)
    yield from reader.taken()
    yield from report.taken()
    yield from report.rest()


def count_tags(member: Member, names: Collection[str]) -> dict[str, int]:
    """How many start tags of these names the text holds (not in CDATA, not in comments), whether or not they can be
    parsed. "comment": with any prefix or none; "wp:comment": as it is written. Raises like `read_xml`.
    """
    counts = dict.fromkeys(names, 0)
    try:
        for piece in repaired(text_of(member, _nothing), _nothing, member.where, names, TEXT_FIELDS):
            _count(piece, counts)
    except BrokenOff:
        pass
    return counts


def peek(member: Member, size: int = 2**16) -> str:
    """The first `size` characters of the member, unpacked, to see what it is; "" if not even those can be read."""
    try:
        return "".join(text_of(member, _nothing, size))[:size]
    except BrokenOff:
        return ""


def _count(piece: Piece, counts: dict[str, int]) -> None:
    for _, name in piece.starts:
        if name in counts:
            counts[name] += 1


def _nothing(kind: str, line: int, what: str) -> None:
    """Tells nobody."""


DEEPEST = 200
"""Levels. No export of ours has more than ten; a file of nothing but start tags has millions."""

MOST_SMALL = 1000
"""Elements that something outside of records may have below it and still be handed on as one."""


class _Reader:
    """Pieces of repaired text into elements. After a fault it waits for the next record's start tag."""

    def __init__(self, records: Collection[str], tell: Tell, broken: bool) -> None:
        self._records = frozenset(records)
        self._tell = tell
        self._broken = broken
        self._names = Names(tell)
        self._ready: list[Started | Element] = []
        self._open: list[_Open] = []
        self._record_at = 0  # level of the record that is being read, 0: none
        self._small = 0  # elements so far below the one that is kept outside of records
        self._outer: list[str] = []  # tags around the last record that began
        self._started = False
        self._waiting = False
        self._given = 0  # characters of all pieces so far
        self._resumed_at = -1
        self._fed = 0  # bytes that this parser was given
        self._parser = self._fresh(1, [])

    def taken(self) -> Iterator[Started | Element]:
        """What is complete."""
        ready, self._ready = self._ready, []
        yield from ready

    def feed(self, piece: Piece, line: int) -> None:
        """The next piece, whose first character is in `line`."""
        done: int | None = 0
        while done is not None:
            if self._waiting:
                done = self._next_start(piece, done)
                if done is None:
                    break
                self._resume(line + piece.text.count("\n", 0, done), self._given + done)
            done = self._parse(piece.text, done)
        self._given += len(piece.text)

    def close(self, line: int) -> None:
        """The end of the text, which is in `line`."""
        if self._waiting:
            return
        try:
            self._parser.Parse(b"", True)
        except expat.ExpatError:
            if not self._started:
                self._tell("empty", line, "the text ends, and there was no XML in it")
                return
            self._tell("cut", line, f"the file breaks off here{self._left()}; everything before was kept")

    # --- faults -----------------------------------------------------------------------------------------------------

    def _parse(self, text: str, start: int) -> int | None:
        """None if all is well from `start` on, else where the fault is, which has been told."""
        data = text[start:].encode("utf-8", "replace")
        before, self._fed = self._fed, self._fed + len(data)
        try:
            self._parser.Parse(data, False)
            return None
        except expat.ExpatError as error:
            what = _FAULTS.get(error.code, f"what stands here is no XML ({expat.ErrorString(error.code)})")
            good = data[: max(self._parser.ErrorByteIndex - before, 0)]
        except _TooDeepError:
            what = f"elements stand more than {DEEPEST} deep in each other"
            good = data[: max(self._parser.CurrentByteIndex - before, 0)]
        self._tell("fault", self._line(), what + self._left())
        self._waiting = True
        return start + len(good.decode("utf-8", "ignore"))

    def _next_start(self, piece: Piece, after: int) -> int | None:
        for at, name in piece.starts:
            if at >= after and name in self._records and self._given + at != self._resumed_at:
                return at
        return None

    def _resume(self, line: int, at: int) -> None:
        """A new parser for what begins in `line`, the `at`-th character of all, with a record's start tag."""
        self._waiting = False
        self._resumed_at = at
        self._record_at = 0
        outer = self._outer or [each.tag for each in self._open if each.element is None] or ["channel"]
        self._parser = self._fresh(line, outer)

    def _fresh(self, line: int, outer: Sequence[str]) -> expat.XMLParserType:
        """A parser at the start of `line`, inside of elements that are called `outer`."""
        parser = expat.ParserCreate("utf-8")
        around = "".join(f"<{tag}>" for tag in outer).encode()
        parser.Parse(around, False)
        self._fed = len(around)
        self._first_line = line
        self._open = [_Open(tag, None, None) for tag in outer]
        self._names.leave(len(outer))
        parser.buffer_text = True
        parser.buffer_size = 2**16
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._heard
        return parser

    def _line(self) -> int:
        return self._first_line + self._parser.CurrentLineNumber - 1

    def _left(self) -> str:
        """What becomes of the record that is being read, in words; "" if none is. Gives what is complete of it."""
        if not self._record_at:
            return ""
        record, *within = (each.element for each in self._open[self._record_at - 1 :])
        if record is None:
            return ""
        for outer, inner in zip([record, *within], within, strict=False):
            if outer and outer.children and outer.children[-1] is inner:
                outer.children.pop()
        where = f"the <{record.name}> that begins in line {record.line}"
        if not self._broken:
            return f"; {where} is left out"
        record.whole = False
        self._ready.append(record)
        return f"; {where} is not whole"

    # --- what expat calls -------------------------------------------------------------------------------------------

    def _start(self, tag: str, written: dict[str, str]) -> None:
        level = len(self._open) + 1
        if level > DEEPEST:
            raise _TooDeepError
        line = self._line()
        attributes = self._names.enter(level, written, line) if written else written
        name, space, prefix = self._names.of(tag, line)
        made = Element(name, space, prefix, attributes, "", [], line)
        element: Element | None = made
        if self._record_at:
            self._keep(made)
        elif level == 1:
            self._started = True
            self._ready.append(Started(name, space, {**attributes, **written}, line))
            element = None
        elif name in self._records:
            self._let_go()
            self._record_at = level
            self._outer = [each.tag for each in self._open]
        elif self._open[-1].element is not None:
            self._small += 1
            if self._small <= MOST_SMALL:
                self._keep(made)
            else:
                self._let_go()
                element = None
        elif level > 3 or name == "channel":
            element = None
        else:
            self._small = 0
        self._open.append(_Open(tag, element, None if element is None else []))

    def _heard(self, words: str) -> None:
        heard = self._open[-1].words if self._open else None
        if heard is not None:
            heard.append(words)

    def _end(self, _tag: str) -> None:
        ended = self._open.pop()
        level = len(self._open) + 1
        self._names.leave(level - 1)
        element = ended.element
        if element is None:
            return
        if ended.words:
            element.text = "".join(ended.words)
        if self._record_at == level:
            self._record_at = 0
            self._ready.append(element)
        elif not self._record_at and self._open[-1].element is None:
            self._ready.append(element)

    def _keep(self, element: Element) -> None:
        outer = self._open[-1].element
        if outer is not None:
            outer.children.append(element)

    def _let_go(self) -> None:
        """What seemed small and by itself holds records, or far too much: only what is in it is given."""
        for each, inner in zip(self._open, [*self._open[1:], None], strict=True):
            if each.element is not None:
                next_open = inner.element if inner else None
                self._ready += [child for child in each.element.children if child is not next_open]
                each.element = each.words = None


class _Open(Struct, gc=False):
    """A tag that is open. element, words: None if it is not kept as an element."""

    tag: str
    element: Element | None
    words: list[str] | None


class _TooDeepError(Exception):
    pass


_FAULTS: Mapping[int, str] = MappingProxyType(
    {
        expat.errors.codes[expat.errors.XML_ERROR_TAG_MISMATCH]: "this end tag does not belong to the tag that is open",
        expat.errors.codes[expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT]: "something follows after the end of the XML",
    }
)
