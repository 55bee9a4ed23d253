"""What is left of a post that somebody hidden wrote, is named in, or is linked to from. One post at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from msgspec.structs import replace

from tweetarchive.records import AccountRef, Post, Span
from tweetarchive.weave.consent.finder import Finder
from tweetarchive.weave.consent.folding import apart, composed
from tweetarchive.weave.consent.texts import Named, masked_content, masked_spans, seen_in
from tweetarchive.weave.woven import Reading, Woven

Shown = Callable[[str, AccountRef], bool]
"""(service, whom a post names) → whether they may be named at all."""


def texts_of(woven: Woven) -> Iterator[str]:
    """All that a post says, words and addresses, in the form in which names are looked for."""
    for post in (woven.post, *woven.earlier):
        if post.text:
            yield composed("".join([span.text for span in post.text]))
            yield from (composed(span.target) for span in post.text if span.kind == "link")
            yield from (apart(span.text) for span in post.text if span.kind == "tag")
        if post.content is not None:
            yield from seen_in(post.content)
        others = (post.title, post.url, post.app, *post.hashtags, *(item.alt for item in post.media))
        yield from (composed(text) for text in others if text)
    reading = woven.reading
    yield from map(composed, (one.name for one in reading.citations))
    yield from map(composed, (one.says for one in reading.answers))
    if reading.trailer is not None:
        yield from map(composed, (reading.trailer.title, reading.trailer.url))


def nameless(finder: Finder, woven: Woven, near: Collection[int], named: Named, shown: Shown) -> Woven:
    """The post without the names of those whom `finder` knows. near: who takes part in its conversation."""
    return replace(
        woven,
        post=_post(finder, woven.post, near, named, shown),
        earlier=tuple([_post(finder, post, near, named, shown) for post in woven.earlier]),
        reading=_reading(finder, woven.reading, near),
    )


def unlinked(woven: Woven, native_id: str, theirs: bool) -> Woven:
    """The post without what leads back to where it stood. theirs: it is by somebody whom no picture may show, nor the
    program it was written with, nor the line that a plugin put under it.
    """
    post = replace(woven.post, native_id=native_id, url="")
    if not theirs:
        return replace(woven, post=post)
    earlier = tuple([replace(version, media=()) for version in woven.earlier])
    post = replace(post, media=(), app="")
    return replace(woven, post=post, earlier=earlier, reading=replace(woven.reading, trailer=None))


def _post(finder: Finder, post: Post, near: Collection[int], named: Named, shown: Shown) -> Post:
    def mask(text: str) -> str:
        return finder.masked(text, near)

    def known(span: Span) -> Span | None:
        return named(span)

    text = masked_spans(finder, post.text, near, known)
    gone = _tags(post.text) - _tags(text)
    return replace(
        post,
        text=text,
        addressed=tuple([ref for ref in post.addressed if shown(post.service, ref)]),
        mentions=tuple([ref for ref in post.mentions if shown(post.service, ref)]),
        hashtags=tuple([tag for tag in post.hashtags if tag not in gone and not finder.leads(tag, near)]),
        media=tuple([replace(item, alt=mask(item.alt)) for item in post.media]),
        title=mask(post.title),
        content=None if post.content is None else masked_content(finder, post.content, near),
        url="" if finder.leads(post.url, near) else post.url,
        app=mask(post.app),
    )


def _tags(spans: Iterable[Span]) -> set[str]:
    return {span.target for span in spans if span.kind == "tag"}


def _reading(finder: Finder, reading: Reading, near: Collection[int]) -> Reading:
    trailer = reading.trailer
    if trailer is not None:
        hides = finder.leads(trailer.url, near) or finder.leads(trailer.title, near)
        trailer = None if hides else trailer
    return replace(
        reading,
        answers=tuple([replace(one, says=finder.masked(one.says, near)) for one in reading.answers]),
        citations=tuple([replace(one, name=finder.masked(one.name, near)) for one in reading.citations]),
        trailer=trailer,
        opening=finder.masked(reading.opening, near),
    )
