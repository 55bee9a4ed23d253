"""Blogger: the backup of a blog that its owner could download until 2024, and the feed that Google Takeout gives.

Both are one Atom feed whose entries are posts, pages and comments alike. They tell their kind in different words, and
the Takeout feed has lost the blog's address (`survey` finds it again). A feed is read twice: once for what all its
entries need to know of the blog and of each other, and once to make records.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| blogger.article | the entry's id | a post or page | Post, an article |
| blogger.comment | the entry's id | a comment, with what it stands under | Account and Post, a comment |
| blogger.other | the entry's id, or "settings" and the folder | template, settings | kept only |

Every commenter's e-mail address is `noreply@blogger.com` and tells nothing (2026-11). A picture in a Takeout's albums
is a blob under its path; the posts show it by an address that no longer has to answer.
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
from .members import feeds, likely_feeds
from .survey import generation_of, origin_of

NAME = "blogger"
SERVICE = "blogger"
TITLE = "Blogger"
BELONGS: Literal["account", "site", "nobody"] = "site"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"blogger.other": (message("Settings and templates"), message("how the blog was set up, which readers never saw"))}
)


def recognise(export: Export) -> str:
    """ "blogger-backup" or "blogger-takeout"; "" if the first feed of the export is not Blogger's."""
    first = next(likely_feeds(export), None)
    return generation_of(first) if first else ""


def origin(export: Export) -> Origin:
    """The blog's host, its title, and when the backup was made. Of several blogs in one Takeout only the titles."""
    return origin_of(export, list(feeds(export)))


def extract(export: Export) -> Iterator[Given]:
    """Every entry of every feed, and a reason for every other file of a Takeout's folder."""
    return extract_all(export)


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure and streaming."""
    return interpret_all(records)
