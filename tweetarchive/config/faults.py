"""What is wrong in an archive.toml: unknown sections and keys, values of another type, values that cannot be meant.

It looks at what TOML made of the file and makes no Config. A theme's parameters are checked by the theme.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from tweetarchive.config.sections import CONSENTS, LIMITS, PERMALINKS, ROBOTS, SECTIONS
from tweetarchive.errors import Known
from tweetarchive.nearest import did_you_mean, nearest
from tweetarchive.unseen import named


def problems(table: Mapping[str, object]) -> Iterator[tuple[str, str, Known | None]]:
    """Everything that is wrong: the key ("site.tittle"), what it is, and what could stand there if it is unknown."""
    known = (*SECTIONS, "limits", "theme")
    for section, content in table.items():
        if section not in known:
            sections = tuple((f"[{each}]", "") for each in known)
            meant = nearest(section, known)
            yield section, _unknown_section(section, known), Known("Sections", sections, f"[{meant}]" if meant else "")
        elif not isinstance(content, dict):
            yield section, f"must be a section, written [{section}]", None
        elif section == "limits":
            yield from _wrong_keys(section, content, dict.fromkeys(LIMITS, 1))
        elif section != "theme":
            defaults = {each.name: each.default for each in dataclasses.fields(SECTIONS[section])}
            yield from _wrong_keys(section, content, defaults)


def _unknown_section(section: str, known: tuple[str, ...]) -> str:
    homes = [home for home, make in SECTIONS.items() for each in dataclasses.fields(make) if each.name == section]
    if homes:
        return f"belongs into the section [{homes[0]}]"
    return f"unknown section{did_you_mean(section, known)}"


def _wrong_keys(
    section: str, content: Mapping[str, object], defaults: Mapping[str, object]
) -> Iterator[tuple[str, str, Known | None]]:
    for key, value in content.items():
        where = f"{section}.{key}"
        if key not in defaults:
            names = tuple((name, _TYPES[type(default)]) for name, default in defaults.items())
            yield (
                where,
                f"unknown key{did_you_mean(key, defaults)}",
                Known(f"Keys of [{section}]", names, nearest(key, defaults)),
            )
            continue
        wanted = type(defaults[key])
        if wanted is tuple and isinstance(value, list) and all(isinstance(each, str) for each in value):
            continue
        if type(value) is not wanted:
            yield where, f"must be {_TYPES[wanted]}, not {_shown(value)}", None
        elif isinstance(value, int) and wanted is int and value < (least := min(1, int(str(defaults[key])))):
            yield where, f"must be {least} or more, not {value}", None
        elif isinstance(value, str) and (complaint := _CHECKS.get(where, _no_complaint)(value)):
            yield where, complaint, None


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


def _choice(names: tuple[str, ...]) -> Callable[[str], str]:
    """The check of a text that is one of these, or "" for what is best here."""
    return lambda value: "" if value in ("", *names) else f'must be {", ".join(names)}, not "{value}"'


def _no_complaint(value: str) -> str:
    return ""


def _title(value: str) -> str:
    return "" if named(value).strip() else "must not be empty: it is the site's name"


def _language(value: str) -> str:
    good = re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", value)
    return "" if good else f'"{value}" is no language tag like "en" or "pt-BR"'


def _time_zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ValueError, OSError, LookupError):  # malformed names, folders ("Europe") and unknown ones
        return f'there is no time zone "{value}"{did_you_mean(value, available_timezones())}'
    return ""


def _base_url(value: str) -> str:
    if not value:
        return ""
    complaint = f'"{value}" is no address like "https://me.github.io/letters/"'
    try:
        parts = urlsplit(value)
    except ValueError:
        return complaint
    plain = parts.scheme in ("http", "https") and parts.hostname and not parts.query and not parts.fragment
    return "" if plain and not re.search(r"[\s<>\"'\\]", value) else complaint


def _person(value: str) -> str:
    return "" if re.fullmatch(r"[\w.-]*", value) else f'"{value}" is no name of a file in people/ (without ".md")'


def _friends(value: str) -> str:
    return "" if value in ("shared", "all") else f'must be "shared" or "all", not "{value}"'


def _whose_books(value: str) -> str:
    known = ("described", "all", "none")
    return "" if value in known else f'must be "described", "all" or "none", not "{value}"'


def _video(value: str) -> str:
    return "" if value in ("copy", "poster", "skip") else f'must be "copy", "poster" or "skip", not "{value}"'


def _level(value: str) -> str:
    levels = ("full", *CONSENTS)
    return "" if value in levels else f'must be one of {", ".join(levels)}, not "{value}"'


def _somebody(value: str) -> str:
    return "" if value.strip() and value.isprintable() else "must not be empty: it stands for a name"


_CHECKS: Mapping[str, Callable[[str], str]] = {
    "site.title": _title,
    "site.language": _language,
    "site.time_zone": _time_zone,
    "site.base_url": _base_url,
    "site.robots": _choice(ROBOTS),
    "site.permalinks": _choice(PERMALINKS),
    "owner.person": _person,
    "gate.friends": _friends,
    "media.video": _video,
    "books.friends": _whose_books,
    "consent.default": _level,
    "consent.few_level": _level,
    "consent.somebody": _somebody,
}

_TYPES: Mapping[type, str] = {
    str: "a text in quotes",
    bool: "true or false",
    int: "a whole number",
    tuple: "a list of texts",
}
