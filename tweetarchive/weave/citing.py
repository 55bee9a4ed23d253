"""Quotes of what nobody said under the same article → whose words they are.

Somebody quotes yesterday's comment in today's post: its source is looked for under all other articles, and where it is
not at hand, the text itself may say whose words follow. A citation is no reply.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tweetarchive.weave import notes
from tweetarchive.weave.quoting import Piece, fullest
from tweetarchive.weave.said import Citation, Said, Sure
from tweetarchive.weave.sources import Elsewhere


class Citing:
    """Looks for sources outside of one conversation. thread: key of its article, post: that article's paragraphs."""

    def __init__(self, thread: str, post: Sequence[str], elsewhere: Elsewhere | None) -> None:
        self._thread = thread
        self._post = post
        self._elsewhere = elsewhere

    def found(self, said: Said, quotes: Iterable[Piece]) -> list[Citation]:
        """Whose words these quotes in `said` are, as far as that can be told."""
        return [citation for quote in quotes if (citation := self._citation(said, quote))]

    def _citation(self, said: Said, quote: Piece) -> Citation | None:
        before = said.at if said.timed else 0
        name = fullest(quote.name, self._post)
        source = self._elsewhere.find(quote.text, before, self._thread) if self._elsewhere else None
        if source:
            note = notes.COMMENT_ELSEWHERE if source[0] != source[1] else notes.POST_ELSEWHERE
            return Citation(said.key, quote.paragraph, *source, name, "likely", note)
        if name and quote.kind != "span":
            sure: Sure = "likely" if quote.kind == "block" else "guess"
            return Citation(said.key, quote.paragraph, "", "", name, sure, notes.SAYS_WHOSE)
        return None
