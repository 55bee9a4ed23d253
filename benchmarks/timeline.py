"""When the n-th tweet was written, and which id it got: pure functions of its number.

Tweets come in sittings of eight within a quarter of an hour, as people write them; some years are busier than others,
and one day holds forty sittings. Times and ids only grow. Nothing is kept, so any tweet can be made at any moment, and
any tweet can name the id of any other.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, datetime

from tweetarchive.ids import FIRST_SNOWFLAKE, TWITTER_EPOCH_MS

SITTING = 8
PAUSE = 90
"""Seconds between two tweets of a sitting, at most 80 of them left to chance."""
BUSY_SITTINGS = 40
BUSY_EVERY = 25 * 60
_MASK = (1 << 64) - 1

_YEARS = {2008: 2, 2009: 6, 2010: 8, 2011: 9, 2012: 10, 2013: 9, 2014: 8, 2015: 7, 2016: 7, 2017: 6, 2018: 6, 2019: 5}
_YEARS |= {2020: 7, 2021: 5, 2022: 4, 2023: 2, 2024: 1, 2025: 1}
"""How busy each year was, next to the others."""

_COUNTED = ((1204329600, 770_000_000), (1230768000, 1_090_000_000), (1262304000, 7_250_000_000))
_COUNTED_END = (TWITTER_EPOCH_MS // 1000, FIRST_SNOWFLAKE - 300_000_000)
"""(Unix second, id) while ids were counted one by one."""


class Timeline:
    """The times of `count` tweets from 2008-03 to the end of 2025-10."""

    def __init__(self, seed: int, count: int) -> None:
        self._seed = seed
        starts = [datetime(year, 3 if year == 2008 else 1, 1, tzinfo=UTC).timestamp() for year in _YEARS]
        starts.append(datetime(2025, 11, 1, tzinfo=UTC).timestamp())
        self._marks = starts
        weights = list(_YEARS.values())
        self._shares = [sum(weights[:number]) / sum(weights) for number in range(len(weights) + 1)]
        self._sittings = -(-count // SITTING)
        self._busy = self._sittings * 45 // 100

    def at(self, number: int) -> int:
        """Unix second of tweet `number`."""
        sitting, place = divmod(number, SITTING)
        start = self._start(sitting)
        room = int(self._start(sitting + 1) - start) - SITTING * PAUSE
        late = shuffled(self._seed, sitting, 1) % max(1, room)
        return int(start) + late + place * PAUSE + shuffled(self._seed, number, 2) % (PAUSE - 10)

    def native_id(self, number: int) -> str:
        """The id of tweet `number`."""
        return id_at(self.at(number), 2 * number + 1)

    def _start(self, sitting: int) -> float:
        into = sitting - self._busy
        start = self._even(self._busy) if 0 <= into < BUSY_SITTINGS else self._even(sitting)
        if 0 <= into < BUSY_SITTINGS:
            return start + into * BUSY_EVERY
        if into >= BUSY_SITTINGS:
            return max(start, self._even(self._busy) + into * BUSY_EVERY if into < 2 * BUSY_SITTINGS else start)
        return start

    def _even(self, sitting: int) -> float:
        share = sitting / self._sittings
        year = min(bisect_right(self._shares, share), len(self._shares) - 1) - 1
        low, high = self._shares[year], self._shares[year + 1]
        return self._marks[year] + (self._marks[year + 1] - self._marks[year]) * (share - low) / (high - low)


def id_at(second: int, mark: int) -> str:
    """The id Twitter gave at a second. mark tells ids of one second apart."""
    if second * 1000 > TWITTER_EPOCH_MS:
        return str((second * 1000 + 500 - TWITTER_EPOCH_MS) << 22 | mark & 0x3FFFFF)
    knots = (*_COUNTED, _COUNTED_END)
    place = min(bisect_right(knots, (second, 0)), len(knots) - 1)
    (low, low_id), (high, high_id) = knots[place - 1], knots[place]
    return str(int(low_id + (second - low) * (high_id - low_id) / (high - low)) + (mark & 1))


def shuffled(seed: int, number: int, purpose: int) -> int:
    """A number of 64 bits that looks random and depends on nothing but the three given (splitmix64)."""
    value = (number * 0x9E3779B97F4A7C15 + (seed * 16 + purpose) * 0xD1B54A32D192ED03) & _MASK
    value = ((value ^ value >> 30) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ value >> 27) * 0x94D049BB133111EB) & _MASK
    return value ^ value >> 31
