"""The album's rows about people: who they are, which accounts they have, and what passed between them and the owner."""

from __future__ import annotations

import msgspec

from tweetarchive.album import facts
from tweetarchive.ids import account_url
from tweetarchive.weave.accounts import Known
from tweetarchive.weave.bodies_articles import web_address
from tweetarchive.weave.commenters import SERVICE as BLOG
from tweetarchive.weave.fill import Filler
from tweetarchive.weave.former import former_slugs
from tweetarchive.weave.persons import Person
from tweetarchive.weave.tallies import Tally


def write_people(filler: Filler, people: list[Person]) -> None:
    """Write people, accounts and former handles; after all posts and conversations."""
    for person in people:
        tally = filler.tallies.get(person.number, Tally())
        met = tally.sent + tally.received > 0
        filler.writer.insert(
            "person",
            (
                person.number,
                person.slug,
                person.name,
                int(person.owner),
                int(person.file is not None),
                int(person.both),
                person.file.story if person.file else "",
                _facts(person),
                _avatar(filler, person),
                tally.first_at if met else None,
                tally.last_at if met else None,
                tally.first_post if met else None,
                tally.last_post if met else None,
                tally.sent,
                tally.received,
                tally.days,
                tally.threads,
                tally.undated,
            ),
        )
    for slug, (number, told) in sorted(former_slugs(people, filler.rows).items()):
        filler.writer.insert("former", (slug, number, int(told)))
    for number in sorted(filler.bodies.used.union(filler.person_of)):
        known = filler.rows[number - 1]
        owner = filler.person_of.get(number)
        native = "" if known.native_id.startswith("@") else known.native_id
        filler.writer.insert(
            "account",
            (
                number,
                known.service,
                known.native_id,
                known.handle,
                known.name,
                known.bio,
                account_url(known.service, known.handle, native) or _own_page(known),
                owner.number if owner else None,
            ),
        )
        for lower, (handle, until) in sorted(known.handles.items()):
            filler.writer.insert("handle", (number, handle, None if lower == known.handle.lower() else until))


def _own_page(known: Known) -> str:
    """Of a commenter the page that they gave with their words."""
    return web_address(known.website) if known.service == BLOG else ""


def _avatar(filler: Filler, person: Person) -> str:
    for number in person.accounts:
        known = filler.rows[number - 1]
        picture = filler.bodies.blobs(known.service, known.native_id, known.avatar_key) if known.avatar_key else None
        if picture is not None:
            filler.bodies.keep(picture)
            return picture.sha256
    return ""


def _facts(person: Person) -> str:
    # Only what the album knows goes in: accounts and aliases of a file are nobody's business but the archive's.
    told = msgspec.convert(msgspec.to_builtins(person.file), facts.Facts) if person.file else facts.Facts()
    return facts.encode(msgspec.structs.replace(told, wordless=person.wordless)).decode()
