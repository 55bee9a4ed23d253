"""What must hold for every page, whatever its theme: it asks nobody for anything, can be heard, is well-formed.

Looks at one page after another as bytes, without a browser. Whether its links arrive is seen in `links`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from tweetarchive.check.loading import leads_away, loaded
from tweetarchive.check.reading import Element, ReadPage
from tweetarchive.theming.checking.findings import Findings
from tweetarchive.theming.checking.places import Places

HEAVIEST_FRAME = 8_000
"""Bytes around the main part, which are on every page: four times what those of our themes need."""


class PageJudge:
    """Looks at pages, and adds what it finds."""

    def __init__(self, findings: Findings, places: Places) -> None:
        self._findings = findings
        self._places = places
        self._path = ""

    def judge(self, path: str, html: str, page: ReadPage, *, language: str, right_to_left: bool) -> None:
        """language: that the page should say it is in."""
        self._path = path
        for element in page.elements:
            self._loads(element)
            self._inline(element)
            self._picture(element)
        self._policy(page)
        self._markup(page)
        self._head(page, language, right_to_left)
        self._headings(page)
        self._weight(html)

    def _add(self, rule: str, message: str, hint: str = "", markup: str = "") -> None:
        place = self._places.of(markup) if markup else None
        self._findings.add(rule, message, hint=hint, place=place, page=self._path, element=markup[:200])

    # --- what it loads ---------------------------------------------------------------------------------------------

    def _loads(self, element: Element) -> None:
        for address in loaded(element):
            if leads_away(address):
                self._add(
                    "outside-request",
                    f"asks {_host(address)} for something: pages of an archive ask nobody else",
                    "Put the file into static/ of the theme and name it with asset(…).",
                    element.markup,
                )

    def _inline(self, element: Element) -> None:
        tag, given = element.tag, element.attributes
        if tag == "style" or "style" in given:
            what = "a style element" if tag == "style" else "a style attribute"
            self._add("inline", f"has {what}, which the page's policy forbids", _TO_STYLES, element.markup)
        events = [name for name in given if name.startswith("on")]
        if events or (tag == "script" and not given.get("src") and _is_run(given)):
            what = f"the attribute {events[0]}" if events else "a script of its own"
            self._add("inline", f"has {what}, which the page's policy forbids", _NO_SCRIPT, element.markup)
        elif tag == "script" and _is_run(given):
            self._add("script", "runs a script: everything must be there without it", _NO_SCRIPT, element.markup)
        if any(given.get(name, "").strip().casefold().startswith("javascript:") for name in ("href", "src", "action")):
            self._add(
                "inline", "has a script in an address, which the page's policy forbids", _NO_SCRIPT, element.markup
            )

    def _picture(self, element: Element) -> None:
        if element.tag == "img" and "alt" not in element.attributes:
            self._add(
                "no-alt",
                "has a picture without alt",
                'Say in alt="…" what is to be seen; alt="" if the words beside it say it.',
                element.markup,
            )

    def _policy(self, page: ReadPage) -> None:
        """The meta element that forbids a page to ask others, and what it allows."""
        for element in page.elements:
            if element.tag == "meta" and element.attributes.get("http-equiv", "").casefold() == _POLICY:
                for complaint in _weak(element.attributes.get("content", "")):
                    self._add("policy", f"the page's policy {complaint}", _FULL_POLICY, element.markup)
                return
            if element.tag in ("link", "script", "style", "img", "body"):
                break  # what comes before the policy is not bound by it
        self._add("policy", "has no policy that forbids it to ask others, or has it too late", _FULL_POLICY)

    # --- how it is written -----------------------------------------------------------------------------------------

    def _markup(self, page: ReadPage) -> None:
        for fault in page.faults:
            self._add("malformed", fault.message, "Look at what is opened and closed around it.", fault.markup)
        if not page.is_standard:
            self._add("malformed", "does not begin with <!doctype html>", "Let the layout begin with it.")
        for identity, count in page.ids.items():
            if count > 1:
                place = self._places.of_text(f'id="{identity}"')
                self._findings.add(
                    "same-id",
                    "has an id more than once",
                    hint="An id stands on a page once; posts have theirs already.",
                    place=place,
                    page=self._path,
                    element=f'id="{identity}"',
                )

    def _head(self, page: ReadPage, language: str, right_to_left: bool) -> None:
        first = {element.tag: element for element in reversed(page.elements)}
        root = first.get("html")
        if root is None or root.attributes.get("lang", "").casefold() != language.casefold():
            self._add("language", "does not say which language it is in", _LANGUAGE, root.markup if root else "")
        elif right_to_left and root.attributes.get("dir") != "rtl":
            self._add("language", "does not run from right to left in a language that does", _DIRECTION, root.markup)
        if not (page.title or "").strip():
            self._add("title", "has no title", "Let the layout have <title>{% block title %}{% endblock %}</title>.")
        described = {
            element.attributes.get("name", "").casefold(): element for element in page.elements if element.tag == "meta"
        }
        if not any("charset" in element.attributes for element in page.elements if element.tag == "meta"):
            self._add("malformed", "does not say how it is encoded", 'Put <meta charset="utf-8"> first into the head.')
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


_POLICY = "content-security-policy"
_NONE = Element("", {}, "")
_TO_STYLES = "Give it a class, and write its style into a stylesheet in static/."
_NO_SCRIPT = "Leave it out; <details> opens and closes without one."
_FULL_POLICY = "Take the line that base/layout.html has, before every link element."
_LANGUAGE = 'Let the layout begin with <html lang="{{ site.language }}" dir="{{ direction }}">.'
_DIRECTION = _LANGUAGE
_ALLOWED = frozenset({"'none'", "'self'", "data:", "blob:"})


def _weak(policy: str) -> Iterator[str]:
    """What is wrong with a policy, as "allows …"."""
    rules: Mapping[str, list[str]] = {
        words[0].casefold(): words[1:] for part in policy.split(";") if (words := part.split())
    }
    if [each.casefold() for each in rules.get("default-src", [])] != ["'none'"]:
        yield "does not begin with default-src 'none'"
    for name, sources in rules.items():
        for source in sources:
            if name.endswith(("-src", "-uri", "-action")) and source.casefold() not in _ALLOWED:
                yield f"allows {source} in {name}"
    for name in ("base-uri", "form-action"):
        if name not in rules:
            yield f"does not forbid {name}"


def _is_run(attributes: Mapping[str, str]) -> bool:
    """False for data in a script element."""
    kind = attributes.get("type", "").casefold()
    return kind in ("", "module", "importmap", "speculationrules") or "javascript" in kind


def _host(address: str) -> str:
    return address.strip().partition("//")[2].partition("/")[0] or address.strip()[:60]
