"""What was meant → a line of our own format, from which the importer `jsonl` reads the same again.

docs/jsonl.md describes the lines. Must not decide what is written.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec

from tweetarchive.records import (
    Account,
    AccountRef,
    Follow,
    HandleChange,
    Like,
    Media,
    Post,
    PostRef,
    Precision,
    Provenance,
    Raw,
    Span,
)

VERSION = 1

Line = dict[str, Any]
FileOf = Callable[[str], str]
"""Key of a picture or film → what its file is called under media/; "" if there is none."""

_encode = msgspec.json.Encoder().encode


def header(
    service: str,
    account: AccountRef,
    generated: int,
    *,
    belongs: str = "account",
    whose: str = "",
) -> Line:
    """The first line. generated: Unix seconds, 0 unknown."""
    line: Line = {"tweetarchive": VERSION, "service": service, "account": ref(account)}
    _add(line, generated=moment(generated) if generated else "", whose=whose)
    _add(line, belongs="" if belongs == "account" else belongs)
    return line


def packed(line: Mapping[str, Any]) -> bytes:
    """The line as bytes, with its end."""
    return _encode(line) + b"\n"


def line_of(meant: Post | Account | HandleChange | Like | Follow, service: str, as_of: int, file_of: FileOf) -> Line:
    """service, as_of: what the first line says, so that other lines need not."""
    line = _lines(meant, file_of)
    _add(line, service="" if meant.service in (service, line["type"] in UNDER and "blog") else meant.service)
    if isinstance(meant, Post | Account) and meant.as_of != as_of:
        line["as_of"] = moment(meant.as_of) if meant.as_of else 0
    return line


def kept(raw: Raw) -> Line:
    """A record as its service gave it."""
    line: Line = {"type": "kept", "kind": raw.kind, "id": raw.native_id}
    try:
        line["record"] = raw.payload.decode("utf-8")
    except UnicodeDecodeError:
        line["base64"] = base64.b64encode(raw.payload).decode()
    return line


def moment(seconds: int) -> str:
    """ "2012-05-19T20:15:00Z"."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def ref(account: AccountRef) -> Line:
    """An account as a line names it."""
    line: Line = {}
    _add(line, id=account.native_id, handle=account.handle, name=account.name)
    return line


def run(span: Span) -> Line:
    """A run of text."""
    line: Line = {span.kind: span.text}
    _add(line, **{"id" if span.kind == "mention" else "to": span.target})
    return line


UNDER = ("article", "comment", "ping")
"""Types of lines that are of the service "blog", whoever tells of them."""


def _lines(meant: Post | Account | HandleChange | Like | Follow, file_of: FileOf) -> Line:
    match meant:
        case Post():
            return _post(meant, file_of)
        case Account():
            return _account(meant, file_of)
        case HandleChange():
            line: Line = {"type": "handle", "id": meant.native_id, "old": meant.old, "new": meant.new}
            return line | {"at": moment(meant.at)}
        case Like():
            line = {"type": "like", "id": meant.native_id}
            _add(line, text=meant.text, at=moment(meant.at) if meant.at else "")
            return line
        case Follow():
            return {"type": "follow", "id": meant.native_id, "direction": meant.direction}


def _account(account: Account, file_of: FileOf) -> Line:
    line: Line = {"type": "account"}
    _add(
        line,
        id=account.native_id,
        handle=account.handle,
        name=account.name,
        bio=account.bio,
        location=account.location,
        website=account.website,
        avatar=file_of(account.avatar_key) if account.avatar_key else "",
        same_as=account.same_as,
        created=moment(account.created) if account.created else "",
        own=account.own,
    )
    return line


def _post(post: Post, file_of: FileOf) -> Line:
    line: Line = {"type": post.kind, "id": post.native_id}
    line |= _time(post)
    line["visibility"] = str(post.visibility)
    if post.author is not None or post.kind != "post":
        line["author"] = None if post.author is None else ref(post.author)
    _add(
        line,
        provenance="" if post.provenance is Provenance.OWN else str(post.provenance),
        title=post.title,
        content=post.content and {"format": post.content.format, "source": post.content.source},
        article=post.article and _pointed(post.article),
        text=[run(span) for span in post.text],
        addressed=[ref(account) for account in post.addressed],
    )
    kinds = {span.kind for span in post.text}
    if post.mentions or post.addressed or "mention" in kinds:
        line["mentions"] = [ref(account) for account in post.mentions]
    if post.hashtags or "tag" in kinds:
        line["hashtags"] = post.hashtags
    _add(
        line,
        media=[_media(item, file_of) for item in post.media],
        reply_to=post.reply_to and _pointed(post.reply_to),
        nested=post.nested,
        ordinal=post.ordinal,
        quote=post.quote and _pointed(post.quote),
        boost_of=post.boost_of and _pointed(post.boost_of),
        edit_ids=post.edit_ids,
        sensitive=post.sensitive,
        lang=post.lang,
        app=post.app,
        url=post.url,
        likes=post.likes,
        boosts=post.boosts,
    )
    return line if post.whole else line | {"whole": False}


def _time(post: Post) -> Line:
    if post.precision is Precision.SECOND:
        return {"at": moment(post.created)}
    if post.precision is Precision.DAY and not post.created % 86400:
        return {"at": moment(post.created)[:10]}
    if post.kind != "post" and not post.created:
        return {}
    return {"at": moment(post.created), "precision": str(post.precision)}


def _pointed(post: PostRef) -> Line:
    line: Line = {"id": post.native_id}
    _add(line, author=ref(post.author))
    return line


def _media(item: Media, file_of: FileOf) -> Line:
    line: Line = {"kind": item.kind}
    _add(
        line,
        file=file_of(item.key) if item.key else "",
        url=item.url,
        alt=item.alt,
        width=item.width,
        height=item.height,
        duration_ms=item.duration_ms,
    )
    return line


def _add(line: Line, **fields: Any) -> None:
    """Those that say anything."""
    line |= {name: value for name, value in fields.items() if value}
