"""What the owner tells, as an album holds it: stories, what stands among their words, and whom and what they name."""

from __future__ import annotations

from typing import Literal, NamedTuple, cast

import msgspec

from tweetarchive.album.asking import Asking

Kind = Literal["thread", "post", "person", "day"]

MARK = "\x1d"
"""Stands around what a link in a story leads to: kind, ":" and number. No text that anybody wrote holds it."""


class StoryRow(NamedTuple):
    """date: a day, a month or a year as text, "" if it has none. people: persons, those it is most about first."""

    id: int
    slug: str
    title: str
    date: str
    people: tuple[int, ...]


class StoryPartRow(NamedTuple):
    """kind: "words" or a Kind. words: Markdown, in which addresses stand between two of `MARK`. target: the number of a
    thread, post or person, or a day. low, high: the posts that a stretch of a conversation begins and ends with. most:
    posts of it, 0 for all.
    """

    kind: str
    words: str
    target: int
    low: int
    high: int
    most: int


class AboutStories(Asking):
    """Questions about stories. There are a few hundred at most."""

    def stories(self) -> list[StoryRow]:
        """Every story, the newest first."""
        rows = self._rows("SELECT id, slug, title, date, people FROM story ORDER BY id")
        return [
            StoryRow(number, slug, title, date, msgspec.json.decode(people, type=tuple[int, ...]))
            for number, slug, title, date, people in rows
        ]

    def story_parts(self, story: int) -> list[StoryPartRow]:
        """What a story consists of, in order."""
        sql = "SELECT kind, words, target, low, high, most FROM story_part WHERE story = ? ORDER BY number"
        return list(map(StoryPartRow._make, self._rows(sql, (story,))))

    def story_opening(self, story: int) -> str:
        """The first words of a story, as in `StoryPartRow`; "" if it has none."""
        sql = "SELECT words FROM story_part WHERE story = ? AND kind = 'words' ORDER BY number LIMIT 1"
        rows = self._rows(sql, (story,))
        return cast(str, rows[0][0]) if rows else ""

    def named_in_stories(self) -> list[tuple[str, int, int]]:
        """(kind, target, story) for all that stories name or show; stories in their order."""
        return self._rows("SELECT kind, target, story FROM story_naming ORDER BY kind, target, story")
