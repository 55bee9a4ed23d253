"""What was said under an article, as understanding needs it, and what is understood from it.

Data only. One `Said` is the article, a comment or a ping; an `Answer` is an edge from a comment to what it answers, a
`Citation` one from words to whoever wrote them first.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from tweetarchive.records import Content

Why = Literal["explicit", "nested", "addressed", "quoted", "default"]
Sure = Literal["certain", "likely", "guess"]


class Said(Struct, frozen=True, kw_only=True):
    """An article, a comment or a ping.

    key: the post's native id. author: the account's key, "" unknown. name: as displayed, "" unknown. aliases: other
    things the author may be called (handles, host of their page; never an e-mail address).
    at: Unix seconds; `timed` only if known to the minute, else it just keeps the order. ordinal: 1-based place on the
    page, 0 unknown. parent: key of what it answers, if the source says so; `nested` if only the place of the markup
    does. owner_of_article: by the author of the article. rank: of two copies of one comment, that of the lower rank
    is kept: 0 for the system's own export, higher for pages and pasted text.
    """

    key: str
    content: Content
    author: str = ""
    name: str = ""
    aliases: tuple[str, ...] = ()
    at: int = 0
    timed: bool = True
    ordinal: int = 0
    parent: str = ""
    nested: bool = False
    owner_of_article: bool = False
    ping: bool = False
    rank: int = 0


class Answer(Struct, frozen=True):
    """What a comment answers, from its paragraph number `paragraph` (0-based) on.

    target: key of a comment, "" for the article. note: why, one of `notes`; says: what stands for %(name)s in it.
    anchor: number of the target's paragraph that is quoted, -1 if none is.
    """

    target: str
    why: Why
    sure: Sure
    paragraph: int = 0
    note: str = ""
    anchor: int = -1
    says: str = ""


class Citation(Struct, frozen=True):
    """Words in paragraph `paragraph` of `by` that are somebody else's: not a reply, but not the author's own either.

    source: key of what they were taken from, "" if that is not at hand; thread: key of the article it stands under.
    name: whom the text names as their author, as fully as the text has the name, "" if nobody.
    note: why, one of `notes`, in which %(name)s is that name.
    """

    by: str
    paragraph: int
    source: str = ""
    thread: str = ""
    name: str = ""
    sure: Sure = "likely"
    note: str = ""


class Understood(Struct, frozen=True):
    """What came of reading one article with its comments. answers: at least one for each comment, by its key, in the
    order of the text; the first is the main one. citations: in the order of the texts.
    """

    answers: dict[str, tuple[Answer, ...]]
    citations: tuple[Citation, ...] = ()
