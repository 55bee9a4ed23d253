"""Copies of one comment under one article: two systems told of it, or it was sent twice. Nothing is lost by folding: a
copy names what is kept.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence

from tweetarchive.records import Content
from tweetarchive.weave.names import folded
from tweetarchive.weave.said import Said
from tweetarchive.weave.trailers import Trailer, cut_trailer

__all__ = ["Trailer", "cut_trailer", "fold", "same_words"]

MIN_LETTERS = 20
"""Equal texts that are shorter ("Thanks!") are copies only if author and minute are the same, too."""

QUARTER = 15
FARTHEST = 14 * 60
"""Minutes: the steps by which time zones differ, and the most by which a blog's clock is away from UTC."""


def fold(comments: Sequence[Said]) -> dict[str, str]:
    """Copies of comments under one article: key of a copy → key of the one that is kept.

    Copies have the same words, and the same author or name. Either they are of the same minute, or both of no known
    one; or they have 20 letters and more, and one is of no known time, or their times differ as those of a page do,
    which has the blog's clock, and those of an export, which has UTC. Kept is the one that knows its time, then that of
    the better source, then that with a parent, then the first.
    """
    alike: dict[str, list[Said]] = {}
    for said in comments:
        alike.setdefault(same_words(cut_trailer(said.content, said.name)[0]), []).append(said)
    found: dict[str, str] = {}
    for words, group in alike.items():
        if len(group) > 1:
            kept = _Kept(len(words) >= MIN_LETTERS)
            for said in sorted(group, key=lambda said: (not said.timed, said.rank, not said.parent)):
                if original := kept.original(said):
                    found[said.key] = original
                else:
                    kept.keep(said)
    return found


def same_words(content: Content) -> str:
    """The words alone, in the one form in which two copies of a comment are equal, whatever systems told of them: no
    markup, case or punctuation, which pages made beautiful.
    """
    text = content.source
    if content.format == "markdown":
        text = re.sub(r"\]\([^()\s]*\)", "", text)
    elif content.format != "plain":
        text = html.unescape(_MARKUP.sub(" ", _INLINE.sub("", text)))
    normal = unicodedata.normalize("NFKC", text)
    return " ".join(_WORDS.findall(normal.translate(_APOSTROPHES).casefold())) or " ".join(normal.split())


class _Kept:
    """Those of one wording that are kept, found again by author and minute. far: the wording is long enough to be known
    by itself.
    """

    def __init__(self, far: bool) -> None:
        self._far = far
        self._exact: dict[tuple[str, int | None], str] = {}
        self._somewhen: dict[str, str] = {}
        self._clocks: dict[tuple[str, int], list[tuple[int, str]]] = {}  # (author, minute of the quarter) → minutes

    def original(self, said: Said) -> str:
        """The key of what this is a copy of, "" if of nothing."""
        for who in _callings(said, self._far):
            minute = said.at // 60 if said.timed else None
            if key := self._exact.get((who, minute)):
                return key
            if self._far and minute is None and (key := self._somewhen.get(who)):
                return key
            if self._far and minute is not None and (key := self._shifted(who, minute)):
                return key
        return ""

    def keep(self, said: Said) -> None:
        for who in _callings(said, self._far):
            minute = said.at // 60 if said.timed else None
            self._exact.setdefault((who, minute), said.key)
            self._somewhen.setdefault(who, said.key)
            if minute is not None:
                insort(self._clocks.setdefault((who, minute % QUARTER), []), (minute, said.key))

    def _shifted(self, who: str, minute: int) -> str:
        clocks = self._clocks.get((who, minute % QUARTER), [])
        place = bisect_left(clocks, (minute - FARTHEST, ""))
        return clocks[place][1] if place < len(clocks) and clocks[place][0] <= minute + FARTHEST else ""


def _callings(said: Said, far: bool) -> Iterator[str]:
    """By what an author is known to be the same. Two that nobody knows are the same only if they say much."""
    if said.author:
        yield f"account {said.author}"
    if said.name:
        yield f"name {folded(said.name)}"
    if not said.author and not said.name and far:
        yield "nobody"


_INLINE = re.compile(r"</?(?:a|abbr|b|cite|code|em|i|q|s|small|span|strong|sub|sup|u)\b[^<>]*>", re.IGNORECASE)
_MARKUP = re.compile(r"<[A-Za-z/!][^<>]*>")
_APOSTROPHES = str.maketrans("", "", "'’‘´`ʼ")
_WORDS = re.compile(r"\w+")
