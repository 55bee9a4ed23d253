"""The fields that lines may have, and how one is read: what is of another type than it should be is told, not guessed.

Pure; knows no record's meaning. Whoever adds a field here writes it into docs/jsonl.md, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from ...commenting.addresses import path_safe
from ...commenting.clock import seconds_of
from ...records import AccountRef, Precision

Record = Mapping[str, Any]

_EVERYWHERE = "type service as_of"
_WRITTEN = (
    "id at precision visibility provenance author nested ordinal mentions hashtags media reply_to quote whole"
    " sensitive lang app url likes boosts"
)
_UNDER = f"{_WRITTEN} title html content copy"

FIELDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "header": frozenset(["tweetarchive", "service", "account", "generated", "belongs", "whose"]),
        "account": frozenset(f"{_EVERYWHERE} id handle name bio location website avatar same_as created own".split()),
        "handle": frozenset(f"{_EVERYWHERE} id old new at".split()),
        "post": frozenset(f"{_EVERYWHERE} {_WRITTEN} text addressed boost_of edit_ids".split()),
        "article": frozenset(f"{_EVERYWHERE} {_UNDER}".split()),
        "comment": frozenset(f"{_EVERYWHERE} {_UNDER} article".split()),
        "ping": frozenset(f"{_EVERYWHERE} {_UNDER} article".split()),
        "like": frozenset(f"{_EVERYWHERE} id text at copy".split()),
        "follow": frozenset(f"{_EVERYWHERE} id direction copy".split()),
        "kept": frozenset(["type", "kind", "id", "record", "base64"]),
    }
)
"""type of a line → all fields that it may have."""

SERVICE_NAME = re.compile(r"[a-z][a-z0-9-]{0,31}")
MOST_ITEMS = 2000
"""Of a list in a line: mentions, pictures, runs of text."""
MOST_WORDS = 2**20
_EARLIEST, _LATEST = -30_610_224_000, 253_370_764_799  # the years 1000 to 9998
_SAFE_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,219}")
_COUNT = 10**12


class Unusable(ValueError):
    """A line that says nothing that could be used. Its text is a half sentence: "has no id"."""


def check(record: Record, kind: str) -> Iterator[str]:
    """The fields that nobody knows."""
    known = FIELDS[kind]
    return (name for name in record if name not in known)


def words(record: Record, name: str, most: int = MOST_WORDS) -> str:
    """A text; "" if there is none. A whole number is as good as its digits."""
    value = record.get(name)
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**30:
        return str(value)
    if not isinstance(value, str):
        raise Unusable(f'has something else than text in "{name}"')
    if len(value) > most:
        raise Unusable(f'has more than {most:,} characters in "{name}"')
    return value


def needed(record: Record, name: str, most: int = 500) -> str:
    """A text that must be there."""
    value = words(record, name, most)
    if not value.strip():
        raise Unusable(f'has no "{name}"')
    return value


def one_of(record: Record, name: str, values: tuple[str, ...], otherwise: str) -> str:
    """One of these words."""
    value = words(record, name) or otherwise
    if value and value not in values:
        raise Unusable(f'has in "{name}" none of {", ".join(value for value in values if value)}')
    return value


def truth(record: Record, name: str, otherwise: bool = False) -> bool:
    """true or false."""
    value = record.get(name)
    if value is None:
        return otherwise
    if not isinstance(value, bool):
        raise Unusable(f'has neither true nor false in "{name}"')
    return value


def count(record: Record, name: str) -> int:
    """A number of things, 0 if there is none. One that is beyond belief is as large as belief goes."""
    value = record.get(name)
    if value is None:
        return 0
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        raise Unusable(f'has no number in "{name}"')
    return int(max(0, min(value, _COUNT)))


def items(record: Record, name: str) -> list[Any]:
    """A list, empty if there is none."""
    value = record.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise Unusable(f'has no list in "{name}"')
    if len(value) > MOST_ITEMS:
        raise Unusable(f'has more than {MOST_ITEMS:,} items in "{name}"')
    return value


def moment(record: Record, name: str) -> tuple[int, Precision]:
    """(Unix seconds, how exact they are) of Unix seconds or ISO 8601; a date alone is exact to the day."""
    value = record.get(name)
    if isinstance(value, int | float) and not isinstance(value, bool) and _EARLIEST <= value <= _LATEST:
        return int(value), Precision.SECOND
    if isinstance(value, str) and value.strip():
        found = seconds_of(value) if _DATED.match(value.strip()) else None
        if found is not None and _EARLIEST <= found <= _LATEST:
            return found, Precision.DAY if len(value.strip()) == 10 else Precision.SECOND
    elif value is None:
        raise Unusable(f'has no "{name}"')
    raise Unusable(f'has in "{name}" no time: ISO 8601 ("2012-05-19T20:15:00Z", "2012-05-19") or Unix seconds')


_DATED = re.compile(r"\d{4}-\d\d-\d\d")


def safe_id(native_id: str) -> str:
    """The id itself if it is safe in paths everywhere, otherwise one made of it; the same for the same id."""
    return native_id if _SAFE_ID.fullmatch(native_id) else path_safe(native_id)


def account_of(value: Any, name: str) -> AccountRef:
    """An account as it is named: an id, "@handle", or an object of id, handle and name."""
    if value is None:
        return AccountRef()
    if isinstance(value, str | int) and not isinstance(value, bool):
        said = words({name: value}, name, 500).strip()
        return AccountRef(handle=said[1:]) if said.startswith("@") else AccountRef(said)
    if not isinstance(value, Mapping):
        raise Unusable(f'has no account in "{name}"')
    return AccountRef(
        words(value, "id", 500).strip(),
        words(value, "handle", 500).strip().removeprefix("@"),
        words(value, "name", 500),
    )
