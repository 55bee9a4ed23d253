"""Instants as the archive's time zone tells them.

A *day* is an integer yyyymmdd, a *month* yyyymm, as in the album. Nothing here words a date; themes do.
"""

from __future__ import annotations

from collections.abc import Collection, Container
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tweetarchive.site import urls
from tweetarchive.site.bounded import Bounded
from tweetarchive.site.views import Moment

NEVER = Moment()
DAY_SECONDS = 86400
_EPOCH = date(1970, 1, 1)


class Clock:
    """days: those that have a page; other moments have no path."""

    def __init__(self, time_zone: str, days: Container[int]) -> None:
        self._zone = ZoneInfo(time_zone)
        self._paths: Bounded[int, str] = Bounded(lambda day: urls.day(day) if day in days else "", 4096)
        # What answers a post says when it was written, and so does its conversation that it begins or ends.
        self._moments: Bounded[int, Moment] = Bounded(self._tell, 32768)

    def moment(self, at: int | None, exact: int = 1, day: int | None = None) -> Moment:
        """at: Unix seconds or None. A moment that is not exact is its day and nothing more."""
        if at is None:
            return NEVER
        if not exact:
            return self.date(at, day or _utc_day(at))
        return self._moments[at]

    def date(self, at: int, day: int) -> Moment:
        """A day of which the hour is unknown or does not matter."""
        return Moment(at, day_label(day), day // 10000, day // 100 % 100, day % 100, path=self._paths[day])

    def day(self, day: int) -> Moment:
        """The day as a whole."""
        return self.date(self.midnight(day), day)

    def page(self, day: int) -> str:
        """The path of a day's page, "" if it has none."""
        return self._paths[day]

    def rough(self, at: int | None) -> Moment:
        """A moment where the album does not say whether it is exact. Midnight in UTC is how a mere date is stored, and
        one exact post in 86,400 loses its hour here by being taken for one.
        """
        if at is None:
            return NEVER
        return self._moments[at] if at % DAY_SECONDS else self.date(at, _utc_day(at))

    def day_of(self, at: int) -> int:
        """The day of `rough(at)`."""
        if at % DAY_SECONDS == 0:
            return _utc_day(at)
        local = self._local(at)
        return local.year * 10000 + local.month * 100 + local.day

    def clock_time(self, at: int) -> str:
        """ "14:05" """
        return f"{self._local(at):%H:%M}"

    def midnight(self, day: int) -> int:
        """Unix seconds at which the day begins."""
        return int(datetime(day // 10000, day // 100 % 100, day % 100, tzinfo=self._zone).timestamp())

    def _tell(self, at: int) -> Moment:
        local = self._local(at)
        year, month, number = local.year, local.month, local.day
        path = self._paths[year * 10000 + month * 100 + number]
        return Moment(at, local.isoformat(), year, month, number, local.hour, local.minute, exact=True, path=path)

    def _local(self, at: int) -> datetime:
        try:
            return datetime.fromtimestamp(at, self._zone)
        except (OverflowError, OSError, ValueError):
            # A damaged record can claim any time. The album puts such a post on the first day there is; so do we.
            return datetime.min.replace(tzinfo=self._zone)


def day_label(day: int) -> str:
    """ "2011-03-05" """
    return f"{day // 10000:04}-{day // 100 % 100:02}-{day % 100:02}"


def month_day_label(month_day: int) -> str:
    """A day of any year, mmdd: "--03-05"."""
    return f"--{month_day // 100:02}-{month_day % 100:02}"


def day_after(day: int, days: int) -> int:
    """The day so many days later."""
    later = date(day // 10000, day // 100 % 100, day % 100) + timedelta(days=days)
    return later.year * 10000 + later.month * 100 + later.day


def month_label(month: int) -> str:
    """ "2011-03" """
    return f"{month // 100:04}-{month % 100:02}"


def spanned(years: Collection[int]) -> list[int]:
    """Every year from the first to the last of these; only themselves if one is that of a damaged date."""
    first, last = min(years, default=0), max(years, default=-1)
    return list(range(first, last + 1)) if last - first < 100 else sorted(years)


def months_between(first: int, last: int) -> list[int]:
    """Every month from first to last, both included."""
    low = first // 100 * 12 + first % 100 - 1
    high = last // 100 * 12 + last % 100 - 1
    return [number // 12 * 100 + number % 12 + 1 for number in range(low, high + 1)]


def months_apart(first: int, last: int) -> int:
    """How many months later the second one is."""
    return (last // 100 - first // 100) * 12 + last % 100 - first % 100


def _utc_day(at: int) -> int:
    try:
        moment = _EPOCH + timedelta(days=at // DAY_SECONDS)
    except OverflowError:
        moment = date.min
    return moment.year * 10000 + moment.month * 100 + moment.day
