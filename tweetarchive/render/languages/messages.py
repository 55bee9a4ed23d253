"""What a page says: English text and values in, the language's words out, escaped.

A message is plain text with places for values, `%(owner)s`; a sign for per cent is `%` or `%%`. Values are escaped
unless they are Markup. Where there is no translation, the English stands in its place. In a language that runs from
right to left, values that are text are isolated (`isolating`); no other language pays for that. Where a full stop
follows on a value, the value has none at its end (`ending`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple, Protocol

from jinja2 import TemplateRuntimeError
from markupsafe import Markup

from tweetarchive.render.escaping import escaped, put, safe
from tweetarchive.render.languages.ending import ended, ending
from tweetarchive.render.languages.isolating import bare, isolated

Key = tuple[str, str]
"""The context of a message, "" for none, and its English text."""

REMEMBERED = 20_000
"""Counted things whose words are kept: pages say "3 posts" again and again."""

_NONE: frozenset[str] = frozenset()


class Translations(Protocol):
    """A catalogue, as far as this module asks."""

    @property
    def messages(self) -> Mapping[Key, tuple[str, ...]]: ...
    @property
    def form(self) -> Callable[[int], int]: ...


class Ways(NamedTuple):
    """Values of a message that are not put as they are. apart: isolated. ending: without a full stop at their end."""

    apart: frozenset[str] = _NONE
    ending: frozenset[str] = _NONE


class Messages:
    """Chooses and fills messages. `gettext` and its siblings are plain functions, which templates call fastest."""

    def __init__(
        self, catalogues: Sequence[Translations], number: Callable[[int], str], direction: str = "ltr"
    ) -> None:
        """catalogues: the first that has a message says it. number: a number → as it is written."""
        self._catalogues = catalogues
        self._number = number
        self._leftward = direction == "rtl"
        self._ways: dict[Key, Ways] = {}
        self._patterns: dict[str, str] = {}
        self.gettext, self.pgettext = self._singular()
        self.ngettext, self.npgettext = self._plural()

    def parts(self, context: str, message: str) -> tuple[str, ...]:
        """The language's words, cut at their values: "Kept by ", "owner", ""."""
        return _cut(self._words(context, message))

    def pattern(self, context: str, message: str) -> str:
        """The language's words as HTML for Python's `%`, which does not escape values: "Kept by %(owner)s"."""
        return _pattern(self._words(context, message))

    def ways(self, context: str, message: str, many: str = "") -> Ways:
        """How the values of a message are put, the same for each number if it counts."""
        key = (context, message)
        ways = self._ways.get(key)
        if ways is None:
            found = (catalogue.messages.get(key) for catalogue in self._catalogues)
            words = next((words for words in found if words), (message, many))
            ways = Ways(bare(words) if self._leftward else _NONE, ending(words))
            _keep(self._ways, key, ways)
        return ways

    def _words(self, context: str, message: str) -> str:
        found = (catalogue.messages.get((context, message)) for catalogue in self._catalogues)
        return next((words[0] for words in found if words), message)

    def _counted_words(self, context: str, one: str, many: str, number: int) -> str:
        for catalogue in self._catalogues:
            if words := catalogue.messages.get((context, one)):
                return words[min(catalogue.form(abs(number)), len(words) - 1)]
        return one if number == 1 else many

    def _singular(self) -> tuple[Callable[..., str], Callable[..., str]]:
        plain: dict[Key, str] = {}
        patterns: dict[Key, str] = {}

        def gettext(message: str, /, **values: object) -> str:
            return filled(("", message), values) if values else said(("", message))

        def pgettext(context: str, message: str, /, **values: object) -> str:
            return filled((context, message), values) if values else said((context, message))

        def filled(key: Key, values: Mapping[str, object]) -> str:
            pattern = patterns.get(key)
            if pattern is None:
                pattern = _pattern(self._words(*key))
                _keep(patterns, key, pattern)
            return _filled(pattern, values, self.ways(*key))

        def said(key: Key) -> str:
            words = plain.get(key)
            if words is None:
                words = _without_values(self._words(*key))
                _keep(plain, key, words)
            return words

        return gettext, pgettext

    def _plural(self) -> tuple[Callable[..., str], Callable[..., str]]:
        kept: dict[tuple[str, str, str], Counted] = {}

        def ngettext(one: str, many: str, number: int, /, **values: object) -> str:
            return npgettext("", one, many, number, **values)

        def npgettext(context: str, one: str, many: str, number: int, /, **values: object) -> str:
            if values:
                return self.words_for(context, one, many, number, values)
            key = (context, one, many)
            counted = kept.get(key)
            if counted is None:
                counted = Counted(self, *key)
                _keep(kept, key, counted)
            return counted[number]

        return ngettext, npgettext

    def words_for(self, context: str, one: str, many: str, number: int, values: Mapping[str, object]) -> Markup:
        """So many things in words."""
        words = self._counted_words(context, one, many, number)
        pattern = self._patterns.get(words)
        if pattern is None:
            pattern = _pattern(_unparted(words))
            _keep(self._patterns, words, pattern)
        return _filled(pattern, {"num": self._number(number), **values}, self.ways(context, one, many))

    def pattern_for(self, context: str, one: str, many: str, number: int) -> str:
        """So many things in words as HTML for Python's `%`, with places for the other values."""
        words = _unparted(self._counted_words(context, one, many, number))
        return _pattern(words, num=put(self._number(number)).replace("%", "%%"))


class Counted(dict[int, str]):
    """One message that counts: a number → its words, kept. open: with places for more values, as `pattern_for`."""

    def __init__(self, messages: Messages, context: str, one: str, many: str, *, open: bool = False) -> None:
        self._pattern = partial(messages.pattern_for, context, one, many)
        self._open = open

    def __missing__(self, number: int) -> str:
        pattern = self._pattern(number)
        words = pattern if self._open else _filled(pattern, {})
        _keep(self, number, words)
        return words


def names_in(message: str) -> set[str]:
    """The values that a message has places for."""
    return set(_cut(message)[1::2])


def fits(words: str, english: Sequence[str]) -> bool:
    """Whether a translation has the same values as the English, of which those for one and for many may differ."""
    asked = [names_in(each) for each in english]
    return set.intersection(*asked) - {"num"} <= names_in(words) <= set.union(*asked)


_VALUE = re.compile(r"%\((\w+)\)[sd]")


def _cut(message: str) -> tuple[str, ...]:
    if "%" not in message:
        return (message,)
    parts = _VALUE.split(message)
    parts[::2] = [part.replace("%%", "%") for part in parts[::2]]
    return tuple(parts)


def _without_values(words: str) -> str:
    parts = _cut(words)
    if len(parts) > 1:
        raise TemplateRuntimeError(f'the message "{words}" is not told what {parts[1]} is')
    return parts[0]


def _unparted(words: str) -> str:
    """A number is never parted from its noun."""
    return words.replace("%(num)s ", "%(num)s\N{NO-BREAK SPACE}")


def _pattern(words: str, **known: str) -> str:
    """`words` as Python fills it: escaped, a value as %(name)s, any other sign for per cent doubled. known: values that
    are there already.
    """
    parts = list(_cut(words))
    parts[::2] = [escaped(part).replace("%", "%%") for part in parts[::2]]
    parts[1::2] = [known.get(name) or f"%({name})s" for name in parts[1::2]]
    return "".join(parts)


def _filled(pattern: str, values: Mapping[str, object], ways: Ways = Ways()) -> Markup:  # noqa: B008 — it is frozen
    try:
        return safe(pattern % {name: _put(name, value, ways) for name, value in values.items()})
    except KeyError as error:
        raise TemplateRuntimeError(f'the message "{pattern}" is not told what {error} is') from None


def _put(name: str, value: object, ways: Ways) -> str:
    if name in ways.apart:
        value = isolated(value)
    return ended(value) if name in ways.ending else put(value)


def _keep(kept: dict[Any, Any], key: object, value: object) -> None:
    if len(kept) >= REMEMBERED:
        kept.clear()
    kept[key] = value
