"""JS-Kit, later Echo: the export of a service that ended, an RSS file with one `<channel>` for each page.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| echo.article | the page's path or address | channel, without its items | Post, an article known to be there |
| echo.comment | `guid`, "jsid-…" | item, with the page it stands under | Account and Post, a comment |

`jskit:attribute` elements hold what RSS has no word for; their prefix is declared nowhere (2026-11). There is no e-mail
address; an IP address stays in the record. Comments that were not public are not in the export.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ...exports import Export
from ...exports.roots import likely_xml
from ...records import Given, Meant, Origin, Raw
from .extracting import extract_all, is_echo, survey
from .interpreting import interpret_all

NAME = "echo"
SERVICE = "echo"
TITLE = "JS-Kit/Echo"
BELONGS: Literal["account", "site", "nobody"] = "site"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType({})
"""Kinds that are kept and become no post: none."""


def recognise(export: Export) -> str:
    """ "echo-rss", or "" if the first XML file of the export is not Echo's."""
    first = next(likely_xml(export, ".rss"), None)
    return "echo-rss" if first and is_echo(first) else ""


def origin(export: Export) -> Origin:
    """The site is the host of most pages, else what the file is called ("b.example-comments.xml"); the time that of the
    newest comment.
    """
    site, newest = survey(export)
    return Origin(service=SERVICE, owner=site, handle=site, generated=newest, generation="echo-rss")


def extract(export: Export) -> Iterator[Given]:
    """Every page and every comment."""
    return extract_all(export)


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure and streaming."""
    return interpret_all(records)
