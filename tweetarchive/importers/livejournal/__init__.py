"""LiveJournal and the sites that run its code: entries and comments as `ljdump` and LiveJournal itself gave them.

`ljdump` makes a folder named after the journal, with a file `L-45` for each entry and `C-45` for its comments.
LiveJournal gave comments as two documents, one of who and in what state (`comment_meta`), one of the words
(`comment_body`), and entries a month at a time. All of it may lie together; `survey` joins it.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| livejournal.article | journal and `itemid` | L-45, or an `<entry>` | Account and Post, an article |
| livejournal.comment | journal and `id` | C-45, or comment_body; with its entry and state | Account and Post |
| livejournal.state | journal and `id` | comment_meta | what it says goes to the comment |
| livejournal.user | journal and `id` | usermap | what it says goes to the comment |

An entry for friends, or for nobody, stays that, and its comments with it; comments whose entry is missing could be any
of these, so they are not known to be public. The address of a commenter's computer stays in the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ...exports import Export
from ...messages import message
from ...records import Given, Meant, Origin, Raw
from .extracting import extract_all
from .interpreting import interpret_all
from .members import generation_of
from .survey import origin_of

NAME = "livejournal"
SERVICE = "livejournal"
TITLE = "LiveJournal"
BELONGS: Literal["account", "site", "nobody"] = "site"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "livejournal.state": (message("States of comments"), message("what they say is kept with each comment")),
        "livejournal.user": (message("Numbers of users"), message("what they say is kept with each comment")),
    }
)
"""Kinds that are kept and become no post: what to call them, and why they are not shown."""


def recognise(export: Export) -> str:
    """ "ljdump", "livejournal-xml", or "" if neither the first file with a name of ljdump's nor the first XML file is
    LiveJournal's.
    """
    return generation_of(export)


def origin(export: Export) -> Origin:
    """The journal's own host, as its entries' addresses or ljdump's folder tell it."""
    return origin_of(export)


def extract(export: Export) -> Iterator[Given]:
    """Every entry, comment, state and user number, and why each other known file is not read."""
    return extract_all(export)


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure and streaming."""
    return interpret_all(records)
