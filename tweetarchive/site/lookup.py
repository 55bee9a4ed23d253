"""The files in which 404.html of a large archive looks for posts by the addresses they had at their services.

lookup/table.js             of each service the names that its files begin with
lookup/<service>-<n>.js     where posts are, a thousand in a file

How both are read tells `tweetarchive.lookup`. Posts are in the order of their ids, which is that of time: new ones
change the last files only.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from tweetarchive.lookup import Found, has_name, name, written
from tweetarchive.site import urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.views import Document, LookupFile, LookupTable

TABLE = f"{urls.LOOKUP}table.js"
TYPE = "text/javascript; charset=utf-8"
POSTS = 1000
"""Posts in a file: 10 to 20 KB."""

_NUMBERED = re.compile(rf"{urls.LOOKUP}(?P<service>[a-z]+)-(?P<number>0|[1-9][0-9]{{0,8}})\.js", re.ASCII)


class Lookup(Mapping[str, Document]):
    """Path → document, empty if posts are found otherwise, or not at all. Asking for any reads the ids of all posts
    once (half a second for 100,000).
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __getitem__(self, path: str) -> Document:
        match = _NUMBERED.fullmatch(path)
        if not (match or path == TABLE) or not self._desk.expected.lookup():
            raise KeyError(path)
        if match is None:
            return Document(path, TYPE, LookupTable(self._firsts()))
        service, number = match["service"], int(match["number"])
        if service not in self._known or number >= _files(self._known[service]):
            raise KeyError(path)
        return Document(path, TYPE, LookupFile(service, number, written(service, self._posts(service, number))))

    def __iter__(self) -> Iterator[str]:
        if self._desk.expected.lookup():
            yield TABLE
            for service, known in self._known.items():
                yield from (f"{urls.LOOKUP}{service}-{number}.js" for number in range(_files(known)))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _firsts(self) -> dict[str, tuple[str, ...]]:
        return {
            service: tuple(name(service, native_id).lstrip(".") for native_id in known.ids[::POSTS])
            for service, known in self._known.items()
        }

    def _posts(self, service: str, number: int) -> Iterator[Found]:
        known = self._known[service]
        here = slice(number * POSTS, (number + 1) * POSTS)
        self._desk.album.expect_posts(known.posts[here])
        for native_id, post in zip(known.ids[here], known.posts[here], strict=True):
            row = self._desk.album.post(post)
            if row is not None and (home := self._desk.outline.home(row)):
                path, _, place = home.partition("#")
                yield Found(native_id, path.removesuffix(".html"), place)

    @cached_property
    def _known(self) -> dict[str, _Known]:
        found: dict[str, list[tuple[int, str, int]]] = {}
        for post, service, native_id in self._desk.expected.called():
            if has_name(service, native_id):
                found.setdefault(service, []).append((len(native_id), native_id, post))
        return {service: _known(rows) for service, rows in sorted(found.items())}


class _Known(NamedTuple):
    """Of one service, in the order of their names. ids: of posts there. posts: the same here."""

    ids: list[str]
    posts: array[int]


def _known(rows: list[tuple[int, str, int]]) -> _Known:
    """rows: (length of an id, id, post)."""
    rows.sort()
    return _Known([native_id for _, native_id, _ in rows], array("q", [post for _, _, post in rows]))


def _files(known: _Known) -> int:
    return -(-len(known.ids) // POSTS)
