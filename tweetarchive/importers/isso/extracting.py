"""An Isso database or JSON file taken apart into threads and comments.

Changes no value. Must not interpret, and reads no table that does not hold comments.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from ...commenting.clock import seconds_of
from ...commenting.loose import Record, number, parts, words
from ...errors import UnreadableExport
from ...exports import Export, Member
from ...exports.jsons import count_keys, read_json
from ...exports.tables import Row, open_tables
from ...records import Counted, Given, Problem, Raw, Skipped
from .source import site_of_export, source_of

_encode = msgspec.json.Encoder().encode


def extract_all(export: Export) -> Iterator[Given]:
    """Everything that is Isso's in the export."""
    source = source_of(export)
    if source is None:
        return
    read = _from_tables if source.generation == "sqlite" else _from_json
    try:
        yield from read(source.member)
    except UnreadableExport as error:
        yield Problem(source.member.path, -1, f"This file {error.message}. {error.hint}")
    yield from _left_beside(export, source.member)
    if not site_of_export(export):
        said = (
            "Isso writes down the paths of pages and not the site that they are on, so these comments cannot be put"
            " under the articles of other exports. Name the file after the site, like blog.example.org.db, and"
            " import it again."
        )
        yield Problem(source.member.path, -1, said)


def _left_beside(export: Export, member: Member) -> Iterator[Given]:
    """The log that a running Isso writes beside its database holds what is newest, and cannot be read without it."""
    for ending in ("-wal", "-journal"):
        log = export.get(member.path + ending)
        if log is not None and log.size:
            said = (
                "The newest comments may be only in this file, which is not read. Stop Isso, start and stop it once"
                " more, and copy its database again."
            )
            yield Problem(log.path, -1, said)
        elif log is not None:
            yield Skipped(log.path, "empty: nothing was being written when the database was copied")
    shared = export.get(member.path + "-shm")
    if shared is not None:
        yield Skipped(shared.path, "the database's index of its own log, which is made anew")


# --- the database --------------------------------------------------------------------------------------------------


def _from_tables(member: Member) -> Iterator[Given]:
    with open_tables(member) as tables:
        yield Counted(member.path, "isso.article", tables.count("threads"))
        threads: dict[Any, Row] = {row.get("id"): row for row in tables.rows("threads")}
        since: dict[Any, float] = {}
        broken = 0
        for position, row in enumerate(tables.rows("comments"), len(threads)):
            tid, created = row.get("tid"), number(row, "created")
            if created is not None:
                since[tid] = min(since.get(tid, created), created)
            given = _comment(member, position, row, threads.get(tid))
            broken += isinstance(given, Problem)
            yield given
        yield Counted(member.path, "isso.comment", tables.count("comments"), slack=broken)
        for position, (tid, row) in enumerate(threads.items()):
            yield _article(member, position, words(row, "id"), {"thread": row, "since": int(since.get(tid, 0))})


def _article(member: Member, position: int, native_id: str, payload: Record) -> Given:
    if not native_id:
        return Problem(member.path, position, "This thread has no id.")
    return Raw("isso.article", native_id, _encode(payload), member.path, position)


def _comment(member: Member, position: int, row: Row, thread: Row | None) -> Given:
    native_id = words(row, "id")
    if not native_id:
        return Problem(member.path, position, "This comment has no id.")
    if thread is None:
        said = f"The comment {native_id} belongs to a thread that is not in the database (number {row.get('tid')!r})."
        return Problem(member.path, position, said)
    payload = {"comment": row, "thread": thread}
    return Raw("isso.comment", native_id, _encode(payload), member.path, position)


# --- the plain JSON ------------------------------------------------------------------------------------------------


def _from_json(member: Member) -> Iterator[Given]:
    threads = read_json(member)
    if not isinstance(threads, list):
        raise UnreadableExport("is no list of threads", where=member.where)
    yield Counted(member.path, "isso.comment", count_keys(member, "text"))
    position = 0
    for thread in threads:
        address = words(thread, "id") if isinstance(thread, dict) else ""
        if not address:
            yield Problem(member.path, position, "This thread does not say of which page it is.")
            position += 1
            continue
        own = {name: value for name, value in thread.items() if name != "comments"}
        since = min(filter(None, (seconds_of(words(each, "created")) for each in parts(thread, "comments"))), default=0)
        yield _article(member, position, address, {"thread": own, "since": since, "json": True})
        for ordinal, comment in enumerate(parts(thread, "comments"), 1):
            # 2026-11: ids are counted anew in every thread, and a lone comment of each may well be number 0.
            native_id = f"{address}#{words(comment, 'id') or f'n{ordinal}'}"
            payload = {"comment": comment, "thread": own, "ordinal": ordinal, "json": True}
            yield Raw("isso.comment", native_id, _encode(payload), member.path, position + ordinal)
        position += 1 + len(parts(thread, "comments"))
