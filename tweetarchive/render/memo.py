"""Remembers how people are rendered: names and faces stand on every page, and there are few of them.

Posts are not remembered: one post stands in its thread, on its day and with a friend, but far apart and not in the same
words ("in answer to", "to"), so that looking for it cost as much as it saved (2026-11), and 64 MB.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable

from markupsafe import Markup

from tweetarchive.site.views import PersonRef

MOST_PEOPLE = 50_000


def people_memo(render: Callable[..., Markup]) -> Callable[..., Markup]:
    """A function: person and the further arguments of the theme's macro → HTML.

    A site has one PersonRef for each person, and holds it: so the object itself is the key.
    """
    kept: dict[tuple[Hashable, ...], tuple[PersonRef, Markup]] = {}

    def html_of(person: PersonRef, *options: Hashable) -> Markup:
        key = (id(person), *options)
        found = kept.get(key)
        if found is None:
            if len(kept) >= MOST_PEOPLE:
                kept.clear()
            found = kept[key] = (person, render(person, *options))  # holding it keeps its id its own
        return found[1]

    return html_of
