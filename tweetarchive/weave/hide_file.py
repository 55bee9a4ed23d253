"""hide.toml → what never comes to mind by itself, and posts that are not shown. Text in, struct out; never writes.

    [on_this_day]
    dates = ["02-08", 2011-02-08, "2011-02", 2011]   # of every year; one day; a month; a year
    people = ["nancy"]                               # as in the addresses of their pages: friends/nancy.html

    [posts]
    ids = ["twitter-123"]                            # as in the addresses of pages, behind the #
    dates = ["2011-02", "2012-01-30..2012-02-02"]    # all that was written then; from one day to another
    words = ["the sunset"]                           # all that has these words in this order

Pages and conversations of the first stay where they are; only the lists that bring things back unasked (this day in
other years, anniversaries, the calendar file) leave them out. Of posts only their places are left, where something
hangs below. Every mistake names the file, the key and the line.
"""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from msgspec import Struct

from tweetarchive.errors import ConfigError, Known, fault
from tweetarchive.nearest import did_you_mean, nearest
from tweetarchive.pointing import Spot, spot_of_key, spot_of_mistake
from tweetarchive.weave.consent.folding import words

FILE = "hide.toml"
SECTIONS = {"on_this_day": "what never comes to mind by itself", "posts": "what is not shown"}
DATES = 'a list of dates: "02-08", 2011-02-08, "2011-02", 2011, "2011-02-08..2011-02-14"'
KEYS = {"dates": DATES, "people": "a list of names in quotes"}
POSTS = {
    "ids": 'a list of names of posts in quotes: "twitter-123"',
    "dates": DATES,
    "words": 'a list of words or phrases in quotes: "the sunset"',
}
ALWAYS = 99999999


class HiddenDays(NamedTuple):
    """The days from first_day to last_day, yyyymmdd; where month_day, mmdd, is not 0, only those of that name."""

    month_day: int
    first_day: int
    last_day: int

    def holds(self, day: int) -> bool:
        """Whether a day, yyyymmdd, is one of them."""
        return self.first_day <= day <= self.last_day and self.month_day in (0, day % 10000)


class Hidden(Struct, frozen=True):
    """What hide.toml says. people: slugs, posts: names of posts, which may name nobody and nothing. post_dates, words:
    of what is not shown, as it is written → what it means; words are folded.
    """

    dates: tuple[HiddenDays, ...] = ()
    people: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    post_dates: Mapping[str, HiddenDays] = {}
    words: Mapping[str, tuple[str, ...]] = {}


def read_hidden(text: str) -> Hidden:
    """What hide.toml says. Raises ConfigError."""
    try:
        table = tomllib.loads(text.removeprefix("\ufeff"))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        what = f"is not valid TOML: {error}"
        raise ConfigError(
            what,
            where=FILE,
            hint='E.g. [on_this_day], then dates = ["02-08", 2011-02-08].',
            faults=(fault(what, FILE, text, spot_of_mistake(text, error)),),
        ) from None
    _refuse_unknown(text, "", table, SECTIONS, "section")
    section = _section(text, table, "on_this_day", KEYS)
    posts = _section(text, table, "posts", POSTS)
    return Hidden(
        tuple(_days(text, "on_this_day.dates", value) for value in section.get("dates", ())),
        tuple(_name(text, "on_this_day.people", value) for value in section.get("people", ())),
        tuple(_name(text, "posts.ids", value) for value in posts.get("ids", ())),
        {as_written(value): _days(text, "posts.dates", value) for value in posts.get("dates", ())},
        {str(value): _words(text, value) for value in posts.get("words", ())},
    )


def check_people(hidden: Hidden, names: Collection[str]) -> None:
    """Raises ConfigError for a name that nobody of `names` has."""
    for slug in hidden.people:
        if slug not in names:
            raise ConfigError(
                f'there is nobody called "{slug}"{did_you_mean(slug, names)}',
                where=f"{FILE}: on_this_day.people",
                hint="Name a person as in the address of their page, without friends/ and .html.",
            )


def nothing_called(name: str, names: Collection[str]) -> ConfigError:
    """That no post of `names` is called so, to be raised."""
    near = [each for each in names if each[:-2] == name[:-2] or name.startswith(each)]
    return ConfigError(
        f'there is no "{name}" here{did_you_mean(name, near)}',
        where=f"{FILE}: posts.ids",
        hint="Name a post as in its address on the site, behind the #.",
    )


def spot_of(text: str, key: str, written: str) -> Spot:
    """Where an item of a list stands in the text, or else its key."""
    spot = spot_of_key(text, key)
    for number, line in enumerate(text.splitlines()[spot.line - 1 :] if spot.line else (), spot.line):
        if found := re.search(rf"(?<![\w-]){re.escape(written)}(?![\w-])", line.partition("#")[0]):
            return Spot(number, found.start() + 1, len(written))
    return spot


def as_written(value: object) -> str:
    """A date of a list, however it is written there."""
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


def _days(text: str, key: str, value: object) -> HiddenDays:
    written = as_written(value)
    kind = type(value)  # a date with a time is a date, and True a number
    if kind in (str, int, datetime.date):
        first, dots, last = written.partition("..")
        begin, end = _one(first.strip()), _one(last.strip() if dots else first.strip())
        yearly = [one.month_day for one in (begin, end) if one is not None and one.month_day]
        if begin is not None and end is not None and not (dots and yearly) and begin.first_day <= end.last_day:
            return HiddenDays(begin.month_day, begin.first_day, end.last_day)
    raise _mistake(
        text,
        key,
        f"{written} is no date",
        'Write "02-08" for that day of every year, 2011-02-08 for one day, "2011-02" for a month, 2011 for a year, or'
        ' "2011-02-08..2011-02-14" for all days from one to another.',
        written,
    )


def _one(written: str) -> HiddenDays | None:
    """A day, month or year, or a day of every year."""
    if match := _DATE.fullmatch(written):
        year, month, day, yearly_month, yearly_day = (int(part or 0) for part in match.groups())
        month, day = month or yearly_month, day or yearly_day
        try:
            datetime.date(year or 2000, month or 1, day or 1)  # 2000 had a 29 February
        except ValueError:
            pass
        else:
            if not year:
                return HiddenDays(month * 100 + day, 0, ALWAYS)
            first = year * 10000 + month * 100 + day
            return HiddenDays(0, first, first if day else first + 99 if month else first + 9999)
    return None


def _section(text: str, table: dict[str, Any], name: str, keys: dict[str, str]) -> dict[str, list[object]]:
    section = table.get(name, {})
    if not isinstance(section, dict):
        raise _mistake(text, name, f"must be a section, written [{name}]")
    _refuse_unknown(text, f"{name}.", section, keys, "key")
    for key, value in section.items():
        if not isinstance(value, list):
            raise _mistake(text, f"{name}.{key}", f"must be {keys[key]}")
    return section


def _name(text: str, key: str, value: object) -> str:
    if isinstance(value, str):
        return value
    raise _mistake(text, key, f"{value} is no name", "Names stand in quotes.", str(value))


def _words(text: str, value: object) -> tuple[str, ...]:
    if isinstance(value, str) and (folded := words(value)):
        return folded
    raise _mistake(text, "posts.words", f"{value} is no word", "Words stand in quotes.", str(value))


def _refuse_unknown(text: str, above: str, table: dict[str, object], known: dict[str, str], what: str) -> None:
    for name in table:
        if name not in known:
            meant = nearest(name, known)
            said = f"unknown {what} {name}{did_you_mean(name, known)}"
            there = Known(f"{what.capitalize()}s", tuple(known.items()), meant)
            raise ConfigError(
                said,
                where=f"{FILE}: {above}{name}",
                hint=f"There is {', '.join(f'[{each}]' for each in known)}."
                if not above
                else f"There are {', '.join(known)}.",
                faults=(fault(said, FILE, text, spot_of_key(text, f'{above}"{name}"'), there),),
            )


def _mistake(text: str, key: str, what: str, hint: str = "", written: str = "") -> ConfigError:
    spot = spot_of(text, key, written) if written else spot_of_key(text, key)
    return ConfigError(what, where=f"{FILE}: {key}", hint=hint, faults=(fault(what, FILE, text, spot),))


_DATE = re.compile(r"(?!0000)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?|(\d\d)-(\d\d)", re.ASCII)
