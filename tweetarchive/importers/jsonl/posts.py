"""A line that is a post, an article, a comment or a ping → what it means.

Must not decide what is shown: a visibility that is missing or that nobody knows is unknown, and that is not shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

from ...commenting.addresses import SERVICE, article_id, comment_id, site_of
from ...commenting.commenters import commenter
from ...records import (
    AccountRef,
    Content,
    Meant,
    Media,
    Post,
    PostRef,
    Precision,
    Provenance,
    Span,
    Visibility,
)
from .fields import Record, Unusable, account_of, count, items, moment, needed, one_of, safe_id, truth, words
from .finding import leading_handles, runs_of

FORMATS = ("html", "wordpress", "breaks", "markdown", "plain")


def post_of(record: Record, service: str, as_of: int) -> list[Meant]:
    """The post. What belongs to blogs is of the service "blog", whoever tells of it. Raises Unusable."""
    kind = cast(Literal["post", "article", "comment", "ping"], record["type"])
    if kind == "post":
        if service == SERVICE:
            raise Unusable(
                'is a post of "blog", where only articles, comments and pings are: it needs its own "service"'
            )
        return [_post(record, service, as_of)]
    url = words(record, "url", 5000)
    article = None if kind == "article" else _article(record)
    if article is None:
        native_id = _given(record) or article_id(url)
        if not native_id:
            raise Unusable('has neither "id" nor the address of its page in "url"')
    else:
        native_id = safe_id(needed(record, "id"))
        if not native_id.startswith(f"{article.native_id}."):
            native_id = comment_id(article.native_id, native_id)
    created, precision = (0, Precision.UNKNOWN) if record.get("at") is None else _created(record)
    return [
        Post(
            kind=kind,
            native_id=native_id,
            author=_writer(record, native_id, article, url),
            created=created,
            precision=precision,
            title=words(record, "title", 5000),
            content=_content(record),
            article=article,
            reply_to=_parent(record, article),
            **_common(record, SERVICE, as_of),
        )
    ]


def file_in(name: str) -> str:
    """What a picture is called among the files under media/; "" for none."""
    return name.removeprefix("./").removeprefix("media/")


def _post(record: Record, service: str, as_of: int) -> Post:
    created, precision = _created(record)
    addressed, text, mentions = _text(record)
    return Post(
        native_id=safe_id(needed(record, "id")),
        author=None if record.get("author") is None else account_of(record["author"], "author"),
        created=created,
        precision=precision,
        text=text,
        addressed=addressed,
        mentions=mentions,
        reply_to=_ref(record.get("reply_to"), "reply_to"),
        boost_of=_ref(record.get("boost_of"), "boost_of"),
        edit_ids=tuple(safe_id(needed({"edit_ids": each}, "edit_ids")) for each in items(record, "edit_ids")),
        **_common(record, service, as_of, text),
    )


def _common(record: Record, service: str, as_of: int, text: tuple[Span, ...] = ()) -> dict[str, Any]:
    """What posts of every kind may have."""
    visibility = words(record, "visibility").strip().lower()
    named = [words({"hashtags": each}, "hashtags", 500).removeprefix("#") for each in items(record, "hashtags")]
    if record.get("hashtags") is None:
        named = list(dict.fromkeys(run.target for run in text if run.kind == "tag"))
    return {
        "service": service,
        "visibility": Visibility(visibility) if visibility in set(Visibility) else Visibility.UNKNOWN,
        "provenance": Provenance(one_of(record, "provenance", tuple(Provenance), "own")),
        "hashtags": tuple(tag for tag in named if tag),
        "media": tuple(_media(each) for each in items(record, "media")),
        "nested": truth(record, "nested"),
        "ordinal": count(record, "ordinal"),
        "quote": _ref(record.get("quote"), "quote"),
        "whole": truth(record, "whole", True),
        "sensitive": truth(record, "sensitive"),
        "lang": words(record, "lang", 100),
        "app": words(record, "app", 500),
        "url": words(record, "url", 5000),
        "likes": count(record, "likes"),
        "boosts": count(record, "boosts"),
        "as_of": as_of,
    }


def _created(record: Record) -> tuple[int, Precision]:
    created, precision = moment(record, "at")
    said = one_of(record, "precision", tuple(Precision), "")
    return created, Precision(said) if said else precision


# --- words ---------------------------------------------------------------------------------------------------------


def _text(record: Record) -> tuple[tuple[AccountRef, ...], tuple[Span, ...], tuple[AccountRef, ...]]:
    """(whom it addresses, its runs, everybody it names). What the line lists itself is not looked for."""
    given = record.get("text")
    addressed = tuple(account_of(each, "addressed") for each in items(record, "addressed"))
    if isinstance(given, list):
        runs = tuple(_run(each) for each in items(record, "text"))
    else:
        text = words(record, "text")
        if record.get("addressed") is None:
            addressed, text = leading_handles(text)
        runs = runs_of(text)
    if record.get("mentions") is not None:
        return addressed, runs, tuple(account_of(each, "mentions") for each in items(record, "mentions"))
    found = [AccountRef(run.target, run.text.removeprefix("@")) for run in runs if run.kind == "mention"]
    mentions = {ref.native_id or f"@{ref.handle.lower()}": ref for ref in (*found, *addressed)}
    return addressed, runs, tuple(mentions.values())


def _run(value: Any) -> Span:
    """A run: {"text": …}, {"mention": "@Nancy", "id": …}, {"tag": "#tea"}, {"link": shown, "to": address} …"""
    if isinstance(value, str):
        return Span("text", value)
    if not isinstance(value, Mapping):
        raise Unusable('has something in "text" that is no run of text')
    if value.get("mention") is not None:
        return Span("mention", words(value, "mention"), words(value, "id", 500))
    if value.get("tag") is not None:
        return Span("tag", words(value, "tag"), words(value, "to", 500) or words(value, "tag").lstrip("#＃"))
    if value.get("link") is not None:
        return Span("link", words(value, "link"), words(value, "to", 5000) or words(value, "link"))
    for kind in _STYLES:
        if value.get(kind) is not None:
            return Span(kind, words(value, kind))
    raise Unusable('has in "text" a run that is neither text, mention, tag, link, bold nor italic')


_STYLES: tuple[Literal["text", "bold", "italic"], ...] = ("text", "bold", "italic")


def _content(record: Record) -> Content | None:
    html = words(record, "html")
    if html:
        return Content("html", html)
    value = record.get("content")
    if value is None:
        return None
    if isinstance(value, str):
        return Content("plain", value)
    if not isinstance(value, Mapping):
        raise Unusable('has no words in "content"')
    form = one_of(value, "format", FORMATS, "plain")
    return Content(form, words(value, "source"))  # type: ignore[arg-type]  # of the five


def _media(value: Any) -> Media:
    if isinstance(value, str):
        return Media(kind="photo", key=file_in(value))
    if not isinstance(value, Mapping):
        raise Unusable('has something in "media" that is no picture or film')
    kind = one_of(value, "kind", ("photo", "video", "gif"), "photo")
    return Media(
        kind=kind,  # type: ignore[arg-type]  # of the three
        key=file_in(words(value, "file", 500)),
        url=words(value, "url", 5000),
        alt=words(value, "alt", 20_000),
        width=min(count(value, "width"), 10**6),
        height=min(count(value, "height"), 10**6),
        duration_ms=count(value, "duration_ms"),
    )


# --- what it points to ----------------------------------------------------------------------------------------------


def _ref(value: Any, name: str) -> PostRef | None:
    """Another post: its id, or an object of id and author."""
    if value is None:
        return None
    if isinstance(value, Mapping):
        native_id = words(value, "id", 500)
        return PostRef(safe_id(native_id) if native_id else "", account_of(value.get("author"), "author"))
    return PostRef(safe_id(needed({name: value}, name)))


def _given(record: Record) -> str:
    """The id of an article as it is called; an address names it, too."""
    native_id = words(record, "id", 5000).strip()
    return article_id(native_id) or (safe_id(native_id) if native_id else "")


def _article(record: Record) -> PostRef:
    value = record.get("article")
    ref = _ref(value if isinstance(value, Mapping) else None, "article")
    if ref is not None and ref.native_id:
        return ref
    said = needed(record, "article", 5000)
    return PostRef(article_id(said) or safe_id(said))


def _parent(record: Record, article: PostRef | None) -> PostRef | None:
    """What a comment answers, by the id that its line gives; that of its article is no parent of its own."""
    ref = _ref(record.get("reply_to"), "reply_to")
    if ref is None or article is None or ref.native_id.startswith(f"{article.native_id}."):
        return ref
    if ref.native_id == article.native_id:
        return None
    return PostRef(comment_id(article.native_id, ref.native_id), ref.author)


def _writer(record: Record, native_id: str, article: PostRef | None, url: str) -> AccountRef | None:
    """Who wrote it. Without an id or a handle a commenter is told apart by the name, as everywhere. One who is said to
    be nobody, null or {}, stays that.
    """
    ref = account_of(record.get("author"), "author")
    if ref.native_id or ref.handle:
        return ref
    if "author" in record and not ref.name:
        return None if record["author"] is None else ref
    site = site_of(url) or (article.native_id if article else native_id).partition("_")[0]
    if article is None and not ref.name:
        return AccountRef(f"site:{site}", "", site)
    return commenter(site, name=ref.name, comment=native_id)
