"""The lines of a Movable Type text, whatever its bytes are: the format does not say.

UTF-8 where it is; else one of the two encodings that Japanese blogs used, if it fits to the last byte and gives
Japanese; else byte by byte what Windows has for it.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator

from ...exports import Member
from ...exports.lines import lines_of
from ...exports.texts import CHUNK, BrokenOff, text_of

_JAPANESE = ("euc_jp", "cp932")
_KANA = re.compile("[\u3041-\u30fe]")


class Lines:
    """Iterates over a member's lines. notes: afterwards, what was done to its bytes, for people."""

    def __init__(self, member: Member) -> None:
        self.notes: list[str] = []
        self._member = member

    def __iter__(self) -> Iterator[str]:
        try:
            yield from lines_of(self._pieces())
        except BrokenOff:
            self.notes.append("The file breaks off. Its last entry may not be whole; copy it again.")

    def _pieces(self) -> Iterator[str]:
        charset = _charset(self._member)
        if charset:
            self.notes.append(f"It is not UTF-8 and was read as {charset.upper()}.")
            decode = codecs.getincrementaldecoder(charset)("replace").decode
            with self._member.open() as stream:
                for chunk in iter(lambda: stream.read(CHUNK), b""):
                    yield decode(chunk)
                yield decode(b"", True)
            return
        counts: Counter[str] = Counter()
        yield from text_of(self._member, lambda kind, line, what: counts.update([kind]))
        if counts["bytes"]:
            self.notes.append(
                f"{counts['bytes']:,} of its characters are not UTF-8 and were read as Windows has them. If letters"
                " look wrong, convert the file to UTF-8 and import it again."
            )


def _charset(member: Member) -> str:
    """A Japanese charset that the whole file is in, "" for every other case."""
    if _fits(member, "utf-8") is not None:
        return ""
    for charset in _JAPANESE:
        kana = _fits(member, charset)
        if kana:
            return charset
    return ""


def _fits(member: Member, charset: str) -> int | None:
    """How many kana a member holds if it is read as `charset`; None if it cannot be."""
    decode = codecs.getincrementaldecoder(charset)("strict").decode
    kana = 0
    try:
        with member.open() as stream:
            for chunk in iter(lambda: stream.read(CHUNK), b""):
                kana += len(_KANA.findall(decode(chunk)))
            decode(b"", True)
    except UnicodeDecodeError:
        return None
    return kana
