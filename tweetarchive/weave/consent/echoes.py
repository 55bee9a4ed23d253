"""Words of those whose words are not shown, where others repeat them: in answers, in quotes, passed on by hand.

What is theirs is told by runs of five words, conversation by conversation and in order of time: what somebody else had
said there before is not theirs. A quote that is marked as one may be shorter, and from another conversation.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from tweetarchive.markup.plain import paragraphs
from tweetarchive.markup.reading import Element, Unreadable, body
from tweetarchive.records import Content, Post
from tweetarchive.weave.consent.finder import NOBODY, Place
from tweetarchive.weave.consent.folding import Token, composed, tokens, words

RUN = 5
"""So many words in a row are no accident within a conversation."""

LEFT_OUT = "…"

Run = tuple[str, ...]


class Echoes:
    """Filled post by post, in order of time; then asked like a `Finder`. near: roots of conversations."""

    def __init__(self) -> None:
        self.replaced = 0
        self._theirs: dict[int, set[Run]] = {}
        self._others: dict[int, set[Run]] = {}
        self._common: dict[int, set[Run]] = {}  # what they repeated themselves
        self._lines: dict[int, list[str]] = {}
        self._anywhere: set[Run] = set()

    def learn(self, root: int, texts: Iterable[str]) -> None:
        """Somebody says this in a conversation, whose words are not shown."""
        before = self._others.get(root, set())
        for text in texts:
            said = words(text)
            self._lines.setdefault(root, []).append(f" {' '.join(said)} ")
            fresh = [run for run in _runs(said) if run not in before]
            self._common.setdefault(root, set()).update(run for run in _runs(said) if run in before)
            self._theirs.setdefault(root, set()).update(fresh)
            self._anywhere.update(fresh)

    def hear(self, root: int, texts: Iterable[str]) -> None:
        """Somebody else says this."""
        theirs = self._theirs.get(root, set())
        for text in texts:
            self._others.setdefault(root, set()).update(run for run in _runs(words(text)) if run not in theirs)

    def places(self, text: str, near: Collection[int] = NOBODY, address: bool = False) -> list[Place]:
        """Where a `composed` text repeats what was said in the conversations `near`."""
        runs = list(_runs(words(text)))
        if not any(not self._theirs.get(root, _NOTHING).isdisjoint(runs) for root in near):
            return []
        found = tokens(text)
        marked = bytearray(len(found))
        for root in near:
            theirs = self._theirs.get(root, ())
            common = self._common.get(root, ())
            for at, run in enumerate(runs):
                if run in theirs:
                    marked[at : at + RUN] = b"\1" * RUN
            for at, run in enumerate(runs):
                if run in common:
                    marked[at : at + RUN] = bytes(RUN)
        return _stretches(found, marked)

    def leads(self, address: str, near: Collection[int] = NOBODY) -> bool:
        """Whether a word that is no text tells what was said."""
        return bool(self.places(composed(address), near))

    def masked(self, text: str, near: Collection[int] = NOBODY) -> str:
        """The text without what it repeats."""
        plain = composed(text)
        places = self.places(plain, near)
        if not places:
            return text
        parts, at = [], 0
        for place in places:
            parts += [plain[at : place.start], LEFT_OUT]
            at = place.end
        self.replaced += len(places)
        return "".join([*parts, plain[at:]])

    def instead(self, key: int) -> str:
        return LEFT_OUT

    def without_quotes(self, content: Content, near: Collection[int]) -> Content:
        """The words of a comment without the quotes in it that are theirs, however short."""
        if content.format != "html" or "<" not in content.source:
            return content
        quoted = [paragraph.text for paragraph in paragraphs(content) if paragraph.quoted]
        if not any(self._said(text, near) for text in quoted) and "<q" not in content.source:
            return content
        try:
            root = body(content.source)
        except Unreadable:
            return Content("html", f"<p>{LEFT_OUT}</p>")
        self._empty_quotes(root, near)
        return Content("html", root.markup())

    def _empty_quotes(self, root: Element, near: Collection[int]) -> None:
        for element in root.elements():
            if element.tag in ("blockquote", "q") and any(self._said(line, near) for line in _lines_of(element)):
                element.children = [LEFT_OUT]

    def _said(self, text: str, near: Collection[int]) -> bool:
        """Whether all of it stands in something that was said there, or five words of it in anything."""
        said = words(text)
        line = f" {' '.join(said)} "
        there = bool(said) and any(line in each for root in near for each in self._lines.get(root, ()))
        return there or not self._anywhere.isdisjoint(_runs(said))


def quotes(post: Post) -> bool:
    """Whether it has words that are marked as somebody else's."""
    return post.content is not None and _MARKED.search(post.content.source) is not None


def own_words(post: Post) -> list[str]:
    """What a post says that is not marked as somebody else's words."""
    said = [post.title] if post.title else []
    if post.text and post.boost_of is None:
        said.append("".join([span.text for span in post.text]))
    if post.content is not None:
        said += [paragraph.text for paragraph in paragraphs(post.content) if not paragraph.quoted]
    return said


def _lines_of(element: Element) -> list[str]:
    return [paragraph.text for paragraph in paragraphs(Content("html", element.markup()))]


def _runs(said: Sequence[str]) -> Iterable[Run]:
    """Each five words in a row."""
    return zip(*(said[at:] for at in range(RUN)), strict=False)


def _stretches(found: Sequence[Token], marked: Sequence[int]) -> list[Place]:
    places: list[Place] = []
    last = -2
    for at, mark in enumerate(marked):
        if not mark:
            continue
        if last == at - 1:
            places[-1] = places[-1]._replace(end=found[at][1])
        else:
            places.append(Place(found[at][0], found[at][1], 0))
        last = at
    return places


_NOTHING: frozenset[Run] = frozenset()
_MARKED = re.compile(r"<(?:blockquote|q)\b", re.IGNORECASE)
