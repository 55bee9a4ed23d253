"""Which stories there are, and where each thing that is shown or named in one is told of.

All of it is read when first asked for, and kept: there are a few hundred stories at most, and every page may ask.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from tweetarchive.album.reader import Album
from tweetarchive.album.stories import Kind, StoryRow
from tweetarchive.site import urls
from tweetarchive.site.views import Named

NAMED = 24
"""Stories that one page leads to."""


class Stories:
    """The stories of one album."""

    def __init__(self, album: Album) -> None:
        self._album = album

    @cached_property
    def rows(self) -> list[StoryRow]:
        """All of them, the newest first."""
        return self._album.stories()

    @cached_property
    def by_slug(self) -> Mapping[str, StoryRow]:
        """The same by name."""
        return {row.slug: row for row in self.rows}

    def naming(self, kind: Kind, target: int) -> tuple[Named, ...]:
        """The newest of those that show or name this thread, post, person or day."""
        return self._naming.get((kind, target), ())

    def named(self) -> tuple[Named, ...]:
        """All of them."""
        return tuple(map(_named, self.rows))

    def around(self, row: StoryRow) -> tuple[Named | None, Named | None]:
        """The story before this one, which is older, and the one after it."""
        place = row.id - 1
        older = self.rows[place + 1] if place + 1 < len(self.rows) else None
        newer = self.rows[place - 1] if place else None
        return _named(older) if older else None, _named(newer) if newer else None

    @cached_property
    def _naming(self) -> Mapping[tuple[str, int], tuple[Named, ...]]:
        if not self.rows:
            return {}
        found: dict[tuple[str, int], list[Named]] = {}
        for kind, target, story in self._album.named_in_stories():
            found.setdefault((kind, target), []).append(_named(self.rows[story - 1]))
        return {name: tuple(stories[:NAMED]) for name, stories in found.items()}


def _named(row: StoryRow) -> Named:
    return Named(row.title, urls.story(row.slug))
