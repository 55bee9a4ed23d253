"""What must hold for every page, whoever made it: it asks nobody for anything, can be heard, is well-formed.

Looks at one page after another as text, without a browser. Whether its links arrive is seen in `links`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tweetarchive.check.loading import leads_away, loaded
from tweetarchive.check.reading import ReadPage
from tweetarchive.check.tags import Element
from tweetarchive.check.told import data


class Complaint(NamedTuple):
    """What is wrong with a page. message: names no place. markup: of what it is about, "" if of all. line: in which
    that begins, 0 for all. target: of a link, the path it leads to.
    """

    rule: str
    message: str
    markup: str = ""
    line: int = 0
    target: str = ""


class PageRules:
    """Asks for what is wrong with pages. What is wrong with a tag is found once for all pages that have it."""

    def __init__(self) -> None:
        self._of_tags: dict[str, tuple[Complaint, ...]] = {}

    def broken_by(self, page: ReadPage) -> Iterator[Complaint]:
        """Everything that is wrong with a page by itself, with its line."""
        known = self._of_tags
        for number, element in enumerate(page.elements):
            found = known.get(element.markup)
            if found is None:
                found = self._remember(element)
            for complaint in found:
                yield complaint._replace(line=page.line(page.at[number]))
        yield from _policy(page)
        yield from _markup(page)
        yield from _told(page)
        yield from _head(page)

    def _remember(self, element: Element) -> tuple[Complaint, ...]:
        if len(self._of_tags) >= _MOST:
            self._of_tags.clear()
        found = tuple(_of_element(element))
        self._of_tags[element.markup] = found
        return found


_MOST = 50_000  # tags that are remembered
_LANGUAGES = ("javascript", "ecmascript", "jscript", "livescript")  # as types name them; HTML, 4.12.1
_POLICY = "content-security-policy"
_ALLOWED = frozenset({"'none'", "'self'", "data:", "blob:"})


def is_run(element: Element) -> bool:
    """Whether it is a script; False for data in a script element."""
    kind = element.attributes.get("type", "").strip().casefold()
    known = kind in ("", "module", "importmap", "speculationrules") or any(name in kind for name in _LANGUAGES)
    return element.tag == "script" and known


def _of_element(element: Element) -> Iterator[Complaint]:
    tag, given, markup = element
    for address in loaded(element):
        if leads_away(address):
            what = f"asks {_host(address)} for something: pages of an archive ask nobody else"
            yield Complaint("outside-request", what, markup)
    if tag == "style" or "style" in given:
        what = "a style element" if tag == "style" else "a style attribute"
        yield Complaint("inline", f"has {what}, which the page's policy forbids", markup)
    events = [name for name in given if name.startswith("on")]
    if events or (is_run(element) and not given.get("src")):
        what = f"the attribute {events[0][:40]}" if events else "a script of its own"
        yield Complaint("inline", f"has {what}, which the page's policy forbids", markup)
    if any(given.get(name, "").strip().casefold().startswith("javascript:") for name in ("href", "src", "action")):
        yield Complaint("inline", "has a script in an address, which the page's policy forbids", markup)
    if tag == "img" and "alt" not in given:
        yield Complaint("no-alt", "has a picture without alt", markup)


def _policy(page: ReadPage) -> Iterator[Complaint]:
    """The meta element that forbids a page to ask others, and what it allows."""
    for number, element in enumerate(page.elements):
        if element.tag == "meta" and element.attributes.get("http-equiv", "").casefold() == _POLICY:
            for weakness in _weak(element.attributes.get("content", "")):
                yield Complaint("policy", f"the page's policy {weakness}", element.markup, page.line(page.at[number]))
            return
        if element.tag in ("link", "script", "style", "img", "body"):
            break  # what comes before the policy is not bound by it
    yield Complaint("policy", "has no policy that forbids it to ask others, or has it too late")


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


def _markup(page: ReadPage) -> Iterator[Complaint]:
    for fault in page.faults:
        yield Complaint("malformed", fault.message, fault.markup, page.line(fault.at))
    if not page.is_standard:
        yield Complaint("malformed", "does not begin with <!doctype html>")
    if any(count > 1 for count in page.ids.values()):
        seen = set()
        for number, element in enumerate(page.elements):
            identity = element.attributes.get("id", "")
            if identity and identity in seen:
                yield Complaint("same-id", "has an id more than once", f'id="{identity}"', page.line(page.at[number]))
            seen.add(identity)


def _told(page: ReadPage) -> Iterator[Complaint]:
    for number, told in data(page):
        if told is None:
            element = page.elements[number]
            yield Complaint("malformed", "tells programs what is no JSON", element.markup, page.line(page.at[number]))


def _head(page: ReadPage) -> Iterator[Complaint]:
    root = next((element for element in page.elements[:1] if element.tag == "html"), None)
    if root is None or not root.attributes.get("lang", "").strip():
        yield Complaint(
            "language", "does not say which language it is in", *((root.markup, page.line(page.at[0])) if root else ())
        )
    if not (page.title or "").strip():
        yield Complaint("title", "has no title")
    if not any("charset" in element.attributes for element in page.elements[:40] if element.tag == "meta"):
        yield Complaint("malformed", "does not say how it is encoded")


def _host(address: str) -> str:
    return address.strip().partition("//")[2].partition("/")[0] or address.strip()[:60]
