"""Where the posts of a conversation stand in a picture of it: a tree that lies on its side. What answers a post stands
to its right, and answers to one post stand below each other, in the order in which the page lists them. Posts in,
places out; what they look like is the theme's.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from tweetarchive.site.views import PersonRef, PostView, ThreadItem

WIDTH = 560
HEIGHT = 280
"""Of the widest and of the highest picture, in units; a narrow page makes them smaller."""

STEP = 40
ROW = 15
"""From a post to what answers it, and from one answer to the next, where there is room."""

MARGIN = 7
NAMED = 6
"""As many people are named with their colours."""


class Knot(Struct, frozen=True):
    """A post. x, y: units. held: its words are in the archive."""

    author: PersonRef
    x: str
    y: str
    held: bool


class Shape(Struct, frozen=True):
    """A conversation. width, height: units. radius: of each knot. lines, guesses: paths from each post to what it
    answers; those of `guesses` are only inferred. steps: the longest way, in answers. most: the post that most posts
    answer, the first of several; answers: how many do. people: who wrote most, those first; others: how many more
    there are.
    """

    width: int
    height: int
    radius: str
    knots: tuple[Knot, ...]
    lines: str
    guesses: str
    steps: int
    most: PostView
    answers: int
    people: tuple[PersonRef, ...]
    others: int


def shape(items: Sequence[ThreadItem], article: PostView | None = None) -> Shape:
    """Places for all posts of a conversation, in which each stands behind what it answers. article: the one it stands
    under. ValueError if there are none.
    """
    views = [*([article] if article else []), *(item.post for item in items)]
    if not views:
        raise ValueError("there are no posts to draw")
    above = _above(views)
    below: list[list[int]] = [[] for _ in views]
    steps: list[int] = []
    for number, parent in enumerate(above):
        steps.append(0 if parent is None else steps[parent] + 1)
        if parent is not None:
            below[parent].append(number)
    rows = _rows(above, below)
    step = min(STEP, (WIDTH - 2 * MARGIN) / max(1, max(steps)))
    row = min(ROW, (HEIGHT - 2 * MARGIN) / max(1.0, max(rows)))
    spots = [(_short(MARGIN + x * step), _short(MARGIN + y * row)) for x, y in zip(steps, rows, strict=True)]
    lines: dict[bool, list[str]] = {False: [], True: []}
    for number, parent in enumerate(above):
        if parent is not None:
            (x, y), (to, end) = spots[parent], spots[number]
            middle = _short(MARGIN + (steps[number] - 0.5) * step)
            line = f"M{x} {y}H{to}" if y == end else f"M{x} {y}C{middle} {y} {middle} {end} {to} {end}"
            lines[views[number].edge == "inferred"].append(line)
    most = max(range(len(views)), key=lambda number: len(below[number]))
    people = _people(views)
    return Shape(
        width=round(2 * MARGIN + max(steps) * step),
        height=round(2 * MARGIN + max(rows) * row),
        radius=_short(max(1.8, min(5.0, step * 0.42, row * 0.42 if max(rows) else 5.0))),
        knots=tuple(Knot(view.author, *spot, view.kind != "ghost") for view, spot in zip(views, spots, strict=True)),
        lines="".join(lines[False]),
        guesses="".join(lines[True]),
        steps=max(steps),
        most=views[most],
        answers=len(below[most]),
        people=tuple(people[:NAMED]),
        others=max(0, len(people) - NAMED),
    )


def _above(views: Sequence[PostView]) -> list[int | None]:
    """Which of the posts each one answers. What stands before that, or answers itself, hangs from nothing: exports may
    claim anything.
    """
    place = {view.id: number for number, view in enumerate(views)}
    found = [place.get(view.reply_to.path.rpartition("#")[2]) if view.reply_to else None for view in views]
    return [parent if parent is not None and parent < number else None for number, parent in enumerate(found)]


def _rows(above: Sequence[int | None], below: Sequence[Sequence[int]]) -> list[float]:
    """The row of each post, from 0. What nobody answers has one of its own; a post stands in the row of its answer, of
    two in that of the one that leads further, of more in the middle of them.
    """
    rows = [0.0] * len(above)
    further = [0] * len(above)
    free = 0
    # As the page lists them, whatever an answer leads to stands before the next answer; so rows never cross.
    stack = [number for number, parent in reversed(list(enumerate(above))) if parent is None]
    order = []
    while stack:
        number = stack.pop()
        order.append(number)
        stack.extend(reversed(below[number]))
        if not below[number]:
            rows[number] = free
            free += 1
    for number in reversed(order):
        answers = below[number]
        if answers:
            further[number] = 1 + max(further[answer] for answer in answers)
            ends = answers[0], answers[-1]
            longest = max(ends, key=further.__getitem__)
            rows[number] = rows[longest] if len(answers) < 3 else sum(rows[end] for end in ends) / 2
    return rows


def _people(views: Sequence[PostView]) -> list[PersonRef]:
    counts: dict[tuple[str, str], int] = {}
    people: dict[tuple[str, str], PersonRef] = {}
    for view in views:
        key = view.author.slug, view.author.name
        people.setdefault(key, view.author)
        counts[key] = counts.get(key, 0) + 1
    return [people[key] for key in sorted(counts, key=lambda key: -counts[key])]


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
