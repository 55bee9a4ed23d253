"""The payloads of records: the fields of an element, verbatim, and beside them what its meaning needs from around it.

Written when an export is taken apart and read when it is interpreted. Must not know what a field means.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .fields import Fields


class Person(Struct, frozen=True, omit_defaults=True):
    """Who is behind a login or a user's number, as the head of a file tells: number and display name."""

    id: str = ""
    name: str = ""


class Around(Struct, kw_only=True, omit_defaults=True):
    """The blog: its host, its canonical address, its language."""

    site: str = ""
    address: str = ""
    language: str = ""


class ArticleRecord(Around, kw_only=True, omit_defaults=True):
    """An item. parent: "public" if what it is attached to certainly is."""

    item: Fields
    person: Person = Person()
    parent: Literal["", "public"] = ""


class CommentRecord(Around, kw_only=True, omit_defaults=True):
    """A comment. article: those fields of the item it stands under that its own meaning needs. ordinal: its place under
    it, told only where its number or date is missing: it is another in every export, as comments come and go.
    """

    comment: Fields
    article: Fields
    person: Person = Person()
    parent: Literal["", "public"] = ""
    ordinal: int = 0


class AuthorRecord(Around, kw_only=True, omit_defaults=True):
    """An author."""

    author: Fields


class KeptRecord(Around, kw_only=True, omit_defaults=True):
    """What is kept and becomes no post: a picture, a category, the channel."""

    kept: Fields
