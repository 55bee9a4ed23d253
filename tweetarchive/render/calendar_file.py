"""calendar.ics: what comes again every year, for any program (iCalendar, RFC 5545). The only door to icalendar.

Whole days, each every year, that take nobody's time. The same archive gives the same bytes: when an event was written
is told by the last post, and what programs call it (UID) is made of whom and what it is about, so that a name or a date
that is corrected changes the event a calendar has already.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Event, vText

from tweetarchive.render.escaping import safe
from tweetarchive.render.languages.speaking import Language
from tweetarchive.site.views import Anniversary, CalendarFile, Moment, SiteView

LEAP_DAY = (2, 29)
SOME_YEAR = 2000
"""For what has no year, as a birthday often has not: 29 February is a day of it."""


def calendar_file(view: CalendarFile, site: SiteView, language: Language) -> bytes:
    """The whole file, as UTF-8 with lines of at most 75 bytes."""
    calendar = Calendar()
    calendar.add("prodid", "-//tweetarchive//NONSGML tweetarchive//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    name = Text(_plain(language.gettext("%(site)s: dates to keep", site=site.title)))
    calendar.add("name", name)  # RFC 7986; programs that do not know it know the next
    calendar.add("x-wr-calname", name)
    made = _made(view.made)
    for told in view.events:
        calendar.add_component(_event(told, made, site, language))
    written: bytes = calendar.to_ical()
    return written


def _made(last: Moment) -> datetime.datetime:
    """When the file was written, as far as the archive knows."""
    try:
        return datetime.datetime.fromtimestamp(last.at or 0, datetime.UTC)
    except (OverflowError, OSError, ValueError):  # a damaged record can claim any time
        return datetime.datetime.fromtimestamp(0, datetime.UTC)


def _event(told: Anniversary, made: datetime.datetime, site: SiteView, language: Language) -> Event:
    event = Event()
    about = f"tweetarchive:{site.owner.slug}/{told.person.slug}/{told.kind}"
    event.add("uid", f"{uuid5(NAMESPACE_URL, about)}@tweetarchive")
    event.add("dtstamp", made)
    event.add("dtstart", datetime.date(told.year or SOME_YEAR, told.month, told.day))
    rule: dict[str, str | int] = {"freq": "YEARLY"}
    if (told.month, told.day) == LEAP_DAY:  # or common years would have none: the last day of February, whichever it is
        rule |= {"bymonth": 2, "bymonthday": -1}
    event.add("rrule", rule)
    event.add("summary", Text(_plain(_summary(told, site, language))))
    if told.place:
        event.add("location", Text(_plain(told.place)))
    event.add("transp", "TRANSPARENT")
    return event


def _summary(told: Anniversary, site: SiteView, language: Language) -> str:
    gettext = language.gettext
    name = told.person.name or gettext("Somebody")
    if told.kind == "words":
        # translators: an event in a calendar that comes every year; %(year)s is that of the first time
        return gettext("First words with %(name)s (%(year)s)", name=name, year=told.year)
    if told.kind == "met":
        if told.year:
            owner = site.owner.name
            return gettext("%(owner)s and %(name)s met in person (%(year)s)", owner=owner, name=name, year=told.year)
        return gettext("%(owner)s and %(name)s met in person", owner=site.owner.name, name=name)
    return gettext("Birthday of %(name)s", name=name)


class Text(vText):
    """Text in one line, escaped as RFC 5545 says; the library takes a backslash before an N for a line's end (7.3,
    2026-11).
    """

    def to_ical(self) -> bytes:
        return re.sub(r"([\\;,])", r"\\\1", self).encode()


def _plain(words: str) -> str:
    """A message as text, in one line: its values were escaped for HTML, and no calendar may hold control characters."""
    bare = safe(words).unescape() if hasattr(words, "__html__") else words
    return " ".join("".join(" " if unicodedata.category(sign) in _NO_TEXT else sign for sign in bare).split())


_NO_TEXT = frozenset(("Cc", "Cs", "Zl", "Zp"))
