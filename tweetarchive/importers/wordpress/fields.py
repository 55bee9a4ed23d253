"""An element of the export as a record: all its fields, verbatim, under the names that WordPress gives them.

Prefixes are whatever a file declares, so names are written with the usual ones. Must not know what a field means.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from ...exports.xml import Element

Fields = dict[str, Any]
"""Name → text, or Fields where there are attributes ("@name") or elements inside, or a list where it occurs again. The
text beside attributes or elements is called "#".
"""


def is_wordpress(space: str) -> bool:
    """Whether this is WordPress's own namespace, of any version."""
    return _WORDPRESS.fullmatch(space) is not None


def fields_of(element: Element, without: str = "") -> Fields:
    """Everything in the element; `without` names children that are records of their own."""
    fields: Fields = {f"@{name}": value for name, value in element.attributes.items()}
    for child in element.children:
        name = named(child)
        if name == without:
            continue
        value = fields_of(child) if child.children or child.attributes else child.text
        if name not in fields:
            fields[name] = value
        elif isinstance(fields[name], list):
            fields[name].append(value)
        else:
            fields[name] = [fields[name], value]
    if element.text and (not element.children or not element.text.isspace()):
        fields["#"] = element.text
    return fields


def named(element: Element) -> str:
    """ "wp:comment_id", whatever the prefix is in the file."""
    if not element.space:
        return f"{element.prefix}:{element.name}" if element.prefix else element.name
    if is_wordpress(element.space):
        return f"wp:{element.name}"
    if _EXCERPT.fullmatch(element.space):
        return f"excerpt:{element.name}"
    prefix = _USUAL.get(element.space, element.prefix)
    return f"{prefix}:{element.name}" if prefix else element.name


def text(fields: Mapping[str, Any], name: str) -> str:
    """The field's text without the blanks around it (2026-11: files that somebody indented); of several the first."""
    value = fields.get(name)
    while isinstance(value, list | dict):
        value = value.get("#") if isinstance(value, dict) else next(iter(value), None)
    return value.strip() if isinstance(value, str) else ""


def every(fields: Mapping[str, Any], name: str) -> list[Fields]:
    """Each occurrence of the field, as Fields."""
    value = fields.get(name, [])
    return [each if isinstance(each, dict) else {"#": each} for each in (value if isinstance(value, list) else [value])]


_WORDPRESS = re.compile(r"https?://(?:www\.)?wordpress\.org/export/\d+(?:\.\d+)*/?")
_EXCERPT = re.compile(r"https?://(?:www\.)?wordpress\.org/export/\d+(?:\.\d+)*/excerpt/?")
_USUAL: Mapping[str, str] = MappingProxyType(
    {
        "http://purl.org/rss/1.0/modules/content/": "content",
        "http://purl.org/dc/elements/1.1/": "dc",
        "http://wellformedweb.org/CommentAPI/": "wfw",
        "http://www.w3.org/2005/Atom": "atom",
        "http://www.disqus.com/": "dsq",
    }
)
