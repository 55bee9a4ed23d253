"""Names → names of files that every system takes and tells apart: a–z, 0–9 and single hyphens.

Pure. Which name gets which slug depends on the names alone, never on the order in which they are given.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from hashlib import sha256

from tweetarchive.weave.front_matter import UNNAMABLE

MAX_SLUG = 60


def slugs(names: Iterable[str], kind: str) -> dict[str, str]:
    """A slug for each of `names`. kind: what stands for those without any letter of ours.

    A name that would lose letters, or that no file can have, gets a few behind it that stand for the whole of it. Of
    several that would be called the same, so do all but the shortest.
    """
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in sorted(set(names), key=lambda name: (_loses(name), len(name), name)):
        slug = plain(name)
        if _loses(name) or slug in taken:
            slug = f"{slug or kind}-{sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
        while slug in taken:
            slug += "-x"
        taken.add(slug)
        found[name] = slug
    return found


def plain(words: str) -> str:
    """Of these words what a slug can hold; "" if that is nothing."""
    return _joined(words)[:MAX_SLUG].strip("-")


def _loses(name: str) -> bool:
    """Whether its slug alone would not stand for it."""
    slug = _joined(name)
    letters = [char for char in unicodedata.normalize("NFKD", name) if char.isalnum()]
    return not slug or slug in UNNAMABLE or len(slug) > MAX_SLUG or not all(map(str.isascii, letters))


def _joined(words: str) -> str:
    ascii_only = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")
