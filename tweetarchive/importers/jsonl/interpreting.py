"""Lines → what they mean. Each stands for itself, so that the order of lines makes no difference.

`meaning` reads one line, for whoever takes a file apart and for whoever reads its records back; so what is a Problem is
one when it is imported, and not later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from ...exports.jsons import UNREADABLE, decode
from ...records import Account, Follow, HandleChange, Like, Meant, Origin, Problem, Raw
from .fields import SERVICE_NAME, Record, Unusable, items, moment, needed, one_of, safe_id, truth, words
from .posts import file_in, post_of


def interpret_all(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say; those of other kinds say nothing here."""
    for raw in records:
        if not raw.kind.startswith("jsonl.") or raw.kind == "jsonl.unknown":
            continue
        try:
            yield from meaning(decode(raw.payload.decode("utf-8", "replace")), origin.service, raw.as_of)
        except UNREADABLE as error:
            yield Problem(raw.member, raw.position, f"The record {raw.native_id} cannot be used: it {error}.")


def meaning(record: Any, service: str, as_of: int) -> list[Meant]:
    """What one line says. service, as_of: what holds where it says nothing else. Raises Unusable."""
    if not isinstance(record, dict):
        raise Unusable("is no object")
    service = words(record, "service") or service
    if not SERVICE_NAME.fullmatch(service):
        raise Unusable('has in "service" no word of a-z, 0-9 and "-"')
    if record.get("as_of") is not None:
        as_of = 0 if record["as_of"] == 0 else moment(record, "as_of")[0]
    match record.get("type"):
        case "post" | "article" | "comment" | "ping":
            return post_of(record, service, as_of)
        case "account":
            return [_account(record, service, as_of)]
        case "handle":
            at = moment(record, "at")[0]
            return [
                HandleChange(
                    service=service,
                    native_id=needed(record, "id"),
                    old=needed(record, "old").removeprefix("@"),
                    new=needed(record, "new").removeprefix("@"),
                    at=at,
                )
            ]
        case "like":
            at = moment(record, "at")[0] if record.get("at") is not None else 0
            return [Like(service=service, native_id=safe_id(needed(record, "id")), text=words(record, "text"), at=at)]
        case "follow":
            direction = one_of(record, "direction", ("follower", "following"), "")
            if not direction:
                raise Unusable('has no "direction": "follower" or "following"')
            return [Follow(service=service, native_id=needed(record, "id"), direction=_direction(direction))]
    raise Unusable('has no "type" that is known')


def identity(meant: Meant) -> tuple[str, str]:
    """(kind, native id) of the record that says so."""
    match meant:
        case Account():
            return "jsonl.account", meant.native_id or f"@{meant.handle.lower()}"
        case HandleChange():
            return "jsonl.handle", meant.native_id
        case Like():
            return "jsonl.like", meant.native_id
        case Follow():
            return f"jsonl.{meant.direction}", meant.native_id
        case Problem():
            raise ValueError("a problem is no record")
    return f"jsonl.{meant.kind}", meant.native_id


def _account(record: Record, service: str, as_of: int) -> Account:
    handle = words(record, "handle", 500).strip().removeprefix("@")
    native_id = words(record, "id", 500).strip()
    if not native_id and not handle:
        raise Unusable('has neither "id" nor "handle"')
    return Account(
        service=service,
        native_id=native_id,
        handle=handle,
        name=words(record, "name", 500),
        bio=words(record, "bio", 20_000),
        location=words(record, "location", 500),
        website=words(record, "website", 5000),
        avatar_key=file_in(words(record, "avatar", 500)),
        same_as=tuple(needed({"same_as": each}, "same_as") for each in items(record, "same_as")),
        created=moment(record, "created")[0] if record.get("created") is not None else 0,
        own=truth(record, "own"),
        as_of=as_of,
    )


def _direction(said: str) -> Literal["follower", "following"]:
    return "follower" if said == "follower" else "following"
