"""Finds the names of hidden people in texts, and puts something else there. Linear in the length of the text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import unquote

from tweetarchive.weave.consent.folding import Token, composed, tokens, words
from tweetarchive.weave.consent.forms import ANYWHERE, AS_HANDLE, AS_NAME, Form

NOBODY: frozenset[int] = frozenset()


class Place(NamedTuple):
    """Where a name stands in a text that is `composed`, and whose it is: the key of somebody hidden."""

    start: int
    end: int
    key: int


class Finder:
    """forms: of each hidden person, by key, what they are called and where that counts. instead: what stands there
    then. gap: what may stand between two words of a name. replaced: how often that was done.
    """

    def __init__(
        self,
        forms: Mapping[int, Mapping[Form, int]],
        instead: Mapping[int, str],
        gap: re.Pattern[str],
        replaced: int = 0,
    ) -> None:
        self.replaced = replaced
        self._instead = instead
        self._gap = gap
        self._lengths: dict[str, set[int]] = {}
        self._forms: dict[Form, list[tuple[int, int]]] = {}
        for key, theirs in sorted(forms.items()):
            for form, where in theirs.items():
                self._lengths.setdefault(form[0], set()).add(len(form))
                self._forms.setdefault(form, []).append((where, key))
        for found in self._forms.values():
            found.sort()
        self._firsts = frozenset(self._lengths)
        self._ordered = {first: sorted(lengths, reverse=True) for first, lengths in self._lengths.items()}

    def places(self, text: str, near: Collection[int] = NOBODY, address: bool = False) -> list[Place]:
        """Every name in a text that is `composed`, the longest first where they overlap. near: who takes part where the
        text stands, or is named there. address: it is an address, which has no capital letters.
        """
        if self._firsts.isdisjoint(words(text)):
            return []
        places = list(self._places(text, tokens(text), near, address))
        return _grown(text, places) if places and "://" in text and not address else places

    def keys(self, texts: Iterable[str]) -> set[int]:
        """Who is named in texts that are `composed`, without any doubt."""
        return {place.key for place in self.places(" ;\n".join(texts))}

    def leads(self, address: str, near: Collection[int] = NOBODY) -> bool:
        """Whether an address, or a name made of one, tells of anybody hidden."""
        text = composed(unquote(address, errors="replace") if "%" in address else address)
        return bool(self.places(text, near, address=True))

    def masked(self, text: str, near: Collection[int] = NOBODY) -> str:
        """The text with something else in the place of each name."""
        plain = composed(text)
        places = self.places(plain, near)
        if not places:
            return text
        self.replaced += len(places)
        return "".join(self.replaced_in(plain, places))

    def replaced_in(self, text: str, places: Iterable[Place]) -> Iterator[str]:
        """The pieces of a text with `places` replaced."""
        at = 0
        for place in places:
            yield text[at : place.start]
            yield with_one_stop(self._instead[place.key], text, place.end)
            at = place.end
        yield text[at:]

    def instead(self, key: int) -> str:
        """What stands for somebody's name."""
        return self._instead[key]

    def _places(self, text: str, found: list[Token], near: Collection[int], address: bool) -> Iterator[Place]:
        at = 0
        while at < len(found):
            longest = next(self._starting(text, found, at, near, address), None)
            if longest is None:
                at += 1
                continue
            count, place = longest
            at += count
            yield place

    def _starting(
        self, text: str, found: list[Token], at: int, near: Collection[int], address: bool
    ) -> Iterator[tuple[int, Place]]:
        start, _, first = found[at]
        for count in self._ordered.get(first, ()):
            run = found[at : at + count]
            if len(run) < count or not self._hangs_together(text, run):
                continue
            for where, key in self._forms.get(tuple([token[2] for token in run]), ()):
                if key in near or where <= ANYWHERE or self._counts(text, start, where, address):
                    end = run[-1][1]
                    yield count, Place(start - (text[start - 1 : start] in _AT), end, key)
                    break

    def _hangs_together(self, text: str, run: list[Token]) -> bool:
        return all(
            before[1] >= after[0] or self._gap.fullmatch(text, before[1], after[0]) for before, after in pairwise(run)
        )

    def _counts(self, text: str, start: int, where: int, address: bool) -> bool:
        if where == AS_HANDLE:
            return text[start - 1 : start] in _AT and start > 0
        return where == AS_NAME and (address or text[start].upper() == text[start])


def with_one_stop(instead: str, text: str, end: int) -> str:
    """What stands for a name that ends at `end`: without its own full stop where the text has one. "I met N. Q." """
    return instead[:-1] if instead.endswith(".") and _STOP.match(text, end) else instead


def _grown(text: str, places: list[Place]) -> list[Place]:
    """The same, but of an address the whole: what is behind a host tells of it, too."""
    found = [(match.start(), match.end()) for match in _ADDRESS.finditer(text)]
    grown: list[Place] = []
    for place in places:
        for start, end in found:
            if start < place.end and place.start < end:
                place = place._replace(start=min(start, place.start), end=max(end, place.end))
        if not grown or place.start >= grown[-1].end:
            grown.append(place)
    return grown


_ADDRESS = re.compile(r"[A-Za-z]{2,10}://[^\s<>()\[\]\"'`]+(?<![.,;:!?])")
_AT = ("@", "＠")
_STOP = re.compile(r"[.。](?!\.)")
