"""Which file of a LiveJournal export is what: by ljdump's names, by the root of an XML file.

Must not read a record, nor any file that holds a password.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ...exports import Export, Member
from ...exports.roots import likely_xml, root_of
from ...exports.xml import peek

Role = Literal["entry", "comments", "document", ""]
"""A file of one entry, of one entry's comments, or a document of LiveJournal's; "" for anything else."""


def generation_of(export: Export) -> str:
    """ "ljdump" or "livejournal-xml", "" if it is neither."""
    dumped = next((export[path] for path in export if _DUMPED.search(path)), None)
    if dumped is not None:
        return "ljdump" if role_of(dumped) else ""
    first = next(likely_xml(export), None)
    return "livejournal-xml" if first and role_of(first) else ""


def role_of(member: Member) -> Role:
    """What the file is: its name has to fit, and its root."""
    start = peek(member, 4096)
    root = root_of(start)[0]
    if dumped := _DUMPED.search(member.path):
        wanted: tuple[str, Role] = ("event", "entry") if dumped["letter"] == "L" else ("comments", "comments")
        return wanted[1] if root == wanted[0] else ""
    return "document" if root == "livejournal" and _OURS.search(start) else ""


def members(export: Export) -> Iterator[tuple[Member, Role]]:
    """Every file of entries or comments."""
    likely = {member.path for member in likely_xml(export)}
    for path, member in export.items():
        if (path in likely or _DUMPED.search(path)) and (role := role_of(member)):
            yield member, role


def item_of(path: str) -> str:
    """ "45" of "ann/C-45", the number of the entry; "" of a file that has no such name."""
    return found["item"] if (found := _DUMPED.search(path)) else ""


def picture_key(path: str) -> str:
    """What a user picture beside a dump is kept under; "" if it is none."""
    return f"livejournal/{path}" if _PICTURE.search(path) else ""


def skipped(path: str) -> str:
    """Why a known file is not read; "" for an unknown one."""
    return next((reason for pattern, reason in _SKIPPED if pattern.search(path)), "")


_DUMPED = re.compile(r"(?:^|/)(?P<letter>[LC])-(?P<item>\d+)(?:\.xml)?$")
_OURS = re.compile(r"<(?:comments?|usermaps?|maxid|entry|journal)[\s/>]")
_PICTURE = re.compile(r"\.(?:gif|jpe?g|png)$", re.IGNORECASE)
_SKIPPED = (
    (re.compile(r"(?:^|/)ljdump\.config$"), "settings of ljdump, with a password; it is not read, let alone kept"),
    (re.compile(r"(?:^|/)(?:comment\.meta|user\.map|\.last)$"), "ljdump's own notes, which the comments repeat"),
    (re.compile(r"(?:^|/)userpics\.xml$"), "a list of the user pictures beside it"),
)
