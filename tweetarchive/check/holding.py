"""Whether a host and a disk can hold a site: how large it is and its files are, and what they are called.

Opens nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from tweetarchive.check.files import SiteFile, SiteFiles, as_text
from tweetarchive.check.findings import SiteFindings
from tweetarchive.check.rules import HINTS
from tweetarchive.exports.names import collision
from tweetarchive.sizes import told_size

BIGGEST = 3
"""Files that are named where all together are too large."""

NEARLY = 0.8
"""As much of what a host takes is worth a warning."""

PAGES = (".html", ".css", ".js")
"""Files of which a reader waits for each."""


class Sizes(Struct, frozen=True):
    """In bytes. page: what a page may be, or a stylesheet or script, before it is heavy. file and site: what the host
    takes, by default GitHub Pages (2026-11: 100 MiB in a repository, 1 GB published).
    """

    page: int = 300_000
    file: int = 100 * 2**20
    site: int = 10**9


def look_at_names_and_sizes(site: SiteFiles, sizes: Sizes, findings: SiteFindings) -> None:
    """All files of the site at once, as what they are together is judged, too."""
    for path in site.links:
        _add(findings, "is-link", "is a link, or no file at all", path)
    for path in site.closed:
        _add(findings, "unread", "is a folder that may not be looked into", path)
    judge_files(list(site), sizes, findings)


def judge_files(files: Sequence[SiteFile], sizes: Sizes, findings: SiteFindings) -> None:
    """Whether they are too large, one by one and together, and whether every disk takes their names."""
    for file in files:
        path = file.path
        if file.size > sizes.file:
            _add(
                findings,
                "too-large",
                f"is more than the {told_size(sizes.file)} that a file may have",
                path,
                told_size(file.size),
            )
        if path.endswith(PAGES) and file.size > sizes.page:
            _add(findings, "heavy", f"has more than {told_size(sizes.page)}", path, told_size(file.size))
        for rule, what in _odd(path):
            _add(findings, rule, what, path)
    total = sum(file.size for file in files)
    if total > sizes.site * NEARLY:
        rule = "too-large" if total > sizes.site else "nearly-too-large"
        what = (
            f"the site has {told_size(total)}, and its host takes {told_size(sizes.site)}; these are its largest files"
        )
        for file in sorted(files, key=lambda each: (-each.size, each.name))[:BIGGEST]:
            _add(findings, rule, what, file.path, told_size(file.size))
    if pair := collision(file.name for file in files):
        what = "is called like another, if capitals make no difference"
        _add(findings, "same-name", what, as_text(pair[1]), as_text(pair[0]))


_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_UNUSABLE = re.compile(r'[<>:"|?*\\\x00-\x1f]')


def _odd(path: str) -> Iterator[tuple[str, str]]:
    for part in path.split("/"):
        if len(part.encode()) > 255:
            yield "long-name", "has a name of more than 255 bytes"
        if _RESERVED.fullmatch(part):
            yield "odd-name", "has a name that Windows keeps for devices"
        elif _UNUSABLE.search(part):
            yield "odd-name", "has a sign in its name that Windows does not allow"
        elif part.endswith((".", " ")):
            yield "odd-name", "has a name whose end Windows leaves out"
    if len(path) > 200:
        yield "odd-name", "has a path of more than 200 letters; with the folder it lies in Windows takes 260"


def _add(findings: SiteFindings, rule: str, message: str, path: str, element: str = "") -> None:
    findings.add(rule, message, hint=HINTS[rule], file=path, element=element)
