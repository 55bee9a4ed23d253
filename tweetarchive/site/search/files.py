"""The files of a search by their paths: each is made when it is asked for, and the index behind them once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from tweetarchive.site.desk import Desk
from tweetarchive.site.search.cards import CARDS, cards
from tweetarchive.site.search.findable import Findable
from tweetarchive.site.search.index import Table, make_index
from tweetarchive.site.views import Document, SearchCards, SearchTable, SearchWords

TABLE = "search/table.js"
TYPE = "text/javascript; charset=utf-8"

_NUMBERED = re.compile(r"search/(?P<what>words|cards)-(?P<number>0|[1-9][0-9]{0,8})\.js", re.ASCII)


class Search(Mapping[str, Document]):
    """Path → document. Asking for words or the table reads the whole album once (2 seconds for 100,000 posts); asking
    for cards does not.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __getitem__(self, path: str) -> Document:
        if not self._desk.settings.search:
            raise KeyError(path)
        if path == TABLE:
            return Document(path, TYPE, self._table())
        match = _NUMBERED.fullmatch(path)
        number = int(match["number"]) if match else -1
        if match and match["what"] == "cards" and number < self._files_of_cards():
            return Document(path, TYPE, SearchCards(number, cards(self._desk, self._findable, number)))
        if match and match["what"] == "words" and number < len(self._index[1]):
            return Document(path, TYPE, SearchWords(number, self._index[1][number]))
        raise KeyError(path)

    def __iter__(self) -> Iterator[str]:
        if self._desk.settings.search:
            yield TABLE
            yield from (f"search/words-{number}.js" for number in range(len(self._index[1])))
            yield from (f"search/cards-{number}.js" for number in range(self._files_of_cards()))

    def __len__(self) -> int:
        return 1 + len(self._index[1]) + self._files_of_cards() if self._desk.settings.search else 0

    def _files_of_cards(self) -> int:
        return -(-self._findable.everything // CARDS)

    def _table(self) -> SearchTable:
        table, findable = self._index[0], self._findable
        return SearchTable(
            findable.posts, findable.stories, findable.people, CARDS, table.years, table.firsts, table.sizes
        )

    @cached_property
    def _findable(self) -> Findable:
        return Findable(self._desk)

    @cached_property
    def _index(self) -> tuple[Table, tuple[str, ...]]:
        return make_index(self._desk, self._findable)
