"""Several versions of one post → one. Pure, and the order in which they come makes no difference.

The best version gives the words: one from the author's own export before a copy inside somebody else's, a whole one
before a cut one, a richer one before a plainer one, a later export before an earlier one. What it lacks, the next
best gives. Of a comment the system's own export counts more than a page that somebody saved, and its author is whoever
is told by the strongest key, whichever version has the words.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from tweetarchive.records import AccountRef, Post, Precision, Provenance
from tweetarchive.weave.commenters import strength

_RANK = {Provenance.OWN: 2, Provenance.EMBEDDED: 1, Provenance.LIKED: 0}
_EXACTNESS = {Precision.SECOND: 2, Precision.DAY: 1, Precision.UNKNOWN: 0}
_encode = msgspec.msgpack.Encoder().encode


def merge(versions: Sequence[Post]) -> Post:
    """One post from versions with the same native id (at least one).

    created: to the second if any version knows it so (late Grailbird exports lost the time of day). likes, boosts:
    the largest.
    """
    if len(versions) == 1:
        return versions[0]
    ranked = sorted(versions, key=_rank, reverse=True)
    best = ranked[0]
    changes: dict[str, object] = {
        "likes": max(post.likes for post in ranked),
        "boosts": max(post.boosts for post in ranked),
        "edit_ids": max((post.edit_ids for post in ranked), key=lambda ids: (len(ids), ids)),
        "media": max(
            (post.media for post in ranked), key=lambda media: (sum(bool(item.key) for item in media), len(media))
        ),
        "sensitive": any(post.sensitive for post in ranked),
    }
    if best.precision is not Precision.SECOND:
        timed = max(ranked, key=lambda post: _EXACTNESS[post.precision])
        changes.update(created=timed.created, precision=timed.precision)
    for field in ("author", "text", "addressed", "mentions", "hashtags", "reply_to", "quote", "lang", "app", "url"):
        if not getattr(best, field):
            changes[field] = next((value for post in ranked if (value := getattr(post, field))), getattr(best, field))
    boosts = [post.boost_of for post in ranked if post.boost_of is not None]
    if boosts:
        changes["boost_of"] = next((ref for ref in boosts if ref.native_id), boosts[0])
    return msgspec.structs.replace(best, **changes)


def merge_told(versions: Sequence[tuple[int, Post]]) -> Post:
    """One article, comment or ping from versions with the same native id (at least one), each with the standing of its
    source, the higher the better. A parent that a system tells counts more than one seen by the place of the markup.
    """
    ranked = [post for _, post in sorted(versions, key=lambda each: _standing(*each), reverse=True)]
    best = ranked[0]
    timed = max(ranked, key=lambda post: _EXACTNESS[post.precision])
    linked = [post for post in ranked if post.reply_to is not None]
    parent = min(linked, key=lambda post: post.nested) if linked else best
    changes: dict[str, object] = {
        "author": min((post.author or AccountRef() for post in ranked), key=lambda ref: strength(ref.native_id)),
        "created": timed.created,
        "precision": timed.precision,
        "reply_to": parent.reply_to,
        "nested": parent.nested,
    }
    for field in ("title", "content", "article", "ordinal", "hashtags", "media", "lang", "url"):
        if not getattr(best, field):
            changes[field] = next((value for post in ranked if (value := getattr(post, field))), getattr(best, field))
    return msgspec.structs.replace(best, **changes)


def merge_edits(versions: Sequence[Post]) -> tuple[Post, tuple[Post, ...]]:
    """The present version of an edited post and the earlier ones, oldest first, from posts of one edit chain.

    Records of the same native id are merged first. The present one is the last that the chain names and we hold.
    """
    by_id: dict[str, list[Post]] = {}
    for post in versions:
        by_id.setdefault(post.native_id, []).append(post)
    merged = sorted((merge(posts) for posts in by_id.values()), key=lambda post: (len(post.native_id), post.native_id))
    return merged[-1], tuple(merged[:-1])


def _standing(standing: int, post: Post) -> tuple[int, bool, int, bool, bool, int, bytes]:
    said = post.content is not None
    return (_RANK[post.provenance], post.whole, standing, said, bool(post.title), post.as_of, _encode(post))


def _rank(post: Post) -> tuple[int, bool, int, int, bytes]:
    known = sum(bool(ref.native_id) for ref in post.mentions) + sum(bool(item.key) for item in post.media)
    richness = (
        known
        + len(post.hashtags)
        + (post.quote is not None)
        + bool(post.lang)
        + sum(span.kind == "link" for span in post.text)
    )
    return (_RANK[post.provenance], post.whole, richness, post.as_of, _encode(post))
