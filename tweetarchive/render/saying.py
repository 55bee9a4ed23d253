"""Finds what a template says by `_("…")` and its kin, before the template becomes Python: its words are known by then.

The language is the environment's, so that a message that is written out costs a page no more than plain text. Where the
template gives one of those names a meaning of its own, it keeps that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from jinja2 import nodes

FUNCTIONS = {"_": "gettext", "gettext": "gettext", "pgettext": "pgettext"}
COUNTING = {"ngettext": "ngettext", "npgettext": "npgettext"}
_PLACE = "language."


class Message(NamedTuple):
    """A message that is written out. many: its English for more than one, "" if it does not count. open: if it counts,
    whether it has other values, too.
    """

    context: str
    text: str
    many: str = ""
    open: bool = False


def bind(tree: nodes.Template) -> list[Message]:
    """Let the calls of those functions ask the environment, which knows them, and not the page. All messages that count
    are given back.
    """
    own = set(_names_set(tree))
    counted: dict[Message, None] = {}
    for call in tree.find_all(nodes.Call):
        function = call.node
        if isinstance(function, nodes.Name) and function.name not in own:
            name = FUNCTIONS.get(function.name) or COUNTING.get(function.name)
            if name:
                call.node = nodes.EnvironmentAttribute(_PLACE + name, lineno=call.lineno)
                message = message_of(call)
                if message and message.many:
                    counted[message] = None
    return list(counted)


def is_bound(node: nodes.Expr) -> bool:
    """True for the function of a call that `bind` has bound."""
    return isinstance(node, nodes.EnvironmentAttribute) and node.name.startswith(_PLACE)


def message_of(node: nodes.Expr) -> Message | None:
    """The message of a call that `bind` has bound, if its texts are written out."""
    if not isinstance(node, nodes.Call) or not is_bound(node.node) or node.dyn_args or node.dyn_kwargs:
        return None
    name = node.node.name.removeprefix(_PLACE)  # type: ignore[attr-defined]
    texts = [each.value for each in node.args if isinstance(each, nodes.Const) and isinstance(each.value, str)]
    counts = name in COUNTING
    if len(node.args) != 1 + ("pgettext" in name) + 2 * counts or len(texts) != len(node.args) - counts:
        return None
    if counts and any(each.key == "num" for each in node.kwargs):
        return None  # the page's own word for how many there are
    context = texts.pop(0) if "pgettext" in name else ""
    return Message(context, texts[0], texts[1], bool(node.kwargs)) if counts else Message(context, texts[0])


def _names_set(tree: nodes.Template) -> Iterator[str]:
    """Names to which the template gives a meaning of its own, wherever in it."""
    for node in tree.find_all((nodes.Name, nodes.Macro, nodes.Import, nodes.FromImport)):
        if isinstance(node, nodes.Name):
            if node.ctx != "load":
                yield node.name
        elif isinstance(node, nodes.Macro):
            yield node.name
        elif isinstance(node, nodes.Import):
            yield node.target
        elif isinstance(node, nodes.FromImport):
            yield from (name if isinstance(name, str) else name[1] for name in node.names)
