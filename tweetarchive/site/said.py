"""Articles of blogs and comments on them as templates see them: titles and words, and what is understood of those.

The words themselves are handed on as they came; a theme makes them safe.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, cast

from tweetarchive.album.body import Body, BodyCitation
from tweetarchive.album.reader import Album
from tweetarchive.album.rows import PostRow, ThreadRow
from tweetarchive.site import urls
from tweetarchive.site.bounded import Bounded
from tweetarchive.site.moments import Clock
from tweetarchive.site.outline import Outline
from tweetarchive.site.people import People
from tweetarchive.site.views import Answer, Citation, Content, Elsewhere, Named, PostView, Reference

_Kind = Literal["article", "comment"]
_Format = Literal["html", "markdown"]

REMEMBERED = 256
"""Conversations kept by number: all comments of a page ask for the same one."""


class Said:
    """Makes views of what was said on blogs. references: post number → reference. originals: say where it stood."""

    def __init__(
        self,
        album: Album,
        people: People,
        clock: Clock,
        outline: Outline,
        references: Mapping[int, Reference | None],
        originals: bool,
    ) -> None:
        self._album = album
        self._people = people
        self._clock = clock
        self._outline = outline
        self._references = references
        self._originals = originals
        self._threads: Bounded[int, ThreadRow | None] = Bounded(album.thread, REMEMBERED)

    def view(self, row: PostRow, body: Body) -> PostView:
        """An article or a comment as templates see it. body: that of the row, decoded."""
        thread = None if row.thread is None else self._threads[row.thread]
        return PostView(
            id=row.key,
            kind=cast(_Kind, row.kind),
            author=self._people.account(row.account),
            at=self._clock.moment(row.at, row.exact, row.day),
            reply_to=None if row.parent is None else self._references[row.parent],
            edge=row.edge,
            path=self._outline.home(row),
            thread=urls.thread(row.thread_key) if row.thread_key else "",
            url=urls.web(row.url) if self._originals else "",
            lang=body.lang,
            service=row.service,
            whole=body.whole,
            title=body.title,
            content=None if body.content is None else Content(cast(_Format, body.content.format), body.content.source),
            tags=body.tags,
            under=Named(thread.title, urls.thread(thread.key)) if thread and row.kind == "comment" else None,
            answers=self._answers(body, thread.root if thread else 0),
            citations=tuple([self._citation(each) for each in body.citations]),
            latest=None if body.trailer is None else Elsewhere(body.trailer.title, urls.web(body.trailer.url)),
        )

    def _answers(self, body: Body, article: int) -> tuple[Answer, ...]:
        """Each post once, at the first place where it is answered."""
        found: dict[int, Answer] = {}
        for each in body.answers:
            if each.post not in found and (to := self._references[each.post]) is not None:
                found[each.post] = Answer(to, each.post == article, each.edge, each.sure, each.note, each.says)
        return tuple(found.values())

    def _citation(self, citation: BodyCitation) -> Citation:
        source = self._references[citation.post] if citation.post else None
        row = self._album.post(citation.post) if source is not None else None
        told = self._threads[row.thread] if row is not None and row.thread is not None else None
        return Citation(citation.name, source, told.title if told else "", citation.sure, citation.note)
