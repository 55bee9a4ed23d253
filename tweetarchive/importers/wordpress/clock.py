"""WordPress's ways of writing a time, and which of them to believe.

Two fields say the same moment, one by the blog's clock and one in UTC; a zero date means that a field says nothing.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from ...records import Precision
from .fields import text


def moment(record: Mapping[str, object], name: str, otherwise: Mapping[str, object] | None = None) -> int | None:
    """Unix seconds of the date `name` ("wp:comment_date"), None if it is not told.

    UTC is what `<name>_gmt` says. Where that is missing or zero, the blog's own time is brought to UTC by the distance
    of the two in `otherwise`, the article; and if that is not known either, it is taken as the blog showed it.
    """
    told = seconds_of(text(record, f"{name}_gmt"))
    if told is not None:
        return told
    local = seconds_of(text(record, name))
    return None if local is None else local - _offset(otherwise or {})


def article_moment(article: Mapping[str, object]) -> tuple[int, Precision]:
    """When an item was published: by its two dates, or by pubDate; (0, UNKNOWN) if none of them says."""
    at = moment(article, "wp:post_date")
    if at is None:
        at = seconds_of_mail(text(article, "pubDate"))
    return (0, Precision.UNKNOWN) if at is None else (at, Precision.SECOND)


def seconds_of(written: str) -> int | None:
    """Unix seconds of "2008-11-08 02:31:02" as UTC; None for a zero date or what is no date."""
    found = _WRITTEN.fullmatch(written.strip())
    return _seconds(*map(int, found.groups())) if found else None


def seconds_of_mail(written: str) -> int | None:
    """Unix seconds of "Sat, 08 Nov 2008 02:10:00 +0000"; None for what is no date, and for the zero date, which
    WordPress writes as a day in November 1999 or before the year 0 (2026-11).
    """
    try:
        at = parsedate_to_datetime(written.strip())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if "-0001" in written or (at.year, at.month, at.day) == (1999, 11, 30):
        return None
    offset = at.utcoffset() or datetime.timedelta()
    told = _seconds(at.year, at.month, at.day, at.hour, at.minute, at.second)
    return None if told is None else told - int(offset.total_seconds())


def _offset(article: Mapping[str, object]) -> int:
    """Seconds that the blog's clock was ahead of UTC; 0 if the article does not tell. Quarters of an hour exist."""
    local, utc = (seconds_of(text(article, name)) for name in ("wp:post_date", "wp:post_date_gmt"))
    if local is None or utc is None or abs(local - utc) > 14 * 3600 or (local - utc) % 900:
        return 0
    return local - utc


def _seconds(year: int, month: int, day: int, hour: int, minute: int, second: int) -> int | None:
    try:
        at = datetime.datetime(year, month, day, hour, minute, min(second, 59), tzinfo=datetime.UTC)
    except ValueError:
        return None
    return int(at.timestamp())


_WRITTEN = re.compile(r"(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)Z?", re.ASCII)
