"""Remembers rendered posts and names: one post stands in its thread, on its day and with each friend it concerns.

Bounded in bytes, forgets the oldest half when full. What it hands back is what rendering would give, so a page never
depends on which pages were made before it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable
from itertools import islice

from markupsafe import Markup

from tweetarchive.site.views import PersonRef, PostView

BOUND = 64 * 1024 * 1024
MOST_PEOPLE = 50_000


class Memo:
    """post → HTML, by id, options and content: one id can be shown with and without what it answers."""

    def __init__(self, render: Callable[..., Markup], bound: int = BOUND) -> None:
        self._render = render
        self._bound = bound
        self._size = 0
        self._kept: dict[Hashable, Markup] = {}

    def __call__(self, view: PostView, **options: Hashable) -> Markup:
        """The post's HTML by the theme's macro; options are the macro's keyword arguments."""
        key = (view.id, hash(view), *options.items())
        found = self._kept.get(key)
        if found is None:
            found = self._render(view, **options)
            self._keep(key, found)
        return found

    def _keep(self, key: Hashable, html: Markup) -> None:
        self._kept[key] = html
        self._size += _weight(html)
        if self._size > self._bound:
            for oldest in list(islice(list(self._kept), (len(self._kept) + 1) // 2)):
                gone = self._kept.pop(oldest, None)
                self._size -= _weight(gone) if gone is not None else 0


class People:
    """person → HTML. A site has one PersonRef for each person, and holds it: so the object itself is the key."""

    def __init__(self, render: Callable[..., Markup]) -> None:
        self._render = render
        self._kept: dict[tuple[Hashable, ...], tuple[PersonRef, Markup]] = {}

    def __call__(self, person: PersonRef, *options: Hashable) -> Markup:
        """The person's HTML by the theme's macro; options are the macro's further arguments."""
        key = (id(person), *options)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= MOST_PEOPLE:
                self._kept.clear()
            found = self._kept[key] = (person, self._render(person, *options))  # holding it keeps its id its own
        return found[1]


def _weight(html: Markup) -> int:
    return sys.getsizeof(html) + 250  # key, hash and their places in the table
