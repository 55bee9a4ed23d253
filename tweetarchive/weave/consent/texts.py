"""Spans and marked-up words with the names of hidden people replaced: what is seen, and what is not (attributes)."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Collection, Iterator
from typing import Protocol
from urllib.parse import unquote

from tweetarchive.markup.reading import Element, Unreadable, body, names, steps
from tweetarchive.records import Content, Span
from tweetarchive.weave.consent.finder import Place, with_one_stop
from tweetarchive.weave.consent.folding import apart, composed

LEFT_OUT = "…"
"""Stands for a link that would lead to somebody."""


class Masker(Protocol):
    """What finds and replaces: names (`Finder`) or words (`Echoes`)."""

    replaced: int

    def places(self, text: str, near: Collection[int], address: bool = ...) -> list[Place]: ...
    def leads(self, address: str, near: Collection[int]) -> bool: ...
    def masked(self, text: str, near: Collection[int]) -> str: ...
    def instead(self, key: int) -> str: ...


Named = Callable[[Span], Span | None]
"""What stands for a mention; the same if it may stay as it is, None if nobody knows whom it means."""


def masked_spans(finder: Masker, spans: tuple[Span, ...], near: Collection[int], named: Named) -> tuple[Span, ...]:
    """The spans of a post; a name that runs over several of them is found as well."""
    made: list[Span] = []
    settled: set[int] = set()
    changed = False
    for number, span in enumerate(spans):
        other: Span | None = None
        if span.kind == "mention":
            other = named(span)
            if other is not None:
                settled.add(number)
        elif span.kind == "link" and (finder.leads(span.target, near) or finder.leads(span.text, near)):
            other = Span("text", LEFT_OUT)
        elif span.kind == "tag" and (says := _telling_tag(finder, span, near)):
            other = Span("text", finder.masked(says, near))
            other = Span("text", LEFT_OUT) if finder.leads(other.text, near) else other
        changed = changed or (other is not None and other is not span)
        made.append(span if other is None else other)
    for number in settled:
        if made[number] is not spans[number]:
            says = with_one_stop(made[number].text, "".join(span.text for span in made[number + 1 : number + 2]), 0)
            made[number] = Span(made[number].kind, says, made[number].target)
    texts = [composed(span.text) for span in made]
    places = finder.places("".join(texts), near)
    if not places:
        return tuple(made) if changed else spans
    finder.replaced += len(places)
    found: list[Span] = []
    for number, (span, text) in enumerate(zip(made, _cut(finder, texts, places), strict=True)):
        if text == texts[number] or number in settled:
            found.append(span)
        elif text or span.kind == "text":
            found.append(Span(span.kind if span.kind in ("bold", "italic") else "text", text))
    return tuple(found)


def masked_content(finder: Masker, content: Content, near: Collection[int]) -> Content:
    """The words of an article or comment, in HTML or Markdown; what cannot be read loses its markup, or all words."""
    if not any(finder.places(text, near, address=True) for text in seen_in(content)):
        return content
    if content.format != "html":
        plain = masked_markdown(finder, content.source, near)
        return Content(content.format, plain if not _tells(finder, Content(content.format, plain), near) else LEFT_OUT)
    try:
        made = Content("html", _masked_tree(finder, body(content.source), near))
    except Unreadable:
        made = content
    if not _tells(finder, made, near):
        return made
    words = finder.masked(html.unescape(_TAGS.sub(" ", content.source)), near)
    made = Content("html", f"<p>{html.escape(words)}</p>")
    return made if not _tells(finder, made, near) else Content("html", f"<p>{LEFT_OUT}</p>")


def masked_markdown(finder: Masker, text: str, near: Collection[int]) -> str:
    """The words of a text in Markdown; of a link that leads to somebody only what it says is left."""
    text = _LINK.sub(lambda found: found["says"] if finder.leads(found["to"], near) else found[0], text)
    text = _HREF.sub(lambda found: "" if finder.leads(found["to"], near) else found[0], text)
    made = finder.masked(text, near)
    plain = html.unescape(made)
    return made if plain == made or not finder.places(composed(plain), near) else finder.masked(plain, near)


def seen_in(content: Content) -> Iterator[str]:
    """All that somebody could read in the source: as it is written, as a browser shows it, and in addresses."""
    plain = html.unescape(content.source)
    yield composed(plain)
    if "<" in content.source:
        yield composed(html.unescape(_TAGS.sub("", content.source)))
    if "%" in plain:
        yield composed(unquote(plain, errors="replace"))


def _telling_tag(finder: Masker, tag: Span, near: Collection[int]) -> str:
    """The hashtag as names can be found in it, "" if there are none. "#ThankYouNancy" is three words, too."""
    if finder.leads(tag.target or tag.text, near):
        return tag.text
    spaced = apart(tag.text)
    return spaced if spaced != tag.text and finder.leads(spaced, near) else ""


def _tells(finder: Masker, content: Content, near: Collection[int]) -> bool:
    return any(finder.places(text, near) for text in seen_in(content))


def _masked_tree(finder: Masker, root: Element, near: Collection[int]) -> str:
    for element in root.elements():
        if finder.leads(element.tag, near):
            element.tag = "span"
        for name, value in list(element.attributes.items()):
            if finder.leads(name, near):
                del element.attributes[name]
            elif finder.leads(value, near):
                if name in _READ and not finder.leads(masked := finder.masked(value, near), near):
                    element.attributes[name] = masked
                else:
                    del element.attributes[name]
        element.children = [
            finder.masked(child, near) if isinstance(child, str) else child for child in element.children
        ]
    root.children = [finder.masked(child, near) if isinstance(child, str) else child for child in root.children]
    _mask_runs(finder, root, near)
    return root.markup()


def _mask_runs(finder: Masker, root: Element, near: Collection[int]) -> None:
    """Names of which one part is bold, or a link, and the other is not."""
    run: list[tuple[Element, int]] = []
    above = [root]
    at = [0]
    for step in steps(root):
        if isinstance(step, str):
            place = at[-1]
            while not isinstance(above[-1].children[place], str):
                place += 1  # a script, which has no words
            run.append((above[-1], place))
            at[-1] = place + 1
            continue
        element, begins = step
        if element.tag not in _WITHIN:
            _mask_run(finder, run, near)
            run = []
        if begins:
            at[-1] = above[-1].children.index(element, at[-1]) + 1
            above.append(element)
            at.append(0)
        else:
            above.pop()
            at.pop()
    _mask_run(finder, run, near)


def _mask_run(finder: Masker, run: list[tuple[Element, int]], near: Collection[int]) -> None:
    texts = [composed(str(element.children[place])) for element, place in run]
    places = finder.places("".join(texts), near)
    if not places:
        return
    finder.replaced += len(places)
    for (element, place), text in zip(run, _cut(finder, texts, places), strict=True):
        element.children[place] = text


def _cut(finder: Masker, texts: list[str], places: list[Place]) -> list[str]:
    """Texts that follow each other, with what is found in all of them together replaced where it begins."""
    made = []
    start = 0
    whole = "".join(texts)
    for text in texts:
        end = start + len(text)
        parts = []
        at = start
        for place in places:
            if place.end <= at or place.start >= end:
                continue
            parts.append(text[at - start : max(place.start, start) - start])
            if place.start >= start:
                parts.append(with_one_stop(finder.instead(place.key), whole, place.end))
            at = min(place.end, end)
        parts.append(text[at - start :])
        made.append("".join(parts))
        start = end
    return made


_LINK = re.compile(r"!?\[(?P<says>[^\[\]]*)\]\(\s*<?(?P<to>[^\s()<>]*)>?[^()]*\)")
_HREF = re.compile(r"""\s(?:href|src|cite)\s*=\s*(?P<quote>["'])(?P<to>.*?)(?P=quote)""", re.IGNORECASE | re.DOTALL)
_TAGS = re.compile(r"<[^<>]*>|<!--.*?-->", re.DOTALL)
_READ = frozenset({"alt", "title", "aria-label", "summary"})
"""Attributes that are read to people; from others that tell of somebody nothing is left."""

_WITHIN = names(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time"
    " tt u var wbr"
)
"""Elements that do not part what is before them from what is behind."""
