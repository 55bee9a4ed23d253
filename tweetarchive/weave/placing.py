"""Where everything under one article stands: below whom, as its source says, and when, if only roughly.

Pure functions over the posts of one article. Exports are untrusted: comments may answer each other in a circle.
"""

from __future__ import annotations

from collections.abc import Mapping

from tweetarchive.records import Post, Precision

DAY = 86400


def parents_of(posts: Mapping[str, Post], article: str, copies: Mapping[str, str]) -> dict[str, str]:
    """For each of `posts` the native id of the comment it answers by its source's word, "" for none but the article.

    copies: copy → what it is a copy of. The parent need not be among the posts; a circle is cut where it is found.
    """
    found = {}
    for key, post in posts.items():
        parent = "" if post.reply_to is None else post.reply_to.native_id
        parent = copies.get(parent, parent)
        known = parent in posts or parent.startswith(f"{article}.")  # else it stands under another article
        found[key] = parent if known and parent not in (key, article) else ""
    settled: set[str] = set()
    for start in found:
        path: set[str] = set()
        key = start
        while key in found and key not in settled:
            path.add(key)
            if found[key] in path:
                found[key] = ""
            key = found[key]
        settled |= path
    return found


def places(top: Post, posts: Mapping[str, Post], parents: Mapping[str, str]) -> tuple[int, dict[str, int]]:
    """Seconds by which the article and everything under it can be sorted, and that are nobody's word for a time.

    A known moment is its own place. A known day is that day, after the article and the comment it answers if they are
    of the same day. What has no time stands behind the one before it on the page or, if its place there is not known,
    just before its first answer; and behind what it answers.
    """
    timed = [post.created for post in posts.values() if post.precision is not Precision.UNKNOWN]
    above = top.created if top.precision is not Precision.UNKNOWN else min(timed, default=top.created + 1) - 1
    found: dict[str, int] = {}
    reached = above
    for key in sorted(posts, key=lambda key: (posts[key].ordinal, len(key), key)):
        post = posts[key]
        if post.precision is Precision.UNKNOWN:
            found[key] = reached + 1
        elif post.precision is Precision.DAY:
            found[key] = max(post.created, min(above, post.created + DAY - 1))
        else:
            found[key] = post.created
        if post.ordinal or post.precision is Precision.UNKNOWN:
            reached = max(reached, found[key])
    downwards = _downwards(parents)
    first_answer: dict[str, int] = {}
    for key in reversed(downwards):
        if (
            key in posts
            and posts[key].precision is Precision.UNKNOWN
            and not posts[key].ordinal
            and key in first_answer
        ):
            found[key] = max(above, first_answer[key] - 1)
        if key in found:
            first_answer[parents[key]] = min(found[key], first_answer.get(parents[key], found[key]))
    for key in downwards:
        parent = parents[key]
        if key not in posts or parent not in found or posts[key].precision is Precision.SECOND:
            continue
        post = posts[key]
        latest = post.created + DAY - 1 if post.precision is Precision.DAY else found[parent] + 1
        found[key] = max(found[key], min(found[parent] + 1, latest))
    return above, found


def _downwards(parents: Mapping[str, str]) -> list[str]:
    """Every parent before those that answer it."""
    order: dict[str, None] = {}
    for start in parents:
        path = []
        key = start
        while key and key not in order and key in parents:
            path.append(key)
            key = parents[key]
        order.update(dict.fromkeys(reversed(path)))
    return list(order)
