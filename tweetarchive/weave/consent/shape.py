"""What is taken out of conversations because of those who do not wish to be there; the others' words hang together.

Of somebody absent only those places stay that something shown hangs below. An article of theirs goes with all that was
said under it: each address there leads to it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set

from tweetarchive.messages import message
from tweetarchive.weave.accounts import AccountBook
from tweetarchive.weave.inferring import INFERRED
from tweetarchive.weave.skeleton import Skeleton, nobody, number
from tweetarchive.weave.skeleton_articles import Told
from tweetarchive.weave.threads import roots

WISH = message("held back at somebody's wish")


def withdraw(
    bones: Skeleton, book: AccountBook, absent: Set[int], boosts: Collection[int], articles: Collection[int]
) -> set[int]:
    """Take away what is of `absent` accounts, and say which nodes that were. boosts: nodes by which others passed their
    words on. articles: nodes of theirs, whoever wrote them down.
    """
    gone = {node for node, author in enumerate(bones.author) if author in absent} | set(boosts)
    _unguess(bones, absent, gone)
    for node in gone:
        if bones.author[node] in absent:
            bones.author[node] = nobody(book, bones.keys[node][0])
    for node, spoken_to in enumerate(bones.speaks_to):
        if spoken_to and not absent.isdisjoint(spoken_to):
            bones.speaks_to[node] = tuple([other for other in spoken_to if other not in absent])
    under = bones.under
    lost = {bones.keys[node][1] for node in under.told if node in gone and under.told[node].kind == "article"}
    lost.update(bones.keys[node][1] for node in articles)
    taken = _take(bones, lost)
    under.gone |= gone | taken
    for node in (gone | taken) & under.told.keys():
        told = under.told[node]
        under.told[node] = Told(told.kind, told.source, told.told, told.hidden or WISH)
    bones.root = roots(bones.parents)
    needed = _needed(bones, gone)
    for node in gone - needed | taken:
        bones.shown[node] = 0
    number(bones)
    return gone | taken


def _unguess(bones: Skeleton, absent: Set[int], gone: Set[int]) -> None:
    """What is only joined because it was said with one of them parts again: it would tell that it was one person. Of
    what is gone nothing is guessed.
    """
    edges = bones.under.edges
    for node in [node for node, edge in edges.items() if edge == INFERRED]:
        ends = (node, bones.parents[node])
        if any(end in gone or not absent.isdisjoint(bones.speaks_to[end]) for end in ends):
            bones.parents[node] = -1
            del edges[node]


def take_down(bones: Skeleton, book: AccountBook, nodes: Sequence[int]) -> None:
    """Take away these posts, whoever wrote them, and articles with what stands under them."""
    for node in nodes:
        bones.author[node] = nobody(book, bones.keys[node][0])
        bones.speaks_to[node] = ()
    withdraw(bones, book, frozenset(), nodes, ())


def _take(bones: Skeleton, lost: Set[str]) -> set[int]:
    """The articles with these ids and what stands under them; posts that only link to one stand by themselves then."""
    if not lost:
        return set()
    under = bones.under
    taken = {node for node in under.told if under.homes.get(node, bones.keys[node][1]) in lost}
    under.articles -= taken
    for node, parent in enumerate(bones.parents):
        if parent in taken and node not in taken:
            bones.parents[node] = -1
            under.edges.pop(node, None)
    return taken


def _needed(bones: Skeleton, gone: Set[int]) -> set[int]:
    """Places that something shown hangs below, or that it quotes."""
    needed: set[int] = set()
    for node, shown in enumerate(bones.shown):
        if not shown or node in gone:
            continue
        if node < len(bones.quotes) and bones.quotes[node] >= 0:
            needed.add(bones.quotes[node])
        above = bones.parents[node]
        while above >= 0 and above in gone and above not in needed:
            needed.add(above)
            above = bones.parents[above]
    return needed
