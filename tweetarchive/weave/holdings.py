"""What each export holds, how much of it is shown, and why not all: the about page's tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from tweetarchive.messages import message
from tweetarchive.records import Visibility
from tweetarchive.weave.consent.shape import WISH
from tweetarchive.weave.fill import Filler
from tweetarchive.weave.gate import LABELS, REASONS, SHOWN
from tweetarchive.weave.gather import Gathered, Source
from tweetarchive.weave.sums import NOT_SHARED, Sum

_KINDS = {"article": message("Articles"), "comment": message("Comments"), "ping": message("Pings")}


class Held(Struct):
    """A line of the table, while it is added up."""

    reason: str
    found: int = 0
    shown: int = 0
    folded: int = 0


def write_holdings(
    filler: Filler, sources: Sequence[Source | None], gathered: Gathered, sums: Mapping[int, Sequence[Sum]], owner: str
) -> None:
    """Write what every source holds. sums: source → what became of what it told under articles."""
    held: dict[tuple[str, str, str, str], Held] = {}
    for number, source in enumerate(sources):
        if source is None:  # of somebody who is not here
            continue
        slug = owner if source.slug is None else source.slug
        site = "" if source.belongs == "account" or _unseen(number, filler, gathered, sums) else source.native_id
        for (found_in, visibility), found in sorted(gathered.found.items()):
            if found_in != number:
                continue
            shown = min(found, filler.shown_by_source.get(number, 0)) if visibility is Visibility.PUBLIC else 0
            reason = REASONS.get(visibility, "")
            if visibility in SHOWN and shown < found and slug != owner:
                reason = NOT_SHARED
            elif visibility in SHOWN and shown < found and filler.consent is not None:
                reason = WISH
            row = held.setdefault((source.service, slug, LABELS[visibility], site), Held(reason))
            row.found += found
            row.shown += shown
        for of in sums.get(number, ()):
            row = held.setdefault((source.service, slug, _KINDS[of.kind], site), Held(""))
            row.found += of.shown + of.folded
            row.shown += of.shown
            row.folded += of.folded
            for why, count in of.aside.items():
                held.setdefault((source.service, slug, f"{_KINDS[of.kind]}, {why}", site), Held(why)).found += count
        for label, found, reason in source.private:
            held.setdefault((source.service, slug, label, site), Held(reason)).found += found
    for (service, slug, label, site), total in sorted(held.items()):
        filler.writer.insert(
            "holding", (service, slug, label, total.found, total.shown, total.reason, total.folded, site)
        )


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
