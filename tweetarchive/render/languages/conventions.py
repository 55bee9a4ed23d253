"""How a language writes dates, times, numbers and lists, by the Unicode consortium's data (CLDR).

The calendar is the Gregorian one and digits are those of the posts' own times, whatever the language; `en` is British,
with the day in front of the month.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from typing import Any, cast

from babel import Locale, UnknownLocaleError
from babel.dates import format_time, parse_pattern
from babel.numbers import format_decimal

DATE_STYLES = ("long", "short", "weekday", "day", "month", "year")
MONTH_STYLES = ("long", "name", "short")


class Conventions:
    """Of one language, by its tag: "de", "pt-BR". Of a language that nobody wrote down, those of English.

    number: 1234 → "1,234". time: 14, 5 → "14:05", or "2:05 PM".
    """

    def __init__(self, tag: str) -> None:
        locale = _locale(tag)
        self.direction = locale.text_direction
        self.months = _in_order(_told(locale, "months", "stand-alone", "wide"))
        self.short_months = _in_order(_told(locale, "months", "stand-alone", "abbreviated"))
        self.weekdays = _in_order(_told(locale, "days", "stand-alone", "wide"))
        self.short_weekdays = _in_order(_told(locale, "days", "stand-alone", "abbreviated"))
        self.shortest_weekdays = _in_order(_told(locale, "days", "stand-alone", "short"))
        # Functions and no methods, for each page has dozens.
        self.number: Callable[[int], str] = lru_cache(maxsize=20_000)(partial(_number, locale=locale))
        self.time: Callable[[int, int], str] = lru_cache(maxsize=24 * 60)(partial(_time, locale=locale))
        self._months = _in_order(_told(locale, "months", "format", "wide"))
        self._short_months = _in_order(_told(locale, "months", "format", "abbreviated"))
        if locale.language == "en":  # British English has "Sept" there, and no other name of four letters (CLDR 47)
            self.short_months = self._short_months = tuple(name[:3] for name in self._months)
        self._day_names = _in_order(_told(locale, "days", "format", "wide"))
        self._era = str(_told(locale, "eras", "abbreviated")[1])
        self._patterns = _patterns(locale)
        self._from_to = _from_to(locale)
        self._with_time = str(_told(locale, "datetime_formats", "medium"))
        lists = {place: str(pattern) for place, pattern in _told(locale, "list_patterns", "standard").items()}
        self._lists = lists
        self._between = {place: lists[place].removeprefix("{0}").removesuffix("{1}") for place in lists}
        self._plain_lists = all(lists[place] == f"{{0}}{self._between[place]}{{1}}" for place in lists)

    def date(self, year: int, month: int, day: int, style: str = "long") -> str:
        """A date; month or day 0 means that it is not known, year 0 that it is not told (a birthday).

        Styles for 4 March 2011: long "4 March 2011", short "4 Mar 2011", weekday "Friday, 4 March 2011", day "4 March",
        month "March 2011", year "2011".
        """
        if style == "year":
            day = month = 0
        elif style == "month":
            day = 0
        elif style == "day":
            year = 0 if day else year
        known = "y" * bool(year) + "m" * bool(month) + "d" * bool(day)
        if known == "m":
            return self.short_months[month - 1] if style == "short" else self.months[month - 1]
        pattern = self._patterns.get((known, style)) or self._patterns[known, "long"] if known else ""
        values = self._values(year, month, day)
        if known == "ymd":
            weekday = datetime.date(year, month, day).weekday()
            values |= {"EEEE": self._day_names[weekday], "EEE": self.short_weekdays[weekday], "Y": year}
        return pattern % values

    def months_from_to(self, year: int, first: int, last: int) -> str:
        """2011, 1, 3 → "January – March 2011"."""
        begins, ends = self._from_to
        return begins % self._values(year, first, 0) + ends % self._values(year, last, 0)

    def days_from_to(self, year: int, month: int, first: int, last: int) -> str:
        """2011, 3, 1, 15 → "1–15 March 2011"."""
        days = {"d": f"{first}–{last}", "dd": f"{first:02}–{last:02}"}
        return self._patterns["ymd", "long"] % {**self._values(year, month, first), **days}

    def _values(self, year: int, month: int, day: int) -> dict[str, object]:
        """What patterns ask for of the parts of a date; 0 for what is not known."""
        values: dict[str, object] = {"y": year, "yy": f"{year % 100:02}", "yyyy": f"{year:04}", "G": self._era}
        values |= {"d": day, "dd": f"{day:02}", "M": month, "MM": f"{month:02}", "L": month, "LL": f"{month:02}"}
        if month:
            values |= {"MMMM": self._months[month - 1], "MMM": self._short_months[month - 1]}
            values |= {"LLLL": self.months[month - 1], "LLL": self.short_months[month - 1]}
        return values

    def hour(self, hour: int) -> str:
        """The hour that begins then: 14 → "14:00–15:00"."""
        begins = self.time(hour, 0)
        ends = begins.replace("23", "24") if "23" in begins else self.time((hour + 1) % 24, 0)
        return f"{begins}–{ends}"

    def joined(self, date: str, time: str) -> str:
        """ "4 March 2011", "14:05" → "4 March 2011, 14:05"."""
        return self._with_time.replace("{1}", date).replace("{0}", time)

    def listed(self, names: Sequence[str]) -> str:
        """("Amber", "Nancy", "Phil") → "Amber, Nancy and Phil"."""
        if len(names) < 2:
            return "".join(names)
        if not self._plain_lists:
            return self._listed_by_patterns(names)
        between = self._between
        if len(names) == 2:
            return f"{names[0]}{between['2']}{names[1]}"
        middle = between["middle"].join(names[1:-1])
        return f"{names[0]}{between['start']}{middle}{between['end']}{names[-1]}"

    def _listed_by_patterns(self, names: Sequence[str]) -> str:
        if len(names) == 2:
            return self._lists["2"].format(*names)
        listed = self._lists["start"].format(*names[:2])
        for name in names[2:-1]:
            listed = self._lists["middle"].format(listed, name)
        return self._lists["end"].format(listed, names[-1])


@lru_cache(maxsize=8)
def conventions(tag: str) -> Conventions:
    """Those of a language; kept, since making them takes longer than a page."""
    return Conventions(tag)


def _number(number: int, /, locale: Locale) -> str:
    return str(format_decimal(number, locale=locale, numbering_system="latn"))


def _time(hour: int, minute: int, locale: Locale) -> str:
    return format_time(datetime.time(hour, minute), "short", locale=locale)


def _locale(tag: str) -> Locale:
    parts = tag.split("-")
    if parts[0].lower() == "en" and len(parts) == 1:
        parts = ["en", "GB"]
    while parts:
        try:
            return Locale.parse("-".join(parts), sep="-")
        except (UnknownLocaleError, ValueError):
            parts.pop()
    return Locale("en", "GB")


def _told(locale: Locale, kind: str, *keys: str) -> Any:
    """What the data says. Every step is on a copy: Babel writes what it looked up into what all languages share, so
    that Arabic has Japanese months once Japanese was asked for its own (2.18, 2026-11).
    """
    told = getattr(locale, kind)
    for key in keys:
        told = told.copy()[key]
    return told


def _in_order(names: Mapping[int, str]) -> tuple[str, ...]:
    return tuple(names[number] for number in sorted(names))


def _patterns(locale: Locale) -> dict[tuple[str, str], str]:
    """What is known of a date, and a style → how it is written, for Python to fill in."""
    some = locale.datetime_skeletons
    whole = locale.date_formats
    written = {
        ("ymd", "long"): whole["long"],
        ("ymd", "short"): whole["medium"],
        ("ymd", "weekday"): whole["full"],
        ("ym", "long"): some["yMMMM"],
        ("ym", "short"): some["yMMM"],
        ("md", "long"): some["MMMMd"],
        ("md", "short"): some["MMMd"],
        ("y", "long"): some["y"],
        ("yd", "long"): some["y"],
        ("d", "long"): some["d"],
    }
    return {key: cast(str, parse_pattern(pattern).format) for key, pattern in written.items()}


def _from_to(locale: Locale) -> tuple[str, str]:
    """How two months of a year are written, for Python to fill in. In languages whose way Babel knows only in part
    (Persian and Mongolian with 2.18, 2026-11), both are told with their year.
    """
    told = [str(part) for part in _told(locale, "interval_formats", "yMMMM", "M")]
    if len(told) != 2 or "MMMMM" in "".join(told):
        told = [f"{locale.datetime_skeletons['yMMMM']} – ", str(locale.datetime_skeletons["yMMMM"])]
    begins, ends = (cast(str, parse_pattern(part).format) for part in told)
    return begins, ends
