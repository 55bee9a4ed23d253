"""What became of everything that was told under articles: shown, folded into another, or set aside, and why.

Bookkeeping alone, and exact: for each source and kind, told is the sum of the other three. Decides nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from tweetarchive.messages import message
from tweetarchive.records import Visibility
from tweetarchive.weave.gate import REASONS

HIDDEN_ARTICLE = message("under an article that is not public")
NOTHING_BUT_A_TITLE = message("only the title is known, and nothing that was said under it")
NOT_SHARED = message("not part of what the two of you shared")

_WHY = {
    **REASONS,
    Visibility.PENDING: message("awaiting approval"),
    Visibility.DELETED: message("deleted"),
    Visibility.DRAFT: message("never published"),
    Visibility.PROTECTED: message("private or protected by a password"),
    Visibility.UNKNOWN: message("not known to be public"),
}


class Sum(Struct, frozen=True, kw_only=True):
    """What one source told of one kind. folded: told more than once, by it or by another source. aside: why → how
    many.
    """

    kind: str
    service: str
    site: str
    told: int
    shown: int
    folded: int
    aside: dict[str, int]


class Sums:
    """Adds up what became of what. told: (source, how often it told of this), as in Woven; one of them is what it is,
    the others are folded into that one.
    """

    def __init__(self) -> None:
        self._told: Counter[tuple[int, str]] = Counter()
        self._shown: Counter[tuple[int, str]] = Counter()
        self._folded: Counter[tuple[int, str]] = Counter()
        self._aside: Counter[tuple[int, str, str]] = Counter()

    def shown(self, kind: str, source: int, told: Iterable[tuple[int, int]]) -> None:
        """It is on the site, as `source` tells it."""
        self._all(kind, source, told)
        self._shown[source, kind] += 1

    def aside(self, kind: str, source: int, told: Iterable[tuple[int, int]], why: str) -> None:
        """It is not on the site. why: half a sentence, as the report says it."""
        self._all(kind, source, told)
        self._aside[source, kind, why] += 1

    def folded(self, kind: str, source: int, told: Iterable[tuple[int, int]]) -> None:
        """It is the same as another, which is counted by itself."""
        self._all(kind, source, told)
        self._folded[source, kind] += 1

    def of(self, source: int, service: str, site: str) -> list[Sum]:
        """What became of everything that one source told, for each kind it told of."""
        return [
            Sum(
                kind=kind,
                service=service,
                site=site,
                told=self._told[source, kind],
                shown=self._shown[source, kind],
                folded=self._folded[source, kind],
                aside={why: n for (of, what, why), n in sorted(self._aside.items()) if (of, what) == (source, kind)},
            )
            for kind in _KINDS
            if self._told[source, kind]
        ]

    def _all(self, kind: str, source: int, told: Iterable[tuple[int, int]]) -> None:
        for teller, times in tuple(told) or ((source, 1),):
            self._told[teller, kind] += times
            self._folded[teller, kind] += times - (teller == source)


def why_hidden(visibility: Visibility) -> str:
    """Why something of this visibility is set aside, in a few words."""
    return _WHY.get(visibility, message("not public"))


_KINDS = ("article", "comment", "ping")
