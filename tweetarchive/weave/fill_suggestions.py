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
    commenters, others = [], []
    for number in sorted(filler.bodies.used.union(filler.person_of)):
        known = filler.rows[number - 1]
        somebody = _somebody(filler, number, known)
        if known.service != BLOG:
            others.append(somebody)
        elif is_somebody(known.native_id) and not known.native_id.startswith("site:"):
            commenters.append(somebody)
    for one in suggest(commenters, others, filler.namings) if commenters else ():
        rank = HINTS.index(one.hint)
        filler.writer.insert("suggestion", (one.commenter, one.account, rank, one.hint, one.evidence, one.post))


def _somebody(filler: Filler, number: int, known: Known) -> Somebody:
    person = filler.person_of.get(number)
    return Somebody(
        number=number,
        person=person.number if person else 0,
        names=(*((known.name,) if known.name else ()), *known.names),
        handles=tuple(handle for handle, _ in known.handles.values()),
        pages=known.websites,
        profile=account_url(known.service, known.handle, ""),
    )
