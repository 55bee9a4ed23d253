"""The text of a people file with other accounts, or another consent, everything else byte for byte as it was. Pure;
writes nothing.

Such a file is somebody's handwriting: comments, order, quotes, blank lines, ends of lines and the story are theirs.
What cannot be changed without touching those is refused, with the line to be written by hand.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Array

from tweetarchive.errors import ConfigError
from tweetarchive.naming.arrays import with_texts, without_texts
from tweetarchive.pointing import spot_of_key
from tweetarchive.weave.people_files import facts_in

KEY = "accounts"
CONSENT = "consent"


def new_file(name: str, accounts: Sequence[str]) -> str:
    """A people file that says nothing but who it is."""
    return f"+++\nname = {tomlkit.string(name).as_string()}\n{_line(accounts)}+++\n"


def with_accounts(text: str, where: str, more: Sequence[str] = (), without: Collection[str] = ()) -> str:
    """The text of a people file that can be read, without some of its accounts, and with `more` behind the others.

    where: what to call the file. Raises ConfigError if that cannot be done without changing anything else.
    """
    file = _cut(text, where)
    wanted = [each for each in _accounts(file.facts) if each not in without] + list(more)
    return _first_right(file, _changed(file.facts, more, without), {KEY: wanted}, "the accounts", _line(wanted), where)


def with_consent(text: str, where: str, level: str) -> str:
    """The text of a people file that can be read, with this level of consent. Raises ConfigError as `with_accounts`."""
    file = _cut(text, where)
    line = f"{CONSENT} = {tomlkit.string(level).as_string()}\n"
    return _first_right(file, _consenting(file.facts, line), {CONSENT: level}, "consent", line, where)


class _Cut(NamedTuple):
    """A people file's text. newline: what the lines of `facts` end with, which here end with "\\n"."""

    before: str
    facts: str
    after: str
    newline: str


def _cut(text: str, where: str) -> _Cut:
    place = facts_in(text)
    if place is None:
        raise ConfigError("the facts must stand between two lines of +++ at the top", where=where)
    start, end = place
    newline = _newline(text[:end])
    return _Cut(text[:start], text[start:end].replace(newline, "\n"), text[end:], newline)


def _first_right(file: _Cut, changes: Iterator[str], news: dict[str, Any], what: str, line: str, where: str) -> str:
    """The text with the first of the changed facts that say what they said, and the news. Raises ConfigError if none
    do. what: is changed; line: to be written by hand then.
    """
    for changed in changes:
        if _says(changed) == _says(file.facts) | news:
            return file.before + changed.replace("\n", file.newline) + file.after
    raise ConfigError(
        f"{what} cannot be changed without changing what else stands there",
        where=where,
        hint=f"Write it yourself: {line.strip()}",
    )


def _consenting(facts: str, line: str) -> Iterator[str]:
    """What the facts may have to look like, the likeliest first."""
    try:
        document = tomlkit.parse(facts)
        if document.as_string() != facts:
            return
        if CONSENT in document:
            source = document[CONSENT].as_string()
            at = _place(document, CONSENT)
            yield facts[:at] + line.partition("= ")[2].rstrip("\n") + facts[at + len(source) :]
            return
        lines = facts.splitlines(keepends=True)
        behind = [place for key in (KEY, "name") if (place := spot_of_key(facts, key).line)]
        for after in (*behind, 0):
            yield "".join([*lines[:after], line, *lines[after:]])
    except (TOMLKitError, RecursionError, ValueError):
        return


def _newline(text: str) -> str:
    """What every line of the text ends with; "\\n" also where they differ, so that each stays what it is."""
    if "\r\n" in text and not set(text.replace("\r\n", "")) & set("\r\n"):
        return "\r\n"
    return "\r" if "\r" in text and "\n" not in text else "\n"


def _changed(facts: str, more: Sequence[str], without: Collection[str]) -> Iterator[str]:
    """What the facts may have to look like, the likeliest first. Whoever asks looks at what they say then."""
    try:
        document = tomlkit.parse(facts)
        if document.as_string() != facts:
            return
        if KEY not in document:
            after = spot_of_key(facts, "name").line  # a line further down may be in the middle of something
            lines = facts.splitlines(keepends=True)
            yield from ("".join([*lines[:at], _line(more), *lines[at:]]) for at in (after, 0))
            return
        item: Any = document[KEY]
        source, quoted = item.as_string(), [tomlkit.string(account).as_string() for account in more]
        array = source if isinstance(item, Array) else f"[{source}]"
        changed = with_texts(without_texts(array, without), quoted)
        at = _place(document, KEY)
        yield facts[:at] + changed + facts[at + len(source) :]
    except (TOMLKitError, RecursionError, ValueError):
        return


def _place(document: TOMLDocument, key: str) -> int:
    """Where the value stands: where the text begins to differ when there is another."""
    text = document.as_string()
    document[key] = tomlkit.integer(0)
    other = document.as_string()
    return next(at for at in range(len(text)) if text[at] != other[at : at + 1])


def _says(facts: str) -> dict[str, Any]:
    try:
        return tomllib.loads(facts.replace("\r\n", "\n").replace("\r", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}


def _accounts(facts: str) -> list[str]:
    found = _says(facts).get(KEY, [])
    return [found] if isinstance(found, str) else found


def _line(accounts: Sequence[str]) -> str:
    return f"{KEY} = {tomlkit.item(list(accounts)).as_string()}\n"
