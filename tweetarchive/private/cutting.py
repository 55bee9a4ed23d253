"""Drawer → which private pages there are: the list of all conversations, each bundle, and the slices of what is long.

Paths and numbers only; what stands on the pages is made elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from tweetarchive.private.drawer import Bundle, Drawer
from tweetarchive.site import slices
from tweetarchive.site.moments import Clock
from tweetarchive.site.slices import CARDS, POSTS, Part, Plan, Stamp

HOME = "private.html"
FOLDER = "private/"


class Cut(NamedTuple):
    """A bundle, or the list of all conversations (None), and how it is cut. parts: path → slice. where: number of a
    thing → label of the slice that holds it, if it is cut.
    """

    bundle: Bundle | None
    plan: Plan
    parts: Mapping[str, Part]
    where: Mapping[int, str]


class Lists:
    """Every private page is one of these lists, or a slice of one."""

    def __init__(self, drawer: Drawer, clock: Clock) -> None:
        self._drawer = drawer
        self._clock = clock
        self._bundles = {whole_of(bundle): bundle for bundle in drawer.bundles()}
        self._cuts: dict[str, Cut] = {}

    def at(self, path: str) -> tuple[str, Cut, Part | None]:
        """The path of the whole list, the list, which slice of it the page is. KeyError if there is no such page."""
        whole = path if path == HOME or path in self._bundles else f"{path.rpartition('/')[0]}.html"
        cut = self._cut(whole)
        return whole, cut, None if path == whole else cut.parts[path]

    def places(self, cut: Cut, part: Part | None, count: int) -> Iterable[int]:
        """Which of `count` things are on the page, in the order of time; none on a page that leads to slices."""
        if part.parts if part else cut.plan.parts:
            return ()
        if part is None:
            return range(count)
        if part.ids:
            return part.ids
        return [stamp.id for stamp in self._stamps(cut.bundle) if part.first_day <= stamp.day <= part.last_day]

    def path_of(self, bundle: Bundle, place: int) -> str:
        """The page on which one thing of a bundle stands."""
        whole = whole_of(bundle)
        label = self._cut(whole).where.get(place, "")
        return sliced(whole)(label) if label else whole

    def _cut(self, whole: str) -> Cut:
        """KeyError if there is no such list."""
        cut = self._cuts.get(whole)
        if cut is None:
            bundle = None if whole == HOME else self._bundles[whole]
            stamps = self._stamps(bundle)
            days: dict[int, list[Stamp]] = {}
            for stamp in stamps:
                days.setdefault(stamp.day, []).append(stamp)
            plan = slices.coarsest(slices.tally(stamps), days.__getitem__, CARDS if bundle is None else POSTS)
            path = sliced(whole)
            parts = {path(label): part for label, part in plan.by_label.items()}
            cut = self._cuts[whole] = Cut(bundle, plan, parts, slices.places(plan, stamps))
        return cut

    def _stamps(self, bundle: Bundle | None) -> list[Stamp]:
        clock = self._clock
        if bundle is None:
            ends = [(each.slips[-1].at, each.name) for each in reversed(self._drawer.conversations)]
        else:
            ends = [(slip.at, slip.name) for slip in bundle.slips]
        return [Stamp(place, name, clock.day_of(at), clock.clock_time(at)) for place, (at, name) in enumerate(ends)]


def whole_of(bundle: Bundle) -> str:
    """The path of a bundle's page."""
    return f"{FOLDER}{bundle.name}.html"


def sliced(whole: str) -> Callable[[str], str]:
    """Label of a slice → its path. A file's name may hold no colon."""
    stem = whole.removesuffix(".html")
    return lambda label: f"{stem}/{label.replace(':', '')}.html"
