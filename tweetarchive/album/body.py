"""The part of a post that pages need whole and nobody searches: stored as JSON in post.body.

Account numbers in here are `account.id` of the same album. It is not a view: paths and names are looked up when a
page is made.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct

from tweetarchive.records import Content, Span


class BodyMedia(Struct, frozen=True, array_like=True, omit_defaults=True):
    """sha256 "" means that the export lacks the file. width and height in pixels as the service said, 0 if unknown."""

    kind: str
    sha256: str
    alt: str
    width: int
    height: int


class BodyVersion(Struct, frozen=True, array_like=True):
    """An earlier wording. at: Unix seconds."""

    at: int
    text: tuple[Span, ...]


class BodyTrailer(Struct, frozen=True, array_like=True):
    """What a plugin put under a comment: the newest post on the author's own blog, then. url: "" if unknown."""

    title: str
    url: str


class BodyAnswer(Struct, frozen=True, array_like=True):
    """What a comment answers from its paragraph number `paragraph` (0-based) on.

    post: post.id. edge: as in post.edge. sure: "certain", "likely" or "guess". note: why, as a message; says: what
    stands for %(name)s in it. anchor: number of the paragraph of `post` that is quoted, -1 if none is.
    """

    post: int
    edge: str
    sure: str
    paragraph: int
    note: str
    anchor: int
    says: str = ""


class BodyCitation(Struct, frozen=True, array_like=True):
    """Words in the paragraph `paragraph` that somebody else wrote first. post: post.id of where, 0 if that is not here.
    name: whom the text names as their author, "" if nobody. sure: as in BodyAnswer. note: why, as a
    message, in which %(name)s is that name.
    """

    paragraph: int
    post: int
    name: str
    sure: str
    note: str


class Body(Struct, frozen=True, omit_defaults=True):
    """text: spans; a mention's target is an account number in decimal or "". addressed: account numbers. boosted:
    account number.

    Of articles and comments instead of text: title, and content, in HTML ("html", untrusted: whoever shows it cleans
    it) or Markdown; None if only the title of an article is known. tags: of an article. answers: all that a comment
    answers, where there is more to say than post.parent and post.edge do. copies: how many more of it there were.
    """

    text: tuple[Span, ...] = ()
    addressed: tuple[int, ...] = ()
    boosted: int = 0
    media: tuple[BodyMedia, ...] = ()
    versions: tuple[BodyVersion, ...] = ()
    lang: str = ""
    app: str = ""
    sensitive: bool = False
    whole: bool = True
    likes: int = 0
    boosts: int = 0
    title: str = ""
    content: Content | None = None
    tags: tuple[str, ...] = ()
    trailer: BodyTrailer | None = None
    answers: tuple[BodyAnswer, ...] = ()
    citations: tuple[BodyCitation, ...] = ()
    copies: int = 0


encode = msgspec.json.Encoder().encode
decode = msgspec.json.Decoder(Body).decode
