"""A memory of what was made of texts that have names: of each name the newest, so that editing does not fill it."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

Made = TypeVar("Made")

MOST = 512
"""Names held. All themes that come with the product together have a quarter as many templates."""


class Newest(Generic[Made]):
    """(name, text) → what was made of it. When there are too many names it forgets everything and starts again."""

    def __init__(self) -> None:
        self._held: dict[Hashable, tuple[str, Made]] = {}

    def get(self, name: Hashable, text: str) -> Made | None:
        """None unless the newest text of that name is this one."""
        found = self._held.get(name)
        return found[1] if found is not None and found[0] == text else None

    def keep(self, name: Hashable, text: str, made: Made) -> Made:
        """Remember `made` instead of what there was under that name, and return it."""
        if len(self._held) >= MOST and name not in self._held:
            self._held.clear()
        self._held[name] = text, made
        return made
