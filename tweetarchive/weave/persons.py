"""Accounts → people, each with a slug that is a safe file name everywhere and depends on nothing that changes.

Joined only by a person's word: a people file, or `--person` at import. Everybody else is one account, one person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from hashlib import sha256
from itertools import count

from msgspec import Struct

from tweetarchive.commenting.commenters import own_page
from tweetarchive.errors import ConfigError
from tweetarchive.weave.accounts import AccountBook, Known
from tweetarchive.weave.commenters import SERVICE as BLOG
from tweetarchive.weave.commenters import is_somebody
from tweetarchive.weave.finding import Commenters
from tweetarchive.weave.people_files import RESERVED, PersonFile
from tweetarchive.weave.slugs import MAX_SLUG, plain


class Person(Struct):
    """Somebody with a page. number: `person.id`; accounts: account numbers, lowest first. wordless: their words are
    shown in part or not at all.
    """

    number: int
    slug: str
    name: str
    accounts: list[int]
    owner: bool = False
    both: bool = False
    file: PersonFile | None = None
    wordless: bool = False


class Claim(Struct, frozen=True):
    """The export of account `native_id` was imported as that of `slug`. sure: it is that account's own; else a blog's
    only author may be meant, "" if there is no such, and a people file knows better.
    """

    service: str
    native_id: str
    slug: str
    sure: bool = True


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
            name = account.name if account.service == BLOG else f"@{account.handle or account.native_id}"
            raise ConfigError(
                f"{name or account.native_id} is {other} ({reason}) and {slug} ({why})",
                where=f"people/{slug}.md",
                hint="An account belongs to one person: correct one of the two.",
            )
        accounts.setdefault(slug, set()).add(number)

    claims = sorted(claims, key=lambda claim: (claim.service, claim.native_id, claim.slug))
    for claim in claims:
        accounts.setdefault(claim.slug, set())
        number = book.find(claim.service, claim.native_id)
        if claim.sure and number is not None:
            give(number, claim.slug, "whose export was imported under this name")
    by_handle: dict[tuple[str, str], list[int]] = {}
    for number, known in enumerate(rows, 1):
        for handle in known.handles:
            by_handle.setdefault((known.service, "@" + handle), []).append(number)
    commenters = Commenters(book, rows)
    for slug, file in files.items():
        for account in file.accounts:
            service, _, name = account.partition(":")
            if service == BLOG:
                for number in commenters.called(name.strip()):
                    give(number, slug, f"as people/{slug}.md says")
                continue
            exact = book.find(service, name)
            for number in by_handle.get((service, name.lower()), []) if exact is None else [exact]:
                give(number, slug, f"as people/{slug}.md says")
    for number, slug in _supposed(book, claims).items():
        if number not in belongs:
            give(number, slug, "whose blog was imported under this name")
    spoken = {
        number for number in spoken if rows[number - 1].service != BLOG or is_somebody(rows[number - 1].native_id)
    }
    nameless = {slug for slug in files if slug != owner and not accounts[slug]}
    for slug, number in _pages_before(rows, spoken - set(belongs), nameless).items():
        give(number, slug, f"as people/{slug}.md, named after their page, says")
    taken = set(accounts) | RESERVED
    for number in sorted(spoken - set(belongs), key=lambda number: (rows[number - 1].service == BLOG, number)):
        slug = default_slug(rows[number - 1], taken)
        taken.add(slug)
        accounts[slug] = {number}
    ordered = [owner, *sorted(slug for slug in accounts if slug != owner)]
    claimed = {claim.slug for claim in claims if claim.sure}
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


def _supposed(book: AccountBook, claims: Iterable[Claim]) -> dict[int, str]:
    """Account → slug, for the only authors of blogs; of one who would be two people's nothing is supposed."""
    found: dict[int, set[str]] = {}
    for claim in claims:
        number = None if claim.sure else book.find(claim.service, claim.native_id)
        if number is not None:
            found.setdefault(number, set()).add(claim.slug)
    return {number: min(slugs) for number, slugs in sorted(found.items()) if len(slugs) == 1}


def _pages_before(rows: Sequence[Known], numbers: Iterable[int], slugs: Iterable[str]) -> dict[str, int]:
    """Slug → account for those `slugs` that nobody's account stands for, but that are one person's by their handle.

    Whoever writes people/nancy.md after seeing friends/nancy.html means that Nancy; of two nobody knows which.
    """
    by_handle: dict[str, list[int]] = {slug: [] for slug in slugs}
    by_name: dict[str, list[int]] = {slug: [] for slug in by_handle}
    for number in numbers:
        known = rows[number - 1]
        found, slug = (by_name, plain(known.name)) if known.service == BLOG else (by_handle, plain(known.handle))
        if slug in found:
            found[slug].append(number)
    means = {slug: by_handle[slug] or by_name[slug] for slug in by_handle}
    return {slug: found[0] for slug, found in means.items() if len(found) == 1}


def default_slug(known: Known, taken: Set[str]) -> str:
    """What somebody is called of whom nobody wrote anything. From the handle; where that is taken or unusable, with the
    lasting id behind it, which is not.
    """
    if known.service == BLOG:
        return _slug_of_name(known, taken)
    slug = plain(known.handle)
    if slug and slug not in taken:
        return slug
    tail = re.sub(r"[^a-z0-9]+", "-", known.native_id.lower()).strip("-")[:MAX_SLUG] or "unknown"
    slug = f"{slug}-{tail}" if slug else f"{known.service}-{tail}"
    while slug in taken:
        slug += "-x"
    return slug


def slugs_of_name(known: Known) -> tuple[str, ...]:
    """A commenter's, from their name, and with their page's host behind it. A name without any letter of the alphabet
    gives a few that stand for it.
    """
    name = " ".join(known.name.casefold().split())
    slug = plain(known.name) or f"by-{sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
    host = plain(own_page(known.website).partition("/")[0])
    return (slug, f"{slug}-{host}") if host else (slug,)


def _slug_of_name(known: Known, taken: Set[str]) -> str:
    """The first that is not taken, or the plain one with a number behind it."""
    slugs = slugs_of_name(known)
    free = next((slug for slug in slugs if slug not in taken), "")
    return free or next(f"{slugs[0]}-{n}" for n in count(2) if f"{slugs[0]}-{n}" not in taken)
