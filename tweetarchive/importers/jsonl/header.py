"""Which file it is, and its first line: whose records follow, and when they were written down.

Must not read what follows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from ...errors import UnreadableExport
from ...exports import Export, Member
from ...exports.jsons import UNREADABLE, decode
from ...exports.xml import peek
from ...records import Origin
from .fields import SERVICE_NAME, Unusable, account_of, check, moment, words

VERSION = 1
ARCHIVE = "archive.jsonl"
MEDIA = "media/"


class Header(Struct, frozen=True, kw_only=True):
    """The first line. fault: what is wrong with it, as a half sentence. unknown: fields that nobody knows."""

    service: str = ""
    owner: str = ""
    handle: str = ""
    name: str = ""
    generated: int = 0
    belongs: str = "account"
    whose: str = ""
    where: str = ""
    fault: str = ""
    unknown: tuple[str, ...] = ()

    @property
    def generation(self) -> str:
        """Of the format, and whose such a file is by itself."""
        return "jsonl" if self.belongs == "account" else f"jsonl-{self.belongs}"

    def check(self) -> None:
        """Raises UnreadableExport if nothing can be made of the file."""
        if self.fault:
            hint = 'The first line is like {"tweetarchive": 1, "service": "mastodon", "account": {"handle": "nancy"}}.'
            raise UnreadableExport(f"begins with a line that {self.fault}", where=self.where, hint=hint)

    def origin(self) -> Origin:
        """Whose it is."""
        return Origin(
            service=self.service,
            owner=self.owner,
            handle=self.handle,
            name=self.name,
            generated=self.generated,
            generation=self.generation,
        )


def source_of(export: Export) -> Member | None:
    """The file with the lines: one alone, or archive.jsonl with media/ beside it. Several are as many exports."""
    named = [path for path in export if path.rpartition("/")[2] in (ARCHIVE, f"{ARCHIVE}.gz")]
    paths = list(export) if len(export) == 1 else named
    return export[paths[0]] if len(paths) == 1 and _begins(peek(export[paths[0]])) else None


def header_of(export: Export) -> Header:
    """What the first line says; with a fault if that is nothing that can be used, or there is none."""
    member = source_of(export)
    if member is None:
        return Header(fault="is none of this format", where=export.label)
    line = _first(peek(member))
    try:
        return _read(decode(line), member.where)
    except Unusable as error:
        return Header(fault=str(error), where=member.where)
    except UNREADABLE as error:
        return Header(fault=f"is no JSON ({error})", where=member.where)


def _begins(head: str) -> bool:
    """An object that says so itself, in one line."""
    first = _first(head).strip()
    return first.startswith("{") and first.endswith("}") and bool(_SIGN.search(first))


_SIGN = re.compile(r'[{,]\s*"tweetarchive"\s*:\s*\d')


def _first(head: str) -> str:
    return next((line for line in head.split("\n") if line.strip()), "")


def _read(record: Any, where: str) -> Header:
    if not isinstance(record, Mapping):
        raise Unusable("is no object")
    version = record.get("tweetarchive")
    if not isinstance(version, int) or version < 1:
        raise Unusable('has no version: "tweetarchive": 1')
    if version > VERSION:
        raise Unusable(f"says version {version}, and this program reads version {VERSION}; a newer one may read it")
    service = words(record, "service")
    if not SERVICE_NAME.fullmatch(service) or service == "jsonl":
        raise Unusable('names no service: one word of a-z, 0-9 and "-", such as "mastodon"')
    belongs = words(record, "belongs") or "account"
    if belongs not in ("account", "site", "nobody"):
        raise Unusable('says in "belongs" neither "account" nor "site" nor "nobody"')
    account = account_of(record.get("account"), "account")
    return Header(
        service=service,
        owner=account.native_id,
        handle=account.handle,
        name=account.name,
        generated=moment(record, "generated")[0] if record.get("generated") is not None else 0,
        belongs=belongs,
        whose=words(record, "whose"),
        where=where,
        unknown=tuple(check(record, "header")),
    )
