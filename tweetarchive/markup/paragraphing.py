"""HTML in which line breaks count, as people type it into a blog: paragraphs where lines are left empty, breaks else.

Behaves like WordPress and Movable Type did, so that texts come out as their readers saw them. Reads tags as they come
and repairs nothing: broken HTML stays as broken as it was. Takes time in proportion to the length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .linking import linked_source
from .reading import names


def paragraphed(source: str) -> str:
    """The same HTML with its paragraphs and line breaks written out, and addresses that stand by themselves linked.

    Blank lines end a paragraph and single ones break a line, except in code and around the tags of blocks. Text in a
    list item, cell or other box becomes paragraphs only if it has several. Comments are dropped.
    """
    return _Paragraphs().read(source.replace("\r\n", "\n").replace("\r", "\n"))


class _Paragraphs:
    """The page so far, the boxes that are open, and the text since the last tag of a block."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.text: list[str] = []
        self.open: list[_Box] = [_Box("", always=True)]
        self.times_open: dict[str, int] = {}
        self.unlinked = 0  # open <a>, <code> and the like, in which an address stays as it is

    def read(self, source: str) -> str:
        for kind, name, token in _tokens(source):
            match kind:
                case "text":
                    self.text.append(token if self.unlinked else linked_source(token))
                case "verbatim":
                    self.before_block()
                    self.out.append(token)
                case "start" if name in _BLOCKS:
                    self.start(name, token)
                case "end" if name in _BLOCKS:
                    self.end(name, token)
                case _:
                    self.unlinked = max(0, self.unlinked + {"start": 1, "end": -1}[kind] * (name in _UNLINKED))
                    self.text.append("<br>" if name == "br" else token.replace("\n", " "))
        self.end_of_text()
        return "".join(self.out)

    def start(self, name: str, tag: str) -> None:
        self.before_block()
        self.out.append(tag)
        if name not in ("hr", "col", "area") and not tag.endswith("/>"):
            self.times_open[name] = self.times_open.get(name, 0) + 1
            self.open.append(_Box(name, always=name == "blockquote"))

    def before_block(self) -> None:
        self.end_of_text()
        if self.open[-1].name == "p":
            self.out.append("</p>")
            self.pop()

    def end(self, name: str, tag: str) -> None:
        self.end_of_text()
        if not self.times_open.get(name):
            return  # browsers would make an empty paragraph of a lone </p>
        while self.pop() != name:
            pass
        self.out.append(tag)

    def pop(self) -> str:
        box = self.open.pop()
        self.times_open[box.name] -= 1
        return box.name

    def end_of_text(self) -> None:
        """Whatever was said since the last block becomes paragraphs, or the content of the box that it is in."""
        said = [each.strip() for each in _split("".join(self.text)) if not _NOTHING.fullmatch(each)]
        self.text.clear()
        if not said:
            return
        box = self.open[-1]
        if box.name in _NO_PARAGRAPHS:
            self.out.append("<br><br>".join(said))
        elif box.name == "p":
            self.out.append("</p><p>".join(said))
        elif box.always or len(said) > 1:
            self.out += (f"<p>{each}</p>" for each in said)
        else:
            self.out.append(said[0])


class _Box:
    """An open block. always: even a single run of text in it is a paragraph."""

    __slots__ = ("always", "name")

    def __init__(self, name: str, always: bool) -> None:
        self.name = name
        self.always = always


def _split(text: str) -> Iterator[str]:
    """Paragraphs of a run of text without blocks, with <br> for the line breaks inside."""
    lines: list[str] = []
    place = 0
    text = _SPACES.sub(" ", text)
    for found in _BREAKS.finditer(text):
        lines.append(text[place : found.start()])
        place = found.end()
        if found[0].count("<br>") > 1 or found[0].count("\n") > 1:
            yield "<br>\n".join(lines)
            lines.clear()
        elif not any(lines):
            lines.clear()
    yield "<br>\n".join(lines + [text[place:]] * bool(text[place:].strip()))


def _tokens(source: str) -> Iterator[tuple[str, str, str]]:
    """(kind, name of the tag, as written): "text", "start", "end", and "verbatim" for what is kept with its lines."""
    place = 0
    while found := _TAG.search(source, place):
        if found.start() > place:
            yield "text", "", source[place : found.start()]
        place = found.end()
        if found[0] == "<!--":
            end = source.find("-->", place - 2)
            place = len(source) if end < 0 else end + 3
            continue
        name = found[2].lower()
        if name in _VERBATIM and not found[1]:
            end_tag = _VERBATIM[name].search(source, place)
            place = end_tag.end() if end_tag else len(source)
            yield "verbatim", name, source[found.start() : place]
        else:
            yield "end" if found[1] else "start", name, found[0]
    if place < len(source):
        yield "text", "", source[place:]


_TAG = re.compile(r"<(?:!--|(/?)([a-zA-Z][a-zA-Z0-9:-]*)(?:\"[^\"<]*+\"|'[^'<]*+'|[^<>\"'])*+>)")
_VERBATIM = {
    name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("pre", "script", "style", "textarea", "svg", "math")
}
_BLOCKS = names(
    "address article aside blockquote caption center col colgroup dd details dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main map area menu nav ol p section summary "
    "table tbody td tfoot th thead tr ul"
)
_NO_PARAGRAPHS = names("h1 h2 h3 h4 h5 h6 legend summary caption dt ul ol dl table tbody thead tfoot tr colgroup")
_UNLINKED = names("a code kbd samp tt button select object iframe")
_SPACES = re.compile(r"[ \t]+")
_BREAKS = re.compile(r" ?(?:(?:\n|<br>) ?)+")
_NOTHING = re.compile(r"(?:\s|&nbsp;|&#160;|<br>)*")
