"""Which files of an export could be XML, and what the root of one is, from its name and its first words.

Parses nothing and decides nothing: whose root that is, the importers know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .tree import Export, Member


def likely_xml(export: Export, *more: str) -> Iterator[Member]:
    """The members that are XML by their names, in order; a lone file may be called anything. more: further endings."""
    endings = (".xml", ".xml.gz", *more)
    for path, member in export.items():
        if len(export) == 1 or path.lower().endswith(endings):
            yield member


def root_of(text: str) -> tuple[str, str]:
    """(local name, the whole start tag) of the root, from the first characters of an XML file; "" if there is none."""
    found = _START_TAG.search(_COMMENT.sub("", text))
    return (found["name"], found[0]) if found else ("", "")


_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_START_TAG = re.compile(r"<(?:[^\W\d][\w.-]*:)?(?P<name>[^\W\d][\w.-]*)(?=[\s/>])[^>]*", re.DOTALL)
