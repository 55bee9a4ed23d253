"""Where quoted words come from: runs of words that two texts share, without comparing every pair of texts.

`Repeats` knows the texts of one conversation and every word of them; `Elsewhere` knows those of all conversations by
hashes alone, in bounded memory. Neither decides what a quote means.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from zlib import crc32

from msgspec import Struct

from tweetarchive.markup.plain import paragraphs
from tweetarchive.weave.names import UNSPACED, folded
from tweetarchive.weave.quoting import pieces
from tweetarchive.weave.said import Said

RUN = 5
"""So many words in a row are no accident."""

MIN_SHARE = 0.6
MIN_ELSEWHERE = 8
"""Words of a quote that is looked for in all conversations: five words are an accident there."""

MAX_NAMESAKES = 32
"""So many texts are remembered for one run of words, the earliest: a thread of one sentence must not slow us."""

SHORT_REACH = 50


class Found(Struct, frozen=True):
    """text: number of the text with the words; paragraph: where; run: how many words in a row; whole: all of them."""

    text: int
    paragraph: int
    run: int
    whole: bool


class Repeats:
    """The texts of one conversation, numbered from 0 in the order of time. Indexed only once somebody quotes."""

    def __init__(self) -> None:
        self._texts: list[list[str]] = []
        self._lines: list[str] = []  # the same, with spaces between
        self._starts: list[list[tuple[int, int]]] = []  # (number of its first word, of the paragraph)
        self._waiting: list[Sequence[tuple[int, str]]] = []
        self._places: dict[int, list[tuple[int, int]]] = {}

    def add(self, texts: Sequence[tuple[int, str]]) -> None:
        """The next text: its parts that may be quoted, with the numbers of their paragraphs. What it quotes itself, as
        two people quote the same error message, is better left out.
        """
        self._waiting.append(texts)

    def find(self, quote: str, short: bool = False) -> Found | None:
        """The earliest text that has the most of these words in a row: five and three fifths of them, or all of them.

        short: less than five count, too, if all of them stand in one of the last texts or the first one.
        """
        self._index()
        words = words_of(quote)
        if len(words) < RUN:
            return self._find_short(words) if short and len("".join(words)) >= 2 * RUN else None
        best: tuple[int, int, int] | None = None  # (words in a row, -text, word number in the text)
        rows: dict[tuple[int, int], int] = {}  # (text, how far the quote is shifted in it) → where the row began
        for at, hashed in enumerate(_runs(words)):
            going: dict[tuple[int, int], int] = {}
            for text, place in self._places.get(hashed, ()):
                if self._texts[text][place : place + RUN] != words[at : at + RUN]:
                    continue
                start = going[text, place - at] = rows.get((text, place - at), at)
                best = max(best or (0, 0, 0), (at - start + RUN, -text, place - at + start))
            rows = going
        if not best or best[0] < MIN_SHARE * len(words) or len("".join(words)) < 2 * RUN:
            return None
        return Found(-best[1], self._paragraph(-best[1], best[2]), best[0], best[0] == len(words))

    def _find_short(self, words: list[str]) -> Found | None:
        quote = f" {' '.join(words)} "
        for text in (*range(len(self._lines) - 1, max(0, len(self._lines) - SHORT_REACH), -1), 0):
            place = self._lines[text].find(quote) if self._lines else -1
            if place >= 0:
                return Found(text, self._paragraph(text, self._lines[text].count(" ", 0, place)), len(words), True)
        return None

    def _index(self) -> None:
        for texts in self._waiting:
            words: list[str] = []
            starts: list[tuple[int, int]] = []
            for paragraph, text in texts:
                starts.append((len(words), paragraph))
                words += words_of(text)
            number = len(self._texts)
            self._texts.append(words)
            self._lines.append(f" {' '.join(words)} ")
            self._starts.append(starts)
            for place, hashed in enumerate(_runs(words)):
                places = self._places.setdefault(hashed, [])
                if len(places) < MAX_NAMESAKES:
                    places.append((number, place))
        self._waiting.clear()

    def _paragraph(self, text: int, word: int) -> int:
        starts = self._starts[text]
        return starts[bisect_right(starts, word, key=lambda start: start[0]) - 1][1]


class Elsewhere:
    """What was said under all articles: fill it with `add`, then hand it to `understand`.

    Holds one number of 8 bytes for each run of five words, at most `limit` of them (32 MB as it is); when there are
    more, it keeps a fixed half of all runs, then a quarter … so that memory stays what it was and long quotes are still
    found. Besides, the key of each text.
    """

    def __init__(self, limit: int = 4_000_000) -> None:
        self._limit = limit
        self._held = 0
        self._skipped = 0  # of the lowest bits of a hash, all those set here must be zero
        self._buckets = [array("Q") for _ in range(256)]  # by the highest byte: hash << 32 | text
        self._sorted = True
        self._keys: list[tuple[str, str, int]] = []  # (key, thread, time), by number of the text

    def add(self, said: Said, thread: str) -> None:
        """Its own words; what it quotes is from somewhere else. thread: key of the article it stands under, or is."""
        own = (part.text for part in pieces(paragraphs(said.content)) if part.kind == "own")
        words = words_of("\n".join(own))
        if len(words) < MIN_ELSEWHERE:
            return
        number = len(self._keys)
        self._keys.append((said.key, thread, said.at if said.timed else 0))
        for hashed in set(_runs(words)):
            if not hashed & self._skipped:
                self._buckets[hashed >> 24].append(hashed << 32 | number)
                self._held += 1
        self._sorted = False
        while self._held > self._limit:
            self._halve()

    def find(self, quote: str, before: int, thread: str) -> tuple[str, str] | None:
        """(key, key of its article) of the earliest text of another thread that has most of these words in a row.

        before: Unix seconds, 0 if unknown; what was written then or later is no source.
        """
        words = words_of(quote)
        if len(words) < MIN_ELSEWHERE:
            return None
        self._sort()
        asked = 0
        rows: dict[int, int] = {}  # text → how many of the runs we know it has
        for hashed in dict.fromkeys(_runs(words)):
            if hashed & self._skipped:
                continue
            asked += 1
            for text in self._having(hashed):
                rows[text] = rows.get(text, 0) + 1
        found = [(-rows[text], self._keys[text][2], text) for text in rows if rows[text] >= MIN_SHARE * asked]
        for _, at, text in sorted(found):
            key, under, _ = self._keys[text]
            if under != thread and not (before and at and at >= before):
                return key, under
        return None

    def _having(self, hashed: int) -> Iterator[int]:
        bucket = self._buckets[hashed >> 24]
        first = bisect_left(bucket, hashed << 32)
        for entry in bucket[first : first + MAX_NAMESAKES]:
            if entry >> 32 != hashed:
                return
            yield entry & 0xFFFFFFFF

    def _sort(self) -> None:
        if not self._sorted:
            self._buckets = [array("Q", sorted(bucket)) for bucket in self._buckets]
            self._sorted = True

    def _halve(self) -> None:
        self._skipped = self._skipped << 1 | 1
        mask = self._skipped << 32
        self._buckets = [array("Q", (entry for entry in bucket if not entry & mask)) for bucket in self._buckets]
        self._held = sum(len(bucket) for bucket in self._buckets)
        if self._skipped > 0xFFFFFF:  # nothing left to halve: only a limit of almost nothing comes here
            self._limit = self._held


def words_of(text: str) -> list[str]:
    """The words of a text for comparing; where words are not parted by spaces, its characters."""
    words: list[str] = []
    for word in _WORDS.findall(folded(text).replace("'", "")):
        if word.isascii() or not UNSPACED.search(word):
            words.append(word)
        else:
            words += [part for part in _UNSPACED_APART.split(word) if part]
    return words


def _runs(words: Sequence[str]) -> Iterable[int]:
    """A number of 32 bits for each five words in a row; the same in every run of the program, as numbers are hashed as
    they are (texts would be hashed differently each time).
    """
    number = {word: crc32(word.encode("utf-8", "surrogatepass")) for word in set(words)}
    row = [number[word] for word in words]
    return [hash(run) & 0xFFFFFFFF for run in zip(*(row[at:] for at in range(RUN)), strict=False)]


_WORDS = re.compile(r"\w+")
_UNSPACED_APART = re.compile(f"({UNSPACED.pattern})")
