"""What could have been written where a template names something that is not there. Words for whoever writes templates.

Looks at the values a template had when it failed, and at nothing else; it is asked only when one has failed.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import jinja2
import jinja2.filters
from jinja2.environment import TemplateModule
from jinja2.runtime import BlockReference, LoopContext, Macro
from msgspec import Struct

from tweetarchive.errors import Known
from tweetarchive.nearest import nearest
from tweetarchive.site.glossary import fields, type_words


class Lacking(jinja2.UndefinedError):
    """A template used a name that is not there. owner: what it was asked of; `jinja2.utils.missing` for a name that
    stands by itself.
    """

    def __init__(self, owner: object, name: str, message: str) -> None:
        super().__init__(message)
        self.owner = owner
        self.name = name


def called(owner: object) -> str:
    """What to call a value in a message: "FriendPage", "a list", "parts/post.html"."""
    if isinstance(owner, TemplateModule):
        return str(owner.__name__ or "this template")
    if isinstance(owner, LoopContext):
        return "loop"
    for kind, words in _CALLED:
        if isinstance(owner, kind):
            return words
    return "params" if type(owner).__name__ == "Params" else type(owner).__name__


def names_of(owner: object) -> dict[str, str]:
    """The names a value has, each with its type or how it is called; none for what has no names worth telling."""
    if isinstance(owner, Struct):
        return {field.name: type_words(field.type) for field in fields(type(owner))}
    if isinstance(owner, Mapping):
        return {str(key): described(value) for key, value in owner.items()}
    if isinstance(owner, TemplateModule):
        return {name: described(value) for name, value in vars(owner).items() if not name.startswith("_")}
    if isinstance(owner, str | bytes | int | float | tuple | list | None):
        return {}
    return {name: "" for name in dir(owner) if not name.startswith("_")}


def known_of(owner: object, name: str) -> Known | None:
    """What `owner` has instead of `name`."""
    names = names_of(owner)
    title = f"Macros of {called(owner)}" if isinstance(owner, TemplateModule) else f"What {called(owner)} has"
    return known(title, names.items(), name) if names else None


def known_in_scope(scope: Mapping[str, Any], name: str) -> Known:
    """What could stand alone instead of `name`; scope: all names there and their values, the template's own first."""
    return known("Names that exist here", ((each, described(value)) for each, value in scope.items()), name)


def known_filters(environment: jinja2.Environment, name: str) -> Known:
    """The filters: first ours, then Jinja's."""
    ours: list[tuple[str, str]] = []
    theirs: list[tuple[str, str]] = []
    for each, made in environment.filters.items():
        (theirs if each in jinja2.filters.FILTERS else ours).append((each, first_line(made)))
    return known("Filters", [*ours, *sorted(theirs)], name)


def known(title: str, names: Iterable[tuple[str, str]], written: str) -> Known:
    """These names, and which of them was probably meant."""
    listed = tuple(names)
    return Known(title, listed, nearest(written, [name for name, _ in listed]))


def known_names(title: str, names: Iterable[str], written: str) -> Known:
    """The same, of names that speak for themselves."""
    return known(title, ((name, "") for name in names), written)


def described(value: object) -> str:
    """A value's type in a few words: "FriendPage", "text", "list", "macro(view, when)"."""
    if isinstance(value, Macro):
        return f"macro({', '.join(value.arguments)})"
    if isinstance(value, TemplateModule):
        return f"macros of {value.__name__}"
    if isinstance(value, BlockReference):
        return "block"
    for kind, words in _DESCRIBED:
        if isinstance(value, kind):
            return words
    if callable(value):
        return "function"
    return "parameters" if called(value) == "params" else type(value).__name__


_CALLED: tuple[tuple[Any, str], ...] = (
    ((tuple, list), "a list"),
    (str, "a text"),
    (bool, "true or false"),
    (int, "a number"),
    (type(None), "none"),
)
_DESCRIBED: tuple[tuple[Any, str], ...] = (
    (str, "text"),
    (bool, "true or false"),
    (int, "number"),
    ((tuple, list), "list"),
    (type(None), "none"),
)


def first_line(made: Callable[..., Any]) -> str:
    return next(_sentences(inspect.getdoc(made) or ""), "")


def _sentences(doc: str) -> Iterator[str]:
    for line in doc.splitlines():
        first = line.partition(". ")[0].strip()
        if first:
            yield first.removesuffix(".")
