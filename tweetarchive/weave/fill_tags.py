"""The album's rows about hashtags that were places: who came, on which days, and whom the owner met there.

A tag has a page if the owner used it, and somebody else did on the same day at least once: two who each used a word,
years apart, have met nobody there. That leaves out nearly all of the tags of an archive, and the first few hundred of
what is left are more than anybody reads. Boosts are no use of a tag, as their words are somebody else's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tweetarchive.album.friendship import Meeting
from tweetarchive.album.rows import OWNER
from tweetarchive.commenting.commenters import folded
from tweetarchive.weave.fill import Filler
from tweetarchive.weave.slugs import slugs

MOST = 300
"""Tags with a page, those first that gathered people on most days."""


class Use(NamedTuple):
    """A post with the tag. who: as in the album."""

    day: int
    post: int
    who: int


def write_tags(filler: Filler, met: Mapping[int, Meeting]) -> None:
    """Write all tags that were places; after all posts. met: person → how they met, of whoever met under a tag."""
    keys: dict[str, str] = {}
    nodes: dict[str, list[int]] = {}
    for node, tags in filler.passings.tags.items():
        for tag in tags:
            key = keys.get(tag)
            if key is None:
                key = keys[tag] = folded(tag)
            nodes.setdefault(key, []).append(node)
    uses = {key: used for key in nodes if key and (used := _uses(filler, nodes[key]))}
    ordered = sorted(uses, key=lambda key: (-len(_gatherings(uses[key])), -len(uses[key]), key))[:MOST]
    slug_of = slugs(ordered, "tag")
    numbers = {key: number for number, key in enumerate(ordered, 1)}
    for key, number in numbers.items():
        written = Counter(tag for node in nodes[key] for tag in filler.passings.tags[node] if keys[tag] == key)
        name = min(written, key=lambda tag: (-written[tag], tag))
        filler.writer.insert("tag", (number, slug_of[key], name, key))
        filler.writer.insert_all("tag_post", ((number, *use) for use in uses[key]))
    there = {
        (numbers[key], how.first.post, person)
        for person, how in met.items()
        for tag in how.tags
        if (key := keys.get(tag, "")) in numbers
    }
    filler.writer.insert_all("tag_met", sorted(there))


def _uses(filler: Filler, nodes: Iterable[int]) -> list[Use]:
    """Every use of a tag by day; none if it was no place."""
    bones = filler.bones
    authors = {bones.author[node] for node in nodes}
    if len(authors) < 2 or filler.mine.isdisjoint(authors):
        return []
    found = []
    for node in nodes:
        author = bones.author[node]
        at, exact = filler.passings.moments.get(node, (bones.at[node], True))
        if at is not None:
            person = filler.person_of.get(author)
            found.append(
                Use(filler.calendar.day(at, exact), bones.ids[node], person.number if person is not None else -author)
            )
    found = sorted(set(found))  # whoever writes a tag twice in a post, once with capitals, used it once
    return found if _gatherings(found) else []


def _gatherings(uses: Iterable[Use]) -> set[int]:
    """Days on which the owner and somebody else used a tag."""
    mine: set[int] = set()
    others: set[int] = set()
    for use in uses:
        (mine if use.who == OWNER else others).add(use.day)
    return mine & others
