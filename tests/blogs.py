"""A small blog for tests, as importers would tell of it: facts handed to weaving, no export and no archive involved."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

import msgspec

from tweetarchive.album import body
from tweetarchive.album.writer import AlbumWriter
from tweetarchive.commenting.addresses import SERVICE, article_id, comment_id
from tweetarchive.commenting.commenters import commenter, described
from tweetarchive.records import (
    Account,
    AccountRef,
    Content,
    Meant,
    Post,
    PostRef,
    Provenance,
    Span,
    Visibility,
)
from tweetarchive.weave import Gate, PersonFile, Source, WeaveReport, weave

NOON = 1_226_145_600  # 8 November 2008
SITE = "b.example"
FRIVOLOUS = "https://b.example/2008/11/frivolous/"
AMBER = commenter(SITE, account="wordpress:b.example:2", name="Amber Nowak")


def who(name: str = "", *, email: str = "", url: str = "", account: str = "") -> tuple[AccountRef, Account]:
    """A commenter, and what else their comment tells of them."""
    ref = commenter(SITE, account=account, email=email, url=url, name=name, comment=f"?{name}")
    return ref, described(ref, email=email, url=url)


NANCY, NANCY_TOO = who("Nancy S", email="n@x.example", url="http://nancy.example")
BEA, BEA_TOO = who("Bea R", email="bea@x.example")


def article(
    url: str = FRIVOLOUS,
    words: str | None = "First.\n\nSecond.",
    *,
    title: str = "Frivolous",
    author: AccountRef = AMBER,
    at: int = NOON,
    **more: Any,
) -> Post:
    fields: dict[str, Any] = {
        "service": SERVICE,
        "native_id": article_id(url),
        "author": author,
        "created": at,
        "visibility": Visibility.PUBLIC,
        "provenance": Provenance.EMBEDDED if words is None else Provenance.OWN,
        "kind": "article",
        "title": title,
        "content": None if words is None else Content("wordpress", words),
        "url": url,
    }
    return Post(**{**fields, **more})


def comment(
    local: str,
    author: AccountRef,
    words: str,
    after: int = 60,
    *,
    under: Post | None = None,
    answers: str = "",
    **more: Any,
) -> Post:
    """The comment `local` ("c31"), so many seconds after its article. answers: local id of its parent."""
    top = under or article()
    to = PostRef(comment_id(top.native_id, answers)) if answers else None
    fields: dict[str, Any] = {
        "service": SERVICE,
        "native_id": comment_id(top.native_id, local),
        "author": author,
        "created": top.created + after,
        "visibility": Visibility.PUBLIC,
        "kind": "comment",
        "article": PostRef(top.native_id),
        "reply_to": to,
        "content": Content("wordpress", words),
    }
    return Post(**{**fields, **more})


def ping(local: str, title: str, url: str, excerpt: str, after: int = 90, *, under: Post | None = None) -> Post:
    top = under or article()
    return Post(
        service=SERVICE,
        native_id=comment_id(top.native_id, local),
        author=AccountRef(),
        created=top.created + after,
        visibility=Visibility.PUBLIC,
        kind="ping",
        title=title,
        article=PostRef(top.native_id),
        content=Content("html", excerpt),
        url=url,
    )


def tweet(author: AccountRef, at: int, text: str = "", link: str = "", **more: Any) -> Post:
    spans = (Span("text", text), *((Span("link", "b.example/…", link),) if link else ()))
    fields: dict[str, Any] = {
        "service": "twitter",
        "native_id": str(400 + at - NOON),
        "author": author,
        "created": at,
        "visibility": Visibility.PUBLIC,
        "text": spans,
    }
    return Post(**{**fields, **more})


def blog(
    facts: Iterable[Meant],
    slug: str | None = None,
    *,
    service: str = "wordpress",
    belongs: Literal["site", "nobody"] = "site",
    site: str = SITE,
) -> Source:
    """The export of a blog, or (belongs: "nobody") a page that somebody saved."""
    told = tuple(facts)
    return Source(service, site, site, "A blog", slug, 0, lambda: iter(told), belongs=belongs)


def twitter(who: AccountRef, facts: Iterable[Meant], slug: str | None = None) -> Source:
    told = tuple(facts)
    return Source("twitter", who.native_id, who.handle, who.name, slug, 0, lambda: iter(told))


class Woven:
    """A woven album, asked with plain SQL."""

    def __init__(self, path: Path, report: WeaveReport) -> None:
        self.path = path
        self.report = report
        self.db = sqlite3.connect(path)

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return self.db.execute(sql, values).fetchall()

    def edges(self) -> dict[str, tuple[str, str]]:
        """Of everything that answers something: the end of its key → (end of its parent's, why)."""
        rows = self.rows("SELECT p.key, q.key, p.edge FROM post p JOIN post q ON q.id = p.parent")
        return {_end(key): (_end(parent), edge) for key, parent, edge in rows}

    def body(self, end: str) -> body.Body:
        ((found,),) = self.rows("SELECT body FROM post WHERE key LIKE ?", f"%{end}")
        return body.decode(found)

    def sums(self, kind: str = "comment") -> tuple[int, int, int, dict[str, int]]:
        """(told, shown, folded, why set aside) of all sources together; every source's own sum is checked, too."""
        told, shown, folded = 0, 0, 0
        aside: dict[str, int] = {}
        for of in self.report.sums:
            assert of.told == of.shown + of.folded + sum(of.aside.values()), of
            if of.kind == kind:
                told, shown, folded = told + of.told, shown + of.shown, folded + of.folded
                for why, count in of.aside.items():
                    aside[why] = aside.get(why, 0) + count
        return told, shown, folded, aside

    def dump(self) -> list[str]:
        return list(self.db.iterdump())


class Weaver:
    """Weaves albums into a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = itertools.count()

    def __call__(
        self,
        *sources: Source,
        files: Mapping[str, PersonFile] | None = None,
        gate: Gate | None = None,
        replies: Mapping[str, str] | None = None,
        zone: str = "UTC",
    ) -> Woven:
        path = self._folder / f"album-{next(self._numbers)}.db"
        with AlbumWriter(path) as writer:
            report = weave(
                sources,
                files or {},
                writer,
                owner="amber",
                gate=gate or Gate(),
                zone=ZoneInfo(zone),
                blobs=lambda service, owner, key: None,
                meta={},
                on_progress=lambda stage, done: None,
                replies=replies,
            )
        return Woven(path, report)


def _end(key: str) -> str:
    """ "blog-b.example_2008_11_frivolous.c31" → "c31"; an article's or a tweet's key stays whole."""
    return key.rpartition(".")[2] if key.startswith("blog-") and "." in key.partition("_")[2] else key


def changed(post: Post, **more: Any) -> Post:
    return msgspec.structs.replace(post, **more)
