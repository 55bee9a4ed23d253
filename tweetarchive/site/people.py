"""People and accounts as pages name them.

All rows are in memory; what templates see of each is made when first asked for. A person without a page has no path,
and somebody who is no person of this archive (passed on once, named in passing) is shown by their handle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from tweetarchive.album.reader import Album
from tweetarchive.album.rows import BLOG, OWNER, AccountRow, PersonRow
from tweetarchive.errors import AlbumError
from tweetarchive.site import urls
from tweetarchive.site.shelf import Shelf
from tweetarchive.site.views import PersonRef

HUES = 12
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_NOBODY = AccountRow(0, "", "", "", "", "", None)


class People:
    """Everyone in an album. rows: by number. met: with how many anything passed. AlbumError if it has no owner."""

    def __init__(self, album: Album, shelf: Shelf) -> None:
        self._shelf = shelf
        self.rows: dict[int, PersonRow] = {row.id: row for row in album.people()}
        self.by_slug: dict[str, PersonRow] = {row.slug: row for row in self.rows.values()}
        self._accounts: dict[int, AccountRow] = {}
        self.accounts_of: dict[int, list[AccountRow]] = {}
        for row in album.accounts():
            self._accounts[row.id] = row
            if row.person is not None:
                self.accounts_of.setdefault(row.person, []).append(row)
        if OWNER not in self.rows:
            raise AlbumError(
                "Nobody's export is in this album.", hint="Run `tweetarchive import` with an export first."
            )
        self.met = sum(map(met, self.rows.values()))
        self._called = album.called()
        self._friends: list[PersonRow] = []
        self._persons_made: dict[int, PersonRef] = {}
        self._accounts_made: dict[int, PersonRef] = {}

    def friends(self) -> Sequence[PersonRow]:
        """Everyone with a page, the closest first."""
        if not self._friends:
            others = [row for row in self.rows.values() if row.id != OWNER]
            self._friends = sorted(others, key=lambda row: (-(row.sent + row.received), row.id))
        return self._friends

    def known(self) -> list[PersonRow]:
        """Everyone with whom anything passed, in the order in which it began."""
        return sorted((row for row in self.rows.values() if met(row)), key=lambda row: (row.first_at or 0, row.id))

    def person(self, number: int) -> PersonRef:
        """Somebody who has a page, with the handle of their first account that is no blog."""
        made = self._persons_made.get(number)
        if made is None:
            accounts = self.accounts_of.get(number, [])
            main = next((row for row in accounts if row.service != BLOG), _NOBODY)  # who comments has no handle
            made = self._ref(self.rows[number], main)
            self._persons_made[number] = made
        return made

    def account(self, number: int) -> PersonRef:
        """The person behind an account, with this account's handle."""
        made = self._accounts_made.get(number)
        if made is None:
            row = self._accounts.get(number, _NOBODY)
            made = _stranger(row) if row.person is None else self._ref(self.rows[row.person], row)
            self._accounts_made[number] = made
        return made

    def handles(self) -> Iterable[str]:
        """That of every account, "" for those without."""
        return (_handle(row) for row in self._accounts.values())

    def person_of(self, account: int) -> int | None:
        """The number of the person behind an account, None for a stranger."""
        return self._accounts.get(account, _NOBODY).person

    def _ref(self, row: PersonRow, account: AccountRow) -> PersonRef:
        return PersonRef(
            slug=row.slug,
            name=row.name,
            handle=_handle(account),
            path="" if row.id == OWNER else urls.friend(row.slug),
            avatar=self._shelf.face(row.avatar),
            initials=initials(row.name),
            hue=hue(row.slug),
            owner=row.id == OWNER,
            called=self._called.get(row.id, ""),
        )


def met(row: PersonRow) -> bool:
    """Whether anything passed between this person and the owner."""
    return row.id != OWNER and (row.undated > 0 or (row.first_at is not None and row.sent + row.received > 0))


def initials(name: str) -> str:
    """One or two letters to draw for somebody without a picture: "Nancy Drew (Nan)" → "ND", "@tea" → "T"."""
    plain = _IN_BRACKETS.sub(" ", name)
    words = [
        letters for word in (plain.split() or name.split()) if (letters := [char for char in word if char.isalnum()])
    ]
    chosen = words[:1] + words[-1:] if len(words) > 1 else words
    # Some letters grow when capitalised ("ß" → "SS"); one place each is all there is.
    return "".join(letters[0].upper()[0] for letters in chosen)


def hue(name: str) -> int:
    """A colour number that is the same on every machine and for ever; Python's own hash is neither."""
    return blake2b(name.encode(), digest_size=2).digest()[0] % HUES


def _stranger(row: AccountRow) -> PersonRef:
    handle = _handle(row)
    # What tells commenters apart ("name:b.example:ann") is not what anybody called them.
    name = row.name or (f"@{handle}" if handle else "" if row.service == BLOG else row.native_id)
    return PersonRef(
        slug="", name=name, handle=handle, initials=initials(name), hue=hue(f"{row.service}:{row.native_id}")
    )


def _handle(row: AccountRow) -> str:
    # An account of which only the handle is known has it as its id, with "@".
    return row.handle or (row.native_id[1:] if row.native_id.startswith("@") else "")
