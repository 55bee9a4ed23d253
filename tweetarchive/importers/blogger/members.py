"""Which file of a Blogger export is what: names first, and the first words of a feed.

A Takeout's path varies ("Takeout/Blogger/Blogs/My blog/feed.atom", "Takeout 2/…", "feed.atom" alone), and other
products of Google lie beside it (2026-11). Must not read an entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...exports import Export, Member
from ...exports.roots import likely_xml, root_of
from ...exports.xml import peek


def likely_feeds(export: Export) -> Iterator[Member]:
    """The members that could be feeds by their names."""
    return likely_xml(export, ".atom")


def feeds(export: Export) -> Iterator[Member]:
    """Those that are."""
    return (member for member in likely_feeds(export) if dialect_of(member))


def dialect_of(member: Member) -> str:
    """ "backup" or "takeout"; "" for anything else, other people's Atom feeds among it."""
    start = peek(member)
    name, tag = root_of(start)
    if name != "feed":
        return ""
    if "schemas.google.com/blogger/2018" in tag:
        return "takeout"
    return "backup" if "schemas.google.com/blogger/2008/kind#" in start else ""


def is_settings(path: str) -> bool:
    """The table of a blog's settings in a Takeout."""
    return _SETTINGS.search(path) is not None


def picture_key(path: str) -> str:
    """What a picture of a Takeout's albums is kept under; "" if it is none."""
    return f"blogger/{found[1]}" if (found := _PICTURE.search(path)) else ""


def skipped(path: str) -> str:
    """Why a known file is not read; "" for an unknown one."""
    for pattern, reason in _SKIPPED:
        if pattern.search(path):
            return reason
    return ""


_SETTINGS = re.compile(r"(?:^|/)Blogs/[^/]+/settings\.csv$|^settings\.csv$", re.IGNORECASE)
_PICTURE = re.compile(r"(?:^|/)(Albums/.+\.(?:jpe?g|png|gif|webp|mp4))$", re.IGNORECASE)
_SKIPPED = (
    (re.compile(r"(?:^|/)(?:theme|template)[\w-]*\.(?:html|xml)$", re.IGNORECASE), "the blog's design"),
    (re.compile(r"(?:^|/)archive_browser\.html$", re.IGNORECASE), "the Takeout's own table of contents"),
    (re.compile(r"(?:^|/)Albums/.+\.(?:json|csv)$", re.IGNORECASE), "what Google notes of a picture"),
    (re.compile(r"(?:^|/)Blogger/Profile/", re.IGNORECASE), "settings of the profile"),
)
