"""Pages about the archive itself: a template's `page`."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.site.views.cards import YearCard
from tweetarchive.site.views.words import Moment, PersonRef


class SourceView(Struct, frozen=True):
    """One export in the archive.

    person: whose, without a name if nobody's.
    service: where it is from.
    handle: of the account, or a blog's host.
    generated: when it was downloaded.
    first, last: its first and its last post.
    posts: how many it holds.
    problems: records that could not be read.
    """

    person: PersonRef
    service: str
    handle: str
    generated: Moment
    first: Moment
    last: Moment
    posts: int
    problems: int


class HoldingView(Struct, frozen=True):
    """A kind of record in the archive: how many there are, how many this site shows, and why not all.

    person: whose export they are from.
    service: where it is from.
    label: what they are ("posts").
    found: how many there are.
    shown: how many of them are shown.
    reason: why not all.
    folded: those that are the same as others, which are counted by themselves.
    site: a blog's host, "" for accounts.
    """

    person: PersonRef
    service: str
    label: str
    found: int
    shown: int
    reason: str
    folded: int = 0
    site: str = ""


class AboutPage(Struct, frozen=True):
    """about.html: what this archive has and lacks.

    sources: every export.
    holdings: what was in them that anybody could read, by kind.
    posts: how many are held.
    threads: how many conversations.
    people: by how many people the posts are.
    ghosts: posts known to be missing.
    dated: those of them whose time is known.
    wanted: people whose missing posts leave most gaps, with that number.
    time_zone: in which all times are told ("Europe/Warsaw").
    undated: posts held of which nobody knows the time.
    inferred: posts, held or missing, of which is only guessed what they answer.
    """

    sources: tuple[SourceView, ...]
    holdings: tuple[HoldingView, ...]
    posts: int
    threads: int
    people: int
    ghosts: int
    dated: int
    wanted: tuple[tuple[PersonRef, int], ...]
    time_zone: str
    undated: int = 0
    inferred: int = 0


class NotFoundPage(Struct, frozen=True):
    """404.html. It can be shown under any address, so its links must not be relative to one; see the `url` filter.

    years: all years.
    version: changes if anything does that its script can find, so that a browser asks for new files; "" if it has none
        (`site.lookup`).
    """

    years: tuple[YearCard, ...] = ()
    version: str = ""
