"""The text of hide.toml with other lines in [posts], everything else byte for byte as it was. Pure; writes nothing.

The file is the owner's: comments, order and quotes are theirs. What cannot be changed without touching those is refused
then, with the line to be written by hand.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Sequence
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Array

from tweetarchive.errors import ConfigError
from tweetarchive.naming.arrays import with_texts, without_texts
from tweetarchive.pointing import spot_of_key
from tweetarchive.weave.hide_file import FILE, as_written

SECTION = "posts"


def said_in(text: str, key: str) -> list[str]:
    """What [posts] says under `key` in a text that can be read, as it is written."""
    found = _says(text).get(SECTION, {}).get(key, [])
    return [as_written(value) for value in found]


def with_lines(text: str, key: str, more: Sequence[str] = (), without: Collection[str] = ()) -> str:
    """The text of a hide.toml that can be read, with more under this key of [posts], or less.

    Raises ConfigError if that cannot be done without changing anything else.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    plain = text.replace("\r\n", "\n")
    before = _says(plain)
    wanted = [value for value in before.get(SECTION, {}).get(key, []) if as_written(value) not in without] + list(more)
    expected = {**before, SECTION: {**before.get(SECTION, {}), key: wanted}}
    for changed in _changed(plain, key, more, without):
        if _says(changed) == expected:
            return changed.replace("\n", newline)
    raise ConfigError(
        f"{SECTION}.{key} cannot be changed without changing what else stands there",
        where=FILE,
        hint=f"Write it yourself, under [{SECTION}]: {key} = {_array(list(map(as_written, wanted)))}",
    )


def _changed(text: str, key: str, more: Sequence[str], without: Collection[str]) -> Iterator[str]:
    """What the text may have to look like, the likeliest first. Whoever asks looks at what it says then."""
    quoted = [tomlkit.string(each).as_string() for each in more]
    lines = text.splitlines(keepends=True)
    fresh = "".join(f"    {each},\n" for each in quoted)
    header, place = spot_of_key(text, SECTION).line, spot_of_key(text, f"{SECTION}.{key}").line
    try:
        section: Any = tomlkit.parse(text).get(SECTION, {})
        if key in section and isinstance(section[key], Array):
            source = section[key].as_string()
            at = text.index(source, len("".join(lines[: place - 1])))
            yield text[:at] + with_texts(without_texts(source, without), quoted) + text[at + len(source) :]
        elif SECTION in _says(text):
            yield "".join([*lines[:header], f"{key} = [\n{fresh}]\n", *lines[header:]])
        else:
            above = text if not text or text.endswith("\n") else f"{text}\n"
            yield f"{above}{chr(10) if above else ''}[{SECTION}]\n{key} = [\n{fresh}]\n"
    except (TOMLKitError, RecursionError, ValueError):
        return


def _says(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text.removeprefix("\ufeff").replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return {}


def _array(texts: Sequence[str]) -> str:
    return tomlkit.item(list(texts)).as_string()
