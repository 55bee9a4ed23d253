"""Whether an export is Twitter's, and of which generation: told from names, and from the first line of one file.

A name proves nothing ("data/tweets.js" is what many a tutorial calls its sample data); the line
`window.YTD.tweets.part0 = [` does. Must not read more than that line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...exports import Export
from . import members
from .owner import find, head, role_of_content
from .reading import global_name

GENERATIONS = ("grailbird", "tweets-js", "tweet-js", "tweets-file", "without-tweets")
"""Oldest format 2012-2018; `tweets.js` since 2022; `tweet.js` 2018-2022; a file by itself; an export that lacks its
tweets.
"""


def generation_of(export: Export) -> str:
    """One of GENERATIONS, or "" if this is not Twitter's. The name of the format, not of the year."""
    if len(export) == 1:
        (member,) = export.values()
        role = role_of_content(head(member))
        return "tweets-file" if role and role.part == "records" else ""
    for generation, names in _TELLTALES:
        for name in names(export):
            found = find(export, name)
            if found and _is_twitters(head(found)):
                return generation
    return ""


def _is_twitters(start: bytes) -> bool:
    name = global_name(start)
    if members.type_of_global(name) or name in ("window.__THAR_CONFIG", "__THAR_CONFIG", "tweet_index", "user_details"):
        return True
    role = role_of_content(start)
    return role is not None


def _months(export: Iterable[str]) -> Iterator[str]:
    yield "js/tweet_index.js"
    yield from (path.removeprefix("data/") for path in export if members.MONTH.fullmatch(path.removeprefix("data/")))


def _parts_of(data_type: str, export: Iterable[str]) -> Iterator[str]:
    """`tweets.js`, and what is left of it when only `tweets-part2.js` is there."""
    part = re.compile(rf"(?:data/)?({data_type}(?:-part\d+)?\.js)")
    yield from (found[1] for path in export if (found := part.fullmatch(path)))


_TELLTALES = (
    ("grailbird", _months),
    ("tweets-js", lambda export: _parts_of("tweets", export)),
    ("tweet-js", lambda export: _parts_of("tweet", export)),
    ("tweets-file", lambda export: iter(["tweets.csv"])),
    ("without-tweets", lambda export: iter(["manifest.js", "account.js", "profile.js", "tweet-headers.js"])),
)
