"""Words → the numbers of what has them, in one pass over the album; then cut into files of bounded size.

Beside words stand filters: "with:nancy", "on:blog", "is:begun". No word can look like one.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial

from msgspec import Struct

from tweetarchive.album.body import decode
from tweetarchive.album.rows import PersonRow, PostRow
from tweetarchive.album.stories import StoryRow
from tweetarchive.records import Content
from tweetarchive.site.bounded import Bounded
from tweetarchive.site.desk import Desk
from tweetarchive.site.search.findable import Findable
from tweetarchive.site.search.numbering import written
from tweetarchive.site.search.texts import plain, texts
from tweetarchive.site.search.words import Words
from tweetarchive.site.stories import words_of

FILE = 20_000
"""Bytes of a file of words: it has more only if one word alone needs more."""

BEGUN = "is:begun"


class Table(Struct, frozen=True):
    """firsts: the word that each file begins with. sizes: bytes of each. years: (year, first number, last number)."""

    firsts: tuple[str, ...]
    sizes: tuple[int, ...]
    years: tuple[tuple[int, int, int], ...]


def make_index(desk: Desk, findable: Findable) -> tuple[Table, tuple[str, ...]]:
    """What is in which file, and the files: a word and its numbers on each line."""
    reader = _Reader(desk, findable)
    reader.read()
    files = tuple(_files(reader.found))
    firsts = tuple(file.partition(" ")[0] for file in files)
    sizes = tuple(len(file.encode()) + file.count("\n") for file in files)  # in JSON the end of a line takes two
    years = tuple((year, low, high) for year, (low, high) in sorted(reader.years.items()))
    return Table(firsts, sizes, years), files


def _files(found: dict[str, array[int]]) -> Iterator[str]:
    """In the order in which a script compares texts: by their UTF-16."""
    lines: list[str] = []
    size = 0
    for word in sorted(found, key=lambda word: word.encode("utf-16-be")):
        line = f"{word} {written(found[word])}\n"
        length = len(line.encode())
        if lines and size + length > FILE:
            yield "".join(lines)
            lines, size = [], 0
        lines.append(line)
        size += length
    if lines:
        yield "".join(lines)


class _Reader:
    """found: word or filter → numbers, ascending. years: first and last number of each year's posts."""

    def __init__(self, desk: Desk, findable: Findable) -> None:
        self._desk = desk
        self._findable = findable
        self._words = Words()
        self._names: Bounded[int, tuple[str, ...]] = Bounded(self._named, 4096)
        self.found: defaultdict[str, array[int]] = defaultdict(partial(array, "I"))
        self.years: dict[int, tuple[int, int]] = {}

    def read(self) -> None:
        with_whom = self._exchanged()
        for number, row in self._findable.between(0, self._findable.everything):
            if isinstance(row, PostRow):
                if row.day is not None:
                    year = row.day // 10000
                    self.years[year] = (self.years.get(year, (number, 0))[0], number)
                filters = [f"on:{row.service}"]
                if row.id in self._findable.begun:
                    filters.append(BEGUN)
                person = self._desk.people.person_of(row.account)
                if person is not None:
                    with_whom.setdefault(person, set()).add(number)
                words = self._of_post(row)
            elif isinstance(row, StoryRow):
                filters, words = [], self._of_story(row)
                for person in row.people:
                    with_whom.setdefault(person, set()).add(number)
            else:
                filters, words = [], self._of_person(row)
                with_whom.setdefault(row.id, set()).add(number)
            self._add(number, filters)
            self._add(number, words)
        for person, numbers in with_whom.items():
            self.found[f"with:{self._desk.people.rows[person].slug}"] = array("I", sorted(numbers))

    def _add(self, number: int, words: Iterable[str]) -> None:
        for word in words:
            self.found[word].append(number)

    def _exchanged(self) -> dict[int, set[int]]:
        """Person → what passed between them and the owner."""
        found: dict[int, set[int]] = {}
        for person, post in self._desk.album.exchanged():
            number = self._findable.number(post)
            if number is not None:
                found.setdefault(person, set()).add(number)
        return found

    def _of_post(self, row: PostRow) -> set[str]:
        body = decode(row.body)
        words = set(self._words.of(" ".join(texts(body))))
        words.update(self._names[row.account])
        if body.boosted:
            words.update(self._names[body.boosted])
        return words

    def _of_story(self, row: StoryRow) -> set[str]:
        parts = [part.words for part in self._desk.album.story_parts(row.id) if part.kind == "words"]
        told = (plain(Content("markdown", words_of(self._desk, part))) for part in parts)
        return set(self._words.of(" ".join((row.title, *told))))

    def _of_person(self, row: PersonRow) -> set[str]:
        ref = self._desk.people.person(row.id)
        names = [row.name, ref.called]
        for account in self._desk.people.accounts_of.get(row.id, ()):
            names += [account.name, account.handle]
        story, _ = self._desk.album.person_words(row.id) if row.described else ("", b"")
        return set(self._words.of(" ".join((*names, plain(Content("markdown", story))))))

    def _named(self, account: int) -> tuple[str, ...]:
        ref = self._desk.people.account(account)
        return tuple(self._words.of(f"{ref.name} {ref.handle}"))
