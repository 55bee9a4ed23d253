"""Isso: its database `comments.db`, and the plain JSON that it imports and people keep as a backup.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| isso.article | `threads.id`; in JSON the thread's address | a thread | article, known only to be there |
| isso.comment | `comments.id`; in JSON the thread's address and the id in it | a comment | comment |

Isso keeps the path of a page and no host. The host is taken from the file's name where that is one ("b.example.db"),
and else a Problem says so. Comments are Markdown. A reply's parent is only the root of its branch: Isso writes every
reply to a reply as a reply to the comment above both, when it comes in. Tables that hold no comments (preferences, with
the key of people's sessions) are not read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ...exports import Export
from ...records import Given, Meant, Origin, Raw
from .extracting import extract_all
from .interpreting import interpret_all
from .source import site_of_export, source_of

NAME = "isso"
SERVICE = "isso"
TITLE = "Isso"
BELONGS: Literal["account", "site", "nobody"] = "site"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType({})
"""Kinds that are kept and become no post: none."""


def recognise(export: Export) -> str:
    """ "sqlite" or "json"; "" if it is none of Isso's."""
    source = source_of(export)
    return source.generation if source else ""


def origin(export: Export) -> Origin:
    """The site, as far as the addresses of its threads or the file's name tell."""
    site = site_of_export(export)
    return Origin(service=SERVICE, owner=site, handle=site, generation=recognise(export))


def extract(export: Export) -> Iterator[Given]:
    """Every thread and every comment, pending and deleted ones too."""
    return extract_all(export)


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure and streaming."""
    return interpret_all(records, origin)
