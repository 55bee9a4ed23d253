"""Whether links arrive: at pages and places on them, at pictures and other files; from pages and from stylesheets.

Holds no page: of each place and of each link to one a number is kept, so that a large site fits.
"""

from __future__ import annotations

import posixpath
import re
import unicodedata
from array import array
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from tweetarchive.check.loading import in_stylesheet, leads_away, loaded
from tweetarchive.check.pages import Complaint
from tweetarchive.check.reading import ReadPage
from tweetarchive.check.tags import Element
from tweetarchive.check.told import addresses
from tweetarchive.lookup import Found

NOT_FOUND = "404.html"
"""Stands under any address, so its links begin at the root."""


class Pointer(NamedTuple):
    """A link to a place on a page, from a page. line: in which it begins there."""

    page: str
    line: int
    markup: str
    target: str
    fragment: str

    def told(self) -> str:
        """ "#here" on the page itself: a layout that has it wrong has it wrong on all."""
        return f"{'' if self.target == self.page else self.target}#{self.fragment}"


class Links:
    """Follows links. paths: of all files of the site. base: where it stands on its host, "/letters/"; None if that is
    not known: then 404.html is taken at its word. used: files that pages or stylesheets load.

    Give it every page, then ask which places were not there; what several processes followed is put together before.
    """

    def __init__(self, paths: Collection[str], base: str | None = None) -> None:
        self.used: set[str] = set()
        self._paths = paths
        self._base = base
        self._folded: dict[str, str] = {}
        self._places = array("q")
        self._pointers: dict[int, Pointer] = {}
        self._read: set[str] = set()  # pages whose places are known
        self._of_tags: dict[str, tuple[tuple[str, bool], ...]] = {}
        self._targets: dict[tuple[str, str], tuple[str, str]] = {}

    def page(self, path: str, page: ReadPage) -> Iterator[Complaint]:
        """What is wrong with the links of a page, but for those to places."""
        self._read.add(path)
        self._places.extend(hash((path, identity)) for identity in page.ids)
        if path == NOT_FOUND and self._base is None:
            self._base = self._guess(page)
        folder = _folder(path)
        for number, element in enumerate(page.elements):
            for address, followed in self._addresses(element):
                target, rule = self._resolve(path, folder, address)
                if not followed:
                    self.used.add(target)
                elif not rule and "#" in address:
                    self._point(path, target, address, page, number)
                if rule:
                    what = f"{'links to a page' if followed else 'loads a file'} {_WRONG[rule]}"
                    line = page.line(page.at[number])
                    yield Complaint(rule, what, element.markup, line, self._told(rule, target))
        for number, address in addresses(path, page):
            target, rule = self._resolve("", "", address)
            if rule:
                line = page.line(page.at[number])
                what = f"tells programs of a file {_WRONG[rule]}"
                yield Complaint(rule, what, page.elements[number].markup, line, self._told(rule, target))
            elif "#" in address:
                self._point(path, target, address, page, number)

    def stylesheet(self, path: str, css: str) -> Iterator[Complaint]:
        """What is wrong with the addresses in a stylesheet."""
        self._read.add(path)
        for line, address in in_stylesheet(css):
            if leads_away(address):
                what = f"asks another host for {address[:80]}: pages of an archive ask nobody else"
                yield Complaint("outside-request", what, address, line)
            elif address and not address.startswith(("data:", "#")):
                target, rule = self._resolve(path, _folder(path), address)
                self.used.add(target)
                if rule:
                    what = f"loads a file {_WRONG[rule]}"
                    yield Complaint(rule, what, address, line, self._told(rule, target))

    def lookup(self, path: str, posts: Iterable[Found]) -> Iterator[Complaint]:
        """What is wrong with where a file says that posts are."""
        for post in posts:
            target, address = f"{post.path}.html", f"{post.path}.html#{post.place}"
            if target in self._paths:
                self._pointers.setdefault(hash((target, post.place)), Pointer(path, 1, address, target, post.place))
            else:
                yield Complaint("broken-link", "leads to a page that is not there", address, 1, target)

    def loads(self, paths: Iterable[str]) -> Iterator[Complaint]:
        """What is wrong with files of the site that a script loads."""
        for path in paths:
            self.used.add(path)
            if path not in self._paths:
                yield Complaint("broken-link", f"loads a file {_WRONG['broken-link']}", "", 1, path)

    def taken(self) -> Share:
        """What was seen since the last call, for `adopt`, in a process where `hash` is the same: of which this is a
        fork, or it of this. Nothing of it is left here.
        """
        share = Share(self._places, self._pointers, self._read, self.used)
        self._places, self._pointers, self._read, self.used = array("q"), {}, set(), set()
        return share

    def adopt(self, share: Share) -> None:
        """Add what another process saw."""
        self._places.extend(share.places)
        for number, pointer in share.pointers.items():
            self._pointers.setdefault(number, pointer)
        self._read |= share.read
        self.used |= share.used

    def astray(self) -> Iterator[tuple[str, Complaint]]:
        """After all pages: links to places that their page does not have, each with the first page it is on."""
        pointers = dict(self._pointers)
        for place in self._places:
            pointers.pop(place, None)
        for pointer in sorted(pointers.values()):
            if pointer.target in self._read:
                what = "links to a place that its page does not have"
                yield pointer.page, Complaint("broken-place", what, pointer.markup, pointer.line, pointer.told())

    def _addresses(self, element: Element) -> tuple[tuple[str, bool], ...]:
        """What an element loads, and what a reader may follow from it (True)."""
        found = self._of_tags.get(element.markup)
        if found is None:
            if len(self._of_tags) >= _MOST:
                self._of_tags.clear()
            found = tuple((address, False) for address in loaded(element))
            if element.tag in ("a", "area") and "href" in element.attributes:
                found = (*found, (element.attributes["href"], True))
            self._of_tags[element.markup] = found = tuple(each for each in found if _is_here(element, each[0]))
        return found

    def _point(self, path: str, target: str, address: str, page: ReadPage, number: int) -> None:
        fragment = unquote(address.partition("#")[2])
        key = hash((target, fragment))
        if fragment not in ("", "top") and key not in self._pointers:
            line = page.line(page.at[number])
            self._pointers[key] = Pointer(path, line, page.elements[number].markup, target, fragment)

    def _resolve(self, path: str, folder: str, address: str) -> tuple[str, str]:
        """The path that an address leads to from a page or stylesheet, and the rule that it breaks, "" for none.

        folder: of the path, see `_folder`.
        """
        key = (folder, address)
        known = self._targets.get(key)
        if known is None:
            if len(self._targets) >= _MOST:
                self._targets.clear()
            target, rule = self._found(path, address)
            if target and not rule and target not in self._paths:
                rule = "wrong-case" if self._real(target) else "broken-link"
            self._targets[key] = known = (target, rule)
        if known[0] == "":  # an address without a path: the page itself, whichever of a folder
            return path, known[1]
        return known

    def _found(self, path: str, address: str) -> tuple[str, str]:
        try:
            bare = unquote(urlsplit(address.strip()).path).replace("\\", "/")
        except ValueError:
            return address, "broken-link"
        if not bare:
            return "", ""
        base = self._base or "/"
        if path == NOT_FOUND:
            return _file(bare.removeprefix(base)), "" if bare.startswith(base) else "not-found-page"
        if bare.startswith("/"):
            return _file(bare.removeprefix(base).lstrip("/")), "from-root"
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), bare))
        if target.startswith("../") or target == "..":
            return target, "outside-site"
        return _file(f"{target}/" if bare.endswith(("/", "..", ".")) and target != "." else target), ""

    def _real(self, target: str) -> str:
        """The path of the file that is meant, if only its letters are of another size or composed otherwise."""
        if not self._folded:
            self._folded = {_fold(path): path for path in self._paths}
        return self._folded.get(_fold(target), "")

    def _told(self, rule: str, target: str) -> str:
        """The same for all that is mended at once: if 404.html leads astray, all of its links do."""
        if rule == "not-found-page":
            return ""
        return f"{target}, where there is {self._real(target)}" if rule == "wrong-case" else target

    def _guess(self, page: ReadPage) -> str:
        """Where the site stands on its host, by the links of 404.html: where most of them arrive."""
        addresses = [address for element in page.elements for address, _ in self._addresses(element)]
        rooted = [unquote(address.partition("?")[0].partition("#")[0]) for address in addresses if address[:1] == "/"]
        bases = {"/": 0}
        for address in rooted[:1]:
            bases.update({address[: match.end()]: 0 for match in re.finditer("/", address)})
        for base in bases:
            bases[base] = sum(_file(each.removeprefix(base)) in self._paths for each in rooted if each.startswith(base))
        return max(bases, key=lambda base: (bases[base], -len(base)))


class Share(NamedTuple):
    """What one process saw of the links of a site."""

    places: array[int]
    pointers: dict[int, Pointer]
    read: set[str]
    used: set[str]


_MOST = 50_000  # tags and addresses that are remembered
_WRONG = {
    "broken-link": "that is not there",
    "wrong-case": "whose name is written otherwise",
    "outside-site": "that lies outside of the site",
    "from-root": "by its way from the root of the host",
    "not-found-page": "by a way that does not hold under every address",
}


def _folder(path: str) -> str:
    """From which links lead the same way."""
    return path if path == NOT_FOUND else path.rpartition("/")[0]


def _is_here(element: Element, address: str) -> bool:
    """Whether an address leads into the site. An empty one means the page itself, if it is followed or sent to."""
    if not address.strip():
        return element.tag not in ("a", "area", "form")
    return not leads_away(address) and not re.match(r"\s*(data|about|mailto|javascript):", address, re.IGNORECASE)


def _file(path: str) -> str:
    """What a host answers with for a folder."""
    path = posixpath.normpath(path) + "/" * path.endswith("/") if path else "."
    return "index.html" if path in (".", "./") else f"{path}index.html" if path.endswith("/") else path


def _fold(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()
