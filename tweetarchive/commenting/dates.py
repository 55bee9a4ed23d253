"""Dates as blogs write them for people: "November 7, 2008 at 6:31 pm", "23. Juni 2016 um 17:21 Uhr", "11.7.08".

Pages say when in the language of their readers and in the blog's own time, without a zone. What is read here is that
local moment as if it were UTC; how exact a claim to make of it is for the caller to decide. Knows the months of
English, German, Spanish, French, Italian, Dutch, Portuguese, Catalan, Swedish, Danish, Norwegian, Polish and Russian;
guesses nothing from words like "yesterday".
"""

from __future__ import annotations

import calendar
import re
import time
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from msgspec import Struct


class Written(Struct, frozen=True):
    """A moment as a text tells it. seconds: Unix seconds, of local time taken for UTC unless `zoned`. clock: it tells
    the time of day; else the seconds are those of midnight.
    """

    seconds: int
    clock: bool
    zoned: bool = False

    @property
    def midnight(self) -> int:
        """Unix seconds at which its day begins."""
        return self.seconds - self.seconds % 86_400


def written_date(text: str, day_first: bool = True, after: int | None = None) -> Written | None:
    """The first date in `text` and the time of day beside it; None if there is none.

    day_first: what "7.11.08" means where both would do; see `days_come_first`. after: Unix seconds before which it
    cannot be; then "Jun 20th at 2:41 am" is in the first year that is not. Only the first 400 characters are read.
    """
    plain = _plain(text)
    for day in _days(plain, day_first):
        year, month, number, start, end = day
        if zoned := _ZONED.match(plain, start):
            return iso_date(zoned[0])
        try:
            date = datetime(year, month, number)
        except ValueError:
            continue
        clock = _clock(plain, start, end)
        seconds = calendar.timegm(date.timetuple()) + (clock or 0)
        return Written(seconds, clock is not None)
    return None if after is None else _without_year(plain, after)


def iso_date(text: str) -> Written | None:
    """ "2008-11-07T18:31:02-08:00" and its shorter forms, as machines write them; None for anything else."""
    found = _ISO.fullmatch(text.strip())
    if not found:
        return None
    try:
        year, month, day, hour, minute, second = (int(found[part] or 0) for part in range(1, 7))
        moment = datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None
    seconds = calendar.timegm(moment.timetuple())
    if not found[7] or found[4] is None:
        return Written(seconds, found[4] is not None)
    if found[7] in "zZ":
        return Written(seconds, True, True)
    offset = timedelta(hours=int(found[8]), minutes=int(found[9] or 0))
    sign = -1 if found[7][0] == "+" else 1
    return Written(seconds + sign * int(offset.total_seconds()), True, True)


def days_come_first(texts: Iterable[str], language: str = "") -> bool:
    """Whether a page writes the day before the month in dates of numbers: as its clear cases show, else as its language
    does ("en-US" and "en" do not).
    """
    votes = 0
    for text in texts:
        for found in _NUMBERS.finditer(_plain(text)):
            first, second = int(found[1]), int(found[3])
            votes += (first > 12 >= second) - (second > 12 >= first)
    if votes:
        return votes > 0
    tag = language.lower().replace("_", "-")
    return not (tag.split("-")[0] == "en" and tag not in ("en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za"))


def _without_year(plain: str, after: int) -> Written | None:
    """A day of a month that is all of a short text, but for the time of day."""
    found = _NO_YEAR.search(plain) if len(plain) < 60 else None
    month = _MONTHS.get(found[2] or found[3]) if found else None
    if not found or not month:
        return None
    first = time.gmtime(max(0, after - 86_400))
    for year in range(first.tm_year, first.tm_year + 5):  # the 29th of February comes every four years
        try:
            date = datetime(year, month, int(found[1] or found[4]))
        except ValueError:
            continue
        clock = _clock(plain, found.start(), found.end())
        seconds = calendar.timegm(date.timetuple()) + (clock or 0)
        if seconds >= after - 86_400:
            return Written(seconds, clock is not None)
    return None


Day = tuple[int, int, int, int, int]
"""Year, month, day of month, and where the text of it begins and ends."""


def _days(plain: str, day_first: bool) -> list[Day]:
    """Every reading of a date in the text, in the order of the text; the clearer form first where two begin alike."""
    readings = sorted(_readings(plain, day_first), key=lambda day: day[3])
    return [day for day in readings if 1990 <= day[0] <= 2100 and day[1]]


def _readings(plain: str, day_first: bool) -> Iterator[Day]:
    for match in _YEAR_FIRST.finditer(plain):
        yield int(match[1]), int(match[2]), int(match[3]), match.start(), match.end()
    for match in _DAY_MONTH.finditer(plain):
        yield _year(match[3]), _MONTHS.get(match[2], 0), int(match[1]), match.start(), match.end()
    for match in _MONTH_DAY.finditer(plain):
        yield _year(match[3]), _MONTHS.get(match[1], 0), int(match[2]), match.start(), match.end()
    for match in _NUMBERS.finditer(plain):
        first, second = int(match[1]), int(match[3])
        month_first = second > 12 or (first <= 12 and not day_first)
        day, month = (second, first) if month_first else (first, second)
        yield _year(match[4]), month, day, match.start(), match.end()


def _clock(plain: str, start: int, end: int) -> int | None:
    """Seconds since midnight of the time of day next behind the date, or else next before it."""
    behind = _times(plain[end : end + 40])
    if behind:
        return behind[0]
    before = _times(plain[max(0, start - 40) : start])
    return before[-1] if before else None


def _times(text: str) -> list[int]:
    found = []
    for match in _TIME.finditer(text):
        hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
        half = (match[4] or "").replace(".", "").replace(" ", "")
        if half and 1 <= hour <= 12:
            hour = hour % 12 + 12 * (half == "pm")
        elif match[2] is None:
            continue  # a number alone is no time of day
        if hour <= 23 and minute <= 59 and second <= 59:
            found.append(3600 * hour + 60 * minute + second)
    return found


def _year(digits: str) -> int:
    """ "08" is 2008 and "97" 1997: there were no blogs before."""
    year = int(digits)
    return year if len(digits) == 4 else year + (1900 if year >= 90 else 2000)


def _plain(text: str) -> str:
    """Lower-case, without accents, single spaces, no longer than a date can be."""
    decomposed = unicodedata.normalize("NFKD", text[:400].casefold())
    bare = "".join(each for each in decomposed if not unicodedata.combining(each))
    return " ".join(unicodedata.normalize("NFC", bare).split())


def _months() -> dict[str, int]:
    """Every spelling, without accents: whole names, and abbreviations as they are in use."""
    spelled = {}
    for names in _NAMES.strip().splitlines():
        for number, name in enumerate(names.split(), 1):
            for one in name.split("/"):
                spelled[one] = number
    return spelled


_NAMES = """
january february march april may june july august september october november december
jan feb mar apr may jun jul aug sep/sept oct nov dec
januar/janner februar/feber marz/maerz april mai juni juli august september oktober november dezember
jan feb mrz/marz apr mai jun jul aug sep/sept okt nov dez
enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
ene feb mar abr may jun jul ago sep/set oct nov dic
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
janv/jan fevr/fev mars/mar avr mai juin/jun juil/jul aout/aou sept oct nov dec
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
gen feb mar apr mag giu lug ago set ott nov dic
januari februari maart april mei juni juli augustus september oktober november december
jan feb mrt/maa apr mei jun jul aug sep okt nov dec
janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
jan fev mar abr mai jun jul ago set out nov dez
gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts/mars april maj/mai juni juli august september oktober november december/desember
stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
"""
_MONTHS = _months()

_YEAR = r"(\d{4}|\d{2})(?![\d:]|\.\d)"
_WORD = r"([a-zа-я]{3,12})\.?"
_OF = r"(?:(?:de|del|di|of) |d')?"
_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d\d) ?[-./年년] ?(\d{1,2}) ?[-./月월] ?(\d{1,2})(?!\d)")
_DAY_MONTH = re.compile(rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|\.|º|o|°)?[ -]?{_OF}{_WORD},?[ -]?{_OF}'?{_YEAR}")
_MONTH_DAY = re.compile(rf"(?<![a-zа-я]){_WORD} (\d{{1,2}})(?:st|nd|rd|th|\.)?,? '?{_YEAR}")
_NO_YEAR = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|\.)? ?{_OF}{_WORD}(?!\w)"
    rf"|(?<![a-zа-я]){_WORD} (\d{{1,2}})(?:st|nd|rd|th|\.)?(?![\d:])"
)
_NUMBERS = re.compile(rf"(?<![\d.])(\d{{1,2}}) ?([./-]) ?(\d{{1,2}})(?: ?\2 ?|, ){_YEAR}")
_TIME = re.compile(r"(?<![\d.,/-])(\d{1,2})(?: ?[:.h] ?(\d{2})(?::(\d{2}))?)?(?!\d)(?: ?([ap]\.? ?m\b\.?))?")
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?)? ?([Zz]|[+-](\d\d):?(\d\d)?)?"
)
_ZONED = re.compile(r"\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:z|[+-]\d\d:?\d\d)")
