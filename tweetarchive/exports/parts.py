"""Several parts of one split export, seen as one tree.

Compares what the parts share; knows nothing of containers and opens none.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace

from .tree import Export, Member, Tree, check_together, unsafe

_CHUNK = 2**20


def join(exports: Sequence[Export]) -> Export:
    """The parts of one split export (services cut at 50 GB) as one Export, which closes them all when it is closed.

    A path that several parts hold is one member if its bytes are equal: both are read to know it. Raises UnsafeExport
    if they differ, or if two parts' names collide; then the parts stay open and the caller's. ValueError for no parts.
    """
    if not exports:
        raise ValueError("join needs at least one export")
    label = " + ".join(part.label for part in exports)
    joined: dict[str, Member] = {}
    for part, root in zip(exports, _roots_to_restore(exports), strict=True):
        for member in part.values():
            path = root + member.path
            if path in joined:
                _check_equal(label, path, joined[path], member)
            else:
                joined[path] = replace(member, path=path)
    check_together(label, joined)
    litter = tuple(dict.fromkeys(line for part in exports for line in part.litter))
    roots = {part.unwrapped for part in exports}
    unwrapped = roots.pop() if len(roots) == 1 else ""
    with ExitStack() as stack:
        for part in exports:
            stack.callback(part.close)
        return Export(label, Tree(tuple(joined.values()), litter, unwrapped), stack.pop_all().close)


def _roots_to_restore(exports: Sequence[Export]) -> list[str]:
    """For each part, the folder to put back in front of its paths: a part that holds only `media/` looks wrapped, seen
    alone. It was not if another part shows its root bare and the two have no top folder in common.
    """
    bare_tops = {top for part in exports if not part.unwrapped for top in _tops(part)}
    return ["" if not bare_tops or bare_tops & _tops(part) else part.unwrapped for part in exports]


def _tops(part: Export) -> set[str]:
    return {path.partition("/")[0] for path in part}


def _check_equal(label: str, path: str, one: Member, other: Member) -> None:
    equal = one.size == other.size
    if equal:
        with one.open() as left, other.open() as right:
            while equal and (chunk := left.read(_CHUNK)):
                equal = chunk == right.read(_CHUNK)
    if not equal:
        what = f"differs between {one.label} and {other.label}, so these are not parts of one export"
        raise unsafe(label, path, what, "Import them one after the other.")
