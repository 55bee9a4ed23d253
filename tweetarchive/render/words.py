"""English words for dates and numbers, in one place so that another language can take their place.

Pure functions of numbers. What a theme writes itself ("conversations", "first met") is the theme's.
"""

from __future__ import annotations

import datetime

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHORT_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

DATE_STYLES = ("long", "short", "weekday", "day", "month", "year")


def date_words(year: int, month: int, day: int, style: str) -> str:
    """Word a date; month or day 0 means it is not known, year 0 that it is not told (a birthday).

    Styles for 4 March 2011: long "4 March 2011", short "4 Mar 2011", weekday "Friday, 4 March 2011", day "4 March",
    month "March 2011", year "2011".
    """
    names = SHORT_MONTHS if style == "short" else MONTHS
    if style == "year":
        day = month = 0
    elif style == "month":
        day = 0
    elif style == "day":
        year = 0 if day else year
    words = []
    if day:
        words.append(str(day))
    if month:
        words.append(names[month - 1])
    if year:
        words.append(str(year))
    worded = " ".join(words)
    if style == "weekday" and year and day:
        return f"{WEEKDAYS[datetime.date(year, month, day).weekday()]}, {worded}"
    return worded


def hour_words(hour: int) -> str:
    """The hour that begins then: 14 → "14:00–15:00"."""
    return f"{hour:02}:00–{hour + 1:02}:00"


def time_words(hour: int, minute: int) -> str:
    """14, 5 → "14:05"."""
    return f"{hour:02}:{minute:02}"


def number_words(number: int) -> str:
    """1234 → "1,234"."""
    return f"{number:,}"
