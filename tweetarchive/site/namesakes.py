"""Pages that are found by what they are called: those of circles and hashtags, however somebody writes their names."""

from __future__ import annotations

from tweetarchive.album.reader import Album
from tweetarchive.album.rows import CircleRow, TagRow
from tweetarchive.commenting.commenters import folded
from tweetarchive.site import urls
from tweetarchive.site.bounded import Bounded

REMEMBERED = 4096
"""Hashtags whose page is known, or known to be none: of them every post with one asks."""


class Namesakes:
    """All circles and hashtags with a page. circles: by slug, in order of their beginning; tags: by slug, those that
    gathered people on most days first.
    """

    def __init__(self, album: Album) -> None:
        self.circles: dict[str, CircleRow] = {row.slug: row for row in album.circles()}
        self.tags: dict[str, TagRow] = {row.slug: row for row in album.tags()}
        self._circle_paths = {folded(row.name): urls.circle(row.slug) for row in self.circles.values()}
        self._tag_paths = {row.key: urls.tag(row.slug) for row in self.tags.values()}
        self._found: Bounded[str, str] = Bounded(lambda tag: self._tag_paths.get(folded(tag), ""), REMEMBERED)

    def circle_path(self, name: str) -> str:
        """ "" if there is no such circle, as for one without a name."""
        return self._circle_paths.get(folded(name), "")

    def tag_path(self, tag: str) -> str:
        """The page of a hashtag without "#"; "" if it has none, as nearly all."""
        return self._found[tag] if self._tag_paths else ""
