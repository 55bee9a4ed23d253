"""JSON that is a member of an export: whole, or one value on a line; packed or not.

Gives plain Python values, or what of them a type asks for. Must not know what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from ..errors import UnreadableExport
from .door import AGAIN, CUT_OFF
from .lines import MOST, lines_of
from .texts import BrokenOff, text_of
from .tree import Member

MAX_CHARACTERS = 2**30
"""Characters that a whole file may have."""

UNREADABLE = (msgspec.MsgspecError, UnicodeError, RecursionError, ValueError)
"""What decoding untrusted JSON can raise."""


def read_json(member: Member, shape: Any = Any) -> Any:
    """The value that the member is, as `shape` (what `msgspec` can decode to).

    Bytes that are no UTF-8, and escapes that are half a character, become U+FFFD or what Windows would have written.
    Raises UnreadableExport if it is no JSON, or breaks off, or is not of that shape; LimitExceeded for too much of it.
    """
    try:
        text = "".join(_at_most(text_of(member, _silent), MAX_CHARACTERS, member))
        return decode(text, shape)
    except BrokenOff as error:
        raise UnreadableExport(CUT_OFF, where=member.where, hint=AGAIN) from error
    except UNREADABLE as error:
        raise UnreadableExport(f"is no JSON that can be read ({error})", where=member.where, hint=AGAIN) from error


def json_lines(member: Member) -> Iterator[tuple[str, Any]]:
    """(text, value) of every line that is not blank; the value is an Exception where a line is no JSON.

    Raises what `read_json` raises, but where the file breaks off only after the lines that are whole.
    """
    try:
        for line in lines_of(text_of(member, _silent)):
            if not line.strip():
                continue
            try:
                yield line, decode(line)
            except UNREADABLE as error:
                yield line, error
    except BrokenOff as error:
        raise UnreadableExport(CUT_OFF, where=member.where, hint=AGAIN) from error


def count_keys(member: Member, name: str) -> int:
    """How often the key `name` stands in the text of a JSON file, without parsing it: what a count of records can be
    compared with. A file that breaks off is counted as far as it reaches.
    """
    key = re.compile(rf'(?<!\\)"{re.escape(name)}"\s*:')
    found, left = 0, ""
    try:
        for piece in text_of(member, _silent):
            text = left + piece
            cut = max(text.rfind(","), text.rfind("{"), 0) if len(text) < MOST else len(text)
            found += len(key.findall(text, 0, cut))
            left = text[cut:]
    except BrokenOff:
        pass
    return found + len(key.findall(left))


def decode(text: str, shape: Any = Any) -> Any:
    """A JSON text as `shape`. Raises one of UNREADABLE."""
    return msgspec.json.decode(_HALVES.sub(_whole_pairs, text).encode("utf-8", "replace"), type=shape)


_HALVES = re.compile(
    r"\\\\|(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
)


def _whole_pairs(escape: re.Match[str]) -> str:
    return escape[0] if escape[1] or escape[0] == "\\\\" else "\\ufffd"


def _at_most(pieces: Iterator[str], most: int, member: Member) -> Iterator[str]:
    given = 0
    for piece in pieces:
        given += len(piece)
        if given > most:
            hint = "Look into it: if it is not what its name says, take it out of the export and import the rest."
            raise UnreadableExport(f"is more than {most:,} characters of JSON", where=member.where, hint=hint)
        yield piece


def _silent(kind: str, line: int, said: str) -> None:
    """What was mended in a JSON file is seen in the text itself."""
