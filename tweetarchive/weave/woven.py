"""A post on its way through weaving, as the spool holds it between the passes. Data only."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from tweetarchive.records import Post
from tweetarchive.weave.gate import SHOWN
from tweetarchive.weave.hygiene import Trailer
from tweetarchive.weave.said import Answer, Citation


class Reading(Struct, frozen=True, omit_defaults=True):
    """What came of reading an article or comment beside its neighbours. answers: what a comment answers, the first is
    its parent. trailer: cut from its end. copies: how many more of it were told and folded into it. opening: its first
    words, for a title.
    """

    answers: tuple[Answer, ...] = ()
    citations: tuple[Citation, ...] = ()
    trailer: Trailer | None = None
    copies: int = 0
    opening: str = ""


class Woven(Struct, frozen=True, array_like=True, omit_defaults=True):
    """A post, merged, with its earlier wordings. source: index of the source that gave it. told: of what stands under
    an article, (source, how often it told of this), for every source that did; () where it was told once.
    """

    post: Post
    earlier: tuple[Post, ...] = ()
    source: int = 0
    told: tuple[tuple[int, int], ...] = ()
    reading: Reading = Reading()

    @property
    def gone(self) -> bool:
        """Whether it is only the place of something under an article that may not be shown, or that nobody has."""
        return self.post.kind != "post" and self.post.visibility not in SHOWN


encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(Woven).decode
