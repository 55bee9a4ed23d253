"""What a service would have numbered: post ids from times, and steady numbers that look random.

It must not read a clock.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from datetime import UTC, datetime

SNOWFLAKE_EPOCH = 1_288_834_974_657
SNOWFLAKE_START = datetime(2010, 11, 4, 22, tzinfo=UTC)
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

# Before Snowflake ids simply counted posts; the curve below has the right order of magnitude for each moment.
COUNTER = [
    (datetime(2008, 5, 1, tzinfo=UTC), 800_000_000),
    (datetime(2009, 1, 1, tzinfo=UTC), 1_090_000_000),
    (datetime(2009, 7, 1, tzinfo=UTC), 2_420_000_000),
    (datetime(2010, 1, 1, tzinfo=UTC), 7_250_000_000),
    (datetime(2010, 6, 1, tzinfo=UTC), 15_150_000_000),
    (SNOWFLAKE_START, 29_700_000_000),
]


def steady(*parts: object) -> int:
    """A number that looks random and is the same on every machine, for ever."""
    return int.from_bytes(hashlib.sha256("\0".join(map(str, parts)).encode()).digest()[:8], "big")


def code(length: int, *parts: object) -> str:
    """A short steady code in the manner of link shorteners and media names."""
    digest = hashlib.sha512("\0".join(map(str, parts)).encode()).digest()
    return "".join(ALPHABET[byte % 62] for byte in digest[:length])


def snowflake(when: datetime, seed: str) -> int:
    """The post id of a moment.

    Worker bits are 0/0 and the sequence is never low, which keeps these ids apart from those that were really given.
    Nothing can do that for the plain counter of the early years.
    """
    if when < SNOWFLAKE_START:
        place = bisect_right([moment for moment, _ in COUNTER], when) - 1
        (start, low), (end, high) = COUNTER[place], COUNTER[place + 1]
        return low + int((high - low) * ((when - start) / (end - start)))
    milliseconds = int(when.timestamp()) * 1000 + when.microsecond // 1000
    return ((milliseconds - SNOWFLAKE_EPOCH) << 22) | (64 + steady("sequence", seed) % 4032)
