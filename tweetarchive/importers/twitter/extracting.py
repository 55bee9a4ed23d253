"""An export taken apart: every member is read into records, handed on as a file, skipped with a reason, or left
unnamed.

Nothing is interpreted and nothing is lost: what cannot be read is a Problem that says where. Must not change a byte
of a record.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...exports import Export, Member
from ...records import Blob, Given, Problem, Raw, Skipped
from .counts import compare
from .identity import NoIdentity, identify
from .messages import split_messages
from .owner import origin_of, role_in
from .reading import Record, split
from .table import split_rows


def extract_all(export: Export) -> Iterator[Given]:
    """Everything in the export. A member that is in no table yields nothing: it is unknown."""
    owner = origin_of(export, "").owner
    roles = {path: role for path in export if (role := role_in(export, path))}
    found: dict[str, int] = {}
    for path, role in roles.items():
        match role.part:
            case "skipped":
                yield Skipped(path, role.reason)
            case "blob":
                yield Blob(role.key, path)
            case "records":
                yield from _records(export[path], role.kind, owner, found)
    yield from compare(export, roles, found)


def _records(member: Member, kind: str, owner: str, found: dict[str, int]) -> Iterator[Raw | Problem]:
    """Raw records of one member; notes in `found` how many top-level records it has, readable or not."""
    records = split_rows(member.path, member.read()) if kind == "tweet.csv" else split(member.path, member.read())
    position = found[member.path] = 0
    for record in records:
        if isinstance(record, Problem):
            found[member.path] += record.position >= 0
            yield record if kind != "direct-message" else Problem(member.path, position, record.message)
            continue
        found[member.path] += 1
        if kind == "direct-message":
            for given in _messages(member.path, record, position):
                yield given
                position += 1
            continue
        try:
            yield Raw(kind, identify(kind, record[1], owner), record[1], member.path, record[0])
        except NoIdentity as error:
            yield Problem(member.path, record[0], str(error))


def _messages(path: str, record: Record, position: int) -> Iterator[Raw | Problem]:
    try:
        for offset, message in enumerate(split_messages(record[1])):
            if isinstance(message, NoIdentity):
                yield Problem(path, position + offset, str(message))
            else:
                yield Raw("direct-message", *message, path, position + offset)
    except NoIdentity as error:
        yield Problem(path, position, str(error))
