"""All the texts that stand in a record, in what it means, and in what the owner wrote about somebody. Judges none."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from tweetarchive.check.told import texts_in
from tweetarchive.records import Post
from tweetarchive.weave import PersonFile


def leaves_of(payload: bytes) -> Iterator[str]:
    """Every text in a record, or all of it if it is no JSON."""
    try:
        record = msgspec.json.decode(payload)
    except (msgspec.DecodeError, RecursionError):
        yield payload.decode("utf-8", "replace")
        return
    yield from texts_in(record)


def texts_of(post: Post) -> Iterator[str]:
    """All that it says in words."""
    if post.text:
        yield "".join([span.text for span in post.text])
    if post.title:
        yield post.title
    if post.content is not None:
        yield post.content.source
    yield from (item.alt for item in post.media if item.alt)


def texts_about(file: PersonFile) -> Iterator[str]:
    """What stands in a people file: names, places, the story."""
    yield from (file.name, file.called, file.story, *file.aliases)
    yield from (circle.name for circle in file.circles)
    if file.met is not None:
        yield file.met.place
