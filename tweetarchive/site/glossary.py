"""What the views are made of, in words: each field's name, type and meaning, read from the types themselves.

For the template reference and for messages to those who write templates; pages are made without it.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

from msgspec import Struct


class Field(NamedTuple):
    """A field of a view. type: as Python has it; words: what its view's docstring says of it, "" if nothing."""

    name: str
    type: Any
    words: str


@lru_cache(maxsize=256)
def fields(view: type[Struct]) -> tuple[Field, ...]:
    """All fields, in the order they are declared."""
    hints = get_type_hints(view)
    told = field_words(view)
    return tuple(Field(name, hints[name], told.get(name, "")) for name in view.__struct_fields__)


def summary(view: type[Struct]) -> str:
    """The docstring without what it says of single fields."""
    return _split(view)[0]


def field_words(view: type[Struct]) -> dict[str, str]:
    """What the docstring says of each name: "first, last: the earliest and the latest post." holds for both."""
    return {name: words for names, words in _split(view)[1] for name in names.split(", ")}


def type_words(hint: Any, named: Callable[[type], str] = lambda struct: struct.__name__) -> str:
    """A field's type as somebody who writes templates needs it: "text", "list of PostView", "Moment or none"."""
    arguments = get_args(hint)
    if isinstance(hint, UnionType):
        kinds = [type_words(each, named) for each in arguments if each is not NoneType]
        return " or ".join([*kinds, *["none"] * (NoneType in arguments)])
    if get_origin(hint) is Literal:
        return _listed([f'"{each}"' for each in arguments], "or")
    if get_origin(hint) is tuple and arguments[-1] is Ellipsis:
        return f"list of {type_words(arguments[0], named)}"
    if get_origin(hint) is tuple:
        kinds = [type_words(each, named) for each in arguments]
        return f"{len(kinds)} texts" if set(kinds) == {"text"} else _listed(kinds, "and")
    if isinstance(hint, type) and issubclass(hint, Struct):
        return named(hint)
    return _PLAIN.get(hint, getattr(hint, "__name__", str(hint)))


_PLAIN: dict[Any, str] = {str: "text", int: "number", bool: "true or false"}

_FIELDS = re.compile(r"([a-z_]+(?:, [a-z_]+)*): ")


def _split(view: type[Struct]) -> tuple[str, list[tuple[str, str]]]:
    """The docstring as what it says of the whole, and what of fields: a line that begins with names of fields and a
    colon, with the indented lines after it."""
    whole: list[str] = []
    told: list[tuple[str, str]] = []
    for line in inspect.cleandoc(view.__doc__ or "").splitlines():
        begun = _FIELDS.match(line)
        if begun and set(begun[1].split(", ")) <= set(view.__struct_fields__):
            told.append((begun[1], line[begun.end() :]))
        elif told and line.startswith(" "):
            names, words = told.pop()
            told.append((names, f"{words} {line.strip()}"))
        else:
            whole.append(line)
    return "\n".join(whole).strip(), told


def _listed(words: list[str], last: str) -> str:
    return f"{', '.join(words[:-1])} {last} {words[-1]}" if len(words) > 1 else "".join(words)
