"""What must hold for every page that a theme makes: what holds for every page of any site, and more.

Looks at one page after another as text, without a browser. Whether its links arrive is seen in `links`.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from tweetarchive.check.pages import PageRules, is_run
from tweetarchive.check.reading import ReadPage
from tweetarchive.check.tags import Element
from tweetarchive.site.urls import SEARCH
from tweetarchive.theming.checking.findings import Findings
from tweetarchive.theming.checking.places import Place, Places

HEAVIEST_FRAME = 8_000
"""Bytes around the main part, which are on every page: four times what those of our themes need."""


class PageJudge:
    """Looks at pages, and adds what it finds."""

    def __init__(self, findings: Findings, places: Places) -> None:
        self._findings = findings
        self._places = places
        self._rules = PageRules()
        self._path = ""

    def judge(self, path: str, html: str, page: ReadPage, *, language: str, right_to_left: bool) -> None:
        """language: that the page should say it is in."""
        self._path = path
        for rule, message, markup, _, _ in self._rules.broken_by(page):
            place = self._places.of_text(markup) if rule == "same-id" else None
            self._add(rule, message, _HINTS[rule], markup, place)
        for element in page.elements:
            if is_run(element) and element.attributes.get("src") and path != SEARCH:  # which says what to do without
                what = "runs a script: everything must be there without it"
                self._add("script", what, _NO_SCRIPT, element.markup)
        self._head(page, language, right_to_left)
        self._headings(page)
        self._weight(html)

    def _add(self, rule: str, message: str, hint: str = "", markup: str = "", place: Place | None = None) -> None:
        place = place or (self._places.of(markup) if markup else None)
        self._findings.add(rule, message, hint=hint, place=place, page=self._path, element=markup[:200])

    def _head(self, page: ReadPage, language: str, right_to_left: bool) -> None:
        root = next((element for element in page.elements if element.tag == "html"), _NONE)
        given = root.attributes.get("lang", "").casefold()
        if given and given != language.casefold():
            self._add("language", "does not say which language it is in", _LANGUAGE, root.markup)
        elif given and right_to_left and root.attributes.get("dir") != "rtl":
            self._add("language", "does not run from right to left in a language that does", _DIRECTION, root.markup)
        described = {
            element.attributes.get("name", "").casefold(): element for element in page.elements if element.tag == "meta"
        }
        if "viewport" not in described:
            self._add(
                "too-wide",
                "is shown as on a desk, and tiny, on telephones",
                'Put <meta name="viewport" content="width=device-width"> into the head.',
            )
        if not described.get("description", _NONE).attributes.get("content", "").strip():
            self._add(
                "description",
                "has no description for previews of links",
                'Let the layout have <meta name="description" content="{% block description %}{% endblock %}">.',
            )

    def _headings(self, page: ReadPage) -> None:
        levels = page.headings
        if levels.count(1) != 1:
            how = "no" if 1 not in levels else "more than one"
            self._add("heading", f"has {how} h1", "Let every page have one: what it is about.")
        elif levels[0] != 1 or any(after > before + 1 for before, after in pairwise(levels)):
            told = " ".join(f"h{level}" for level in levels[:8])
            self._add("heading-order", "has headings that skip a level, or begin with another than h1", told)
        mains = [element for element in page.elements if element.tag == "main"]
        if len(mains) != 1:
            how = "no" if not mains else "more than one"
            self._add(
                "landmark", f"has {how} main element", "Put what the page is about into <main>, and nothing else."
            )

    def _weight(self, html: str) -> None:
        before, main, rest = html.partition("<main")
        frame = len(before.encode()) + len(rest.partition("</main>")[2].encode())
        if main and frame > HEAVIEST_FRAME:
            self._add(
                "heavy",
                f"has more than {HEAVIEST_FRAME:,} bytes around its main part, which are on every page",
                "Drawings and long lists can go into static/, or onto a page of their own.",
            )


_NONE = Element("", {}, "")
_NO_SCRIPT = "Leave it out; <details> opens and closes without one."
_LANGUAGE = 'Let the layout begin with <html lang="{{ site.language }}" dir="{{ direction }}">.'
_DIRECTION = _LANGUAGE
_HINTS: Mapping[str, str] = {
    "outside-request": "Put the file into static/ of the theme and name it with asset(…).",
    "inline": "Write styles into a stylesheet in static/, with a class; <details> opens without a script.",
    "no-alt": 'Say in alt="…" what is to be seen; alt="" if the words beside it say it.',
    "policy": "Take the line that base/layout.html has, before every link element.",
    "malformed": "Look at what is opened and closed around it; base/layout.html has what a head needs.",
    "same-id": "An id stands on a page once; posts have theirs already.",
    "title": "Let the layout have <title>{% block title %}{% endblock %}</title>.",
    "language": _LANGUAGE,
}
