"""Which addresses lead on, and to whom: from the album, and from what the site was told of earlier ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tweetarchive.album.reader import Album
from tweetarchive.site.people import People


class Forwarding:
    """people: slug of old → person. threads: keys of conversations that are a part of another. Neither is anybody's or
    any conversation's now. removed: keys of those that are nowhere, as somebody wished it.
    """

    def __init__(
        self,
        album: Album,
        people: People,
        former: Iterable[tuple[str, str]],
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
        self.threads = frozenset(merged)
        self.removed = frozenset(removed)
