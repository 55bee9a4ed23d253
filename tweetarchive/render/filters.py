"""The filters templates have for dates and numbers: values and labels in, the language's words out. HTML is made in
`worded`.

A filter never knows the page, the clock or the theme's files, so a page's bytes depend on its view and language alone.
"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from tweetarchive.nearest import did_you_mean
from tweetarchive.render.languages.conventions import DATE_STYLES, MONTH_STYLES
from tweetarchive.render.languages.speaking import Language
from tweetarchive.site.views import Moment, PersonRef

_LABEL = re.compile(r"(?:(\d{4})|-)(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::\d\d.*)?)?)?)?\Z")
_STRETCH = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?=-\d\d-to))?-(\d\d)-to-(\d\d)\Z", re.ASCII)


class DateFilters:
    """Moments and labels in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._conventions = language.conventions
        # A page words the same few days again and again.
        self._day_words = lru_cache(maxsize=20_000)(self._worded_day)
        self._label_words = lru_cache(maxsize=20_000)(self._worded_label)
        self._month_label_words = lru_cache(maxsize=5_000)(self._worded_month_label)
        self._time_words = language.conventions.time
        self._with_time_words = lru_cache(maxsize=20_000)(language.conventions.joined)

    def date(self, value: Moment | str | int, style: str = "long") -> str:
        """A Moment, an ISO date, a label or a year in words; "" for an unknown moment.

        Labels: "2011", "2011-03", "2011-03-05", "2011-03-05T14" (the hour that begins then), "--03-05" (a birthday),
        "2011-01-to-03" (months), "2011-01-01-to-15" (days), "0000" (no date is known). Any other string is somebody's
        own words ("spring of 2009") and stays as it is.
        Styles, for 4 March 2011 in English: long "4 March 2011", short "4 Mar 2011", weekday "Friday, 4 March 2011",
        day "4 March", month "March 2011", year "2011"; and "hour".
        """
        if isinstance(value, Moment):
            if value.at is not None:
                return self._day_words(value.year, value.month, value.day, style)
            _check_style(style)
            return ""
        return self._label_words(value, style) if isinstance(value, str) else self._day_words(value, 0, 0, style)

    def time(self, value: Moment) -> str:
        """ "14:05"; "" if the moment is not known to the second."""
        return self._time_words(value.hour, value.minute) if value.exact else ""

    def moment(self, value: Moment, style: str = "long") -> str:
        """ "4 March 2011, 14:05"; without the time if it is not known to the second, "" for an unknown moment.

        style: of the date.
        """
        date = self.date(value, style)
        return self._with_time_words(date, self._time_words(value.hour, value.minute)) if value.exact else date

    def month(self, value: Moment | str | int, style: str = "long") -> str:
        """A month by name. long: "March 2011", name: "March", short: "Mar". A number 1–12 has no year: "March"."""
        if isinstance(value, str):
            return self._month_label_words(value, style)
        if isinstance(value, int):
            return self._worded_month(0, value, style, str(value))
        return self._worded_month(value.year, value.month, style, "") if value.at is not None else ""

    def weekday(self, value: Moment | int, style: str = "long") -> str:
        """The day of the week of a Moment or of a number, 0 = Monday. long: "Monday", short: "Mon", shortest: "Mo"."""
        if isinstance(value, Moment):
            if value.at is None:
                return ""
            value = datetime.date(value.year, value.month, value.day).weekday()
        names = {"short": self._conventions.short_weekdays, "shortest": self._conventions.shortest_weekdays}
        return names.get(style, self._conventions.weekdays)[value]

    def lasting(self, first: Moment, last: Moment) -> str:
        """How long from one moment to another: "one day", "five weeks", "three years"; rounded down."""
        days = ((last.at or 0) - (first.at or 0)) // 86400
        ngettext = self._language.ngettext
        if days < 14:
            number = max(1, days)
            return ngettext("one day", "%(number)s days", number, number=self._spelled(number))
        if days < 61:
            number = days // 7
            return ngettext("one week", "%(number)s weeks", number, number=self._spelled(number))
        if days < 366:
            number = int(days / 30.44)
            return ngettext("one month", "%(number)s months", number, number=self._spelled(number))
        number = int(days / 365.25)
        return ngettext("one year", "%(number)s years", number, number=self._spelled(number))

    def duration(self, seconds: int) -> str:
        """A length of time in its two largest units: "41 seconds", "1 minute and 51 seconds", "3 days and 2 hours"."""
        ngettext = self._language.ngettext
        days, hours, minutes = seconds // 86400, seconds // 3600 % 24, seconds // 60 % 60
        if days:
            longer, rest = ngettext("%(num)s day", "%(num)s days", days), hours
            shorter = ngettext("%(num)s hour", "%(num)s hours", hours)
        elif hours:
            longer, rest = ngettext("%(num)s hour", "%(num)s hours", hours), minutes
            shorter = ngettext("%(num)s minute", "%(num)s minutes", minutes)
        else:
            longer, rest = ngettext("%(num)s minute", "%(num)s minutes", minutes), seconds % 60
            shorter = ngettext("%(num)s second", "%(num)s seconds", rest)
            if not minutes:
                return shorter
        # translators: a length of time: 1 minute and 51 seconds
        return self._language.gettext("%(longer)s and %(shorter)s", longer=longer, shorter=shorter) if rest else longer

    def clock(self, value: int) -> str:
        """The hour from 0 to 23 as a clock tells it: 21 → "21:00"."""
        return self._time_words(value, 0)

    def _spelled(self, number: int) -> str:
        """Small numbers in words, where the language has such that fit every noun."""
        pgettext = self._language.pgettext
        words = (
            "",
            pgettext("number of days, weeks, months or years", "one"),
            # translators: write digits if the word would depend on the noun
            pgettext("number of days, weeks, months or years", "two"),
            pgettext("number of days, weeks, months or years", "three"),
            pgettext("number of days, weeks, months or years", "four"),
            pgettext("number of days, weeks, months or years", "five"),
            pgettext("number of days, weeks, months or years", "six"),
            pgettext("number of days, weeks, months or years", "seven"),
            pgettext("number of days, weeks, months or years", "eight"),
            pgettext("number of days, weeks, months or years", "nine"),
            pgettext("number of days, weeks, months or years", "ten"),
            pgettext("number of days, weeks, months or years", "eleven"),
            pgettext("number of days, weeks, months or years", "twelve"),
        )
        return words[number] if number < len(words) else self._conventions.number(number)

    def _worded_day(self, year: int, month: int, day: int, style: str) -> str:
        _check_style(style)
        return self._conventions.date(year, month, day, style)

    def _worded_label(self, label: str, style: str) -> str:
        match = _LABEL.match(label)
        _check_style(style)
        if not match:
            return self._worded_stretch(label)
        if match[1] == "0000" and match[2] in (None, "00"):
            return self._language.gettext("no known date")
        year, month, day = (int(part or 0) for part in match.groups()[:3])
        if not _is_date(year, month, day):
            return label
        hour = match[4]
        if len(label) > len("2011-03-05T14") or hour is None or int(hour) > 23:
            return self._conventions.date(year, month, day, style if style != "hour" else "long")
        worded = self._conventions.hour(int(hour))
        if style == "hour":
            return worded
        return self._conventions.joined(self._conventions.date(year, month, day, style), worded)

    def _worded_stretch(self, label: str) -> str:
        match = _STRETCH.match(label)
        if not match:
            return label
        year, month, first, last = (int(part or 0) for part in match.groups())
        if not month:
            return self._conventions.months_from_to(year, first, last)
        both = _is_date(year, month, first) and _is_date(year, month, last)
        return self._conventions.days_from_to(year, month, first, last) if both else label

    def _worded_month_label(self, label: str, style: str) -> str:
        match = _LABEL.match(label)
        return self._worded_month(int(match[1] or 0), int(match[2] or 0), style, label) if match else label

    def _worded_month(self, year: int, number: int, style: str, otherwise: str) -> str:
        """otherwise: for a number that no month has."""
        if style not in MONTH_STYLES:
            raise ValueError(f'no such style of month: "{style}"{did_you_mean(style, MONTH_STYLES)}')
        if not 1 <= number <= 12:
            return otherwise
        if style == "long":
            return self._conventions.date(year, number, 0, "month")
        return (self._conventions.months if style == "name" else self._conventions.short_months)[number - 1]


class NumberFilters:
    """Numbers, and what services are called, in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._number = language.conventions.number

    def number(self, value: int) -> str:
        """1234 → "1,234"."""
        return self._number(value)

    def times(self, value: int) -> str:
        """How often: "never", "once", "twice", "12 times"."""
        gettext = self._language.gettext
        if 0 <= value < 3:
            # translators: how often somebody wrote to somebody; in sentences it is %(sent)s or %(received)s
            return (gettext("never"), gettext("once"), gettext("twice"))[value]
        return self._language.ngettext("%(num)s time", "%(num)s times", value)

    def service(self, name: str) -> str:
        """What people call a service: "wordpress" → "WordPress"."""
        if name in _NAMES:
            return _NAMES[name]
        gettext = self._language.gettext
        # translators: where words are from: "in comments from blogs"; on the page about the archive and on posts
        if name == "blog":
            return gettext("blogs")
        if name == "pasted":
            return gettext("pages copied as text")
        if name == "webmention":
            return gettext("webmentions")
        return gettext("saved pages") if name == "webpage" else name.capitalize()


def capital(text: str) -> str:
    """With a capital at the beginning, and all else as it is, unlike Jinja's `capitalize`."""
    return text[:1].upper() + text[1:]


def mark(person: PersonRef) -> str:
    """The class that gives a person their colour, everywhere the same: "me" for the owner, else "h0" to "h11"."""
    return "me" if person.owner else f"h{person.hue}"


_NAMES = {
    "disqus": "Disqus",
    "echo": "JS-Kit Echo",
    "intensedebate": "IntenseDebate",
    "livejournal": "LiveJournal",
    "movabletype": "Movable Type",
    "wordpress": "WordPress",
}
"""Those whose name is no mere word with a capital letter."""

_STYLES = (*DATE_STYLES, "hour")


def _check_style(style: str) -> None:
    if style not in _STYLES:
        raise ValueError(f'no such style of date: "{style}"{did_you_mean(style, _STYLES)}')


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year or 2000, month or 1, day or 1)  # 2000 had a 29 February
    except ValueError:
        return False
    return True
