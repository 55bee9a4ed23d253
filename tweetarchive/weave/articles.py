"""Between the first pass and the second: each article with what was said under it is put in order and understood.

One article at a time, so that memory does not grow with the blog. What may not be shown is taken out, copies are
folded, plugins' lines are cut off, everything gets its place in time, and then who answers whom is read from parents
and from the words themselves. Whatever is not to be shown is counted here; what is, where it is written.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from tweetarchive.album.spool import Spool, Spooled
from tweetarchive.markup.forms import as_html
from tweetarchive.markup.plain import paragraphs
from tweetarchive.records import AccountRef, Content, Post, PostRef, Precision, Provenance, Visibility
from tweetarchive.weave import sums as why
from tweetarchive.weave.addressing import understand
from tweetarchive.weave.commenters import SERVICE
from tweetarchive.weave.hygiene import cut_trailer, fold
from tweetarchive.weave.merge import merge_told
from tweetarchive.weave.placing import parents_of, places
from tweetarchive.weave.plain import one_line
from tweetarchive.weave.said import Citation, Said
from tweetarchive.weave.sources import Elsewhere
from tweetarchive.weave.speakers import Speakers
from tweetarchive.weave.sums import Sums
from tweetarchive.weave.woven import Woven, decode, encode

OPENING = 200
UNTOLD = -1
"""`Woven.source` of a mere place: no source told of it, but something stands below it."""

NO_WORDS = Content("plain", "")

Under = dict[str, Woven]
"""What stands under one article, by its native id."""


class Articles:
    """Puts the articles of one spool in order. saved: sources that anybody could have saved, by index."""

    def __init__(self, spool: Spool, speakers: Speakers, saved: frozenset[int], sums: Sums) -> None:
        self._spool = spool
        self._speakers = speakers
        self._saved = saved
        self._sums = sums

    def settle(self) -> frozenset[str]:
        """Put everything in order. Returns the native ids of the articles that can be shown."""
        elsewhere = Elsewhere()
        kept = [article for article in _tidily(self._spool.articles()) if self._tidy(article, elsewhere)]
        return frozenset(article for article in _tidily(kept) if self._understand(article, elsewhere))

    # --- what is there -----------------------------------------------------------------------------------------------

    def _tidy(self, article: str, elsewhere: Elsewhere) -> bool:
        """Leave in the spool what is shown of one article, and the places that hold it together. False: nothing is."""
        under = {row.group: _in_html(decode(row.payload)) for row in self._spool.of_article(article)}
        top = under.pop(article, None) or _missing(article, under)
        if reason := _unshowable(top, under):
            for key, woven in ((article, top), *under.items()):
                self._set_aside(key, woven, reason)
            return False
        under, copies = self._folded(under)
        parents = parents_of({key: woven.post for key, woven in under.items()}, article, copies)
        self._keep_places(article, under, parents)
        placed = {key: woven.post for key, woven in under.items() if woven.post.kind == "comment"}
        at, found = places(top.post, placed, parents)
        self._put_back(article, at, top, "", elsewhere, False)
        for key, woven in under.items():
            place = found.get(key, woven.post.created)
            self._put_back(article, place, woven, parents.get(key, ""), elsewhere, top.gone)
        return True

    def _folded(self, under: Under) -> tuple[Under, dict[str, str]]:
        """Everything once, and copy → what it is a copy of. What is only a place is no copy of anything."""
        told = sorted(under.items(), key=lambda each: _in_order(each[1].post))
        copies = fold([self._said(woven, woven.post.created) for _, woven in told if not woven.gone])
        kept = {key: woven for key, woven in told if key not in copies}
        for copy, original in copies.items():
            kept[original] = _joined(kept[original], under[copy])
            self._sums.folded(under[copy].post.kind, under[copy].source, under[copy].told)
            self._spool.drop(SERVICE, copy)
        return kept, copies

    def _keep_places(self, article: str, under: Under, parents: dict[str, str]) -> None:
        """Of what may not be shown only that stays which something shown hangs below; what is missing gets a place."""
        needed: set[str] = set()
        for key in [key for key, woven in under.items() if not woven.gone]:
            child, parent = key, parents[key]
            while parent and parent not in needed:
                if parent not in under and not self._make_place(article, parent, under[child].post, under, parents):
                    parents[child] = ""
                    break
                needed.add(parent)
                child, parent = parent, parents[parent]
        for key in [key for key, woven in under.items() if woven.gone and key not in needed]:
            self._set_aside(key, under.pop(key), why.HIDDEN_ARTICLE)

    def _make_place(self, article: str, key: str, child: Post, under: Under, parents: dict[str, str]) -> bool:
        """A place for a comment that nobody told of, known by its answer. False if it stands somewhere else."""
        if self._spool.holds(SERVICE, key):
            return False
        author = child.reply_to.author if child.reply_to is not None and child.reply_to.native_id == key else None
        under[key] = _untold(key, "comment", child.created, author, PostRef(article))
        parents[key] = ""
        return True

    def _set_aside(self, key: str, woven: Woven, reason: str) -> None:
        if woven.source != UNTOLD:
            hidden = why.why_hidden(woven.post.visibility) if woven.gone else reason
            self._sums.aside(woven.post.kind, woven.source, woven.told, hidden)
        self._spool.drop(SERVICE, key)

    def _put_back(
        self, article: str, at: int, woven: Woven, parent: str, elsewhere: Elsewhere, first_words: bool
    ) -> None:
        """Into the spool, at its place, without a plugin's line. first_words: they are needed for a title."""
        post = msgspec.structs.replace(woven.post, reply_to=PostRef(parent) if parent else None)
        trailer = None
        if post.kind == "comment" and post.content is not None:
            content, trailer = cut_trailer(post.content, post.author.name if post.author is not None else "")
            post = msgspec.structs.replace(post, content=content)
        opening = _opening(post) if first_words or (post.kind == "article" and not post.title) else ""
        reading = msgspec.structs.replace(woven.reading, trailer=trailer, opening=opening)
        woven = msgspec.structs.replace(woven, post=post, reading=reading)
        if post.kind != "ping" and post.content is not None:
            elsewhere.add(self._said(woven, at), article)
        self._spool.replace(Spooled(post.service, post.native_id, at, encode(woven), article))

    # --- what it means -----------------------------------------------------------------------------------------------

    def _understand(self, article: str, elsewhere: Elsewhere) -> bool:
        """Write beside everything under one article what it answers. False if the article itself is not there."""
        rows = {row.group: (row, decode(row.payload)) for row in self._spool.of_article(article)}
        top_row, top = rows.pop(article)
        under = sorted(rows.values(), key=lambda each: (each[0].at, len(each[0].group), each[0].group))
        writer = self._speakers.who(top.post)
        said = [self._said(woven, row.at, writer) for row, woven in under]
        found = understand(self._said(top, top_row.at, writer), said, elsewhere)
        citations: dict[str, list[Citation]] = {}
        for citation in found.citations:
            citations.setdefault(citation.by, []).append(citation)
        for row, woven in [(top_row, top), *under]:
            key = row.group
            reading = msgspec.structs.replace(
                woven.reading,
                answers=found.answers.get(key, ()),
                citations=tuple(citations.get(key, ())),
            )
            row = row._replace(payload=encode(msgspec.structs.replace(woven, reading=reading)))
            if woven.post.kind == "ping":
                self._spool.set_apart(row)
            elif reading.answers or reading.citations:
                self._spool.replace(row)
        return not top.gone

    def _said(self, woven: Woven, at: int, writer: str = "") -> Said:
        post = woven.post
        author = self._speakers.who(post)
        return Said(
            key=post.native_id,
            content=post.content or NO_WORDS,
            author=author,
            name=post.author.name if post.author is not None else "",
            aliases=self._speakers.known_as(post),
            at=at,
            timed=post.precision is Precision.SECOND,
            ordinal=post.ordinal,
            parent="" if post.reply_to is None else post.reply_to.native_id,
            nested=post.nested,
            owner_of_article=author == writer != "",
            ping=post.kind == "ping",
            rank=int(woven.source in self._saved),
        )


# --- helpers -------------------------------------------------------------------------------------------------------


def _tidily(articles: Iterable[str]) -> Iterator[str]:
    """One after the other, and now and then what is left of texts that were read: elements that know each other, which
    nobody else throws away while the collector is off.
    """
    for number, article in enumerate(articles):
        yield article
        if not number % 16:
            gc.collect(0)


def _in_html(woven: Woven) -> Woven:
    """With its words as people saw them, once and for all."""
    if woven.post.content is None:
        return woven
    return msgspec.structs.replace(woven, post=msgspec.structs.replace(woven.post, content=as_html(woven.post.content)))


def _unshowable(top: Woven, under: Under) -> str:
    """Why an article cannot be shown with anything that is under it, "" if it can."""
    if top.source == UNTOLD:
        return ""
    if top.gone:
        return why.HIDDEN_ARTICLE
    said = any(woven.post.kind == "comment" and not woven.gone for woven in under.values())
    empty = top.post.provenance is not Provenance.OWN and top.post.content is None
    return why.NOTHING_BUT_A_TITLE if empty and not said else ""


def _missing(article: str, under: Under) -> Woven:
    """The place of an article that nobody told of, before everything that is said to stand under it."""
    return _untold(article, "article", min((woven.post.created for woven in under.values()), default=0), None, None)


def _untold(
    key: str, kind: Literal["article", "comment"], at: int, author: AccountRef | None, article: PostRef | None
) -> Woven:
    post = Post(
        service=SERVICE,
        native_id=key,
        author=author,
        created=at,
        precision=Precision.UNKNOWN,
        visibility=Visibility.UNKNOWN,
        kind=kind,
        article=article,
    )
    return Woven(post, (), UNTOLD)


def _joined(kept: Woven, copy: Woven) -> Woven:
    """What is kept, with what only its copy knew: a parent, a time, who wrote it."""
    post = merge_told([(1, kept.post), (0, msgspec.structs.replace(copy.post, native_id=kept.post.native_id))])
    reading = msgspec.structs.replace(kept.reading, copies=kept.reading.copies + 1)
    return msgspec.structs.replace(kept, post=post, reading=reading)


def _in_order(post: Post) -> tuple[int, int, int, str]:
    return (post.created, post.ordinal, len(post.native_id), post.native_id)


def _opening(post: Post) -> str:
    words = paragraphs(post.content) if post.content is not None else ()
    return one_line(next((paragraph.text for paragraph in words if not paragraph.quoted), ""), OPENING)
