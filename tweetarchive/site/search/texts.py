"""All that somebody can read of a post, as plain text: what it is found by, and what a result says."""

from __future__ import annotations

from collections.abc import Iterator

from tweetarchive.album.body import Body
from tweetarchive.markup.plain import paragraphs
from tweetarchive.records import Content, Span
from tweetarchive.site.urls import host


def texts(body: Body) -> Iterator[str]:
    """Its title and words, those of its pictures, its hashtags. Pieces of a text come joined: one may part a word."""
    if body.title:
        yield body.title
    if body.text:
        yield "".join([_said(span) for span in body.text])
    if body.content is not None:
        yield plain(body.content)
    for media in body.media:
        if media.alt:
            yield media.alt
    yield from body.tags


def plain(content: Content) -> str:
    """Marked-up words without their markup, a paragraph a line."""
    return "\n".join([paragraph.text for paragraph in paragraphs(content)])


def _said(span: Span) -> str:
    """Of a link its host: the rest of an address is no words."""
    return f" {host(span.target)} " if span.kind == "link" else span.text
