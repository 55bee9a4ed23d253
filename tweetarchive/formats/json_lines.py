"""What may be shown, as lines of our own format: an account when it is first named, then the post that names it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from tweetarchive.album.body import BodyMedia
from tweetarchive.album.rows import OWNER, NamedRow
from tweetarchive.formats import lines
from tweetarchive.formats.shown import Shown, Told
from tweetarchive.records import AccountRef


def write_lines(shown: Shown, out: BinaryIO, *, file_of: lines.FileOf) -> int:
    """Write all, and say how many posts. file_of: hash of a picture or film → its name under media/, "" for none."""
    owner = shown.owner
    service = owner.service if owner else "blog"
    account = AccountRef(owner.native_id, owner.handle, owner.name) if owner else AccountRef()
    out.write(lines.packed(lines.header(service, account, shown.generated)))
    said: set[int] = set()
    for told in shown:
        for number in _named(told):
            if number in shown.accounts and number not in said:
                said.add(number)
                out.write(lines.packed(_account(shown, number, service)))
        out.write(lines.packed(_line(shown, told, service, file_of)))
    return shown.count


def _named(told: Told) -> Iterator[int]:
    yield told.post.account
    yield from told.body.addressed
    yield from (int(span.target) for span in told.body.text if span.kind == "mention" and span.target)
    yield from (row.account for row in (told.answers, told.quotes) if row is not None)
    if told.body.boosted:
        yield told.body.boosted


def _account(shown: Shown, number: int, service: str) -> lines.Line:
    row = shown.accounts[number]
    line: lines.Line = {"type": "account", **lines.ref(AccountRef(row.native_id, row.handle, shown.name_of(number)))}
    if row.service != service:
        line["service"] = row.service
    if row.url:
        line["website"] = row.url
    if row.person == OWNER:
        line["own"] = True
    return line


def _line(shown: Shown, told: Told, service: str, file_of: lines.FileOf) -> lines.Line:
    post, body = told.post, told.body
    kind = "post" if post.kind == "boost" else post.kind
    line: lines.Line = {"type": kind, "id": post.native_id}
    if post.service != service and kind == "post":
        line["service"] = post.service
    if post.at is not None:
        line["at"] = lines.moment(post.at) if post.exact else lines.moment(post.at)[:10]
    line |= {"visibility": "public", "author": _ref(shown, post.account)}
    fields = {
        "title": body.title,
        "content": body.content and {"format": body.content.format, "source": body.content.source},
        "article": {"id": _article(told)} if kind == "comment" else None,
        "text": [_run(shown, each.kind, each.text, each.target) for each in body.text],
        "addressed": [_ref(shown, number) for number in body.addressed],
        "hashtags": body.tags,
        "media": [_media(item, file_of) for item in body.media],
        "reply_to": _pointed(shown, told.answers) if told.answers and told.answers != told.under else None,
        "quote": _pointed(shown, told.quotes),
        "boost_of": {"author": _ref(shown, body.boosted)} if post.kind == "boost" and body.boosted else None,
        "sensitive": body.sensitive,
        "lang": body.lang,
        "app": body.app,
        "url": post.url,
        "likes": body.likes,
        "boosts": body.boosts,
    }
    line |= {name: value for name, value in fields.items() if value}
    return line if body.whole else line | {"whole": False}


def _article(told: Told) -> str:
    """What a comment stands under; of one that stands alone, its own id says it."""
    return told.under.native_id if told.under else told.post.native_id.rpartition(".")[0] or told.post.native_id


def _ref(shown: Shown, number: int) -> lines.Line:
    row = shown.accounts[number]
    return lines.ref(AccountRef(row.native_id, row.handle, row.name))


def _run(shown: Shown, kind: str, text: str, target: str) -> lines.Line:
    if kind == "mention":
        known = shown.accounts.get(int(target)) if target else None
        return {"mention": text} | ({"id": known.native_id} if known else {})
    return {kind: text} | ({"to": target} if target else {})


def _media(item: BodyMedia, file_of: lines.FileOf) -> lines.Line:
    line: lines.Line = {"kind": item.kind}
    fields = {"file": item.sha256 and file_of(item.sha256), "alt": item.alt, "width": item.width, "height": item.height}
    return line | {name: value for name, value in fields.items() if value}


def _pointed(shown: Shown, row: NamedRow | None) -> lines.Line | None:
    return None if row is None else {"id": row.native_id, "author": _ref(shown, row.account)}
