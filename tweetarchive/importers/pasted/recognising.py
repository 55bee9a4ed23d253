"""Whether a text reads like a page with an article on it, and not like a note, a list, a log, code or data.

Every rule is about the shape of the text, because any text file may be handed over. Must not look for comments.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ...exports import Export, Member

ENDINGS = (".txt", ".md", ".text")
MAX_BYTES = 2**20
"""A page of text with a thousand comments has half of that."""
LEAST = 400
"""Characters of prose; a shorter text is a note."""


def pages_of(export: Export) -> Iterator[Member]:
    """The members that may be pages: all text files, if the export has nothing else but pictures."""
    if all(path.lower().endswith((*ENDINGS, *_PICTURES)) for path in export):
        yield from (member for path, member in export.items() if path.lower().endswith(ENDINGS))


_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg")


def is_pasted(export: Export) -> bool:
    """Whether the longest text of an export that is a page by its size reads like one."""
    texts = [member for member in pages_of(export) if member.size <= MAX_BYTES]
    longest = max(texts, key=lambda member: (member.size, member.path), default=None)
    return longest is not None and reads_like_a_page(decoded(longest.read()))


def decoded(data: bytes) -> str:
    """The text in the bytes: UTF-8, or UTF-16 if its mark says so, or else what Windows had."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def reads_like_a_page(text: str) -> bool:
    """Whether a text is prose of some length. Looks at its first 64 K characters."""
    text = text[: 2**16]
    if len(text) < LEAST or "\0" in text or _DATA.match(text) or _HEADED.match(text):
        return False
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    prose = [line for line in lines if _is_prose(line)]
    if sum(map(len, prose)) < max(LEAST, sum(map(len, lines)) // 2):
        return False
    return sum(len(_SENTENCE_END.findall(line)) for line in prose) >= 3


_DATA = re.compile(r"\s*(?:[<\[{]|#!|%PDF|BEGIN:|---\s*\Z|\{\\rtf)")
_HEADED = re.compile(r"\s*(?:[A-Z][A-Z ]{2,20}:.*\n){2}")
"""Two lines like "TITLE: …" at the top: records of some program."""
_SENTENCE_END = re.compile(r"[^\W\d_][”\"’')\]]*[.!?…]+(?=[\s”\"’')\]]|\Z)|[。！？]")
_LOGGED = re.compile(
    r"\[?\d{1,4}[-/.:]\d{1,2}[-/.:]\d{1,4}[ T,\]]|\S+ - - \[|(?:DEBUG|INFO|WARN(?:ING)?|ERROR|TRACE)\b"
    r"|\d{1,2}:\d{2}(?::\d{2})?\s"
    r"|[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d "
)
_CODED = re.compile(
    r"[;{}]\s*\Z|\A(?:def|class|import|from \S+ import|function|var|const|let|#include|public|private|return)\b"
    r"|[=!]=|->|\(\)|</?\w+>"
)
_LISTED = re.compile(r"\s*(?:[-*•+]|\d{1,3}[.)]|\[[ xX]\])\s+\S")


def _is_prose(line: str) -> bool:
    """Whether a line has the look of sentences: enough words, most of them made of letters, and nothing of a log, of
    code or of a table. An item of a list counts if it is long enough to be a paragraph.
    """
    if len(line) < 40 and not _SENTENCE_END.search(line):
        return False
    if _LOGGED.match(line) or _CODED.search(line) or line.count("\t") > 1 or line.count("|") > 2:
        return False
    if _LISTED.match(line) and len(line) < 120:
        return False
    letters = sum(unicodedata.category(each)[0] in "LM" for each in line)
    return letters >= 0.7 * sum(not each.isspace() for each in line)
