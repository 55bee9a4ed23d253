"""One file of a site after another is looked at, by its kind: pages, stylesheets, drawings, and the bytes of all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from tweetarchive.check.files import SiteFile, Unread
from tweetarchive.check.findings import Finding, Level, SiteFindings
from tweetarchive.check.links import Links, Share
from tweetarchive.check.lookups import TABLE, files_in, is_lookup, posts_in
from tweetarchive.check.pages import Complaint, PageRules
from tweetarchive.check.reading import read_page
from tweetarchive.check.rules import HINTS
from tweetarchive.check.tags import Tags

LARGEST = 2**24
"""Bytes of a page or stylesheet that is still read."""

READ = (".html", ".css", ".svg")
"""By their ends; and what 404.html looks in."""


class Auditor(Protocol):
    """Looks at the bytes of one file after another. It must remember nothing: several processes look."""

    def look(self, file: SiteFile, findings: SiteFindings) -> None: ...


class Seen(NamedTuple):
    """What was found in some files, and where their links lead."""

    findings: tuple[Finding, ...]
    links: Share
    files: int


class Looker:
    """Looks at files. links: of the site; audit: None if there is none. rules: whether pages are looked at, too.

    Each process that looks has a copy of it; what it found goes back by `look`.
    """

    def __init__(self, links: Links, levels: Mapping[str, Level], audit: Auditor | None, *, rules: bool) -> None:
        self._links = links
        self._findings = SiteFindings(levels)
        self._audit = audit
        self._rules = rules
        self._pages = PageRules()
        self._tags = Tags()

    def look(self, files: Sequence[SiteFile]) -> Seen:
        """What is found in these files, and nothing of those before."""
        for file in files:
            if self._rules:
                self._keep_to_rules(file)
            if self._audit is not None:
                self._audit.look(file, self._findings)
        return Seen(self._findings.taken(), self._links.taken(), len(files))

    def _keep_to_rules(self, file: SiteFile) -> None:
        path = file.path
        if not path.endswith(READ) and not is_lookup(path):
            for unread in file.stretches() if file.may_be_packed() else ():
                if isinstance(unread, Unread):
                    add(self._findings, path, Complaint("unread", unread.why, unread.name))
            return
        try:
            text = file.read().decode() if file.size <= LARGEST else ""
        except OSError as error:
            add(self._findings, path, Complaint("unread", f"cannot be read: {error.strerror}"))
            return
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            add(self._findings, path, Complaint("malformed", "is not UTF-8 text", line=line))
            return
        if file.size > LARGEST:
            add(self._findings, path, Complaint("unread", f"has more than {LARGEST:,} bytes, and was not read"))
        for complaint in self._complaints(path, text):
            add(self._findings, path, complaint)

    def _complaints(self, path: str, text: str) -> Iterator[Complaint]:
        if is_lookup(path):
            try:
                if path == TABLE:
                    yield from self._links.loads(files_in(text))
                else:
                    yield from self._links.lookup(path, posts_in(path, text))
            except ValueError as error:
                yield Complaint("malformed", f"is nothing that 404.html could look in: {error}")
        elif path.endswith(".css"):
            yield from self._links.stylesheet(path, text)
        elif path.endswith(".html"):
            page = read_page(text, self._tags)
            yield from self._pages.broken_by(page)
            yield from self._links.page(path, page)
        else:  # a drawing, which is no HTML, but asks for things as a page does
            drawing = read_page(text, self._tags)
            yield from (each for each in self._pages.broken_by(drawing) if each.rule == "outside-request")


def add(findings: SiteFindings, path: str, complaint: Complaint) -> None:
    """path: of the page. What is wrong with links to the same is the same."""
    message = f"{complaint.message}: {complaint.target}" if complaint.target else complaint.message
    element = complaint.markup[:200]
    findings.add(complaint.rule, message, hint=HINTS[complaint.rule], file=path, line=complaint.line, element=element)


def add_all(findings: SiteFindings, complaints: Iterable[tuple[str, Complaint]]) -> None:
    """paths: of the pages."""
    for path, complaint in complaints:
        add(findings, path, complaint)
