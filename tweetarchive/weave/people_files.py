"""people/<slug>.md → PersonFile: what the archive's owner wrote about somebody. Text in, struct out; never writes.

TOML between two lines of `+++`, then a story in Markdown. Every mistake names the file and the key.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec
from msgspec import Struct

from tweetarchive.errors import ConfigError, Fault, Known
from tweetarchive.nearest import did_you_mean, nearest
from tweetarchive.weave import front_matter
from tweetarchive.weave.consent.levels import LEVELS
from tweetarchive.weave.front_matter import SLUG as SLUG
from tweetarchive.weave.front_matter import UNNAMABLE, check_slug, is_date, read_front_matter, words_of_mistake
from tweetarchive.weave.front_matter import Date as Date
from tweetarchive.weave.front_matter import facts_in as facts_in

RESERVED = UNNAMABLE | {"met"}
"""Names that Windows refuses for files, and those that pages of ours have."""


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
    """One people file. called: what to call them among friends. accounts: "service:native id" or "service:@handle".
    memorial: whether they have died, or since when. consent: how they are shown, "" where archive.toml decides. former:
    slugs that they had before. story: Markdown.
    """

    name: str = ""
    called: str = ""
    accounts: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    circles: tuple[Circle, ...] = ()
    met: Meeting | None = None
    introduced_by: str = ""
    birthday: Date = ""
    memorial: bool | Date = False
    consent: str = ""
    former: tuple[str, ...] = ()
    story: str = ""


def read_people(texts: Mapping[str, str]) -> dict[str, PersonFile]:
    """All people files, by slug. `texts`: file name without ".md" → content.

    Raises ConfigError for anything that cannot be understood, and for an account or a former name that two files claim.
    """
    people = {slug: read_person(slug, text) for slug, text in sorted(texts.items())}
    claimed: dict[str, str] = {}
    before: dict[str, str] = {}
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
        for name in person.former:
            if (other := before.setdefault(name, slug)) != slug:
                what = f'"{name}" was the former name of {other}, too, says people/{other}.md'
                raise ConfigError(
                    what,
                    where=f"people/{slug}.md: former",
                    hint="An address leads to one person: remove it from one of the two files.",
                    faults=(fault_of_key(slug, texts[slug], "former", what),),
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
    check_slug(slug, where, RESERVED)
    facts, story = read_front_matter(where, text, 'name = "Nancy"')
    try:
        given = {key: [value] if key in _LISTS and isinstance(value, str) else value for key, value in facts.items()}
        person = msgspec.convert({**given, "story": story}, PersonFile)
    except msgspec.ValidationError as error:
        what, key, known = words_of_mistake(str(error), PersonFile, _TABLES, _KINDS, "Keys of a people file")
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
    for name in person.former:
        if not SLUG.match(name) or name in RESERVED:
            what = f'former: "{name}" is no name that a person\'s page can have had'
            raise ConfigError(
                what,
                where=where,
                hint="Write what stood between friends/ and .html: a–z, 0–9 and single hyphens.",
                faults=(fault_of_key(slug, text, "former", what),),
            )
    if not isinstance(person.memorial, bool) and not is_date(person.memorial):
        what = f'memorial: "{person.memorial}" is neither true or false nor a date'
        raise ConfigError(
            what,
            where=where,
            hint="Write memorial = true, or since when: memorial = 2019-03-12.",
            faults=(fault_of_key(slug, text, "memorial", what),),
        )
    if person.consent not in ("", *LEVELS):
        what = f'consent: "{person.consent}" is no level{did_you_mean(person.consent, LEVELS)}'
        known = Known("Levels", tuple(LEVELS.items()), nearest(person.consent, LEVELS))
        raise ConfigError(
            what,
            where=where,
            hint=f"Write one of {', '.join(LEVELS)}; docs/consent.md says what each promises.",
            faults=(fault_of_key(slug, text, "consent", what, known),),
        )
    return person


def fault_of_key(slug: str, text: str, key: str, what: str, known: Known | None = None) -> Fault:
    """What is wrong with a key of the people file with that text."""
    return front_matter.fault_of_key(f"people/{slug}.md", text, key, what, known)


def quoted(account: str) -> str:
    """As a word in a command line."""
    return account if re.fullmatch(r"[\w@:./+-]+", account) else '"' + re.sub(r'(["\\$`])', r"\\\1", account) + '"'


_TABLES: Mapping[str, type[Struct]] = {"circles": Circle, "met": Meeting}
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
    "former": 'texts in brackets, like ["nancy-b"]',
}
_LISTS = frozenset({"accounts", "aliases", "former"})
"""Where people with one forget the brackets."""
