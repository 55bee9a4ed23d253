"""Accounts → people, each with a slug that is a safe file name everywhere and depends on nothing that changes.

Joined only by a person's word: a people file, or `--person` at import. Everybody else is one account, one person.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from tweetarchive.errors import ConfigError
from tweetarchive.weave.accounts import AccountBook, Known
from tweetarchive.weave.people_files import PersonFile

RESERVED = frozenset(
    {"met", "con", "prn", "aux", "nul", "index"} | {f"com{n}" for n in range(10)} | {f"lpt{n}" for n in range(10)}
)
"""Names that Windows refuses for files, and those that pages of ours have."""

MAX_SLUG = 60


class Person(Struct):
    """Somebody with a page. number: `person.id`; accounts: account numbers, lowest first."""

    number: int
    slug: str
    name: str
    accounts: list[int]
    owner: bool = False
    both: bool = False
    file: PersonFile | None = None


class Claim(Struct, frozen=True):
    """The export of account `native_id` was imported as that of `slug`."""

    service: str
    native_id: str
    slug: str


def name_people(
    book: AccountBook,
    rows: Sequence[Known],
    files: Mapping[str, PersonFile],
    claims: Iterable[Claim],
    owner: str,
    spoken: Iterable[int],
) -> tuple[list[Person], dict[int, Person]]:
    """Everybody who has a page (the owner first), and the person of each account number.

    owner: the owner's slug. claims: from imports. spoken: accounts that exchanged words with the owner.
    Raises ConfigError if an account is said to belong to two people.
    """
    accounts: dict[str, set[int]] = {owner: set(), **{slug: set() for slug in files}}
    belongs: dict[int, tuple[str, str]] = {}

    def give(number: int, slug: str, why: str) -> None:
        other, reason = belongs.setdefault(number, (slug, why))
        if other != slug:
            account = rows[number - 1]
            raise ConfigError(
                f"@{account.handle or account.native_id} is {other} ({reason}) and {slug} ({why})",
                where=f"people/{slug}.md",
                hint="An account belongs to one person: correct one of the two.",
            )
        accounts.setdefault(slug, set()).add(number)

    for claim in sorted(claims, key=lambda claim: (claim.service, claim.native_id, claim.slug)):
        number = book.find(claim.service, claim.native_id)
        if number is not None:
            give(number, claim.slug, "whose export was imported under this name")
    by_handle: dict[tuple[str, str], list[int]] = {}
    for number, known in enumerate(rows, 1):
        for handle in known.handles:
            by_handle.setdefault((known.service, "@" + handle), []).append(number)
    for slug, file in files.items():
        for account in file.accounts:
            service, _, name = account.partition(":")
            exact = book.find(service, name)
            for number in by_handle.get((service, name.lower()), []) if exact is None else [exact]:
                give(number, slug, f"as people/{slug}.md says")
    spoken = set(spoken)
    nameless = {slug for slug in files if slug != owner and not accounts[slug]}
    for slug, number in _pages_before(rows, spoken - set(belongs), nameless).items():
        give(number, slug, f"as people/{slug}.md, named after their page, says")
    taken = set(accounts) | RESERVED
    for number in sorted(spoken - set(belongs)):
        slug = _slug(rows[number - 1], taken)
        taken.add(slug)
        accounts[slug] = {number}
    ordered = [owner, *sorted(slug for slug in accounts if slug != owner)]
    claimed = {claim.slug for claim in claims}
    people = []
    for number, slug in enumerate(ordered, 1):
        theirs = sorted(accounts[slug])
        described = files.get(slug)
        people.append(
            Person(
                number=number,
                slug=slug,
                name=(described.name if described else "") or _name(rows, theirs) or slug,
                accounts=theirs,
                owner=slug == owner,
                both=slug in claimed,
                file=described,
            )
        )
    return people, {account: person for person in people for account in person.accounts}


def _name(rows: Sequence[Known], accounts: Sequence[int]) -> str:
    known = [rows[number - 1] for number in accounts]
    best = sorted(known, key=lambda account: account.rank, reverse=True)
    return next((account.name or account.handle for account in best if account.name or account.handle), "")


def _pages_before(rows: Sequence[Known], numbers: Iterable[int], slugs: Iterable[str]) -> dict[str, int]:
    """Slug → account for those `slugs` that nobody's account stands for, but that are one person's by their handle.

    Whoever writes people/nancy.md after seeing friends/nancy.html means that Nancy; of two nobody knows which.
    """
    found: dict[str, list[int]] = {slug: [] for slug in slugs}
    for number in numbers:
        slug = _plain(rows[number - 1].handle)
        if slug in found:
            found[slug].append(number)
    return {slug: numbers[0] for slug, numbers in found.items() if len(numbers) == 1}


def _plain(handle: str) -> str:
    """A handle as a slug: a–z, 0–9 and hyphens; "" if nothing is left."""
    plain = unicodedata.normalize("NFKD", handle).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:MAX_SLUG].strip("-")


def _slug(known: Known, taken: set[str]) -> str:
    """From the handle; where that is taken or unusable, with the lasting id behind it, which is not."""
    slug = _plain(known.handle)
    if slug and slug not in taken:
        return slug
    tail = re.sub(r"[^a-z0-9]+", "-", known.native_id.lower()).strip("-")[:MAX_SLUG] or "unknown"
    slug = f"{slug}-{tail}" if slug else f"{known.service}-{tail}"
    while slug in taken:
        slug += "-x"
    return slug
