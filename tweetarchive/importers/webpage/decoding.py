"""The bytes of a saved page as text, in the encoding that the page says it has, or that it turns out to have."""

from __future__ import annotations

import codecs
import re


def decoded(content: bytes, encoding: str = "") -> str:
    """The text of a page; never raises. Bytes that are in no encoding become the replacement character.

    encoding: what somebody else says it is, as the headers of a message do.

    A byte order mark counts most, then whether it is UTF-8, for browsers save as UTF-8 what still says it is something
    else; then what the page says, and for the rest Windows' Western European, which has a letter for nearly every byte.
    """
    for mark, certain in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(certain, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start > len(content) - 4:  # cut off within a letter
            return content.decode("utf-8", "replace")
    declared = _DECLARED.search(content[:4096])
    encoding = encoding.lower() or (declared[1].decode("ascii").lower() if declared else "")
    try:
        codec = codecs.lookup(_AS_BROWSERS_DO.get(encoding, encoding or "windows-1252"))
        if codec.name == "utf-8":
            return _mostly_utf8(content)
        return codec.decode(content, "replace")[0] if codec._is_text_encoding else _mostly_utf8(content)
    except (LookupError, ValueError):
        return _mostly_utf8(content)


def _mostly_utf8(content: bytes) -> str:
    text = content.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    return text if wrong * 20 < sum(byte > 127 for byte in content) else content.decode("windows-1252", "replace")


_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_AS_BROWSERS_DO = {"iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252"}
