"""The ordinals of comments: a page's own, or made so that they grow with time whichever way the page is sorted."""

from __future__ import annotations

from itertools import pairwise

from .found import Found


def ordinals(comments: list[Found]) -> list[int]:
    """The printed number of each comment, or its place. Where the newest come first, threads are counted from the end,
    so that ordinals grow with time.
    """
    if any(each.number for each in comments):
        return [each.number or place for place, each in enumerate(comments, 1)]
    threads: list[list[int]] = []
    of: list[int] = []
    for place, each in enumerate(comments):
        of.append(of[each.parent] if 0 <= each.parent < place else len(threads))
        if of[-1] == len(threads):
            threads.append([])
        threads[of[-1]].append(place)
    numbers = [int(comments[thread[0]].local[1:]) for thread in threads if comments[thread[0]].local[:1] == "c"]
    falling = sum(later < earlier for earlier, later in pairwise(numbers))
    order = threads[::-1] if falling * 2 > len(numbers) else threads
    given = [0] * len(comments)
    for ordinal, place in enumerate((place for thread in order for place in thread), 1):
        given[place] = ordinal
    return given
