"""What was repaired and what could not be read, as Problems that a person can follow up, however many there are.

Must not know what is repaired, nor how.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..records import Problem

MOST = 20
"""Problems of one kind that are told one by one."""


class Report:
    """Collects the Problems of one member. `tell` is a `texts.Tell`; two of a kind in one line are one."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._ready: list[Problem] = []
        self._told: dict[str, int] = {}
        self._last: dict[str, tuple[int, str]] = {}

    def tell(self, kind: str, line: int, what: str) -> None:
        """In `line`, `what` was done; a Problem unless there were many of its `kind`."""
        if self._last.get(kind, (0, ""))[0] == line:
            return
        self._last[kind] = (line, what)
        self._told[kind] = self._told.get(kind, 0) + 1
        if self._told[kind] <= MOST:
            self._ready.append(Problem(self._path, -1, f"line {line}: {what}."))

    def taken(self) -> Iterator[Problem]:
        """What was told since the last time."""
        ready, self._ready = self._ready, []
        yield from ready

    def rest(self) -> Iterator[Problem]:
        """For each kind of which there were too many: how many more, and the last of them."""
        for kind, times in self._told.items():
            if times > MOST:
                line, what = self._last[kind]
                more = times - MOST
                said = f"{more:,} more lines like these" if more > 1 else "one more line like these"
                yield Problem(self._path, -1, f"{said}, the last of them line {line}: {what}.")
