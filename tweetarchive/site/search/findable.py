"""What can be found, and its numbers: posts by time from 0, then stories, the newest last, then people, the closest
last. So whoever goes down from the highest number meets people first, then stories, then posts, the newest first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from tweetarchive.album.rows import PersonRow, PostRow
from tweetarchive.album.stories import StoryRow
from tweetarchive.site.desk import Desk

TOGETHER = 4000
"""Posts read at a time: they never come all at once."""


class Findable:
    """posts, stories, people: how many there are of each. everything: of all together."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._people = list(reversed(desk.people.friends()))
        self._stories = list(reversed(desk.stories.rows))
        self.posts = len(self._ids)
        self.stories = len(self._stories)
        self.people = len(self._people)
        self.everything = self.posts + self.stories + self.people

    def between(self, low: int, high: int) -> Iterator[tuple[int, PostRow | StoryRow | PersonRow]]:
        """What has the numbers from `low` to before `high`, in order."""
        number = low
        while number < min(high, self.posts):
            rows = self._desk.album.placed_posts(self._ids[number], min(TOGETHER, high - number))
            yield from enumerate(rows, number)
            number += len(rows)
        others: list[StoryRow | PersonRow] = [*self._stories, *self._people]
        for number in range(max(low, self.posts), min(high, self.everything)):
            yield number, others[number - self.posts]

    def number(self, post: int) -> int | None:
        """Of a post of the album, None if it has no place in the site."""
        place = bisect_left(self._ids, post)
        return place if place < self.posts and self._ids[place] == post else None

    @cached_property
    def begun(self) -> dict[int, int]:
        """Posts that conversations begin with → how many posts are held of each."""
        return dict(self._desk.album.beginnings())

    @cached_property
    def _ids(self) -> list[int]:
        return self._desk.album.placed()
