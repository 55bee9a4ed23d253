"""What every reader of comments gives: a comment as it stands on a page, nothing interpreted but its place.

Readers know layouts; what follows knows none. Texts are as the page has them, with white space made single.
"""

from __future__ import annotations

from msgspec import Struct


class Found(Struct, kw_only=True):
    """A comment or ping. parent: its index in the list it is in, -1 for a root.

    local: what its system calls it, with the system's prefix ("c31", "bl77"); "" if the page does not say. name: as
    shown, cleaned. url, avatar: addresses as written. machine: a date as machines write it; written: a text that holds
    one for people. content: HTML. by_author: the page marks it as the article's author's. number: the printed ordinal,
    0 for none. title: of the linking page, for pings. elsewhere: the address of a comment that is a page of its own.
    """

    local: str = ""
    parent: int = -1
    name: str = ""
    url: str = ""
    avatar: str = ""
    same_as: tuple[str, ...] = ()
    machine: str = ""
    written: str = ""
    content: str = ""
    by_author: bool = False
    ping: bool = False
    title: str = ""
    number: int = 0
    pending: bool = False
    deleted: bool = False
    permalink: str = ""
    elsewhere: str = ""

    def says_something(self) -> bool:
        """Whether it is a comment at all, and not just a box that is called so."""
        return bool(self.content.strip() or self.title or self.deleted)
