"""Which addresses lead on, and to whom: from the album, and from what the site was told of earlier ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from tweetarchive.album.reader import Album
from tweetarchive.site.people import People

MANY = 40
"""Slugs of a person. Whoever has a new handle every day has thousands, and with years of each a million pages."""


class Forwarding:
    """people: slug of old → person. threads: keys of conversations that are a part of another. Neither is anybody's or
    any conversation's now. removed: keys of those that are nowhere, as somebody wished it. had_pages: those slugs of
    which more is known than that somebody would have had them. sliced: those whose years lead on, too: these, and
    all of whoever has no more than `MANY`.
    """

    def __init__(
        self,
        album: Album,
        people: People,
        former: Collection[tuple[str, str]],
        merged: Iterable[str],
        removed: Iterable[str] = (),
    ) -> None:
        """former, merged, removed: as in SiteSettings; the owner's word goes before the first two, and they before what
        is derived.
        """
        known = album.former_slugs()
        found = {slug: person for slug, person, told in known if not told}
        found.update((slug, people.by_slug[now].id) for slug, now in former if now in people.by_slug)
        found.update((slug, person) for slug, person, told in known if told)
        self.people: Mapping[str, int] = {
            slug: person for slug, person in sorted(found.items()) if slug not in people.by_slug
        }
        called = {slug for slug, _ in former} | {slug for slug, _, told in known if told}
        self.had_pages = frozenset(called.intersection(self.people))
        slugs = Counter(self.people.values())
        self.sliced = self.had_pages | {slug for slug, person in self.people.items() if slugs[person] <= MANY}
        self.threads = frozenset(merged)
        self.removed = frozenset(removed)
