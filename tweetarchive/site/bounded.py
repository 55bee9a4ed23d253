"""A memory of things made before that cannot grow without end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Bounded(dict[Key, Value], Generic[Key, Value]):
    """`bounded[key]` is make(key), remembered. When `size` is reached it forgets everything and starts again: pages are
    made in an order in which neighbours share what they show, so nothing cleverer pays.
    """

    def __init__(self, make: Callable[[Key], Value], size: int) -> None:
        super().__init__()
        self._make = make
        self._size = size

    def __missing__(self, key: Key) -> Value:
        value = self._make(key)
        if len(self) >= self._size:
            self.clear()
        self[key] = value
        return value

    def keep(self, key: Key, value: Value) -> None:
        """Remember what was made elsewhere."""
        if len(self) >= self._size:
            self.clear()
        self[key] = value
