"""What people may be called in a conversation, and whom a piece of text names.

Works on characters alone: who has spoken, and which of several is meant, is decided elsewhere. Everything is compared
folded: case gone, and, as a second try, marks on letters gone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

from msgspec import Struct

from tweetarchive.unseen import bare
from tweetarchive.weave.phrases import ARTICLES, TITLES, words

FULL, FIRST, ALIAS, LAST, PREFIX, ROUGH = range(6)
"""How well a text fits a name, best first: the whole name, its first word, a handle or the name of a site, its last
word, the start of its first word, the same but for a final "s".
"""

MAX_NAME = 60
MAX_TOLD = 200
MAX_NAMESAKES = 16
"""So many people are remembered under one name, those who spoke last: a thread full of one name must not slow us."""


class Match(Struct, frozen=True):
    """Whom a text names: (person, how well), best first, then who spoke last; the name ends before `end`."""

    end: int
    found: tuple[tuple[int, int], ...]


class NameIndex:
    """Names of people, by number, in the order in which they last spoke."""

    def __init__(self) -> None:
        self._by_class: tuple[dict[str, list[int]], ...] = tuple({} for _ in range(ROUGH))
        self._lengths: tuple[set[int], ...] = tuple(set() for _ in range(ROUGH))
        self._heads: set[str] = set()
        self._small: set[str] = set()
        self._forms: dict[tuple[str, tuple[str, ...]], frozenset[tuple[int, str]]] = {}

    def heard(self, person: int, name: str, aliases: tuple[str, ...] = ()) -> None:
        """`person` has spoken under this name."""
        forms = self._forms.get((name, aliases))
        if forms is None:
            found = list(_forms(tidied(name[:MAX_TOLD]), aliases))
            forms = self._forms[name, aliases] = frozenset(found + [(rank, unmarked(form)) for rank, form in found])
            self._heads.update(form[:2] for _, form in forms)
            for rank, form in forms:
                self._lengths[rank].add(len(form))
            if name[:1].islower():
                self._small.add(folded(name).split()[0])
        for rank, form in forms:
            people = self._by_class[rank].setdefault(form, [])
            if person in people:
                people.remove(person)
            people.append(person)
            del people[:-MAX_NAMESAKES]

    def at(self, text: str, start: int, but: int, worst: int = ROUGH) -> Match | None:
        """Who is named by what begins at `start` of a tidied text, the longest name first; never the person `but`, who
        is speaking. worst: the loosest fit that counts.
        """
        head = text[start : start + 2].casefold()
        if self._heads.isdisjoint((head[:1], head[:2], unmarked(head)[:1], unmarked(head)[:2])):
            return None
        window, ends = _window(text, start)
        plain = unmarked(window)
        views = [window, plain] if plain != window and len(plain) == len(window) else [window]
        for strict in (True, False) if _INNER.search(window) else (True,):
            for view in views:
                found = self._longest(text, view, ends, but, strict, worst)
                if found or (found := self._token(text, view, ends, but, strict, worst)):
                    return found
        return None

    def written_small(self, word: str) -> bool:
        """Whether somebody here writes their name with a small letter, so that "bob, …" may be an address."""
        return folded(word) in self._small

    def _longest(self, text: str, view: str, ends: list[int], but: int, strict: bool, worst: int) -> Match | None:
        """The longest start of the view that is a whole name, or a handle."""
        for rank in (FULL, ALIAS):
            for length in sorted(self._lengths[rank], reverse=True) if rank <= worst else ():
                people = self._known(rank, view[:length], but) if length <= len(view) else []
                if people and _ends_name(text, ends[length - 1], strict):
                    if rank == FULL and " " not in view[:length] and worst >= FIRST:
                        namesakes = [one for one in self._known(FIRST, view[:length], but) if one not in people]
                        return Match(ends[length - 1], _ranked(people, FULL) + _ranked(namesakes, FIRST))
                    if rank == ALIAS and (first := self._first(text, view, ends, but, strict)):
                        return first
                    return Match(ends[length - 1], _ranked(people, rank))
        return None

    def _first(self, text: str, view: str, ends: list[int], but: int, strict: bool) -> Match | None:
        word = _WORD.match(view)
        if not word or not _ends_name(text, ends[word.end() - 1], strict):
            return None
        people = self._known(FIRST, word[0], but)
        end = ends[word.end() - 1]
        if len(people) > 1 and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
            initial = self._known(PREFIX, f"{word[0]} {text[end + 1].casefold()}", but)
            people = [one for one in people if one in initial] or people  # "@Ann B." among several Anns
        return Match(end, _ranked(people, FIRST)) if people else None

    def _token(self, text: str, view: str, ends: list[int], but: int, strict: bool, worst: int) -> Match | None:
        """The first word of the view as a part of a name."""
        word = _WORD.match(view)
        if not word or worst < FIRST:
            return None
        if first := self._first(text, view, ends, but, strict):
            return first
        end = ends[word.end() - 1]
        if not _ends_name(text, end, strict):
            return None
        bare = re.sub(r"'s?\Z", "", word[0])
        if worst >= LAST and (people := self._known(LAST, bare, but)):
            return Match(end, _ranked(people, LAST))
        if worst >= PREFIX and len(bare) >= 3 and len(people := self._known(PREFIX, bare, but)) == 1:
            return Match(end, _ranked(people, PREFIX))
        if worst >= ROUGH:
            for rough in (bare, bare.removesuffix("s"), bare + "s"):
                for rank in (FULL, FIRST, ALIAS):
                    if len(rough) >= 3 and (people := self._known(rank, rough, but)):
                        return Match(end, _ranked(people, ROUGH))
        return None

    def _known(self, rank: int, key: str, but: int) -> list[int]:
        people = self._by_class[rank].get(key)
        return [person for person in people if person != but] if people else []


def tidied(text: str) -> str:
    """Compatible forms of characters made one, unseen ones gone, one kind of apostrophe: "＠Ａnn’s" → "@Ann's"."""
    text = text.translate(_ONE_KIND)  # first: one of these falls apart in normalising
    return text if text.isascii() else bare(unicodedata.normalize("NFKC", text))


def folded(name: str) -> str:
    """A name for comparing. White space single, case gone."""
    return " ".join(tidied(name).casefold().split())


def unmarked(text: str) -> str:
    """Without accents and the like: "jérôme" → "jerome". Nothing is left out but marks."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in apart if unicodedata.category(c) != "Mn"))


def bare_name(name: str) -> str:
    """A name without what people hang on it: "Ann 🌻 (from Texas)" → "Ann", "Ann @ The Tea Blog" → "Ann"."""
    name = _BRACKETS.sub(" ", name)
    name = "".join(c for c in name if unicodedata.category(c) not in ("So", "Sk", "Cs", "Cn"))
    name = _HUNG_ON.split(name.strip(), maxsplit=1)[0]
    return " ".join(name.split()).strip(" .,:;!*~_-|/\"'")


def _forms(name: str, aliases: Collection[str]) -> Iterator[tuple[int, str]]:
    """(how well, folded form) of everything that names this person."""
    whole, bare = folded(name), folded(bare_name(name))
    for form in {whole, bare, whole.rstrip(".")}:
        if form and len(form) <= MAX_NAME:
            yield FULL, form
    parts = [part for word in bare.split() if (part := word.strip(".,'\""))]
    while len(parts) > 1 and parts[0] in _TITLES:
        del parts[0]
    if parts and len(parts[0]) <= MAX_NAME:
        yield FIRST, parts[0]
        yield FIRST, parts[0].split("-")[0] or parts[0]
        yield from ((PREFIX, parts[0][:length]) for length in range(3, len(parts[0])))
    if len(parts) > 1:
        yield PREFIX, f"{parts[0]} {parts[1][0]}"
        yield ALIAS, "".join(parts)[:MAX_NAME]
        yield ALIAS, " ".join(parts[len(parts) > 2 :])[:MAX_NAME]  # "Ruiz Olmo" of "Ana Ruiz Olmo"
        if len(parts[-1]) >= 3:
            yield LAST, parts[-1][:MAX_NAME]
    for alias in (*_HANDLE.findall(name), *aliases):
        if " " in alias:  # a name that they had elsewhere
            yield from _forms(tidied(alias[:MAX_TOLD]), ())
        else:
            yield from ((ALIAS, form) for form in _called_after(alias) if 2 <= len(form) <= MAX_NAME)


def _called_after(alias: str) -> Iterator[str]:
    """ "@ann_b" → "ann_b"; "blog.ann.example" → itself and "ann"; "shared.example/ann" → "ann"."""
    form = folded(alias).lstrip("@")
    host, _, path = form.partition("/")
    if path:
        yield path.rpartition("/")[2].lstrip("@~")
        return
    yield form
    if "." in form:
        labels = [label for label in host.split(".")[:-1] if label not in ("www", "blog", "blogs", "m")]
        if labels:
            yield labels[0]


def _window(text: str, start: int) -> tuple[str, list[int]]:
    """The folded text from `start` on, as long as a name may be, and for each of its characters where that of `text`
    ends.
    """
    view: list[str] = []
    ends: list[int] = []
    for at in range(start, min(len(text), start + MAX_NAME)):
        small = text[at].casefold()
        view.append(small)
        ends.extend([at + 1] * len(small))
    return "".join(view), ends


def _ends_name(text: str, end: int, strict: bool) -> bool:
    """Whether a name can end before `end`: no letter follows, unless the script writes words without spaces between.

    strict: nor does "-" or "." with a letter behind it ("@otto" is not named by "@otto.b").
    """
    if end >= len(text):
        return True
    if UNSPACED.match(text[end]) or UNSPACED.match(text[end - 1]):
        return True
    if text[end].isalnum() or text[end] == "_":
        return False
    return not (strict and text[end] in ".-@" and end + 1 < len(text) and text[end + 1].isalnum())


def _ranked(people: list[int], rank: int) -> tuple[tuple[int, int], ...]:
    return tuple((person, rank) for person in reversed(people))


UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""A character of a script that puts no spaces between words, or endings on names (Hangul)."""

_WORD = re.compile(r"[^\W_](?:[\w']|[-.](?=[^\W_]))*")
_INNER = re.compile(r"[.@-]\w")
_HANDLE = re.compile(r"@([A-Za-z0-9_]{2,30})\b")
_ONE_KIND = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "ʼ": "'", "\u3000": " ", "\xa0": " "})
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|（[^（）]*）")
_HUNG_ON = re.compile(r"\s+[@|/•·~*–—-]+\s*|\s*[@|•]\s*|,\s|\s+(?:from|at)\s+(?=\S)")
_TITLES = words(TITLES) | words(ARTICLES)
