"""Private things as they were found: conversations, and withheld posts by their visibility. In memory, and only there.

Each thing is packed, as most are never looked at: a page unpacks its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

import msgspec
from msgspec import Struct

from tweetarchive.records import Direct, Post, Visibility


class File(NamedTuple):
    """A picture or film of the archive that only a private page shows. path: inside the archive's folder. form: it is
    shown as it is kept.
    """

    sha256: str
    path: str
    type: str
    form: Literal["whole"] = "whole"


class Sheet(Struct, frozen=True, array_like=True, omit_defaults=True):
    """One thing. direct: a direct message or another event; else `post` is a withheld one. files: of the post's media,
    in their order, None where there is no file.
    """

    direct: Direct | None = None
    post: Post | None = None
    files: tuple[File | None, ...] = ()

    @property
    def said(self) -> Post | None:
        return self.post if self.direct is None else self.direct.post


class Slip(NamedTuple):
    """A packed sheet. at: Unix seconds; name: safe in a path and an anchor, and unlike all others of its bundle."""

    at: int
    name: str
    packed: bytes

    def sheet(self) -> Sheet:
        return _unpack(self.packed)


class Bundle(NamedTuple):
    """What belongs together, by time. name: safe in a path. service, people: of a conversation, its accounts by their
    lasting ids, without the owner's. title: its name, if it has one. messages: how many of the slips are.
    """

    name: str
    visibility: Visibility
    slips: tuple[Slip, ...]
    service: str = ""
    people: tuple[str, ...] = ()
    title: str = ""
    messages: int = 0


class Known(NamedTuple):
    """What the owner's exports say of an account."""

    handle: str = ""
    name: str = ""


class Drawer(NamedTuple):
    """Everything private. conversations: the latest first. withheld: in the order of the gate's list. own: (service,
    lasting id) of the owner's accounts. known: of the accounts in conversations. problems: sentences about records that
    cannot be used.
    """

    conversations: tuple[Bundle, ...] = ()
    withheld: tuple[Bundle, ...] = ()
    own: frozenset[tuple[str, str]] = frozenset()
    known: Mapping[tuple[str, str], Known] = MappingProxyType({})
    problems: tuple[str, ...] = ()

    def bundles(self) -> Iterator[Bundle]:
        yield from self.conversations
        yield from self.withheld


pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder(Sheet).decode
