"""What is wrong with a built site: a folder of files, looked at as it is. Nothing in it is changed, nothing is fetched.

Knows no theme and no template; what is here holds for any static site that promises what ours do. What may not be found
in it is known to `privacy` alone.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from msgspec import Struct

from tweetarchive.check.files import SiteFiles
from tweetarchive.check.findings import Finding, Level, SiteFindings
from tweetarchive.check.hands import hands_for, spread
from tweetarchive.check.holding import Sizes, look_at_names_and_sizes
from tweetarchive.check.links import Links
from tweetarchive.check.looking import Auditor, Looker, add_all
from tweetarchive.check.rules import LEVELS
from tweetarchive.errors import ConfigError

Progress = Callable[[str, int, int | None], None]

BLOCK = 200
"""Files that a process looks at before it tells what it found."""


class Report(Struct, frozen=True):
    """site: the folder. pages: .html files. size: bytes of all files. audited: whether its bytes were audited, too.
    seconds: taken.
    """

    site: str
    findings: tuple[Finding, ...]
    files: int
    pages: int
    size: int
    audited: bool
    seconds: float

    def count(self, level: Level) -> int:
        """How many findings there are of a level."""
        return sum(finding.level == level for finding in self.findings)


def check_site(
    root: Path,
    *,
    base: str | None = None,
    sizes: Sizes | None = None,
    audit: Auditor | None = None,
    audit_levels: Mapping[str, Level] | None = None,
    rules: bool = True,
    only: Collection[str] | None = None,
    hands: int | None = None,
    on_progress: Progress,
) -> Report:
    """Look at every file of the site in `root`. base: where it stands on its host ("/letters/"), None if not known.
    audit_levels: how bad it is to break the audit's rules. rules: False leaves it at the audit. only: paths of files
    to look at, None for all. hands: processes, by default as many as are of use.

    Raises ConfigError if there is no such folder, or no page in it.
    """
    started = time.monotonic()
    files = SiteFiles(root)
    listed = [file for file in files if only is None or file.path in only]
    pages = sum(file.name.endswith(".html") for file in listed)
    if not pages and only is None:
        raise ConfigError("no page of a site is in it", where=str(root), hint="Name the folder that has index.html.")
    levels = {**LEVELS, **(audit_levels or {})}
    findings = SiteFindings(levels)
    if rules:
        look_at_names_and_sizes(files, sizes or Sizes(), findings)
    links = Links(frozenset(file.path for file in listed), base)
    looker = Looker(links, levels, audit, rules=rules)
    blocks = [listed[at : at + BLOCK] for at in range(0, len(listed), BLOCK)]
    gc.freeze()  # what was listed is shared by all processes as long as nobody counts it anew
    try:
        done = 0
        whole = Links(frozenset())
        for seen in spread(looker.look, blocks, hands_for(len(blocks)) if hands is None else hands):
            findings.adopt(seen.findings)
            whole.adopt(seen.links)
            done += seen.files
            on_progress("files", done, len(listed))
    finally:
        gc.unfreeze()
    add_all(findings, whole.astray())
    size = sum(file.size for file in listed)
    seconds = round(time.monotonic() - started, 1)
    return Report(str(root), findings.sorted(), len(listed), pages, size, audit is not None, seconds)
