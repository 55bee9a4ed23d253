"""archive.toml → Config: what a person may choose, typed, with every mistake told at once.

It knows keys, types and defaults and nothing of what they do: a theme's parameters are checked by the theme, limits are
applied by whoever opens an export.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tweetarchive.config.default import DEFAULT
from tweetarchive.config.faults import problems
from tweetarchive.config.sections import LIMITS, SECTIONS, Config, Media, Site
from tweetarchive.errors import ConfigError, Fault, Known, TweetArchiveError, fault
from tweetarchive.pointing import spot_of_key, spot_of_mistake
from tweetarchive.unseen import named

__all__ = ["DEFAULT", "FILE", "LIMITS", "Config", "Media", "Site", "load", "parse", "point_at"]

FILE = "archive.toml"


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
    faults = tuple(_fault(name, text, *problem) for problem in problems(table))
    if faults:
        raise ConfigError("\n".join(f"{each.file}: {each.what}" for each in faults), faults=faults)
    return Config(
        **{section: make(**_named(table.get(section, {}))) for section, make in SECTIONS.items()},
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


def _named(section: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _cleaned(value) for key, value in section.items()}


def _cleaned(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_cleaned, value))
    return named(value) if isinstance(value, str) else value
