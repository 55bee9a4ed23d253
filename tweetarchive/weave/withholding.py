"""Why a post that somebody names is not on the site although it is in the archive. Says nothing of what it says.

Looks through everything again, so it is asked only when weaving has to end with an error.
"""

from __future__ import annotations

from collections.abc import Iterable

from tweetarchive.ids import post_key
from tweetarchive.records import Post
from tweetarchive.weave.gate import Gate, restricts, withheld
from tweetarchive.weave.gather import Source


def why_withheld(sources: Iterable[Source], gate: Gate, name: str) -> str:
    """The reason, in a person's words; "" if no source knows a post of this name (`ids.post_key`)."""
    why = ""
    for source in sources:
        for fact in source.facts():
            if not isinstance(fact, Post) or post_key(fact.service, fact.native_id) != name:
                continue
            if restricts(fact):
                return withheld(gate, fact)
            why = withheld(gate, fact) or why or "it is of a conversation in which you had no part"
    return why
