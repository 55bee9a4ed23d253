"""English words for dates and numbers, in one place so that another language can take their place.

Pure functions of numbers. What a theme writes itself ("conversations", "first met") is the theme's.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

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

SMALL_NUMBERS = (
    *("no", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)

SERVICES = {
    "blog": "blogs",
    "commento": "Commento",
    "disqus": "Disqus",
    "echo": "JS-Kit Echo",
    "intensedebate": "IntenseDebate",
    "livejournal": "LiveJournal",
    "movabletype": "Movable Type",
    "pasted": "pages copied as text",
    "remark42": "Remark42",
    "webmention": "webmentions",
    "webpage": "saved pages",
    "wordpress": "WordPress",
}
"""Those whose name is no mere word with a capital letter."""

SOMEBODY = "Somebody"
"""Who left no name."""

UNDATED = "no known date"

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


def times_words(number: int) -> str:
    """0 → "never", 2 → "twice", 12 → "12 times"."""
    few = ("never", "once", "twice")
    return few[number] if 0 <= number < len(few) else f"{number_words(number)}\N{NO-BREAK SPACE}times"


def lasting_words(days: int) -> str:
    """A number of days → "one day", "five weeks", "three years"; weeks, months and years are rounded down."""
    if days < 2:
        return "one day"
    if days < 14:
        length, unit = 1.0, "day"
    elif days < 61:
        length, unit = 7.0, "week"
    elif days < 366:
        length, unit = 30.44, "month"
    else:
        length, unit = 365.25, "year"
    number = int(days / length)
    worded = SMALL_NUMBERS[number] if number < len(SMALL_NUMBERS) else number_words(number)
    return f"{worded} {unit}{'s' if number != 1 else ''}"


def joined_words(names: Sequence[str], more: int) -> str:
    """("Amber", "Nancy"), 2 → "Amber, Nancy and 2 others"."""
    if more:
        rest = f"{number_words(more)}\N{NO-BREAK SPACE}{'other' if more == 1 else 'others'}"
        return f"{', '.join(names)} and {rest}" if names else rest
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)


def answering_words(names: Sequence[str], sure: Sequence[str]) -> str:
    """Whom somebody speaks to, the surest first: ("Phil", "Nancy"), ("guess", "likely") → "probably to Nancy and
    perhaps Phil". sure: "certain", "likely" or "guess"; as soon as one is only likely, no other is said to be certain.
    """
    head = "likely" if "likely" in sure else "certain" if "certain" in sure else "guess"
    guessed = [each == "guess" != head for each in sure]
    named = [f"{_MAYBE['guess']}{name}" if guess else name for name, guess in zip(names, guessed, strict=True)]
    ordered = sorted(zip(guessed, range(len(named)), named, strict=True))
    return f"{_MAYBE[head]}to {joined_words([name for *_, name in ordered], 0)}"


_MAYBE = {"certain": "", "likely": "probably ", "guess": "perhaps "}


def number_words(number: int) -> str:
    """1234 → "1,234"."""
    return f"{number:,}"
