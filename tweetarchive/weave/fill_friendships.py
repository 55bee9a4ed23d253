"""The album's rows about friendships: for each person what passed between them and the owner, and the facts in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from tweetarchive.album.friendship import Meeting, encode
from tweetarchive.weave.fill import Filler
from tweetarchive.weave.friendship import Answered, Passed, friendship
from tweetarchive.weave.inferring import INFERRED
from tweetarchive.weave.persons import Person
from tweetarchive.weave.skeleton import nobody

STEPS = 50
"""How far up a conversation it is looked who was there."""


def write_friendships(filler: Filler, people: list[Person]) -> dict[int, Meeting]:
    """Write the friendship of everybody with whom something passed; after all posts and conversations. How they met, by
    number, of whoever met under a hashtag.
    """
    under_tags: dict[int, Meeting] = {}
    owner = next(person for person in people if person.owner)
    until = filler.passings.until
    company = {number: tally.people.keys() for number, tally in filler.threads.items() if len(tally.people) > 2}
    for person in people:
        found = friendship(_passed(filler, person), until, company, (owner.number, person.number), person.file)
        if found is None:
            continue
        if found.met.tags:
            under_tags[person.number] = found.met
        longest = found.silences[0].days if found.silences else 0
        filler.writer.insert(
            "friendship",
            (
                person.number,
                found.balance,
                found.streak.days if found.streak else 0,
                longest,
                found.quiet,
                int(found.lost),
                encode(found).decode(),
            ),
        )
    return under_tags


def _passed(filler: Filler, person: Person) -> Iterator[Passed]:
    """What passed between the owner and somebody, in order. What only probably answers something answers nothing here:
    neither the number of replies nor the time they take may rest on a guess.
    """
    bones, mine = filler.bones, filler.mine
    ids, ats, authors, parents, shown = bones.ids, bones.at, bones.author, bones.parents, bones.shown
    moments, tags, told, edges = filler.passings.moments, filler.passings.tags, bones.under.told, bones.under.edges
    friend = frozenset(person.accounts)
    others = True
    for node, day, hour in filler.passings.of(person.number):
        at, exact = moments[node] if node in moments else (ats[node], True)
        assert at is not None  # noqa: S101  what has no time does not pass
        parent = -1 if edges.get(node) == INFERRED else parents[node]
        yield Passed(
            ids[node],
            at,
            day,
            hour,
            authors[node] in mine,
            bones.keys[node][0],
            exact,
            node in told,
            bones.threads.get(bones.root[node], 0),
            tags.get(node, ()),
            _answered(filler, parent, friend) if parent >= 0 and shown[parent] else None,
            _others(filler, node, friend) if others else (),
        )
        others = False


def _answered(filler: Filler, parent: int, friend: frozenset[int]) -> Answered:
    bones, moments = filler.bones, filler.passings.moments
    author = bones.author[parent]
    by: Literal["owner", "friend", "other"] = (
        "friend" if author in friend else "owner" if author in filler.mine else "other"
    )
    at, exact = moments[parent] if parent in moments else (bones.at[parent], True)
    under = bones.under
    if parent not in under.told:
        tags = filler.passings.tags.get(parent, ())
        return Answered(bones.ids[parent], by, at, exact, parent < bones.held, False, tags)
    return Answered(bones.ids[parent], by, at, exact, parent not in under.gone, under.told[parent].kind == "article")


def _others(filler: Filler, node: int, friend: frozenset[int]) -> tuple[int, ...]:
    """Accounts of third people who were there: those above in the conversation, then those that are named."""
    bones = filler.bones
    there: list[int] = []
    above = node
    for _ in range(STEPS):
        guessed = bones.under.edges.get(above) == INFERRED
        above = bones.parents[above]
        if guessed or above < 0 or not bones.shown[above]:
            break
        if above not in bones.under.gone:
            there.append(bones.author[above])
    found: dict[int, int] = {}
    for account in (*there, *bones.speaks_to[node]):
        known = filler.person_of.get(account)
        if account not in filler.mine and account not in friend and account != _unknown(filler, node):
            found.setdefault(known.number if known else -account, account)
    return tuple(found.values())


def _unknown(filler: Filler, node: int) -> int:
    return nobody(filler.book, filler.bones.keys[node][0])
