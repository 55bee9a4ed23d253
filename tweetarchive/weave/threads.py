"""Replies → conversations: which posts hang together, and from which root.

Works on numbers alone, so that half a million posts cost little: node n answers node parents[n], -1 if nothing. Held
posts and ghosts are nodes alike. Exports are untrusted: a circle of replies is possible in a made-up one and must
not hang us.
"""

from __future__ import annotations


def roots(parents: list[int]) -> list[int]:
    """For every node the root of its conversation. `parents` is repaired in place: each circle is cut at its first
    node.

    Linear in time, no recursion: conversations may be thousands of answers deep.
    """
    found = [-1] * len(parents)
    on_path = [0] * len(parents)  # the walk (its starting node + 1) that last passed through
    for start in range(len(parents)):
        if found[start] >= 0:
            continue
        path = []
        node = start
        while node >= 0 and found[node] < 0 and on_path[node] != start + 1:
            on_path[node] = start + 1
            path.append(node)
            node = parents[node]
        if node >= 0 and found[node] < 0:  # back on our own path: a circle
            first = min(path[path.index(node) :])
            parents[first] = -1
            root = first
        else:
            root = path[-1] if node < 0 else found[node]
        for passed in path:
            found[passed] = root
    return found
