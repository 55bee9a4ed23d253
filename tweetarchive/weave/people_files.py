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

from tweetarchive.errors import ConfigError, Fault, Known, fault
from tweetarchive.nearest import did_you_mean, nearest
from tweetarchive.pointing import spot_of_key, spot_of_mistake

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
RESERVED = frozenset(
    {"met", "con", "prn", "aux", "nul", "index"} | {f"com{n}" for n in range(10)} | {f"lpt{n}" for n in range(10)}
)
"""Names that Windows refuses for files, and those that pages of ours have."""

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
    """One people file. accounts: "service:native id" or "service:@handle". memorial: whether they have died, or since
    when. story: Markdown.
    """

    name: str = ""
    accounts: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    circles: tuple[Circle, ...] = ()
    met: Meeting | None = None
    introduced_by: str = ""
    birthday: Date = ""
    memorial: bool | Date = False
    consent: str = "full"
    story: str = ""


def read_people(texts: Mapping[str, str]) -> dict[str, PersonFile]:
    """All people files, by slug. `texts`: file name without ".md" → content.

    Raises ConfigError for anything that cannot be understood, and for an account that two files claim.
    """
    people = {slug: read_person(slug, text) for slug, text in sorted(texts.items())}
    claimed: dict[str, str] = {}
    for slug, person in people.items():
        for account in person.accounts:
            other = claimed.setdefault(account.lower(), slug)
            if other != slug:
                what = f'"{account}" also stands in people/{other}.md'
                raise ConfigError(
                    what,
                    where=f"people/{slug}.md: accounts",
                    hint="An account belongs to one person: remove it from one of the two files, by hand or with"
                    f" `tweetarchive people split {slug} {quoted(account)}`.",
                    faults=(fault_of_key(slug, texts[slug], "accounts", what),),
                )
        if person.introduced_by and person.introduced_by not in people:
            what = f"there is no people/{person.introduced_by}.md{did_you_mean(person.introduced_by, people)}"
            names = tuple((name, other.name) for name, other in people.items())
            known = Known("Files in people/", names, nearest(person.introduced_by, people))
            raise ConfigError(
                what,
                where=f"people/{slug}.md: introduced_by",
                hint="Name the person by the file's name, without .md.",
                faults=(fault_of_key(slug, texts[slug], "introduced_by", what, known),),
            )
    return people


def read_person(slug: str, text: str) -> PersonFile:
    """One people file by itself. Raises ConfigError."""
    where = f"people/{slug}.md"
    if not SLUG.match(slug):
        raise ConfigError("the file's name may hold only a–z, 0–9 and single hyphens", where=where, hint="Rename it.")
    if slug in RESERVED:
        raise ConfigError("no file of a site can be called that on every system", where=where, hint="Rename it.")
    lines = _lines(text)
    end = _end(lines)
    if not end:
        what = "the facts must stand between two lines of +++ at the top"
        raise ConfigError(
            what, where=where, hint='E.g. +++, name = "Nancy", +++', faults=(fault(what, where, text, (1, 0, 0)),)
        )
    front = "\n" + "\n".join(lines[1:end])  # an empty line for the +++, so that parsers count as people do
    try:
        facts = tomllib.loads(front)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        faults = (fault(str(error), where, text, spot_of_mistake(front, error)),)
        raise ConfigError(str(error), where=where, faults=faults) from None
    try:
        given = {key: [value] if key in _LISTS and isinstance(value, str) else value for key, value in facts.items()}
        person = msgspec.convert({**_dated(given), "story": "\n".join(lines[end + 1 :]).strip()}, PersonFile)
    except msgspec.ValidationError as error:
        what, key, known = _words(str(error))
        raise ConfigError(what, where=where, faults=(fault_of_key(slug, text, key, what, known),)) from None
    for account in person.accounts:
        service, colon, name = account.partition(":")
        if not (colon and service and name):
            what = f'"{account}" does not say which service it is at'
            raise ConfigError(
                what,
                where=f"{where}: accounts",
                hint='Write "twitter:12345" (the lasting id) or "twitter:@handle".',
                faults=(fault_of_key(slug, text, "accounts", what),),
            )
    if not isinstance(person.memorial, bool) and not _is_date(person.memorial):
        what = f'memorial: "{person.memorial}" is neither true or false nor a date'
        raise ConfigError(
            what,
            where=where,
            hint="Write memorial = true, or since when: memorial = 2019-03-12.",
            faults=(fault_of_key(slug, text, "memorial", what),),
        )
    if person.consent != "full":
        what = f'consent = "{person.consent}" is a promise that this version cannot keep in every place a name appears'
        raise ConfigError(
            what,
            where=where,
            hint='Only "full" is understood so far. Nothing is built, so that nothing is shown against their will.',
            faults=(fault_of_key(slug, text, "consent", what),),
        )
    return person


def fault_of_key(slug: str, text: str, key: str, what: str, known: Known | None = None) -> Fault:
    """What is wrong with a key of the people file with that text."""
    facts = "\n" + "\n".join(_lines(text)[1 : _end(_lines(text))])  # an empty line for the +++, as in the file
    return fault(what, f"people/{slug}.md", text, spot_of_key(facts, key), known)


def facts_in(text: str) -> tuple[int, int] | None:
    """From where to where the facts of a people file stand in its text, without the lines of +++; None if it has no two
    such lines.
    """
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
    end = _end([line.removeprefix("\ufeff") for line in lines[:1]] + lines[1:])
    if not end:
        return None
    start = len(lines[0])
    return start, start + sum(map(len, lines[1:end]))


def quoted(account: str) -> str:
    """As a word in a command line."""
    return account if re.fullmatch(r"[\w@:./+-]+", account) else '"' + re.sub(r'(["\\$`])', r"\\\1", account) + '"'


def _lines(text: str) -> list[str]:
    """Only what every editor ends a line with: others of Unicode's may stand in a name or a story."""
    return re.split(r"\r\n|\n|\r", text.removeprefix("\ufeff"))


def _end(lines: list[str]) -> int:
    """Where the facts end: the index of the second +++, 0 if there are no facts."""
    if not lines or lines[0].strip() != "+++":
        return 0
    return next((number for number, line in enumerate(lines[1:], 1) if line.strip() == "+++"), 0)


def _is_date(value: Date) -> bool:
    """A day, a month or a year: 2019-03-12, "2019-03", 2019."""
    found = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", str(value), re.ASCII)
    try:
        return found is not None and bool(datetime.date(*(int(part or 1) for part in found.groups())))
    except ValueError:
        return False


def _dated(value: object) -> Any:
    match value:
        case dict():
            return {key: _dated(item) for key, item in value.items()}
        case list():
            return [_dated(item) for item in value]
        case datetime.date() | datetime.time():
            return value.isoformat()
    return value


def _words(message: str) -> tuple[str, str, Known | None]:
    """What is wrong, with which key, and what could stand there if it is unknown."""
    unknown = re.match(r"Object contains unknown field `([^`]*)`(?: - at `\$\.?([^`]*)`)?", message)
    if unknown:
        name, above = unknown[1], unknown[2] or ""
        struct = Circle if above.startswith("circles") else Meeting if above == "met" else PersonFile
        names = tuple((field, _KINDS.get(field, "a text in quotes")) for field in struct.__struct_fields__)
        names = tuple(each for each in names if each[0] != "story")  # which stands below the facts
        everywhere = (*PersonFile.__struct_fields__, *Circle.__struct_fields__, *Meeting.__struct_fields__)
        known = Known(f"Keys of {above or 'a people file'}", names, nearest(name, [each[0] for each in names]))
        place = f"{above}: " if above else ""
        key = f"{above}.{name}" if above else name
        return f"{place}unknown key {name}{did_you_mean(name, everywhere)}", key, known
    found = re.match(r"(.*) - at `\$\.?([^`]*)`\Z", message)
    return (f"{found[2]}: {found[1]}", found[2], None) if found else (message, "", None)


_KINDS = {
    "accounts": 'texts in brackets, like ["twitter:@nancy"]',
    "aliases": "texts in brackets",
    "circles": '[[circles]] with a name, or {name = "…"} in brackets',
    "met": '{date = 2012-05-19, place = "…"}',
    "birthday": "a date, or a text",
    "since": "a date, or a year",
    "until": "a date, or a year",
    "date": "a date, or a year",
    "memorial": "true, or a date",
}
_LISTS = frozenset({"accounts", "aliases"})
"""Where people with one forget the brackets."""
