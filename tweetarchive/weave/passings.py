"""What is kept of posts while the album is filled, so that friendships can be found when all are in.

A post that passed between the owner and somebody costs twelve bytes here: what else there is to know of it stands in
the skeleton, and only what does not is kept.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from sys import intern

from tweetarchive.weave.calendar import FIRST_DAY
from tweetarchive.weave.plain import one_line

_HOURS = 32
"""A day yyyymmdd times this, and the hour, fit into four bytes."""


class Passings:
    """What passed with each person. moments: (at, exact) of nodes whose time is not simply that of the skeleton. tags:
    hashtags of nodes that have some. until: last day on which the owner wrote.
    """

    def __init__(self) -> None:
        self.moments: dict[int, tuple[int | None, bool]] = {}
        self.tags: dict[int, tuple[str, ...]] = {}
        self.until = FIRST_DAY
        self._passed: dict[int, tuple[array[int], array[int]]] = {}

    def add(self, person: int, node: int, day: int, hour: int) -> None:
        """A node passed between the owner and a person. hour: -1 if only the day is known."""
        if person not in self._passed:
            self._passed[person] = array("q"), array("I")
        nodes, hours = self._passed[person]
        nodes.append(node)
        hours.append(day * _HOURS + hour + 1)

    def of(self, person: int) -> Iterator[tuple[int, int, int]]:
        """(node, day, hour) of all that passed with a person, in order."""
        for node, hours in zip(*self._passed.get(person, ((), ())), strict=True):
            yield node, hours // _HOURS, hours % _HOURS - 1

    def tag(self, node: int, tags: Iterable[str]) -> None:
        """A node has these hashtags: each in one line of what can be seen; what has nothing of that is none."""
        if told := tuple([intern(plain) for tag in tags if (plain := one_line(tag))]):
            self.tags[node] = told
