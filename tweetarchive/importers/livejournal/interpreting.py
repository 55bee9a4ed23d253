"""What LiveJournal's records mean: articles, and comments whose whole tree is told.

Pure and streaming. Must not apply policy, and makes nothing more public than it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

import msgspec
from msgspec import structs

from ...commenting.addresses import article_id, path_safe
from ...commenting.clock import seconds_of
from ...commenting.commenters import described
from ...commenting.loose import Record, part, parts, truth, words
from ...commenting.standing import worst
from ...commenting.telling import Teller, tell
from ...commenting.under import Author, Comment, Place, author_of
from ...records import AccountRef, Content, Meant, Post, Precision, Raw, Visibility


def interpret_all(records: Iterable[Raw]) -> Iterator[Meant]:
    """Accounts, articles and comments, in the order of the records."""
    return tell(records, _TELLERS)


def _article(raw: Raw) -> Iterator[Meant]:
    record = _read(raw)
    entry = part(record, "entry")
    props = part(entry, "props")
    place = _place(record)
    poster = words(entry, "poster") or words(record, "journal")  # in a community the poster is not the journal
    author = author_of(_user(record, poster), place.site, "")
    if poster:
        yield described(author, url=_home(record, poster), as_of=raw.as_of)
    else:
        author = AccountRef(f"site:{place.site}", "", place.site)
    created, precision = _written(entry)
    yield place.written(
        author,
        Content("html" if truth(props, "opt_preformatted") else "breaks", words(entry, "event")),
        created=created,
        precision=precision,
        hashtags=tuple(tag for tag in (each.strip() for each in words(props, "taglist").split(",")) if tag),
        as_of=raw.as_of,
    )


def _comment(raw: Raw) -> Iterator[Meant]:
    record = _read(raw)
    comment = part(record, "comment")
    number = words(comment, "@id", "id").strip()
    parent = words(comment, "@parentid", "parentid").strip()
    user = words(record, "user") or words(comment, "user")
    place = _place(record)
    author = _user(record, user) if user else _numbered(record, words(comment, "@posterid"))
    told = Comment(
        local=f"lj{number}",
        author=author,
        content=Content("html" if _preformatted(comment) else "breaks", words(comment, "body")),
        at=seconds_of(words(comment, "date")),
        parent=f"lj{parent}" if parent.strip("0") else "",
        visibility=_state(record, comment),
    )
    if not part(record, "article"):
        yield structs.replace(place, at=told.at or 0).article(raw.as_of)
    for each in place.told(told, raw.as_of):
        if isinstance(each, Post):
            each = structs.replace(each, title=words(comment, "subject").strip())
        yield each


def _read(raw: Raw) -> dict[str, Any]:
    return msgspec.json.decode(raw.payload, type=dict[str, Any])


# --- what it stands under -----------------------------------------------------------------------------------------


def _place(record: Record) -> Place:
    article = part(record, "article")
    site, url = words(record, "site"), words(article, "url")
    item = words(record, "item") or words(article, "item")
    return Place(
        site=site,
        native_id=article_id(url) or path_safe(f"{site}/livejournal-{item}"),
        url=url if article_id(url) else "",
        title=words(article, "subject"),
        at=seconds_of(words(article, "time")) or 0,
        visibility=_security(words(article, "security")) if article else Visibility.UNKNOWN,
    )


def _security(security: str) -> Visibility:
    """An entry says nothing if it is public. "private": the author; "usemask": friends, or some of them."""
    match security.strip().lower():
        case "" | "public":
            return Visibility.PUBLIC
        case "private" | "usemask" | "friends" | "custom":
            return Visibility.PROTECTED
    return Visibility.UNKNOWN


def _state(record: Record, comment: Record) -> Visibility:
    """From comment_meta or the comment itself, whichever says more; one that says nothing is active, as LiveJournal's
    own documentation has it.
    """
    told = (words(record, "state"), words(comment, "@state", "state"))
    return worst(*(_STATES.get(state.strip().upper(), Visibility.UNKNOWN) for state in told))


_STATES: Mapping[str, Visibility] = MappingProxyType(
    {
        "": Visibility.PUBLIC,
        "A": Visibility.PUBLIC,
        "F": Visibility.PUBLIC,  # frozen: nobody may answer any more
        "S": Visibility.PENDING,  # screened: only its author and the journal's can read it
        "D": Visibility.DELETED,
        "B": Visibility.SPAM,
    }
)


def _preformatted(comment: Record) -> bool:
    return any(
        words(each, "@name") == "opt_preformatted" and words(each, "text").strip() not in ("", "0")
        for each in parts(comment, "property")
    )


# --- who, and when ------------------------------------------------------------------------------------------------


def _user(record: Record, name: str) -> Author:
    """A user of the server that the journal is on: LiveJournal, or one of those that run its code."""
    if not name:
        return Author()
    return Author(account=f"{_server(record)[0]}:{name.strip().lower()}", url=_home(record, name), name=name.strip())


def _numbered(record: Record, number: str) -> Author:
    """An author of whom only a number is told; 0 and nothing stand for somebody who was not logged in."""
    return Author(account=f"{_server(record)[0]}:#{number}") if number.strip("0 ") else Author()


def _home(record: Record, name: str) -> str:
    return f"https://{name.strip().lower().replace('_', '-')}.{_server(record)[1]}/"


def _server(record: Record) -> tuple[str, str]:
    """ "livejournal" and "livejournal.com", from the journal's host."""
    labels = words(record, "site").partition("/")[0].split(".")
    return (labels[-2], ".".join(labels[-2:])) if len(labels) >= 3 else ("livejournal", "livejournal.com")


def _written(entry: Record) -> tuple[int, Precision]:
    """`logtime` is the server's clock, `eventtime` the author's, of an unknown zone. Where they are further apart than
    zones can be, the author dated the entry back, and it is the day that counts.
    """
    logged, dated = seconds_of(words(entry, "logtime")), seconds_of(words(entry, "eventtime"))
    if logged is not None and (dated is None or abs(logged - dated) <= 26 * 3600):
        return logged, Precision.SECOND
    if dated is not None:
        return dated // 86400 * 86400, Precision.DAY
    return 0, Precision.UNKNOWN


_TELLERS: Mapping[str, Teller] = MappingProxyType({"livejournal.article": _article, "livejournal.comment": _comment})
