"""How well half a conversation is read: `python -m benchmarks.inferred [EXPORT EXPORT …] [--gaps 5 10 60]`.

Takes exports of people who wrote to each other. For each of them in turn the others' are hidden, what answers what is
guessed, and that is compared with what the others' exports say. Without a path the example's exports are measured. Only
counts come out: nobody's name, and no word.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from benchmarks.measure import report
from tweetarchive.album.spool import Spool
from tweetarchive.exports import open_export
from tweetarchive.folder import example_template
from tweetarchive.importers import identify
from tweetarchive.records import AccountRef, Meant, Origin, Post, Raw, Span
from tweetarchive.weave.accounts import AccountBook
from tweetarchive.weave.gate import Gate
from tweetarchive.weave.gather import Source, gather
from tweetarchive.weave.inferring import INFERRED, infer
from tweetarchive.weave.skeleton import OPENS, TURN, Key, Skeleton, skeleton

GAPS = (5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 360, 1440)

FORGOTTEN = 0.1
"""The share of the owner's answers that are made to say no longer what they answer; of all that begin with a name, 9 %
do not (18 real exports, 2026-11).
"""

HEAD = ["minutes", "guesses", "right", "of those added", "right conversation", "found", "pairs right", "pairs found"]
MORE = ["minutes", "guesses", "right conversation"]


class Half(Struct, frozen=True):
    """One person's export: who they are, and what it says."""

    origin: Origin
    facts: list[Meant]


def main() -> None:
    parser = argparse.ArgumentParser(description="Hide one side of conversations and guess it again.")
    parser.add_argument("paths", nargs="*", type=Path, help="exports of people who wrote to each other")
    parser.add_argument("--gaps", nargs="*", type=int, default=list(GAPS), help="minutes")
    given = parser.parse_args()
    halves = [half(path) for path in given.paths or example_exports()]
    counts = measured(halves, given.gaps)
    none = counts[0]
    posts = sum(isinstance(fact, Post) for half in halves for fact in half.facts)
    notes = [
        f"{len(halves)} people, {posts:,} posts. {none['missing']:,} missing posts were in another's export;"
        f" {none['answers']:,} of them answer the owner, {none['begin']:,} answer nobody.",
        f"Without guesses, {_share(none['pairs right'], none['pairs'])} of the pairs are found.",
    ]
    report("inferred", HEAD, list(_rows(counts, given.gaps)), notes)
    counts = measured([forgetful(half) for half in halves], given.gaps, halves)
    rows = [
        [str(gap), f"{counts[gap]['opening']:,}", _share(counts[gap]["opening right"], counts[gap]["opening"])]
        for gap in given.gaps
    ]
    notes = [
        f"Of the owner's answers {FORGOTTEN:.0%} were made to say no longer what they answer; these are guessed here."
    ]
    report("inferred-openings", MORE, rows, notes)


def example_exports() -> list[Path]:
    """Everybody's export of an account in the example."""
    return sorted((example_template() / "exports").glob("*-twitter"))


def half(path: Path) -> Half:
    """An export, read."""
    with open_export(path) as export:
        importer = identify(export)
        origin = importer.origin(export)
        raws = [given for given in importer.extract(export) if isinstance(given, Raw)]
        raws.sort(key=lambda raw: (len(raw.native_id), raw.native_id, raw.kind))
        return Half(origin, list(importer.interpret(raws, origin)))


def forgetful(half: Half, seed: int = 1) -> Half:
    """The same, but some answers only begin with a name."""
    chance = random.Random(f"forgetful {seed}")
    return Half(half.origin, [_forget(fact) if chance.random() < FORGOTTEN else fact for fact in half.facts])


def _forget(fact: Meant) -> Meant:
    if not isinstance(fact, Post) or fact.reply_to is None or len(fact.addressed) != 1:
        return fact
    (to,) = fact.addressed
    return replace(fact, reply_to=None, addressed=(), text=(Span("mention", f"@{to.handle}", to.native_id), *fact.text))


def measured(halves: Sequence[Half], gaps: Iterable[int], told: Sequence[Half] = ()) -> dict[int, Counter[str]]:
    """What was guessed with each gap in minutes, and with none (0), all owners together; see `_judge`. told: exports
    that tell the truth, if the halves do not.
    """
    truth = _Truth(told or halves)
    counts = {gap: Counter[str]() for gap in (0, *gaps)}
    for half in halves:
        bones, mine = _shape([half])
        for gap, counted in counts.items():
            guessed = _copy(bones)
            if gap:
                infer(guessed, mine, gap * 60)
            _judge(guessed, mine, truth, counted)
    return counts


class _Truth:
    """What all exports say together. held: keys of posts that are there."""

    def __init__(self, halves: Sequence[Half]) -> None:
        self._bones, _ = _shape(halves, everything=True)
        self._nodes = {key: node for node, key in enumerate(self._bones.keys)}
        self.held = frozenset(self._bones.keys[: self._bones.held])

    def parent(self, key: Key) -> Key | None:
        parent = self._bones.parents[self._nodes[key]]
        return self._bones.keys[parent] if parent >= 0 else None

    def conversation(self, key: Key) -> int:
        return self._bones.root[self._nodes[key]]


def _judge(bones: Skeleton, mine: frozenset[int], truth: _Truth, counts: Counter[str]) -> None:
    """missing: posts the owner answered that another export has; answers: of them, those that answer the owner; begin:
    those that answer nobody. guesses, right, conversation: what was guessed for them, what of it is true, and what
    leads at least into the right conversation. opening, opening right: guesses for posts of the owner, and those that
    lead into the right conversation. pairs, pairs guessed, pairs right: pairs of posts that truly are of one
    conversation, that are thought to be, and both; of posts missing and of the owner's answers to their authors.
    """
    missing = [
        node
        for node in range(bones.held, len(bones.keys))
        if bones.keys[node] in truth.held and bones.author[node] not in mine and bones.shown[node]
    ]
    own = {bones.keys[node] for node in range(bones.held) if bones.author[node] in mine}
    for node in missing:
        key, parent = bones.keys[node], truth.parent(bones.keys[node])
        counts["missing"] += 1
        counts["answers"] += parent in own
        counts["begin"] += parent is None
        if bones.under.edges.get(node) == INFERRED:
            guess = bones.keys[bones.parents[node]]
            counts["guesses"] += 1
            counts["right"] += guess == parent
            counts["conversation"] += truth.conversation(guess) == truth.conversation(key)
    known = {bones.author[node] for node in missing}
    for node in range(bones.held):
        if (
            bones.under.edges.get(node) == INFERRED
            and bones.turns[node] == OPENS
            and truth.parent(bones.keys[node]) in truth.held
        ):
            counts["opening"] += 1
            guess = bones.keys[bones.parents[node]]
            counts["opening right"] += truth.conversation(guess) == truth.conversation(bones.keys[node])
    spoken = [node for node in range(bones.held) if bones.turns[node] == TURN and set(bones.speaks_to[node]) & known]
    places = [(bones.root[node], truth.conversation(bones.keys[node])) for node in (*missing, *spoken)]
    counts["pairs guessed"] += _pairs(place for place, _ in places)
    counts["pairs"] += _pairs(place for _, place in places)
    counts["pairs right"] += _pairs(places)


def _pairs(places: Iterable[object]) -> int:
    return sum(count * (count - 1) // 2 for count in Counter(places).values())


def _shape(halves: Sequence[Half], *, everything: bool = False) -> tuple[Skeleton, frozenset[int]]:
    """The conversations of these exports without any guess, and the account of the first, who is the owner."""
    sources = [
        Source(
            half.origin.service,
            half.origin.owner,
            half.origin.handle,
            half.origin.name,
            slug=f"friend-{number}" if number else None,
            generated=half.origin.generated,
            facts=lambda facts=half.facts: iter(facts),  # type: ignore[misc]
        )
        for number, half in enumerate(halves)
    ]
    book = AccountBook()
    with Spool() as spool:
        gathered = gather(sources, Gate(), book, spool, lambda done: None)
        book.settle()
        me = gathered.selves[0]
        mine = frozenset({book.number(sources[0].service, AccountRef(me.native_id, me.handle))})
        return skeleton(spool, book, gathered.aliases, mine, everything), mine


def _copy(bones: Skeleton) -> Skeleton:
    under = replace(bones.under, edges=dict(bones.under.edges))
    return replace(bones, parents=list(bones.parents), root=list(bones.root), under=under)


def _rows(counts: dict[int, Counter[str]], gaps: Sequence[int]) -> Iterator[list[str]]:
    for before, gap in pairwise((0, *gaps)):
        now, then = counts[gap], counts[before]
        yield [
            str(gap),
            f"{now['guesses']:,}",
            _share(now["right"], now["guesses"]),
            _share(now["right"] - then["right"], now["guesses"] - then["guesses"]),
            _share(now["conversation"], now["guesses"]),
            _share(now["right"], now["answers"]),
            _share(now["pairs right"], now["pairs guessed"]),
            _share(now["pairs right"], now["pairs"]),
        ]


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "–"


if __name__ == "__main__":
    main()
