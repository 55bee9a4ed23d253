"""Reading loosely: one field of an untrusted JSON record as words, a number or a part, whatever is really there.

For systems whose files were written by many versions and by people's own scripts, so that a field of another type is no
reason to lose a comment. Pure; knows no format.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Record = Mapping[str, Any]


def words(record: Record, *names: str) -> str:
    """The first of these fields that holds words, or a number written out; "" if none does."""
    for name in names:
        value = record.get(name)
        if isinstance(value, str) and value.strip():
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
    return ""


def number(record: Record, name: str) -> float | None:
    """The field as a finite number, None if it is none."""
    value = record.get(name)
    if isinstance(value, bool):
        return None
    try:
        found = float(value) if isinstance(value, int | float | str) else None
    except (ValueError, OverflowError):
        return None
    return found if found is not None and abs(found) < 1e15 else None


def truth(record: Record, name: str) -> bool:
    """Whether the field says yes: true, 1, "1", "true"."""
    value = record.get(name)
    return value.strip().lower() in ("1", "true", "yes") if isinstance(value, str) else value in (True, 1)


def part(record: Record, name: str) -> Record:
    """The object in the field, an empty one if there is none."""
    value = record.get(name)
    return value if isinstance(value, Mapping) else {}


def parts(record: Record, name: str) -> list[Record]:
    """The objects of the list in the field, without what is none."""
    value = record.get(name)
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []
