"""WordPress: its export files ("WordPress eXtended RSS", WXR 1.0 to 1.2), with everything said under its posts.

An export is recognised by a namespace (`recognising`), the heads of its files are read (`heads`), it is taken apart
into records that keep every field of theirs (`extracting`, `fields`), and records become articles, comments and pings
(`interpreting`, `kinds`, `clock`). Formats are facts that were measured on 39 real files, 2026-11; each oddity is told,
with its date, where it is handled.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| wordpress.article | `wp:post_id` | item: a post, a page, or what else has comments | Post, an article |
| wordpress.comment | `wp:comment_id` | wp:comment of an item; holds e-mail and IP address | Post, a comment or a ping |
| wordpress.author | `wp:author_id` | wp:author; holds the e-mail address | Account |
| wordpress.other | `wp:post_id` | item: pictures, menus, templates, what plugins keep | kept only |
| wordpress.term | name and slug | wp:category, wp:tag, wp:term | kept only |
| wordpress.blog | "blog" | what else the channel says of itself | kept only |

An id has the blog's address in front where that is not the address that the whole export goes by: two blogs of one host
count their posts separately. E-mail addresses are passed on as hashes only, IP addresses and passwords not at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ...exports import Export
from ...messages import message
from ...records import Given, Meant, Origin, Raw
from .extracting import extract_all
from .heads import origin_of
from .interpreting import interpret_all
from .recognising import generation_of

NAME = "wordpress"
SERVICE = "wordpress"
TITLE = "WordPress"
BELONGS: Literal["account", "site", "nobody"] = "site"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "wordpress.other": (
            message("Pictures, menus and the like"),
            message("nothing that was posted, and nobody commented on it"),
        ),
        "wordpress.term": (message("Categories and tags"), message("each article names its own")),
        "wordpress.blog": (message("Settings of the blog"), message("nothing that was posted")),
    }
)
"""Kinds that are kept and become no post: what to call them, and why they are not shown."""


def recognise(export: Export) -> str:
    """The generation of the export, "wxr-1.0", "wxr-1.1" or "wxr-1.2"; "" if it is no WordPress export."""
    return generation_of(export)


def origin(export: Export) -> Origin:
    """Which blog it is and when the newest of its files was made."""
    return origin_of(export, generation_of(export))


def extract(export: Export) -> Iterator[Given]:
    """Every record with all its fields, and the number of tags that each file should have given records for. Raises
    UnsafeExport for a file that declares entities.
    """
    return extract_all(export)


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure, one record at a time, in any order."""
    return interpret_all(records, origin)
