"""A member's bytes split into records, each with its own bytes, and what could not be split as Problems.

A file of a Twitter export is JavaScript: an assignment around JSON. Splitting builds no objects; when the JSON is
broken somewhere, the records before and after the break are still found. Must not know what a record means.
"""

from __future__ import annotations

import codecs
import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from ...records import Problem
from .decoding import UNREADABLE, is_json_object

Record = tuple[int, bytes]
"""0-based index in the member, and the record's own bytes."""


def split(member: str, content: bytes) -> Iterator[Record | Problem]:
    """The records of one member, in file order: the elements of its list, or its one object.

    Memory: `content` and one small view for each record. Never raises for anything `content` may hold.
    """
    text = as_utf8(content)
    start = json_start(text)
    stop = len(text.rstrip(b"; \t\r\n\x00"))  # some exports close the assignment with a semicolon
    if start >= stop:
        yield Problem(member, -1, "The file is empty. Unpack the download again, or ask the service for a new one.")
        return
    if text[start : start + 1] == b"{":
        yield from _single(member, text, start, stop)
        return
    try:
        with _collector_paused():
            records = msgspec.json.decode(memoryview(text)[start:stop], type=list[msgspec.Raw])
    except UNREADABLE:
        yield from _recovered(member, text, start, stop)
        return
    for position, record in enumerate(records):
        yield position, bytes(record)


def json_start(text: bytes) -> int:
    """Offset of the JSON behind `window.YTD.tweets.part0 = `, `Grailbird.data.tweets_2013_02 =` or `var tweet_index =
    `.
    """
    return _ASSIGNMENT.match(text).end()  # type: ignore[union-attr]  # every part of it is optional: it always matches


def global_name(head: bytes) -> str:
    """The variable that a file assigns to, "window.YTD.tweets.part0", read from its first bytes; "" if it is no such
    file.
    """
    assignment = _ASSIGNMENT.match(as_utf8(head))
    return assignment["name"].decode() if assignment and assignment["name"] else ""


def as_utf8(content: bytes) -> bytes:
    """`content` without a byte-order mark, and from UTF-16 if an editor saved it so. Bad bytes stay as they are."""
    if content.startswith(codecs.BOM_UTF8):
        return content[3:]
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if content.startswith(mark):
            return content[2:].decode(encoding, errors="replace").encode()
    return content


_ASSIGNMENT = re.compile(rb"\s*(?:(?:var\s+|const\s+|let\s+)?(?P<name>[A-Za-z_$][\w$]*(?:\.[\w$]+)*)\s*=\s*)?")

_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*+"|[{}]|"', re.DOTALL)
"""A whole string, a brace, or a quote that nothing closes. What is inside a string is never a brace."""

_OPENING = re.compile(rb'\{(\s*)("(?:[^"\\]|\\.){1,40}"\s*:)')


@contextmanager
def _collector_paused() -> Iterator[None]:
    """The collector would walk every record again and again while the list grows: 26 to 58 µs a tweet instead of 7 to
    17.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _single(member: str, text: bytes, start: int, stop: int) -> Iterator[Record | Problem]:
    if is_json_object(text[start:stop]):
        yield 0, text[start:stop]
    else:
        yield Problem(member, 0, _why_broken(text, start, stop))


def _recovered(member: str, text: bytes, start: int, stop: int) -> Iterator[Record | Problem]:
    """Every record of a broken list that can be read alone, and a Problem for each stretch that cannot."""
    opening = _OPENING.search(text, start, stop)
    if opening is None:
        yield Problem(member, -1, _why_broken(text, start, stop))
        return
    resume = _next_record(opening)
    here = opening.start()
    position = 0
    while here < stop:
        end = _end_of_object(text, here, stop)
        whole = end is not None and is_json_object(text[here:end])
        if end is not None and whole:
            yield position, text[here:end]
        else:
            yield Problem(member, position, _why_broken(text, here, stop if end is None else end))
        position += 1
        following = None if whole else resume.search(text, here + 1, stop)
        # A quotation mark too few turns strings inside out: the brace that seems to close the record is a later one's.
        overran = following is not None and end is not None and following.start() < end
        if end is not None and not overran and (whole or _SEPARATED.match(text, end, stop)):
            here = _skip(text, end, stop)
            if here == stop:
                yield Problem(member, position, f"The file breaks off at byte {stop}: records may be missing.")
            elif text[here:stop] == b"]":
                return
            elif text[here : here + 1] != b"{":
                yield Problem(member, position, _stray(text, here))
                here = _resumed(resume, text, here, stop)
        else:
            here = following.end() if following else stop


_SEPARATOR = re.compile(rb"[\s,]*")
_SEPARATED = re.compile(rb"\s*(?:,\s*\{|\]\s*$)")


def _next_record(opening: re.Match[bytes]) -> re.Pattern[bytes]:
    """Finds where a record begins after a broken one: a brace behind a comma, indented like the first record.

    The indentation tells a record from an object inside one. Where nothing is indented the first key has to.
    """
    indent, key = opening[1], opening[2]
    begins = re.escape(indent) + (rb'"' if b"\n" in indent else re.escape(key))
    return re.compile(rb"[\[,]\s*(?=\{" + begins + rb")")


def _resumed(resume: re.Pattern[bytes], text: bytes, here: int, stop: int) -> int:
    found = resume.search(text, here, stop)
    return found.end() if found else stop


def _skip(text: bytes, here: int, stop: int) -> int:
    return _SEPARATOR.match(text, here, stop).end()  # type: ignore[union-attr]  # matches the empty string too


def _end_of_object(text: bytes, here: int, stop: int) -> int | None:
    """Offset behind the brace that closes the object opening at `here`; None if nothing does."""
    depth = 0
    for token in _TOKEN.finditer(text, here, stop):
        first = token[0]
        if first == b"{":
            depth += 1
        elif first == b"}":
            depth -= 1
            if depth == 0:
                return token.end()
        elif first == b'"':
            return None
    return None


def _why_broken(text: bytes, start: int, stop: int) -> str:
    """What the parser says, with the offset in bytes from the file's beginning."""
    try:
        msgspec.json.decode(memoryview(text)[start:stop], type=msgspec.Raw)
    except RecursionError:
        return f"The record at byte {start} is nested too deeply to be read."
    except UNREADABLE as error:
        said = str(error)
        within = _BYTE.search(said)
        offset = start + int(within[1]) if within else start
        reason = _BYTE.sub("", said).strip() or "cannot be read"
        return f"The record at byte {start} is not valid JSON (byte {offset}: {reason})."
    return f"The record at byte {start} is no JSON object."


_BYTE = re.compile(r"\s*\(byte (\d+)\)")


def _stray(text: bytes, here: int) -> str:
    return f"Something other than a record stands at byte {here}: {text[here : here + 20].decode(errors='replace')!r}."
