"""Saved web pages: a blog's article with the comments under it, as a browser, an archive or a script kept it.

An export is recognised by what its first page says and by what is not beside it (`recognising`), every page is kept
whole (`extracting`), and read again to be understood (`page`): its address (`address`), its article (`article`) and
its comments (`comments`), by whichever layout finds most of them. `nodes` and `parts` read the boxes that WordPress and
its like print, `pairs` lists of definitions, `microformats` and `structured` what pages tell machines. `interpreting`
says what it means. Layouts are facts that were measured on a thousand saved pages, 2026-11.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| webpage.page | the article's id, and ".page-2" for more pages of comments | a page's file, every byte | Posts |

A comment keeps the number that its blog gave it, so that the same comment in the blog's own export is the same here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ...exports import Export
from ...records import Given, Meant, Origin, Raw
from .extracting import extract_all
from .interpreting import interpret_all
from .owner import origin_of
from .recognising import generation_of

NAME = "webpage"
SERVICE = "webpage"
TITLE = "Saved web page"
BELONGS: Literal["account", "site", "nobody"] = "nobody"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType({})
"""Kinds that are kept and become no post: there are none."""


def recognise(export: Export) -> str:
    """ "page" for a lone page, "pages" for a folder of them, "" for anything else, and for the export of a service that
    has pages in it to look at the rest with.
    """
    return generation_of(export)


def origin(export: Export) -> Origin:
    """The site that the pages are of, if they are all of one."""
    return origin_of(export, generation_of(export))


def extract(export: Export) -> Iterator[Given]:
    """Every page whole, a reason for every file beside one, and what is missing on a page."""
    return extract_all(export)


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """The article, comments and pings of each page. Pure and streaming, in any order."""
    return interpret_all(records)
