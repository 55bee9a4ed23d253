"""What an archive knows that must not be found in a site made of it. A value; nothing here reads an archive."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from tweetarchive.check.privacy.patterns import Found, Kind
from tweetarchive.check.privacy.runs import Runs
from tweetarchive.weave.consent.finder import Finder

LEAST_DIGITS = 8
LEAST_SIGNS = 16


class Known(Struct):
    """runs: words that were said in private, or are not shown. ids: of what is not shown → what that is. private:
    addresses and the like → where they are known from. said: the same, where a shown post or the owner says them.
    links: addresses that were only sent in private. finder: names of those whom nothing may tell of; slugs: by their
    keys, of those with a people file. secret: the archive's own, in hexadecimal digits.
    """

    runs: Runs
    ids: dict[str, str]
    private: dict[tuple[Kind, str], str]
    said: set[tuple[Kind, str]]
    links: dict[str, str]
    finder: Finder | None = None
    slugs: dict[int, str] = {}
    secret: str = ""

    def whose(self, found: Found) -> str | None:
        """Where this is known from, if it must not be found; None if it is not known or somebody said it in public."""
        key = (found.kind, found.what)
        return None if key in self.said else self.private.get(key)

    def is_said(self, found: Found) -> bool:
        """Whether a shown post says this, or the owner."""
        return (found.kind, found.what) in self.said


def telling_ids(words: Iterable[str]) -> set[str]:
    """Those of some folded words that are ids of one thing, and no other number or word."""
    return {
        word
        for word in words
        if (len(word) >= LEAST_DIGITS and word.isdecimal())
        or (len(word) >= LEAST_SIGNS and not word.isalpha() and word.isascii())
    }
