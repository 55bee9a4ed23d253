"""Who may be one person: a commenter and somebody with a handle, with what speaks for it. Pure; never joins anybody.

Four hints, strongest first. *profile*: the page that a commenter gave is that of a handle. *website*: both gave the
same page as theirs. *named*: a text says "Name (@handle)", or the line that a plugin put under a comment is a post of a
handle. *name*: they call themselves the same, which is told beside another hint and is none by itself (measured on four
real exports, 2026-11: of 280 names, 5 stood for two people).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from tweetarchive.commenting.addresses import canonical
from tweetarchive.commenting.commenters import folded, own_page
from tweetarchive.weave.plain import one_line

HINTS = ("profile", "website", "named", "name")
MOST_WORDS = 4
"""A name in front of a handle is no longer."""
MOST_NAMINGS = 50_000


class Somebody(Struct, frozen=True, kw_only=True):
    """An account. number: as in the album. person: who it belongs to, 0 if nobody said. names: all that they used.
    handles: all they had. pages: websites they gave. profile: address of their page at the service, "" if none.
    """

    number: int
    person: int = 0
    names: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    profile: str = ""


class Suggestion(Struct, frozen=True):
    """hint: one of HINTS. evidence: a few words for people. post: post.id of where it stands, None for no one place."""

    commenter: int
    account: int
    hint: str
    evidence: str
    post: int | None = None


class Namings:
    """Handles that texts give to names, and where first: filled post by post, in order of time."""

    def __init__(self) -> None:
        self._found: dict[str, dict[str, tuple[int, str]]] = {}
        self._count = 0

    def look(self, text: str, post: int) -> None:
        """A shown text: "… Nancy S (@nancy_q) …"."""
        for match in _NAMING.finditer(text) if "(@" in text else ():
            words = match[1].split()
            for start in range(len(words)):
                name = " ".join(words[start:])
                self._note(name, match[2], post, f"{name} (@{match[2]})")

    def look_at_trailer(self, name: str, title: str, post: int) -> None:
        """The line under a comment by `name`: what feeds of short posts had as titles, "nancy_q: off to Galway"."""
        if match := _FEED_TITLE.match(title):
            self._note(name, match[1], post, one_line(title, 60))

    def of(self, name: str) -> Mapping[str, tuple[int, str]]:
        """Handle in lower case → (post, what it says), where somebody of this name first has it."""
        return self._found.get(folded(name), {})

    def _note(self, name: str, handle: str, post: int, says: str) -> None:
        self._count += 1
        if self._count <= MOST_NAMINGS:
            self._found.setdefault(folded(name), {}).setdefault(handle.lower(), (post, says))


def suggest(commenters: Iterable[Somebody], accounts: Iterable[Somebody], namings: Namings) -> list[Suggestion]:
    """Every pair that more than a name speaks for, but those whom a person has joined already."""
    by_page: dict[str, list[Somebody]] = {}
    by_handle: dict[str, list[Somebody]] = {}
    for other in accounts:
        for key in sorted({_profile(other.profile), *map(_site, other.pages)} - {""}):
            by_page.setdefault(key, []).append(other)
        for handle in dict.fromkeys(handle.lower() for handle in other.handles):
            by_handle.setdefault(handle, []).append(other)
    found: list[Suggestion] = []
    for one in commenters:
        hints: dict[tuple[int, str], tuple[Somebody, str, int | None]] = {}
        for page in one.pages:
            for other in by_page.get(_profile(page), ()):
                hints.setdefault((other.number, "profile"), (other, f"gave {one_line(page)} as their page", None))
            for other in by_page.get(_site(page), ()):
                hints.setdefault((other.number, "website"), (other, f"both gave {own_page(page)} as their page", None))
        for name in one.names:
            for handle, (post, says) in namings.of(name).items():
                for other in by_handle.get(handle, ()):
                    hints.setdefault((other.number, "named"), (other, f"“{says}”", post))
        for other, _, _ in list(hints.values()):
            if {*map(folded, other.names)} & {*map(folded, one.names)} - {""}:
                hints.setdefault((other.number, "name"), (other, "and they go by the same name", None))
        found += [
            Suggestion(one.number, number, hint, evidence, post)
            for (number, hint), (other, evidence, post) in hints.items()
            if not (one.person and one.person == other.person)
        ]
    return found


def _profile(address: str) -> str:
    """The page of an account at a service: its host and first step, in the form that all its addresses share."""
    host, _, path = canonical(address.replace("/#!/", "/", 1)).lower().partition("/")
    name = re.split(r"[/?]", path, maxsplit=1)[0].removeprefix("@")
    return f"profile {_MOVED.get(host, host)}/{name}" if name else ""


def _site(page: str) -> str:
    site = own_page(page)
    return f"site {site}" if site else ""


_NAMING = re.compile(rf"(?<![\w.'’-])((?:[\w.'’-]{{1,40}} ){{1,{MOST_WORDS}}})\(@(\w{{1,30}})\)")
_FEED_TITLE = re.compile(r"@?(\w{1,30}): ")
_MOVED = {"twitter.com": "x.com", "mobile.twitter.com": "x.com", "m.twitter.com": "x.com"}
