"""Ghost: the JSON of its admin pages' export, and its SQLite database.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| ghost.article | `posts.id` | a post with its authors and tags | article |
| ghost.comment | `comments.id` | a comment with its author and its post | comment |
| ghost.other | `posts.id` | pages ("About") | kept only |

The JSON leaves comments and members out, unless somebody put those tables into it; the database has them. Ghost does
not write down its own address: it is taken from the file's name where that is one, and else a Problem says so. Nothing
is kept of people but what a page needs to say who wrote something; passwords, sessions and payments are not read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ...exports import Export
from ...messages import message
from ...records import Given, Meant, Origin, Raw
from .extracting import extract_all
from .interpreting import interpret_all
from .source import generation_of, origin_of

NAME = "ghost"
SERVICE = "ghost"
TITLE = "Ghost"
BELONGS: Literal["account", "site", "nobody"] = "site"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"ghost.other": (message("Pages"), message("not part of any conversation"))}
)
"""Kinds that are kept and become no post: what to call them, and why they are not shown."""


def recognise(export: Export) -> str:
    """ "json" or "sqlite"; "" if it is none of Ghost's."""
    return generation_of(export)


def origin(export: Export) -> Origin:
    """The site, its title, and when the export was made."""
    return origin_of(export, SERVICE)


def extract(export: Export) -> Iterator[Given]:
    """Every post, page and comment."""
    return extract_all(export)


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure and streaming."""
    return interpret_all(records, origin)
