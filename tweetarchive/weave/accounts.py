"""Every account that anything in the archive names, joined where the same lasting id or a once-used handle says so.

The book is filled while posts stream by, then settled: numbered in an order that depends on the accounts alone, so
that importing A before B gives the same numbers as B before A.
"""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.records import Account, AccountRef, HandleChange
from tweetarchive.weave.plain import one_line

MAX_BIO = 1000

NOBODY = "?"
"""Native id of the author of whom an export says nothing at all."""


class Known(Struct):
    """What is known of one account; the latest word wins. rank: (own export?, when) of the word we have."""

    service: str
    native_id: str
    handle: str = ""
    name: str = ""
    bio: str = ""
    avatar_key: str = ""
    rank: tuple[bool, int, str, str] = (False, -1, "", "")
    own: Account | None = None
    handles: dict[str, tuple[str, int | None]] = {}


class AccountBook:
    """Accounts by (service, lasting id), or by handle where no id is known."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Known] = {}
        self._numbers: dict[tuple[str, str], int] = {}
        self._rows: list[Known] = []

    def see(self, service: str, ref: AccountRef, when: int) -> None:
        """A post of Unix second `when` names this account."""
        known = self._entry(service, key_of(ref))
        rank = (False, when, ref.handle, ref.name)
        if rank > known.rank and not known.rank[0] and ref.handle:
            known.rank = rank
            known.handle = ref.handle
            known.name = ref.name or known.name
        elif ref.name and not known.name:
            known.name = ref.name
        if ref.handle:
            known.handles.setdefault(ref.handle.lower(), (ref.handle, None))

    def describe(self, account: Account) -> None:
        """A source describes this account. Its own export's word counts most, the later of two more than the
        earlier.
        """
        known = self._entry(account.service, account.native_id or "@" + account.handle.lower())
        rank = (account.own, account.as_of, account.handle, account.name)
        if rank >= known.rank:
            known.rank = rank
            known.handle = account.handle or known.handle
            known.name = account.name or known.name
        if account.own and (known.own is None or account.as_of >= known.own.as_of):
            known.own = account
            known.bio = account.bio or known.bio
            known.avatar_key = account.avatar_key or known.avatar_key
        if account.handle:
            known.handles.setdefault(account.handle.lower(), (account.handle, None))

    def renamed(self, change: HandleChange) -> None:
        """An account says since when it no longer has a handle."""
        known = self._entry(change.service, change.native_id)
        if change.old:
            known.handles[change.old.lower()] = (change.old, change.at)
        if change.new:
            known.handles.setdefault(change.new.lower(), (change.new, None))

    def settle(self) -> list[Known]:
        """Number all accounts; the n-th of the list has number n + 1.

        A handle without id is joined to an account only if exactly one account of that service was ever seen with it.
        """
        owners: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for key, known in self._known.items():
            if not key[1].startswith("@"):
                for handle in known.handles:
                    owners.setdefault((key[0], handle), []).append(key)
        joined: dict[tuple[str, str], tuple[str, str]] = {}
        for key, known in self._known.items():
            if key[1].startswith("@"):
                claims = owners.get((key[0], key[1][1:]), [])
                if len(claims) == 1:
                    joined[key] = claims[0]
                    target = self._known[claims[0]]
                    target.name = target.name or known.name
        keys = sorted(key for key in self._known if key not in joined)
        self._rows = [self._known[key] for key in keys]
        for known in self._rows:
            known.name = one_line(known.name)
            known.handle = one_line(known.handle)
            known.bio = one_line(known.bio, MAX_BIO)
        self._numbers = {key: number for number, key in enumerate(keys, 1)}
        self._numbers.update({key: self._numbers[target] for key, target in joined.items()})
        return self._rows

    def number(self, service: str, ref: AccountRef) -> int:
        """The number of an account that was seen before settling. Raises KeyError for one that was not."""
        return self._numbers[(service, key_of(ref))]

    def find(self, service: str, native_id: str) -> int | None:
        """The number of the account with this lasting id (or "@handle"), None if nothing names it."""
        return self._numbers.get((service, native_id))

    def has_id(self, number: int) -> bool:
        """Whether more is known of this account than a handle somebody typed."""
        return not self._rows[number - 1].native_id.startswith("@")

    def _entry(self, service: str, native_id: str) -> Known:
        key = (service, native_id)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = Known(service, native_id, handles={})
        return known


def key_of(ref: AccountRef) -> str:
    """What an account is known by: its lasting id, else "@handle" in lower case, else NOBODY."""
    return ref.native_id or ("@" + ref.handle.lower() if ref.handle else NOBODY)
