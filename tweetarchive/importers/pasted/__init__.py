"""Pages that somebody copied from the browser as plain text: a blog post, with the comments under it.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| pasted.page | the article's: of its address, or "text-" and a hash | a text file, whole | article, comments, pings |

Such a text has lost links, and often names and dates. What is left is used: headings and ordinals, lines that say who
wrote what, comments that stand there twice, trailers of a plugin (`page`, `region`, `comments`), how commenters speak
to the author (`people`), and what the article says of words that it quotes (`quoting`). Times are those of the blog's
own clock, whose zone nobody knows: they are read as UTC.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ...exports import Export
from ...records import Given, Meant, Origin, Problem, Raw, Skipped
from .interpreting import article_of, interpret_all
from .page import read_page
from .recognising import ENDINGS, MAX_BYTES, decoded, is_pasted, pages_of, reads_like_a_page

NAME = "pasted"
SERVICE = "pasted"
TITLE = "copied page text"
BELONGS: Literal["account", "site", "nobody"] = "nobody"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType({})
"""Kinds that are kept and become no post: none."""


def recognise(export: Export) -> str:
    """ "text" for a text file, or a folder of them, that reads like a page; "" for any other."""
    return "text" if is_pasted(export) else ""


def origin(export: Export) -> Origin:
    """Nobody's in particular: a folder may hold pages of many sites."""
    return Origin(service=SERVICE, generation=recognise(export))


def extract(export: Export) -> Iterator[Given]:
    """Every page, as it is."""
    pages = {member.path: member for member in pages_of(export)}
    for path, member in export.items():
        if path not in pages:
            yield Skipped(path, "not a text")
        elif member.size > MAX_BYTES:
            said = f"This text is too long to be one page ({member.size:,} bytes, and a page may have {MAX_BYTES:,})."
            yield Problem(path, -1, said)
        else:
            data = member.read()
            text = decoded(data)
            if reads_like_a_page(text):
                yield Raw("pasted.page", article_of(read_page(text)), data, path, 0)
            else:
                yield Skipped(path, "too short, or not written like an article (a note, a list, a log, code or data)")


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the pages say. Pure and streaming; holds one page."""
    return interpret_all(records, origin)


__all__ = ["BELONGS", "ENDINGS", "NAME", "PRIVATE", "SERVICE", "TITLE", "extract", "interpret", "origin", "recognise"]
