"""A text file that the owner writes: facts in TOML between two lines of `+++`, then words in Markdown.

What people files and stories have in common: how they are named, read apart, and how a mistake in them is told, with
the line it stands in. What the facts mean is not known here; nothing is written.
"""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from tweetarchive.errors import ConfigError, Fault, Known, fault
from tweetarchive.nearest import did_you_mean, nearest
from tweetarchive.pointing import spot_of_key, spot_of_mistake
from tweetarchive.unseen import named

MOST_LETTERS = 120
"""Of a name that a person writes: with a few around it it names a file, of which disks take 255."""

SLUG = re.compile(rf"(?=.{{1,{MOST_LETTERS}}}\Z)[a-z0-9]+(?:-[a-z0-9]+)*\Z")
UNNAMABLE = frozenset(
    {"con", "prn", "aux", "nul", "index"} | {f"com{n}" for n in range(10)} | {f"lpt{n}" for n in range(10)}
)
"""Names that Windows refuses for files, and the one that web servers give to folders."""

Date = str | int
"""As written: a TOML date becomes its ISO form, a year may stay a number."""


def read_front_matter(file: str, text: str, example: str) -> tuple[dict[str, Any], str]:
    """(facts, words) of the text of `file`, as messages name it. Dates among the facts are texts in ISO form; no text
    among them has characters that are not seen (see `unseen`).

    example: facts in one line, for whoever wrote none. Raises ConfigError.
    """
    lines = _lines(text)
    end = _end(lines)
    if not end:
        what = "the facts must stand between two lines of +++ at the top"
        raise ConfigError(
            what, where=file, hint=f"E.g. +++, {example}, +++", faults=(fault(what, file, text, (1, 0, 0)),)
        )
    front = _front(lines, end)
    try:
        facts = tomllib.loads(front)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        faults = (fault(str(error), file, text, spot_of_mistake(front, error)),)
        raise ConfigError(str(error), where=file, faults=faults) from None
    return _dated(facts), "\n".join(lines[end + 1 :]).strip()


def check_slug(slug: str, file: str, reserved: Iterable[str] = UNNAMABLE) -> None:
    """ConfigError if a page cannot be called that. reserved: names that may not be had."""
    if len(slug) > MOST_LETTERS:
        what = f"the file's name is too long ({len(slug)} letters; at most {MOST_LETTERS})"
        raise ConfigError(what, where=file, hint="Rename it.")
    if not SLUG.match(slug):
        raise ConfigError("the file's name may hold only a–z, 0–9 and single hyphens", where=file, hint="Rename it.")
    if slug in reserved:
        raise ConfigError("no file of a site can be called that on every system", where=file, hint="Rename it.")


def first_line_of_words(text: str) -> int:
    """The number of the line in the file in which the words that `read_front_matter` gives begin."""
    lines = _lines(text)
    number = _end(lines) + 1
    while number < len(lines) and not lines[number].strip():
        number += 1
    return number + 1


def fault_of_key(file: str, text: str, key: str, what: str, known: Known | None = None) -> Fault:
    """What is wrong with a key of the file with that text."""
    lines = _lines(text)
    return fault(what, file, text, spot_of_key(_front(lines, _end(lines)), key), known)


def facts_in(text: str) -> tuple[int, int] | None:
    """From where to where the facts stand in a file's text, without the lines of +++; None if it has no two such
    lines.
    """
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
    end = _end([line.removeprefix("\ufeff") for line in lines[:1]] + lines[1:])
    if not end:
        return None
    start = len(lines[0])
    return start, start + sum(map(len, lines[1:end]))


def is_date(value: Date) -> bool:
    """A day, a month or a year: 2019-03-12, "2019-03", 2019."""
    found = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", str(value), re.ASCII)
    try:
        return found is not None and bool(datetime.date(*(int(part or 1) for part in found.groups())))
    except ValueError:
        return False


def words_of_mistake(
    message: str, whole: type[Struct], inside: Mapping[str, type[Struct]], kinds: Mapping[str, str], title: str
) -> tuple[str, str, Known | None]:
    """What msgspec found wrong, with which key, and what could stand there if that is unknown.

    whole: what the facts are read into. inside: key → what is read into tables under it. kinds: key → how it is
    written, where that is not a text in quotes. title: "Keys of a people file".
    """
    unknown = re.match(r"Object contains unknown field `([^`]*)`(?: - at `\$\.?([^`]*)`)?", message)
    if unknown:
        name, above = unknown[1], unknown[2] or ""
        struct = next((each for key, each in inside.items() if re.split(r"[.\[]", above)[0] == key), whole)
        names = tuple((field, kinds.get(field, "a text in quotes")) for field in struct.__struct_fields__)
        names = tuple(each for each in names if each[0] not in NOT_FACTS)
        everywhere = [field for each in (whole, *inside.values()) for field in each.__struct_fields__]
        known = Known(f"Keys of {above}" if above else title, names, nearest(name, [each[0] for each in names]))
        place = f"{above}: " if above else ""
        key = f"{above}.{name}" if above else name
        return f"{place}unknown key {name}{did_you_mean(name, everywhere)}", key, known
    found = re.match(r"(.*) - at `\$\.?([^`]*)`\Z", message)
    return (f"{found[2]}: {found[1]}", found[2], None) if found else (message, "", None)


NOT_FACTS = frozenset({"story", "words", "text"})
"""Fields that hold what stands below the facts."""


def _lines(text: str) -> list[str]:
    """Only what every editor ends a line with: others of Unicode's may stand in a name or a story."""
    return re.split(r"\r\n|\n|\r", text.removeprefix("\ufeff"))


def _end(lines: list[str]) -> int:
    """Where the facts end: the index of the second +++, 0 if there are no facts."""
    if not lines or lines[0].strip() != "+++":
        return 0
    return next((number for number, line in enumerate(lines[1:], 1) if line.strip() == "+++"), 0)


def _front(lines: list[str], end: int) -> str:
    """The facts as TOML, below an empty line for the +++, so that parsers count lines as people do."""
    return "\n" + "\n".join(lines[1:end])


def _dated(value: object) -> Any:
    match value:
        case str():
            return named(value)
        case dict():
            return {key: _dated(item) for key, item in value.items()}
        case list():
            return [_dated(item) for item in value]
        case datetime.date() | datetime.time():
            return value.isoformat()
    return value
