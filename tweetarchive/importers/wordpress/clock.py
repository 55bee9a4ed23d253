"""Which of WordPress's dates to believe.

Two fields say the same moment, one by the blog's clock and one in UTC; a zero date means that a field says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...commenting.clock import seconds_of
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
        at = published(text(article, "pubDate"))
    return (0, Precision.UNKNOWN) if at is None else (at, Precision.SECOND)


def published(written: str) -> int | None:
    """Unix seconds of a pubDate; None for what is no date, and for the zero date, which WordPress makes into a day
    before the year 0, or into the last of November 1999 (2026-11).
    """
    return None if "-0001" in written or "30 Nov 1999" in written else seconds_of(written)


def _offset(article: Mapping[str, object]) -> int:
    """Seconds that the blog's clock was ahead of UTC; 0 if the article does not tell. Quarters of an hour exist."""
    local, utc = (seconds_of(text(article, name)) for name in ("wp:post_date", "wp:post_date_gmt"))
    if local is None or utc is None or abs(local - utc) > 14 * 3600 or (local - utc) % 900:
        return 0
    return local - utc
