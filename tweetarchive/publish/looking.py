"""A site is looked through for what is private before it is sent; of one that was looked through before, what is new.

What an archive says must not be found stays the same as long as the archive, what its owner wrote and this program do.
While it does, a file that was clean is clean.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from tweetarchive import check
from tweetarchive.build.manifest import Entry
from tweetarchive.check import check_site
from tweetarchive.check.findings import Finding
from tweetarchive.check.privacy import LEVELS, Audit, known_of
from tweetarchive.config import Config
from tweetarchive.errors import PublishError
from tweetarchive.recalling import note, noted

Progress = Callable[[str, int, int | None], None]

FILE = "looked.json"
SHOWN = 4
"""Findings that are named."""


class Looked(Struct, frozen=True):
    """What was found clean. by: a hash of all that what to look for is made from. files: path → digest."""

    by: str = ""
    files: Mapping[str, str] = {}


def refuse_what_is_private(
    root: Path, config: Config, version: str, site: Path, files: Mapping[str, Entry], *, on_progress: Progress
) -> int:
    """Look at the files of a site of the archive in `root`. version: of the album that it was made from.

    Returns how many things in what is new somebody may want to look at. Raises PublishError for what may not be sent.
    """
    by = _said(version, config)
    before = noted(root / "cache" / "publish" / FILE, Looked) or Looked()
    clean = before.files if before.by == by else {}
    new = {path for path, entry in files.items() if clean.get(path) != entry.digest}
    if not new:
        return 0
    audit = Audit(known_of(root, config), config.check.allow)
    on_progress("looking for what is private", 0, len(new))
    report = check_site(
        site,
        audit=audit,
        audit_levels=LEVELS,
        rules=False,
        only=new,
        on_progress=lambda stage, done, total: on_progress("looking for what is private", done, total),
    )
    errors = [finding for finding in report.findings if finding.level == "error"]
    if errors:
        raise _found(errors)
    note(root / "cache" / "publish" / FILE, Looked(by, {path: entry.digest for path, entry in files.items()}))
    return report.count("warning")


def _found(errors: list[Finding]) -> PublishError:
    lines = [
        f"{finding.file}{f', line {finding.line}' if finding.line else ''}: {finding.message}" for finding in errors
    ]
    more = [f"and {len(lines) - SHOWN:,} more"] if len(lines) > SHOWN else []
    return PublishError(
        "\n  ".join(["something in it is private, so nothing was sent:", *lines[:SHOWN], *more]),
        where="site",
        hint="`tweetarchive check --privacy` shows all of it, and what can be done.",
    )


def _said(version: str, config: Config) -> str:
    digest = hashlib.sha256(msgspec.json.encode([version, config.check.allow]))
    for path in sorted(Path(check.__file__).parent.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()
