"""The album's rows about who may be one person: everybody who is in it, asked for what speaks for it."""

from __future__ import annotations

from tweetarchive.ids import account_url
from tweetarchive.weave.accounts import Known
from tweetarchive.weave.commenters import SERVICE as BLOG
from tweetarchive.weave.commenters import is_somebody
from tweetarchive.weave.fill import Filler
from tweetarchive.weave.suggestions import HINTS, Somebody, suggest


def write_suggestions(filler: Filler) -> None:
    """Write what `suggest` finds among the accounts that the album holds; after all posts and people."""
    held = sorted(filler.bodies.used.union(filler.person_of))
    commenters = [number for number in held if _comments(filler.rows[number - 1])]
    if not commenters:
        return
    others = [number for number in held if filler.rows[number - 1].service != BLOG]
    for one in suggest(
        (_somebody(filler, number) for number in commenters),
        (_somebody(filler, number) for number in others),
        filler.namings,
    ):
        rank = HINTS.index(one.hint)
        filler.writer.insert("suggestion", (one.commenter, one.account, rank, one.hint, one.evidence, one.post))


def _comments(known: Known) -> bool:
    return known.service == BLOG and is_somebody(known.native_id) and not known.native_id.startswith("site:")


def _somebody(filler: Filler, number: int) -> Somebody:
    known = filler.rows[number - 1]
    person = filler.person_of.get(number)
    return Somebody(
        number=number,
        person=person.number if person else 0,
        names=(*((known.name,) if known.name else ()), *known.names),
        handles=tuple(handle for handle, _ in known.handles.values()),
        pages=known.websites,
        profile=account_url(known.service, known.handle, ""),
    )
