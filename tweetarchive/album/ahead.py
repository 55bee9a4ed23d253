"""Rows that will be asked for one by one, read many at once.

A query costs as much as reading thirty rows (2026-11), and pages that lie close together are made in a row. Whoever
knows what comes next says so with `expect`; whoever asks gets the same rows either way. Holds a few thousand rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Generic, TypeVar

Row = TypeVar("Row")

BOUND = 4096


class Ahead(Generic[Row]):
    """number → row. read: many numbers → their rows; a number of which it brings none has no row."""

    def __init__(self, read: Callable[[list[int]], Mapping[int, Row]], bound: int = BOUND) -> None:
        self._read = read
        self._bound = bound
        self._held: dict[int, Row | None] = {}

    def expect(self, numbers: Iterable[int]) -> None:
        """These will be asked for soon, most of them."""
        wanted = list(dict.fromkeys(numbers))
        missing = [number for number in wanted if number not in self._held]
        if not missing:
            return
        if len(self._held) + len(missing) > self._bound:
            self._held.clear()
            missing = wanted
        found = self._read(missing)
        self._held.update((number, found.get(number)) for number in missing)

    def __contains__(self, number: int) -> bool:
        """Whether it is held, with a row or without."""
        return number in self._held

    def __getitem__(self, number: int) -> Row | None:
        if number not in self._held:
            return self._read([number]).get(number)
        return self._held[number]
