"""What each export holds, how much of it is shown, and why not all. The about page tells what was public; how much
there is of all else (likes, deleted posts, spam) is said to whoever weaves, and stands in no album.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from tweetarchive.messages import message
from tweetarchive.records import Visibility
from tweetarchive.weave.consent.shape import WISH
from tweetarchive.weave.fill import Filler
from tweetarchive.weave.gate import LABELS, REASONS, SHOWN
from tweetarchive.weave.gather import Gathered, Source
from tweetarchive.weave.sums import NOT_SHARED, NOTHING_BUT_A_TITLE, Sum

_KINDS = {"article": message("Articles"), "comment": message("Comments"), "ping": message("Pings")}


_PUBLIC = frozenset({NOT_SHARED, NOTHING_BUT_A_TITLE})
"""Reasons why what anybody could read is left out all the same."""


class Holding(Struct):
    """So many of one kind in one person's exports from a service: `found` are as many as are shown, folded into others
    or, for this reason, neither. source: slug of whose they are, "" for nobody's. site: a blog's host, "" for accounts.
    public: anybody could read them where they were.
    """

    service: str
    source: str
    label: str
    site: str
    reason: str = ""
    public: bool = False
    found: int = 0
    shown: int = 0
    folded: int = 0


def write_holdings(
    filler: Filler, sources: Sequence[Source | None], gathered: Gathered, sums: Mapping[int, Sequence[Sum]], owner: str
) -> list[Holding]:
    """Write what was public of what every source holds; returns everything. sums: source → what became of what it told
    under articles.
    """
    held: dict[tuple[str, str, str, str], Holding] = {}

    def row(source: Source, slug: str, label: str, site: str, reason: str, public: bool) -> Holding:
        key = (source.service, slug, label, site)
        return held.setdefault(key, Holding(*key, reason, public))

    for number, source in enumerate(sources):
        if source is None:  # of somebody who is not here
            continue
        slug = owner if source.slug is None else source.slug
        site = "" if source.belongs == "account" or _unseen(number, filler, gathered, sums) else source.native_id
        for (found_in, visibility), found in sorted(gathered.found.items()):
            if found_in != number:
                continue
            public = visibility is Visibility.PUBLIC
            shown = min(found, filler.shown_by_source.get(number, 0)) if public else 0
            folded = min(found - shown, gathered.folded[number]) if public else 0
            reason = REASONS.get(visibility, "")
            if visibility in SHOWN and shown + folded < found and slug != owner:
                reason = NOT_SHARED
            elif visibility in SHOWN and shown + folded < found and filler.consent is not None:
                reason = WISH
            told = row(source, slug, LABELS[visibility], site, reason, visibility in SHOWN)
            told.found += found
            told.shown += shown
            told.folded += folded
        for of in sums.get(number, ()):
            told = row(source, slug, _KINDS[of.kind], site, "", True)
            told.found += of.shown + of.folded
            told.shown += of.shown
            told.folded += of.folded
            for why, count in of.aside.items():
                row(source, slug, f"{_KINDS[of.kind]}, {why}", site, why, why in _PUBLIC).found += count
        for label, found, reason in source.private:
            row(source, slug, label, site, reason, False).found += found
    told_of = [one for _, one in sorted(held.items())]
    for one in told_of:
        if one.public and one.found:
            counts = (one.found, one.shown, one.reason, one.folded)
            filler.writer.insert("holding", (one.service, one.source, one.label, *counts, one.site))
    return told_of


def write_sources(
    filler: Filler,
    sources: Sequence[Source | None],
    gathered: Gathered,
    sums: Mapping[int, Sequence[Sum]],
    numbers: Mapping[str, int],
    owner: str,
) -> None:
    """Write every export's own line. numbers: slug → person.id."""
    described: set[tuple[str, int, str, int]] = set()
    for number, (source, me) in enumerate(zip(sources, gathered.selves, strict=True)):
        if source is None:
            continue
        named = (source.handle or source.native_id) and not _unseen(number, filler, gathered, sums)
        handle = me.handle if named else ""
        posts = filler.shown_by_source.get(number, 0)
        first, last = filler.span_by_source.get(number, (None, None))
        problems = source.problems + sum(1 for teller, _ in gathered.problems if teller == number)
        person = 0 if source.slug == "" else numbers[source.slug or owner]
        if not (person or handle or posts):
            continue  # nobody may know whose it is, and nothing of it is here
        key = (source.service, person, handle, source.generated)
        if key in described:
            continue
        described.add(key)
        filler.writer.insert("source", (*key, first, last, posts, problems))


def _unseen(number: int, filler: Filler, gathered: Gathered, sums: Mapping[int, Sequence[Sum]]) -> bool:
    """Whether nobody could read anything of a source, so that its very name (a blog for invited readers, a protected
    account) may be no one's business.
    """
    public = any(gathered.found.get((number, visibility)) for visibility in SHOWN)
    told = any(of.shown or of.folded for of in sums.get(number, ()))
    return not (public or told or filler.shown_by_source.get(number))
