"""Who does not come to mind by themselves, and which words would bring them back all the same.

Words of others that name them are not counted as theirs anywhere else; only lists that bring things back unasked pass
over them. A name that is also a word ("June") hides a little more than it must.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tweetarchive.album.reader import Album
from tweetarchive.site import urls
from tweetarchive.site.people import People
from tweetarchive.site.views import PostView

LETTERS = 4
"""A shorter part of a name in Latin letters ("Mrs", "de", "Bo") is no sign of anybody by itself."""


class Hushed:
    """`path in hushed` says whether that is the page of one of them."""

    def __init__(self, album: Album, people: People) -> None:
        rows = [people.rows[person] for person in sorted(album.hushed())]
        self._pages = frozenset(urls.friend(row.slug) for row in rows)
        accounts = [account for row in rows for account in people.accounts_of.get(row.id, ())]
        names = [row.name for row in rows] + [name for account in accounts for name in (account.name, account.handle)]
        words = sorted({word.casefold() for word in _words(names)}, key=len, reverse=True)
        self._named = re.compile("|".join(map(_pattern, words))) if words else None

    def __contains__(self, path: object) -> bool:
        return path in self._pages

    def are_named(self, text: str) -> bool:
        """Whether a text names one of them."""
        return self._named is not None and self._named.search(text.casefold()) is not None

    def are_in(self, view: PostView) -> bool:
        """Whether a post has to do with one of them: an answer to them, words of theirs, their name."""
        near = [view.author, *view.addressed]
        near += [of.author for of in (view.reply_to, view.quote, view.quote_ref) if of is not None]
        paths = {person.path for person in near} | {piece.href for piece in view.text if piece.kind == "mention"}
        said = [view, view.quote] if view.quote is not None else [view]
        text = " ".join(piece.text for each in said for piece in each.text)
        source = view.content.source if view.content is not None else ""
        return not self._pages.isdisjoint(paths) or self.are_named(f"{text} {source}")


def _words(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from (word for word in re.findall(r"[\w'’-]+", name) if len(word) >= LETTERS or not word.isascii())
        if len(bare := name.strip()) >= LETTERS or not bare.isascii():
            yield bare


def _pattern(word: str) -> str:
    """In scripts that part words, only as a word by itself."""
    return rf"(?<!\w){re.escape(word)}(?!\w)" if word.isascii() else re.escape(word)
