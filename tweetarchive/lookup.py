"""How files say in few bytes where posts are by the ids they had at their services: written, and read back.

For 404.html of a site without a page for each such address. Its script, themes/base/static/lookup.js, reads the same;
a test holds both together. Nothing here knows what a post is.

A post's *name* is its id, in base 36 if it is a number, with dots before it so that all names are of one length and in
the order of their ids. A file holds posts in this order, and says where they are by pages. Pages are parted by commas;
of a page its path and the names of its posts by spaces:

    9 ...................k,dates/2012/05/23 l,/24 m u=twitter-31, 2s

A name is written as its end, and begins like the name written before it. So is a path that begins with "/", like the
path before it; one without any "/" is that of a conversation, of which it is the end of the name, and which begins like
the name of the first post here. Behind "=" stands a place on the page, if that is not called after the post itself. So
20 is in the conversation of 9; 21 and 22 are on the pages of two days, and 30, at twitter-31, on the second as well;
100 begins a conversation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import quote, unquote

LENGTH = 20


class Found(NamedTuple):
    """Where a post is. path: of a page in the site, without its ".html". place: on that page."""

    native_id: str
    path: str
    place: str


def has_name(service: str, native_id: str) -> bool:
    """Whether a post can stand in these files: those of services whose ids are known by their addresses."""
    return service in _IDS and _IDS[service].fullmatch(native_id) is not None


def name(service: str, native_id: str) -> str:
    """What a post is called in these files, if it can have a name there."""
    return (_base_36(int(native_id)) if _IDS[service] is _NUMBER else native_id).rjust(LENGTH, ".")


def written(service: str, posts: Iterable[Found]) -> str:
    """The text of a file. posts: of one service, which all have names, in the order of these."""
    pages: dict[str, list[Found]] = {}
    for post in posts:
        pages.setdefault(post.path, []).append(post)
    groups = []
    last_name = last_path = ""
    for path, here in pages.items():
        first, names = "", []
        for post in here:
            now = name(service, post.native_id)
            first = first or now
            place = "" if post.place == f"{service}-{post.native_id}" else f"={quote(post.place, safe='')}"
            names.append(_end(now, last_name) + place)
            last_name = now
        root = path.removeprefix(f"threads/{service}-")
        if root != path and has_name(service, root):
            told = _end(name(service, root), first)
        else:
            told = _end_of_path(quote(path), last_path)
            last_path = quote(path)
        groups.append(" ".join((told, *names)))
    return ",".join(groups)


def read(service: str, text: str) -> Iterator[Found]:
    """The posts of a file. ValueError if it is none."""
    now = path = ""
    for group in text.split(",") if text else ():
        told, *names = group.split(" ")
        here = []
        for each in names:
            end, _, place = each.partition("=")
            now = now[: -len(end)] + end if end else now
            if len(now) != LENGTH:
                raise ValueError(f"no name: {each[:80]!r}")
            here.append((now, place))
        if not here:
            raise ValueError(f"a page without posts: {group[:80]!r}")
        if "/" in told:
            path = path[: -len(told)] + told if told.startswith("/") else told
            page = unquote(path)
        else:
            page = f"threads/{service}-{_id(service, here[0][0][: LENGTH - len(told)] + told)}"
        for one, place in here:
            native_id = _id(service, one)
            yield Found(native_id, page, unquote(place) or f"{service}-{native_id}")


_NUMBER = re.compile(r"0|[1-9][0-9]{0,18}", re.ASCII)
_WORD = re.compile(r"[A-Za-z0-9]{1,20}", re.ASCII)
_IDS = {"twitter": _NUMBER, "mastodon": _NUMBER, "bluesky": _WORD}
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_PAIRS = [one + other for one in _DIGITS for other in _DIGITS]


def _base_36(number: int) -> str:
    digits = ""
    while number:
        number, both = divmod(number, 36 * 36)
        digits = _PAIRS[both] + digits
    return digits.lstrip("0") or "0"


def _id(service: str, named: str) -> str:
    bare = named.lstrip(".")
    return str(int(bare, 36)) if _IDS[service] is _NUMBER else bare


def _end(text: str, before: str) -> str:
    """What of a text is not as in another of its length."""
    for at, (one, other) in enumerate(zip(text, before, strict=False)):
        if one != other:
            return text[at:]
    return text[len(before) :]


def _end_of_path(path: str, before: str) -> str:
    """From a "/" on, if the other is as long and begins like it."""
    if len(path) != len(before):
        return path
    common = len(path) - len(_end(path, before))
    at = path.rfind("/", 0, common)
    return path[at:] if at > 0 else path
