"""XML as blogs and comment services write it, made well-formed before anything parses it; and no change unreported.

A forgiving parser is silent loss (measured 2026-11 on one that recovers: a control character inside CDATA cost the
whole comment, a raw "&" the words behind it, an unsplit "]]>" the rest of the text and its tags). So what is wrong is
put right here, on the text, by rules that leave a well-formed file as it is. Every line break stays, so that lines
count the same afterwards. Must not know any service's format, nor build any tree.
"""

from __future__ import annotations

import html.entities
import re
from collections.abc import Collection, Iterable, Iterator

from msgspec import Struct

from ..errors import UnsafeExport
from .texts import Tell

TEXT_FIELDS = frozenset({"encoded", "comment_content", "meta_value", "title"})
"""Local names of elements whose words a blog's export wraps in CDATA as a whole, so that the section ends where the
element does.
"""


class Piece(Struct):
    """A run of repaired text. starts: (offset in it, name) of each start tag that was asked for."""

    text: str
    starts: list[tuple[int, str]]


def repaired(
    texts: Iterable[str], tell: Tell, where: str, watch: Collection[str] = (), text_fields: Collection[str] = ()
) -> Iterator[Piece]:
    """The text of an XML file as text that is well-formed, but for its tags, which are left as they are.

    texts: pieces of it, cut anywhere. tell: called with (kind, line, what was done) for each repair. where: the file,
    for the error. watch: names of elements whose start tags are to be found, with a prefix or for any prefix.
    text_fields: see TEXT_FIELDS.

    Comments, processing instructions and the XML declaration are taken out. Raises UnsafeExport for a document type or
    an entity declaration, which no export of a blog needs.
    """
    repair = _Repair(tell, where, watch, text_fields)
    for text in texts:
        yield repair.take(text, final=False)
    yield repair.take("", final=True)


_MOST_HELD = 2**20
"""Characters that are held back at most to see how a tag, or what follows a section, ends."""

_OUTSIDE, _CDATA, _COMMENT, _INSTRUCTION = "", "]]>", "-->", "?>"
"""Where the text stands: in markup and words, or in what ends with these characters."""


class _Repair:
    """The state between two pieces. `_held` is the text not yet given, `_line` the line of its first character."""

    def __init__(self, tell: Tell, where: str, watch: Collection[str], text_fields: Collection[str]) -> None:
        self._tell = tell
        self._where = where
        self._watch = _start_tags(watch) if watch else None
        self._text_fields = text_fields
        self._held = ""
        self._line = 1
        self._within = _OUTSIDE
        self._field = ""  # the element that a CDATA section stands in, as its tag writes it; "" if not a text field
        self._started = False
        self._done: list[str] = []
        self._length = 0
        self._starts: list[tuple[int, str]] = []

    def take(self, text: str, final: bool) -> Piece:
        """The repaired form of what has come so far and was not given yet, less an end that is not decided."""
        text = self._held + self._without_controls(text)
        at = 0 if self._started else self._begin(text, final)
        while True:
            after = self._outside(text, at, final) if self._within == _OUTSIDE else self._inside(text, at, final)
            if after is None:
                break
            at = after
        piece = Piece("".join(self._done), self._starts)
        self._done, self._starts, self._length = [], [], 0
        self._line += text.count("\n", 0, len(text) - len(self._held))
        return piece

    def _begin(self, text: str, final: bool) -> int:
        """Past whatever stands before the XML: blank lines, or what a server had to complain about (2026-11)."""
        if len(text) < _HEAD and not final:
            self._held = text
            return len(text)
        self._started = True
        start = max(text.find("<", 0, _HEAD), 0)
        if text[:start].strip() or _WARNING.match(text, start):
            start = max(text.find("<?xml", 0, _HEAD), start)
        if start:
            what = "what stands" if text[:start].strip() else "blank space"
            self._say(text, 0, "before", f"{what} before the XML begins was left out")
            self._give("\n" * text.count("\n", 0, start))
        return start

    # --- one step each: what stands at `at` is given, and where to go on is returned; None: more text is needed ------

    def _outside(self, text: str, at: int, final: bool) -> int | None:
        """Markup and words, up to the first thing that is not plainly right."""
        if not self._started:
            return None
        found = _UNUSUAL.search(text, at)
        if not found:
            end = len(text) if final else _undecided(text, at)
            self._give_markup(text[at:end])
            if len(text) - end > _MOST_HELD:
                return self._no_tag(text, end)
            self._held = text[end:]
            return None
        here = found.start()
        self._give_markup(text[at:here])
        mark = text[here]
        if mark == "&":
            return self._reference(text, here, final)
        if mark == "]":
            self._say(text, here, "]]>", "“]]>” outside of CDATA was kept as text")
            self._give("]]&gt;")
            return here + 3
        return self._angle(text, here, final)

    def _angle(self, text: str, here: int, final: bool) -> int | None:
        """A "<" that begins no plain tag."""
        if text.startswith("<![CDATA[", here):
            self._within = _CDATA
            self._give("<![CDATA[")
            return here + 9
        if text.startswith("<!--", here):
            self._within = _COMMENT
            return here + 4
        if text.startswith("<?", here):
            self._within = _INSTRUCTION
            return here + 2
        if len(text) - here < _LONGEST_MARK and ">" not in text[here:]:
            self._cut(text, here, final)
            return None
        if found := _DECLARATION.match(text, here):
            raise self._unsafe(text, here, found[0])
        return self._no_tag(text, here)

    def _cut(self, text: str, here: int, final: bool) -> None:
        """The end of what there is, and perhaps the front of something. In the end it is that of a file cut off."""
        self._held = "" if final else text[here:]
        if final:
            self._give(text[here:])

    def _no_tag(self, text: str, here: int) -> int:
        self._say(text, here, "<", "a “<” that begins no tag was kept as text")
        self._give("&lt;")
        return here + 1

    def _reference(self, text: str, here: int, final: bool) -> int | None:
        """An "&" that is none of XML's five entities."""
        found = _REFERENCE.match(text, here)
        if not found:
            if _FRONT_OF_REFERENCE.match(text, here):
                self._cut(text, here, final)
                return None
            self._say(text, here, "&", "a raw “&” was kept as text")
            self._give("&amp;")
            return here + 1
        if found["name"]:
            meant = html.entities.html5.get(found["name"] + ";")
            if meant is None:
                self._say(text, here, "&", "a raw “&” was kept as text")
                self._give("&amp;")
                return here + 1
            self._say(text, here, "entity", f"“{found[0]}”, which XML does not know, was read as HTML has it")
            self._give(meant.replace("&", "&amp;").replace("<", "&lt;"))
            return found.end()
        if len(text) - found.end() < _LONGEST_REFERENCE and not final and _is_half(found):
            self._held = text[here:]
            return None
        return self._number(text, found)

    def _number(self, text: str, found: re.Match[str]) -> int:
        """A numeric reference. Some programs write a character beyond U+FFFF as two (2026-11)."""
        code = _code(found)
        if _is_character(code):
            self._give(found[0])
            return found.end()
        second = _REFERENCE.match(text, found.end())
        if 0xD800 <= code < 0xDC00 and second and not second["name"] and 0xDC00 <= _code(second) < 0xE000:
            self._say(text, found.start(), "halves", f"“{found[0]}{second[0]}” was read as one character")
            self._give(chr(0x10000 + (code - 0xD800) * 0x400 + _code(second) - 0xDC00))
            return second.end()
        self._say(text, found.start(), "number", f"“{found[0]}”, which is no character, was left out")
        if text.startswith("]", found.start() - 1):  # or "]]" and ">" on both sides of it would come together
            self._give(" ")
        return found.end()

    def _inside(self, text: str, at: int, final: bool) -> int | None:
        """In CDATA, which is given as it is; in a comment or instruction, of which only line breaks are."""
        end = text.find(self._within, at)
        cdata = self._within == _CDATA
        if end < 0:
            stop = len(text) if final else max(at, len(text) - 2)
            self._give(text[at:stop] if cdata else "\n" * text.count("\n", at, stop))
            self._held = text[stop:]
            return None
        if cdata and self._field:
            verdict = self._ends(text, at, end + 3, final)
            if verdict is None:
                self._give(text[at:end])
                self._held = text[end:]
                return None
            if not verdict:
                self._say(text, end, "unsplit", "“]]>” inside CDATA, which would have ended it, was kept as text")
                self._give(text[at:end] + "]]]]><![CDATA[>")
                return end + 3
        after = end + len(self._within)
        self._give(text[at:after] if cdata else "\n" * text.count("\n", at, after))
        self._within = _OUTSIDE
        return after

    def _ends(self, text: str, start: int, after: int, final: bool) -> bool | None:
        """Whether the section in a text field ends before `after`; None if that is not to be seen yet.

        In a well-formed file it does. A "]]>" that belongs to the words (2026-11: scripts in old posts, of which each
        has its own CDATA marks) is followed by more of them and their tags, not by the end of the field.
        """
        close = f"</{self._field}"
        if text.startswith(close, after):
            return True
        if close in text[start:after]:
            return True  # the field had ended already: this section was never closed, and swallows others
        tag = text.find("<", after, after + _MOST_HELD)
        another = text.find("]]>", after, tag if tag >= 0 else after + _MOST_HELD)
        if another >= 0:
            return False  # two in a row, with nothing that could open a section between them
        if tag < 0 or len(text) - tag < max(len(close), _LONGEST_MARK):
            return True if final or len(text) - after > _MOST_HELD else None
        if text.startswith("<!--", tag):
            return not text.startswith(("<!-- wp:", "<!-- /wp:"), tag)
        return text.startswith((close, "<![CDATA["), tag)

    # --- giving and saying ------------------------------------------------------------------------------------------

    def _give(self, text: str) -> None:
        self._done.append(text)
        self._length += len(text)

    def _give_markup(self, text: str) -> None:
        """Text outside of CDATA: start tags that are watched for are noted, and which element a section may be in."""
        if not text:
            return
        if self._watch:
            self._starts += [(self._length + tag.start(), tag[1] or tag[2]) for tag in self._watch.finditer(text)]
        last = text.rfind("<")
        if last >= 0:
            tag = _TAG_NAME.match(text, last)
            name = tag[1] if tag else ""
            self._field = name if name.rpartition(":")[2] in self._text_fields else ""
        self._give(text)

    def _without_controls(self, text: str) -> str:
        if not _CONTROL.search(text):
            return text
        for found in _CONTROL.finditer(text):
            line = self._line + self._held.count("\n") + text.count("\n", 0, found.start())
            code = f"U+{ord(found[0]):04X}"
            self._tell("control", line, f"a control character ({code}), which XML forbids, was left out")
        return _CONTROL.sub("", text)

    def _say(self, text: str, at: int, kind: str, what: str) -> None:
        self._tell(kind, self._line + text.count("\n", 0, at), what)

    def _unsafe(self, text: str, at: int, found: str) -> UnsafeExport:
        line = self._line + text.count("\n", 0, at)
        return UnsafeExport(
            f"declares a document type or entities (line {line:,}: {found.strip()}), which no export of a blog does"
            " and with which a small file can fill all memory, so nothing of it was read",
            where=self._where,
            hint="Export it again. If you wrote the declaration yourself, take it out with a text editor.",
        )


_HEAD = 1024
_WARNING = re.compile(r"<(?:br|b|p|div)[\s/>]", re.IGNORECASE)  # how PHP says that something is wrong
_UNUSUAL = re.compile(
    r"<(?![^\W\d]|/[^\W\d]|:)"  # all but plain start and end tags
    r"|&(?!(?:amp|lt|gt|quot|apos);)"
    r"|]]>"
)
_LONGEST_MARK = len("<!NOTATION ")
_DECLARATION = re.compile(r"<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)\b[^<>\n]{0,40}", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#(?:(?P<decimal>[0-9]{1,9})|[xX](?P<hexadecimal>[0-9a-fA-F]{1,8}))|(?P<name>\w{1,40}));")
_LONGEST_REFERENCE = 50
_FRONT_OF_REFERENCE = re.compile(r"&#?\w{0,40}\Z")
_TAG_NAME = re.compile(r"<([^\s/>]+)")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def _start_tags(names: Collection[str]) -> re.Pattern[str]:
    """Of "comment" with whatever prefix, of "wp:comment" as it is written."""
    local = "|".join(re.escape(name) for name in sorted(names) if ":" not in name) or "(?!)"
    whole = "|".join(re.escape(name) for name in sorted(names) if ":" in name) or "(?!)"
    return re.compile(rf"<(?:({whole})|(?:[\w.-]+:)?({local}))(?=[\s/>])")


def _undecided(text: str, at: int) -> int:
    """Where the end of `text` begins that could be the front of something else: a tag, or "]]>"."""
    tag = text.rfind("<", at)
    if tag >= 0 and text.find(">", tag) < 0:
        return tag
    return len(text) - next((n for n in (2, 1) if text.endswith("]" * n)), 0)


def _code(found: re.Match[str]) -> int:
    return int(found["decimal"]) if found["decimal"] else int(found["hexadecimal"], 16)


def _is_half(found: re.Match[str]) -> bool:
    return 0xD800 <= _code(found) < 0xDC00


def _is_character(code: int) -> bool:
    return code in (9, 10, 13) or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
