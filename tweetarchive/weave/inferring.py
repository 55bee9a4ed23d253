"""Half of a conversation: what probably answers what, where only the owner's side of it is held.

Each answer of the owner then hangs on a missing post of its own, and one evening falls into many conversations of two.
Here those that belong together are joined by guesses, each marked as one. A guess stands only where nothing is known:
what an export or the owner says takes its place. It changes neither what is shown nor who speaks to whom.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from tweetarchive.ids import counted_after
from tweetarchive.weave.skeleton import NO_TURN, OPENS, Skeleton, number

INFERRED = "inferred"

Two = tuple[int, int]
"""An account of the owner and another one of the same service, which speak to each other and to nobody else."""


class _Run(Struct):
    """What was said between two so far. said: the owner's latest, -1 if none. last: the latest of either, said at."""

    said: int = -1
    last: int = -1
    at: int = 0


class _Missing(Struct):
    """A missing post that the owner answered. at: when it was written; by when, if nobody knows."""

    at: int
    node: int
    two: Two


def infer(bones: Skeleton, mine: frozenset[int], gap: int) -> int:
    """Join what was said between the owner and one person within `gap` seconds; how many guesses were made. mine: the
    owner's account numbers. Changes parents, edges, roots and conversations of `bones`.

    A missing post answers the latest that the owner had said to its author alone. A post of the owner that begins with
    a name and answers nothing goes on from the latest that was said between the two. Whatever else answers nothing
    stays so: above all the held post of a friend, since exports name what is answered from February 2007 on (of 378,000
    posts that begin with a name or answer 91 % name it, in 18 real exports, 2026-11).
    """
    found = _Joined(bones)
    runs: dict[Two, _Run] = {}
    missing = _missing(bones, mine)
    waiting = next(missing, None)
    for node in range(bones.held):
        while waiting is not None and waiting.at <= bones.at[node]:
            _hear(waiting, runs.setdefault(waiting.two, _Run()), bones, found, gap)
            waiting = next(missing, None)
        two = _two(node, bones, mine)
        if two is None:
            continue
        run = runs.setdefault(two, _Run())
        sent = bones.author[node] == two[0]
        if sent and bones.turns[node] == OPENS and bones.at[node] - run.at <= gap:
            found.join(node, run.last)
        run.last, run.at = node, bones.at[node]
        if sent:
            run.said = node
    return found.settle()


def _hear(missing: _Missing, run: _Run, bones: Skeleton, found: _Joined, gap: int) -> None:
    """Somebody wrote what is missing. Where its id tells no time it was at least written after what it answers."""
    said, node = run.said, missing.node
    if said >= 0 and bones.at[said] < bones.at[node] and missing.at - bones.at[said] <= gap:
        dated = bones.ghosts[node - bones.held].at is not None
        if dated or counted_after(*bones.keys[node], bones.keys[said][1]):
            found.join(node, said)
    run.last, run.at = node, missing.at


def _missing(bones: Skeleton, mine: frozenset[int]) -> Iterator[_Missing]:
    """Missing posts that the owner, and nobody else, answered to their authors alone, in order of time."""
    answered: dict[int, tuple[int, Two | None]] = {}
    for node in range(bones.held):
        ghost = bones.parents[node]
        if ghost < bones.held:
            continue
        two = _two(node, bones, mine)
        if two is not None and (bones.author[node], bones.author[ghost]) != two:
            two = None
        first, before = answered.get(ghost, (node, two))
        answered[ghost] = first, two if two == before else None
    found = []
    for node, (first, two) in answered.items():
        ghost_of = bones.ghosts[node - bones.held]
        if two is not None and ghost_of.author:
            found.append(_Missing(bones.at[first] if ghost_of.at is None else ghost_of.at, node, two))
    yield from sorted(found, key=lambda one: (one.at, len(bones.keys[one.node][1]), bones.keys[one.node]))


def _two(node: int, bones: Skeleton, mine: frozenset[int]) -> Two | None:
    """Who speaks to whom in a held post, if it is the owner to one person or one person to the owner."""
    spoken = bones.speaks_to[node]
    if len(spoken) != 1 or bones.turns[node] == NO_TURN:
        return None
    author, other = bones.author[node], spoken[0]
    if (author in mine) == (other in mine):
        return None
    return (author, other) if author in mine else (other, author)


class _Joined:
    """Guesses as they are made. A guess begins at the top of a conversation, so it makes a circle only if what it leads
    to stands in that conversation.
    """

    def __init__(self, bones: Skeleton) -> None:
        self._bones = bones
        self._onto: dict[int, int] = {}  # root → root of the conversation it was joined to
        self._edges = bones.under.edges

    def join(self, node: int, parent: int) -> None:
        """`node` probably answers `parent`, unless that is known better, or one of them is not shown."""
        bones = self._bones
        if parent < 0 or bones.parents[node] >= 0 or node in self._edges:  # with an edge to nothing: the owner's word
            return
        if not bones.shown[node] or not bones.shown[parent] or (top := self._top(parent)) == node:
            return
        bones.parents[node] = parent
        self._edges[node] = INFERRED
        self._onto[node] = top

    def settle(self) -> int:
        """Every node gets its new root; how many guesses there are."""
        bones = self._bones
        if self._onto:
            bones.root = [self._top(node) if node in self._onto else node for node in bones.root]
            number(bones)
        return len(self._onto)

    def _top(self, node: int) -> int:
        onto, passed = self._onto, []
        top = self._bones.root[node]
        while top in onto:
            passed.append(top)
            top = onto[top]
        for each in passed:
            onto[each] = top
        return top
