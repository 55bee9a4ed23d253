"""What is known of a value before there is one: a type hint, and which names and parts it has.

What is not known is `ANY`, of which anything may be asked: nothing here is ever said of a value on a guess. So of a
union a name must be known to one member only, and None among them says nothing, as templates ask first.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_
from types import GenericAlias, NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from msgspec import Struct

Hint = Any
"""A type, something generic, a union or a Literal of `typing`, or one of the classes below."""

ANY = Any


@dataclass(eq=False)
class Fields:
    """Something with names of its own: a module of macros, parameters, a namespace. label: what to call it."""

    label: str
    names: dict[str, Hint]


class NoSuchName(LookupError):
    """label: of what was asked; known: the names it has."""

    def __init__(self, label: str, known: Collection[str]) -> None:
        super().__init__(label)
        self.label = label
        self.known = known


def attribute(hint: Hint, name: str) -> Hint:
    """The hint of `hint`.name. Raises NoSuchName if it can have none."""
    asked = options(hint)
    found = [got for option in asked if (got := _attribute(option, name)) is not _NONE_SUCH]
    if asked and not found:
        raise NoSuchName(" or ".join(dict.fromkeys(map(label, asked))), sorted({n for o in asked for n in names_of(o)}))
    return union(found)


def element(hint: Hint) -> Hint:
    """What a loop over it gives."""
    return union([part for option in options(hint) for part in _elements(option)])


def item(hint: Hint, index: object) -> Hint:
    """`hint`[index]; ANY for what is not there."""
    if isinstance(index, str):
        try:
            return attribute(hint, index)
        except NoSuchName:
            return ANY
    found = []
    for option in options(hint):
        parts = _fixed(option)
        if parts is None or not isinstance(index, int):
            found.append(element(option))
        else:
            found.append(parts[index] if -len(parts) <= index < len(parts) else ANY)
    return union(found)


def unpacked(hint: Hint, count: int) -> list[Hint]:
    """The hints of `count` names that are set at once."""
    return [item(hint, index) for index in range(count)]


def many(hint: Hint) -> Hint:
    """A list of such."""
    return GenericAlias(list, (hint,))


def pair(first: Hint, second: Hint) -> Hint:
    """Two values in this order."""
    return GenericAlias(tuple, (first, second))


def union(hints: Collection[Hint]) -> Hint:
    """Any of them; ANY if one is, or if there is none."""
    distinct = list(dict.fromkeys(hints))
    if not distinct or any(hint is ANY for hint in distinct):
        return ANY
    if len(distinct) == 1:
        return distinct[0]
    try:
        return reduce(or_, distinct)
    except TypeError:  # one of our own classes
        return ANY


def options(hint: Hint) -> list[Hint]:
    """The members of a union, without None; of ANY and of None there are none."""
    members = get_args(hint) if _origin(hint) in (Union, UnionType) else (hint,)
    known = [member for member in members if member not in (None, NoneType)]
    return [] if any(member is ANY for member in known) else known


def choices(hint: Hint) -> tuple[object, ...]:
    """All values there can be; () if that is not known."""
    found: list[object] = []
    for option in options(hint):
        if _origin(option) is not Literal:
            return ()
        found += get_args(option)
    return tuple(found)


def names_of(option: Hint) -> Collection[str]:
    """What can be asked of a value behind a dot; () if that is not known."""
    if isinstance(option, Fields):
        return option.names
    return fields_of(option) if _is_struct(option) else ()


def label(option: Hint) -> str:
    """What a kind of value is called in a remark."""
    if isinstance(option, Fields):
        return option.label
    return "str" if _origin(option) is Literal else getattr(_origin(option) or option, "__name__", str(option))


@lru_cache(maxsize=500)
def fields_of(struct: type[Struct]) -> Mapping[str, Hint]:
    """A struct's fields and what they hold."""
    return get_type_hints(struct)


_NONE_SUCH = object()


def _origin(hint: Hint) -> Any:
    """What something generic is made of: `tuple` of `tuple[int, str]`; else None."""
    return get_origin(hint)


def _attribute(option: Hint, name: str) -> Hint:
    if isinstance(option, Fields):
        return option.names.get(name, _NONE_SUCH)
    if _is_struct(option):
        return fields_of(option).get(name, _NONE_SUCH)
    if _origin(option) is Literal:
        option = type(get_args(option)[0])
    plain = _origin(option) or option
    if plain not in _PLAIN:
        return ANY
    return ANY if hasattr(plain, name) or (plain is tuple and name in _OF_A_GROUP) else _NONE_SUCH


_PLAIN = (str, int, float, bool, tuple, list)
"""Types that are what they say; a dict may have any key, and of others who knows what they stand for."""

_OF_A_GROUP = ("grouper", "list")  # what the filter groupby calls the parts of its pairs


def _is_struct(option: Hint) -> bool:
    return isinstance(option, type) and issubclass(option, Struct)


def _elements(option: Hint) -> Collection[Hint]:
    parts = _fixed(option)
    if parts is not None:
        return parts
    if option is str or _origin(option) is Literal:
        return (str,)
    arguments = get_args(option)
    return (arguments[0],) if arguments and _origin(option) is not dict else (ANY,)


def _fixed(option: Hint) -> tuple[Hint, ...] | None:
    """The parts of a tuple of known length."""
    arguments = get_args(option)
    return arguments if _origin(option) is tuple and arguments[-1:] != (...,) else None
