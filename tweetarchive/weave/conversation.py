"""Who has spoken so far under an article, and which of their comments a name means.

Holds what has happened in one conversation; reads no text. Comments are known by their position in the order of time,
the article by `ARTICLE`; people by numbers, the author of the article by `OWNER`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from tweetarchive.commenting.addresses import article_id
from tweetarchive.weave.names import NameIndex, folded
from tweetarchive.weave.said import Said

ARTICLE = -1
OWNER = 0


class Conversation:
    """One article and its comments, in order of time. Only those count that `spoken` was told of: the earlier ones."""

    def __init__(self, article: Said, comments: Sequence[Said]) -> None:
        self.article = article
        self.comments = comments
        self.names = NameIndex()
        self._people: dict[str, int] = {article.author or article.key: OWNER}
        self.speakers = [self._person(said) for said in comments]
        self._spoken: dict[int, list[int]] = {}  # person → positions of their comments so far
        self._answered: dict[int, set[int]] = {}  # person → positions that they have answered
        self._met: dict[tuple[int, int], int] = {}  # (who, whom) → position at which they last answered them
        self._nameless: list[int] = []  # positions of comments of nobody known that nobody has answered, ascending
        self._positions: dict[str, int] = {}
        self._numbered: dict[int, int] = {}
        self._ids: dict[str, int] = {}
        self._counting = not any(said.ordinal for said in comments)
        if article.name:
            self.names.heard(OWNER, article.name, article.aliases)

    def spoken(self, position: int, answered: Iterable[int]) -> None:
        """The comment there has been read; these positions are what it answers."""
        said, speaker = self.comments[position], self.speakers[position]
        for target in answered:
            if target != ARTICLE:
                self._answered.setdefault(speaker, set()).add(target)
                self._met[speaker, self.speakers[target]] = position
                if target in self._nameless:
                    self._nameless.remove(target)
        self._positions[said.key] = position
        if said.ping:
            return
        if said.ordinal or self._counting:
            self._numbered[said.ordinal or len(self._numbered) + 1] = position
        if number := _LAST_NUMBER.search(said.key.rpartition(".")[2]):
            self._ids[number[0]] = position if number[0] not in self._ids else ARTICLE
        self._spoken.setdefault(speaker, []).append(position)
        if said.name or said.aliases:
            self.names.heard(speaker, said.name, said.aliases)
        if not said.name and not said.owner_of_article:
            self._nameless.append(position)

    def position(self, key: str) -> int | None:
        """Of an earlier comment."""
        return self._positions.get(key)

    def numbered(self, number: int) -> int | None:
        """The comment that stands at this place of the page; pings are not counted where the page does not say."""
        return self._numbered.get(number)

    def linked(self, address: str) -> int | None:
        """The earlier comment that a link within this page leads to."""
        page, _, anchor = address.partition("#")
        if page.startswith("http") and article_id(page) != self.article.key:
            return None
        number = _ANCHOR.search(anchor)
        found = self._ids.get(number[1], ARTICLE) if number else ARTICLE
        return None if found == ARTICLE else found

    def meant(self, people: Sequence[int], speaker: int, addressed_by_name: bool) -> int:
        """Which of several who are called the same `speaker` speaks to: one whose latest comment they have not answered
        yet, and of those whoever spoke last. A greeting without "@" is rather for the author of the article.
        """
        if OWNER in people and addressed_by_name:
            return OWNER
        done = self._answered.get(speaker, set())
        return max(people, key=lambda person: (self._latest(person) not in done, self._latest(person)))

    def comment_of(self, person: int, speaker: int, before: int | None) -> int:
        """Which comment of theirs: the latest, or, where answers follow the order of what they answer, the latest
        before position `before` that `speaker` has not answered yet.
        """
        spoken = self._spoken.get(person, [])
        if before is not None and spoken and spoken[-1] >= before:
            done = self._answered.get(speaker, set())
            earlier = spoken[: bisect_left(spoken, before)][-MAX_LOOKED_BACK:]
            for position in reversed(earlier):
                if position not in done:
                    return position
        return self._latest(person)

    def owner_comment(self, position: int, marked: bool) -> int:
        """What the comment at `position` answers by speaking to the author of the article: the article, or the author's
        latest comment if the two are talking. They are if the speaker has been here before, and since then the author
        has answered them, or has said the last word, or, where the name is `marked` by "@", anything.

        Measured on 310 such greetings (2026-11): of those who are here for the first time, 97 in a hundred mean the
        article, whatever the author has said; of those who are back after the author's last word, half do.
        """
        speaker = self.speakers[position]
        latest, own = self._latest(OWNER), self._latest(speaker)
        if latest == ARTICLE or own == ARTICLE or latest < own:
            return ARTICLE
        answered = self._met.get((OWNER, speaker), ARTICLE) > own
        return latest if marked or answered or latest == position - 1 else ARTICLE

    def nameless(self, after: int, before: int, but: Collection[int]) -> list[int]:
        """Unanswered comments of nobody known between two positions; no more than two of them."""
        found: list[int] = []
        for place in range(bisect_left(self._nameless, after + 1), len(self._nameless)):
            position = self._nameless[place]
            if position >= before or len(found) == 2:
                break
            if position not in but:
                found.append(position)
        return found

    def _latest(self, person: int) -> int:
        spoken = self._spoken.get(person)
        return spoken[-1] if spoken else ARTICLE

    def _person(self, said: Said) -> int:
        if said.owner_of_article or (said.name and self._is_article_author(said)):
            return OWNER
        key = said.author or (f"name:{folded(said.name)}" if said.name else f"nobody:{said.key}")
        return self._people.setdefault(key, len(self._people))

    def _is_article_author(self, said: Said) -> bool:
        """By the name alone, where pages do not say who wrote a comment, or two systems know one author by two keys."""
        same = folded(said.name) == folded(self.article.name)
        return same and (not said.author or " " in said.name.strip())


MAX_LOOKED_BACK = 64
_LAST_NUMBER = re.compile(r"\d+\Z")
_ANCHOR = re.compile(r"(\d+)\Z")
