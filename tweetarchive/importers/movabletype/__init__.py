"""Movable Type's import/export text, which TypePad, Hatena and many others write too.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| movabletype.article | `UNIQUE URL`, `BASENAME`, or date and title | an entry | article |
| movabletype.comment | a hash of entry, date, author and text | COMMENT | comment |
| movabletype.ping | the same | PING | ping |

The format gives comments no id, no parent and no status; only published ones are written. Times are those of the blog's
own clock, whose zone is not told: they are read as UTC, to the second, so that the hour shown is the one people saw and
may be half a day away from the real moment. An entry with NO ENTRY holds only comments, of the entry with the same
DATE.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ...exports import Export
from ...records import Given, Meant, Origin, Raw
from .extracting import extract_all, members_of, site_of_export
from .interpreting import interpret_all

NAME = "movabletype"
SERVICE = "movabletype"
TITLE = "Movable Type/TypePad"
BELONGS: Literal["account", "site", "nobody"] = "site"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType({})
"""Kinds that are kept and become no post: none."""


def recognise(export: Export) -> str:
    """ "mt"; "" if it is no such text."""
    return "mt" if next(members_of(export), None) else ""


def origin(export: Export) -> Origin:
    """The site, as far as the entries' addresses or the file's name tell."""
    site = site_of_export(export)
    return Origin(service=SERVICE, owner=site, handle=site, generation=recognise(export))


def extract(export: Export) -> Iterator[Given]:
    """Every entry, comment and ping."""
    return extract_all(export)


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure and streaming."""
    return interpret_all(records, origin)
