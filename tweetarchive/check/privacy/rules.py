"""What can be wrong, how bad it is, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping

from tweetarchive.check.findings import Level

LEVELS: Mapping[str, Level] = {
    "private-words": "error",
    "private-id": "error",
    "private-link": "error",
    "hidden-name": "error",
    "private-contact": "error",
    "archive-secret": "error",
    "key": "error",
    "path": "error",
    "raw-data": "error",
    "metadata": "error",
    "metadata-unclear": "warning",
    "contact": "warning",
    "key-said": "warning",
    "path-said": "warning",
    "allowed": "note",
}

_BUILD = "Build the site again and check once more; if it is still there, say so: that is a mistake of this program."
_SAID = (
    "If it should not be there, name the post in hide.toml or hide the person (people hide); if it may, write it into"
    " [check] allow in archive.toml."
)
_TAKE_OUT = "Take it out where it was written, and build again; a key that was published must be made anew."

HINTS: Mapping[str, str] = {
    "private-words": _BUILD,
    "private-id": _BUILD,
    "private-link": _BUILD,
    "hidden-name": "Build the site again; if it stands in a theme or in a file of yours, take it out there.",
    "private-contact": _BUILD,
    "archive-secret": "Take that file away: with it, what the site calls hidden posts can be traced back.",
    "key": _TAKE_OUT,
    "path": "Take it out where it was written, and build again.",
    "raw-data": "Take that file out of the site's folder, and from wherever the site was published.",
    "metadata": "Take the file away and build again: what a build publishes has none.",
    "metadata-unclear": "Look at the file, or take it away.",
    "contact": _SAID,
    "key-said": _SAID,
    "path-said": _SAID,
    "allowed": "",
}
