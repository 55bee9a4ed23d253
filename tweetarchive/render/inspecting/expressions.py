"""What an expression in a template will be, as a hint; and what in it cannot work, as a remark.

Every part of an expression is looked at, also where its hint is not known. No template is run here.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Any, get_type_hints

from jinja2 import Environment, nodes
from jinja2.runtime import LoopContext

from tweetarchive.nearest import did_you_mean
from tweetarchive.render.faster import is_inside
from tweetarchive.render.inspecting.hints import (
    ANY,
    Fields,
    Hint,
    NoSuchName,
    attribute,
    choices,
    element,
    item,
    many,
    union,
)
from tweetarchive.render.inspecting.sources import Source, Sources
from tweetarchive.render.languages.messages import names_in

Scope = Mapping[str, Hint]


class Expressions:
    """Reads expressions. What calls of macros and of `super` lead to is read by `walking`."""

    def __init__(self, environment: Environment, sources: Sources) -> None:
        self.environment = environment
        self.sources = sources
        self._excused: list[str] = []

    def hint(self, node: nodes.Node, scope: Scope) -> Hint:
        """The hint of an expression, all of which is looked at."""
        read: Callable[[Any, Scope], Hint] = getattr(self, f"_{type(node).__name__.lower()}", self.other)
        return read(node, scope)

    def macro_call(self, macro: Macro, node: nodes.Call, scope: Scope) -> Hint:
        """Look at the macro's body with what it is called with here."""
        raise NotImplementedError

    def super_call(self, node: nodes.Call) -> Hint:
        """Look at the block that this one stands for."""
        raise NotImplementedError

    # --- names -----------------------------------------------------------------------------------------------------

    def _name(self, node: nodes.Name, scope: Scope) -> Hint:
        if node.name in scope:
            return scope[node.name]
        if node.name not in self._excused:
            self.sources.remark(
                "unknown-name", f'there is no "{node.name}" here{did_you_mean(node.name, scope)}', node.lineno
            )
        return ANY

    def _getattr(self, node: nodes.Getattr, scope: Scope) -> Hint:
        if dotted(node) in self._excused:
            return ANY
        owner = self.hint(node.node, scope)
        return self.attribute(owner, node.attr, node.lineno)

    def attribute(self, owner: Hint, path: str, line: int) -> Hint:
        """The hint of `path`, maybe with dots in it."""
        for name in path.split("."):
            if is_inside(name):
                self.sources.remark("unknown-attribute", f'"{name}" is not for templates', line)
                return ANY
            try:
                owner = item(owner, int(name)) if name.isdecimal() else attribute(owner, name)
            except NoSuchName as error:
                near = did_you_mean(name, error.known)
                rule = "unknown-macro" if error.label.endswith(".html") else "unknown-attribute"
                self.sources.remark(rule, f'{error.label} has no "{name}"{near}', line)
                return ANY
        return owner

    def _getitem(self, node: nodes.Getitem, scope: Scope) -> Hint:
        owner = self.hint(node.node, scope)
        self.hint(node.arg, scope)
        if isinstance(node.arg, nodes.Slice):
            return owner
        if not isinstance(node.arg, nodes.Const):
            return element(owner)
        return item(owner, node.arg.value)

    # --- what is written out ---------------------------------------------------------------------------------------

    def _const(self, node: nodes.Const, scope: Scope) -> Hint:
        return None if node.value is None else type(node.value)

    def _templatedata(self, node: nodes.TemplateData, scope: Scope) -> Hint:
        return str

    def _tuple(self, node: nodes.Tuple, scope: Scope) -> Hint:
        parts = tuple(self.hint(each, scope) for each in node.items)
        return tuple[parts] if parts else tuple  # type: ignore[valid-type]

    def _list(self, node: nodes.List, scope: Scope) -> Hint:
        return many(union([self.hint(each, scope) for each in node.items]))

    # --- what is made of others ------------------------------------------------------------------------------------

    def _condexpr(self, node: nodes.CondExpr, scope: Scope) -> Hint:
        with self.excusing(node.test):
            self.hint(node.test, scope)
            parts = [self.hint(node.expr1, scope)]
        parts.append(self.hint(node.expr2, scope) if node.expr2 is not None else str)
        return union(parts)

    def _or(self, node: nodes.Or, scope: Scope) -> Hint:
        return union([self.hint(node.left, scope), self.hint(node.right, scope)])

    def _and(self, node: nodes.And, scope: Scope) -> Hint:
        with self.excusing(node.left):
            self.hint(node.left, scope)
            return self.hint(node.right, scope)

    def _not(self, node: nodes.Not, scope: Scope) -> Hint:
        self.hint(node.node, scope)
        return bool

    def _concat(self, node: nodes.Concat, scope: Scope) -> Hint:
        self.other(node, scope)
        return str

    def _add(self, node: nodes.Add, scope: Scope) -> Hint:
        left, right = self.hint(node.left, scope), self.hint(node.right, scope)
        return left if left == right else ANY

    def _compare(self, node: nodes.Compare, scope: Scope) -> Hint:
        """A comparison with what it can never be is a mistyped word."""
        left = self.hint(node.expr, scope)
        for operand in node.ops:
            right = self.hint(operand.expr, scope)
            if operand.op in ("eq", "ne"):
                self.possible(left, operand.expr, node.lineno)
                self.possible(right, node.expr, node.lineno)
            elif operand.op in ("in", "notin") and isinstance(operand.expr, nodes.List | nodes.Tuple):
                for each in operand.expr.items:
                    self.possible(left, each, node.lineno)
        return bool

    def possible(self, hint: Hint, node: nodes.Node, line: int) -> None:
        """Remark a comparison with a text that the value can never be."""
        known = choices(hint)
        if known and isinstance(node, nodes.Const) and isinstance(node.value, str) and node.value not in known:
            listed = ", ".join(f'"{each}"' for each in known)
            said = f'compares with "{node.value}", which it never is{did_you_mean(node.value, map(str, known))}'
            self.sources.remark("never-equal", said, line, hint=f"It is one of {listed}.")

    def other(self, node: nodes.Node, scope: Scope) -> Hint:
        """Of what is not understood nothing is known; what stands in it is looked at."""
        for child in node.iter_child_nodes():
            self.hint(child, scope)
        return ANY

    # --- calls -----------------------------------------------------------------------------------------------------

    def _call(self, node: nodes.Call, scope: Scope) -> Hint:
        if isinstance(node.node, nodes.Name) and node.node.name == "super" and "super" not in scope:
            return self.super_call(node)
        called = self.hint(node.node, scope)
        if isinstance(node.node, nodes.Name) and node.node.name in MESSAGES:
            self._message(node, MESSAGES[node.node.name])
        if isinstance(called, Macro):
            return self.macro_call(called, node, scope)
        given = [self.hint(each, scope) for each in node.args]
        named = {each.key: self.hint(each.value, scope) for each in node.kwargs}
        for rest in (node.dyn_args, node.dyn_kwargs):
            if rest is not None:
                self.hint(rest, scope)
        if not isinstance(called, Function):
            return ANY
        if called.function is not None:
            self.arguments_fit(f'"{called.name}"', called.function, node, 0)
        if called.look is not None:
            called.look(node, self.sources)
        if called.name == "namespace":
            return Fields("the namespace", dict(named))
        return element(given[0]) if called.name == "cycler" and given else called.gives

    def _message(self, node: nodes.Call, texts: slice) -> None:
        """What pages say is given all that it has places for; which messages there are is noted."""
        said = [each.value for each in node.args[texts] if isinstance(each, nodes.Const)]
        context = const(node.args[0]) if texts.start else ""
        if said:
            self.sources.messages.setdefault((str(context), str(said[0])), []).append((self.sources.here, node.lineno))
        if node.dyn_kwargs is not None:
            return
        given = {str(each.key) for each in node.kwargs} | {"num"}
        for name in sorted(set[str]().union(*(names_in(str(each)) for each in said)) - given):
            near = did_you_mean(name, given - {"num"})
            message = f'the message has a place for "{name}", and nothing is given for it{near}'
            self.sources.remark("wrong-call", message, node.lineno)

    def arguments_fit(
        self, what: str, function: Callable[..., object], node: nodes.Filter | nodes.Call, own: int
    ) -> None:
        """A filter takes what it is told to. own: arguments that are not written in brackets."""
        if node.dyn_args or node.dyn_kwargs or not function.__module__.startswith("tweetarchive"):
            return
        own += hasattr(function, "jinja_pass_arg")
        try:
            signature = inspect.signature(function)
        except (TypeError, ValueError):
            return
        try:
            signature.bind(*[None] * (own + len(node.args)), **dict.fromkeys(str(each.key) for each in node.kwargs))
        except TypeError as error:
            takes = ", ".join(list(signature.parameters)[own:]) or "nothing"
            message = f"{what} cannot be used so: {error}"
            self.sources.remark("wrong-call", message, node.lineno, hint=f"It takes {takes}.")

    # --- what may be missing ---------------------------------------------------------------------------------------

    def excusing(self, test: nodes.Node) -> Excused:
        """While a test asks whether something is there, or has found that it is, nobody is told that it may not be."""
        return Excused(self._excused, list(asked_about(test)))


class Excused:
    def __init__(self, excused: list[str], more: list[str]) -> None:
        self._excused = excused
        self._more = more

    def __enter__(self) -> None:
        self._excused.extend(self._more)

    def __exit__(self, *_: object) -> None:
        del self._excused[len(self._excused) - len(self._more) :]


class Macro:
    """A macro of a template. scope: what it can see."""

    def __init__(self, node: nodes.Macro, source: Source, scope: MutableMapping[str, Hint]) -> None:
        self.node = node
        self.source = source
        self.scope = scope


class Function:
    """A function that templates are given. gives: what it returns. look: looks at what it is called with."""

    def __init__(
        self,
        name: str,
        gives: Hint = ANY,
        function: Callable[..., object] | None = None,
        look: Callable[[nodes.Call, Sources], None] | None = None,
    ) -> None:
        self.name = name
        self.gives = gives
        self.function = function
        self.look = look


MESSAGES = {
    "_": slice(0, 1),
    "gettext": slice(0, 1),
    "ngettext": slice(0, 2),
    "pgettext": slice(1, 2),
    "npgettext": slice(1, 3),
}
"""Functions that say something in the page's language, and which of their arguments are the English."""

LOOP = Fields("loop", {name: ANY for name in dir(LoopContext) if not name.startswith("_")})
"""What loops call themselves."""


def asked_about(test: nodes.Node) -> Iterator[str]:
    """Names, maybe with dots, that are there if the test is passed, or that are handed to what puts up with nothing."""
    for node in (test, *test.find_all((nodes.Test, nodes.Filter))):
        lenient = (isinstance(node, nodes.Test) and node.name in ("defined", "undefined")) or (
            isinstance(node, nodes.Filter) and node.name in ("default", "d")
        )
        if lenient and isinstance(node, nodes.Test | nodes.Filter) and node.node is not None:
            yield dotted(node.node)


def dotted(node: nodes.Node) -> str:
    """ "page.person.name"; "" for what is no such path."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        owner = dotted(node.node)
        return f"{owner}.{node.attr}" if owner else ""
    return ""


def returned(function: Callable[..., object]) -> Hint:
    """What a function of ours says that it gives."""
    try:
        return get_type_hints(inspect.unwrap(function)).get("return", ANY)
    except (NameError, TypeError):  # a name that is imported for type checkers only
        return ANY


def const(node: nodes.Node) -> object:
    """The value that is written there, None if it is worked out."""
    return node.value if isinstance(node, nodes.Const) else None
