"""Our own format: one JSON object a line, for every source that has no importer, and for moving an archive.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| jsonl.post, .article, .comment, .ping | its id, safe in paths | a line of that `type` | post, article … |
| jsonl.account, .handle | the account's id | a line of that `type` | account, change of handle |
| jsonl.like, .follower, .following | what is liked, the other account | "like", "follow" | kept only |
| jsonl.unknown | a hash of the line | a line of another `type` | kept only |
| as the line says | as the line says | a line of the type "kept" | what the importer of the service makes of it |

docs/jsonl.md is the format's description; `fields.py` is its table. The service is whichever the first line names, so
the records of one account can come from here and from its service's own export.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ...exports import Export
from ...messages import message
from ...records import Given, Meant, Origin, Raw
from .extracting import extract_all
from .header import header_of, source_of
from .interpreting import interpret_all

NAME = "jsonl"
SERVICE = "jsonl"
TITLE = "JSONL of tweetarchive"
BELONGS: Literal["account", "site", "nobody"] = "account"
ANY_SERVICE = True
"""Its records stand beside those of the service that a file names, and only it reads those whose kind begins so."""
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "jsonl.like": (message("Likes"), message("other people's words, and nobody's business")),
        "jsonl.follower": (message("Followers"), message("a list of other people")),
        "jsonl.following": (message("People followed"), message("a list of other people")),
        "jsonl.unknown": (message("Other records"), message("not understood by this version")),
    }
)
"""Kinds that are kept and become no post: what to call them, and why they are not shown."""


def recognise(export: Export) -> str:
    """ "jsonl", "jsonl-site" or "jsonl-nobody", by what the first line says of whose it is; "" if it is none."""
    return header_of(export).generation if source_of(export) else ""


def origin(export: Export) -> Origin:
    """What the first line says. Raises UnreadableExport if it is of a newer version, or names no service."""
    header = header_of(export)
    header.check()
    return header.origin()


def whose(export: Export) -> str:
    """What the first line says of whose it is: "mine", "nobody" or a friend's slug; "" if it does not."""
    return header_of(export).whose


def extract(export: Export) -> Iterator[Given]:
    """Every line that can be understood, every picture and film under media/, and what is wrong with the others."""
    return extract_all(export)


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure; each stands for itself."""
    return interpret_all(records, origin)
