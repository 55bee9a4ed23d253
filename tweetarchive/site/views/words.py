"""What every view is made of: a moment, a person, and words as somebody wrote them."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Moment(Struct, frozen=True, gc=False):
    """A point in time in the archive's time zone. If nobody knows it, `at` is none and everything else empty.

    at: Unix seconds; none if the time is unknown.
    iso: "2011-03-04T14:05:00+00:00", or "2009-03-31" if only the date is known; for `<time datetime>`.
    year: 2011.
    month: 1 to 12.
    day: 1 to 31.
    hour: 0 to 23.
    minute: 0 to 59.
    exact: known to the second, and not only by its date.
    path: its day page.
    """

    at: int | None = None
    iso: str = ""
    year: int = 0
    month: int = 0
    day: int = 0
    hour: int = 0
    minute: int = 0
    exact: bool = False
    path: str = ""


class PersonRef(Struct, frozen=True, gc=False):
    """A person wherever they are named.

    slug: their name in addresses; the same on every page.
    name: what to call them, "" for somebody who left no name.
    handle: without "@", "" if unknown.
    path: their page, "" if they have none.
    avatar: path of a picture, or ""; then the theme draws `initials`.
    initials: one or two letters.
    hue: the number of their colour, 0 to 11, always the same.
    owner: it is the owner of the archive.
    called: what to call them among friends; "" if nobody wrote it down, then it is `name`.
    """

    slug: str
    name: str
    handle: str = ""
    path: str = ""
    avatar: str = ""
    initials: str = ""
    hue: int = 0
    owner: bool = False
    called: str = ""


class Piece(Struct, frozen=True, gc=False, array_like=True):
    """A run of text. The `prose` filter turns a list of pieces into safe HTML.

    kind: "text", "mention", "tag", "link", "bold" or "italic".
    text: the words.
    href: a site path for mentions of people and for tags with a page, a full address for links, "" otherwise.
    """

    kind: str
    text: str
    href: str = ""


class Content(Struct, frozen=True, gc=False):
    """The words of a blog post or comment as their author's system gave them. Not safe: the `content` filter makes HTML
    of them, the `opening` filter their first words.

    format: how to read `source`.
    source: whatever its author wrote.
    """

    format: Literal["html", "markdown"]
    source: str
