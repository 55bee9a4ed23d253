"""When something was said, from the ways in which comment systems write it.

Pure functions over strings. A time without a zone is read as UTC: whoever knows better must not ask here.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def seconds_of(written: str) -> int | None:
    """Unix seconds of "2008-11-08T02:31:02Z", "2010-11-29T12:35:44.027-08:00", "2008-11-08 02:31:02" or
    "Sat, 08 Nov 2008 02:31:02 +0000"; None for anything else, and for the zero date that stands for "never".
    """
    found = _ISO.fullmatch(written.strip())
    try:
        if found:
            year, month, day, hour, minute, second = (int(found[part] or 0) for part in _PARTS)
            moment = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
            return int(moment.timestamp()) - _offset(found["zone"] or "")
        return _of_mail(written.strip())
    except (ValueError, OverflowError, TypeError):
        return None


_ISO = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?:[T ](?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?)?"
    r"\s*(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?",
    re.ASCII,
)
_PARTS = ("year", "month", "day", "hour", "minute", "second")


def _offset(zone: str) -> int:
    """Seconds that a clock of this zone is ahead of UTC."""
    digits = re.sub(r"\D", "", zone)
    if not digits:
        return 0
    ahead = int(digits[:2]) * 3600 + int(digits[2:] or 0) * 60
    return -ahead if zone.startswith("-") else ahead


def _of_mail(written: str) -> int | None:
    if not _MAIL.match(written):
        return None
    moment = parsedate_to_datetime(written)
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


_MAIL = re.compile(r"(?:[A-Za-z]{3,9},?\s+)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d{1,2}:\d\d", re.ASCII)
