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


def post_memo(render: Callable[..., Markup], bound: int = BOUND) -> Callable[..., Markup]:
    """A function: post and the keyword arguments of the theme's macro → HTML.

    Kept by id, options and content: one id can be shown with and without what it answers.
    """
    kept: dict[Hashable, Markup] = {}
    size = 0

    def html_of(view: PostView, **options: Hashable) -> Markup:
        nonlocal size
        key = (view.id, hash(view), *options.items())
        found = kept.get(key)
        if found is None:
            found = kept[key] = render(view, **options)
            size += _weight(found)
            if size > bound:
                for oldest in list(islice(kept, (len(kept) + 1) // 2)):
                    size -= _weight(kept.pop(oldest))
        return found

    return html_of


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


def _weight(html: Markup) -> int:
    return sys.getsizeof(html) + 250  # key, hash and their places in the table
