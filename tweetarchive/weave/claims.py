"""Whose accounts the imports themselves say: the one that an export is of, and the one author of a blog.

A blog with several authors says nothing about which of them handed it over; a people file can. Where an export has no
articles but only names them (a comment system's), whom it names as their author counts instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tweetarchive.records import AccountRef, Provenance
from tweetarchive.weave.accounts import AccountBook, key_of
from tweetarchive.weave.commenters import SERVICE
from tweetarchive.weave.consent.signs import Blog
from tweetarchive.weave.gather import Gathered, Source
from tweetarchive.weave.persons import Claim


def claims(sources: Sequence[Source], gathered: Gathered, book: AccountBook, owner: str) -> Iterator[Claim]:
    """After the book is settled. owner: slug of the archive's owner."""
    for number, (source, me) in enumerate(zip(sources, gathered.selves, strict=True)):
        if source.belongs == "account":
            yield Claim(source.service, key_of(me), source.slug or owner)
        elif source.slug != "":
            keys = next((keys for how in _BEST if (keys := gathered.writers.get((number, how)))), set[str]())
            writers = {book.number(SERVICE, AccountRef(key)): key for key in sorted(keys)}
            only = next(iter(writers.values())) if len(writers) == 1 else ""
            yield Claim(SERVICE, only, source.slug or owner, sure=False)


def blogs(sources: Sequence[Source], gathered: Gathered, book: AccountBook, owner: str) -> Iterator[Blog]:
    """Who wrote the articles of every blog. owner: slug of the archive's owner."""
    for number, source in enumerate(sources):
        if source.belongs != "account":
            keys = {key for how in _BEST for key in gathered.writers.get((number, how), ())}
            writers = frozenset(book.number(SERVICE, AccountRef(key)) for key in keys)
            yield Blog(source.native_id, owner if source.slug is None else source.slug, writers)


_BEST = (Provenance.OWN, Provenance.EMBEDDED)
