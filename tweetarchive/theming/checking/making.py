"""Makes the example's pages with a theme, strictly, and hands each to those who look at it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct

from tweetarchive.check.reading import ReadPage, read_page, shapes
from tweetarchive.errors import ThemeError
from tweetarchive.render.press import kind_of
from tweetarchive.site import TEMPLATES, views
from tweetarchive.theming.checking.findings import Findings
from tweetarchive.theming.checking.stage import Way

Look = Callable[[str, str, ReadPage], None]
"""Path, HTML, and what was read of it."""


class Made(Struct, frozen=True):
    """A page that could be made. size: in bytes. shapes: the kinds of element on it."""

    path: str
    kind: str
    size: int
    shapes: frozenset[str]


def kinds_of_pages() -> dict[str, type[Struct]]:
    """Every kind of page there is, with the type of its views: also of those that no site has, as keepsakes are."""
    return {template.removesuffix(".html"): getattr(views, view) for view, template in TEMPLATES.items()}


def make_pages(
    way: Way, paths: Iterable[str], findings: Findings, look: Look, on_page: Callable[[], None], *, twice: bool
) -> list[Made]:
    """twice: also by Jinja's own code, which must make the same. Pages that cannot be made are left out."""
    careful = way.careful() if twice else None
    made = []
    for path in paths:
        on_page()
        page = way.site[path]
        try:
            content = way.renderer.page(page)
        except ThemeError as error:
            _add_failure(error, path, findings)
            continue
        if careful is not None and careful.page(page) != content:
            findings.add("two-ways", "is not what Jinja's own code makes of it", hint=_TELL_US, page=path)
        html = content.decode()
        read = read_page(html)
        look(path, html, read)
        made.append(Made(path, kind_of(page), len(content), frozenset(shapes(read))))
    for kind in sorted({page.kind for page in made if f"{page.kind}.html" in way.renderer.in_need_of_care}):
        findings.add(
            "slow", f"pages of the kind {kind} can be made by Jinja's own code only, in twice the time", hint=_QUICKER
        )
    return made


def sample(made: Iterable[Made], most: int) -> list[Made]:
    """Of every kind the page with most kinds of element on it; then, up to `most` in all, the smallest pages that have
    some kind of element that none of these has.
    """
    pages = sorted(made, key=lambda page: (page.size, page.path))
    chosen = {page.kind: page for page in sorted(pages, key=lambda page: (len(page.shapes), -page.size))}
    seen = set[str]().union(*(page.shapes for page in chosen.values()))
    more: list[Made] = []
    for page in pages:
        if len(chosen) + len(more) < most and not page.shapes <= seen:
            seen |= page.shapes
            more.append(page)
    return [*chosen.values(), *more]


_QUICKER = 'Most often x.name is said of a key, which is x["name"], or something is asked of what may not be there.'
_TELL_US = "This is a mistake of tweetarchive: please report it, with the template."


def _add_failure(error: ThemeError, path: str, findings: Findings) -> None:
    fault = error.faults[0] if error.faults else None
    place = (Path(fault.file), fault.line) if fault and fault.file else None
    if place is None or not findings.seen_on(place, path):
        findings.add("failure", fault.what if fault else error.message, hint=error.hint, place=place, page=path)
