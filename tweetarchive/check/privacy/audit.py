"""One file after the other: what stands in it that may not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing

from tweetarchive.check.files import SiteFile, Stretch, Unread
from tweetarchive.check.findings import SiteFindings
from tweetarchive.check.privacy.known import Known
from tweetarchive.check.privacy.leftovers import is_database, is_leftover
from tweetarchive.check.privacy.masking import masked, masked_name, masked_words
from tweetarchive.check.privacy.passages import passages, readings
from tweetarchive.check.privacy.patterns import ADDRESS, PAIR, Found, patterns_in
from tweetarchive.check.privacy.pictures import metadata_in
from tweetarchive.check.privacy.rules import HINTS
from tweetarchive.pictures import UnusablePicture
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
        self._look_at_picture(file, told)
        for stretch in file.stretches(OVERLAP):
            if not isinstance(stretch, Unread):
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
        except OSError:
            return  # told by whoever reads all files

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
            for rule, message, inside in found:
                within = passage.find(inside) if inside else -1
                told.add(rule, message, stretch.name, line + (passage.count("\n", 0, within) if within > 0 else 0))

    def _found_in(self, passage: str) -> Iterator[tuple[str, str, str]]:
        """(rule, message, how it stands there if that is known), none twice."""
        seen = set()
        read = list(readings(passage))
        for reading in read if passage in read else [passage, *read]:
            for rule, message, inside in self._found_by_rule(reading, reading in read):
                if (rule, message) not in seen:
                    seen.add((rule, message))
                    yield rule, message, inside

    def _found_by_rule(self, reading: str, is_read: bool) -> Iterator[tuple[str, str, str]]:
        for found in patterns_in(reading):
            if verdict := self._judged(found, reading[found.start : found.end]):
                yield *verdict, reading[found.start : found.end]
        if self._known is not None:
            yield from self._known_in(reading, is_read, self._known)

    def _judged(self, found: Found, written: str) -> tuple[str, str] | None:
        whose = self._known.whose(found) if self._known else None
        if found.safe and whose is None:
            return None
        what = f"{_KINDS.get(found.kind, found.name)} {masked(found)}" if found.kind != "raw" else found.name
        if written.casefold() in self._allowed or found.what.casefold() in self._allowed:
            return "allowed", f"{what}, which [check] allow names"
        said = self._known is not None and self._known.is_said(found)
        if found.kind == "raw":
            return ("path-said" if said else "raw-data"), f"{what}"
        if found.kind in ("key", "path"):
            return (f"{found.kind}-said", f"{what}, said in a post that is shown") if said else (found.kind, what)
        if whose is not None:
            return "private-contact", f"{what}, known from {whose}"
        return "contact", f"{what}, said in a post that is shown" if said else what

    def _known_in(self, reading: str, is_read: bool, known: Known) -> Iterator[tuple[str, str, str]]:
        found = words(reading)
        for run in known.runs.stretches(found) if is_read else ():
            said = found[run.start : run.end]
            if not self._is_allowed(said):
                yield "private-words", f"“{masked_words(said)}”: words of {run.whose}", ""
        if not known.ids.keys().isdisjoint(found):
            for each in dict.fromkeys(found):
                if each in known.ids and each not in self._allowed:
                    yield "private-id", f"{each[:3]}…{each[-2:]}: an id of {known.ids[each]}", each
        if "-" in reading:
            for pair in PAIR.findall(reading):
                if pair in known.ids:
                    yield "private-id", f"{pair[:3]}…-…{pair[-2:]}: an id of {known.ids[pair]}", pair
        if known.links and "://" in reading:
            for link in ADDRESS.findall(reading):
                if link in known.links and link.casefold() not in self._allowed:
                    host = link.split("/")[2]
                    yield "private-link", f"an address at {host}, from {known.links[link]}", link
        if known.secret and known.secret in reading:
            yield "archive-secret", "the archive's own secret", known.secret
        if known.finder is not None:
            yield from self._names_in(composed(reading), known.finder, known.slugs)

    def _names_in(self, text: str, finder: Finder, slugs: Mapping[int, str]) -> Iterator[tuple[str, str, str]]:
        for place in finder.places(text):
            name = text[place.start : place.end]
            if self._is_allowed(words(name)):
                yield "allowed", f"a name ({masked_name(name)}), which [check] allow names", name
                continue
            slug = slugs.get(place.key, "")
            whose = f"people/{slug}.md" if slug else "somebody who is not to be found"
            yield "hidden-name", f"{masked_name(name)}: tells of {whose}", name

    def _is_allowed(self, said: Sequence[str]) -> bool:
        return tuple(said) in self._allowed_words


class _Teller:
    """Findings, each with what to do about it."""

    def __init__(self, findings: SiteFindings) -> None:
        self._findings = findings

    def add(self, rule: str, message: str, file: str, line: int = 0) -> None:
        self._findings.add(rule, message, hint=HINTS[rule], file=file, line=line)


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
