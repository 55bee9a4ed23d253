"""What is kept of posts while the album is filled, so that friendships can be found when all are in.

A post that passed between the owner and somebody costs eight bytes here: what else there is to know of it stands in the
skeleton, and only what does not is kept.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from sys import intern

from tweetarchive.weave.calendar import FIRST_DAY


class Passings:
    """nodes: person → nodes that passed between them and the owner, in order. moments: (at, exact) of nodes whose time
    is not simply that of the skeleton. tags: hashtags of nodes that have some. until: last day on which the owner
    wrote.
    """

    def __init__(self) -> None:
        self.nodes: dict[int, array[int]] = {}
        self.moments: dict[int, tuple[int | None, bool]] = {}
        self.tags: dict[int, tuple[str, ...]] = {}
        self.until = FIRST_DAY

    def add(self, person: int, node: int) -> None:
        """A node passed between the owner and a person."""
        nodes = self.nodes.get(person)
        if nodes is None:
            nodes = self.nodes[person] = array("q")
        nodes.append(node)

    def tag(self, node: int, tags: Iterable[str]) -> None:
        """A node has these hashtags."""
        self.tags[node] = tuple([intern(tag) for tag in tags])
