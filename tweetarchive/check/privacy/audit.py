"""One file after the other: what stands in it that may not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from typing import NamedTuple

from tweetarchive.check.files import SiteFile, Stretch, Unread
from tweetarchive.check.findings import SiteFindings
from tweetarchive.check.lookups import spelled_out
from tweetarchive.check.privacy.known import Known
from tweetarchive.check.privacy.leftovers import is_database, is_leftover
from tweetarchive.check.privacy.masking import masked, masked_id, masked_link, masked_name, masked_words
from tweetarchive.check.privacy.passages import passages, readings
from tweetarchive.check.privacy.patterns import ADDRESS, PAIR, Found, patterns_in
from tweetarchive.check.privacy.pictures import HEAD, metadata_in
from tweetarchive.check.privacy.rules import HINTS
from tweetarchive.pictures import UnusablePicture
from tweetarchive.pictures.kinds import kind_of
from tweetarchive.weave.consent.finder import Finder
from tweetarchive.weave.consent.folding import composed, words

OVERLAP = 2**12
"""Bytes of a large file that are looked at twice, so that nothing is cut in two."""

REMEMBERED = 2**19
"""Passages in which nothing was found: most stand on many pages. As many as that are known at a time."""


class Audit:
    """known: what an archive says must not be found, None without one. allow: what may stand, word for word."""

    def __init__(self, known: Known | None, allow: Sequence[str] = ()) -> None:
        self._known = known
        self._allowed = frozenset(each.strip().casefold() for each in allow)
        self._allowed_words = frozenset(words(each) for each in allow)
        self._clean: set[int] = set()

    def look(self, file: SiteFile, findings: SiteFindings) -> None:
        """Tell `findings` what is wrong with a file. Files may be looked at in any order; each is judged by itself."""
        told = _Teller(findings)
        if what := is_leftover(file.path):
            told.add("raw-data", f"is {what}", file.path)
        found = list(self._found_in(file.path))
        for each in found:
            told.add(each.rule, each.message, file.path, quote=each.quote)
        finder = self._known.finder if self._known is not None else None
        if finder is not None and not found and finder.leads(file.path):
            told.add("hidden-name", "the path of a file tells of somebody who is not to be found", file.path)
        for number, stretch in enumerate(file.stretches(OVERLAP)):
            if isinstance(stretch, Unread):
                continue  # told by whoever reads all files
            if not number and kind_of(stretch.content[:HEAD]):
                self._look_at_picture(file, told)
            self._look_at_stretch(stretch, file.path, told)
        for stretch in spelled_out(file):
            self._look_at_stretch(stretch, file.path, told)

    def _look_at_picture(self, file: SiteFile, told: _Teller) -> None:
        try:
            with closing(file.open()) as stream:
                if found := metadata_in(stream):
                    told.add("metadata", f"tells more than it shows: {found}", file.path)
        except UnusablePicture as error:
            told.add(
                "metadata-unclear", f"is a picture or film of which nobody can say what is in it: {error}", file.path
            )

    def _look_at_stretch(self, stretch: Stretch, path: str, told: _Teller) -> None:
        if stretch.name != path and stretch.line == 1 and not stretch.seen and (what := is_leftover(stretch.name)):
            told.add("raw-data", f"is {what}", stretch.name)
        if is_database(stretch):
            told.add("raw-data", "is a database", stretch.name)
        text, seen = _text_of(stretch)
        for at, passage in passages(text, stretch.name.rstrip("!")):
            if at + len(passage) <= seen:
                continue
            number = hash(passage)
            if number in self._clean:
                continue
            found = list(self._found_in(passage))
            if not found:
                if len(self._clean) >= REMEMBERED:
                    self._clean.clear()
                self._clean.add(number)
                continue
            line = stretch.line + text.count("\n", 0, at)
            for each in found:
                told.add(each.rule, each.message, stretch.name, line + each.below, each.quote)

    def _found_in(self, passage: str) -> Iterator[_Told]:
        """What is wrong with a passage, nothing twice."""
        seen = set()
        read = list(readings(passage))
        for reading in read if passage in read else [passage, *read]:
            for told in self._found_by_rule(reading, reading in read):
                if (what := (told.rule, told.message, told.quote)) not in seen:
                    seen.add(what)
                    yield told

    def _found_by_rule(self, reading: str, is_read: bool) -> Iterator[_Told]:
        for found in patterns_in(reading):
            if told := self._judged(found, reading[found.start : found.end], reading.count("\n", 0, found.start)):
                yield told
        if self._known is not None:
            yield from self._known_in(reading, is_read, self._known)

    def _judged(self, found: Found, written: str, below: int) -> _Told | None:
        whose = self._known.whose(found) if self._known else None
        if found.safe and whose is None:
            return None
        said = self._known is not None and self._known.is_said(found)
        quote = masked(found)
        what = found.name or _KINDS[found.kind]
        if written.casefold() in self._allowed or found.what.casefold() in self._allowed:
            return _Told("allowed", f"{what} {quote}, which [check] allow names", "", below)
        if found.kind == "raw":
            return _Told("path-said" if said else "raw-data", what, quote, below)
        if whose is not None:
            return _Told("private-contact", f"{what} {quote}, known from {whose}", "", below)
        rule = "contact"
        if found.kind in ("key", "path"):
            rule = f"{found.kind}-said" if said else found.kind
        return _Told(rule, f"{what} {quote}" + (", said in a post that is shown" if said else ""), "", below)

    def _known_in(self, reading: str, is_read: bool, known: Known) -> Iterator[_Told]:
        found = words(reading)
        for run in known.runs.stretches(found) if is_read else ():
            said = found[run.start : run.end]
            if not self._is_allowed(said):
                yield _Told("private-words", f"words of {run.whose}", masked_words(said), _below(reading, *said[:2]))
        if known.ids:
            for each in self._ids_in(reading, found, known):
                yield _Told("private-id", _id_of(known.ids[each]), masked_id(each), _below(reading, each))
        if known.links and "://" in reading:
            for link in ADDRESS.findall(reading):
                if link in known.links and link.casefold() not in self._allowed:
                    yield _Told(
                        "private-link", f"an address from {known.links[link]}", masked_link(link), _below(reading, link)
                    )
        if known.secret and known.secret in reading:
            yield _Told("archive-secret", "the archive's own secret", "", _below(reading, known.secret))
        if known.finder is not None:
            yield from self._names_in(composed(reading), known.finder, known.slugs)

    def _ids_in(self, reading: str, found: Sequence[str], known: Known) -> Iterator[str]:
        if not known.ids.keys().isdisjoint(found):
            yield from (each for each in dict.fromkeys(found) if each in known.ids and each not in self._allowed)
        if "-" in reading:
            yield from (pair for pair in PAIR.findall(reading) if pair in known.ids and pair not in self._allowed)

    def _names_in(self, text: str, finder: Finder, slugs: Mapping[int, str]) -> Iterator[_Told]:
        for place in finder.places(text):
            name, below = text[place.start : place.end], text.count("\n", 0, place.start)
            quote = masked_name(name)
            if self._is_allowed(words(name)):
                yield _Told("allowed", f"a name ({quote}), which [check] allow names", "", below)
                continue
            slug = slugs.get(place.key, "")
            whose = f"people/{slug}.md" if slug else "somebody who is not to be found"
            yield _Told("hidden-name", f"a name, an id or an address of {whose}", quote, below)

    def _is_allowed(self, said: Sequence[str]) -> bool:
        return tuple(said) in self._allowed_words


class _Told(NamedTuple):
    """message: the same for all that is the same. quote: what stands there, masked. below: how many lines below the
    first of its passage.
    """

    rule: str
    message: str
    quote: str
    below: int


class _Teller:
    """Findings, each with what to do about it."""

    def __init__(self, findings: SiteFindings) -> None:
        self._findings = findings

    def add(self, rule: str, message: str, file: str, line: int = 0, quote: str = "") -> None:
        self._findings.add(rule, message, hint=HINTS[rule], file=file, line=line, element=quote)


def _id_of(what: str) -> str:
    return what if what.startswith("a picture of ") else f"an id of {what}"


def _below(reading: str, *parts: str) -> int:
    """In which line words stand that were found folded; where that cannot be told, where anything does."""
    found = re.search(r"\W+".join(map(re.escape, parts)), reading, re.IGNORECASE) or re.search(r"\S", reading)
    return reading.count("\n", 0, found.start()) if found else 0


def _text_of(stretch: Stretch) -> tuple[str, int]:
    """The text of a stretch, and how much of that was seen before; of what is no text, what could be read in it."""
    content, seen = stretch.content, stretch.seen
    for mark, name in _MARKS.items():
        if content.startswith(mark) and not seen:
            return content.decode(name, "replace"), 0
    if b"\0" not in content:
        return content.decode("utf-8", "replace"), len(content[:seen].decode("utf-8", "ignore")) if seen else 0
    return "\n".join(_readable(content)), 0


def _readable(content: bytes) -> Iterator[str]:
    yield from (match[0].decode("ascii") for match in _PRINTABLE.finditer(content))
    yield from (match[0].decode("utf-16-le") for match in _PRINTABLE_WIDE.finditer(content))


_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_PRINTABLE = re.compile(rb"[\x20-\x7e]{16,}")
_PRINTABLE_WIDE = re.compile(rb"(?:[\x20-\x7e]\0){12,}")
_KINDS = {
    "e-mail": "the e-mail address",
    "ip": "the network address",
    "telephone": "the telephone number",
    "place": "the place",
    "path": "a folder of a computer,",
}
