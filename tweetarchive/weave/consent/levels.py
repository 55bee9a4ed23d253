"""How somebody is shown, from everything to nothing. Words and choices; who is shown how is said in `who`."""

from __future__ import annotations

from msgspec import Struct

FULL, EXCERPT, LINK, INITIALS, ABSENT = "full", "excerpt", "link", "initials", "absent"

LEVELS = {
    FULL: "as everybody",
    EXCERPT: "with the first words of each post, and a link to it",
    LINK: "as somebody who answered, then and there, and not with what they said",
    INITIALS: "under initials: their words, no name, no picture, no link",
    ABSENT: "nowhere: no page, no name, no words",
}

NAMELESS = frozenset({INITIALS, ABSENT})
"""Levels at which nothing may tell who it was."""

WORDLESS = frozenset({EXCERPT, LINK, ABSENT})
"""Levels at which their words may not be repeated by others either."""


class Choices(Struct, frozen=True):
    """What archive.toml says. default: of everybody; few_level: of those with whom fewer than `few` posts were
    exchanged; a people file knows better than both. somebody: what stands for the name of somebody absent.
    """

    default: str = FULL
    few: int = 0
    few_level: str = INITIALS
    somebody: str = "somebody"
