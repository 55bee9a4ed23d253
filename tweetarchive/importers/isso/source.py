"""Which member of an export holds Isso's comments, told by its first bytes; and of which site they are.

Isso writes no site down. Some pages give it whole addresses as the ids of their threads; else the name of what was
handed over is asked. Must not read a comment.
"""

from __future__ import annotations

import re
from collections import Counter

from msgspec import Struct

from ...commenting.addresses import site_of
from ...commenting.sites import site_of_file
from ...errors import ExportError
from ...exports import Export, Member
from ...exports.jsons import read_json
from ...exports.tables import declared, open_tables
from ...exports.xml import peek


class Source(Struct, frozen=True):
    """The member that holds the comments. generation: "sqlite" or "json"."""

    member: Member
    generation: str


def source_of(export: Export) -> Source | None:
    """Where an export keeps Isso's comments, told by the start of its only JSON file or of a database."""
    for path, member in export.items():
        name = path.lower()
        if name.endswith((".db", ".sqlite", ".sqlite3", ".db.bak")) or len(export) == 1:
            with member.open() as stream:
                head = stream.read(2**16)
            if declared(head) >= {"threads", "comments"} and b"remote_addr" in head:
                return Source(member, "sqlite")
    if len(export) == 1:
        (member,) = export.values()
        if _is_generic(peek(member)):
            return Source(member, "json")
    return None


def _is_generic(head: str) -> bool:
    """A list of threads with comments that have what Isso's importer demands of each."""
    keys = ("id", "title", "comments", "remote_addr", "website", "created", "text", "author")
    return bool(re.match(r"\s*\[\s*\{", head)) and all(re.search(rf'"{key}"\s*:', head) for key in keys)


def site_of_export(export: Export) -> str:
    """The host, "" if nothing tells it."""
    source = source_of(export)
    if source is None:
        return ""
    hosts = Counter(filter(None, map(site_of, _addresses(source))))
    told = min(hosts, key=lambda host: (-hosts[host], host), default="")
    return told or site_of_file(source.member.path) or site_of_file(export.label)


def _addresses(source: Source) -> list[str]:
    try:
        if source.generation == "json":
            return [str(each.get("id")) for each in read_json(source.member) if isinstance(each, dict)]
        with open_tables(source.member) as tables:
            return [str(row.get("uri")) for row in tables.rows("threads")]
    except ExportError:
        return []
