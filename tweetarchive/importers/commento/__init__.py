"""Commento, Commento++ and Comentario: the JSON (packed or not) of their "export data".

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| commento.article | domain and path of the page; Comentario 3: `pages.id` | the comments' pages | article |
| commento.comment | `commentHex`; Comentario 3: `id` | a comment and its author | comment |
| commento.commenter | `commenterHex`; Comentario 3: `id` | people who wrote none of these comments | kept only |

Version 1 is Commento's and Comentario 2's; version 3 is Comentario 3's, which keeps a page's path and no host, but the
whole address of each comment in newer releases (both read from the systems' sources, 2026-11). What a person wrote is
kept twice, as Markdown and as HTML: the HTML is what people saw.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ...exports import Export
from ...messages import message
from ...records import Given, Meant, Origin, Raw
from .extracting import extract_all, site_of_export, source_of
from .interpreting import interpret_all

NAME = "commento"
SERVICE = "commento"
TITLE = "Commento/Comentario"
BELONGS: Literal["account", "site", "nobody"] = "site"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"commento.commenter": (message("People with an account who wrote no comment"), message("they said nothing"))}
)
"""Kinds that are kept and become no post: what to call them, and why they are not shown."""


def recognise(export: Export) -> str:
    """ "v1" or "v3"; "" if it is neither."""
    source = source_of(export)
    return source[1] if source else ""


def origin(export: Export) -> Origin:
    """The site of the comments."""
    site = site_of_export(export)
    return Origin(service=SERVICE, owner=site, handle=site, generation=recognise(export))


def extract(export: Export) -> Iterator[Given]:
    """Every comment with its author, every page, and the people who wrote nothing."""
    return extract_all(export)


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure and streaming."""
    return interpret_all(records, origin)
