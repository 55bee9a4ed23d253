"""Which records of an archive say what somebody said, and nothing else: found without knowing any format.

A record is theirs if everything else is still said without it. So what the importers say is compared with what they say
when records are left out, many at a time, and halves of those where something else would be lost. What others hold in
one record with words of their own (a saved page, a post that somebody passed on) is told and stays.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from tweetarchive.archive import Archive, Owner
from tweetarchive.commenting.commenters import folded
from tweetarchive.importers import Speaker
from tweetarchive.markup.plain import paragraphs
from tweetarchive.records import Account, AccountRef, Direct, Follow, HandleChange, Like, Origin, Post, Problem, Raw
from tweetarchive.weave.consent.folding import words

STEP = 5000
"""Facts between two tellings of how far it is."""

Fact = Post | Account | HandleChange | Like | Follow | Direct
Identity = tuple[str, str]
"""Kind and native id of a raw record."""


class Wanted(Struct, frozen=True):
    """Whose words are looked for. is_theirs: (service, account) → whether it is one of theirs. posts: (service, native
    id) of single ones; what stands under one goes with it. copies: as `said_by`, of those: the same words of the same
    name, which another export may call otherwise. liked: posts of theirs that others may have liked. needles: what
    records that may be meant have in them, at least one.
    """

    is_theirs: Callable[[str, AccountRef], bool]
    posts: frozenset[tuple[str, str]]
    copies: frozenset[tuple[str, tuple[str, ...]]]
    liked: frozenset[tuple[str, str]]
    needles: tuple[str, ...]


class Told(Struct, frozen=True):
    """records: those that are theirs alone. media: keys of files that only those ask for. staying: posts of theirs that
    stand in records of others, by how they stand there. left: (service, native id) of those. naming: posts of others
    that name them.
    """

    records: frozenset[Identity]
    media: frozenset[str]
    staying: dict[str, int]
    left: frozenset[tuple[str, str]]
    naming: int


def told_by(
    archive: Archive, owner: Owner, importer: Speaker, wanted: Wanted, on_progress: Callable[[int], None]
) -> Told:
    """What one account's exports tell of what is wanted."""
    return _Teller(archive, owner, importer, wanted, on_progress).told()


def said_by(post: Post) -> tuple[str, tuple[str, ...]]:
    """Who said what, folded: by the name alone, and without any markup."""
    said = "".join([span.text for span in post.text])
    if post.content is not None:
        said = "\n".join(paragraph.text for paragraph in paragraphs(post.content))
    return folded(post.author.name) if post.author is not None else "", words(said)


class _Teller:
    def __init__(
        self, archive: Archive, owner: Owner, importer: Speaker, wanted: Wanted, on_progress: Callable[[int], None]
    ) -> None:
        self._archive = archive
        self._owner = owner
        self._importer = importer
        self._wanted = wanted
        self._on_progress = on_progress
        self._origin = Origin(service=owner.service, owner=owner.owner, handle=owner.handle, name=owner.name)
        self._others: set[bytes] = set()
        self._read = 0

    def told(self) -> Told:
        theirs: list[Fact] = []
        accounts: list[Account] = []
        writers: set[str] = set()
        others: set[str] = set()
        kept: set[str] = set()
        naming = 0
        for fact in self._facts(frozenset()):
            if self._is_wanted(fact):
                theirs.append(fact)
                continue
            if isinstance(fact, Account):
                accounts.append(fact)
                continue
            self._others.add(_digest(fact))
            if isinstance(fact, Post):
                others.add(fact.native_id)
                writers.add("" if fact.author is None else fact.author.native_id)
                kept.update(item.key for item in fact.media)
                naming += any(self._wanted.is_theirs(fact.service, ref) for ref in (*fact.mentions, *fact.addressed))
            elif isinstance(fact, Direct):
                others.add(fact.native_id)
        gone = {
            fact.author.native_id for fact in theirs if isinstance(fact, Post) and fact.author is not None
        } - writers
        self._others |= {_digest(fact) for fact in accounts if fact.native_id not in gone}
        ids = {fact.native_id for fact in theirs}
        found, left = self._telling(*self._safe(list(self._candidates(ids, others)), theirs), theirs)
        staying = Counter(str(fact.provenance) for fact in left if isinstance(fact, Post))
        still = {item.key for fact in left if isinstance(fact, Post) for item in fact.media}
        media = {item.key for fact in theirs if isinstance(fact, Post) for item in fact.media} - kept - still - {""}
        stays = frozenset((fact.service, fact.native_id) for fact in left if isinstance(fact, Post))
        return Told(found, frozenset(media), dict(sorted(staying.items())), stays, naming)

    def _facts(self, without: frozenset[Identity]) -> Iterator[Fact]:
        """Everything that is said without some of the records."""
        doors = [self._importer.interpret]
        if self._importer.CONFIDENTIAL:
            doors.append(self._importer.interpret_private)  # type: ignore[arg-type]
        for door in doors:
            for number, fact in enumerate(door(self._records(without), self._origin)):
                if not isinstance(fact, Problem):
                    yield fact
                if number and not number % STEP:
                    self._read += STEP
                    self._on_progress(self._read)

    def _records(self, without: frozenset[Identity]) -> Iterator[Raw]:
        for raw in self._archive.records(self._owner.service, self._owner.owner):
            if (raw.kind, raw.native_id) not in without:
                yield raw

    def _is_wanted(self, fact: Fact) -> bool:
        wanted = self._wanted
        match fact:
            case Post():
                by_them = fact.author is not None and wanted.is_theirs(fact.service, fact.author)
                above = "" if fact.article is None else fact.article.native_id
                named = by_them or not wanted.posts.isdisjoint(((fact.service, fact.native_id), (fact.service, above)))
                return named or (fact.kind == "comment" and bool(wanted.copies) and said_by(fact) in wanted.copies)
            case Direct():
                return fact.by is not None and wanted.is_theirs(fact.service, fact.by)
            case Like():
                return (fact.service, fact.native_id) in wanted.posts | wanted.liked
            case Account() | Follow() | HandleChange():
                return wanted.is_theirs(fact.service, AccountRef(fact.native_id, getattr(fact, "handle", "")))

    def _candidates(self, ids: set[str], others: set[str]) -> Iterator[Identity]:
        """Records that may be theirs: in no other's name, and with theirs in it."""
        sought = _pattern(self._wanted.needles)
        found: dict[Identity, None] = {}
        for raw in self._records(frozenset()):
            if raw.native_id in ids or (raw.native_id not in others and sought(raw.payload)):
                found[raw.kind, raw.native_id] = None
        yield from found

    def _safe(self, candidates: Sequence[Identity], theirs: list[Fact]) -> tuple[frozenset[Identity], list[Fact]]:
        """Those without which everything of others is still said, and what of theirs is, too. theirs: what is said with
        all of them.
        """
        found, left = frozenset[Identity](), theirs
        waiting = [list(candidates)] if candidates else []
        while waiting:
            part = waiting.pop()
            lost, still = self._without(found | set(part))
            if not lost:
                found, left = found | set(part), still
            elif len(part) > 1:
                middle = len(part) // 2
                waiting += [part[middle:], part[:middle]]
        return found, left

    def _telling(
        self, found: frozenset[Identity], left: list[Fact], theirs: list[Fact]
    ) -> tuple[frozenset[Identity], list[Fact]]:
        """Without the kinds of record that tell nothing of what is wanted: they only have a word of it."""
        for kind in sorted({kind for kind, _ in found}):
            fewer = frozenset(each for each in found if each[0] != kind)
            still = self._without(fewer)[1] if fewer else theirs  # to ask takes as long as to read the archive
            if len(still) == len(left):
                found, left = fewer, still
        return found, left

    def _without(self, records: frozenset[Identity]) -> tuple[bool, list[Fact]]:
        """Whether something of others is not said without these records, and what of theirs is."""
        missing, still = set(self._others), list[Fact]()
        for fact in self._facts(records):
            if self._is_wanted(fact):
                still.append(fact)
            else:
                missing.discard(_digest(fact))
        return bool(missing), still


def _digest(fact: Fact) -> bytes:
    """A fact but for its place among others, which changes when one of those is gone."""
    if isinstance(fact, Post):
        fact = replace(fact, reply_to=None, nested=False, ordinal=0, as_of=0)
    elif isinstance(fact, Account | Direct):
        fact = replace(fact, as_of=0)
    return sha256(type(fact).__name__.encode() + msgspec.msgpack.encode(fact)).digest()[:16]


def _pattern(needles: Iterable[str]) -> Callable[[bytes], bool]:
    """Whether bytes hold one of these as a word of its own, as it is or as JSON may write it."""
    written = {
        form
        for needle in needles
        if needle
        for form in (needle.lower(), needle.lower().encode("ascii", "backslashreplace").decode())
    }
    if not written:
        return lambda payload: False
    any_of = "|".join(re.escape(form) for form in sorted(written, key=len, reverse=True))
    sought = re.compile(rf"(?<![a-z0-9])(?:{any_of})(?![a-z0-9])".encode())
    return lambda payload: sought.search(payload.lower()) is not None
