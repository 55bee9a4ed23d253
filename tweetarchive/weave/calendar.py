"""Which day and hour an instant is in the archive's time zone. Remembers what it worked out, for the sake of speed."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

FIRST_DAY = 10101
"""A damaged record can claim any time; what no calendar has stands on the first day of all."""

_DAY = 86400
_EPOCH = datetime.date(1970, 1, 1).toordinal()


class Calendar:
    """Days and hours of one time zone."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._offsets: dict[int, int | None] = {}
        self._days: dict[int, int] = {}

    def day(self, at: int, exact: bool) -> int:
        """yyyymmdd. A post of which only the date is known keeps that date in every time zone."""
        return self.day_and_hour(at, exact)[0]

    def day_and_hour(self, at: int, exact: bool) -> tuple[int, int]:
        """The hour is 0 to 23, and -1 where only the date is known."""
        if exact:
            number = at // _DAY
            if number not in self._offsets:
                self._offsets[number] = self._offset_of_day(number)
            offset = self._offsets[number]
            at += self._offset(at) if offset is None else offset
        number, seconds = divmod(at, _DAY)
        if number not in self._days:
            self._days[number] = _day(number)
        return self._days[number], seconds // 3600 if exact else -1

    def _offset_of_day(self, number: int) -> int | None:
        """Seconds to add to UTC throughout a day in UTC; None if they change within it."""
        begin = self._offset(number * _DAY)
        return begin if begin == self._offset(number * _DAY + _DAY) else None

    def _offset(self, at: int) -> int:
        try:
            offset = datetime.datetime.fromtimestamp(at, self._zone).utcoffset()
        except (OverflowError, OSError, ValueError):
            return 0
        return 0 if offset is None else int(offset.total_seconds())


def _day(number: int) -> int:
    try:
        day = datetime.date.fromordinal(_EPOCH + number)
    except (OverflowError, ValueError):
        return FIRST_DAY
    return day.year * 10000 + day.month * 100 + day.day
