"""The album's row about the archive as a whole: its numbers."""

from __future__ import annotations

from collections.abc import Iterator

from tweetarchive.album.numbers import encode
from tweetarchive.weave.fill import Filler
from tweetarchive.weave.numbers import Answer, after, numbers
from tweetarchive.weave.skeleton import nobody


def write_numbers(filler: Filler) -> None:
    """Write the numbers; after all posts, conversations and people."""
    people = sum(1 for tally in filler.tallies.values() if tally.sent + tally.received + tally.undated)
    found = numbers(filler.counts, list(_answers(filler)), people, len(filler.threads))
    filler.writer.insert("numbers", (1, encode(found).decode()))


def _answers(filler: Filler) -> Iterator[Answer]:
    """Answers to posts of the owner's by others, in order of time."""
    bones, mine, edges, under = filler.bones, filler.mine, filler.edges, filler.bones.under
    parents, authors, shown = bones.parents, bones.author, bones.shown
    strangers = {service: nobody(filler.book, service) for service in {service for service, _ in bones.keys}}
    for node in bones.order:
        parent = parents[node]
        if parent < 0 or not shown[parent] or authors[parent] not in mine or authors[node] in mine:
            continue
        if edges.get(node) in GUESSED or node in under.gone or authors[node] == strangers[bones.keys[node][0]]:
            continue
        if parent in under.told and under.told[parent].kind == "article":
            continue
        known = filler.person_of.get(authors[node])
        by = known.number if known else -authors[node]
        yield Answer(bones.ids[parent], by, after(_moment(filler, parent), _moment(filler, node)))


def _moment(filler: Filler, node: int) -> tuple[int | None, bool]:
    moments = filler.passings.moments
    return moments[node] if node in moments else (filler.bones.at[node], True)


GUESSED = frozenset({"inferred"})
"""Edges that may be wrong about who was answered when."""
