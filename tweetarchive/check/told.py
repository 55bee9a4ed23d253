"""What a page tells programs in script elements that nothing runs (JSON-LD): whether it is JSON, and where it leads.

Programs are told whole addresses. Which of them are of this site, the page says by where it stands itself: its
`canonical` link.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import msgspec

from tweetarchive.check.reading import ReadPage

TYPE = "application/ld+json"


def data(page: ReadPage) -> Iterator[tuple[int, object]]:
    """(number of the element, what it says) for each; None for what is no JSON."""
    if TYPE not in page.html:
        return
    for number, element in enumerate(page.elements):
        if element.tag == "script" and element.attributes.get("type", "").strip().casefold() == TYPE:
            start = page.at[number] + len(element.markup)
            try:
                yield number, msgspec.json.decode(page.html[start : page.html.find("</script", start)])
            except msgspec.DecodeError:
                yield number, None


def addresses(path: str, page: ReadPage) -> Iterator[tuple[int, str]]:
    """(number of the element, address from the root of the site: "threads/1.html#2") for each that is of this site."""
    base = ""
    for number, told in data(page):
        base = base or _base(path, page)
        for text in texts_in(told):
            if base and text.startswith(base):
                yield number, text.removeprefix(base) or "index.html"


def _base(path: str, page: ReadPage) -> str:
    """Where the site stands, "https://me.example/letters/"; "" if the page does not say it."""
    for element in page.elements:
        if element.tag == "link" and element.attributes.get("rel", "").casefold() == "canonical":
            here = element.attributes.get("href", "")
            known = (here.removesuffix(end) for end in (path, quote(path)) if here.endswith(f"/{end}"))
            return next(known, here if path == "index.html" else "")
    return ""


def texts_in(told: object) -> Iterator[str]:
    """Every text in decoded JSON, at any depth; keys are none."""
    waiting = [told]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
