"""Archive → album: what sources say becomes posts, conversations, people, and what happened between them.

`weave` reads like its three passes: gather (through the gate, into a spool), skeleton (who answers whom), fill (rows).
It knows no format, opens no archive and reads no file: sources, people files and stored pictures are handed to it.
What it writes depends only on what it is given, never on the order in which exports were imported.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping, Sequence
from zoneinfo import ZoneInfo

from msgspec import Struct

from tweetarchive.album.spool import Spool
from tweetarchive.album.writer import AlbumWriter
from tweetarchive.records import Problem, Visibility
from tweetarchive.weave.accounts import AccountBook, key_of
from tweetarchive.weave.bodies import Blobs, Bodies, Picture
from tweetarchive.weave.fill import Filler
from tweetarchive.weave.fill_people import write_people
from tweetarchive.weave.gate import LABELS, REASONS, SHOWN, Gate
from tweetarchive.weave.gather import Gathered, Source, gather
from tweetarchive.weave.people_files import PersonFile, read_people
from tweetarchive.weave.persons import Claim, name_people
from tweetarchive.weave.skeleton import skeleton, spoken_with

__all__ = ["Blobs", "Gate", "PersonFile", "Picture", "Source", "WeaveReport", "read_people", "weave"]

Progress = Callable[[str, int], None]


class WeaveReport(Struct, frozen=True):
    """What came of it. posts: shown ones. problems: records that could be read but not understood, by source index."""

    posts: int
    ghosts: int
    threads: int
    people: int
    problems: tuple[tuple[int, Problem], ...]


class Held(Struct):
    """A line of the about page's table, while it is added up."""

    reason: str
    found: int = 0
    shown: int = 0


def weave(
    sources: Sequence[Source],
    files: Mapping[str, PersonFile],
    writer: AlbumWriter,
    *,
    owner: str,
    gate: Gate,
    zone: ZoneInfo,
    blobs: Blobs,
    meta: Mapping[str, str],
    on_progress: Progress,
) -> WeaveReport:
    """Fill a new album. owner: slug of the archive's owner; zone: decides which day a post belongs to; meta: kept as
    it is.

    Raises ConfigError if people files contradict each other or the imports, AlbumError if the disk does not take it.
    """
    ordered = sorted(
        sources,
        key=lambda source: (source.service, source.native_id, source.slug or "", source.handle, source.generated),
    )
    collecting = gc.isenabled()
    gc.disable()  # millions of small structs and no cycles: the collector would walk them all again and again
    try:
        with Spool() as spool:
            return _weave(ordered, files, writer, spool, owner, gate, zone, blobs, meta, on_progress)
    finally:
        if collecting:
            gc.enable()


def _weave(
    sources: list[Source],
    files: Mapping[str, PersonFile],
    writer: AlbumWriter,
    spool: Spool,
    owner: str,
    gate: Gate,
    zone: ZoneInfo,
    blobs: Blobs,
    meta: Mapping[str, str],
    on_progress: Progress,
) -> WeaveReport:
    book = AccountBook()
    gathered = gather(sources, gate, book, spool, lambda done: on_progress("reading", done))
    rows = book.settle()
    selves = list(zip(sources, gathered.selves, strict=True))
    claims = [Claim(source.service, key_of(me), source.slug or owner) for source, me in selves]
    _, sure = name_people(book, rows, files, claims, owner, ())
    mine = frozenset(number for number, person in sure.items() if person.owner)
    bones = skeleton(spool, book, gathered.aliases, mine, gate.friends == "all")
    people, person_of = name_people(book, rows, files, claims, owner, spoken_with(bones, mine))
    owners = [(source.service, source.native_id) for source in sources]
    filler = Filler(writer, bones, book, rows, person_of, Bodies(writer, book, owners, blobs), zone)
    filler.posts(spool, gathered.aliases, lambda done: on_progress("weaving", done))
    filler.conversations()
    write_people(filler, people)
    _sources(writer, sources, gathered, filler, {person.slug: person.number for person in people}, owner)
    writer.insert_all("meta", sorted(meta.items()))
    writer.finish()
    ghosts = sum(1 for node in range(bones.held, len(bones.keys)) if bones.shown[node])
    return WeaveReport(
        posts=len(bones.order) - ghosts,
        ghosts=ghosts,
        threads=len(filler.threads),
        people=len(people),
        problems=tuple(gathered.problems),
    )


def _sources(
    writer: AlbumWriter,
    sources: list[Source],
    gathered: Gathered,
    filler: Filler,
    numbers: Mapping[str, int],
    owner: str,
) -> None:
    """What each export holds, how much of it is shown, and why not all: the about page's tables."""
    held: dict[tuple[str, str, str], Held] = {}
    for number, source in enumerate(sources):
        slug = source.slug or owner
        for (found_in, visibility), found in sorted(gathered.found.items()):
            if found_in != number:
                continue
            shown = min(found, filler.shown_by_source.get(number, 0)) if visibility is Visibility.PUBLIC else 0
            reason = REASONS.get(visibility, "")
            if visibility in SHOWN and shown < found and slug != owner:
                reason = "not part of what the two of you shared"
            row = held.setdefault((source.service, slug, LABELS[visibility]), Held(reason))
            row.found += found
            row.shown += shown
        for label, found, reason in source.private:
            held.setdefault((source.service, slug, label), Held(reason)).found += found
    for key, total in sorted(held.items()):
        writer.insert("holding", (*key, total.found, total.shown, total.reason))
    described: set[tuple[str, int, str, int]] = set()
    for number, (source, me) in enumerate(zip(sources, gathered.selves, strict=True)):
        slug = source.slug or owner
        posts = filler.shown_by_source.get(number, 0)
        first, last = filler.span_by_source.get(number, (None, None))
        problems = source.problems + sum(1 for teller, _ in gathered.problems if teller == number)
        key4 = (source.service, numbers[slug], me.handle, source.generated)
        if key4 in described:
            continue
        described.add(key4)
        writer.insert("source", (*key4, first, last, posts, problems))
