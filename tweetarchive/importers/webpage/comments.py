"""The comments of a page, by whichever way of reading finds most of them.

Layouts that name every part are asked along with those that have to be guessed at; a page is mostly one of a kind.
"""

from __future__ import annotations

import re

from ...markup.reading import Element
from .found import Found
from .microformats import read_microformats
from .nodes import find_nodes, within
from .pairs import read_pairs
from .parts import read_part
from .structured import read_json, read_microdata


def find_comments(root: Element) -> tuple[list[Found], list[Element]]:
    """Comments and pings in the order of the page, parents by index, and the boxes that they are in."""
    best: list[Found] = []
    boxes: list[Element] = []
    for read in (_read_nodes, read_pairs, read_microformats, read_microdata, read_json):
        found, around = read(root)
        kept = _kept(found)
        if len(kept) > len(best):
            best, boxes = kept, around
    printed = [each.number for each in best if each.number]
    if len(set(printed)) < len(printed) or sorted(printed) not in (printed, printed[::-1]):
        for each in best:
            each.number = 0  # they count likes, not comments
    return best, boxes


def seen_numbers(source: str) -> frozenset[str]:
    """The numbers of comments that stand in ids of the source, read without looking at its structure."""
    return frozenset(_ID.findall(source))


def _read_nodes(root: Element) -> tuple[list[Found], list[Element]]:
    nodes = find_nodes(root)
    boxes = [node.element for node in nodes]
    found = []
    for node, inner in zip(nodes, within(boxes), strict=True):
        each = read_part(node, inner)
        each.parent = node.parent
        if not each.local and not each.name and not each.ping:
            each.content = ""  # called a comment, but nobody's: an opinion piece, or a button to comment
        found.append(each)
    return found, boxes


def _kept(found: list[Found]) -> list[Found]:
    """Without boxes that say nothing or are of nobody, and without what a page prints twice; children of those go to
    the parent that is left.
    """
    if not any(each.name or each.machine or each.written or each.ping for each in found):
        return []  # a list of the latest comments elsewhere, or a box for a comment to be written
    kept: list[Found] = []
    places: dict[int, int] = {-1: -1}
    known: dict[str, int] = {}
    for place, each in enumerate(found):
        twin = known.get(each.local) if each.local else None
        if twin is not None:
            places[place] = twin
        elif not each.says_something() or not (each.name or each.machine or each.written or each.local or each.ping):
            places[place] = places.get(each.parent, -1)
        else:
            each.parent = places.get(each.parent, -1)
            places[place] = len(kept)
            if each.local:
                known[each.local] = len(kept)
            kept.append(each)
    return kept


_ID = re.compile(r"""\bid\s*=\s*["']?(?:(?:li|div|dsq|article)-)?comment-(\d{1,12})(?=["'\s>])""", re.IGNORECASE)
