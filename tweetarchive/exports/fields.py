"""An XML element as plain data, for the payload of a record: every word and attribute of it, and nothing about where
it stood, so that the same element in two exports gives the same bytes.

Interprets nothing and drops nothing but white space between tags.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from .xml import Element

Fields = dict[str, Any]


def fields_of(
    element: Element,
    *,
    nodes: Collection[str] = (),
    lists: Collection[str] = (),
    without: Collection[str] = (),
) -> Fields:
    """{"message": "Hello", "author": {"name": "Nancy"}, "parent": {"@id": "899"}}: by local name, attributes with an
    "@" before them; a child's own words are its value, or "text" beside its attributes and children.

    nodes: children that are always an object, whatever they hold. lists: such that are a list of objects. without:
    children that are left out, as records of their own. Where a child that is neither comes several times, the first
    has the name, the others "name#2", "name#3".
    """
    found: Fields = {f"@{name}": value for name, value in element.attributes.items()}
    times: dict[str, int] = {}
    for child in element.children:
        if child.name in without:
            continue
        value = fields_of(child, nodes=nodes, lists=lists, without=without)
        if child.name in lists:
            found.setdefault(child.name, []).append(value)
            continue
        times[child.name] = times.get(child.name, 0) + 1
        name = child.name if times[child.name] == 1 else f"{child.name}#{times[child.name]}"
        bare = not child.attributes and not child.children and child.name not in nodes
        found[name] = child.text if bare else value
    if element.text and (not element.children or not element.text.isspace()):
        found["text"] = element.text
    return found
