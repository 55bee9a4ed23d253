"""people/<slug>.md → PersonFile: what the archive's owner wrote about somebody. Text in, struct out; never writes.

TOML between two lines of `+++`, then a story in Markdown. Every mistake names the file and the key.
"""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import Struct

from tweetarchive.errors import ConfigError
from tweetarchive.nearest import did_you_mean

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
Date = str | int
"""As written: a TOML date becomes its ISO form, a year may stay a number."""


class Circle(Struct, frozen=True, forbid_unknown_fields=True):
    """A circle somebody belongs to, e.g. "people I learn from", with the dates the owner remembers."""

    name: str
    since: Date = ""
    until: Date = ""


class Meeting(Struct, frozen=True, forbid_unknown_fields=True):
    """The first meeting in person."""

    date: Date = ""
    place: str = ""


class PersonFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One people file. accounts: "service:native id" or "service:@handle". story: Markdown."""

    name: str = ""
    accounts: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    circles: tuple[Circle, ...] = ()
    met: Meeting | None = None
    introduced_by: str = ""
    birthday: Date = ""
    memorial: bool = False
    consent: str = "full"
    story: str = ""


def read_people(texts: Mapping[str, str]) -> dict[str, PersonFile]:
    """All people files, by slug. `texts`: file name without ".md" → content.

    Raises ConfigError for anything that cannot be understood, and for an account that two files claim.
    """
    people = {slug: _read(slug, text) for slug, text in sorted(texts.items())}
    claimed: dict[str, str] = {}
    for slug, person in people.items():
        for account in person.accounts:
            other = claimed.setdefault(account.lower(), slug)
            if other != slug:
                raise ConfigError(
                    f'"{account}" also stands in people/{other}.md',
                    where=f"people/{slug}.md: accounts",
                    hint="An account belongs to one person: remove it from one of the two files.",
                )
        if person.introduced_by and person.introduced_by not in people:
            raise ConfigError(
                f"there is no people/{person.introduced_by}.md{did_you_mean(person.introduced_by, people)}",
                where=f"people/{slug}.md: introduced_by",
                hint="Name the person by the file's name, without .md.",
            )
    return people


def _read(slug: str, text: str) -> PersonFile:
    where = f"people/{slug}.md"
    if not SLUG.match(slug):
        raise ConfigError("the file's name may hold only a–z, 0–9 and single hyphens", where=where, hint="Rename it.")
    lines = text.removeprefix("\ufeff").splitlines()
    if not lines or lines[0].strip() != "+++" or "+++" not in (line.strip() for line in lines[1:]):
        raise ConfigError(
            "the facts must stand between two lines of +++ at the top",
            where=where,
            hint='E.g. +++, name = "Nancy", +++',
        )
    end = next(n for n, line in enumerate(lines[1:], 1) if line.strip() == "+++")
    try:
        facts = tomllib.loads("\n".join(lines[1:end]))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise ConfigError(f"{error} (counted from the line after +++)", where=where) from None
    try:
        person = msgspec.convert({**_dated(facts), "story": "\n".join(lines[end + 1 :]).strip()}, PersonFile)
    except msgspec.ValidationError as error:
        raise ConfigError(_words(str(error)), where=where) from None
    for account in person.accounts:
        service, colon, name = account.partition(":")
        if not (colon and service and name):
            raise ConfigError(
                f'"{account}" does not say which service it is at',
                where=f"{where}: accounts",
                hint='Write "twitter:12345" (the lasting id) or "twitter:@handle".',
            )
    if person.consent != "full":
        raise ConfigError(
            f'consent = "{person.consent}" is a promise that this version cannot keep in every place a name appears',
            where=where,
            hint='Only "full" is understood so far. Nothing is built, so that nothing is shown against their will.',
        )
    return person


def _dated(value: object) -> Any:
    match value:
        case dict():
            return {key: _dated(item) for key, item in value.items()}
        case list():
            return [_dated(item) for item in value]
        case datetime.date() | datetime.time():
            return value.isoformat()
    return value


def _words(message: str) -> str:
    unknown = re.match(r"Object contains unknown field `([^`]*)`(?: - at `\$\.?([^`]*)`)?", message)
    if unknown:
        known = (*PersonFile.__struct_fields__, *Circle.__struct_fields__, *Meeting.__struct_fields__)
        place = f"{unknown[2]}: " if unknown[2] else ""
        return f"{place}unknown key {unknown[1]}{did_you_mean(unknown[1], known)}"
    found = re.match(r"(.*) - at `\$\.?([^`]*)`\Z", message)
    return f"{found[2]}: {found[1]}" if found else message
