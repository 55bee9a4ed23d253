"""Whether an export is WordPress's, and of which version: told from the root tag of one file.

The namespace decides, never the prefix or a version number. Must not read further than the beginning of a file.
"""

from __future__ import annotations

import re

from ...exports import Export, Member
from ...exports.xml import peek


def generation_of(export: Export) -> str:
    """ "wxr-1.2" and the like, "" if this is not WordPress's. Opens one file."""
    member = next(iter(_likely(export)), None)
    return wxr_version(member) if member else ""


def members_of(export: Export) -> list[Member]:
    """Every file of the export that is WordPress's, by path; other files stay unnamed. Opens what could be one."""
    return [member for member in sorted(_likely(export), key=lambda member: member.path) if wxr_version(member)]


def wxr_version(member: Member) -> str:
    """ "wxr-1.2" for a file whose root says so; the version is that of the namespace, which every file has."""
    start = _COMMENT.sub("", peek(member))
    root = _ROOT.search(start)
    if not root:
        return ""
    declared = _NAMESPACE.search(root[0])
    if declared:
        return f"wxr-{declared[1]}"
    # A root that lost its declarations, which then are told by the elements themselves.
    version = _VERSION.search(start)
    return f"wxr-{version[1]}" if version else ""


def _likely(export: Export) -> list[Member]:
    """XML files, those first that are called like WordPress's: "my-blog.wordpress.2024-01-31.000.xml"."""
    named = [member for member in export.values() if _NAME.search(member.path)]
    if len(export) == 1:
        named = list(export.values())
    return sorted(named, key=lambda member: (not re.search("wordpress|wxr", member.path, re.IGNORECASE), member.path))


_NAME = re.compile(r"\.(?:xml|wxr|rss)(?:\.gz)?\Z", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_ROOT = re.compile(r"<rss\b[^>]*>")
# 2026-11: WordPress's own theme test data declares https:// where everybody else has http://.
_NAMESPACE = re.compile(r"""=\s*["']https?://(?:www\.)?wordpress\.org/export/(\d+\.\d+)/?["']""")
_VERSION = re.compile(r"<wp:wxr_version>\s*(\d+\.\d+)\s*</wp:wxr_version>")
