"""hide.toml → what never comes to mind by itself, and posts that are not shown. Text in, struct out; never writes.

    [on_this_day]
    dates = ["02-08", 2011-02-08, "2011-02", 2011]   # of every year; one day; a month; a year
    people = ["nancy"]                               # as in the addresses of their pages: friends/nancy.html

    [posts]
    ids = ["twitter-123"]                            # as in the addresses of pages, behind the #

Pages and conversations of the first stay where they are; only the lists that bring things back unasked (this day in
other years, anniversaries, the calendar file) leave them out. Of posts only their places are left, where something
hangs below. Every mistake names the file, the key and the line.
"""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Collection
from typing import Any, NamedTuple

from msgspec import Struct

from tweetarchive.errors import ConfigError, Known, fault
from tweetarchive.nearest import did_you_mean, nearest
from tweetarchive.pointing import Spot, spot_of_key, spot_of_mistake

FILE = "hide.toml"
SECTIONS = {"on_this_day": "what never comes to mind by itself", "posts": "what is not shown"}
KEYS = {"dates": 'a list of dates: "02-08", 2011-02-08, "2011-02", 2011', "people": "a list of names in quotes"}
POSTS = {"ids": 'a list of names of posts in quotes: "twitter-123"'}
ALWAYS = 99999999


class HiddenDays(NamedTuple):
    """The days from first_day to last_day, yyyymmdd; where month_day, mmdd, is not 0, only those of that name."""

    month_day: int
    first_day: int
    last_day: int


class Hidden(Struct, frozen=True):
    """What hide.toml says. people: slugs, posts: names of posts, which may name nobody and nothing."""

    dates: tuple[HiddenDays, ...] = ()
    people: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()


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
        tuple(_days(text, value) for value in section.get("dates", ())),
        tuple(_name(text, "on_this_day.people", value) for value in section.get("people", ())),
        tuple(_name(text, "posts.ids", value) for value in posts.get("ids", ())),
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


def _days(text: str, value: object) -> HiddenDays:
    written = value.isoformat() if isinstance(value, datetime.date) else str(value)
    kind = type(value)  # a date with a time is a date, and True a number
    if kind in (str, int, datetime.date) and (match := _DATE.fullmatch(written)):
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
    raise _mistake(
        text,
        "on_this_day.dates",
        f"{written} is no date",
        'Write "02-08" for that day of every year, 2011-02-08 for one day, "2011-02" for a month or 2011 for a year.',
        written,
    )


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
                else f"There are {' and '.join(known)}.",
                faults=(fault(said, FILE, text, spot_of_key(text, f'{above}"{name}"'), there),),
            )


def _mistake(text: str, key: str, what: str, hint: str = "", written: str = "") -> ConfigError:
    spot = spot_of(text, key, written) if written else spot_of_key(text, key)
    return ConfigError(what, where=f"{FILE}: {key}", hint=hint, faults=(fault(what, FILE, text, spot),))


_DATE = re.compile(r"(?!0000)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?|(\d\d)-(\d\d)", re.ASCII)
