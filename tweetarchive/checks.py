"""A recipe: a built site, and its archive if it has one → what is wrong with it, and what should not be found in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from tweetarchive.check import Report, check_site, privacy
from tweetarchive.check.holding import Sizes
from tweetarchive.check.privacy import LEVELS, Audit, known_of
from tweetarchive.config import Config
from tweetarchive.errors import ConfigError
from tweetarchive.folder import find, find_if_any
from tweetarchive.render.renderer import base_path

Progress = Callable[[str, int, int | None], None]

SITE = "site"


def check(
    at: Path,
    site: Path | None = None,
    *,
    privacy_only: bool = False,
    for_everybody: bool = False,
    on_progress: Progress,
) -> Report:
    """Look at the site in the folder `site`, by default at that of the archive that `at` is in. for_everybody: others
    than the owner will read the report.

    An archive that the site lies in, or that `at` names, says what must not be found in it; without one only what is
    private whoever it belongs to is found. Raises ConfigError, ArchiveError.
    """
    if site is None:
        root = find(at).root / SITE
        if not root.is_dir():
            raise ConfigError("there is no site yet", where=str(root), hint="Make it first: tweetarchive build.")
    else:
        root = site
    folder = find_if_any(root) if site is not None and at == Path() else find_if_any(at)
    config = folder.config if folder else Config()
    base = base_path(config.site.base_url) if config.site.base_url else None
    wanted = config.check
    known = known_of(folder.root, config) if folder else None
    report = check_site(
        root,
        base=base,
        sizes=Sizes(wanted.page_bytes, wanted.file_bytes, wanted.site_bytes),
        audit=Audit(known, wanted.allow),
        audit_levels=LEVELS,
        rules=not privacy_only,
        on_progress=on_progress,
    )
    if for_everybody and known is not None:
        report = msgspec.structs.replace(report, findings=privacy.for_everybody(report.findings, known))
    return report


def report_as_json(report: Report) -> str:
    """The whole report, indented, for programs: see `--format json` in docs/check.md."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2).decode()
