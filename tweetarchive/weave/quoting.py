"""Words that were somebody else's: which parts of a text are quotes, and what they were taken from."""

from __future__ import annotations

from tweetarchive.weave.said import Said


class Elsewhere:
    """An index over what was said under all articles: fill it with `add`, hand it to `understand`.

    Holds hashes of runs of five words, at most `limit` of them (8 bytes each); when there are more, it goes on with a
    fixed half of all hashes, then a quarter … so that long quotes are still found and memory stays what it was.
    """

    def __init__(self, limit: int = 2_000_000) -> None:
        self._limit = limit

    def add(self, said: Said, thread: str) -> None:
        """thread: key of the article that `said` stands under, or is."""
