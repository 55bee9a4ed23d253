"""The sections of archive.toml: their keys, the types of these, and what holds where a key is missing.

They know nothing of the file that they were read from, nor of what anybody does with them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

LIMITS = ("members", "member_bytes", "total_bytes", "ratio")
"""What [limits] may raise: how large an export may be."""

CONSENTS = ("excerpt", "link", "initials", "absent")
"""Levels besides "full" that [consent] may name."""

ROBOTS = ("public", "noindex", "noai")
"""Who may gather the site's pages: all, no search engine and no model, no model. "" is "public"."""

PERMALINKS = ("stubs", "lookup", "redirects", "nginx", "none")
"""How the addresses that posts had at their services lead to them: by a small page each, by a script of 404.html, by
lists for hosts that know such, or not at all. "" is, of a site that has an address, "stubs" if the archive is small and
else "lookup"; of any other "none".
"""


@dataclass(frozen=True)
class Site:
    """[site]: the frame of every page. time_zone: an IANA name; base_url: "" if the site has no known address.

    originals: link to where posts and accounts once stood. permalinks: see `PERMALINKS`.
    """

    title: str = "My conversations"
    description: str = ""
    language: str = "en"
    time_zone: str = "UTC"
    theme: str = "letters"
    robots: str = "noindex"
    originals: bool = True
    base_url: str = ""
    permalinks: str = ""


@dataclass(frozen=True)
class Owner:
    """[owner]. person: slug of the people file that describes the archive's owner, "" if there is none."""

    person: str = ""


@dataclass(frozen=True)
class Gate:
    """[gate]: what may be shown beyond the owner's public posts. Defaults are the more private choice.

    friends: "shared" or "all".
    """

    liked_parents: bool = False
    friends: str = "shared"


@dataclass(frozen=True)
class Threads:
    """[threads]: how half a conversation is read. infer: guess what answers what between the owner and one person where
    nothing says so. gap_minutes: how long before the other the words may have been written that they answer.
    """

    infer: bool = True
    gap_minutes: int = 60

    @property
    def gap(self) -> int:
        """The same in seconds, 0 if nothing is guessed."""
        return self.gap_minutes * 60 if self.infer else 0


@dataclass(frozen=True)
class Consent:
    """[consent]: how those are shown of whom no people file says it. few: with whom fewer posts than this were
    exchanged, they are shown as few_level says; 0: nobody is. somebody: what stands for the name of somebody absent.
    """

    default: str = "full"
    few: int = 0
    few_level: str = "initials"
    somebody: str = "somebody"


@dataclass(frozen=True)
class Media:
    """[media]: what is published of pictures and films, all of it without place, date and camera.

    max_width: pixels across. video: "poster" shows a still in place of a film, if something can open it: see pictures.
    """

    max_width: int = 1600
    video: Literal["copy", "poster", "skip"] = "copy"


@dataclass(frozen=True)
class Search:
    """[search]. enabled: there is a page to search on, and the files of its index."""

    enabled: bool = True


@dataclass(frozen=True)
class Books:
    """[books]: years to be read from beginning to end. friends: with whom each year is one, "described", "all" or
    "none". years: each year with everybody is one, too.
    """

    friends: Literal["described", "all", "none"] = "described"
    years: bool = False


@dataclass(frozen=True)
class Publish:
    """[publish]. remote: an address, a folder, or what the repository that the archive lies in calls it; "" for its
    "origin". branch: the one that is the site.
    """

    remote: str = ""
    branch: str = "gh-pages"


@dataclass(frozen=True)
class Check:
    """[check]: what is looked for in the site. allow: words that the audit may find. page_bytes: what a page may be
    before it is heavy. file_bytes, site_bytes: what the host takes, by default GitHub Pages.
    """

    allow: tuple[str, ...] = ()
    page_bytes: int = 300_000
    file_bytes: int = 100 * 2**20
    site_bytes: int = 10**9


SECTIONS: Mapping[str, Any] = {
    "site": Site,
    "owner": Owner,
    "gate": Gate,
    "threads": Threads,
    "consent": Consent,
    "media": Media,
    "search": Search,
    "books": Books,
    "publish": Publish,
    "check": Check,
}
"""The sections whose keys are known here, by name: all but [limits] and [theme]."""


@dataclass(frozen=True)
class Config:
    """The whole of archive.toml. limits: by name (see `LIMITS`); theme: parameters as written, not yet checked."""

    site: Site = field(default_factory=Site)
    owner: Owner = field(default_factory=Owner)
    gate: Gate = field(default_factory=Gate)
    threads: Threads = field(default_factory=Threads)
    consent: Consent = field(default_factory=Consent)
    media: Media = field(default_factory=Media)
    search: Search = field(default_factory=Search)
    books: Books = field(default_factory=Books)
    publish: Publish = field(default_factory=Publish)
    check: Check = field(default_factory=Check)
    limits: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    theme: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
