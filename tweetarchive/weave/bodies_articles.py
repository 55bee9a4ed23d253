"""What an article or comment says, as the album keeps it, and what was understood of it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from tweetarchive.album.body import Body, BodyAnswer, BodyCitation, BodyTrailer
from tweetarchive.commenting.addresses import canonical
from tweetarchive.weave.plain import one_line
from tweetarchive.weave.woven import Woven

MAX_TITLE = 300
MAX_TAGS = 50

_TOLD_BY_EDGE = frozenset({"explicit", "nested", "default"})
"""Answers that need no other word than `post.edge`, if they are the only ones."""


def article_body(body: Body, woven: Woven, ids: Mapping[str, int], corrected: bool) -> Body:
    """`body` with what is special to articles and comments. ids: native id → post.id of all that are shown. corrected:
    the owner said what it answers, so that what the program thought is of no interest.
    """
    post, reading = woven.post, woven.reading
    trailer = reading.trailer
    home = ids.get(post.article.native_id, 0) if post.article is not None else 0
    answers = [
        BodyAnswer(target, answer.why, answer.sure, answer.paragraph, answer.note, answer.anchor, one_line(answer.says))
        for answer in reading.answers
        if (target := ids.get(answer.target, 0) if answer.target else home)
    ]
    plain = len(answers) < 2 and all(answer.edge in _TOLD_BY_EDGE for answer in answers)
    return msgspec.structs.replace(
        body,
        title=one_line(post.title, MAX_TITLE),
        content=post.content,
        tags=tuple(one_line(tag) for tag in post.hashtags[:MAX_TAGS]) if post.kind == "article" else (),
        trailer=None if trailer is None else BodyTrailer(one_line(trailer.title, MAX_TITLE), web_address(trailer.url)),
        answers=() if plain or corrected else tuple(answers),
        citations=tuple(
            BodyCitation(one.paragraph, ids.get(one.source, 0), one_line(one.name), one.sure, one.note)
            for one in reading.citations
        ),
        copies=reading.copies,
    )


def web_address(url: str) -> str:
    """`url` if it is an address of a web page, else "": a link in a comment may be anything."""
    return url.strip() if canonical(url) else ""
