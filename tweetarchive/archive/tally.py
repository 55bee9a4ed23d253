"""Counting while an export goes by: what each of its members turned out to be, and what its records were.

Holds one small entry for each member and none for a record. Must not touch the database.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from ..records import Counted, Problem
from .ledger import MediaCounts, MemberEntry, RecordCounts, State
from .raws import Fate

PROBLEMS_TOLD = 1000
"""Problems of one member that are told one by one; of the rest, the number. A hostile file can have millions."""

UNKNOWN_KIND = "unknown"


class Seen(Struct):
    """What is known of one member so far. number: its row. size: bytes, None if it is not in the export's own tree.

    positions: how many different ones its records have, of which `last` came last. broken: records that are Problems.
    """

    number: int
    size: int | None
    reason: str = ""
    blobs: int = 0
    positions: int = 0
    last: int = -1
    problems: int = 0
    broken: int = 0
    counted: bool = False
    kinds: dict[str, int] | None = None

    @property
    def state(self) -> State:
        """What was read in part counts as read; an importer that says nothing of a file does not know it."""
        if self.kinds or self.blobs:
            return "read"
        if self.reason:
            return "ignored"
        return "read" if self.problems or self.counted else "unknown"

    @property
    def found(self) -> int:
        """Its records, broken ones included; 1 for a picture or film."""
        return sum(self.kinds.values() if self.kinds else ()) + self.broken + self.blobs

    def at(self, position: int) -> None:
        """A record or a Problem at this position. Those of one position come one after the other."""
        if position != self.last:
            self.positions += 1
            self.last = position


class Tally:
    """members: path → size in bytes of everything in the export. first: row number of the first member."""

    def __init__(self, members: Mapping[str, int], first: int) -> None:
        self.members = {path: Seen(number, size) for number, (path, size) in enumerate(members.items(), first)}
        self.records: dict[str, RecordCounts] = {}
        self.media = MediaCounts()
        self._counted: list[Counted] = []
        self._next = first + len(self.members)

    def seen(self, path: str) -> Seen:
        """The member at `path`; made up if the export's own tree has none."""
        member = self.members.get(path)
        if member is None:
            member = self.members[path] = Seen(self._next, None)
            self._next += 1
        return member

    def record(self, member: Seen, kind: str, position: int, fate: Fate) -> None:
        """One record that could be split."""
        member.at(position)
        if member.kinds is None:
            member.kinds = {}
        member.kinds[kind] = member.kinds.get(kind, 0) + 1
        counts = self.records.get(kind)
        if counts is None:
            counts = self.records[kind] = RecordCounts()
        counts.found += 1
        setattr(counts, fate, getattr(counts, fate) + 1)

    def left_out(self, member: Seen, kind: str, position: int) -> None:
        """One that was forgotten: the export holds it, and its own count is right."""
        member.at(position)
        if member.kinds is None:
            member.kinds = {}
        member.kinds[kind] = member.kinds.get(kind, 0) + 1

    def count(self, counted: Counted) -> None:
        """The export's own word, compared when everything was seen."""
        self._counted.append(counted)
        if counted.member in self.members:
            self.members[counted.member].counted = True

    def problem(self, problem: Problem) -> bool:
        """Whether it should be told; False if its member has had too many."""
        member = self.members.get(problem.member)
        if member is None:
            return True  # a file that the export names and lacks: there is nothing to count it under
        if problem.position >= 0:
            member.broken += 1
            member.at(problem.position)
        member.problems += 1
        return member.problems <= PROBLEMS_TOLD

    def close(self) -> Iterator[Problem]:
        """Ends the count: the last Problems, each about a member as a whole."""
        expected = {counted.member: counted.kind for counted in self._counted}
        for path, member in self.members.items():
            if member.broken:
                kinds = member.kinds or {expected.get(path, UNKNOWN_KIND): 1}
                kind = max(sorted(kinds), key=lambda name: kinds[name])
                counts = self.records.setdefault(kind, RecordCounts())
                counts.found += member.broken
                counts.problem += member.broken
            if member.problems > PROBLEMS_TOLD:
                more = member.problems - PROBLEMS_TOLD
                yield Problem(path, -1, f"{more:,} more problems of this file are not listed one by one.")
        for counted, found in self.compared():
            if not counted.expected - counted.slack <= found <= counted.expected:
                missing = "" if counted.member in self.members else "; the file is not there"
                said = f"The export counts {counted.expected:,} records in this file, {found:,} were found{missing}."
                yield Problem(counted.member, -1, said)

    def compared(self) -> Iterator[tuple[Counted, int]]:
        """What the export counts, and how many there were; nothing for members that were left alone."""
        for counted in self._counted:
            member = self.members.get(counted.member)
            if member is None:
                yield counted, 0
            elif not member.kinds or set(member.kinds) == {counted.kind}:
                if member.state != "ignored":
                    yield counted, member.positions
            else:
                yield counted, member.kinds.get(counted.kind, 0)

    def entries(self) -> Iterator[MemberEntry]:
        """The members' lines of the ledger, by path."""
        for path, member in sorted(self.members.items()):
            yield MemberEntry(path, member.state, member.reason, member.found)
