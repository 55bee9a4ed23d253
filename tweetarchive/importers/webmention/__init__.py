"""Webmentions as webmention.io gives them, and as the tools of static sites keep them: who answered an article, where.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| webmention.comment | `wm-id`, or a hash of source and target | replies, and mentions that hold words | comment |
| webmention.ping | the same | those without words, and pages that mention and are nobody's | ping |
| webmention.like, .repost, .bookmark, .rsvp, .other | the same | the rest | kept only |
| webmention.article | the target's address | what the others point to | article, known only to be there |

The layouts are many (2026-11, public sites): the API's feed with "children"; a list; lists or feeds under the path or
address of a page; the same with a level for each property; the old API's "links". `entries` finds the mentions in all
of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ...exports import Export
from ...messages import message
from ...records import Given, Meant, Origin, Raw
from .extracting import extract_all, members_of, site_of
from .interpreting import interpret_all

NAME = "webmention"
SERVICE = "webmention"
TITLE = "webmention.io"
BELONGS: Literal["account", "site", "nobody"] = "site"
_NO_WORDS = message("not conversations")
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "webmention.like": (message("Likes"), _NO_WORDS),
        "webmention.repost": (message("Reposts"), _NO_WORDS),
        "webmention.bookmark": (message("Bookmarks"), _NO_WORDS),
        "webmention.rsvp": (message("Answers to invitations"), _NO_WORDS),
        "webmention.other": (message("Other webmentions"), message("of a kind that is not understood by this version")),
    }
)
"""Kinds that are kept and become no post: what to call them, and why they are not shown."""


def recognise(export: Export) -> str:
    """ "jf2", or "links" for the old API's; "" if it is none."""
    return next((generation for _, generation in members_of(export)), "")


def origin(export: Export) -> Origin:
    """The site that most mentions point to."""
    site = site_of(export)
    return Origin(service=SERVICE, owner=site, handle=site, generation=recognise(export))


def extract(export: Export) -> Iterator[Given]:
    """Every mention, and every article that one points to."""
    return extract_all(export)


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure and streaming."""
    return interpret_all(records, origin)
