"""The filters templates have for dates and numbers: values and labels in, words out. HTML is made in `text`.

A filter never knows the page, the clock or the theme, so a page's bytes depend on its view alone.
"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from tweetarchive.nearest import did_you_mean
from tweetarchive.render import words
from tweetarchive.site.views import Moment, PersonRef

_LABEL = re.compile(r"(?:(\d{4})|-)(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::\d\d.*)?)?)?)?\Z")


def date(value: Moment | str, style: str = "long") -> str:
    """A Moment, an ISO date or a label in words; "" for an unknown moment.

    Labels: "2011", "2011-03", "2011-03-05", "2011-03-05T14" (the hour that begins then), "--03-05" (a birthday),
    "0000" (no date is known). Any other string is somebody's own words ("spring of 2009") and stays as it is. Styles:
    those of `words.date_words`, and "hour".
    """
    if isinstance(value, str):
        return _worded_label(value, style)
    if value.at is None:
        _check_style(style)
        return ""
    return _worded_day(value.year, value.month, value.day, style)


@lru_cache(maxsize=20_000)  # a page words the same few days again and again
def _worded_day(year: int, month: int, day: int, style: str) -> str:
    _check_style(style)
    return words.date_words(year, month, day, style)


@lru_cache(maxsize=20_000)
def _worded_label(label: str, style: str) -> str:
    match = _LABEL.match(label)
    _check_style(style)
    if not match:
        return label
    if match[1] == "0000" and match[2] in (None, "00"):
        return words.UNDATED
    year, month, day = (int(part or 0) for part in match.groups()[:3])
    if not _is_date(year, month, day):
        return label
    hour = match[4]
    if len(label) > len("2011-03-05T14") or hour is None or int(hour) > 23:
        return words.date_words(year, month, day, style if style != "hour" else "long")
    if style == "hour":
        return words.hour_words(int(hour))
    return f"{words.date_words(year, month, day, style)}, {words.hour_words(int(hour))}"


def time(value: Moment) -> str:
    """ "14:05"; "" if the moment is not known to the second."""
    return words.time_words(value.hour, value.minute) if value.exact else ""


def moment(value: Moment) -> str:
    """ "4 March 2011, 14:05"; without the time if it is not known to the second, "" for an unknown moment."""
    return f"{date(value)}, {words.time_words(value.hour, value.minute)}" if value.exact else date(value)


def month(value: Moment | str | int, style: str = "long") -> str:
    """A month by name. long: "March 2011", name: "March", short: "Mar". A number 1–12 has no year: "March"."""
    if isinstance(value, str):
        return _worded_month_label(value, style)
    if isinstance(value, int):
        return _worded_month(0, value, style, str(value))
    return _worded_month(value.year, value.month, style, "") if value.at is not None else ""


@lru_cache(maxsize=5_000)
def _worded_month_label(label: str, style: str) -> str:
    match = _LABEL.match(label)
    return _worded_month(int(match[1] or 0), int(match[2] or 0), style, label) if match else label


def _worded_month(year: int, number: int, style: str, otherwise: str) -> str:
    """otherwise: for a number that no month has."""
    if style not in _MONTH_STYLES:
        raise ValueError(f'no such style of month: "{style}"{did_you_mean(style, _MONTH_STYLES)}')
    if not 1 <= number <= 12:
        return otherwise
    if style == "long":
        return words.date_words(year, number, 0, "month")
    return words.MONTHS[number - 1] if style == "name" else words.SHORT_MONTHS[number - 1]


def weekday(value: Moment | int, style: str = "long") -> str:
    """The day of the week of a Moment or of a number, 0 = Monday. long: "Monday", short: "Mon"."""
    names = words.SHORT_WEEKDAYS if style == "short" else words.WEEKDAYS
    if isinstance(value, Moment):
        if value.at is None:
            return ""
        value = datetime.date(value.year, value.month, value.day).weekday()
    return names[value]


@lru_cache(maxsize=5_000)
def number(value: int) -> str:
    """1234 → "1,234"."""
    return words.number_words(value)


@lru_cache(maxsize=5_000)
def counted(value: int, one: str, many: str) -> str:
    """(1, "post", "posts") → "1 post"; a space that does not break keeps the number with its noun."""
    return f"{words.number_words(value)}\N{NO-BREAK SPACE}{one if value == 1 else many}"


def times(value: int) -> str:
    """ "never", "once", "twice", "12 times"."""
    return words.times_words(value)


def lasting(first: Moment, last: Moment) -> str:
    """How long from one moment to another: "one day", "five weeks", "three years"; rounded down."""
    return words.lasting_words(((last.at or 0) - (first.at or 0)) // 86400)


def service(name: str) -> str:
    """What people call a service: "wordpress" → "WordPress"."""
    return words.SERVICES.get(name) or name.capitalize()


def mark(person: PersonRef) -> str:
    """The class that gives a person their colour, everywhere the same: "me" for the owner, else "h0" to "h11"."""
    return "me" if person.owner else f"h{person.hue}"


_DATE_STYLES = (*words.DATE_STYLES, "hour")
_MONTH_STYLES = ("long", "name", "short")


def _check_style(style: str) -> None:
    if style not in _DATE_STYLES:
        raise ValueError(f'no such style of date: "{style}"{did_you_mean(style, _DATE_STYLES)}')


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year or 2000, month or 1, day or 1)  # 2000 had a 29 February
    except ValueError:
        return False
    return True
