"""Whether an export is WordPress's, and of which version: told from the root tag of one file.

The namespace decides, never the prefix or a version number. Must not read further than the beginning of a file.
"""

from __future__ import annotations

import re

from ...exports import Export, Member
from ...exports.roots import likely_xml, root_of
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
    start = peek(member)
    name, root = root_of(start)
    if name != "rss":
        return ""
    if declared := _NAMESPACE.search(root):
        return f"wxr-{declared[1]}"
    # A root that lost its declarations, which then are told by the elements themselves.
    version = _VERSION.search(start)
    return f"wxr-{version[1]}" if version else ""


def _likely(export: Export) -> list[Member]:
    """XML files, those first that are called like WordPress's: "my-blog.wordpress.2024-01-31.000.xml"."""
    return sorted(likely_xml(export, ".wxr", ".rss"), key=lambda member: (not _NAMED.search(member.path), member.path))


_NAMED = re.compile("wordpress|wxr", re.IGNORECASE)
# 2026-11: WordPress's own theme test data declares https:// where everybody else has http://.
_NAMESPACE = re.compile(r"""=\s*["']https?://(?:www\.)?wordpress\.org/export/(\d+\.\d+)/?["']""")
_VERSION = re.compile(r"<wp:wxr_version>\s*(\d+\.\d+)\s*</wp:wxr_version>")
