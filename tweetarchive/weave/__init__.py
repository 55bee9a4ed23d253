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
from tweetarchive.records import Problem
from tweetarchive.weave.bodies import Blobs, Bodies, Picture
from tweetarchive.weave.consent.consent import Kept
from tweetarchive.weave.consent.levels import Choices
from tweetarchive.weave.fill import Filler
from tweetarchive.weave.fill_anniversaries import write_anniversaries
from tweetarchive.weave.fill_articles import count_nodes, write_pings
from tweetarchive.weave.fill_circles import write_circles
from tweetarchive.weave.fill_friendships import write_friendships
from tweetarchive.weave.fill_numbers import write_numbers
from tweetarchive.weave.fill_people import write_people
from tweetarchive.weave.fill_reviews import write_reviews
from tweetarchive.weave.fill_stories import write_stories
from tweetarchive.weave.fill_suggestions import write_suggestions
from tweetarchive.weave.fill_tags import write_tags
from tweetarchive.weave.gate import Gate
from tweetarchive.weave.gather import Source
from tweetarchive.weave.hide_file import Hidden, read_hidden
from tweetarchive.weave.holdings import Holding, write_holdings, write_sources
from tweetarchive.weave.people_files import PersonFile, read_people
from tweetarchive.weave.replies_file import read_replies
from tweetarchive.weave.story_files import StoryFile, read_stories
from tweetarchive.weave.sums import Sum
from tweetarchive.weave.taking_down import HiddenLine, TakingDown
from tweetarchive.weave.understanding import in_order, understand
from tweetarchive.weave.withholding import why_withheld

__all__ = [
    "Blobs",
    "Choices",
    "Gate",
    "Hidden",
    "HiddenLine",
    "Holding",
    "Kept",
    "PersonFile",
    "Picture",
    "Source",
    "StoryFile",
    "Sum",
    "WeaveReport",
    "read_hidden",
    "read_people",
    "read_replies",
    "read_stories",
    "weave",
]

Progress = Callable[[str, int], None]


class WeaveReport(Struct, frozen=True):
    """What came of it. posts: shown ones. problems: records that could be read but not understood, by source index.
    sums: what became of everything told under articles, by source and kind. inferred: guesses of what answers what.
    consent: of those who are not shown in full, None if all are. hidden: what each line of hide.toml took away.
    holdings: what every source holds, what is private included.
    """

    posts: int
    ghosts: int
    threads: int
    people: int
    problems: tuple[tuple[int, Problem], ...]
    sums: tuple[Sum, ...] = ()
    inferred: int = 0
    consent: Kept | None = None
    hidden: tuple[HiddenLine, ...] = ()
    holdings: tuple[Holding, ...] = ()


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
    replies: Mapping[str, str] | None = None,
    hidden: Hidden | None = None,
    stories: Mapping[str, StoryFile] | None = None,
    gap: int = 0,
    wishes: Choices | None = None,
    secret: Callable[[], bytes] = bytes,
) -> WeaveReport:
    """Fill a new album. owner: slug of the archive's owner; zone: decides which day a post belongs to; meta: kept as
    it is; replies: which post answers which, where the owner knows better; hidden: what never comes to mind by itself;
    stories: by slug; gap: seconds within which half a conversation is joined by guesses, 0: nothing is guessed;
    wishes: how those are shown of whom no people file says it; secret: the archive's own, asked for to disguise ids.

    Raises ConfigError if people files contradict each other or the imports, or replies, hide.toml and stories name what
    is not there, AlbumError if the disk does not take it.
    """
    ordered = in_order(sources)
    collecting = gc.isenabled()
    gc.disable()  # millions of small structs and no cycles: the collector would walk them all again and again
    try:
        with Spool() as spool:
            told = (replies or {}, hidden or Hidden(), stories or {})
            kept = (gap, wishes or Choices(), secret)
            return _weave(ordered, files, writer, spool, owner, gate, zone, blobs, meta, on_progress, *told, *kept)
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
    replies: Mapping[str, str],
    hidden: Hidden,
    stories: Mapping[str, StoryFile],
    gap: int,
    wishes: Choices,
    secret: Callable[[], bytes],
) -> WeaveReport:
    known = understand(
        sources, files, spool, owner, gate, replies, gap, wishes, secret, lambda done: on_progress("reading", done)
    )
    gathered, book, bones, sums, consent = known.gathered, known.book, known.bones, known.sums, known.consent
    people, person_of, rows = known.people, known.person_of, known.rows
    told_of: Sequence[Source | None] = sources
    if consent is not None:
        consent.withdraw(bones, spool)
        people, person_of, rows, told_of = consent.people, consent.person_of, consent.rows, consent.sources(sources)
        hidden = consent.hushed(hidden)
        writer.look = consent.last_look
    taking = TakingDown(hidden, zone)
    if hidden.posts or hidden.post_dates or hidden.words:
        taking.take_down(bones, book, spool, consent.ids if consent is not None else {})
        rows = taking.rows(rows, wishes.somebody)
    owners = [(source.service, source.native_id) for source in sources]
    filler = Filler(writer, bones, book, rows, person_of, Bodies(writer, book, owners, blobs), zone, consent)
    filler.posts(spool, gathered.aliases, lambda done: on_progress("weaving", done))
    filler.conversations()
    write_pings(writer, spool, filler.ids_under, sums, consent, taking.hides)
    write_people(filler, people)
    met_under_tags = write_friendships(filler, people)
    write_circles(filler, people)
    write_tags(filler, met_under_tags)
    write_reviews(filler, people, hidden)
    write_anniversaries(writer, people, hidden)
    write_numbers(filler)
    write_stories(filler, people, stories, gathered.aliases, lambda name: why_withheld(sources, gate, name))
    write_suggestions(filler)
    count_nodes(bones, sums)
    told = {number: sums.of(number, source.service, source.native_id) for number, source in enumerate(sources)}
    holdings = write_holdings(filler, told_of, gathered, told, owner)
    write_sources(filler, told_of, gathered, told, {person.slug: person.number for person in people}, owner)
    writer.insert_all("taken_down", [(key,) for key in sorted(taking.keys)])
    writer.insert_all("meta", sorted(meta.items()))
    writer.finish()
    ghosts = sum(bones.shown[node] for node in {*range(bones.held, len(bones.keys)), *bones.under.gone})
    return WeaveReport(
        posts=len(bones.order) - ghosts,
        ghosts=ghosts,
        threads=len(filler.threads),
        people=len(people),
        problems=tuple(gathered.problems),
        sums=tuple(one for number in sorted(told) for one in told[number]),
        inferred=known.inferred,
        consent=None if consent is None else consent.report(),
        hidden=taking.lines(),
        holdings=tuple(holdings),
    )
