"""What a post says, as the album keeps it: spans with account numbers, pictures by hash, earlier wordings.

Notes which accounts and files are needed by something that is shown; everything else stays in the archive.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import msgspec

from tweetarchive.album.body import Body, BodyMedia, BodyVersion
from tweetarchive.album.writer import AlbumWriter
from tweetarchive.records import AccountRef, Post, Span
from tweetarchive.unseen import named
from tweetarchive.weave.accounts import AccountBook
from tweetarchive.weave.woven import Woven


class Picture(NamedTuple):
    """A stored file of an export, as the archive knows it. path is inside the archive folder."""

    sha256: str
    path: str
    size: int
    media_type: str


Blobs = Callable[[str, str, str], Picture | None]
"""(service, owner's native id, key) → the stored file, None if the export lacked it."""


class Bodies:
    """Makes the bodies of one album's posts. used: numbers of the accounts that they name.

    owners: (service, native id) of each source, whose stored files its posts may show.
    """

    def __init__(self, writer: AlbumWriter, book: AccountBook, owners: list[tuple[str, str]], blobs: Blobs) -> None:
        self.blobs = blobs
        self.used: set[int] = set()
        self._writer = writer
        self._book = book
        self._owners = owners
        self._kept: set[str] = set()

    def body(self, woven: Woven) -> Body:
        """The words, pictures and earlier wordings of one post."""
        post = woven.post
        return Body(
            text=self._spans(post.service, post.text),
            addressed=tuple(self._numbers(post.service, post.addressed)),
            boosted=self._boosted(post),
            media=tuple(self._media(post, woven.source)),
            versions=tuple(
                BodyVersion(version.created, self._spans(version.service, version.text)) for version in woven.earlier
            ),
            lang=post.lang,
            app=named(post.app),
            sensitive=post.sensitive,
            whole=post.whole,
            likes=post.likes,
            boosts=post.boosts,
        )

    def _spans(self, service: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        if all(span.kind != "mention" for span in spans):
            return spans
        return tuple(
            msgspec.structs.replace(span, target=self._mentioned(service, span)) if span.kind == "mention" else span
            for span in spans
        )

    def _mentioned(self, service: str, span: Span) -> str:
        number = self._book.find(service, span.target) if span.target else None
        if number is None:
            number = self._book.find(service, span.text.lower())
        if number is None:
            return ""
        self.used.add(number)
        return str(number)

    def _numbers(self, service: str, refs: tuple[AccountRef, ...]) -> list[int]:
        numbers = [self._book.number(service, ref) for ref in refs]
        self.used.update(numbers)
        return numbers

    def _boosted(self, post: Post) -> int:
        return self._numbers(post.service, (post.boost_of.author,))[0] if post.boost_of is not None else 0

    def _media(self, post: Post, source: int) -> list[BodyMedia]:
        found = []
        for item in post.media:
            picture = self.blobs(*self._owners[source], item.key) if item.key else None
            self.keep(picture)
            found.append(
                BodyMedia(item.kind, picture.sha256 if picture else "", named(item.alt), item.width, item.height)
            )
        return found

    def keep(self, picture: Picture | None) -> None:
        """Note, once, that the site needs this file."""
        if picture is not None and picture.sha256 not in self._kept:
            self._kept.add(picture.sha256)
            name = picture.path.rsplit("/", 1)[-1]
            self._writer.insert("media", (name, picture.sha256, picture.path, picture.media_type, picture.size))
