"""Flat comments → who answers whom.

A parent that the source tells of is kept. Everywhere else only the words can say it.
"""

from __future__ import annotations

from collections.abc import Sequence

from tweetarchive.weave.quoting import Elsewhere
from tweetarchive.weave.said import Answer, Said, Understood


def understand(article: Said, comments: Sequence[Said], elsewhere: Elsewhere | None = None) -> Understood:
    """What every comment under `article` answers, and whose words it and the article repeat.

    comments: all of one article, folded, trailers cut, in the order of time. elsewhere: what was said under all
    articles, to find the source of quotes that are from none of these.
    """
    return Understood(answers={said.key: (_answer(said),) for said in comments})


def answers(article: Said, comments: Sequence[Said]) -> dict[str, tuple[Answer, ...]]:
    """Only the answers of `understand`."""
    return understand(article, comments).answers


def _answer(said: Said) -> Answer:
    if said.parent:
        return Answer(said.parent, "nested" if said.nested else "explicit", "certain")
    return Answer("", "default", "likely")
