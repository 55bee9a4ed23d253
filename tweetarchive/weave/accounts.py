"""Every account that anything in the archive names, joined where the same lasting id or a once-used handle says so.

The book is filled while posts stream by, then settled: numbered in an order that depends on the accounts alone, so
that importing A before B gives the same numbers as B before A.
"""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.records import Account, AccountRef, HandleChange
from tweetarchive.weave.commenters import SERVICE as COMMENTERS
from tweetarchive.weave.commenters import secret, strength
from tweetarchive.weave.plain import one_line

MAX_BIO = 1000

NOBODY = "?"
"""Native id of the author of whom an export says nothing at all."""


class Known(Struct):
    """What is known of one account; the latest word wins. rank: (own export?, when) of the word we have.

    website: as last told; websites: all that ever were. names: of a commenter, every one they used.
    """

    service: str
    native_id: str
    handle: str = ""
    name: str = ""
    bio: str = ""
    avatar_key: str = ""
    rank: tuple[bool, int, str, str] = (False, -1, "", "")
    own: Account | None = None
    handles: dict[str, tuple[str, int | None]] = {}
    website: str = ""
    websites: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


Key = tuple[str, str]


class AccountBook:
    """Accounts by (service, lasting id), or by handle where no id is known."""

    def __init__(self) -> None:
        self._known: dict[Key, Known] = {}
        self._numbers: dict[Key, int] = {}
        self._same: dict[Key, set[Key]] = {}
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
        if service == COMMENTERS:
            _note_name(known, ref.name)

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
            known.website = account.website or known.website
        if account.website and account.website not in known.websites:
            known.websites += (account.website,)
        if account.service == COMMENTERS:
            _note_name(known, account.name)
        for other in account.same_as:
            one, two = (account.service, account.native_id), (account.service, other)
            self._same.setdefault(one, set()).add(two)
            self._same.setdefault(two, set()).add(one)
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
        seen = {key: place for place, key in enumerate(self._known) if key[0] == COMMENTERS}
        joined = self._one_for_same()
        hidden = self._hidden(seen, joined)
        owners: dict[Key, list[Key]] = {}
        for key, known in self._known.items():
            if not key[1].startswith("@"):
                for handle in known.handles:
                    owners.setdefault((key[0], handle), []).append(key)
        for key, known in self._known.items():
            if key[1].startswith("@"):
                claims = owners.get((key[0], key[1][1:]), [])
                if len(claims) == 1:
                    joined[key] = claims[0]
                    target = self._known[claims[0]]
                    target.name = target.name or known.name
        keys = sorted(key for key in self._known if key not in joined and key not in hidden)
        keys += hidden
        self._rows = [self._known[key] for key in keys]
        for known in self._rows:
            known.name = one_line(known.name)
            known.handle = one_line(known.handle)
            known.bio = one_line(known.bio, MAX_BIO)
        self._numbers = {key: number for number, key in enumerate(keys, 1)}
        for key in hidden:
            self._known[key].native_id = f"commenter-{self._numbers[key]}"
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

    def _one_for_same(self) -> dict[Key, Key]:
        """Joins accounts that are certainly one: every key of a group → its strongest, which gets all that is known."""
        joined: dict[Key, Key] = {}
        for start in sorted(self._same):
            if start in joined:
                continue
            group, waiting = {start}, [start]
            while waiting:
                fresh = self._same[waiting.pop()] - group
                group |= fresh
                waiting.extend(fresh)
            chosen = min(group, key=lambda key: (strength(key[1]), key))
            parts = [self._known.pop(key) for key in sorted(group) if key in self._known]
            self._known[chosen] = _one(chosen, parts)
            joined.update(dict.fromkeys(group, chosen))
        return {key: chosen for key, chosen in joined.items() if key != chosen}

    def _hidden(self, seen: dict[Key, int], joined: dict[Key, Key]) -> dict[Key, None]:
        """Keys that were made from e-mail addresses, in an order that owes nothing to those: by name, then as seen."""
        late = len(seen)
        for key, chosen in joined.items():
            seen[chosen] = min(seen.get(chosen, late), seen.get(key, late))
        keys = [key for key in seen if key not in joined and secret(key[1])]
        return dict.fromkeys(sorted(keys, key=lambda key: (self._known[key].name, seen[key])))

    def _entry(self, service: str, native_id: str) -> Known:
        key = (service, native_id)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = Known(service, native_id, handles={})
        return known


def _note_name(known: Known, name: str) -> None:
    if name and name not in known.names:
        known.names += (name,)


def _one(key: Key, parts: list[Known]) -> Known:
    """All that is known of one account under several keys."""
    best = max(parts, key=lambda known: known.rank)
    made = Known(*key, best.handle, best.name, best.bio, best.avatar_key, best.rank, best.own, {}, best.website)
    for part in parts:
        made.handles |= part.handles
        made.name = made.name or part.name
        made.website = made.website or part.website
        made.websites = tuple(sorted({*made.websites, *part.websites}))
        made.names = tuple(sorted({*made.names, *part.names}))
    return made


def key_of(ref: AccountRef) -> str:
    """What an account is known by: its lasting id, else "@handle" in lower case, else NOBODY."""
    return ref.native_id or ("@" + ref.handle.lower() if ref.handle else NOBODY)
