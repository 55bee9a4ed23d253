"""Ghost's tables, wherever an export holds them, and what the export says of itself.

Gives rows as they are. Must not know what a row means, beyond the site's settings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol

from ...commenting.loose import Record, number, part, parts, words
from ...commenting.sites import site_of_file
from ...errors import ExportError, UnreadableExport
from ...exports import Export, Member
from ...exports.jsons import read_json
from ...exports.tables import Tables, declared, open_tables
from ...exports.xml import peek
from ...records import Origin


class Source(Protocol):
    """Tables by name. made: Unix seconds of the export, 0 unknown."""

    made: int

    def has(self, table: str) -> bool: ...
    def rows(self, table: str) -> Iterator[Record]: ...
    def count(self, table: str) -> int: ...


def member_of(export: Export) -> tuple[Member, str] | None:
    """The member that holds the tables, and of what kind it is."""
    for path, member in export.items():
        name = path.lower()
        if name.endswith((".db", ".sqlite", ".sqlite3")) and _is_ghosts(member):
            return member, "sqlite"
        if (
            (len(export) == 1 or ".ghost." in name)
            and name.endswith((".json", ".json.gz"))
            and _HEAD.search(peek(member))
        ):
            return member, "json"
    return None


_HEAD = re.compile(r'\A\s*\{\s*(?:"db"\s*:\s*\[\s*\{\s*)?"meta"\s*:\s*\{[^{}]*"exported_on"\s*:')


def _is_ghosts(member: Member) -> bool:
    with member.open() as stream:
        names = declared(stream.read(2**16))
    return "posts" in names and bool(names & {"posts_meta", "posts_authors", "mobiledoc_revisions", "newsletters"})


def generation_of(export: Export) -> str:
    """ "json", "sqlite" or ""."""
    found = member_of(export)
    return found[1] if found else ""


def origin_of(export: Export, service: str) -> Origin:
    """What the export says of itself; nothing of what cannot be read."""
    found = member_of(export)
    if found is None:
        return Origin(service=service)
    member, generation = found
    site = site_of_file(member.path) or site_of_file(export.label)
    title, made = "", 0
    try:
        with opened(member, generation) as source:
            made = source.made
            title = next((words(row, "value") for row in source.rows("settings") if row.get("key") == "title"), "")
    except ExportError:
        pass
    return Origin(service=service, owner=site, handle=site, name=title, generated=made, generation=generation)


@contextmanager
def opened(member: Member, generation: str) -> Iterator[Source]:
    """The tables of the member, for a `with`. Raises UnreadableExport for what is damaged."""
    if generation == "sqlite":
        with open_tables(member) as tables:
            yield _Database(tables)
    else:
        yield _Document(member, read_json(member))


class _Database:
    def __init__(self, tables: Tables) -> None:
        self.made = 0
        self._tables = tables

    def has(self, table: str) -> bool:
        return table in self._tables.names

    def rows(self, table: str) -> Iterator[Record]:
        return self._tables.rows(table)

    def count(self, table: str) -> int:
        return self._tables.count(table)


class _Document:
    """{"db": [{"meta": …, "data": {table: [row, …]}}]}, in older ones without "db"."""

    def __init__(self, member: Member, whole: object) -> None:
        outer: Record = whole if isinstance(whole, Mapping) else {}
        inner = next(iter(parts(outer, "db")), outer)
        self._data = part(inner, "data")
        if not self._data:
            raise UnreadableExport("holds no tables", where=member.where)
        self.made = int((number(part(inner, "meta"), "exported_on") or 0) / 1000)

    def has(self, table: str) -> bool:
        return isinstance(self._data.get(table), list)

    def rows(self, table: str) -> Iterator[Record]:
        return iter(parts(self._data, table))

    def count(self, table: str) -> int:
        value = self._data.get(table)
        return len(value) if isinstance(value, list) else 0
