"""All that an archive holds, for its owner's own keeping: each account's records as lines, with their files.

The one place here that asks the archive, and the only one whose output holds what is private. What a service's importer
says of a record is a line in our words; a record of which it says nothing, such as a direct message, is kept as the
service gave it. So whoever imports the lines has the same archive again, but for those records' own bytes.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from tweetarchive.archive import Archive, Owner
from tweetarchive.formats import lines
from tweetarchive.importers import Importer, Speaker
from tweetarchive.records import AccountRef, Origin, Problem, Raw

Progress = Callable[[int], object]

_COUNTED = (*lines.UNDER, "like", "follow")


def accounts_of(archive: Archive) -> list[tuple[str, Owner]]:
    """(what its folder or file is called, account), in the order in which they can be imported."""
    return [(f"{number:02}-{_name(owner)}", owner) for number, owner in enumerate(archive.owners(), 1)]


def write_account(
    archive: Archive, owner: Owner, importers: Sequence[Importer], out: BinaryIO, file_of: lines.FileOf, done: Progress
) -> int:
    """Write all lines of one account, and say how many. file_of: asked for every picture and film."""
    kinds = archive.kinds(owner.service, owner.owner)
    speaker = Speaker(importers, owner.service, kinds, owner.generations)
    origin = Origin(service=owner.service, owner=owner.owner, handle=owner.handle, name=owner.name)
    out.write(lines.packed(_header(owner, speaker)))
    silent = set(speaker.PRIVATE)
    count = 0

    last = [""]
    told: Counter[bytes] = Counter()
    for meant in speaker.interpret(_heard(archive.records(owner.service, owner.owner), last), origin):
        if isinstance(meant, Problem):
            continue
        silent.discard(last[0])
        line = lines.line_of(meant, owner.service, owner.generated, file_of)
        if line["type"] in _COUNTED:  # two saved pages tell of one comment in the same words, and both count
            digest = sha256(lines.packed(line)).digest()[:12]
            line |= {"copy": told[digest]} if told[digest] else {}
            told[digest] += 1
        out.write(lines.packed(line))
        count += 1
        if not count % 1000:
            done(count)
    for raw in archive.records(owner.service, owner.owner) if silent & kinds.keys() else ():
        if raw.kind in silent:
            # What a file of ours held that nobody understood is a line already.
            out.write(raw.payload + b"\n" if raw.kind.startswith("jsonl.") else lines.packed(lines.kept(raw)))
            count += 1
    return count


def _heard(records: Iterable[Raw], last: list[str]) -> Iterator[Raw]:
    """The records, while last[0] is the kind of the one that was taken last: whose it is what is said then."""
    for raw in records:
        last[0] = raw.kind
        yield raw


class Files:
    """The pictures and films of one account, by the hash of what is in them. copied: into this folder, if it is given;
    without one, they are named as the archive has them.
    """

    def __init__(self, archive: Archive, owner: Owner, root: Path, into: Path | None) -> None:
        self._archive = archive
        self._owner = owner
        self._root = root
        self._into = into
        self._known: dict[str, str] = {}

    def __call__(self, key: str) -> str:
        if key not in self._known:
            self._known[key] = self._named(key)
        return self._known[key]

    def _named(self, key: str) -> str:
        stored = self._archive.blob(self._owner.service, self._owner.owner, key)
        if stored is None:
            return ""
        path = self._root / stored.path
        if self._into is None:
            return stored.path.partition("/")[2]
        if not path.is_file():
            return ""
        self._into.mkdir(parents=True, exist_ok=True)
        if not (self._into / path.name).exists():
            shutil.copyfile(path, self._into / path.name)
        return path.name


def _header(owner: Owner, speaker: Speaker) -> lines.Line:
    whose = "mine" if owner.person is None else owner.person or "nobody"
    account = AccountRef(owner.owner, owner.handle, owner.name)
    return lines.header(owner.service, account, owner.generated, belongs=speaker.BELONGS, whose=whose)


def _name(owner: Owner) -> str:
    """The account, in letters that are safe in paths; the number before it tells it from others."""
    said = f"{owner.service}-{owner.handle or owner.owner}".lower()
    return re.sub(r"[^a-z0-9]+", "-", said).strip("-")[:60]
