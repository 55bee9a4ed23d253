"""A member as text: unpacked if it is gzipped, decoded as it says or as it turns out to be.

Streams in bounded memory. Must not know what the text is about; it looks only for the charset that XML declares.
"""

from __future__ import annotations

import codecs
import gzip
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import BinaryIO

from ..errors import LimitExceeded
from .limits import DEFAULT_LIMITS, RATIO_FLOOR
from .tree import Member

CHUNK = 2**17
"""Bytes that are decoded at a time."""

Tell = Callable[[str, int, str], object]
"""(kind, 1-based line, what was done): called for every repair."""


class BrokenOff(Exception):
    """The packed member ends too early or is damaged from here on; what was given before is right."""


def text_of(member: Member, tell: Tell, size: int | None = None) -> Iterator[str]:
    """The member's text in pieces, without a byte order mark; at most about `size` bytes of it, if given.

    A byte that is not what the charset allows is read as Windows has it (2026-11: of an old blog's comments, those
    that were pasted from a word processor), or becomes U+FFFD where a longer character was cut; `tell` hears of it.
    Raises BrokenOff where a gzipped member stops, LimitExceeded for one that unpacks without end, and what
    `Member.open` raises.
    """
    with member.open() as stream:
        chunks = _chunks(stream, member, size)
        head = next(chunks, b"")
        charset, skip = _charset(head, tell)
        line = 1
        for text, sound in _decoded(chain([head[skip:]], chunks, [b""]), charset):
            mended = text if sound else _mended(text, charset, line, tell)
            line += text.count("\n")
            if mended:
                yield mended


def _decoded(chunks: Iterable[bytes], charset: str) -> Iterator[tuple[str, bool]]:
    """Each chunk, the last of which is empty, as text; and whether all its bytes were what the charset allows."""
    decoder = codecs.getincrementaldecoder(charset)()
    for chunk in chunks:
        before = decoder.getstate()
        try:
            yield decoder.decode(chunk, not chunk), True
        except UnicodeDecodeError:
            decoder.setstate(before)
            decoder.errors = _ERRORS.get(charset, "replace")
            yield decoder.decode(chunk, not chunk), False
            decoder.errors = "strict"


def _chunks(stream: BinaryIO, member: Member, size: int | None) -> Iterator[bytes]:
    """The bytes, unpacked; stops after `size` of them."""
    read = _gunzip(stream, member) if _is_packed(member) else iter(lambda: stream.read(CHUNK), b"")
    given = 0
    for chunk in read:
        yield chunk
        given += len(chunk)
        if size is not None and given >= size:
            return


def _is_packed(member: Member) -> bool:
    with member.open() as stream:
        return stream.read(2) == b"\x1f\x8b"


def _gunzip(stream: BinaryIO, member: Member) -> Iterator[bytes]:
    unpacked = 0
    with gzip.GzipFile(fileobj=stream) as plain:
        while True:
            try:
                chunk = plain.read1(CHUNK)
            except (EOFError, OSError, zlib.error) as error:
                raise BrokenOff(str(error)) from error
            if not chunk:
                return
            unpacked += len(chunk)
            if unpacked > RATIO_FLOOR and unpacked > DEFAULT_LIMITS.ratio * member.size:
                raise LimitExceeded(
                    f"unpacks {member.size:,} bytes to {unpacked:,} or more, as a zip bomb does",
                    where=member.where,
                    hint="If you trust this export, unpack it yourself and hand over what comes out.",
                )
            yield chunk


# --- which charset ------------------------------------------------------------------------------------------------


def _charset(head: bytes, tell: Tell) -> tuple[str, int]:
    """(Python's name of the charset, bytes of the byte order mark). Only charsets that texts are written in: of what
    Python can decode besides, some is no charset at all.
    """
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name, len(mark)
    for start, name in ((b"<\x00", "utf-16-le"), (b"\x00<", "utf-16-be")):
        if head.startswith(start):
            return name, 0
    declared = _DECLARED.search(head[:1024])
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    if name.startswith(("utf-16", "ucs-2", "utf-8", "utf8")):  # it could be read byte by byte, so it is not UTF-16
        return "utf-8", 0
    if name in _LATIN:
        return "cp1252", 0
    if _KNOWN.fullmatch(name):
        try:
            return codecs.lookup(name).name, 0
        except LookupError:
            pass
    tell("charset", 1, f"its charset “{name}” is unknown, so it is read as UTF-8")
    return "utf-8", 0


_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_DECLARED = re.compile(rb"""\A\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']""")
# What calls itself Latin-1 holds Windows' quotation marks as often as not; Latin-1 has nothing but controls there.
_LATIN = frozenset({"iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252"})
_KNOWN = re.compile(
    r"(?:iso[-_]?8859[-_]\d{1,2}|(?:windows|cp)[-_]?125\d|koi8[-_][ru]|shift[-_]?jis|s?jis|euc[-_](?:jp|kr)"
    r"|iso-2022-jp|gb2312|gbk|gb18030|big5|macintosh|mac[-_]?roman)"
)
_ERRORS = {"utf-8": "surrogateescape", "cp1252": "surrogateescape"}


# --- bytes that are none of the charset's -------------------------------------------------------------------------


def _mended(text: str, charset: str, line: int, tell: Tell) -> str:
    """The text with the bytes that could not be decoded made readable. `line`: that of its first character."""
    if charset not in _ERRORS:
        for found in re.finditer("\ufffd", text):
            tell("bytes", line + text.count("\n", 0, found.start()), f"a byte that is no {charset} became “\ufffd”")
        return text

    def one(found: re.Match[str]) -> str:
        instead = _read(found[0].encode("utf-8", "surrogateescape"))
        told = f"a byte that is no {charset.upper()} was read as “{instead}”"
        tell("bytes", line + text.count("\n", 0, found.start()), told)
        return instead

    return _UNDECODED.sub(one, text)


_UNDECODED = re.compile("[\udcc2-\udcf4][\udc80-\udcbf]{1,3}|[\udc80-\udcff]")


def _read(data: bytes) -> str:
    """A character that was cut in the middle (2026-11: databases cut texts by bytes) is lost; one byte by itself is
    what Windows wrote.
    """
    return "\ufffd" if len(data) > 1 else data.decode("cp1252", "replace")
