"""What may be shown, as ActivityStreams 2.0: one OrderedCollection of Notes, Articles and Announces in JSON-LD.

https://www.w3.org/TR/activitystreams-vocabulary/, read 2026-11. `content` is HTML there: what somebody else typed is
cleaned as it is on pages. One item a line, so that even this can be read without reading all of it.
"""

from __future__ import annotations

import html
from typing import Any, BinaryIO

import msgspec

from tweetarchive.album.body import BodyMedia
from tweetarchive.album.rows import NamedRow
from tweetarchive.formats.lines import moment
from tweetarchive.formats.shown import Shown, Told
from tweetarchive.records import Content, Span
from tweetarchive.render.cleaning import cleaned
from tweetarchive.render.text import from_markdown, is_address, printable

PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
CONTEXT = ["https://www.w3.org/ns/activitystreams", {"Hashtag": "as:Hashtag", "sensitive": "as:sensitive"}]

Item = dict[str, Any]

_encode = msgspec.json.Encoder().encode


def write_activities(shown: Shown, out: BinaryIO) -> int:
    """Write all, and say how many."""
    begun = _encode({"@context": CONTEXT, "type": "OrderedCollection"})
    out.write(begun[:-1] + b',"orderedItems":[')
    count = 0
    for count, told in enumerate(shown, 1):
        out.write((b",\n" if count > 1 else b"\n") + _encode(_item(shown, told)))
    out.write(b'\n],"totalItems":%d}\n' % count)
    return count


def _item(shown: Shown, told: Told) -> Item:
    post, body = told.post, told.body
    item: Item = {"type": "Article" if post.kind == "article" else "Note", "id": _id(post.key, post.url)}
    if post.kind == "boost":
        item["type"] = "Announce"
        item["object"] = (
            {"type": "Note", "attributedTo": _actor(shown, body.boosted)} if body.boosted else {"type": "Note"}
        )
    fields: Item = {
        "attributedTo" if post.kind != "boost" else "actor": _actor(shown, post.account),
        "published": moment(post.at) if post.at is not None else "",
        "name": printable(body.title),
        "content": _content(shown, told),
        "url": post.url if is_address(post.url) else "",
        "inReplyTo": _pointed(told.answers or told.under),
        "context": told.post.thread_key and _id(told.post.thread_key, ""),
        "attachment": [_attachment(shown, media) for media in body.media],
        "tag": _tags(shown, told),
        "sensitive": body.sensitive,
    }
    item |= {name: value for name, value in fields.items() if value}
    if quoted := _pointed(told.quotes):
        item["tag"] = [*item.get("tag", ()), {"type": "Link", "rel": "quote", "href": quoted}]
    return item | {"to": [PUBLIC]}


def _id(key: str, url: str) -> str:
    """Where it stood; for what stood nowhere that is known, a name that is at least its own."""
    return url if is_address(url) else f"urn:tweetarchive:{key}"


def _pointed(row: NamedRow | None) -> str:
    return "" if row is None else _id(row.key, row.url)


def _actor(shown: Shown, number: int) -> Item:
    row = shown.accounts[number]
    actor: Item = {"type": "Person", "id": row.url if is_address(row.url) else f"urn:tweetarchive:account-{number}"}
    return actor | {
        name: value
        for name, value in (("name", printable(shown.name_of(number))), ("preferredUsername", row.handle))
        if value
    }


def _content(shown: Shown, told: Told) -> str:
    if told.body.content is not None:
        return _clean(told.body.content)
    addressed = "".join([_mention(shown, number, "") + " " for number in told.body.addressed])
    return addressed + "".join([_run(shown, span) for span in told.body.text])


def _clean(content: Content) -> str:
    source = printable(content.source)
    return cleaned(from_markdown(source) if content.format == "markdown" else source)


def _run(shown: Shown, span: Span) -> str:
    text = html.escape(printable(span.text)).replace("\n", "<br>")
    match span.kind:
        case "mention":
            return _mention(shown, int(span.target), span.text) if span.target else text
        case "link" if is_address(span.target):
            return f'<a href="{html.escape(span.target)}">{text}</a>'
        case "bold":
            return f"<b>{text}</b>"
        case "italic":
            return f"<i>{text}</i>"
    return text


def _mention(shown: Shown, number: int, text: str) -> str:
    row = shown.accounts[number]
    said = html.escape(printable(text or f"@{row.handle or shown.name_of(number)}"))
    return f'<a class="mention" href="{html.escape(row.url)}">{said}</a>' if is_address(row.url) else said


def _tags(shown: Shown, told: Told) -> list[Item]:
    named = dict.fromkeys(told.body.addressed)
    named |= dict.fromkeys(int(span.target) for span in told.body.text if span.kind == "mention" and span.target)
    tags: list[Item] = [
        {
            "type": "Mention",
            "href": _actor(shown, number)["id"],
            "name": f"@{shown.accounts[number].handle or shown.name_of(number)}",
        }
        for number in named
    ]
    words = [span.target for span in told.body.text if span.kind == "tag"] + list(told.body.tags)
    return tags + [{"type": "Hashtag", "name": f"#{word}"} for word in dict.fromkeys(words)]


def _attachment(shown: Shown, media: BodyMedia) -> Item:
    row = shown.media.get(media.sha256)
    item: Item = {"type": "Image" if media.kind == "photo" else "Video"}
    fields = {
        "name": printable(media.alt),
        "mediaType": row.type if row else "",
        "url": f"media/{row.key}" if row else "",
    }
    return item | {name: value for name, value in fields.items() if value}
