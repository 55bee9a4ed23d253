"""The loop that importers of comments share: raw records, each read as its shape, each told by its own function.

Knows no format. A record that cannot be read is a Problem and ends nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

import msgspec

from ..records import Meant, Problem, Raw

S = TypeVar("S", bound=msgspec.Struct)

Teller = Callable[[Raw], Iterable[Meant]]


def tell(records: Iterable[Raw], tellers: Mapping[str, Teller]) -> Iterator[Meant]:
    """What the records say. tellers: kind of record → what tells it; kinds that are not in it are kept and say nothing.

    A teller may be a generator; what it gave before it failed stays.
    """
    for raw in records:
        teller = tellers.get(raw.kind)
        if teller is None:
            continue
        try:
            yield from teller(raw)
        except _UNREADABLE as error:
            yield Problem(raw.member, raw.position, f"The record {raw.native_id} cannot be used: {error}.")


def teller(shape: type[S], told: Callable[[S, Raw], Iterable[Meant]]) -> Teller:
    """A Teller that reads the record's JSON as `shape` first. Fields that `shape` does not name are passed over."""
    decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(shape, strict=False)
    return lambda raw: told(decoder.decode(raw.payload), raw)


_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError, OverflowError)
"""Everything that reading a hostile record can raise."""
