"""archive.toml → Config: what a person may choose, typed, with every mistake told at once.

It knows keys, types and defaults and nothing of what they do: a theme's parameters are checked by the theme, limits are
applied by whoever opens an export.
"""

from __future__ import annotations

import dataclasses
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from tweetarchive.errors import ConfigError, Fault, Known, TweetArchiveError, fault
from tweetarchive.nearest import did_you_mean, nearest
from tweetarchive.pointing import spot_of_key, spot_of_mistake
from tweetarchive.unseen import named

FILE = "archive.toml"

LIMITS = ("members", "member_bytes", "total_bytes", "ratio")
"""What [limits] may raise: how large an export may be."""

CONSENTS = ("excerpt", "link", "initials", "absent")
"""Levels besides "full" that [consent] may name."""

ROBOTS = ("public", "noindex", "noai")
"""Who may gather the site's pages: all, no search engine and no model, no model. "" is "public"."""

PERMALINKS = ("stubs", "redirects", "nginx", "none")
"""How the addresses that posts had at their services lead to them: by a small page each, by lists for hosts that know
such, or not at all. "" is "stubs" for a small archive whose site has an address, else "none".
"""

DEFAULT = """\
# What this archive is and how it is shown. Every line is optional; a "#" in front means: as it would be anyway.

[site]
title = "My conversations"
# description = ""              # a sentence for search engines and link previews
# language = "en"               # of the pages' own words and dates: also "en-US", "de", "es", "fr", "ja", "ar"
# time_zone = "UTC"             # days begin and end here, e.g. "Europe/Warsaw"
# theme = "letters"             # `tweetarchive theme list` shows all
# robots = "noindex"            # "public" lets search engines in, "noai" those that train no models
# originals = true              # link to where posts and accounts once stood
# permalinks = ""               # how "nancy/status/123" leads to a post: "stubs", "redirects", "nginx", "none"
# base_url = ""                 # where the site will stand, e.g. "https://me.github.io/letters/"

[owner]
# person = ""                   # the name in front of people/<name>.md that describes you

[gate]
# liked_parents = false         # show a stranger's words you liked where they are missing from a conversation
# friends = "shared"            # of a friend's export, only what concerns you; "all" shows all their public posts

[threads]
# infer = true                  # join what you and one person wrote within minutes, where their words are missing
# gap_minutes = 60              # how many minutes may lie between; more joins more, and more that is wrong

[consent]
# default = "full"              # how people are shown: full, excerpt, link, initials, absent; see docs/consent.md
# few = 0                       # with whom fewer posts than this were exchanged, they are shown as
# few_level = "initials"        # this says; what a person's own file says counts before both
# somebody = "somebody"         # what stands in words for the name of somebody who is absent

[media]
# max_width = 1600              # pixels across; wider pictures are published smaller, films and what moves as they are
# video = "copy"                # "poster" shows a picture from each film instead, "skip" says that there was one

[search]
# enabled = true                # a page that finds words, and the files of its index

[publish]
# remote = ""                   # where `tweetarchive publish` goes, e.g. "git@github.com:me/letters.git"
# branch = "gh-pages"           # the branch that is the site

[check]
# allow = []                    # what `tweetarchive check` may find: ["hello@me.example"]
# page_bytes = 300_000          # a page with more is heavy
# file_bytes = 104_857_600      # the largest file that your host takes, and below, the largest site
# site_bytes = 1_000_000_000

[limits]
# total_bytes = 1_099_511_627_776   # the largest export that is read, unpacked
# also: members, member_bytes, ratio

[theme]
# What can be chosen in the theme: `tweetarchive theme docs` tells.
"""


@dataclass(frozen=True)
class Site:
    """[site]: the frame of every page. time_zone: an IANA name; base_url: "" if the site has no known address.

    originals: link to where posts and accounts once stood. permalinks: see `PERMALINKS`.
    """

    title: str = "My conversations"
    description: str = ""
    language: str = "en"
    time_zone: str = "UTC"
    theme: str = "letters"
    robots: str = "noindex"
    originals: bool = True
    base_url: str = ""
    permalinks: str = ""


@dataclass(frozen=True)
class Owner:
    """[owner]. person: slug of the people file that describes the archive's owner, "" if there is none."""

    person: str = ""


@dataclass(frozen=True)
class Gate:
    """[gate]: what may be shown beyond the owner's public posts. Defaults are the more private choice.

    friends: "shared" or "all".
    """

    liked_parents: bool = False
    friends: str = "shared"


@dataclass(frozen=True)
class Threads:
    """[threads]: how half a conversation is read. infer: guess what answers what between the owner and one person where
    nothing says so. gap_minutes: how long before the other the words may have been written that they answer.
    """

    infer: bool = True
    gap_minutes: int = 60

    @property
    def gap(self) -> int:
        """The same in seconds, 0 if nothing is guessed."""
        return self.gap_minutes * 60 if self.infer else 0


@dataclass(frozen=True)
class Consent:
    """[consent]: how those are shown of whom no people file says it. few: with whom fewer posts than this were
    exchanged, they are shown as few_level says; 0: nobody is. somebody: what stands for the name of somebody absent.
    """

    default: str = "full"
    few: int = 0
    few_level: str = "initials"
    somebody: str = "somebody"


@dataclass(frozen=True)
class Media:
    """[media]: what is published of pictures and films, all of it without place, date and camera.

    max_width: pixels across. video: "poster" shows a still in place of a film, if something can open it: see pictures.
    """

    max_width: int = 1600
    video: Literal["copy", "poster", "skip"] = "copy"


@dataclass(frozen=True)
class Search:
    """[search]. enabled: there is a page to search on, and the files of its index."""

    enabled: bool = True


@dataclass(frozen=True)
class Publish:
    """[publish]. remote: an address, a folder, or what the repository that the archive lies in calls it; "" for its
    "origin". branch: the one that is the site.
    """

    remote: str = ""
    branch: str = "gh-pages"


@dataclass(frozen=True)
class Check:
    """[check]: what is looked for in the site. allow: words that the audit may find. page_bytes: what a page may be
    before it is heavy. file_bytes, site_bytes: what the host takes, by default GitHub Pages.
    """

    allow: tuple[str, ...] = ()
    page_bytes: int = 300_000
    file_bytes: int = 100 * 2**20
    site_bytes: int = 10**9


@dataclass(frozen=True)
class Config:
    """The whole of archive.toml. limits: by name (see `LIMITS`); theme: parameters as written, not yet checked."""

    site: Site = field(default_factory=Site)
    owner: Owner = field(default_factory=Owner)
    gate: Gate = field(default_factory=Gate)
    threads: Threads = field(default_factory=Threads)
    consent: Consent = field(default_factory=Consent)
    media: Media = field(default_factory=Media)
    search: Search = field(default_factory=Search)
    publish: Publish = field(default_factory=Publish)
    check: Check = field(default_factory=Check)
    limits: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    theme: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


def load(path: Path) -> Config:
    """Read archive.toml, or the one in the folder `path`. ConfigError names every key that is wrong, not just one."""
    file = path / FILE if path.is_dir() else path
    try:
        text = file.read_text("utf-8")
    except FileNotFoundError:
        raise ConfigError(
            "there is no such file", where=str(file), hint="Make a new archive, or say where yours is."
        ) from None
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", where=str(file)) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigError(f"is not UTF-8 text (line {line})", where=file.name, hint="Save it as UTF-8.") from None
    return parse(text, file.name)


def parse(text: str, name: str = FILE) -> Config:
    """archive.toml's text as a Config; `name` is the file's name in messages. Raises ConfigError."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what = f"is not valid TOML: {error}"
        raise ConfigError(
            what,
            where=name,
            hint='A text stands in quotes: title = "Letters".',
            faults=(fault(what, name, text, spot_of_mistake(text, error)),),
        ) from None
    faults = tuple(_fault(name, text, *problem) for problem in _problems(table))
    if faults:
        raise ConfigError("\n".join(f"{each.file}: {each.what}" for each in faults), faults=faults)
    return Config(
        **{section: make(**_named(table.get(section, {}))) for section, make in _SECTIONS.items()},
        limits=MappingProxyType(table.get("limits", {})),
        theme=MappingProxyType(_named(table.get("theme", {}))),
    )


def point_at(error: TweetArchiveError, root: Path) -> None:
    """Give an error of others about a TOML file the lines it is about: "archive.toml: theme.ink", in the folder `root`,
    or "/…/theme.toml: params.ink". What names no such file stays as it is.
    """
    name, _, key = error.where.partition(": ")
    if error.faults or not name.endswith(".toml"):
        return
    try:
        text = (root / name).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return
    quoted = re.search(r'"([^"]+)"', error.message)
    spot = spot_of_mistake(text, error)
    if not spot.line and (key or quoted):
        spot = spot_of_key(text, key or (quoted[1] if quoted else ""))
    error.faults = (fault(f"{key}: {error.message}" if key else error.message, name, text, spot),)


def _fault(name: str, text: str, key: str, what: str, known: Known | None) -> Fault:
    return fault(f"{key}: {what}", name, text, spot_of_key(text, key), known)


_SECTIONS: Mapping[str, Any] = {
    "site": Site,
    "owner": Owner,
    "gate": Gate,
    "threads": Threads,
    "consent": Consent,
    "media": Media,
    "search": Search,
    "publish": Publish,
    "check": Check,
}
_TYPES: Mapping[type, str] = {
    str: "a text in quotes",
    bool: "true or false",
    int: "a whole number",
    tuple: "a list of texts",
}


def _problems(table: Mapping[str, object]) -> Iterator[tuple[str, str, Known | None]]:
    """Everything that is wrong: the key ("site.tittle"), what it is, and what could stand there if it is unknown."""
    known = (*_SECTIONS, "limits", "theme")
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
            defaults = {each.name: each.default for each in dataclasses.fields(_SECTIONS[section])}
            yield from _wrong_keys(section, content, defaults)


def _unknown_section(section: str, known: tuple[str, ...]) -> str:
    homes = [home for home, make in _SECTIONS.items() for each in dataclasses.fields(make) if each.name == section]
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


def _named(section: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _cleaned(value) for key, value in section.items()}


def _cleaned(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_cleaned, value))
    return named(value) if isinstance(value, str) else value


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


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


def _robots(value: str) -> str:
    if value in ("", *ROBOTS):
        return ""
    return f'must be {", ".join(ROBOTS)}, not "{value}"'


def _permalinks(value: str) -> str:
    if value in ("", *PERMALINKS):
        return ""
    return f'must be {", ".join(PERMALINKS)}, not "{value}"'


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
    "site.robots": _robots,
    "site.permalinks": _permalinks,
    "owner.person": _person,
    "gate.friends": _friends,
    "media.video": _video,
    "consent.default": _level,
    "consent.few_level": _level,
    "consent.somebody": _somebody,
}
