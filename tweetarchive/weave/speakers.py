"""Who speaks under an article, as far as understanding goes: one key for one somebody, and what they may be called.

Accounts that a person said are one count as one here. Nothing made from an e-mail address is handed on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tweetarchive.commenting.commenters import own_page
from tweetarchive.records import AccountRef, Post
from tweetarchive.weave.accounts import AccountBook, Known
from tweetarchive.weave.commenters import is_somebody
from tweetarchive.weave.persons import Person


class Speakers:
    """person_of: account number → whoever it certainly is."""

    def __init__(self, book: AccountBook, rows: Sequence[Known], person_of: Mapping[int, Person]) -> None:
        self._book = book
        self._rows = rows
        self._person_of = person_of
        self._aliases: dict[int, tuple[str, ...]] = {}

    def who(self, post: Post) -> str:
        """The same for all accounts of one person, "" for an author nobody knows."""
        number = self._number(post)
        if not number:
            return ""
        person = self._person_of.get(number)
        return f"person {person.number}" if person else f"account {number}"

    def known_as(self, post: Post) -> tuple[str, ...]:
        """Other names of its author: those used elsewhere, handles, the host of their page."""
        number = self._number(post)
        if not number:
            return ()
        if number not in self._aliases:
            person = self._person_of.get(number)
            found: dict[str, None] = {}
            for account in person.accounts if person else (number,):
                known = self._rows[account - 1]
                found |= dict.fromkeys((*known.names, *sorted(known.handles), *map(own_page, known.websites)))
            self._aliases[number] = tuple(name for name in found if name)
        return self._aliases[number]

    def _number(self, post: Post) -> int:
        ref = post.author or AccountRef()
        return self._book.number(post.service, ref) if is_somebody(ref.native_id) else 0
